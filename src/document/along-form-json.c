/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-form-json"

#include "along-form-json.h"

#include <json-glib/json-glib.h>
#include <string.h>

/* Of the file: a reader looks at it first. */
#define FORMAT 1

typedef struct
{
  const AlongFormCopy *copy;
  JsonBuilder *builder;
  gboolean open; /* a section is */
} Writing;

static void
add (JsonBuilder *builder, const char *name, const char *text)
{
  json_builder_set_member_name (builder, name);
  json_builder_add_string_value (builder, text);
}

static void
end_section (Writing *self)
{
  if (!self->open)
    return;
  json_builder_end_array (self->builder);
  json_builder_end_object (self->builder);
  self->open = FALSE;
}

static void
section_cb (const AlongFormSection *section, gpointer user_data)
{
  Writing *self = user_data;

  end_section (self);
  json_builder_begin_object (self->builder);
  add (self->builder, "id", section->id);
  json_builder_set_member_name (self->builder, "number");
  json_builder_add_int_value (self->builder, section->number);
  add (self->builder, "title", section->title);
  json_builder_set_member_name (self->builder, "answers");
  json_builder_begin_array (self->builder);
  self->open = TRUE;
}

static void
add_answer (Writing *self,
            const AlongFormField *field,
            guint row,
            const char *text,
            const char *shown)
{
  g_autofree char *path = along_form_field_dup_path (field, row);

  json_builder_begin_object (self->builder);
  add (self->builder, "field", path);
  add (self->builder, "label", field->label);
  add (self->builder, "type", along_form_type_to_string (field->type));
  if (along_form_field_has_answer (field))
    add (self->builder, "answer", text);
  add (self->builder, "shown", shown);
  json_builder_end_object (self->builder);
}

static void
field_cb (const AlongFormField *field, const char *text, const char *shown, gpointer user_data)
{
  add_answer (user_data, field, 0, text, shown);
}

static void
cell_cb (const AlongFormField *field,
         guint row,
         const char *text,
         const char *shown,
         gpointer user_data)
{
  add_answer (user_data, field, row, text, shown);
}

GBytes *
along_form_json_export (const AlongFormCopy *copy)
{
  static const AlongFormVisitor visitor = { .section = section_cb,
                                            .field = field_cb,
                                            .cell = cell_cb };
  g_autoptr (JsonBuilder) builder = json_builder_new_immutable ();
  g_autoptr (JsonNode) root = NULL;
  g_autofree char *warning = NULL;
  Writing writing = { copy, builder };
  char made[ALONG_DATE_ISO_SIZE];
  char *text;

  g_return_val_if_fail (copy != NULL && ALONG_IS_FORM (copy->form), NULL);

  json_builder_begin_object (builder);
  json_builder_set_member_name (builder, "alongside-form");
  json_builder_add_int_value (builder, FORMAT);
  add (builder, "form", along_form_get_id (copy->form));
  add (builder, "title", along_form_copy_get_title (copy));
  add (builder, "programme", copy->programme);
  add (builder, "deployment", copy->deployment);
  add (builder, "recipient", copy->recipient);
  add (builder, "copied", along_date_to_iso (copy->made, made));
  warning = along_form_copy_make_warning (copy);
  if (warning != NULL)
    add (builder, "warning", warning);
  json_builder_set_member_name (builder, "sections");
  json_builder_begin_array (builder);
  along_form_copy_visit (copy, &visitor, &writing);
  end_section (&writing);
  json_builder_end_array (builder);
  json_builder_end_object (builder);
  root = json_builder_get_root (builder);
  text = json_to_string (root, TRUE);
  return g_bytes_new_take (text, strlen (text));
}
