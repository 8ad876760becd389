/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-match-problem.h"

G_BEGIN_DECLS

/**
 * AlongMatchSolution:
 *
 * A plan: for each partner a lead or none. It was checked in integers against its problem before
 * anyone sees it. Immutable.
 */
typedef struct _AlongMatchSolution AlongMatchSolution;

#define ALONG_TYPE_MATCH_SOLUTION (along_match_solution_get_type ())
GType along_match_solution_get_type (void) G_GNUC_CONST;

/**
 * along_match_solution_new:
 * @leads: for each partner the number of its lead, or -1
 *
 * Counts the plan's figures, and checks it: every pair allowed, every pin kept, no lead beyond its
 * places, its pathway places or its days. The plan counts as not proven optimal.
 *
 * Returns: (transfer full) (nullable): the plan, or %NULL with %ALONG_MATCH_ERROR_INVALID
 */
AlongMatchSolution *
along_match_solution_new (const AlongMatchProblem *problem, const gint *leads, GError **error);
AlongMatchSolution *along_match_solution_ref (AlongMatchSolution *solution);
void along_match_solution_unref (AlongMatchSolution *solution);

guint along_match_solution_get_n_partners (const AlongMatchSolution *solution);

/* The partner's lead, or -1. */
gint along_match_solution_get_lead (const AlongMatchSolution *solution, guint partner);

guint along_match_solution_get_placed (const AlongMatchSolution *solution);

/* How many places below the leads' least numbers, summed. */
guint along_match_solution_get_shortfall (const AlongMatchSolution *solution);

/* The sum of the pairs' costs (units of 10 m), pins included, without the stability bonus. */
gint64 along_match_solution_get_cost (const AlongMatchSolution *solution);

/* What is minimised once count and shortfall are fixed: cost less the bonus of each pair kept. */
gint64 along_match_solution_get_objective (const AlongMatchSolution *solution);

/* How many of the agreed pairs the plan keeps. */
guint along_match_solution_get_kept (const AlongMatchSolution *solution);

/* The furthest journey in metres, or -1 where no placed pair has a distance. */
gint along_match_solution_get_max_distance (const AlongMatchSolution *solution);

/* Whether no plan is better, and this is proven. */
gboolean along_match_solution_is_optimal (const AlongMatchSolution *solution);

/* Proven limits: no plan places more than this, … */
guint along_match_solution_get_placed_bound (const AlongMatchSolution *solution);

/* … and none that places as many has a lower objective; %G_MININT64 while nothing is known. Exact
 * where a flow found the plan; to one part in ten million where the budgets of days needed GLPK. */
gint64 along_match_solution_get_objective_bound (const AlongMatchSolution *solution);

/* (objective - bound) / max (1, |objective|): 0 when optimal, infinite while nothing is known. */
double along_match_solution_get_gap (const AlongMatchSolution *solution);

/* More placed, then less shortfall, then the lower objective; below 0 when @a is better. */
int along_match_solution_compare (const AlongMatchSolution *a, const AlongMatchSolution *b);

/* (transfer full): a copy that carries what a solver has proven about it. Optimal when both bounds
 * are reached and @proven_shortfall says that no plan of as many falls short by less. */
AlongMatchSolution *along_match_solution_with_bounds (const AlongMatchSolution *solution,
                                                      guint placed_bound,
                                                      gint64 objective_bound,
                                                      gboolean proven_shortfall);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (AlongMatchSolution, along_match_solution_unref)

G_END_DECLS
