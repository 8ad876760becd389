/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-workspace"

#include "along-room-search.h"

#include "along-board-problem.h"
#include "along-match-solver.h"

typedef struct
{
  AlongBoard *board;
  guint partner;
  GArray *planned;
} Query;

static void
query_free (gpointer data)
{
  Query *query = data;

  g_object_unref (query->board);
  g_clear_pointer (&query->planned, g_array_unref);
  g_free (query);
}

static gint
find_planned (GArray *planned, guint partner)
{
  for (guint i = 0; planned != NULL && i < planned->len; i++)
    {
      const AlongRoomPlan *plan = &g_array_index (planned, AlongRoomPlan, i);

      if (plan->partner == partner)
        return (gint) plan->lead;
    }
  return -1;
}

/* The partner first, then all who may move. */
static void
set_up (AlongBoardProblem *problem, AlongBoard *board, guint partner, GArray *planned)
{
  GArray *partners = g_array_new (FALSE, FALSE, sizeof (guint));
  GArray *stays = g_array_new (FALSE, FALSE, sizeof (gint));
  gint none = -1;

  g_array_append_val (partners, partner);
  g_array_append_val (stays, none);
  for (guint i = 0; i < along_board_get_n_partners (board); i++)
    {
      const AlongBoardPartner *other = along_board_get_partner (board, i);
      gint stay = other->lead >= 0 ? other->lead : find_planned (planned, i);

      if (i == partner || stay < 0 || (other->pairing != NULL && other->pairing->pinned))
        continue;
      g_array_append_val (partners, i);
      g_array_append_val (stays, stay);
    }
  along_board_problem_init (problem, board, partners, stays);
}

static void
take_moves (AlongRoom *self, AlongBoardProblem *problem, const AlongMatchSolution *plan)
{
  if (along_match_solution_get_placed (plan) < problem->partners->len)
    return;
  for (guint i = 0; i < problem->partners->len; i++)
    {
      AlongRoomMove move = { .partner = g_array_index (problem->partners, guint, i),
                             .from = g_array_index (problem->stays, gint, i) };
      gint to = along_match_solution_get_lead (plan, i);

      if (to == move.from)
        continue;
      move.to = (guint) to;
      move.score = along_pair_score (self->board, move.partner, move.to);
      g_array_append_val (self->moves, move);
    }
}

static void
search_thread (GTask *task, gpointer source, gpointer task_data, GCancellable *cancellable)
{
  g_autoptr (GError) error = NULL;
  Query *query = task_data;
  AlongRoom *room = along_room_search (query->board, query->partner, query->planned, cancellable,
                                       &error);

  if (room == NULL)
    g_task_return_error (task, g_steal_pointer (&error));
  else
    g_task_return_pointer (task, room, (GDestroyNotify) along_room_free);
}

void
along_room_free (AlongRoom *room)
{
  g_array_unref (room->moves);
  g_object_unref (room->board);
  g_free (room);
}

AlongRoom *
along_room_search (AlongBoard *board,
                   guint partner,
                   GArray *planned,
                   GCancellable *cancellable,
                   GError **error)
{
  g_autoptr (AlongRoom) self = NULL;
  g_autoptr (AlongMatchProblem) problem = NULL;
  g_autoptr (AlongMatchSolution) plan = NULL;
  g_auto (AlongBoardProblem) open = { 0 };

  g_return_val_if_fail (ALONG_IS_BOARD (board), NULL);
  g_return_val_if_fail (partner < along_board_get_n_partners (board), NULL);

  self = g_new0 (AlongRoom, 1);
  self->board = g_object_ref (board);
  self->moves = g_array_new (FALSE, FALSE, sizeof (AlongRoomMove));
  set_up (&open, board, partner, planned);
  problem = along_board_problem_build (&open, error);
  if (problem == NULL)
    return NULL;
  plan = along_match_solve (problem, cancellable, NULL, NULL, error);
  if (plan == NULL)
    return NULL;
  take_moves (self, &open, plan);
  return g_steal_pointer (&self);
}

void
along_room_search_async (AlongBoard *board,
                         guint partner,
                         GArray *planned,
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
  query->planned = planned != NULL ? g_array_copy (planned) : NULL;
  task = g_task_new (NULL, cancellable, callback, user_data);
  g_task_set_source_tag (task, along_room_search_async);
  g_task_set_task_data (task, query, query_free);
  g_task_run_in_thread (task, search_thread);
}

AlongRoom *
along_room_search_finish (GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (g_task_is_valid (result, NULL), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}
