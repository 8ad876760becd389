/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-workspace"

#include "along-board-problem.h"

#include <math.h>

/* In units of 10 m: far above all that can be between two pairs. */
#define COST_OF_LEAVING_A_PAIRING 4000000
#define COST_OF_LEAVING_A_PLAN    2000000

static guint
pathway_index (AlongBoard *board, const AlongPathway *pathway)
{
  guint n;
  const AlongPathway *pathways = along_programme_get_pathways (along_board_get_programme (board),
                                                               &n);

  /* Those that the programme does not know share a number after the last. */
  return pathway != NULL ? (guint) (pathway - pathways) : n;
}

static const AlongBoardPartner *
get_partner (AlongBoardProblem *self, guint number)
{
  return along_board_get_partner (self->board, g_array_index (self->partners, guint, number));
}

static gint
get_stay (AlongBoardProblem *self, guint number)
{
  return self->stays != NULL ? g_array_index (self->stays, gint, number) : -1;
}

static AlongDays
lead_days (const AlongBoardPartner *partner)
{
  return partner->pathway != NULL ? MAX (partner->pathway->lead_days, 0) : 0;
}

/* The solver wants everyone to take some days. Where a pathway takes none of the lead's, days are
 * counted in such small parts that one part each, for all who take none, makes no difference. */
static AlongDays
scale_of_days (AlongBoardProblem *self)
{
  for (guint i = 0; i < self->partners->len; i++)
    if (lead_days (get_partner (self, i)) == 0)
      return (AlongDays) self->partners->len + 1;
  return 1;
}

static gint64
cost_of (AlongPairScore score)
{
  return (gint64) llround (score.total / 10);
}

/* What the partners of the problem that are on the board now take of a lead: all of them, or those
 * on @pathway. What is taken of the budget of days is added to @days (nullable). */
static gint
count_held (AlongBoardProblem *self, guint lead, const AlongPathway *pathway, AlongDays *days)
{
  gint n = 0;

  for (guint i = 0; i < self->partners->len; i++)
    {
      const AlongBoardPartner *partner = get_partner (self, i);

      if (partner->lead != (gint) lead || (pathway != NULL && partner->pathway != pathway))
        continue;
      n++;
      if (days != NULL)
        *days += lead_days (partner);
    }
  return n;
}

/* Keys are padded so that their order is that of the numbers, and schools stand before trusts. */
static char *
participant_key (AlongParticipant who)
{
  return g_strdup_printf ("%c%09d", who.kind == ALONG_PARTICIPANT_SCHOOL ? 's' : 't', who.id);
}

static void
add_partner (AlongBoardProblem *self, AlongMatchBuilder *builder, guint number)
{
  const AlongBoardPartner *partner = get_partner (self, number);
  g_autofree char *key = participant_key (partner->application->who);
  AlongDays days = lead_days (partner);

  along_match_builder_add_partner (builder, key, days > 0 ? days * self->scale : 1,
                                   pathway_index (self->board, partner->pathway));
}

static void
add_lead (AlongBoardProblem *self, AlongMatchBuilder *builder, guint index)
{
  const AlongBoardLead *lead = along_board_get_lead (self->board, index);
  g_autofree char *key = participant_key (lead->lead->who);
  AlongDays held_days = 0;
  gint held = count_held (self, index, NULL, &held_days);
  gint places = ALONG_MATCH_UNLIMITED;
  AlongDays days = ALONG_MATCH_UNLIMITED;

  if (lead->places != ALONG_UNLIMITED)
    places = MAX (lead->places - lead->taken, 0) + held;
  if (lead->days != ALONG_UNLIMITED)
    days = (MAX (lead->days - lead->days_taken, 0) + held_days) * self->scale + (self->scale - 1);
  along_match_builder_add_lead (builder, key, places, 0, days);
}

static void
set_pathway_places (AlongBoardProblem *self, AlongMatchBuilder *builder, guint lead)
{
  guint n;
  const AlongPathway *pathways = along_programme_get_pathways (
      along_board_get_programme (self->board), &n);

  for (guint i = 0; i < n; i++)
    {
      int places = along_board_get_pathway_places (self->board, lead, pathways[i].id);
      int taken = along_board_get_pathway_taken (self->board, lead, pathways[i].id);

      if (places != ALONG_UNLIMITED)
        along_match_builder_set_pathway_places (builder, lead, i,
                                                MAX (places - taken, 0) +
                                                    count_held (self, lead, &pathways[i], NULL));
    }
}

static void
add_pair (AlongBoardProblem *self, AlongMatchBuilder *builder, guint number, guint lead)
{
  guint partner = g_array_index (self->partners, guint, number);
  AlongPairVerdict verdict = along_pair_judge_fit (self->board, partner, lead);
  gint stay = get_stay (self, number);
  AlongPairScore score;
  gint64 cost;

  if (verdict.severity == ALONG_SEVERITY_BLOCK && stay != (gint) lead)
    {
      along_match_builder_forbid (builder, number, lead,
                                  along_board_problem_first_reason (verdict));
      return;
    }
  score = along_pair_score (self->board, partner, lead);
  cost = cost_of (score) + self->offset;
  if (stay >= 0 && stay != (gint) lead)
    cost += along_board_get_partner (self->board, partner)->lead >= 0 ? COST_OF_LEAVING_A_PAIRING
                                                                      : COST_OF_LEAVING_A_PLAN;
  along_match_builder_allow (builder, number, lead, MIN (cost, ALONG_MATCH_MAX_COST),
                             score.distance < 0 ? -1 : (gint) lround (score.distance));
}

void
along_board_problem_init (AlongBoardProblem *self,
                          AlongBoard *board,
                          GArray *partners,
                          GArray *stays)
{
  gint64 least = 0;

  self->board = board;
  self->partners = partners;
  self->stays = stays;
  for (guint i = 0; i < partners->len; i++)
    for (guint lead = 0; lead < along_board_get_n_leads (board); lead++)
      {
        guint partner = g_array_index (partners, guint, i);

        least = MIN (least, cost_of (along_pair_score (board, partner, lead)));
      }
  self->offset = -least;
  self->scale = scale_of_days (self);
}

void
along_board_problem_clear (AlongBoardProblem *self)
{
  g_clear_pointer (&self->partners, g_array_unref);
  g_clear_pointer (&self->stays, g_array_unref);
}

AlongMatchProblem *
along_board_problem_build (AlongBoardProblem *self, GError **error)
{
  guint n_leads = along_board_get_n_leads (self->board);
  guint n_pathways;
  g_autoptr (AlongMatchBuilder) builder = NULL;

  along_programme_get_pathways (along_board_get_programme (self->board), &n_pathways);
  builder = along_match_builder_new (n_pathways + 1);
  for (guint i = 0; i < self->partners->len; i++)
    add_partner (self, builder, i);
  for (guint i = 0; i < n_leads; i++)
    add_lead (self, builder, i);
  for (guint i = 0; i < n_leads; i++)
    set_pathway_places (self, builder, i);
  for (guint i = 0; i < self->partners->len; i++)
    for (guint lead = 0; lead < n_leads; lead++)
      add_pair (self, builder, i, lead);
  return along_match_builder_build (builder, error);
}

guint
along_board_problem_first_reason (AlongPairVerdict verdict)
{
  gint bit = g_bit_nth_lsf (verdict.reasons, -1);

  return bit < 0 ? 0 : (guint) bit;
}

GArray *
along_board_problem_list_unmatched (AlongBoard *board)
{
  GArray *partners = g_array_new (FALSE, FALSE, sizeof (guint));

  for (guint i = 0; i < along_board_get_n_partners (board); i++)
    if (along_board_get_partner (board, i)->lead < 0)
      g_array_append_val (partners, i);
  return partners;
}
