/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* Keeps the pages of @stack that do not show from screen readers, now and from then on: GTK before
 * 4.10 offers them as if they were there. */
void along_seen_pages_watch (GtkStack *stack);

G_END_DECLS
