/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-form-reader"

#include "config.h"

#include "along-form-private.h"

#include <glib/gi18n.h>
#include <string.h>

/* Sets of sections and of blocks are bits. */
#define MAX_SECTIONS 64

static void
check_twice (AlongJsonItem item, const char *id, gboolean there)
{
  if (there)
    along_json_item_fail (item, "id", _ ("“%s” is there twice"), id);
}

static void
read_choices (AlongForm *self, AlongJsonItem item, AlongFormList *list)
{
  static const char *const keys[] = { "id", "name", "note", NULL };
  guint n = along_json_item_get_length (item, "choices", 1);
  AlongFormChoice *choices = along_form_alloc (self, AlongFormChoice, n);

  list->n_choices = n;
  list->choices = choices;
  for (guint i = 0; i < n; i++)
    {
      AlongJsonItem element = along_json_item_get_element (item, "choices", i, keys);

      choices[i].id = along_json_item_get_id (element, "id");
      choices[i].name = along_json_item_get_string (element, "name", NULL);
      choices[i].note = along_json_item_get_string (element, "note", "");
      for (guint j = 0; j < i; j++)
        check_twice (element, choices[i].id, g_str_equal (choices[j].id, choices[i].id));
    }
}

static void
read_lists (AlongForm *self, AlongJsonItem root)
{
  static const char *const keys[] = { "id", "choices", NULL };
  guint n = along_json_item_get_length (root, "lists", 0);

  self->lists = along_form_alloc (self, AlongFormList, n);
  for (guint i = 0; i < n; i++)
    {
      AlongJsonItem item = along_json_item_get_element (root, "lists", i, keys);
      const char *id = along_json_item_get_id (item, "id");

      check_twice (item, id, along_form_find_list (self, id) != NULL);
      self->lists[i].id = id;
      read_choices (self, item, &self->lists[i]);
      self->n_lists++;
    }
}

static void
read_blocks (AlongFormReading *reading, AlongJsonItem item, guint index)
{
  static const char *const keys[] = { "id", "title", "help", "when", "fields", NULL };
  AlongForm *self = reading->form;
  AlongFormSection *section = &self->sections[index];
  guint n = MIN (along_json_item_get_length (item, "blocks", 1), MAX_SECTIONS);
  AlongFormBlock *blocks = along_form_alloc (self, AlongFormBlock, n);

  section->n_blocks = n;
  section->blocks = blocks;
  for (guint i = 0; i < n; i++)
    {
      AlongJsonItem element = along_json_item_get_element (item, "blocks", i, keys);
      AlongFormPlace place = { element, NULL, &blocks[i] };

      blocks[i].id = along_json_item_get_id (element, "id");
      blocks[i].title = along_json_item_get_string (element, "title", "");
      blocks[i].help = along_json_item_get_string (element, "help", "");
      blocks[i].shown = along_form_read_condition (self, element, "when", ALONG_FORM_ALWAYS);
      for (guint j = 0; j < i; j++)
        check_twice (element, blocks[i].id, g_str_equal (blocks[j].id, blocks[i].id));
      blocks[i].fields = along_form_read_fields (reading, element, NULL, index, i,
                                                 &blocks[i].n_fields);
      g_array_append_val (reading->places, place);
    }
}

static void
read_sections (AlongFormReading *reading, AlongJsonItem root)
{
  static const char *const keys[] = { "id",          "number", "title", "help",   "filled_by",
                                      "locks_after", "origin", "quote", "blocks", NULL };
  AlongForm *self = reading->form;
  guint n = along_json_item_get_length (root, "sections", 1);

  if (n > MAX_SECTIONS)
    along_json_item_fail (root, "sections", _ ("may have at most %d sections"), MAX_SECTIONS);
  n = MIN (n, MAX_SECTIONS);
  self->sections = along_form_alloc (self, AlongFormSection, n);
  for (guint i = 0; i < n; i++)
    {
      AlongJsonItem item = along_json_item_get_element (root, "sections", i, keys);
      AlongFormSection *section = &self->sections[i];
      const char *id = along_json_item_get_id (item, "id");

      check_twice (item, id, along_form_find_section (self, id) != NULL);
      section->id = id;
      section->number = along_json_item_get_int (item, "number", 1, 999);
      section->title = along_json_item_get_string (item, "title", NULL);
      section->help = along_json_item_get_string (item, "help", "");
      section->filled_by = along_json_item_get_string (item, "filled_by", NULL);
      section->locks_after = along_json_item_get_string (item, "locks_after", "");
      section->inferred = along_form_read_origin (item, &section->quote);
      if (*section->locks_after != '\0' && *self->process == '\0')
        along_json_item_fail (item, "locks_after", _ ("the form names no process"));
      self->n_sections++;
      read_blocks (reading, item, i);
    }
}

static guint64
read_signs (AlongForm *self, AlongJsonItem item)
{
  guint64 bits = 0;

  for (guint i = 0; i < along_json_item_get_length (item, "signs", 0); i++)
    {
      const char *id = along_json_item_get_text (item, "signs", i);
      const AlongFormSection *section = along_form_find_section (self, id);

      if (section == NULL)
        along_json_item_fail_element (item, "signs", i, _ ("the form has no section “%s”"), id);
      else
        bits |= G_GUINT64_CONSTANT (1) << (section - self->sections);
    }
  return bits;
}

static void
read_roles (AlongForm *self, AlongJsonItem root)
{
  static const char *const keys[] = { "id", "name", "signs", "after", NULL };
  guint n = along_json_item_get_length (root, "roles", 1);

  if (n > MAX_SECTIONS)
    along_json_item_fail (root, "roles", _ ("may have at most %d roles"), MAX_SECTIONS);
  n = MIN (n, MAX_SECTIONS);
  self->roles = along_form_alloc (self, AlongFormRole, n);
  for (guint i = 0; i < n; i++)
    {
      AlongJsonItem item = along_json_item_get_element (root, "roles", i, keys);
      const char *id = along_json_item_get_id (item, "id");
      const AlongFormRole *before;

      check_twice (item, id, along_form_find_role (self, id) != NULL);
      self->roles[i].id = id;
      self->roles[i].name = along_json_item_get_string (item, "name", NULL);
      self->roles[i].signs = read_signs (self, item);
      self->roles[i].after = along_json_item_get_string (item, "after", "");
      before = along_form_find_role (self, self->roles[i].after);
      if (*self->roles[i].after != '\0' && (before == NULL || before->signs == 0))
        along_json_item_fail (item, "after", _ ("no role “%s” that signs stands before it"),
                              self->roles[i].after);
      self->n_roles++;
    }
}

static void
check_roles (AlongForm *self, AlongJsonItem root)
{
  for (guint i = 0; i < self->n_sections; i++)
    if (along_form_find_role (self, self->sections[i].filled_by) == NULL)
      along_json_item_fail (along_json_item_get_element (root, "sections", i, NULL), "filled_by",
                            _ ("the form has no role “%s”"), self->sections[i].filled_by);
}

/* "section" or "section/block". */
static gboolean
find_part (AlongForm *self, const char *text, AlongFormPart *part)
{
  g_auto (GStrv) words = g_strsplit (text, "/", 2);
  const AlongFormSection *section = words[0] != NULL ? along_form_find_section (self, words[0])
                                                     : NULL;

  if (section == NULL)
    return FALSE;
  part->section = (guint) (section - self->sections);
  part->blocks = G_MAXUINT64;
  if (words[1] == NULL)
    return TRUE;
  for (guint i = 0; i < section->n_blocks; i++)
    if (g_str_equal (section->blocks[i].id, words[1]))
      {
        part->blocks = G_GUINT64_CONSTANT (1) << i;
        return TRUE;
      }
  return FALSE;
}

static void
read_layouts (AlongForm *self, AlongJsonItem root)
{
  static const char *const keys[] = { "id", "title", "help", "parts", NULL };
  guint n = along_json_item_get_length (root, "layouts", 0);

  self->layouts = along_form_alloc (self, AlongFormLayout, n);
  for (guint i = 0; i < n; i++)
    {
      AlongJsonItem item = along_json_item_get_element (root, "layouts", i, keys);
      const char *id = along_json_item_get_id (item, "id");
      guint n_parts = along_json_item_get_length (item, "parts", 1);
      AlongFormPart *parts = along_form_alloc (self, AlongFormPart, n_parts);

      check_twice (item, id, along_form_find_layout (self, id) != NULL);
      self->layouts[i].id = id;
      self->layouts[i].title = along_json_item_get_string (item, "title", NULL);
      self->layouts[i].help = along_json_item_get_string (item, "help", "");
      self->layouts[i].n_parts = n_parts;
      self->layouts[i].parts = parts;
      for (guint j = 0; j < n_parts; j++)
        if (!find_part (self, along_json_item_get_text (item, "parts", j), &parts[j]))
          along_json_item_fail_element (item, "parts", j, _ ("the form has no such part"));
      self->n_layouts++;
    }
}

void
along_form_read (AlongForm *self, AlongJsonItem root)
{
  static const char *const keys[] = { "version", "id",      "name",  "help",     "process", "notes",
                                      "roles",   "layouts", "lists", "sections", NULL };
  AlongFormReading reading = { self, g_array_new (FALSE, FALSE, sizeof (AlongFormPlace)) };

  along_json_item_allow (root, keys);
  along_json_item_get_int (root, "version", 1, 1);
  self->id = along_json_item_get_id (root, "id");
  self->name = along_json_item_get_string (root, "name", NULL);
  self->help = along_json_item_get_string (root, "help", "");
  self->process = along_json_item_get_string (root, "process", "");
  for (guint i = 0; i < along_json_item_get_length (root, "notes", 0); i++)
    g_ptr_array_add (self->notes, (gpointer) along_json_item_get_text (root, "notes", i));
  g_ptr_array_add (self->notes, NULL);

  read_lists (self, root);
  read_sections (&reading, root);
  read_roles (self, root);
  check_roles (self, root);
  read_layouts (self, root);
  along_form_check_places (&reading);
  g_array_unref (reading.places);
}
