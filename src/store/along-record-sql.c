/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "along-record-sql.h"

/* (transfer full): the columns of the members from @first to before @end, each after @prefix and
 * quoted, because some of the names are words of SQL. */
static char *
list_columns (const AlongRecordShape *shape, guint first, guint end, const char *prefix)
{
  g_autoptr (GString) columns = g_string_new (NULL);

  for (guint i = first; i < end; i++)
    {
      const AlongField *field = &shape->fields[i];

      g_string_append (columns, i > first ? ", " : "");
      g_string_append (columns, prefix);
      if (field->type == ALONG_FIELD_PARTICIPANT)
        {
          g_string_append (columns, "kind, ");
          g_string_append (columns, prefix);
          g_string_append (columns, "participant");
          continue;
        }
      g_string_append_c (columns, '"');
      g_string_append (columns, field->name);
      g_string_append_c (columns, '"');
    }
  return g_string_free (g_steal_pointer (&columns), FALSE);
}

/* (transfer full): a question mark for every column. */
static char *
list_marks (const AlongRecordShape *shape)
{
  g_autoptr (GString) marks = g_string_new (NULL);

  for (guint i = 0; i < shape->n_fields; i++)
    {
      g_string_append (marks, i > 0 ? ", ?" : "?");
      if (shape->fields[i].type == ALONG_FIELD_PARTICIPANT)
        g_string_append (marks, ", ?");
    }
  return g_string_free (g_steal_pointer (&marks), FALSE);
}

char *
along_record_sql_save (const AlongRecordShape *shape)
{
  g_autofree char *columns = list_columns (shape, 0, shape->n_fields, "");
  g_autofree char *marks = list_marks (shape);
  g_autofree char *keys = list_columns (shape, 0, shape->n_keys, "");
  g_autofree char *rest = list_columns (shape, shape->n_keys, shape->n_fields, "");
  g_autofree char *excluded = list_columns (shape, shape->n_keys, shape->n_fields, "excluded.");

  if (*rest == '\0')
    return g_strdup_printf ("INSERT INTO \"%s\" (%s) VALUES (%s) ON CONFLICT (%s) DO NOTHING",
                            shape->name, columns, marks, keys);
  return g_strdup_printf (
      "INSERT INTO \"%s\" (%s) VALUES (%s) ON CONFLICT (%s) DO UPDATE SET (%s) = (%s)", shape->name,
      columns, marks, keys, rest, excluded);
}

/* The columns that records are sorted by before their key, each with a comma after it: those of one
 * deployment stay together, which is also how they are kept, so that only they are sorted. */
static void
append_order (GString *sql, const AlongRecordShape *shape)
{
  const AlongField *deployment = along_record_shape_find (shape, "deployment");

  if (deployment != NULL)
    g_string_append (sql, "\"deployment\", ");
  for (guint i = 0; i < shape->n_fields; i++)
    if (shape->fields[i].type == ALONG_FIELD_DATE ||
        g_str_equal (shape->fields[i].name, "position"))
      {
        g_string_append_printf (sql, "\"%s\", ", shape->fields[i].name);
        return;
      }
}

char *
along_record_sql_select (const AlongRecordShape *shape, const char *where)
{
  g_autofree char *columns = list_columns (shape, 0, shape->n_fields, "");
  g_autofree char *keys = list_columns (shape, 0, shape->n_keys, "");
  g_autoptr (GString) sql = g_string_new (NULL);

  g_string_append_printf (sql, "SELECT %s FROM \"%s\"", columns, shape->name);
  if (where != NULL)
    g_string_append_printf (sql, " WHERE \"%s\" = ?", where);
  g_string_append (sql, " ORDER BY ");
  append_order (sql, shape);
  g_string_append (sql, keys);
  return g_string_free (g_steal_pointer (&sql), FALSE);
}

char *
along_record_sql_delete (const AlongRecordShape *shape)
{
  g_autoptr (GString) sql = g_string_new (NULL);

  g_string_append_printf (sql, "DELETE FROM \"%s\" WHERE ", shape->name);
  for (guint i = 0; i < shape->n_keys; i++)
    g_string_append_printf (sql, "%s\"%s\" = ?", i > 0 ? " AND " : "", shape->fields[i].name);
  return g_string_free (g_steal_pointer (&sql), FALSE);
}
