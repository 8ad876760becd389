/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-match"

#include "along-match-explain.h"
#include "along-match-problem-private.h"
#include "along-match-room.h"
#include "along-match-solver.h"

static AlongMatchChange *
new_change (AlongMatchAnswer answer)
{
  AlongMatchChange *change = g_new0 (AlongMatchChange, 1);

  change->answer = answer;
  change->exact = TRUE;
  change->moves = g_array_new (FALSE, FALSE, sizeof (AlongMatchMove));
  return change;
}

static AlongMatchChange *
compare_plans (const AlongMatchProblem *problem,
               const AlongMatchSolution *before,
               const AlongMatchSolution *after)
{
  AlongMatchChange *change = new_change (ALONG_MATCH_ANSWER_POSSIBLE);

  change->placed = (gint) along_match_solution_get_placed (after) -
                   (gint) along_match_solution_get_placed (before);
  change->cost = along_match_solution_get_cost (after) - along_match_solution_get_cost (before);
  change->objective = along_match_solution_get_objective (after) -
                      along_match_solution_get_objective (before);
  change->exact = along_match_solution_is_optimal (before) &&
                  along_match_solution_is_optimal (after);
  for (guint r = 0; r < problem->base->n_partners; r++)
    {
      guint i = problem->base->partner_order[r];
      AlongMatchMove move = { i, along_match_solution_get_lead (before, i),
                              along_match_solution_get_lead (after, i) };

      if (move.from != move.to)
        g_array_append_val (change->moves, move);
    }
  return change;
}

/* What solving @changed brings; %ALONG_MATCH_ANSWER_NO_ROOM if it has no plan. */
static AlongMatchChange *
solve_change (const AlongMatchProblem *changed,
              const AlongMatchSolution *plan,
              GCancellable *cancellable,
              GError **error)
{
  g_autoptr (GError) solve_error = NULL;
  g_autoptr (AlongMatchSolution) after = NULL;

  after = along_match_solve (changed, cancellable, NULL, NULL, &solve_error);
  if (after != NULL)
    return compare_plans (changed, plan, after);
  if (g_error_matches (solve_error, ALONG_MATCH_ERROR, ALONG_MATCH_ERROR_INFEASIBLE))
    return new_change (ALONG_MATCH_ANSWER_NO_ROOM);
  g_propagate_error (error, g_steal_pointer (&solve_error));
  return NULL;
}

void
along_match_change_free (AlongMatchChange *change)
{
  g_array_unref (change->moves);
  g_free (change);
}

AlongMatchChange *
along_match_explain_pair (const AlongMatchProblem *problem,
                          const AlongMatchSolution *plan,
                          guint partner,
                          guint lead,
                          GCancellable *cancellable,
                          GError **error)
{
  g_autoptr (AlongMatchProblem) pinned = NULL;
  AlongMatchChange *change;

  g_return_val_if_fail (problem != NULL && plan != NULL, NULL);
  g_return_val_if_fail (partner < problem->base->n_partners, NULL);
  g_return_val_if_fail (lead < problem->base->n_leads, NULL);

  if (along_match_solution_get_lead (plan, partner) == (gint) lead)
    return new_change (ALONG_MATCH_ANSWER_CHOSEN);
  if (!along_match_problem_get_cost (problem, partner, lead, NULL))
    {
      change = new_change (ALONG_MATCH_ANSWER_FORBIDDEN);
      change->reason = along_match_problem_get_reason (problem, partner, lead);
      return change;
    }
  pinned = along_match_problem_with_pin (problem, partner, lead, NULL);
  if (pinned == NULL)
    return new_change (ALONG_MATCH_ANSWER_PINNED_FULL);
  return solve_change (pinned, plan, cancellable, error);
}

AlongMatchChange *
along_match_explain_place (const AlongMatchProblem *problem,
                           const AlongMatchSolution *plan,
                           guint lead,
                           gint pathway,
                           AlongDays days,
                           GCancellable *cancellable,
                           GError **error)
{
  g_autoptr (AlongMatchProblem) roomier = NULL;

  g_return_val_if_fail (problem != NULL && plan != NULL, NULL);
  g_return_val_if_fail (lead < problem->base->n_leads, NULL);

  roomier = along_match_problem_with_place (problem, lead, pathway, days);
  return solve_change (roomier, plan, cancellable, error);
}

static int
compare_reasons (gconstpointer a, gconstpointer b)
{
  const AlongMatchReasonCount *x = a;
  const AlongMatchReasonCount *y = b;

  if (x->n_leads != y->n_leads)
    return x->n_leads > y->n_leads ? -1 : 1;
  return x->reason < y->reason ? -1 : x->reason > y->reason;
}

static void
count_leads (AlongMatchUnmatched *unmatched,
             const AlongMatchProblem *problem,
             const AlongMatchSolution *plan,
             guint partner)
{
  g_autoptr (AlongMatchRoom) room = along_match_room_new (problem);
  guint counts[G_MAXUINT8 + 1] = { 0 };

  for (guint i = 0; i < problem->base->n_partners; i++)
    if (along_match_solution_get_lead (plan, i) >= 0)
      along_match_room_take (room, i, (guint) along_match_solution_get_lead (plan, i));
  for (guint j = 0; j < problem->base->n_leads; j++)
    if (!along_match_problem_get_cost (problem, partner, j, NULL))
      counts[along_match_problem_get_reason (problem, partner, j)]++;
    else
      {
        unmatched->n_allowed++;
        unmatched->n_open += along_match_room_check (room, partner, j) == ALONG_MATCH_ROOM_FREE;
      }
  for (guint reason = 0; reason < G_N_ELEMENTS (counts); reason++)
    {
      AlongMatchReasonCount count = { reason, counts[reason] };

      if (count.n_leads > 0)
        g_array_append_val (unmatched->reasons, count);
    }
  g_array_sort (unmatched->reasons, compare_reasons);
}

/* Ties stay in the order of the lead's keys, in which they were found: the sort is stable. */
static int
compare_remedies (gconstpointer a, gconstpointer b)
{
  const AlongMatchRemedy *x = a;
  const AlongMatchRemedy *y = b;

  return x->cost < y->cost ? -1 : x->cost > y->cost;
}

static gboolean
find_remedies (AlongMatchUnmatched *unmatched,
               const AlongMatchProblem *required,
               const AlongMatchSolution *plan,
               guint partner,
               GCancellable *cancellable,
               GError **error)
{
  const AlongMatchPartner *p = &required->base->partners[partner];

  for (guint rank = 0; rank < required->base->n_leads; rank++)
    {
      AlongMatchRemedy remedy = { required->base->lead_order[rank], 0 };
      g_autoptr (AlongMatchChange) change = along_match_explain_place (
          required, plan, remedy.lead, (gint) p->pathway, p->days, cancellable, error);

      if (change == NULL)
        return FALSE;
      if (change->answer != ALONG_MATCH_ANSWER_POSSIBLE || change->placed < 1)
        continue;
      remedy.cost = change->cost;
      g_array_append_val (unmatched->remedies, remedy);
    }
  g_array_sort (unmatched->remedies, compare_remedies);
  return TRUE;
}

void
along_match_unmatched_free (AlongMatchUnmatched *unmatched)
{
  g_array_unref (unmatched->reasons);
  g_array_unref (unmatched->remedies);
  g_clear_pointer (&unmatched->instead, along_match_change_free);
  g_free (unmatched);
}

AlongMatchUnmatched *
along_match_explain_unmatched (const AlongMatchProblem *problem,
                               const AlongMatchSolution *plan,
                               guint partner,
                               GCancellable *cancellable,
                               GError **error)
{
  g_autoptr (AlongMatchUnmatched) unmatched = NULL;
  g_autoptr (AlongMatchProblem) required = NULL;

  g_return_val_if_fail (problem != NULL && plan != NULL, NULL);
  g_return_val_if_fail (partner < problem->base->n_partners, NULL);

  unmatched = g_new0 (AlongMatchUnmatched, 1);
  unmatched->reasons = g_array_new (FALSE, FALSE, sizeof (AlongMatchReasonCount));
  unmatched->remedies = g_array_new (FALSE, FALSE, sizeof (AlongMatchRemedy));
  count_leads (unmatched, problem, plan, partner);
  required = along_match_problem_with_required (problem, partner);
  unmatched->instead = solve_change (required, plan, cancellable, error);
  if (unmatched->instead == NULL)
    return NULL;
  if (unmatched->n_allowed > 0 &&
      !find_remedies (unmatched, required, plan, partner, cancellable, error))
    return NULL;
  return g_steal_pointer (&unmatched);
}
