/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-context.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define ALONG_TYPE_CONTEXT_BAR (along_context_bar_get_type ())

/**
 * AlongContextBar:
 *
 * For the middle of the header bar: what all pages look at. Where there is no room for the
 * drop-downs, the page's title with a menu that holds them. AdwSqueezer is used in this file only.
 *
 * Property title: the page's.
 */
G_DECLARE_FINAL_TYPE (AlongContextBar, along_context_bar, ALONG, CONTEXT_BAR, GtkWidget)

void along_context_bar_set_context (AlongContextBar *self, AlongContext *context);
void along_context_bar_set_title (AlongContextBar *self, const char *title);

G_END_DECLS
