/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-definitions"

#include "config.h"

#include "along-definitions.h"

#include "along-calendar-reader.h"
#include "along-definition-folder.h"
#include "along-definition-links.h"

#include <glib/gi18n.h>

struct _AlongDefinitions
{
  GObject parent_instance;

  AlongFrameworks *frameworks;
  AlongCalendar *calendar;
  GPtrArray *programmes;
  GPtrArray *forms;
  AlongGuide *guide;
  GPtrArray *letters;
};

G_DEFINE_FINAL_TYPE (AlongDefinitions, along_definitions, G_TYPE_OBJECT)

static int
compare_names (gconstpointer a, gconstpointer b)
{
  AlongProgramme *first = *(AlongProgramme **) a;
  AlongProgramme *second = *(AlongProgramme **) b;
  int order = g_utf8_collate (along_programme_get_name (first), along_programme_get_name (second));

  return order != 0 ? order
                    : g_strcmp0 (along_programme_get_id (first), along_programme_get_id (second));
}

static gboolean
add_programme (AlongDefinitions *self, GFile *file, GError **error)
{
  g_autoptr (AlongProgramme)
      programme = along_programme_new_from_file (file, self->frameworks, error);
  const char *id;

  if (programme == NULL)
    return FALSE;

  id = along_programme_get_id (programme);
  if (along_definitions_find_programme (self, id) != NULL)
    {
      g_autofree char *name = g_file_get_basename (file);

      g_set_error (error, ALONG_DEFINITION_ERROR, ALONG_DEFINITION_ERROR_CONTENT,
                   _ ("%s: id: another file has the programme “%s” already"), name, id);
      return FALSE;
    }
  g_ptr_array_add (self->programmes, g_steal_pointer (&programme));
  return TRUE;
}

static gboolean
read_folder (AlongDefinitions *self,
             GFile *folder,
             gboolean required,
             gboolean (*add) (AlongDefinitions *self, GFile *file, GError **error),
             GError **error)
{
  g_autoptr (GPtrArray) files = along_definition_folder_list (folder, required, error);

  if (files == NULL)
    return FALSE;

  for (guint i = 0; i < files->len; i++)
    if (!add (self, g_ptr_array_index (files, i), error))
      return FALSE;
  return TRUE;
}

static int
compare_form_names (gconstpointer a, gconstpointer b)
{
  AlongForm *first = *(AlongForm **) a;
  AlongForm *second = *(AlongForm **) b;
  int order = g_utf8_collate (along_form_get_name (first), along_form_get_name (second));

  return order != 0 ? order : g_strcmp0 (along_form_get_id (first), along_form_get_id (second));
}

static gboolean
add_form (AlongDefinitions *self, GFile *file, GError **error)
{
  g_autoptr (AlongForm) form = along_form_new_from_file (file, error);

  if (form == NULL)
    return FALSE;

  if (along_definitions_find_form (self, along_form_get_id (form)) != NULL)
    {
      g_autofree char *name = g_file_get_basename (file);

      g_set_error (error, ALONG_DEFINITION_ERROR, ALONG_DEFINITION_ERROR_CONTENT,
                   _ ("%s: id: another file has the form “%s” already"), name,
                   along_form_get_id (form));
      return FALSE;
    }
  g_ptr_array_add (self->forms, g_steal_pointer (&form));
  return TRUE;
}

/* A data folder of one's own may have no forms. */
static gboolean
read_forms (AlongDefinitions *self, GFile *folder, GError **error)
{
  if (!read_folder (self, folder, FALSE, add_form, error))
    return FALSE;
  g_ptr_array_sort (self->forms, compare_form_names);
  return TRUE;
}

static gboolean
read_programmes (AlongDefinitions *self, GFile *folder, GError **error)
{
  if (!read_folder (self, folder, TRUE, add_programme, error))
    return FALSE;
  g_ptr_array_sort (self->programmes, compare_names);
  return TRUE;
}

/* A data folder of one's own may leave the calendar to the rules. */
static gboolean
read_calendar (AlongDefinitions *self, GFile *folder, GError **error)
{
  g_autoptr (GFile) file = g_file_resolve_relative_path (folder, "calendar/england.json");

  self->calendar = g_file_query_exists (file, NULL) ? along_calendar_new_from_file (file, error)
                                                    : along_calendar_new (NULL);
  return self->calendar != NULL;
}

/* Both may be missing. */
static gboolean
read_guide_and_letters (AlongDefinitions *self, GFile *folder, GError **error)
{
  g_autoptr (GFile) guide = g_file_get_child (folder, "guide");
  g_autoptr (GFile) letters = g_file_get_child (folder, "letters");

  self->guide = along_guide_new_from_folder (guide, error);
  if (self->guide == NULL)
    return FALSE;
  self->letters = along_letter_template_load_folder (letters, error);
  return self->letters != NULL;
}

static void
along_definitions_dispose (GObject *object)
{
  AlongDefinitions *self = ALONG_DEFINITIONS (object);

  g_clear_object (&self->frameworks);
  g_clear_pointer (&self->calendar, along_calendar_unref);
  g_clear_pointer (&self->programmes, g_ptr_array_unref);
  g_clear_pointer (&self->forms, g_ptr_array_unref);
  g_clear_object (&self->guide);
  g_clear_pointer (&self->letters, g_ptr_array_unref);

  G_OBJECT_CLASS (along_definitions_parent_class)->dispose (object);
}

static void
along_definitions_class_init (AlongDefinitionsClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = along_definitions_dispose;
}

static void
along_definitions_init (AlongDefinitions *self)
{
  self->programmes = g_ptr_array_new_with_free_func (g_object_unref);
  self->forms = g_ptr_array_new_with_free_func (g_object_unref);
}

AlongDefinitions *
along_definitions_new (GFile *folder, GError **error)
{
  g_autoptr (AlongDefinitions) self = NULL;
  g_autoptr (GFile) frameworks = NULL;
  g_autoptr (GFile) programmes = NULL;
  g_autoptr (GFile) forms = NULL;

  g_return_val_if_fail (G_IS_FILE (folder), NULL);

  self = g_object_new (ALONG_TYPE_DEFINITIONS, NULL);
  frameworks = g_file_get_child (folder, "frameworks.json");
  programmes = g_file_get_child (folder, "programmes");
  forms = g_file_get_child (folder, "forms");
  self->frameworks = along_frameworks_new_from_file (frameworks, error);
  if (self->frameworks == NULL || !read_calendar (self, folder, error) ||
      !read_forms (self, forms, error) || !read_programmes (self, programmes, error) ||
      !along_definition_links_check (self, error) || !read_guide_and_letters (self, folder, error))
    return NULL;

  return g_steal_pointer (&self);
}

AlongCalendar *
along_definitions_get_calendar (AlongDefinitions *self)
{
  g_return_val_if_fail (ALONG_IS_DEFINITIONS (self), NULL);

  return self->calendar;
}

AlongFrameworks *
along_definitions_get_frameworks (AlongDefinitions *self)
{
  g_return_val_if_fail (ALONG_IS_DEFINITIONS (self), NULL);

  return self->frameworks;
}

GPtrArray *
along_definitions_get_programmes (AlongDefinitions *self)
{
  g_return_val_if_fail (ALONG_IS_DEFINITIONS (self), NULL);

  return self->programmes;
}

AlongProgramme *
along_definitions_find_programme (AlongDefinitions *self, const char *id)
{
  g_return_val_if_fail (ALONG_IS_DEFINITIONS (self), NULL);

  for (guint i = 0; id != NULL && i < self->programmes->len; i++)
    if (g_str_equal (along_programme_get_id (g_ptr_array_index (self->programmes, i)), id))
      return g_ptr_array_index (self->programmes, i);
  return NULL;
}

GPtrArray *
along_definitions_get_forms (AlongDefinitions *self)
{
  g_return_val_if_fail (ALONG_IS_DEFINITIONS (self), NULL);

  return self->forms;
}

AlongForm *
along_definitions_find_form (AlongDefinitions *self, const char *id)
{
  g_return_val_if_fail (ALONG_IS_DEFINITIONS (self), NULL);

  for (guint i = 0; id != NULL && i < self->forms->len; i++)
    if (g_str_equal (along_form_get_id (g_ptr_array_index (self->forms, i)), id))
      return g_ptr_array_index (self->forms, i);
  return NULL;
}

AlongGuide *
along_definitions_get_guide (AlongDefinitions *self)
{
  g_return_val_if_fail (ALONG_IS_DEFINITIONS (self), NULL);

  return self->guide;
}

GPtrArray *
along_definitions_get_letters (AlongDefinitions *self)
{
  g_return_val_if_fail (ALONG_IS_DEFINITIONS (self), NULL);

  return self->letters;
}

AlongLetterTemplate *
along_definitions_find_letter (AlongDefinitions *self, const char *id)
{
  g_return_val_if_fail (ALONG_IS_DEFINITIONS (self), NULL);

  for (guint i = 0; id != NULL && i < self->letters->len; i++)
    if (g_str_equal (along_letter_template_get_id (g_ptr_array_index (self->letters, i)), id))
      return g_ptr_array_index (self->letters, i);
  return NULL;
}
