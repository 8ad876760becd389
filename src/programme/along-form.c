/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-form"

#include "along-form-private.h"

#include <string.h>

G_DEFINE_FINAL_TYPE (AlongForm, along_form, G_TYPE_OBJECT)

static void
along_form_finalize (GObject *object)
{
  AlongForm *self = ALONG_FORM (object);

  g_clear_pointer (&self->fields, g_hash_table_unref);
  g_clear_pointer (&self->notes, g_ptr_array_unref);
  g_clear_pointer (&self->memory, g_ptr_array_unref);
  g_clear_pointer (&self->texts, g_string_chunk_free);

  G_OBJECT_CLASS (along_form_parent_class)->finalize (object);
}

static void
along_form_class_init (AlongFormClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = along_form_finalize;
}

static void
along_form_init (AlongForm *self)
{
  self->memory = g_ptr_array_new_with_free_func (g_free);
  self->notes = g_ptr_array_new ();
  self->fields = g_hash_table_new (g_str_hash, g_str_equal);
}

gpointer
along_form_alloc_size (AlongForm *self, gsize size, guint n)
{
  gpointer memory = g_malloc0_n (MAX (n, 1), size);

  g_ptr_array_add (self->memory, memory);
  return memory;
}

AlongForm *
along_form_new_from_file (GFile *file, GError **error)
{
  g_autoptr (AlongJsonReader) reader = NULL;
  g_autoptr (AlongForm) self = NULL;

  g_return_val_if_fail (G_IS_FILE (file), NULL);

  reader = along_json_reader_new (file, error);
  if (reader == NULL)
    return NULL;

  self = g_object_new (ALONG_TYPE_FORM, NULL);
  along_form_read (self, along_json_reader_get_root (reader));
  self->texts = along_json_reader_steal_texts (reader);
  return along_json_reader_finish (reader, error) ? g_steal_pointer (&self) : NULL;
}

const char *
along_form_get_id (AlongForm *self)
{
  g_return_val_if_fail (ALONG_IS_FORM (self), "");

  return self->id;
}

const char *
along_form_get_name (AlongForm *self)
{
  g_return_val_if_fail (ALONG_IS_FORM (self), "");

  return self->name;
}

const char *
along_form_get_help (AlongForm *self)
{
  g_return_val_if_fail (ALONG_IS_FORM (self), "");

  return self->help;
}

const char *
along_form_get_process (AlongForm *self)
{
  g_return_val_if_fail (ALONG_IS_FORM (self), "");

  return self->process;
}

const char *const *
along_form_get_notes (AlongForm *self)
{
  g_return_val_if_fail (ALONG_IS_FORM (self), NULL);

  return (const char *const *) self->notes->pdata;
}

const AlongFormSection *
along_form_get_sections (AlongForm *self, guint *n)
{
  g_return_val_if_fail (ALONG_IS_FORM (self), NULL);

  if (n != NULL)
    *n = self->n_sections;
  return self->sections;
}

const AlongFormRole *
along_form_get_roles (AlongForm *self, guint *n)
{
  g_return_val_if_fail (ALONG_IS_FORM (self), NULL);

  if (n != NULL)
    *n = self->n_roles;
  return self->roles;
}

const AlongFormLayout *
along_form_get_layouts (AlongForm *self, guint *n)
{
  g_return_val_if_fail (ALONG_IS_FORM (self), NULL);

  if (n != NULL)
    *n = self->n_layouts;
  return self->layouts;
}

const AlongFormList *
along_form_get_lists (AlongForm *self, guint *n)
{
  g_return_val_if_fail (ALONG_IS_FORM (self), NULL);

  if (n != NULL)
    *n = self->n_lists;
  return self->lists;
}

/* The id is the first member of all these. */
static gconstpointer
find_by_id (gconstpointer records, guint n, gsize size, const char *id)
{
  for (guint i = 0; id != NULL && i < n; i++)
    {
      const char *record = (const char *) records + i * size;

      if (g_strcmp0 (*(const char *const *) (gconstpointer) record, id) == 0)
        return record;
    }
  return NULL;
}

const AlongFormSection *
along_form_find_section (AlongForm *self, const char *id)
{
  g_return_val_if_fail (ALONG_IS_FORM (self), NULL);

  return find_by_id (self->sections, self->n_sections, sizeof (AlongFormSection), id);
}

const AlongFormRole *
along_form_find_role (AlongForm *self, const char *id)
{
  g_return_val_if_fail (ALONG_IS_FORM (self), NULL);

  return find_by_id (self->roles, self->n_roles, sizeof (AlongFormRole), id);
}

const AlongFormLayout *
along_form_find_layout (AlongForm *self, const char *id)
{
  g_return_val_if_fail (ALONG_IS_FORM (self), NULL);

  return find_by_id (self->layouts, self->n_layouts, sizeof (AlongFormLayout), id);
}

const AlongFormList *
along_form_find_list (AlongForm *self, const char *id)
{
  g_return_val_if_fail (ALONG_IS_FORM (self), NULL);

  return find_by_id (self->lists, self->n_lists, sizeof (AlongFormList), id);
}

/* A number written as this program writes it, so that a row has one path only. */
static gboolean
parse_row (const char *text, guint *row)
{
  guint64 value;

  if (*text == '0' && text[1] != '\0')
    return FALSE;
  if (!g_ascii_string_to_unsigned (text, 10, 0, 9999, &value, NULL))
    return FALSE;
  *row = (guint) value;
  return TRUE;
}

const AlongFormField *
along_form_find_field (AlongForm *self, const char *path, guint *row)
{
  g_auto (GStrv) parts = NULL;
  const AlongFormField *field;
  guint number = 0;

  g_return_val_if_fail (ALONG_IS_FORM (self), NULL);
  g_return_val_if_fail (path != NULL, NULL);

  if (row != NULL)
    *row = 0;
  if (strchr (path, '/') == NULL)
    return g_hash_table_lookup (self->fields, path);

  parts = g_strsplit (path, "/", 4);
  if (g_strv_length (parts) != 3 || !parse_row (parts[1], &number))
    return NULL;
  field = g_hash_table_lookup (self->fields, parts[0]);
  if (field == NULL || field->type != ALONG_FORM_GROUP)
    return NULL;
  if (row != NULL)
    *row = number;
  return find_by_id (field->fields, field->n_fields, sizeof (AlongFormField), parts[2]);
}

char *
along_form_field_dup_path (const AlongFormField *field, guint row)
{
  g_return_val_if_fail (field != NULL, NULL);

  return field->group != NULL ? g_strdup_printf ("%s/%u/%s", field->group->id, row, field->id)
                              : g_strdup (field->id);
}

const AlongFormChoice *
along_form_field_find_choice (const AlongFormField *field, const char *id)
{
  g_return_val_if_fail (field != NULL, NULL);

  return field->list != NULL ? find_by_id (field->list->choices, field->list->n_choices,
                                           sizeof (AlongFormChoice), id)
                             : NULL;
}

gboolean
along_form_field_has_answer (const AlongFormField *field)
{
  g_return_val_if_fail (field != NULL, FALSE);

  return field->type != ALONG_FORM_GROUP && field->type != ALONG_FORM_SEALED &&
         field->type != ALONG_FORM_SIGNATURE;
}

const char *
along_form_type_to_string (AlongFormType type)
{
  static const char *const words[ALONG_N_FORM_TYPES] = {
    [ALONG_FORM_TEXT] = "text",           [ALONG_FORM_NOTE] = "note",
    [ALONG_FORM_CHOICE] = "choice",       [ALONG_FORM_CHOICES] = "choices",
    [ALONG_FORM_DATE] = "date",           [ALONG_FORM_NUMBER] = "number",
    [ALONG_FORM_DAYS] = "days",           [ALONG_FORM_MONEY] = "money",
    [ALONG_FORM_YES_NO] = "yes-no",       [ALONG_FORM_TICK] = "tick",
    [ALONG_FORM_PERSON] = "person",       [ALONG_FORM_EMAIL] = "email",
    [ALONG_FORM_PHONE] = "phone",         [ALONG_FORM_URN] = "urn",
    [ALONG_FORM_SIGNATURE] = "signature", [ALONG_FORM_SEALED] = "sealed",
    [ALONG_FORM_GROUP] = "group",
  };

  g_return_val_if_fail (type < ALONG_N_FORM_TYPES, "");

  return words[type];
}
