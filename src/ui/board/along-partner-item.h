/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-board.h"

G_BEGIN_DECLS

#define ALONG_TYPE_PARTNER_ITEM (along_partner_item_get_type ())

/**
 * AlongPartnerItem:
 *
 * A partner of the board for lists, and what is dragged: it stays the same object from board to
 * board, told by its application. Emits #AlongPartnerItem::changed when what is shown of it does.
 */
G_DECLARE_FINAL_TYPE (AlongPartnerItem, along_partner_item, ALONG, PARTNER_ITEM, GObject)

AlongPartnerItem *along_partner_item_new (AlongBoard *board, guint index);

/* Takes the partner's facts from another board; it must be the same application. */
void along_partner_item_update (AlongPartnerItem *self, AlongBoard *board, guint index);

const char *along_partner_item_get_id (AlongPartnerItem *self);
AlongBoard *along_partner_item_get_board (AlongPartnerItem *self);
guint along_partner_item_get_index (AlongPartnerItem *self);
const AlongBoardPartner *along_partner_item_get_partner (AlongPartnerItem *self);
const char *along_partner_item_get_name (AlongPartnerItem *self);

/* Folded name, authority and number, for the search. */
const char *along_partner_item_get_search_key (AlongPartnerItem *self);

/* (transfer full): what a screen reader says: name, pathway, need, lead. */
char *along_partner_item_dup_label (AlongPartnerItem *self);

G_END_DECLS
