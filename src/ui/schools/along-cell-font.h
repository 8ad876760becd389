/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * AlongCellFont:
 *
 * How large the letters of a list are. All its cells have one font, and asking Pango for its
 * measures takes longer than all else about a cell, so they are asked for once.
 */
typedef struct _AlongCellFont AlongCellFont;

AlongCellFont *along_cell_font_new (void);
AlongCellFont *along_cell_font_ref (AlongCellFont *self);
void along_cell_font_unref (AlongCellFont *self);

/* To be called when the style or the settings of the list change. */
void along_cell_font_forget (AlongCellFont *self);

/* In Pango units, for the font of @cell. */
int along_cell_font_get_char_width (AlongCellFont *self, GtkWidget *cell);
int along_cell_font_get_line_height (AlongCellFont *self, GtkWidget *cell);

G_END_DECLS
