/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-board"

#include "config.h"

#include "along-board-plan-private.h"

#include <glib/gi18n.h>

#include "along-board-text.h"
#include "along-digits.h"

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
