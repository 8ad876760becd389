/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define ALONG_TYPE_DASHBOARD_TILE (along_dashboard_tile_get_type ())

/* A number and what it counts; activating it opens the list that it counts. Without a number it
 * shows that one is being found. */
G_DECLARE_FINAL_TYPE (AlongDashboardTile, along_dashboard_tile, ALONG, DASHBOARD_TILE, GtkWidget)

/* @title: what is counted */
GtkWidget *along_dashboard_tile_new (const char *title);

/* @detail: (nullable): a line below. @target: (nullable): of @action; sunk. */
void along_dashboard_tile_set (AlongDashboardTile *self,
                               gint64 count,
                               const char *detail,
                               const char *action,
                               GVariant *target);

/* The number is being found. */
void along_dashboard_tile_set_loading (AlongDashboardTile *self);

G_END_DECLS
