/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-days.h"

#include <glib-object.h>

G_BEGIN_DECLS

/**
 * AlongMatchProblem:
 *
 * Who may be paired with whom, at what cost, and within which capacities. Made by
 * #AlongMatchBuilder and immutable from then on, so one problem may be read by any thread.
 * Partners, leads and pathways are numbered from 0 in the order in which the caller added them;
 * every answer uses the same numbers. The answer does not depend on that order: solvers
 * number by key inside.
 *
 * A cost is an integer in units of 10 m (a pair twice as good as 5 km nearer has 500 less),
 * rounded once by the caller, so that no solver disagrees with another about a sum.
 */
typedef struct _AlongMatchProblem AlongMatchProblem;

#define ALONG_TYPE_MATCH_PROBLEM (along_match_problem_get_type ())
GType along_match_problem_get_type (void) G_GNUC_CONST;

/* No limit, for places and for days. */
#define ALONG_MATCH_UNLIMITED (-1)

/* The highest cost and stability bonus that a pair may have: a hundred times England's length. */
#define ALONG_MATCH_MAX_COST G_GINT64_CONSTANT (10000000)

#define ALONG_MATCH_ERROR (along_match_error_quark ())
GQuark along_match_error_quark (void);

/**
 * AlongMatchError:
 * @ALONG_MATCH_ERROR_DUPLICATE_KEY: two partners, or two leads, have the same key
 * @ALONG_MATCH_ERROR_INVALID: a number that has no meaning (a negative cost, more least places
 *   than places, days of 0 or less)
 * @ALONG_MATCH_ERROR_PIN_FORBIDDEN: a pinned pair is forbidden
 * @ALONG_MATCH_ERROR_OVER_PINNED: more partners are pinned to a lead than it has places or days
 * @ALONG_MATCH_ERROR_INFEASIBLE: no plan places the partner that was asked for
 * @ALONG_MATCH_ERROR_SOLVER: the solver library failed; the message has its words
 */
typedef enum
{
  ALONG_MATCH_ERROR_DUPLICATE_KEY,
  ALONG_MATCH_ERROR_INVALID,
  ALONG_MATCH_ERROR_PIN_FORBIDDEN,
  ALONG_MATCH_ERROR_OVER_PINNED,
  ALONG_MATCH_ERROR_INFEASIBLE,
  ALONG_MATCH_ERROR_SOLVER,
} AlongMatchError;

AlongMatchProblem *along_match_problem_ref (AlongMatchProblem *problem);
void along_match_problem_unref (AlongMatchProblem *problem);

guint along_match_problem_get_n_partners (const AlongMatchProblem *problem);
guint along_match_problem_get_n_leads (const AlongMatchProblem *problem);
guint along_match_problem_get_n_pathways (const AlongMatchProblem *problem);

/* The caller's key (URN) of each. */
const char *along_match_problem_get_partner_key (const AlongMatchProblem *problem, guint partner);
const char *along_match_problem_get_lead_key (const AlongMatchProblem *problem, guint lead);

/**
 * along_match_problem_get_cost:
 * @cost: (out) (optional): the cost in units of 10 m, without any stability bonus
 *
 * Returns: whether the pair is allowed, also by the greatest distance, if one is set
 */
gboolean along_match_problem_get_cost (const AlongMatchProblem *problem,
                                       guint partner,
                                       guint lead,
                                       gint64 *cost);

/* The reason code that forbids the pair; 0 where it is allowed or was never described. */
guint along_match_problem_get_reason (const AlongMatchProblem *problem, guint partner, guint lead);

/* The pair's distance in metres, or -1 where the caller gave none. */
gint along_match_problem_get_distance (const AlongMatchProblem *problem, guint partner, guint lead);

/* The lead that the partner is pinned to, or -1. */
gint along_match_problem_get_pin (const AlongMatchProblem *problem, guint partner);

/*
 * Variations of a problem; the pair table is shared, so they are cheap. All (transfer full).
 */

/* As @problem, with the pair pinned (in place of the partner's own pin, if it has one).
 * %NULL with an error if the pair is forbidden or the pins exceed what the lead has. */
AlongMatchProblem *along_match_problem_with_pin (const AlongMatchProblem *problem,
                                                 guint partner,
                                                 guint lead,
                                                 GError **error);

/* As @problem, with one more place at @lead: one more in all, one more in @pathway unless that is
 * -1, and @days more in its budget. Where a limit is absent it stays absent. */
AlongMatchProblem *along_match_problem_with_place (const AlongMatchProblem *problem,
                                                   guint lead,
                                                   gint pathway,
                                                   AlongDays days);

/* As @problem, with @partner to be placed in every plan, whoever else must then go without. */
AlongMatchProblem *
along_match_problem_with_required (const AlongMatchProblem *problem, guint partner);

/* As @problem, without the pairs more than @metres apart; pinned pairs stay. */
AlongMatchProblem *
along_match_problem_with_max_distance (const AlongMatchProblem *problem, gint metres);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (AlongMatchProblem, along_match_problem_unref)

G_END_DECLS
