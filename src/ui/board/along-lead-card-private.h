/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-lead-card.h"

G_BEGIN_DECLS

/* index: of the lead on the board that was drawn last.
 * facts: everything drawn above the partners, to tell whether it changed.
 * tiles, ghosts: the partners in the box, in order, and after them the proposed ones.
 * hovering: (nullable): what is held over the card. */
struct _AlongLeadCard
{
  GtkWidget parent_instance;

  AlongBoardScene *scene;
  char *lead;
  guint index;
  char *facts;
  GPtrArray *tiles;
  GPtrArray *ghosts;
  AlongPartnerItem *hovering;

  GtkWidget *overlay;
  GtkLabel *title;
  GtkLabel *subtitle;
  GtkLevelBar *bar;
  GtkLabel *places;
  GtkLabel *days;
  GtkLabel *pathways;
  GtkWidget *chips;
  GtkWidget *foot;
  GtkImage *verdict_icon;
  GtkLabel *verdict;
};

/* The verdicts and the drops of a card; see along-lead-card-verdict.c. */

/* Whether there is a partner whose verdict the foot tells. */
gboolean along_lead_card_has_candidate (AlongLeadCard *self);
/* Draws foot, outline and accessible label for the partner that is dragged or selected. */
void along_lead_card_update_verdict (AlongLeadCard *self);
void along_lead_card_add_drop_target (AlongLeadCard *self);

G_END_DECLS
