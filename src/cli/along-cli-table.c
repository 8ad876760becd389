/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "along-cli-table.h"

#include <json-glib/json-glib.h>
#include <string.h>

#define BYTE_ORDER_MARK "\xEF\xBB\xBF"

struct _AlongCliTable
{
  const char *const *columns;
  guint n_columns;
  GPtrArray *cells; /* of JsonNode, row by row */
};

AlongCliTable *
along_cli_table_new (const char *const *columns)
{
  AlongCliTable *self = g_new0 (AlongCliTable, 1);

  self->columns = columns;
  self->n_columns = g_strv_length ((char **) columns);
  self->cells = g_ptr_array_new_with_free_func ((GDestroyNotify) json_node_unref);
  return self;
}

void
along_cli_table_free (AlongCliTable *self)
{
  g_ptr_array_unref (self->cells);
  g_free (self);
}

guint
along_cli_table_get_n_rows (AlongCliTable *self)
{
  return self->cells->len / self->n_columns;
}

void
along_cli_table_add_text (AlongCliTable *self, const char *text)
{
  g_ptr_array_add (self->cells, json_node_init_string (json_node_alloc (), text));
}

void
along_cli_table_take_text (AlongCliTable *self, char *text)
{
  along_cli_table_add_text (self, text);
  g_free (text);
}

void
along_cli_table_add_number (AlongCliTable *self, gint64 number)
{
  g_ptr_array_add (self->cells, json_node_init_int (json_node_alloc (), number));
}

void
along_cli_table_add_blank (AlongCliTable *self)
{
  g_ptr_array_add (self->cells, json_node_init_null (json_node_alloc ()));
}

static void
append_csv_text (GString *csv, const char *text)
{
  if (text[strcspn (text, "\",\r\n")] == '\0')
    {
      g_string_append (csv, text);
      return;
    }
  g_string_append_c (csv, '"');
  for (const char *c = text; *c != '\0'; c++)
    g_string_append_len (csv, *c == '"' ? "\"\"" : c, *c == '"' ? 2 : 1);
  g_string_append_c (csv, '"');
}

char *
along_cli_table_to_csv (AlongCliTable *self)
{
  GString *csv = g_string_new (BYTE_ORDER_MARK);

  for (guint i = 0; i < self->n_columns; i++)
    g_string_append_printf (csv, "%s%s", i > 0 ? "," : "", self->columns[i]);
  g_string_append (csv, "\r\n");
  for (guint i = 0; i < self->cells->len; i++)
    {
      JsonNode *cell = g_ptr_array_index (self->cells, i);

      if (i % self->n_columns > 0)
        g_string_append_c (csv, ',');
      if (json_node_get_value_type (cell) == G_TYPE_STRING)
        append_csv_text (csv, json_node_get_string (cell));
      else if (!json_node_is_null (cell))
        g_string_append_printf (csv, "%" G_GINT64_FORMAT, json_node_get_int (cell));
      if ((i + 1) % self->n_columns == 0)
        g_string_append (csv, "\r\n");
    }
  return g_string_free (csv, FALSE);
}

char *
along_cli_table_to_json (AlongCliTable *self)
{
  g_autoptr (JsonBuilder) builder = json_builder_new ();
  g_autoptr (JsonNode) root = NULL;

  json_builder_begin_array (builder);
  for (guint i = 0; i < self->cells->len; i++)
    {
      if (i % self->n_columns == 0)
        json_builder_begin_object (builder);
      json_builder_set_member_name (builder, self->columns[i % self->n_columns]);
      json_builder_add_value (builder, json_node_ref (g_ptr_array_index (self->cells, i)));
      if ((i + 1) % self->n_columns == 0)
        json_builder_end_object (builder);
    }
  json_builder_end_array (builder);
  root = json_builder_get_root (builder);
  return json_to_string (root, TRUE);
}
