/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-match-problem.h"

G_BEGIN_DECLS

/**
 * AlongMatchFlowGoal:
 * @ALONG_MATCH_FLOW_BEST: most placed, then least shortfall, then lowest objective
 * @ALONG_MATCH_FLOW_COUNT: most placed only, which is quicker
 */
typedef enum
{
  ALONG_MATCH_FLOW_BEST,
  ALONG_MATCH_FLOW_COUNT,
} AlongMatchFlowGoal;

/**
 * along_match_flow:
 * @leads: (out): a lead or -1 for each partner, pins included
 *
 * The problem as a minimum-cost flow: partner (+1) -> (lead, pathway) [places] -> lead [places in
 * all] -> sink, and partner -> sink at the price of going without. A budget of days enters as
 * the number of partners that fit if all took the fewest days, which is exact when all take the
 * same. Otherwise the plan may overrun budgets, and is what it then is: a bound on every plan.
 *
 * Returns: %FALSE with %ALONG_MATCH_ERROR_INFEASIBLE (only when a partner is required), or
 *   %ALONG_MATCH_ERROR_SOLVER
 */
gboolean along_match_flow (const AlongMatchProblem *problem,
                           AlongMatchFlowGoal goal,
                           gint *leads,
                           GError **error);

G_END_DECLS
