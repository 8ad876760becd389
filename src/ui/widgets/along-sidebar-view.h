/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define ALONG_TYPE_SIDEBAR_VIEW (along_sidebar_view_get_type ())

/**
 * AlongSidebarView:
 *
 * A sidebar beside the content; where there is no room for both, one of them. AdwLeaflet is used
 * in this file only.
 *
 * Properties: sidebar, content (GtkWidget), folded (read-only), show-content.
 */
G_DECLARE_FINAL_TYPE (AlongSidebarView, along_sidebar_view, ALONG, SIDEBAR_VIEW, GtkWidget)

/* Whether only one of the two is visible at a time. */
gboolean along_sidebar_view_get_folded (AlongSidebarView *self);
/* Which one, when folded. */
gboolean along_sidebar_view_get_show_content (AlongSidebarView *self);
void along_sidebar_view_set_show_content (AlongSidebarView *self, gboolean show_content);

G_END_DECLS
