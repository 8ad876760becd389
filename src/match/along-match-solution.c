/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-match"

#include "config.h"

#include "along-match-problem-private.h"
#include "along-match-room.h"
#include "along-match-solution.h"

#include <glib/gi18n.h>
#include <math.h>
#include <string.h>

struct _AlongMatchSolution
{
  gatomicrefcount refs;
  guint n_partners;
  gint *leads;
  guint placed;
  guint shortfall;
  guint kept;
  gint64 cost;
  gint64 objective;
  gint max_distance;
  guint placed_bound;
  gint64 objective_bound;
  gboolean proven_shortfall;
};

G_DEFINE_BOXED_TYPE (AlongMatchSolution,
                     along_match_solution,
                     along_match_solution_ref,
                     along_match_solution_unref)

static AlongMatchSolution *
new_plan (const gint *leads, guint n_partners)
{
  AlongMatchSolution *solution = g_new0 (AlongMatchSolution, 1);

  g_atomic_ref_count_init (&solution->refs);
  solution->n_partners = n_partners;
  solution->leads = g_memdup2 (leads, sizeof (gint) * n_partners);
  solution->max_distance = -1;
  solution->placed_bound = n_partners;
  solution->objective_bound = G_MININT64;
  return solution;
}

static gboolean
check_pair (const AlongMatchProblem *problem,
            AlongMatchRoom *room,
            guint partner,
            gint lead,
            GError **error)
{
  if (lead >= 0 && lead < (gint) problem->base->n_leads &&
      along_match_problem_get_cost (problem, partner, lead, NULL) &&
      along_match_room_check (room, partner, lead) == ALONG_MATCH_ROOM_FREE &&
      (problem->pins[partner] < 0 || problem->pins[partner] == lead))
    {
      along_match_room_take (room, partner, lead);
      return TRUE;
    }
  if (lead == -1 && problem->pins[partner] < 0 && problem->required != (gint) partner)
    return TRUE;
  g_set_error (error, ALONG_MATCH_ERROR, ALONG_MATCH_ERROR_INVALID,
               _ ("The plan breaks a limit, a pin or a prohibition for partner %s"),
               problem->base->partners[partner].key);
  return FALSE;
}

static void
count_pair (AlongMatchSolution *solution,
            const AlongMatchProblem *problem,
            guint partner,
            gint lead)
{
  gint64 cost = 0;

  if (lead < 0)
    return;
  along_match_problem_get_cost (problem, partner, lead, &cost);
  solution->placed++;
  solution->cost += cost;
  solution->objective += along_match_problem_get_weight (problem, partner, lead);
  if (problem->base->agreed[partner] == lead)
    solution->kept++;
  solution->max_distance = MAX (solution->max_distance,
                                along_match_problem_get_distance (problem, partner, lead));
}

static guint
count_shortfall (const AlongMatchProblem *problem, const gint *leads)
{
  g_autofree gint *taken = g_new0 (gint, problem->base->n_leads + 1);
  guint shortfall = 0;

  for (guint i = 0; i < problem->base->n_partners; i++)
    if (leads[i] >= 0)
      taken[leads[i]]++;
  for (guint j = 0; j < problem->base->n_leads; j++)
    shortfall += (guint) MAX (0, problem->leads[j].least - taken[j]);
  return shortfall;
}

AlongMatchSolution *
along_match_solution_new (const AlongMatchProblem *problem, const gint *leads, GError **error)
{
  g_autoptr (AlongMatchSolution) solution = NULL;
  g_autoptr (AlongMatchRoom) room = NULL;

  g_return_val_if_fail (problem != NULL, NULL);
  g_return_val_if_fail (leads != NULL || problem->base->n_partners == 0, NULL);

  room = along_match_room_new (problem);
  solution = new_plan (leads, problem->base->n_partners);
  for (guint i = 0; i < solution->n_partners; i++)
    {
      if (!check_pair (problem, room, i, leads[i], error))
        return NULL;
      count_pair (solution, problem, i, leads[i]);
    }
  solution->shortfall = count_shortfall (problem, leads);
  return g_steal_pointer (&solution);
}

AlongMatchSolution *
along_match_solution_ref (AlongMatchSolution *solution)
{
  g_return_val_if_fail (solution != NULL, NULL);

  g_atomic_ref_count_inc (&solution->refs);
  return solution;
}

void
along_match_solution_unref (AlongMatchSolution *solution)
{
  g_return_if_fail (solution != NULL);

  if (!g_atomic_ref_count_dec (&solution->refs))
    return;
  g_free (solution->leads);
  g_free (solution);
}

guint
along_match_solution_get_n_partners (const AlongMatchSolution *solution)
{
  g_return_val_if_fail (solution != NULL, 0);

  return solution->n_partners;
}

gint
along_match_solution_get_lead (const AlongMatchSolution *solution, guint partner)
{
  g_return_val_if_fail (solution != NULL && partner < solution->n_partners, -1);

  return solution->leads[partner];
}

guint
along_match_solution_get_placed (const AlongMatchSolution *solution)
{
  g_return_val_if_fail (solution != NULL, 0);

  return solution->placed;
}

guint
along_match_solution_get_shortfall (const AlongMatchSolution *solution)
{
  g_return_val_if_fail (solution != NULL, 0);

  return solution->shortfall;
}

gint64
along_match_solution_get_cost (const AlongMatchSolution *solution)
{
  g_return_val_if_fail (solution != NULL, 0);

  return solution->cost;
}

gint64
along_match_solution_get_objective (const AlongMatchSolution *solution)
{
  g_return_val_if_fail (solution != NULL, 0);

  return solution->objective;
}

guint
along_match_solution_get_kept (const AlongMatchSolution *solution)
{
  g_return_val_if_fail (solution != NULL, 0);

  return solution->kept;
}

gint
along_match_solution_get_max_distance (const AlongMatchSolution *solution)
{
  g_return_val_if_fail (solution != NULL, -1);

  return solution->max_distance;
}

gboolean
along_match_solution_is_optimal (const AlongMatchSolution *solution)
{
  g_return_val_if_fail (solution != NULL, FALSE);

  return solution->placed == solution->placed_bound &&
         solution->objective == solution->objective_bound && solution->proven_shortfall;
}

guint
along_match_solution_get_placed_bound (const AlongMatchSolution *solution)
{
  g_return_val_if_fail (solution != NULL, 0);

  return solution->placed_bound;
}

gint64
along_match_solution_get_objective_bound (const AlongMatchSolution *solution)
{
  g_return_val_if_fail (solution != NULL, 0);

  return solution->objective_bound;
}

double
along_match_solution_get_gap (const AlongMatchSolution *solution)
{
  double scale;

  g_return_val_if_fail (solution != NULL, INFINITY);

  if (solution->objective_bound == G_MININT64)
    return INFINITY;
  scale = MAX (1.0, fabs ((double) solution->objective));
  return (double) (solution->objective - solution->objective_bound) / scale;
}

int
along_match_solution_compare (const AlongMatchSolution *a, const AlongMatchSolution *b)
{
  g_return_val_if_fail (a != NULL && b != NULL, 0);

  if (a->placed != b->placed)
    return a->placed > b->placed ? -1 : 1;
  if (a->shortfall != b->shortfall)
    return a->shortfall < b->shortfall ? -1 : 1;
  if (a->objective != b->objective)
    return a->objective < b->objective ? -1 : 1;
  return 0;
}

AlongMatchSolution *
along_match_solution_with_bounds (const AlongMatchSolution *solution,
                                  guint placed_bound,
                                  gint64 objective_bound,
                                  gboolean proven_shortfall)
{
  AlongMatchSolution *copy;

  g_return_val_if_fail (solution != NULL, NULL);

  copy = g_memdup2 (solution, sizeof *solution);
  g_atomic_ref_count_init (&copy->refs);
  copy->leads = g_memdup2 (solution->leads, sizeof (gint) * solution->n_partners);
  copy->placed_bound = MAX (placed_bound, solution->placed);
  copy->objective_bound = MIN (objective_bound, solution->objective);
  copy->proven_shortfall = proven_shortfall;
  return copy;
}
