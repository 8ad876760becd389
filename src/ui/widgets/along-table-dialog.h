/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-chart-table.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define ALONG_TYPE_TABLE_DIALOG (along_table_dialog_get_type ())

/* A table to read and to copy, as text that a spreadsheet takes. */
G_DECLARE_FINAL_TYPE (AlongTableDialog, along_table_dialog, ALONG, TABLE_DIALOG, AdwWindow)

/* @parent: any widget of the window it belongs to; @table is copied. */
GtkWidget *along_table_dialog_new (GtkWidget *parent, const AlongChartTable *table);

/* (transfer full): the table as lines of cells with tabs between, headings first. */
char *along_table_dialog_dup_text (AlongTableDialog *self);

G_END_DECLS
