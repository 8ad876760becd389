/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-match-solution.h"

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * along_match_solve_fair:
 * @plan: the problem's own optimum from along_match_solve()
 * @max_distance: (out) (optional): the limit that was found, in metres; -1 without distances
 *
 * The least D such that as many partners as ever can be placed with no partner travelling more
 * than D, and the best plan within that D. Pinned pairs do not count towards D; pairs without a
 * known distance are not limited. Compare its cost with that of @plan to show what
 * fairness takes. Where day budgets bind, the search rests on plans that may not be proven
 * optimal, and so does D.
 *
 * Returns: (transfer full) (nullable): the plan; errors as for along_match_solve()
 */
AlongMatchSolution *along_match_solve_fair (const AlongMatchProblem *problem,
                                            AlongMatchSolution *plan,
                                            GCancellable *cancellable,
                                            gint *max_distance,
                                            GError **error);

G_END_DECLS
