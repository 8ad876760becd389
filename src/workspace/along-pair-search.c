/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-workspace"

#include "along-pair-search.h"

#include "along-board-problem.h"
#include "along-match-solver.h"

typedef struct
{
  AlongBoard *board;
  guint partner;
  guint lead;
} Query;

static void
query_free (gpointer data)
{
  Query *query = data;

  g_object_unref (query->board);
  g_free (query);
}

/* The number of the partner in the problem. */
static guint
find_number (AlongBoardProblem *open, guint partner)
{
  for (guint i = 0; i < open->partners->len; i++)
    if (g_array_index (open->partners, guint, i) == partner)
      return i;
  g_return_val_if_reached (0);
}

/* A cost holds the problem's offset once for each pair. */
static void
translate (AlongMatchChange *change, AlongBoardProblem *open)
{
  change->cost -= open->offset * change->placed;
  for (guint i = 0; i < change->moves->len; i++)
    {
      AlongMatchMove *move = &g_array_index (change->moves, AlongMatchMove, i);

      move->partner = g_array_index (open->partners, guint, move->partner);
    }
}

static void
search_thread (GTask *task, gpointer source, gpointer task_data, GCancellable *cancellable)
{
  g_autoptr (GError) error = NULL;
  Query *query = task_data;
  AlongPairAnswer *answer = along_pair_search (query->board, query->partner, query->lead,
                                               cancellable, &error);

  if (answer == NULL)
    g_task_return_error (task, g_steal_pointer (&error));
  else
    g_task_return_pointer (task, answer, (GDestroyNotify) along_pair_answer_free);
}

void
along_pair_answer_free (AlongPairAnswer *answer)
{
  g_clear_pointer (&answer->change, along_match_change_free);
  g_object_unref (answer->board);
  g_free (answer);
}

AlongPairAnswer *
along_pair_search (AlongBoard *board,
                   guint partner,
                   guint lead,
                   GCancellable *cancellable,
                   GError **error)
{
  g_autoptr (AlongPairAnswer) self = NULL;
  g_autoptr (AlongMatchProblem) problem = NULL;
  g_autoptr (AlongMatchSolution) plan = NULL;
  g_auto (AlongBoardProblem) open = { 0 };
  guint number;

  g_return_val_if_fail (ALONG_IS_BOARD (board), NULL);
  g_return_val_if_fail (partner < along_board_get_n_partners (board), NULL);
  g_return_val_if_fail (along_board_get_partner (board, partner)->lead < 0, NULL);
  g_return_val_if_fail (lead < along_board_get_n_leads (board), NULL);

  self = g_new0 (AlongPairAnswer, 1);
  self->board = g_object_ref (board);
  self->partner = partner;
  self->lead = lead;
  along_board_problem_init (&open, board, along_board_problem_list_unmatched (board), NULL);
  number = find_number (&open, partner);
  problem = along_board_problem_build (&open, error);
  plan = problem != NULL ? along_match_solve (problem, cancellable, NULL, NULL, error) : NULL;
  if (plan == NULL)
    return NULL;
  self->best = along_match_solution_get_lead (plan, number);
  self->change = along_match_explain_pair (problem, plan, number, lead, cancellable, error);
  if (self->change == NULL)
    return NULL;
  translate (self->change, &open);
  return g_steal_pointer (&self);
}

void
along_pair_search_async (AlongBoard *board,
                         guint partner,
                         guint lead,
                         GCancellable *cancellable,
                         GAsyncReadyCallback callback,
                         gpointer user_data)
{
  g_autoptr (GTask) task = NULL;
  Query *query;

  g_return_if_fail (ALONG_IS_BOARD (board));

  query = g_new0 (Query, 1);
  query->board = g_object_ref (board);
  query->partner = partner;
  query->lead = lead;
  task = g_task_new (NULL, cancellable, callback, user_data);
  g_task_set_source_tag (task, along_pair_search_async);
  g_task_set_task_data (task, query, query_free);
  g_task_run_in_thread (task, search_thread);
}

AlongPairAnswer *
along_pair_search_finish (GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (g_task_is_valid (result, NULL), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}
