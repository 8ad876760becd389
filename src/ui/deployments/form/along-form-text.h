/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* (transfer floating): a label that wraps. A form has hundreds of them, and each is asked for the
 * width it needs at least: that is a few characters, where GTK would lay out the text with one
 * letter a line to find it. @style: (nullable): a CSS class */
GtkWidget *along_form_text_new (const char *text, const char *style);

/* Makes a label such a one. */
void along_form_text_set_up (GtkLabel *label);

G_END_DECLS
