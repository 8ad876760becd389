/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-match"

#include "along-match-counts.h"
#include "along-match-problem-private.h"
#include "along-match-room.h"

/* Multiples m / length that make cuts: with lengths 2 and 3 these are all that matter. */
#define MAX_CUT_MULTIPLE 3

static int
first_count_column (const AlongMatchCounts *counts)
{
  return (int) counts->choice.pairs->len + 1;
}

/* Columns and rows stand in the order of the leads' keys, so that the order in which the problem
 * was described has no influence on which of several best plans is found. */
static int
count_column (const AlongMatchCounts *counts, guint lead, guint class)
{
  guint rank = counts->choice.problem->base->lead_rank[lead];

  return first_count_column (counts) + (int) (rank * counts->choice.classes->len + class);
}

static int
first_shortfall_column (const AlongMatchCounts *counts)
{
  return first_count_column (counts) +
         (int) (counts->choice.problem->base->n_leads * counts->choice.classes->len);
}

static int
shortfall_column (const AlongMatchCounts *counts, guint lead)
{
  return first_shortfall_column (counts) + (int) counts->choice.problem->base->lead_rank[lead];
}

static const AlongMatchClass *
get_class (const AlongMatchCounts *counts, guint class)
{
  return &g_array_index (counts->choice.classes, AlongMatchClass, class);
}

static void
add_value (AlongMatchCounts *counts, int row, int column, double value)
{
  g_array_append_val (counts->rows, row);
  g_array_append_val (counts->columns, column);
  g_array_append_val (counts->values, value);
}

static int
add_row (AlongMatchCounts *counts, int type, double low, double high)
{
  int row = glp_add_rows (counts->lp, 1);

  glp_set_row_bnds (counts->lp, row, type, low, high);
  counts->n_rows = row;
  return row;
}

static void
add_pair_columns (AlongMatchCounts *counts)
{
  glp_add_cols (counts->lp, (int) counts->choice.pairs->len);
  for (guint k = 0; k < counts->choice.pairs->len; k++)
    {
      const AlongMatchOption *pair = &g_array_index (counts->choice.pairs, AlongMatchOption, k);
      guint rank = counts->choice.problem->base->lead_rank[pair->lead];
      guint class_row = counts->choice.n_partners + rank * counts->choice.classes->len;

      glp_set_col_bnds (counts->lp, (int) k + 1, GLP_DB, 0.0, 1.0);
      add_value (counts, (int) pair->row + 1, (int) k + 1, 1.0);
      add_value (counts, (int) (class_row + counts->choice.class_of[pair->row]) + 1, (int) k + 1,
                 1.0);
    }
}

static void
add_partner_rows (AlongMatchCounts *counts)
{
  for (guint r = 0; r < counts->choice.n_partners; r++)
    if (counts->choice.problem->required == (gint) counts->choice.partners[r])
      add_row (counts, GLP_FX, 1.0, 1.0);
    else
      add_row (counts, GLP_UP, 0.0, 1.0);
}

static void
add_count_columns (AlongMatchCounts *counts, const AlongMatchRoom *room)
{
  const AlongMatchBase *base = counts->choice.problem->base;

  for (guint rank = 0; rank < base->n_leads; rank++)
    for (guint c = 0; c < counts->choice.classes->len; c++)
      {
        guint j = base->lead_order[rank];
        const AlongMatchClass *class = get_class (counts, c);
        gint64 most = MIN (room->places[j], room->pathways[j * base->n_pathways + class->pathway]);
        int column = glp_add_cols (counts->lp, 1);
        int row = add_row (counts, GLP_FX, 0.0, 0.0);

        most = CLAMP (MIN (most, room->days[j] / class->days), 0, counts->choice.n_partners);
        glp_set_col_kind (counts->lp, column, GLP_IV);
        glp_set_col_bnds (counts->lp, column, most > 0 ? GLP_DB : GLP_FX, 0.0, (double) most);
        add_value (counts, row, column, -1.0);
      }
}

static AlongDays
common_divisor (AlongDays a, AlongDays b)
{
  while (b != 0)
    {
      AlongDays rest = a % b;

      a = b;
      b = rest;
    }
  return a;
}

/* floor (m days / length) n summed, at most floor (m budget / length); all in @unit. */
static void
add_cut (AlongMatchCounts *counts,
         guint lead,
         gint64 budget,
         AlongDays unit,
         gint64 m,
         gint64 length)
{
  int row = add_row (counts, GLP_UP, 0.0, (double) (m * budget / length));

  for (guint c = 0; c < counts->choice.classes->len; c++)
    {
      gint64 factor = m * (get_class (counts, c)->days / unit) / length;

      if (factor > 0)
        add_value (counts, row, count_column (counts, lead, c), (double) factor);
    }
}

static void
add_day_rows (AlongMatchCounts *counts, guint lead, gint64 days)
{
  AlongDays unit = 0;
  gint64 budget;

  if (days >= ALONG_MATCH_ROOM_UNLIMITED / 2)
    return;
  for (guint c = 0; c < counts->choice.classes->len; c++)
    unit = common_divisor (get_class (counts, c)->days, unit);
  if (unit == 0)
    return;
  budget = days / unit;
  add_cut (counts, lead, budget, unit, 1, 1);
  for (guint c = 0; c < counts->choice.classes->len; c++)
    {
      gint64 length = get_class (counts, c)->days / unit;

      for (gint64 m = 1; m <= MAX_CUT_MULTIPLE && m < length; m++)
        add_cut (counts, lead, budget, unit, m, length);
    }
}

/* @pathway: -1 for all */
static void
add_place_row (AlongMatchCounts *counts, guint lead, gint pathway, gint64 places)
{
  int row;

  if (places >= counts->choice.n_partners)
    return;
  row = add_row (counts, GLP_UP, 0.0, (double) places);
  for (guint c = 0; c < counts->choice.classes->len; c++)
    if (pathway < 0 || get_class (counts, c)->pathway == (guint) pathway)
      add_value (counts, row, count_column (counts, lead, c), 1.0);
}

static void
add_lead_rows (AlongMatchCounts *counts, const AlongMatchRoom *room)
{
  const AlongMatchBase *base = counts->choice.problem->base;

  for (guint rank = 0; rank < base->n_leads; rank++)
    {
      guint j = base->lead_order[rank];

      add_place_row (counts, j, -1, room->places[j]);
      for (guint k = 0; k < base->n_pathways; k++)
        add_place_row (counts, j, (gint) k, room->pathways[j * base->n_pathways + k]);
      add_day_rows (counts, j, room->days[j]);
    }
}

static void
add_shortfall_rows (AlongMatchCounts *counts)
{
  const AlongMatchProblem *problem = counts->choice.problem;
  g_autofree gint *pinned = g_new0 (gint, problem->base->n_leads + 1);

  for (guint i = 0; i < problem->base->n_partners; i++)
    if (problem->pins[i] >= 0)
      pinned[problem->pins[i]]++;
  for (guint rank = 0; rank < problem->base->n_leads; rank++)
    {
      guint j = problem->base->lead_order[rank];
      gint least = MAX (0, problem->leads[j].least - pinned[j]);
      int column = glp_add_cols (counts->lp, 1);
      int row = add_row (counts, least > 0 ? GLP_LO : GLP_FR, least, 0.0);

      glp_set_col_kind (counts->lp, column, GLP_IV);
      glp_set_col_bnds (counts->lp, column, least > 0 ? GLP_DB : GLP_FX, 0.0, least);
      add_value (counts, row, column, 1.0);
      for (guint c = 0; c < counts->choice.classes->len; c++)
        add_value (counts, row, count_column (counts, j, c), 1.0);
    }
}

static void
add_total_rows (AlongMatchCounts *counts)
{
  counts->placed_row = add_row (counts, GLP_FR, 0.0, 0.0);
  counts->shortfall_row = add_row (counts, GLP_FR, 0.0, 0.0);
  for (guint j = 0; j < counts->choice.problem->base->n_leads; j++)
    {
      for (guint c = 0; c < counts->choice.classes->len; c++)
        add_value (counts, counts->placed_row, count_column (counts, j, c), 1.0);
      add_value (counts, counts->shortfall_row, shortfall_column (counts, j), 1.0);
    }
}

static void
load_matrix (AlongMatchCounts *counts)
{
  glp_load_matrix (counts->lp, (int) counts->values->len - 1, (const int *) counts->rows->data,
                   (const int *) counts->columns->data, (const double *) counts->values->data);
}

void
along_match_counts_build (AlongMatchCounts *counts,
                          const AlongMatchProblem *problem,
                          const AlongMatchSolution *start)
{
  g_autoptr (AlongMatchRoom) room = along_match_room_new_after_pins (problem);

  along_match_choice_init (&counts->choice, problem, start);
  counts->rows = g_array_new (FALSE, FALSE, sizeof (int));
  counts->columns = g_array_new (FALSE, FALSE, sizeof (int));
  counts->values = g_array_new (FALSE, FALSE, sizeof (double));
  add_value (counts, 0, 0, 0.0); /* GLPK counts from 1 */
  counts->lp = glp_create_prob ();
  if (counts->choice.pairs->len > 0)
    add_pair_columns (counts);
  add_partner_rows (counts);
  add_count_columns (counts, room);
  add_shortfall_rows (counts);
  add_lead_rows (counts, room);
  add_total_rows (counts);
  load_matrix (counts);
  glp_set_obj_dir (counts->lp, GLP_MIN);
}

void
along_match_counts_clear (AlongMatchCounts *counts)
{
  along_match_choice_clear (&counts->choice);
  g_clear_pointer (&counts->rows, g_array_unref);
  g_clear_pointer (&counts->columns, g_array_unref);
  g_clear_pointer (&counts->values, g_array_unref);
}

static double
get_coefficient (const AlongMatchCounts *counts, AlongMatchPhase phase, int column)
{
  if (column < first_count_column (counts))
    return phase == ALONG_MATCH_PHASE_OBJECTIVE
               ? (double) g_array_index (counts->choice.pairs, AlongMatchOption, column - 1).weight
               : 0.0;
  if (column < first_shortfall_column (counts))
    return phase == ALONG_MATCH_PHASE_PLACED ? -1.0 : 0.0;
  return phase == ALONG_MATCH_PHASE_SHORTFALL ? 1.0 : 0.0;
}

void
along_match_counts_set_phase (AlongMatchCounts *counts, AlongMatchPhase phase)
{
  for (int column = 1; column <= glp_get_num_cols (counts->lp); column++)
    glp_set_obj_coef (counts->lp, column, get_coefficient (counts, phase, column));
}

void
along_match_counts_keep_placed (AlongMatchCounts *counts, const AlongMatchSolution *plan)
{
  double placed = (double) along_match_solution_get_placed (plan) - counts->choice.n_pinned;

  glp_set_row_bnds (counts->lp, counts->placed_row, GLP_LO, placed, 0.0);
}

void
along_match_counts_keep_shortfall (AlongMatchCounts *counts, const AlongMatchSolution *plan)
{
  double shortfall = along_match_solution_get_shortfall (plan);

  glp_set_row_bnds (counts->lp, counts->shortfall_row, GLP_UP, 0.0, shortfall);
}

double *
along_match_counts_values (const AlongMatchCounts *counts, const AlongMatchSolution *plan)
{
  const AlongMatchProblem *problem = counts->choice.problem;
  double *values = g_new0 (double, glp_get_num_cols (counts->lp) + 1);

  for (guint k = 0; k < counts->choice.pairs->len; k++)
    {
      const AlongMatchOption *pair = &g_array_index (counts->choice.pairs, AlongMatchOption, k);

      if (along_match_solution_get_lead (plan, counts->choice.partners[pair->row]) !=
          (gint) pair->lead)
        continue;
      values[k + 1] = 1.0;
      values[count_column (counts, pair->lead, counts->choice.class_of[pair->row])] += 1.0;
    }
  for (guint j = 0; j < problem->base->n_leads; j++)
    {
      gint taken = 0;

      for (guint i = 0; i < problem->base->n_partners; i++)
        taken += along_match_solution_get_lead (plan, i) == (gint) j;
      values[shortfall_column (counts, j)] = MAX (0, problem->leads[j].least - taken);
    }
  return values;
}

AlongMatchSolution *
along_match_counts_read (const AlongMatchCounts *counts)
{
  const AlongMatchProblem *problem = counts->choice.problem;
  g_autofree gint *leads = g_memdup2 (problem->pins, sizeof (gint) * problem->base->n_partners);

  for (guint k = 0; k < counts->choice.pairs->len; k++)
    {
      const AlongMatchOption *pair = &g_array_index (counts->choice.pairs, AlongMatchOption, k);

      if (glp_mip_col_val (counts->lp, (int) k + 1) > 0.5)
        leads[counts->choice.partners[pair->row]] = (gint) pair->lead;
    }
  return along_match_solution_new (problem, leads, NULL);
}
