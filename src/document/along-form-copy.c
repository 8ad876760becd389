/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-form-copy"

#include "config.h"

#include "along-form-copy.h"

#include "along-form-check.h"
#include "along-form-seal.h"
#include "along-form-value.h"

#include <glib/gi18n.h>

/* Of the fingerprint as much as people compare. */
#define FINGERPRINT_GROUPS 4

static char *
show_signature (const AlongFormCopy *self, const AlongFormField *field)
{
  const AlongSignature *signature = along_form_find_signature (self->form, field->role,
                                                               self->dossier);
  g_autofree char *date = NULL;
  g_autofree char *fingerprint = NULL;
  g_autofree char *who = NULL;

  if (signature == NULL)
    return g_strdup (_ ("Not signed"));
  date = along_date_format (signature->date);
  fingerprint = along_form_seal_format_fingerprint (signature->fingerprint, FINGERPRINT_GROUPS);
  who = *signature->title != '\0' ? g_strdup_printf ("%s, %s", signature->name, signature->title)
                                  : g_strdup (signature->name);
  return g_strdup_printf (_ ("%s, %s (fingerprint %s)"), who, date, fingerprint);
}

static const char *
find_secret (const AlongFormCopy *self, const char *field)
{
  for (guint i = 0; i < self->n_secrets; i++)
    if (g_str_equal (self->secrets[i].field, field))
      return self->secrets[i].text;
  return NULL;
}

static char *
show_sealed (const AlongFormCopy *self, const AlongFormField *field)
{
  const char *secret = find_secret (self, field->id);

  if (self->n_secrets == 0)
    return g_strdup (_ ("Sealed"));
  return g_strdup (secret != NULL ? secret : "");
}

static char *
show (const AlongFormCopy *self, const AlongFormField *field, const char *text)
{
  if (field->type == ALONG_FORM_SIGNATURE)
    return show_signature (self, field);
  if (field->type == ALONG_FORM_SEALED)
    return show_sealed (self, field);
  return along_form_value_format (field, text);
}

static void
visit_cell (const AlongFormCopy *self,
            const AlongFormField *field,
            guint row,
            const AlongFormVisitor *visitor,
            gpointer user_data)
{
  g_autofree char *path = along_form_field_dup_path (field, row);
  gboolean is_shown = along_form_field_is_shown (self->form, field, row, self->filled);
  const char *text = is_shown ? along_answers_get (self->filled, path) : "";
  g_autofree char *shown = show (self, field, text);

  if (visitor->cell != NULL)
    visitor->cell (field, row, text, shown, user_data);
}

static void
visit_field (const AlongFormCopy *self,
             const AlongFormField *field,
             const AlongFormVisitor *visitor,
             gpointer user_data)
{
  g_autofree char *shown = NULL;
  const char *text;
  guint n_rows;

  if (!along_form_field_is_shown (self->form, field, 0, self->filled))
    return;
  if (field->type != ALONG_FORM_GROUP)
    {
      text = along_form_field_has_answer (field) ? along_answers_get (self->filled, field->id) : "";
      shown = show (self, field, text);
      if (visitor->field != NULL)
        visitor->field (field, text, shown, user_data);
      return;
    }

  n_rows = along_answers_count_rows (self->filled, field->id);
  if (visitor->group != NULL)
    visitor->group (field, n_rows, user_data);
  for (guint row = 0; row < n_rows; row++)
    for (guint i = 0; i < field->n_fields; i++)
      visit_cell (self, &field->fields[i], row, visitor, user_data);
  if (visitor->group_end != NULL)
    visitor->group_end (field, n_rows, user_data);
}

/* @blocks: bits of those to visit. @head: announce the section. */
static void
visit_section (const AlongFormCopy *self,
               const AlongFormSection *section,
               guint64 blocks,
               gboolean head,
               const AlongFormVisitor *visitor,
               gpointer user_data)
{
  if (head && visitor->section != NULL)
    visitor->section (section, user_data);
  for (guint i = 0; i < section->n_blocks; i++)
    {
      const AlongFormBlock *block = &section->blocks[i];

      if ((blocks >> i & 1) == 0 || !along_form_block_is_shown (self->form, block, self->filled))
        continue;
      if (visitor->block != NULL)
        visitor->block (block, user_data);
      for (guint j = 0; j < block->n_fields; j++)
        visit_field (self, &block->fields[j], visitor, user_data);
    }
}

void
along_form_copy_visit (const AlongFormCopy *self,
                       const AlongFormVisitor *visitor,
                       gpointer user_data)
{
  const AlongFormLayout *layout = along_form_find_layout (self->form, self->layout);
  guint n, last = G_MAXUINT;
  const AlongFormSection *sections = along_form_get_sections (self->form, &n);

  if (layout == NULL)
    {
      for (guint i = 0; i < n; i++)
        visit_section (self, &sections[i], G_MAXUINT64, TRUE, visitor, user_data);
      return;
    }
  for (guint i = 0; i < layout->n_parts; i++)
    {
      const AlongFormPart *part = &layout->parts[i];

      visit_section (self, &sections[part->section], part->blocks, part->section != last, visitor,
                     user_data);
      last = part->section;
    }
}

void
along_form_copy_visit_part (const AlongFormCopy *self,
                            const char *role,
                            const AlongFormVisitor *visitor,
                            gpointer user_data)
{
  guint n;
  const AlongFormSection *sections = along_form_get_sections (self->form, &n);

  for (guint i = 0; i < n; i++)
    if (g_str_equal (sections[i].filled_by, role))
      visit_section (self, &sections[i], G_MAXUINT64, TRUE, visitor, user_data);
}

const char *
along_form_copy_get_title (const AlongFormCopy *self)
{
  const AlongFormLayout *layout = along_form_find_layout (self->form, self->layout);

  return layout != NULL ? layout->title : along_form_get_name (self->form);
}

char *
along_form_copy_make_warning (const AlongFormCopy *self)
{
  return self->n_secrets > 0
             ? g_strdup (_ ("This copy is the claim for payment and holds the bank details in "
                            "clear: keep it safe, and send it to nobody but the payer."))
             : NULL;
}
