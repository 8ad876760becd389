/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-match"

#include "config.h"

#include "along-match-flow.h"
#include "along-match-greedy.h"
#include "along-match-mip.h"
#include "along-match-polish.h"
#include "along-match-problem-private.h"
#include "along-match-room.h"
#include "along-match-solver.h"

#include <glib/gi18n.h>

/* One pair of the flow's plan, with what decides which of them stay at an overrun lead. */
typedef struct
{
  gboolean required;
  AlongDays days;
  gint64 weight;
  guint rank;
} Claim;

static int
compare_claims (gconstpointer a, gconstpointer b)
{
  const Claim *x = a;
  const Claim *y = b;

  if (x->required != y->required)
    return x->required ? -1 : 1;
  if (x->days != y->days)
    return x->days < y->days ? -1 : 1;
  if (x->weight != y->weight)
    return x->weight < y->weight ? -1 : 1;
  return x->rank < y->rank ? -1 : x->rank > y->rank;
}

static GArray *
list_claims (const AlongMatchProblem *problem, const gint *leads)
{
  const AlongMatchBase *base = problem->base;
  GArray *claims = g_array_new (FALSE, FALSE, sizeof (Claim));

  for (guint r = 0; r < base->n_partners; r++)
    {
      guint i = base->partner_order[r];
      Claim claim = { problem->required == (gint) i, base->partners[i].days, 0, r };

      if (leads[i] < 0 || problem->pins[i] >= 0)
        continue;
      claim.weight = along_match_problem_get_weight (problem, i, leads[i]);
      g_array_append_val (claims, claim);
    }
  g_array_sort (claims, compare_claims);
  return claims;
}

/* The flow's plan with what overruns the budgets of days taken out (short deployments stay, so
 * that most are placed), and put wherever it still fits. */
static AlongMatchSolution *
repair (const AlongMatchProblem *problem, const gint *flow)
{
  const AlongMatchBase *base = problem->base;
  g_autofree gint *leads = g_memdup2 (problem->pins, sizeof (gint) * base->n_partners);
  g_autoptr (AlongMatchRoom) room = along_match_room_new_after_pins (problem);
  g_autoptr (GArray) claims = list_claims (problem, flow);

  for (guint c = 0; c < claims->len; c++)
    {
      guint i = base->partner_order[g_array_index (claims, Claim, c).rank];

      if (along_match_room_check (room, i, flow[i]) != ALONG_MATCH_ROOM_FREE)
        continue;
      along_match_room_take (room, i, flow[i]);
      leads[i] = flow[i];
    }
  along_match_greedy_extend (problem, leads);
  return along_match_solution_new (problem, leads, NULL);
}

/* The better of both ways to begin, polished; %NULL only if neither places a required partner. */
static AlongMatchSolution *
find_start (const AlongMatchProblem *problem, const gint *flow, GCancellable *cancellable)
{
  AlongMatchSolution *starts[] = { repair (problem, flow), along_match_greedy (problem) };
  g_autoptr (AlongMatchSolution) best = NULL;

  for (guint k = 0; k < G_N_ELEMENTS (starts); k++)
    {
      g_autoptr (AlongMatchSolution) start = starts[k];
      g_autoptr (AlongMatchSolution) polished = NULL;

      if (start == NULL)
        continue;
      polished = along_match_polish (problem, start, cancellable);
      if (best != NULL && along_match_solution_compare (polished, best) >= 0)
        continue;
      g_clear_pointer (&best, along_match_solution_unref);
      best = g_steal_pointer (&polished);
    }
  return g_steal_pointer (&best);
}

static guint
count_placed (const AlongMatchProblem *problem, const gint *leads)
{
  guint placed = 0;

  for (guint i = 0; i < problem->base->n_partners; i++)
    placed += leads[i] >= 0;
  return placed;
}

AlongMatchSolution *
along_match_solve (const AlongMatchProblem *problem,
                   GCancellable *cancellable,
                   AlongMatchProgressFunc progress,
                   gpointer user_data,
                   GError **error)
{
  g_autofree gint *flow = NULL;
  g_autoptr (AlongMatchSolution) plan = NULL;
  g_autoptr (AlongMatchSolution) start = NULL;

  g_return_val_if_fail (problem != NULL, NULL);

  if (g_cancellable_set_error_if_cancelled (cancellable, error))
    return NULL;
  flow = g_new (gint, problem->base->n_partners + 1);
  if (!along_match_flow (problem, ALONG_MATCH_FLOW_BEST, flow, error))
    return NULL;

  /* A plan that is best with budgets loosened, and keeps them all the same, is best. */
  plan = along_match_solution_new (problem, flow, NULL);
  if (plan != NULL)
    return along_match_solution_with_bounds (plan, along_match_solution_get_placed (plan),
                                             along_match_solution_get_objective (plan), TRUE);
  if (!along_match_problem_has_day_budgets (problem))
    {
      g_set_error_literal (error, ALONG_MATCH_ERROR, ALONG_MATCH_ERROR_SOLVER,
                           _ ("The flow solver returned a plan that breaks a limit"));
      return NULL;
    }
  start = find_start (problem, flow, cancellable);
  return along_match_mip (problem, start, count_placed (problem, flow), cancellable, progress,
                          user_data, error);
}
