/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-workspace-history.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define ALONG_TYPE_HISTORY_ROW (along_history_row_get_type ())

/* One change: what, who and at what time, its state, and the way to take it back. */
G_DECLARE_FINAL_TYPE (AlongHistoryRow, along_history_row, ALONG, HISTORY_ROW, GtkListBoxRow)

GtkWidget *along_history_row_new (AlongHistoryItem *item);

/* Whether a change that stands can be taken back from it; TRUE at first. */
void along_history_row_set_undoable (AlongHistoryRow *self, gboolean undoable);

/* Whether what it shows holds @key, which is folded by along_text_search_key(). */
gboolean along_history_row_matches (AlongHistoryRow *self, const char *key);

/* (transfer full): the day as a heading: "Today", "Yesterday", "Monday 3 June 2024" */
char *along_history_row_dup_day (AlongHistoryRow *self);

/* A header function for the list box that the rows are in: each day once. */
void along_history_row_update_header (GtkListBoxRow *row, GtkListBoxRow *before, gpointer data);

G_END_DECLS
