/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-board"

#include "along-board-plan-private.h"

G_DEFINE_FINAL_TYPE (AlongBoardPlan, along_board_plan, G_TYPE_OBJECT)

enum
{
  SIGNAL_CHANGED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static void
proposal_free (gpointer data)
{
  AlongProposal *proposal = data;

  g_free (proposal->application);
  g_free (proposal->lead);
  g_free (proposal);
}

static void
left_over_free (gpointer data)
{
  AlongLeftOver *left = data;

  g_free (left->application);
  g_free (left->name);
  g_free (left->reason);
  g_free (left);
}

static void
set_state (AlongBoardPlan *self, AlongPlanState state)
{
  self->state = state;
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}

static void
clear (AlongBoardPlan *self)
{
  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  g_clear_pointer (&self->error, g_free);
  g_ptr_array_set_size (self->proposals, 0);
  g_ptr_array_set_size (self->left_over, 0);
}

static void
suggested_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  GWeakRef *weak = user_data;
  g_autoptr (AlongBoardPlan) self = g_weak_ref_get (weak);
  g_autoptr (GError) error = NULL;
  AlongSuggestion *suggestion = along_suggest_finish (result, &error);

  g_weak_ref_clear (weak);
  g_free (weak);
  /* Nobody waits any more, or for a later search. */
  if (self == NULL || g_task_get_cancellable (G_TASK (result)) != self->cancellable)
    {
      g_clear_pointer (&suggestion, along_suggestion_free);
      return;
    }
  if (suggestion != NULL)
    {
      along_board_plan_take (self, suggestion);
      return;
    }
  g_clear_object (&self->cancellable);
  self->error = g_strdup (error->message);
  set_state (self, ALONG_PLAN_FAILED);
}

/* What was found out about the whole plan says nothing about a part of it. */
static void
forget_comparison (AlongBoardPlan *self)
{
  self->greedy_placed = self->placed;
  self->saved = 0;
  self->extra = 0;
}

/* Without a lead still, and the lead may take it. */
static gboolean
still_holds (const AlongProposal *proposal, AlongBoard *board)
{
  int partner = along_board_find_partner (board, proposal->application);
  int lead = along_board_find_lead (board, proposal->lead);

  return partner >= 0 && lead >= 0 && along_board_get_partner (board, (guint) partner)->lead < 0 &&
         along_pair_judge (board, (guint) partner, (guint) lead).severity != ALONG_SEVERITY_BLOCK;
}

static void
along_board_plan_finalize (GObject *object)
{
  AlongBoardPlan *self = ALONG_BOARD_PLAN (object);

  clear (self);
  g_ptr_array_unref (self->proposals);
  g_ptr_array_unref (self->left_over);

  G_OBJECT_CLASS (along_board_plan_parent_class)->finalize (object);
}

static void
along_board_plan_class_init (AlongBoardPlanClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = along_board_plan_finalize;

  signals[SIGNAL_CHANGED] = g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST,
                                          0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
along_board_plan_init (AlongBoardPlan *self)
{
  self->proposals = g_ptr_array_new_with_free_func (proposal_free);
  self->left_over = g_ptr_array_new_with_free_func (left_over_free);
}

AlongBoardPlan *
along_board_plan_new (void)
{
  return g_object_new (ALONG_TYPE_BOARD_PLAN, NULL);
}

void
along_board_plan_start (AlongBoardPlan *self, AlongBoard *board, AlongSuggestAim aim)
{
  GWeakRef *weak;

  g_return_if_fail (ALONG_IS_BOARD_PLAN (self));
  g_return_if_fail (ALONG_IS_BOARD (board));

  /* Weak, so that the search is cancelled with the page. */
  weak = g_new0 (GWeakRef, 1);
  g_weak_ref_init (weak, self);
  clear (self);
  self->cancellable = g_cancellable_new ();
  along_suggest_async (board, aim, self->cancellable, suggested_cb, weak);
  set_state (self, ALONG_PLAN_RUNNING);
}

void
along_board_plan_dismiss (AlongBoardPlan *self)
{
  g_return_if_fail (ALONG_IS_BOARD_PLAN (self));

  clear (self);
  set_state (self, ALONG_PLAN_IDLE);
}

void
along_board_plan_drop (AlongBoardPlan *self, const char *application)
{
  g_return_if_fail (ALONG_IS_BOARD_PLAN (self));

  for (guint i = 0; i < self->proposals->len; i++)
    {
      const AlongProposal *proposal = g_ptr_array_index (self->proposals, i);

      if (g_strcmp0 (proposal->application, application) == 0)
        {
          g_ptr_array_remove_index (self->proposals, i);
          forget_comparison (self);
          g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
          return;
        }
    }
}

void
along_board_plan_rebase (AlongBoardPlan *self, AlongBoard *board)
{
  guint before;

  g_return_if_fail (ALONG_IS_BOARD_PLAN (self));

  before = self->proposals->len + self->left_over->len;
  for (guint i = self->proposals->len; i > 0; i--)
    if (board == NULL || !still_holds (g_ptr_array_index (self->proposals, i - 1), board))
      g_ptr_array_remove_index (self->proposals, i - 1);
  for (guint i = self->left_over->len; i > 0; i--)
    {
      const AlongLeftOver *left = g_ptr_array_index (self->left_over, i - 1);
      int partner = board != NULL ? along_board_find_partner (board, left->application) : -1;

      if (partner < 0 || along_board_get_partner (board, (guint) partner)->lead >= 0)
        g_ptr_array_remove_index (self->left_over, i - 1);
    }
  if (before == self->proposals->len + self->left_over->len)
    return;
  forget_comparison (self);
  if (self->state == ALONG_PLAN_READY && self->proposals->len + self->left_over->len == 0)
    set_state (self, ALONG_PLAN_IDLE);
  else
    g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}

AlongPlanState
along_board_plan_get_state (AlongBoardPlan *self)
{
  g_return_val_if_fail (ALONG_IS_BOARD_PLAN (self), ALONG_PLAN_IDLE);

  return self->state;
}

GPtrArray *
along_board_plan_get_proposals (AlongBoardPlan *self)
{
  g_return_val_if_fail (ALONG_IS_BOARD_PLAN (self), NULL);

  return self->proposals;
}

GPtrArray *
along_board_plan_get_left_over (AlongBoardPlan *self)
{
  g_return_val_if_fail (ALONG_IS_BOARD_PLAN (self), NULL);

  return self->left_over;
}

const AlongProposal *
along_board_plan_find (AlongBoardPlan *self, const char *application)
{
  g_return_val_if_fail (ALONG_IS_BOARD_PLAN (self), NULL);

  for (guint i = 0; i < self->proposals->len; i++)
    {
      const AlongProposal *proposal = g_ptr_array_index (self->proposals, i);

      if (g_strcmp0 (proposal->application, application) == 0)
        return proposal;
    }
  return NULL;
}

const char *
along_board_plan_find_reason (AlongBoardPlan *self, const char *application)
{
  g_return_val_if_fail (ALONG_IS_BOARD_PLAN (self), NULL);

  for (guint i = 0; i < self->left_over->len; i++)
    {
      const AlongLeftOver *left = g_ptr_array_index (self->left_over, i);

      if (g_strcmp0 (left->application, application) == 0)
        return left->reason;
    }
  return NULL;
}

void
along_board_plan_take (AlongBoardPlan *self, AlongSuggestion *suggestion)
{
  AlongBoard *board;

  g_return_if_fail (ALONG_IS_BOARD_PLAN (self));
  g_return_if_fail (suggestion != NULL);

  clear (self);
  board = suggestion->board;
  for (guint i = 0; i < suggestion->pairs->len; i++)
    {
      const AlongSuggestedPair *pair = &g_array_index (suggestion->pairs, AlongSuggestedPair, i);
      AlongProposal *proposal = g_new0 (AlongProposal, 1);

      proposal->application = g_strdup (
          along_board_get_partner (board, pair->partner)->application->id);
      proposal->lead = g_strdup (along_board_get_lead (board, pair->lead)->lead->id);
      proposal->score = pair->score;
      g_ptr_array_add (self->proposals, proposal);
    }
  for (guint i = 0; i < suggestion->unplaced->len; i++)
    {
      const AlongUnplaced *unplaced = &g_array_index (suggestion->unplaced, AlongUnplaced, i);
      const AlongBoardPartner *partner = along_board_get_partner (board, unplaced->partner);
      AlongLeftOver *left = g_new0 (AlongLeftOver, 1);

      left->application = g_strdup (partner->application->id);
      left->name = g_strdup (partner->name);
      left->reason = g_strdup (unplaced->reason);
      g_ptr_array_add (self->left_over, left);
    }
  self->placed = suggestion->placed;
  self->greedy_placed = suggestion->greedy_placed;
  self->saved = suggestion->greedy_objective - suggestion->objective;
  self->extra = suggestion->objective - suggestion->least_objective;
  self->optimal = suggestion->optimal;
  self->gap = suggestion->gap;
  along_suggestion_free (suggestion);
  set_state (self, ALONG_PLAN_READY);
}
