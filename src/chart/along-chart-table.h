/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/**
 * AlongChartTable:
 *
 * The data of a chart as a table, for *Show as table*, for screen readers and for copying.
 */
typedef struct
{
  char *title;
  GPtrArray *columns; /* of char *: the column titles */
  GArray *numeric;    /* of gboolean, one a column: align to the end */
  GPtrArray *rows;    /* of GStrv, each with one string a column */
} AlongChartTable;

#define ALONG_TYPE_CHART_TABLE (along_chart_table_get_type ())

GType along_chart_table_get_type (void) G_GNUC_CONST;

AlongChartTable *along_chart_table_new (const char *title);
AlongChartTable *along_chart_table_copy (const AlongChartTable *table);
void along_chart_table_free (AlongChartTable *table);

void along_chart_table_add_column (AlongChartTable *table, const char *title, gboolean numeric);

/* Takes @cells, which has one string for each column. */
void along_chart_table_take_row (AlongChartTable *table, GStrv cells);

guint along_chart_table_get_n_columns (const AlongChartTable *table);
guint along_chart_table_get_n_rows (const AlongChartTable *table);
const char *along_chart_table_get_cell (const AlongChartTable *table, guint row, guint column);
gboolean along_chart_table_is_numeric (const AlongChartTable *table, guint column);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (AlongChartTable, along_chart_table_free)

G_END_DECLS
