/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* Opens @uri in the program that the user has for it; what fails is told. */
void along_link_open (GtkWidget *from, const char *uri);

/* Writes @text to the clipboard and says so. */
void along_link_copy (GtkWidget *from, const char *text);

G_END_DECLS
