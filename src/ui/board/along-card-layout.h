/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define ALONG_TYPE_CARD_LAYOUT (along_card_layout_get_type ())

/**
 * AlongCardLayout:
 *
 * Cards in equal columns, as many as fit, from column to column in turn. Each is as high as it
 * needs to be: one that grows moves only those below it, and none to another column. (A GtkFlowBox
 * measures every child for every guess at the columns, which is felt with sixty cards of a dozen
 * partners.)
 */
G_DECLARE_FINAL_TYPE (AlongCardLayout, along_card_layout, ALONG, CARD_LAYOUT, GtkLayoutManager)

/* @column_width: at least, in pixels; a card may ask for more. */
GtkLayoutManager *along_card_layout_new (int column_width, int spacing);

/* How many columns there are in @width. */
int along_card_layout_count_columns (AlongCardLayout *self, int width);

G_END_DECLS
