/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gio/gio.h>

#include "along-partner-item.h"

G_BEGIN_DECLS

#define ALONG_TYPE_PARTNER_STORE (along_partner_store_get_type ())

/**
 * AlongPartnerStore:
 *
 * The partners of a board as a list model of #AlongPartnerItem: those without a lead. It follows
 * from board to board with the least change, so that lists keep their place; partners with a lead
 * are kept aside, for along_partner_store_find().
 */
G_DECLARE_FINAL_TYPE (AlongPartnerStore, along_partner_store, ALONG, PARTNER_STORE, GObject)

AlongPartnerStore *along_partner_store_new (void);

/* @board: (nullable) */
void along_partner_store_set_board (AlongPartnerStore *self, AlongBoard *board);

/* (nullable) (transfer none): matched or not. */
AlongPartnerItem *along_partner_store_find (AlongPartnerStore *self, const char *application);

G_END_DECLS
