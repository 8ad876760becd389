/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-pair-rules.h"

G_BEGIN_DECLS

/* A lead as a choice for a partner. */
typedef struct
{
  guint lead;
  AlongPairVerdict verdict;
  AlongPairScore score;
} AlongCandidate;

/* (transfer full) (element-type AlongCandidate): every lead of the board for @partner, best
 * first, those that the rules block last. The lead that it has now counts as any other. */
GArray *along_candidates_rank (AlongBoard *board, guint partner);

/* The parts that a score is made of, in the order in which they are shown. */
typedef enum
{
  ALONG_SCORE_DISTANCE,
  ALONG_SCORE_PHASE,
  ALONG_SCORE_PROVISION,
  ALONG_SCORE_FSM,
  ALONG_SCORE_SIZE,
  ALONG_SCORE_REGION,
  ALONG_SCORE_PREFERENCE,
  ALONG_N_SCORE_PARTS,
} AlongScorePart;

/* In metres; what the partner's own wish takes off is below 0. A distance that is not known counts
 * as the stand-in that is in the total. */
double along_score_get_part (const AlongPairScore *score, AlongScorePart part);

/* Translated: "Distance", "Other phase" … */
const char *along_score_get_part_name (AlongScorePart part);

/* (transfer full): the score as people read it, kilometres with one decimal: "14.2" */
char *along_score_format (double metres);

G_END_DECLS
