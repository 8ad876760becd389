/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "along-chart-table.h"

G_DEFINE_BOXED_TYPE (AlongChartTable,
                     along_chart_table,
                     along_chart_table_copy,
                     along_chart_table_free)

AlongChartTable *
along_chart_table_new (const char *title)
{
  AlongChartTable *table = g_new0 (AlongChartTable, 1);

  table->title = g_strdup (title);
  table->columns = g_ptr_array_new_with_free_func (g_free);
  table->numeric = g_array_new (FALSE, FALSE, sizeof (gboolean));
  table->rows = g_ptr_array_new_with_free_func ((GDestroyNotify) g_strfreev);
  return table;
}

AlongChartTable *
along_chart_table_copy (const AlongChartTable *table)
{
  AlongChartTable *copy;

  g_return_val_if_fail (table != NULL, NULL);

  copy = along_chart_table_new (table->title);
  for (guint i = 0; i < table->columns->len; i++)
    along_chart_table_add_column (copy, g_ptr_array_index (table->columns, i),
                                  along_chart_table_is_numeric (table, i));
  for (guint i = 0; i < table->rows->len; i++)
    along_chart_table_take_row (copy, g_strdupv (g_ptr_array_index (table->rows, i)));
  return copy;
}

void
along_chart_table_free (AlongChartTable *table)
{
  if (table == NULL)
    return;

  g_free (table->title);
  g_ptr_array_unref (table->columns);
  g_array_unref (table->numeric);
  g_ptr_array_unref (table->rows);
  g_free (table);
}

void
along_chart_table_add_column (AlongChartTable *table, const char *title, gboolean numeric)
{
  g_return_if_fail (table != NULL && title != NULL && table->rows->len == 0);

  g_ptr_array_add (table->columns, g_strdup (title));
  g_array_append_val (table->numeric, numeric);
}

void
along_chart_table_take_row (AlongChartTable *table, GStrv cells)
{
  g_return_if_fail (table != NULL && cells != NULL);
  g_return_if_fail (g_strv_length (cells) == table->columns->len);

  g_ptr_array_add (table->rows, cells);
}

guint
along_chart_table_get_n_columns (const AlongChartTable *table)
{
  g_return_val_if_fail (table != NULL, 0);

  return table->columns->len;
}

guint
along_chart_table_get_n_rows (const AlongChartTable *table)
{
  g_return_val_if_fail (table != NULL, 0);

  return table->rows->len;
}

const char *
along_chart_table_get_cell (const AlongChartTable *table, guint row, guint column)
{
  g_return_val_if_fail (table != NULL, NULL);
  g_return_val_if_fail (row < table->rows->len && column < table->columns->len, NULL);

  return ((GStrv) g_ptr_array_index (table->rows, row))[column];
}

gboolean
along_chart_table_is_numeric (const AlongChartTable *table, guint column)
{
  g_return_val_if_fail (table != NULL && column < table->numeric->len, FALSE);

  return g_array_index (table->numeric, gboolean, column);
}
