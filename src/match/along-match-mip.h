/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-match-solver.h"

G_BEGIN_DECLS

/**
 * along_match_mip:
 * @start: (nullable): a valid plan to begin with
 * @placed_bound: how many any plan places at most, as the flow has proven
 *
 * The search for the case where budgets of days bind: the counts formulation of matching.md 4 C,
 * generalised to any day lengths, solved by GLPK in up to three phases (count, shortfall,
 * objective), never worse than @start. Private to the library.
 *
 * Returns: (transfer full) (nullable): the best plan that was found, with what is proven about it
 */
AlongMatchSolution *along_match_mip (const AlongMatchProblem *problem,
                                     AlongMatchSolution *start,
                                     guint placed_bound,
                                     GCancellable *cancellable,
                                     AlongMatchProgressFunc progress,
                                     gpointer user_data,
                                     GError **error);

G_END_DECLS
