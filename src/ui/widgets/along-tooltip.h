/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* Like gtk_widget_set_tooltip_text(), which asks the display at each call where the pointer is: a
 * few hundred rows that are shown at once wait for as many answers. For what rows and fields are
 * made of; a tooltip that is open keeps its text until the pointer moves.
 * @text: (nullable): none */
void along_tooltip_set (GtkWidget *widget, const char *text);

/* (nullable) (transfer none) */
const char *along_tooltip_get (GtkWidget *widget);

G_END_DECLS
