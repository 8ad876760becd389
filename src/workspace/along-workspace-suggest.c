/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-workspace"

#include "config.h"

#include "along-workspace-suggest.h"

#include <glib/gi18n.h>

#include "along-board-problem.h"
#include "along-match-fairness.h"
#include "along-match-greedy.h"
#include "along-match-solver.h"

static void
unplaced_clear (gpointer data)
{
  AlongUnplaced *unplaced = data;

  g_free (unplaced->reason);
}

/* For a partner that no lead may take: what stands against how many of them. */
static char *
describe_reason (AlongPairReason reason, guint n)
{
  switch (reason)
    {
    case ALONG_REASON_SAME_TRUST:
      return g_strdup_printf (ngettext ("%u is in its own trust", "%u are in its own trust", n), n);
    case ALONG_REASON_SAME_SCHOOL:
      return g_strdup_printf (ngettext ("%u is the school itself", "%u are the school itself", n),
                              n);
    case ALONG_REASON_OTHER_PROVISION:
      return g_strdup_printf (
          ngettext ("%u is of another kind of provision", "%u are of another kind of provision", n),
          n);
    case ALONG_REASON_OTHER_PHASE:
      return g_strdup_printf (ngettext ("%u is of another phase", "%u are of another phase", n), n);
    case ALONG_REASON_OTHER_REGION:
      return g_strdup_printf (ngettext ("%u is in another region", "%u are in another region", n),
                              n);
    case ALONG_REASON_WRONG_KIND:
      return g_strdup_printf (
          ngettext ("%u cannot lead its pathway", "%u cannot lead its pathway", n), n);
    case ALONG_REASON_EXCLUDED:
      return g_strdup_printf (
          ngettext ("%u was ruled out by the team", "%u were ruled out by the team", n), n);
    case ALONG_REASON_LEAD_INACTIVE:
      return g_strdup_printf (ngettext ("%u is not active", "%u are not active", n), n);
    case ALONG_REASON_TOO_FAR:
      return g_strdup_printf (ngettext ("%u is too far away", "%u are too far away", n), n);
    default:
      return g_strdup_printf (ngettext ("%u is not possible", "%u are not possible", n), n);
    }
}

static char *
describe_forbidden (AlongBoard *board, guint partner)
{
  guint counts[ALONG_N_REASONS] = { 0 };
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint lead = 0; lead < along_board_get_n_leads (board); lead++)
    counts[along_board_problem_first_reason (along_pair_judge_fit (board, partner, lead))]++;
  for (guint reason = 0; reason < ALONG_N_REASONS; reason++)
    {
      g_autofree char *part = NULL;

      if (counts[reason] == 0)
        continue;
      part = describe_reason (reason, counts[reason]);
      g_string_append_printf (text, "%s%s", text->len > 0 ? _ (", ") : "", part);
    }
  /* Translators: %s is a list such as "2 are in its own trust, 5 are of another phase". */
  return g_strdup_printf (_ ("No lead may take it: of the leads, %s."), text->str);
}

/* @problem tells who may take the partner. One more place at any of them is always enough. */
static char *
describe_unplaced (AlongBoardProblem *open, const AlongMatchProblem *problem, guint number)
{
  guint partner = g_array_index (open->partners, guint, number);
  guint n_allowed = 0, best = 0;
  gint64 least = G_MAXINT64;

  if (along_board_get_n_leads (open->board) == 0)
    return g_strdup (_ ("There are no leads on the board."));
  for (guint lead = 0; lead < along_match_problem_get_n_leads (problem); lead++)
    {
      gint64 cost;

      if (!along_match_problem_get_cost (problem, number, lead, &cost))
        continue;
      n_allowed++;
      if (cost < least)
        {
          least = cost;
          best = lead;
        }
    }
  if (n_allowed == 0)
    return describe_forbidden (open->board, partner);
  return g_strdup_printf (ngettext ("The %u lead that may take it has no place or days left. One "
                                    "more place at %s would do.",
                                    "The %u leads that may take it have no place or days left. "
                                    "One more place at %s would do.",
                                    n_allowed),
                          n_allowed, along_board_get_lead (open->board, best)->name);
}

static AlongSuggestion *
suggestion_new (AlongBoard *board)
{
  AlongSuggestion *self = g_new0 (AlongSuggestion, 1);

  self->board = g_object_ref (board);
  self->pairs = g_array_new (FALSE, FALSE, sizeof (AlongSuggestedPair));
  self->unplaced = g_array_new (FALSE, FALSE, sizeof (AlongUnplaced));
  g_array_set_clear_func (self->unplaced, unplaced_clear);
  self->optimal = TRUE;
  return self;
}

static gint64
get_objective (AlongBoardProblem *open, const AlongMatchSolution *plan)
{
  return along_match_solution_get_cost (plan) -
         open->offset * (gint64) along_match_solution_get_placed (plan);
}

static void
take_plan (AlongSuggestion *self,
           AlongBoardProblem *open,
           const AlongMatchProblem *problem,
           const AlongMatchSolution *plan)
{
  for (guint i = 0; i < open->partners->len; i++)
    {
      guint partner = g_array_index (open->partners, guint, i);
      gint lead = along_match_solution_get_lead (plan, i);

      if (lead >= 0)
        {
          AlongSuggestedPair pair = { partner, (guint) lead,
                                      along_pair_score (open->board, partner, (guint) lead) };

          g_array_append_val (self->pairs, pair);
        }
      else
        {
          AlongUnplaced unplaced = { partner, describe_unplaced (open, problem, i) };

          g_array_append_val (self->unplaced, unplaced);
        }
    }
  self->placed = along_match_solution_get_placed (plan);
  self->objective = get_objective (open, plan);
  self->optimal = along_match_solution_is_optimal (plan);
  self->gap = along_match_solution_get_gap (plan);
}

static void
take_greedy (AlongSuggestion *self, AlongBoardProblem *open, const AlongMatchProblem *problem)
{
  g_autoptr (AlongMatchSolution) greedy = along_match_greedy (problem);

  self->greedy_placed = along_match_solution_get_placed (greedy);
  self->greedy_objective = get_objective (open, greedy);
}

/* (transfer full): @least, or what another aim makes of it. */
static AlongMatchSolution *
solve (const AlongMatchProblem *problem,
       AlongSuggestAim aim,
       AlongMatchSolution *least,
       GCancellable *cancellable,
       GError **error)
{
  if (aim == ALONG_AIM_NOBODY_FAR)
    return along_match_solve_fair (problem, least, cancellable, NULL, error);
  return along_match_solution_ref (least);
}

AlongSuggestion *
along_suggest (AlongBoard *board, AlongSuggestAim aim, GCancellable *cancellable, GError **error)
{
  g_autoptr (AlongSuggestion) self = NULL;
  g_autoptr (AlongMatchProblem) problem = NULL;
  g_autoptr (AlongMatchSolution) least = NULL;
  g_autoptr (AlongMatchSolution) plan = NULL;
  g_auto (AlongBoardProblem) open = { 0 };

  g_return_val_if_fail (ALONG_IS_BOARD (board), NULL);

  self = suggestion_new (board);
  along_board_problem_init (&open, board, along_board_problem_list_unmatched (board), NULL);
  if (open.partners->len == 0)
    return g_steal_pointer (&self);
  problem = along_board_problem_build (&open, error);
  if (problem == NULL)
    return NULL;
  least = along_match_solve (problem, cancellable, NULL, NULL, error);
  plan = least != NULL ? solve (problem, aim, least, cancellable, error) : NULL;
  if (plan == NULL)
    return NULL;
  self->least_objective = get_objective (&open, least);
  take_plan (self, &open, problem, plan);
  take_greedy (self, &open, problem);
  return g_steal_pointer (&self);
}

void
along_suggestion_free (AlongSuggestion *suggestion)
{
  g_array_unref (suggestion->pairs);
  g_array_unref (suggestion->unplaced);
  g_object_unref (suggestion->board);
  g_free (suggestion);
}

typedef struct
{
  AlongBoard *board;
  AlongSuggestAim aim;
} Query;

static void
query_free (gpointer data)
{
  Query *query = data;

  g_object_unref (query->board);
  g_free (query);
}

static void
suggest_thread (GTask *task, gpointer source, gpointer task_data, GCancellable *cancellable)
{
  g_autoptr (GError) error = NULL;
  Query *query = task_data;
  AlongSuggestion *suggestion = along_suggest (query->board, query->aim, cancellable, &error);

  if (suggestion == NULL)
    g_task_return_error (task, g_steal_pointer (&error));
  else
    g_task_return_pointer (task, suggestion, (GDestroyNotify) along_suggestion_free);
}

void
along_suggest_async (AlongBoard *board,
                     AlongSuggestAim aim,
                     GCancellable *cancellable,
                     GAsyncReadyCallback callback,
                     gpointer user_data)
{
  g_autoptr (GTask) task = NULL;
  Query *query;

  g_return_if_fail (ALONG_IS_BOARD (board));

  query = g_new0 (Query, 1);
  query->board = g_object_ref (board);
  query->aim = aim;
  /* A plan that was cut short is still worth having, so a cancel does not void the task. */
  task = g_task_new (NULL, cancellable, callback, user_data);
  g_task_set_source_tag (task, along_suggest_async);
  g_task_set_check_cancellable (task, FALSE);
  g_task_set_task_data (task, query, query_free);
  g_task_run_in_thread (task, suggest_thread);
}

AlongSuggestion *
along_suggest_finish (GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (g_task_is_valid (result, NULL), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}
