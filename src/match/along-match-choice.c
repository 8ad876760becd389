/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-match"

#include "along-match-choice.h"
#include "along-match-problem-private.h"

/* Beyond this many pairs GLPK finds nothing in time; then each partner keeps its cheapest ones. */
#define MAX_PAIRS  15000
#define N_CHEAPEST 15

static const AlongMatchClass *
get_class (const AlongMatchChoice *self, guint class)
{
  return &g_array_index (self->classes, AlongMatchClass, class);
}

static guint
find_class (AlongMatchChoice *self, const AlongMatchPartner *partner)
{
  AlongMatchClass class = { partner->pathway, partner->days };

  for (guint c = 0; c < self->classes->len; c++)
    if (get_class (self, c)->pathway == class.pathway && get_class (self, c)->days == class.days)
      return c;
  g_array_append_val (self->classes, class);
  return self->classes->len - 1;
}

static void
number_partners (AlongMatchChoice *self)
{
  const AlongMatchProblem *problem = self->problem;
  const AlongMatchBase *base = problem->base;

  self->partners = g_new (guint, base->n_partners + 1);
  self->class_of = g_new (guint, base->n_partners + 1);
  for (guint r = 0; r < base->n_partners; r++)
    {
      guint i = base->partner_order[r];

      if (problem->pins[i] >= 0)
        {
          self->n_pinned++;
          self->pinned_weight += along_match_problem_get_weight (problem, i, problem->pins[i]);
          continue;
        }
      self->class_of[self->n_partners] = find_class (self, &base->partners[i]);
      self->partners[self->n_partners++] = i;
    }
}

static int
compare_pairs (gconstpointer a, gconstpointer b, gpointer user_data)
{
  const guint *rank = user_data;
  const AlongMatchOption *x = a;
  const AlongMatchOption *y = b;

  if (x->weight != y->weight)
    return x->weight < y->weight ? -1 : 1;
  return (int) rank[x->lead] - (int) rank[y->lead];
}

/* The partner's allowed pairs, cheapest first. */
static void
list_partner_pairs (const AlongMatchChoice *self, guint row, GArray *pairs)
{
  const AlongMatchProblem *problem = self->problem;
  guint i = self->partners[row];

  g_array_set_size (pairs, 0);
  for (guint j = 0; j < problem->base->n_leads; j++)
    if (along_match_problem_get_cost (problem, i, j, NULL))
      {
        AlongMatchOption pair = { along_match_problem_get_weight (problem, i, j), row, j };

        g_array_append_val (pairs, pair);
      }
  g_array_sort_with_data (pairs, compare_pairs, problem->base->lead_rank);
}

static guint
count_pairs (const AlongMatchChoice *self)
{
  guint n = 0;

  for (guint r = 0; r < self->n_partners; r++)
    for (guint j = 0; j < self->problem->base->n_leads; j++)
      n += along_match_problem_get_cost (self->problem, self->partners[r], j, NULL);
  return n;
}

static void
choose_pairs (AlongMatchChoice *self, const AlongMatchSolution *start)
{
  g_autoptr (GArray) pairs = g_array_new (FALSE, FALSE, sizeof (AlongMatchOption));

  self->complete = count_pairs (self) <= MAX_PAIRS;
  for (guint r = 0; r < self->n_partners; r++)
    {
      gint kept = start != NULL ? along_match_solution_get_lead (start, self->partners[r]) : -1;

      list_partner_pairs (self, r, pairs);
      for (guint k = 0; k < pairs->len; k++)
        {
          AlongMatchOption pair = g_array_index (pairs, AlongMatchOption, k);

          if (self->complete || k < N_CHEAPEST || kept == (gint) pair.lead)
            g_array_append_val (self->pairs, pair);
        }
    }
}

void
along_match_choice_init (AlongMatchChoice *self,
                         const AlongMatchProblem *problem,
                         const AlongMatchSolution *start)
{
  self->problem = problem;
  self->classes = g_array_new (FALSE, FALSE, sizeof (AlongMatchClass));
  self->pairs = g_array_new (FALSE, FALSE, sizeof (AlongMatchOption));
  number_partners (self);
  choose_pairs (self, start);
}

void
along_match_choice_clear (AlongMatchChoice *self)
{
  g_free (self->partners);
  g_free (self->class_of);
  g_clear_pointer (&self->classes, g_array_unref);
  g_clear_pointer (&self->pairs, g_array_unref);
}
