/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "along-schools-column.h"

G_BEGIN_DECLS

#define ALONG_TYPE_COLUMN_SORTER (along_column_sorter_get_type ())

/**
 * AlongColumnSorter:
 *
 * Stands for a column in a GtkColumnView whose model sorts itself. It compares nothing; it only
 * lets the header show its arrow, and tells which column was chosen.
 */
G_DECLARE_FINAL_TYPE (AlongColumnSorter, along_column_sorter, ALONG, COLUMN_SORTER, GtkSorter)

GtkSorter *along_column_sorter_new (AlongSchoolsColumn column);

/* What the sorter of a column view is set to. Only GTK 4.10 says so itself; here, the first of
 * its columns is asked to compare, and its answer comes back turned round or not. FALSE when no
 * column is chosen. */
gboolean
along_column_sorter_ask (GtkSorter *sorter, AlongSchoolsColumn *column, gboolean *descending);

G_END_DECLS
