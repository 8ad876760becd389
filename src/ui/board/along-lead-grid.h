/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "along-board-scene.h"

G_BEGIN_DECLS

#define ALONG_TYPE_LEAD_GRID (along_lead_grid_get_type ())

/**
 * AlongLeadGrid:
 *
 * A card for each lead, searched and sorted. On a new board only the cards that differ are drawn
 * anew; the order stays until it is asked for, so that nothing jumps while one plans.
 */
G_DECLARE_FINAL_TYPE (AlongLeadGrid, along_lead_grid, ALONG, LEAD_GRID, GtkWidget)

GtkWidget *along_lead_grid_new (AlongBoardScene *scene);

/* Takes up the scene's board. Returns how many cards had to be drawn anew. */
guint along_lead_grid_update (AlongLeadGrid *self);

/* (nullable) */
GtkWidget *along_lead_grid_find_card (AlongLeadGrid *self, const char *lead);

/* Puts the focus on a partner on one of the cards and brings it into view. */
gboolean along_lead_grid_focus_partner (AlongLeadGrid *self, const char *application);

G_END_DECLS
