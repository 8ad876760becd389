/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "along-board-scene.h"

G_BEGIN_DECLS

#define ALONG_TYPE_LEAD_CARD (along_lead_card_get_type ())

/**
 * AlongLeadCard:
 *
 * A lead with its capacity and partners, and where partners are dropped. Its foot tells what room
 * there is or, while a partner is dragged or selected, whether it may come here, and why.
 */
G_DECLARE_FINAL_TYPE (AlongLeadCard, along_lead_card, ALONG, LEAD_CARD, GtkWidget)

GtkWidget *along_lead_card_new (AlongBoardScene *scene, const char *lead);

/* Takes up what the board says of the lead. @partners: (element-type guint) those it has, by index
 * on the board. TRUE when anything had to be drawn anew. */
gboolean along_lead_card_update (AlongLeadCard *self, guint index, GArray *partners);

/* Shows the plan's proposals for this lead. */
void along_lead_card_update_proposals (AlongLeadCard *self);

/* Puts the focus on a partner; FALSE when it is not here. */
gboolean along_lead_card_focus_partner (AlongLeadCard *self, const char *application);

G_END_DECLS
