/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-match-solution.h"

#include <gio/gio.h>

G_BEGIN_DECLS

/* All questions are answered by solving the changed problem again, so the figures are exact
 * (reduced costs are bounds only, and wrong by 5 to 10 % on average). About 6 ms a solve at
 * 664 partners and 60 leads. @plan is always the problem's own optimum from along_match_solve(). */

/**
 * AlongMatchMove:
 * @from: the lead in the present plan, or -1
 * @to: the lead in the changed plan, or -1
 */
typedef struct
{
  guint partner;
  gint from;
  gint to;
} AlongMatchMove;

/**
 * AlongMatchAnswer:
 * @ALONG_MATCH_ANSWER_CHOSEN: the plan has this pair already
 * @ALONG_MATCH_ANSWER_POSSIBLE: it can be had; the change tells at what price
 * @ALONG_MATCH_ANSWER_FORBIDDEN: the pair is forbidden
 * @ALONG_MATCH_ANSWER_PINNED_FULL: pins take all the places or days that the lead could give it
 * @ALONG_MATCH_ANSWER_NO_ROOM: no plan can place the partner at all
 */
typedef enum
{
  ALONG_MATCH_ANSWER_CHOSEN,
  ALONG_MATCH_ANSWER_POSSIBLE,
  ALONG_MATCH_ANSWER_FORBIDDEN,
  ALONG_MATCH_ANSWER_PINNED_FULL,
  ALONG_MATCH_ANSWER_NO_ROOM,
} AlongMatchAnswer;

/**
 * AlongMatchChange:
 * @answer: what the other fields mean
 * @reason: the reason code, if forbidden
 * @placed: how many more partners are placed (below 0: fewer)
 * @cost: how much the whole plan costs more, in units of 10 m. Only to be shown alone when @placed
 *   is 0: a plan that places fewer may well cost less
 * @objective: the same with the stability bonus
 * @exact: whether both plans are proven optimal
 * @moves: (element-type AlongMatchMove): who moves, in the order of partner keys; the partner asked
 * about among them
 */
typedef struct
{
  AlongMatchAnswer answer;
  guint reason;
  gint placed;
  gint64 cost;
  gint64 objective;
  gboolean exact;
  GArray *moves;
} AlongMatchChange;

void along_match_change_free (AlongMatchChange *change);

/* "Why not this pair?" Returns: (transfer full) (nullable) */
AlongMatchChange *along_match_explain_pair (const AlongMatchProblem *problem,
                                            const AlongMatchSolution *plan,
                                            guint partner,
                                            guint lead,
                                            GCancellable *cancellable,
                                            GError **error);

/**
 * along_match_explain_place:
 * @pathway: a pathway whose own limit is raised too, or -1
 * @days: quarter-days that come with the place, 0 for none
 *
 * "What would one more place at this lead buy?"
 *
 * Returns: (transfer full) (nullable): always %ALONG_MATCH_ANSWER_POSSIBLE
 */
AlongMatchChange *along_match_explain_place (const AlongMatchProblem *problem,
                                             const AlongMatchSolution *plan,
                                             guint lead,
                                             gint pathway,
                                             AlongDays days,
                                             GCancellable *cancellable,
                                             GError **error);

/* A reason code and for how many leads it holds. */
typedef struct
{
  guint reason;
  guint n_leads;
} AlongMatchReasonCount;

/* One more place at @lead that places the partner and nobody less, at @cost more in all. */
typedef struct
{
  guint lead;
  gint64 cost;
} AlongMatchRemedy;

/**
 * AlongMatchUnmatched:
 * @n_allowed: leads that the partner may have; 0: no capacity in the world helps it
 * @n_open: those of them with room of their own (0 in an optimal plan, unless pins or days are
 *   in the way)
 * @reasons: (element-type AlongMatchReasonCount): why the others are not allowed, commonest first
 * @instead: what placing it with things as they are would change: who would go without
 * @remedies: (element-type AlongMatchRemedy): single additional places (with the partner's days)
 *   that would place it with no one else losing theirs, cheapest first; also at leads that it
 *   may not have itself, if that moves others. Nothing if @partner is placed by @plan
 */
typedef struct
{
  guint n_allowed;
  guint n_open;
  GArray *reasons;
  AlongMatchChange *instead;
  GArray *remedies;
} AlongMatchUnmatched;

void along_match_unmatched_free (AlongMatchUnmatched *unmatched);

/* "Why is this partner unmatched?" One solve for each lead. Returns: (transfer full) (nullable) */
AlongMatchUnmatched *along_match_explain_unmatched (const AlongMatchProblem *problem,
                                                    const AlongMatchSolution *plan,
                                                    guint partner,
                                                    GCancellable *cancellable,
                                                    GError **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (AlongMatchChange, along_match_change_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (AlongMatchUnmatched, along_match_unmatched_free)

G_END_DECLS
