/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-partner-tile.h"

G_BEGIN_DECLS

struct _AlongPartnerTile
{
  GtkWidget parent_instance;

  AlongBoardScene *scene;
  AlongPartnerItem *item;
  AlongTileMode mode;
  char *lead;

  GtkImage *mark;
  GtkLabel *title;
  GtkLabel *subtitle;
  GtkLabel *need;
  GtkWidget *pin;
  GtkWidget *accept;
  GtkWidget *dismiss;
  GtkWidget *menu;
};

/* What keys, clicks and drags do; see along-partner-tile-input.c. */

/* Activates an action of the board with the partner's id. */
gboolean along_partner_tile_activate (AlongPartnerTile *self, const char *action);
void along_partner_tile_popup_menu (AlongPartnerTile *self);
void along_partner_tile_add_controllers (AlongPartnerTile *self);
void along_partner_tile_add_bindings (GtkWidgetClass *widget_class);

G_END_DECLS
