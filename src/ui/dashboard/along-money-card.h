/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-context.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define ALONG_TYPE_MONEY_CARD (along_money_card_get_type ())

/**
 * AlongMoneyCard:
 *
 * The money of the current programme: claims that somebody has signed and nobody has paid, oldest
 * first, and what is approved, claimed, paid and expected in each region. Hidden where the
 * programme pays nothing or has no deployments.
 */
G_DECLARE_FINAL_TYPE (AlongMoneyCard, along_money_card, ALONG, MONEY_CARD, GtkWidget)

GtkWidget *along_money_card_new (void);
void along_money_card_show (AlongMoneyCard *self, AlongContext *context);

G_END_DECLS
