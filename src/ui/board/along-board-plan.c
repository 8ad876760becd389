/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-board"

#include "config.h"

#include "along-board-plan.h"

#include <glib/gi18n.h>

#include "along-board-text.h"
#include "along-digits.h"

struct _AlongBoardPlan
{
  GObject parent_instance;

  AlongPlanState state;
  GPtrArray *proposals;
  GPtrArray *left_over;
  GCancellable *cancellable;
  char *error;
  guint placed;
  guint greedy_placed;
  gint64 saved; /* what greedy costs more, in units of 10 m, where it places as many */
  gint64 extra; /* what it costs more than the plan of least cost */
  gboolean optimal;
  double gap;
};

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

static void
append_greedy (AlongBoardPlan *self, GString *text)
{
  if (self->greedy_placed < self->placed)
    {
      guint more = self->placed - self->greedy_placed;

      g_string_append_printf (
          text,
          ngettext (" Taking the best pair each time would leave %s more without a lead.",
                    " Taking the best pair each time would leave %s more without a lead.", more),
          along_digits (more).text);
    }
  else if (self->saved > 0)
    {
      g_autofree char *saved = along_board_text_distance ((double) self->saved * 10);

      /* Translators: %s is a distance, which stands for all that makes a match worse */
      g_string_append_printf (
          text, _ (" Taking the best pair each time would cost %s more in all."), saved);
    }
}

static void
append_distances (AlongBoardPlan *self, GString *text)
{
  double metres = 0, furthest = 0;
  g_autofree char *together = NULL;
  g_autofree char *most = NULL;

  for (guint i = 0; i < self->proposals->len; i++)
    {
      const AlongProposal *proposal = g_ptr_array_index (self->proposals, i);

      metres += MAX (proposal->score.distance, 0);
      furthest = MAX (furthest, proposal->score.distance);
    }
  together = along_board_text_distance (metres);
  most = along_board_text_distance (furthest);
  if (self->proposals->len == 1)
    g_string_append_printf (text, _ (" It is %s from its lead."), together);
  else if (self->proposals->len > 1)
    /* Translators: the sum of distances, and the longest of them */
    g_string_append_printf (
        text, _ (" Together they are %s from their leads, none further than %s."), together, most);
}

/* What it takes that nobody has it far. */
static void
append_extra (AlongBoardPlan *self, GString *text)
{
  g_autofree char *extra = along_board_text_distance ((double) self->extra * 10);

  if (self->extra > 0)
    /* Translators: %s is a distance, which stands for all that makes a match worse */
    g_string_append_printf (text, _ (" The best plan in all would cost %s less."), extra);
}

static char *
summarise (AlongBoardPlan *self)
{
  g_autoptr (GString) text = g_string_new (NULL);
  guint total = self->proposals->len + self->left_over->len;

  g_string_append_printf (
      text, ngettext ("%s of %s partner can be placed.", "%s of %s partners can be placed.", total),
      along_digits (self->proposals->len).text, along_digits (total).text);
  append_distances (self, text);
  append_extra (self, text);
  append_greedy (self, text);
  if (!self->optimal && self->gap < 1)
    g_string_append_printf (text, _ (" A better plan may exist, by at most %.1f %%."),
                            self->gap * 100);
  else if (!self->optimal)
    g_string_append (text, _ (" A better plan may exist."));
  return g_string_free (g_steal_pointer (&text), FALSE);
}

char *
along_board_plan_dup_summary (AlongBoardPlan *self)
{
  g_return_val_if_fail (ALONG_IS_BOARD_PLAN (self), NULL);

  switch (self->state)
    {
    case ALONG_PLAN_RUNNING:
      return g_strdup (_ ("Looking for the best plan…"));
    case ALONG_PLAN_READY:
      return summarise (self);
    case ALONG_PLAN_FAILED:
      return g_strdup_printf (_ ("No plan could be made: %s"), self->error);
    case ALONG_PLAN_IDLE:
    default:
      return g_strdup ("");
    }
}
