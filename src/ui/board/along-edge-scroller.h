/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* Makes @window scroll up and down by itself while something is dragged near its edges, the faster
 * the nearer. */
void along_edge_scroller_attach (GtkScrolledWindow *window);

/* Pixels a second for a pointer at @y of a window of @height; below 0 is up. For tests. */
double along_edge_scroller_speed (double y, double height);

G_END_DECLS
