/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-match-solution.h"

G_BEGIN_DECLS

/**
 * along_match_greedy:
 *
 * What pairing by hand tends to give, to hold the optimum against: pins first, then always the
 * cheapest pair that still fits. Equal costs go to the lowest keys.
 *
 * Returns: (transfer full) (nullable): a valid plan, not optimal in general; %NULL only when a
 *   required partner was not reached
 */
AlongMatchSolution *along_match_greedy (const AlongMatchProblem *problem);

/* Goes on from @leads (a lead or -1 for each partner), which must be valid; pairs stay. */
void along_match_greedy_extend (const AlongMatchProblem *problem, gint *leads);

G_END_DECLS
