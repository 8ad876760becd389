/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-form-return-read"

#include "config.h"

#include "along-form-return-private.h"

#include "along-form-value.h"
#include "along-sheet-file.h"

#include <glib/gi18n.h>
#include <json-glib/json-glib.h>
#include <math.h>
#include <string.h>

/* A form has four. */
#define MAX_DEPTH 16

static gboolean
fail_not_a_form (GError **error)
{
  g_set_error_literal (error, ALONG_FORM_RETURN_ERROR, ALONG_FORM_RETURN_ERROR_NOT_A_FORM,
                       _ ("The file is not a form that this program sent out"));
  return FALSE;
}

/* A cell's number as the field keeps it: a date counts days since the end of 1899, with a day
 * that there never was in 1900, or since 1904. */
static char *
convert_number (const AlongFormField *field, const char *text, gboolean early)
{
  char buffer[G_ASCII_DTOSTR_BUF_SIZE];
  double number = g_ascii_strtod (text, NULL);
  AlongDate base = along_date_new (early ? 1904 : 1899, early ? 1 : 12, early ? 1 : 30);

  if (field != NULL && field->type == ALONG_FORM_DATE && number > 60 && number < 200000)
    return along_form_value_from_date (base + (AlongDate) floor (number));
  /* What people see, rather than what the sheet computed with. */
  return g_strdup (g_ascii_formatd (buffer, sizeof buffer, "%.12g", number));
}

static void
read_sheet (AlongFormReturning *self, const AlongSheet *sheet, gboolean early)
{
  g_autoptr (GHashTable) paths = g_hash_table_new (NULL, NULL);

  for (guint i = 0; i < sheet->cells->len; i++)
    {
      const AlongSheetCell *cell = g_ptr_array_index (sheet->cells, i);

      if (cell->column == ALONG_FORM_COLUMN_PATH)
        g_hash_table_insert (paths, GUINT_TO_POINTER (cell->row + 1), cell->text);
    }
  for (guint i = 0; i < sheet->cells->len; i++)
    {
      const AlongSheetCell *cell = g_ptr_array_index (sheet->cells, i);
      const char *path = g_hash_table_lookup (paths, GUINT_TO_POINTER (cell->row + 1));
      g_autofree char *name = NULL;
      g_autofree char *place = NULL;
      g_autofree char *text = NULL;

      if (cell->column != ALONG_FORM_COLUMN_ANSWER || path == NULL)
        continue;
      name = along_sheet_cell_make_name (cell);
      place = g_strdup_printf (_ ("sheet “%s”, cell %s"), sheet->name, name);
      text = cell->number ? convert_number (along_form_find_field (self->form, path, NULL),
                                            cell->text, early)
                          : g_strdup (cell->text);
      along_form_returning_add (self, place, path, text);
    }
}

gboolean
along_form_returning_read_sheets (AlongFormReturning *self, GBytes *bytes, GError **error)
{
  g_autoptr (GError) local_error = NULL;
  g_autoptr (AlongSheetFile) file = along_sheet_file_read (bytes, &local_error);
  const AlongSheet *head;

  if (file == NULL)
    {
      g_set_error_literal (error, ALONG_FORM_RETURN_ERROR, ALONG_FORM_RETURN_ERROR_BROKEN,
                           local_error->message);
      return FALSE;
    }
  head = along_sheet_file_find (file, ALONG_FORM_SHEET_HEAD);
  if (head == NULL || g_strcmp0 (along_sheet_get (head, 0, 0), ALONG_FORM_SHEET_WORD) != 0)
    return fail_not_a_form (error);
  if (!along_form_returning_check_head (self, along_sheet_get (head, 1, 1),
                                        along_sheet_get (head, 2, 1), along_sheet_get (head, 3, 1),
                                        along_sheet_get (head, 4, 1), error))
    return FALSE;

  for (guint i = 0; i < file->sheets->len; i++)
    {
      const AlongSheet *sheet = g_ptr_array_index (file->sheets, i);

      if (sheet != head && !g_str_equal (sheet->name, ALONG_FORM_SHEET_LISTS))
        read_sheet (self, sheet, file->early);
    }
  return TRUE;
}

/* (nullable): a text of an object that may hold anything. */
static const char *
get_text (JsonObject *object, const char *member)
{
  JsonNode *node = json_object_get_member (object, member);

  return node != NULL && JSON_NODE_HOLDS_VALUE (node) ? json_node_get_string (node) : NULL;
}

static JsonArray *
get_array (JsonObject *object, const char *member)
{
  JsonNode *node = json_object_get_member (object, member);

  return node != NULL && JSON_NODE_HOLDS_ARRAY (node) ? json_node_get_array (node) : NULL;
}

static JsonObject *
get_object (JsonArray *array, guint index)
{
  JsonNode *node = json_array_get_element (array, index);

  return JSON_NODE_HOLDS_OBJECT (node) ? json_node_get_object (node) : NULL;
}

static void
read_answers (AlongFormReturning *self, JsonArray *answers, guint section)
{
  for (guint i = 0; i < json_array_get_length (answers); i++)
    {
      JsonObject *answer = get_object (answers, i);
      const char *path = answer != NULL ? get_text (answer, "field") : NULL;
      const char *text = answer != NULL ? get_text (answer, "answer") : NULL;
      g_autofree char *place = g_strdup_printf ("sections[%u].answers[%u]", section, i);

      /* What has no answer is shown only: what is signed or sealed. */
      if (path != NULL && (text != NULL || json_object_has_member (answer, "shown")))
        {
          if (text != NULL && *text != '\0')
            along_form_returning_add (self, place, path, text);
        }
      else
        along_form_returning_note (self, place, _ ("this is no answer"));
    }
}

/* A parser that calls itself for each bracket must not be led into the depth. */
static gboolean
is_shallow (const char *data, gsize size)
{
  gboolean quoted = FALSE;
  guint depth = 0;

  for (gsize i = 0; i < size; i++)
    if (quoted && data[i] == '\\')
      i++;
    else if (data[i] == '"')
      quoted = !quoted;
    else if (!quoted && (data[i] == '[' || data[i] == '{') && ++depth > MAX_DEPTH)
      return FALSE;
    else if (!quoted && (data[i] == ']' || data[i] == '}') && depth > 0)
      depth--;
  return TRUE;
}

gboolean
along_form_returning_read_json (AlongFormReturning *self,
                                const char *data,
                                gsize size,
                                GError **error)
{
  g_autoptr (JsonParser) parser = json_parser_new_immutable ();
  JsonObject *root;
  JsonArray *sections;

  if (size == 0 || !g_utf8_validate_len (data, size, NULL) || !is_shallow (data, size) ||
      !json_parser_load_from_data (parser, data, (gssize) size, NULL) ||
      json_parser_get_root (parser) == NULL ||
      !JSON_NODE_HOLDS_OBJECT (json_parser_get_root (parser)))
    return fail_not_a_form (error);
  root = json_node_get_object (json_parser_get_root (parser));
  sections = get_array (root, "sections");
  if (!json_object_has_member (root, ALONG_FORM_SHEET_WORD) || sections == NULL)
    return fail_not_a_form (error);
  if (!along_form_returning_check_head (self, get_text (root, "form"),
                                        get_text (root, "deployment"), NULL,
                                        get_text (root, "recipient"), error))
    return FALSE;

  for (guint i = 0; i < json_array_get_length (sections); i++)
    {
      JsonObject *section = get_object (sections, i);
      JsonArray *answers = section != NULL ? get_array (section, "answers") : NULL;

      if (answers != NULL)
        read_answers (self, answers, i);
    }
  return TRUE;
}
