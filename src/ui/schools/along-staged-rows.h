/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * AlongStagedRows:
 *
 * The rows of a long list for a GtkColumnView, which makes the cells of 200 rows at once and shows
 * a tenth of them. So the first frame gets as many rows as it may show, and each frame after it
 * some more, until the view has its 200 and gets them all.
 */
typedef struct _AlongStagedRows AlongStagedRows;

/* Makes what of the rows is out of sight; FALSE when nothing was left to be made. */
typedef gboolean (*AlongStagedMake) (gpointer data);

/* @widget: what the rows are in; it must not go before along_staged_rows_free().
 * @make: called in the frame after the one that shows the first rows, before there are more. */
AlongStagedRows *
along_staged_rows_new (GtkWidget *widget, GListModel *model, AlongStagedMake make, gpointer data);
void along_staged_rows_free (AlongStagedRows *self);

/* (transfer none): the first rows of the model, in the end all. */
GListModel *along_staged_rows_get_rows (AlongStagedRows *self);

/* To be called when the model may have its first rows; later calls do nothing. */
void along_staged_rows_begin (AlongStagedRows *self);

/* Whoever asks for a row has it, be it in sight or not. */
void along_staged_rows_end (AlongStagedRows *self);

G_END_DECLS
