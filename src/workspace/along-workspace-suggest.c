/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-workspace"

#include "config.h"

#include "along-workspace-suggest.h"

#include <glib/gi18n.h>
#include <math.h>

#include "along-match-builder.h"
#include "along-match-greedy.h"
#include "along-match-solver.h"

/* The part of a board that is still open: its unmatched partners against the room that the
 * pairings of now leave. So what exists can never be moved by a plan, nor be in its way when a
 * lead has more partners than it offers. */
typedef struct
{
  AlongBoard *board;
  GArray *partners; /* guint: the number in the problem -> the index on the board */
  gint64 offset;    /* added to each cost, as a wish can make one negative */
  AlongDays scale;  /* see scale_of_days() */
} Open;

static void
open_clear (Open *open)
{
  g_clear_pointer (&open->partners, g_array_unref);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Open, open_clear)

static void
unplaced_clear (gpointer data)
{
  AlongUnplaced *unplaced = data;

  g_free (unplaced->reason);
}

static guint
pathway_index (AlongBoard *board, const AlongPathway *pathway)
{
  guint n;
  const AlongPathway *pathways = along_programme_get_pathways (along_board_get_programme (board),
                                                               &n);

  /* Those that the programme does not know share a number after the last. */
  return pathway != NULL ? (guint) (pathway - pathways) : n;
}

static AlongDays
lead_days (const AlongBoardPartner *partner)
{
  return partner->pathway != NULL ? MAX (partner->pathway->lead_days, 0) : 0;
}

/* The solver wants everyone to take some days. Where a pathway takes none of the lead's, days are
 * counted in such small parts that one part each, for all who take none, makes no difference. */
static AlongDays
scale_of_days (Open *open)
{
  for (guint i = 0; i < open->partners->len; i++)
    {
      guint partner = g_array_index (open->partners, guint, i);

      if (lead_days (along_board_get_partner (open->board, partner)) == 0)
        return (AlongDays) open->partners->len + 1;
    }
  return 1;
}

static gint64
cost_of (AlongPairScore score)
{
  return (gint64) llround (score.total / 10);
}

static void
open_init (Open *open, AlongBoard *board)
{
  guint n = along_board_get_n_partners (board);
  gint64 least = 0;

  open->board = board;
  open->partners = g_array_new (FALSE, FALSE, sizeof (guint));
  for (guint i = 0; i < n; i++)
    if (along_board_get_partner (board, i)->lead < 0)
      g_array_append_val (open->partners, i);

  for (guint i = 0; i < open->partners->len; i++)
    for (guint lead = 0; lead < along_board_get_n_leads (board); lead++)
      {
        guint partner = g_array_index (open->partners, guint, i);

        least = MIN (least, cost_of (along_pair_score (board, partner, lead)));
      }
  open->offset = -least;
  open->scale = scale_of_days (open);
}

/* Keys are padded so that their order is that of the numbers, and schools stand before trusts. */
static char *
participant_key (AlongParticipant who)
{
  return g_strdup_printf ("%c%09d", who.kind == ALONG_PARTICIPANT_SCHOOL ? 's' : 't', who.id);
}

static void
add_lead (Open *open, AlongMatchBuilder *builder, guint index)
{
  const AlongBoardLead *lead = along_board_get_lead (open->board, index);
  g_autofree char *key = participant_key (lead->lead->who);
  gint places = lead->places == ALONG_UNLIMITED ? ALONG_MATCH_UNLIMITED
                                                : MAX (lead->places - lead->taken, 0);
  AlongDays days = ALONG_MATCH_UNLIMITED;

  if (lead->days != ALONG_UNLIMITED)
    days = MAX (lead->days - lead->days_taken, 0) * open->scale + (open->scale - 1);
  along_match_builder_add_lead (builder, key, places, 0, days);
}

static void
set_pathway_places (Open *open, AlongMatchBuilder *builder, guint lead)
{
  guint n;
  const AlongPathway *pathways = along_programme_get_pathways (
      along_board_get_programme (open->board), &n);

  for (guint i = 0; i < n; i++)
    {
      int places = along_board_get_pathway_places (open->board, lead, pathways[i].id);
      int taken = along_board_get_pathway_taken (open->board, lead, pathways[i].id);

      if (places != ALONG_UNLIMITED)
        along_match_builder_set_pathway_places (builder, lead, i, MAX (places - taken, 0));
    }
}

static guint
first_reason (AlongPairVerdict verdict)
{
  gint bit = g_bit_nth_lsf (verdict.reasons, -1);

  return bit < 0 ? 0 : (guint) bit;
}

static void
add_pair (Open *open, AlongMatchBuilder *builder, guint number, guint lead)
{
  guint partner = g_array_index (open->partners, guint, number);
  AlongPairVerdict verdict = along_pair_judge_fit (open->board, partner, lead);
  AlongPairScore score;
  gint distance;

  if (verdict.severity == ALONG_SEVERITY_BLOCK)
    {
      along_match_builder_forbid (builder, number, lead, first_reason (verdict));
      return;
    }
  score = along_pair_score (open->board, partner, lead);
  distance = score.distance < 0 ? -1 : (gint) lround (score.distance);
  along_match_builder_allow (builder, number, lead,
                             MIN (cost_of (score) + open->offset, ALONG_MATCH_MAX_COST), distance);
}

static AlongMatchProblem *
build_problem (Open *open, GError **error)
{
  guint n_leads = along_board_get_n_leads (open->board);
  guint n_pathways;
  g_autoptr (AlongMatchBuilder) builder = NULL;

  along_programme_get_pathways (along_board_get_programme (open->board), &n_pathways);
  builder = along_match_builder_new (n_pathways + 1);
  for (guint i = 0; i < open->partners->len; i++)
    {
      const AlongBoardPartner *partner = along_board_get_partner (
          open->board, g_array_index (open->partners, guint, i));
      g_autofree char *key = participant_key (partner->application->who);
      AlongDays days = lead_days (partner);

      along_match_builder_add_partner (builder, key, days > 0 ? days * open->scale : 1,
                                       pathway_index (open->board, partner->pathway));
    }
  for (guint i = 0; i < n_leads; i++)
    add_lead (open, builder, i);
  for (guint i = 0; i < n_leads; i++)
    set_pathway_places (open, builder, i);
  for (guint i = 0; i < open->partners->len; i++)
    for (guint lead = 0; lead < n_leads; lead++)
      add_pair (open, builder, i, lead);
  return along_match_builder_build (builder, error);
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
    counts[first_reason (along_pair_judge_fit (board, partner, lead))]++;
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
describe_unplaced (Open *open, const AlongMatchProblem *problem, guint number)
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

static void
take_plan (AlongSuggestion *self,
           Open *open,
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
  self->objective = along_match_solution_get_cost (plan) - open->offset * (gint64) self->placed;
  self->optimal = along_match_solution_is_optimal (plan);
  self->gap = along_match_solution_get_gap (plan);
}

static void
take_greedy (AlongSuggestion *self, Open *open, const AlongMatchProblem *problem)
{
  g_autoptr (AlongMatchSolution) greedy = along_match_greedy (problem);

  self->greedy_placed = along_match_solution_get_placed (greedy);
  self->greedy_objective = along_match_solution_get_cost (greedy) -
                           open->offset * (gint64) self->greedy_placed;
}

AlongSuggestion *
along_suggest (AlongBoard *board, GCancellable *cancellable, GError **error)
{
  g_autoptr (AlongSuggestion) self = NULL;
  g_autoptr (AlongMatchProblem) problem = NULL;
  g_autoptr (AlongMatchSolution) plan = NULL;
  g_auto (Open) open = { 0 };

  g_return_val_if_fail (ALONG_IS_BOARD (board), NULL);

  self = suggestion_new (board);
  open_init (&open, board);
  if (open.partners->len == 0)
    return g_steal_pointer (&self);
  problem = build_problem (&open, error);
  if (problem == NULL)
    return NULL;
  plan = along_match_solve (problem, cancellable, NULL, NULL, error);
  if (plan == NULL)
    return NULL;
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

static void
suggest_thread (GTask *task, gpointer source, gpointer task_data, GCancellable *cancellable)
{
  g_autoptr (GError) error = NULL;
  AlongSuggestion *suggestion = along_suggest (task_data, cancellable, &error);

  if (suggestion == NULL)
    g_task_return_error (task, g_steal_pointer (&error));
  else
    g_task_return_pointer (task, suggestion, (GDestroyNotify) along_suggestion_free);
}

void
along_suggest_async (AlongBoard *board,
                     GCancellable *cancellable,
                     GAsyncReadyCallback callback,
                     gpointer user_data)
{
  g_autoptr (GTask) task = NULL;

  g_return_if_fail (ALONG_IS_BOARD (board));

  /* A plan that was cut short is still worth having, so a cancel does not void the task. */
  task = g_task_new (NULL, cancellable, callback, user_data);
  g_task_set_source_tag (task, along_suggest_async);
  g_task_set_check_cancellable (task, FALSE);
  g_task_set_task_data (task, g_object_ref (board), g_object_unref);
  g_task_run_in_thread (task, suggest_thread);
}

AlongSuggestion *
along_suggest_finish (GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (g_task_is_valid (result, NULL), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}
