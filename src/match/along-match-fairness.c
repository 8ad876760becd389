/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-match"

#include "along-match-fairness.h"
#include "along-match-flow.h"
#include "along-match-problem-private.h"
#include "along-match-solver.h"

static int
compare_distances (gconstpointer a, gconstpointer b)
{
  gint x = *(const gint *) a;
  gint y = *(const gint *) b;

  return x < y ? -1 : x > y;
}

/* The distances of the pairs that may be chosen, each once, in ascending order. */
static GArray *
list_distances (const AlongMatchProblem *problem)
{
  GArray *distances = g_array_new (FALSE, FALSE, sizeof (gint));
  guint kept = 0;

  for (guint i = 0; i < problem->base->n_partners; i++)
    for (guint j = 0; j < problem->base->n_leads && problem->pins[i] < 0; j++)
      {
        gint distance = along_match_problem_get_distance (problem, i, j);

        if (distance >= 0 && along_match_problem_get_cost (problem, i, j, NULL))
          g_array_append_val (distances, distance);
      }
  g_array_sort (distances, compare_distances);
  for (guint k = 0; k < distances->len; k++)
    if (kept == 0 ||
        g_array_index (distances, gint, k) != g_array_index (distances, gint, kept - 1))
      g_array_index (distances, gint, kept++) = g_array_index (distances, gint, k);
  g_array_set_size (distances, kept);
  return distances;
}

/* Whether @target partners can be placed; -1 on error. Loosened budgets of days rule a limit out
 * quickly, but only a whole solve rules it in. */
static int
can_place (const AlongMatchProblem *problem,
           guint target,
           GCancellable *cancellable,
           GError **error)
{
  g_autofree gint *leads = g_new (gint, problem->base->n_partners + 1);
  g_autoptr (AlongMatchSolution) plan = NULL;
  g_autoptr (GError) flow_error = NULL;
  guint placed = 0;

  if (g_cancellable_set_error_if_cancelled (cancellable, error))
    return -1;
  if (!along_match_flow (problem, ALONG_MATCH_FLOW_COUNT, leads, &flow_error))
    {
      if (g_error_matches (flow_error, ALONG_MATCH_ERROR, ALONG_MATCH_ERROR_INFEASIBLE))
        return FALSE;
      g_propagate_error (error, g_steal_pointer (&flow_error));
      return -1;
    }
  for (guint i = 0; i < problem->base->n_partners; i++)
    placed += leads[i] >= 0;
  if (placed < target || !along_match_problem_has_day_budgets (problem))
    return placed >= target;
  plan = along_match_solve (problem, cancellable, NULL, NULL, error);
  return plan == NULL ? -1 : along_match_solution_get_placed (plan) >= target;
}

static gboolean
find_least (const AlongMatchProblem *problem,
            GArray *distances,
            guint target,
            GCancellable *cancellable,
            gint *least,
            GError **error)
{
  guint low = 0;
  guint high = distances->len - 1;

  while (low < high)
    {
      guint middle = low + (high - low) / 2;
      g_autoptr (AlongMatchProblem) limited = along_match_problem_with_max_distance (
          problem, g_array_index (distances, gint, middle));
      int can = can_place (limited, target, cancellable, error);

      if (can < 0)
        return FALSE;
      if (can)
        high = middle;
      else
        low = middle + 1;
    }
  *least = g_array_index (distances, gint, low);
  return TRUE;
}

AlongMatchSolution *
along_match_solve_fair (const AlongMatchProblem *problem,
                        AlongMatchSolution *plan,
                        GCancellable *cancellable,
                        gint *max_distance,
                        GError **error)
{
  g_autoptr (AlongMatchProblem) limited = NULL;
  g_autoptr (GArray) distances = NULL;
  gint least = -1;

  g_return_val_if_fail (problem != NULL && plan != NULL, NULL);

  distances = list_distances (problem);
  if (max_distance != NULL)
    *max_distance = -1;
  if (distances->len == 0)
    return along_match_solution_ref (plan);
  if (!find_least (problem, distances, along_match_solution_get_placed (plan), cancellable, &least,
                   error))
    return NULL;
  if (max_distance != NULL)
    *max_distance = least;
  limited = along_match_problem_with_max_distance (problem, least);
  return along_match_solve (limited, cancellable, NULL, NULL, error);
}
