/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define ALONG_TYPE_SPLIT_VIEW (along_split_view_get_type ())

/**
 * AlongSplitView:
 *
 * Content with a pane at its end. Below about 720 pixels the pane lies over the content, so give
 * it a button that closes it (action `split-view.close`; Escape does the same when folded).
 * AdwFlap is used in this file only.
 *
 * Properties: content, sidebar (GtkWidget), show-sidebar, folded (read-only).
 * In a template: <object class="AlongSplitView"><property name="content">…
 */
G_DECLARE_FINAL_TYPE (AlongSplitView, along_split_view, ALONG, SPLIT_VIEW, GtkWidget)

GtkWidget *along_split_view_new (void);

/* (nullable) */
GtkWidget *along_split_view_get_content (AlongSplitView *self);
void along_split_view_set_content (AlongSplitView *self, GtkWidget *content);
/* (nullable) */
GtkWidget *along_split_view_get_sidebar (AlongSplitView *self);
void along_split_view_set_sidebar (AlongSplitView *self, GtkWidget *sidebar);
gboolean along_split_view_get_show_sidebar (AlongSplitView *self);
void along_split_view_set_show_sidebar (AlongSplitView *self, gboolean show_sidebar);
/* Whether the pane lies over the content. */
gboolean along_split_view_get_folded (AlongSplitView *self);

G_END_DECLS
