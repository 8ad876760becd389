/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-match-solution.h"

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * AlongMatchProgress:
 * @placed: how many partners the best plan so far places
 * @cost: its cost, in units of 10 m
 * @gap: its proven distance from the best possible, as a share; infinite while not known
 * @elapsed: microseconds since the search began
 */
typedef struct
{
  guint placed;
  gint64 cost;
  double gap;
  gint64 elapsed;
} AlongMatchProgress;

/* Called in the solver's own thread, at most five times a second. */
typedef void (*AlongMatchProgressFunc) (const AlongMatchProgress *progress, gpointer user_data);

/**
 * along_match_solve:
 * @progress: (nullable): told of better plans while day budgets make the search a long one
 *
 * The plan that places the most partners; among those the one that falls least short of the leads'
 * least numbers; among those the one of lowest objective. Ties go to the lowest keys, so that the
 * same problem always gets the same plan, whatever order it was described in.
 *
 * Blocks: 6 ms at 664 partners and 60 leads, up to the problem's time limit where the budgets of
 * days bind more tightly than the places. May run in any thread.
 *
 * With such budgets and more than 15,000 allowed pairs only each partner's 15 cheapest leads
 * are searched, and nothing is proven but how many can be placed at most.
 *
 * Returns: (transfer full) (nullable): the plan. Cancelled after a first plan was found, or out of
 *   time, it is the best so far and not marked optimal; cancelled before, %NULL with
 *   %G_IO_ERROR_CANCELLED. %ALONG_MATCH_ERROR_INFEASIBLE only when a partner is required
 */
AlongMatchSolution *along_match_solve (const AlongMatchProblem *problem,
                                       GCancellable *cancellable,
                                       AlongMatchProgressFunc progress,
                                       gpointer user_data,
                                       GError **error);

G_END_DECLS
