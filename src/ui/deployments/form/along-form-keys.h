/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* Undo and redo for the fields in @widget: first of what is being written, and when that has no
 * more to take back, of the commands. */
void along_form_keys_add (GtkWidget *widget);

G_END_DECLS
