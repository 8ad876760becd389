/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "along-workspace.h"

G_BEGIN_DECLS

#define ALONG_TYPE_SAVED_VIEWS (along_saved_views_get_type ())

/**
 * AlongSavedViews:
 *
 * The popover with the team's saved views of the schools: apply, save, rename, delete. They are
 * kept in the database, so that everyone who opens it has them.
 *
 * Signals: chosen (const char *definition): see along_schools_filter_from_string().
 */
G_DECLARE_FINAL_TYPE (AlongSavedViews, along_saved_views, ALONG, SAVED_VIEWS, GtkPopover)

GtkWidget *along_saved_views_new (void);

/* Must be called once before it is shown. */
void along_saved_views_set_workspace (AlongSavedViews *self, AlongWorkspace *workspace);

/* What *Save* saves. */
void along_saved_views_set_current (AlongSavedViews *self, const char *definition);

G_END_DECLS
