/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* The colour that a widget's style gives its text. (The way to ask for it changes with GTK 4.10.)
 */
void along_widget_get_color (GtkWidget *widget, GdkRGBA *color);

G_END_DECLS
