/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-board.h"
#include "along-programme.h"

G_BEGIN_DECLS

typedef enum
{
  ALONG_REASON_SAME_TRUST,
  ALONG_REASON_SAME_SCHOOL,
  ALONG_REASON_OTHER_PROVISION,
  ALONG_REASON_OTHER_PHASE,
  ALONG_REASON_OTHER_REGION,
  ALONG_REASON_WRONG_KIND,
  ALONG_REASON_EXCLUDED,
  ALONG_REASON_LEAD_INACTIVE,
  ALONG_REASON_NO_PLACE,
  ALONG_REASON_NO_PATHWAY_PLACE,
  ALONG_REASON_NO_DAYS,
  ALONG_REASON_FAR,
  ALONG_REASON_TOO_FAR,
  ALONG_REASON_PLACE_UNKNOWN,
  ALONG_REASON_PREFERRED, /* the partner asked for this lead: speaks for the pair */
  ALONG_N_REASONS,
} AlongPairReason;

/* @reasons: bits of AlongPairReason. @severity: the gravest of them. */
typedef struct
{
  AlongSeverity severity;
  guint32 reasons;
} AlongPairVerdict;

/* The parts of a pair's cost, in metres; @total is their sum, least is best. @distance: -1 when
 * not known, then @total counts a stand-in (the programme's far distance). @preference: 0, or less
 * by what the wish takes off, which never makes @total negative. Pupils and free school meals count
 * between two schools only. */
typedef struct
{
  double distance;
  double phase;
  double provision;
  double fsm;
  double size;
  double region;
  double preference;
  double total;
} AlongPairScore;

/**
 * along_pair_judge:
 * @partner, @lead: indices on the board
 *
 * May this partner go to this lead? Pure. Capacity counts the places taken now, without the
 * partner itself where it is with this lead already.
 */
AlongPairVerdict along_pair_judge (AlongBoard *board, guint partner, guint lead);

/* The rules about the two alone, without capacity: what the solver forbids. */
AlongPairVerdict along_pair_judge_fit (AlongBoard *board, guint partner, guint lead);

AlongPairScore along_pair_score (AlongBoard *board, guint partner, guint lead);

/* (transfer full): one translated sentence for the gravest reason, with its figures
 * ("Both are in Ashby Learning Trust"). For a verdict without reasons: why it is good. */
char *along_pair_verdict_describe (AlongPairVerdict verdict,
                                   AlongBoard *board,
                                   guint partner,
                                   guint lead);

/* (transfer full) (array zero-terminated=1): a sentence for each reason, gravest first. */
char **
along_pair_verdict_list (AlongPairVerdict verdict, AlongBoard *board, guint partner, guint lead);

G_END_DECLS
