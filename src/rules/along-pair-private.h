/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-board-private.h"
#include "along-pair-rules.h"

G_BEGIN_DECLS

/* A partner and a lead with all that is known of the two. */
typedef struct
{
  AlongBoard *board;
  const AlongMatchingRules *rules;
  guint partner_index;
  guint lead_index;
  const AlongBoardPartner *partner;
  const AlongBoardLead *lead;
  const AlongBoardTeaching *partner_teaching;
  const AlongBoardTeaching *lead_teaching;
} AlongPair;

AlongPair along_pair_make (AlongBoard *board, guint partner, guint lead);

/* Metres; -1 when not known. */
double along_pair_get_distance (const AlongPair *pair);

/* How grave the programme takes it to be. */
AlongSeverity
along_pair_reason_get_severity (AlongPairReason reason, const AlongMatchingRules *rules);

G_END_DECLS
