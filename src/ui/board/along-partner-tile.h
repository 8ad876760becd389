/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "along-board-scene.h"

G_BEGIN_DECLS

typedef enum
{
  ALONG_TILE_ROW,   /* in the list of the unmatched; the list has the focus */
  ALONG_TILE_CHIP,  /* on a lead's card */
  ALONG_TILE_GHOST, /* proposed for a lead's card */
} AlongTileMode;

#define ALONG_TYPE_PARTNER_TILE (along_partner_tile_get_type ())

/**
 * AlongPartnerTile:
 *
 * A partner that can be picked up: name, what it is and needs, and a menu. It drags its
 * #AlongPartnerItem.
 */
G_DECLARE_FINAL_TYPE (AlongPartnerTile, along_partner_tile, ALONG, PARTNER_TILE, GtkWidget)

GtkWidget *along_partner_tile_new (AlongBoardScene *scene, AlongTileMode mode);

/* (nullable) */
AlongPartnerItem *along_partner_tile_get_item (AlongPartnerTile *self);
void along_partner_tile_set_item (AlongPartnerTile *self, AlongPartnerItem *item);

/* For a ghost: the lead that it is proposed for. */
void along_partner_tile_set_lead (AlongPartnerTile *self, const char *lead);

/* Draws what depends on the board anew. */
void along_partner_tile_refresh (AlongPartnerTile *self);

G_END_DECLS
