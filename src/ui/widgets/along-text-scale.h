/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* Widths that are meant for text of the usual size, at the size that the user has chosen. GTK
 * makes the text larger, but not what was given in pixels. */

/* @pixels as many times as the text is larger than usual; never less than @pixels. */
int along_text_scale (GtkWidget *widget, int pixels);

/* Asks for at least this width, also when the size of text is changed later. */
void along_text_scale_set_width (GtkWidget *widget, int pixels);

G_END_DECLS
