/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "match-case.h"

static gint
pick (GRand *random, gint low, gint high)
{
  return g_rand_int_range (random, low, high + 1);
}

static gboolean
chance (GRand *random, gint percent)
{
  return g_rand_int_range (random, 0, 100) < percent;
}

static void
fill_lead (Case *c, guint j, gboolean budgets, gboolean least, GRand *random)
{
  c->places[j] = chance (random, 15) ? -1 : pick (random, 0, 3);
  c->least[j] = least && c->places[j] > 0 && chance (random, 50) ? pick (random, 1, c->places[j])
                                                                 : 0;
  c->budget[j] = budgets && chance (random, 80) ? pick (random, 0, 14) * 10 : -1;
  for (guint k = 0; k < c->n_pathways; k++)
    c->pathway_places[j][k] = chance (random, 40) ? pick (random, 0, 2) : -1;
}

Case
case_new_random (GRand *random)
{
  static const gint lengths[] = { 20, 30, 50 };
  Case c = { .required = -1, .max_distance = -1 };
  gboolean budgets = chance (random, 60);
  gboolean least = chance (random, 40);

  c.n_partners = (guint) pick (random, 1, CASE_MAX_PARTNERS);
  c.n_leads = (guint) pick (random, 1, CASE_MAX_LEADS);
  c.n_pathways = (guint) pick (random, 1, CASE_MAX_PATHWAYS);
  c.bonus = chance (random, 50) ? pick (random, 0, 30) : 0;
  for (guint j = 0; j < c.n_leads; j++)
    fill_lead (&c, j, budgets, least, random);
  for (guint i = 0; i < c.n_partners; i++)
    {
      c.days[i] = lengths[pick (random, 0, 2)];
      c.pathway[i] = (guint) pick (random, 0, (gint) c.n_pathways - 1);
      c.pin[i] = chance (random, 8) ? pick (random, 0, (gint) c.n_leads - 1) : -1;
      c.agreed[i] = chance (random, 30) ? pick (random, 0, (gint) c.n_leads - 1) : -1;
      for (guint j = 0; j < c.n_leads; j++)
        {
          /* Few distinct costs, so that there are many ties. */
          c.cost[i][j] = chance (random, 25) ? -1 : pick (random, 0, 20) * 5;
          c.distance[i][j] = pick (random, 0, 12) * 1000;
        }
    }
  return c;
}

AlongMatchProblem *
case_build (const Case *c, const guint *partner_at, const guint *lead_at, GError **error)
{
  g_autoptr (AlongMatchBuilder) builder = along_match_builder_new (c->n_pathways);
  guint partner_of[CASE_MAX_PARTNERS];
  guint lead_of[CASE_MAX_LEADS];
  char key[16];

  for (guint k = 0; k < c->n_partners; k++)
    partner_of[partner_at != NULL ? partner_at[k] : k] = k;
  for (guint k = 0; k < c->n_leads; k++)
    lead_of[lead_at != NULL ? lead_at[k] : k] = k;
  for (guint n = 0; n < c->n_partners; n++)
    {
      guint k = partner_of[n];

      g_snprintf (key, sizeof key, "%u", 100000 + k);
      along_match_builder_add_partner (builder, key, c->days[k], c->pathway[k]);
    }
  for (guint n = 0; n < c->n_leads; n++)
    {
      guint k = lead_of[n];

      g_snprintf (key, sizeof key, "%u", 200000 + k);
      along_match_builder_add_lead (builder, key, c->places[k], c->least[k], c->budget[k]);
    }
  for (guint n = 0; n < c->n_leads; n++)
    for (guint p = 0; p < c->n_pathways; p++)
      along_match_builder_set_pathway_places (builder, n, p, c->pathway_places[lead_of[n]][p]);
  for (guint n = 0; n < c->n_partners; n++)
    {
      guint i = partner_of[n];

      for (guint m = 0; m < c->n_leads; m++)
        {
          guint j = lead_of[m];

          if (c->cost[i][j] < 0)
            along_match_builder_forbid (builder, n, m, 7);
          else
            along_match_builder_allow (builder, n, m, c->cost[i][j], c->distance[i][j]);
          if (c->pin[i] == (gint) j)
            along_match_builder_pin (builder, n, m);
          if (c->agreed[i] == (gint) j)
            along_match_builder_set_agreed (builder, n, m);
        }
    }
  along_match_builder_set_stability_bonus (builder, c->bonus);
  return along_match_builder_build (builder, error);
}

typedef struct
{
  Case left;
  gint taken[CASE_MAX_LEADS];
  Best now;
  Best best;
} Trial;

static gboolean
is_better (Best a, Best b)
{
  if (a.placed != b.placed)
    return a.placed > b.placed;
  if (a.shortfall != b.shortfall)
    return a.shortfall < b.shortfall;
  return a.objective < b.objective;
}

static void
close_trial (Trial *t)
{
  t->now.shortfall = 0;
  for (guint j = 0; j < t->left.n_leads; j++)
    t->now.shortfall += MAX (0, t->left.least[j] - t->taken[j]);
  if (t->best.placed < 0 || is_better (t->now, t->best))
    t->best = t->now;
}

static gboolean
fits (const Case *c, guint i, guint j)
{
  return c->cost[i][j] >= 0 && (c->pin[i] < 0 || c->pin[i] == (gint) j) && c->places[j] != 0 &&
         c->pathway_places[j][c->pathway[i]] != 0 &&
         (c->budget[j] < 0 || c->budget[j] >= c->days[i]) &&
         (c->max_distance < 0 || c->pin[i] >= 0 || c->distance[i][j] <= c->max_distance);
}

static void
try_partner (Trial *t, guint i)
{
  if (i == t->left.n_partners)
    {
      close_trial (t);
      return;
    }
  for (guint j = 0; j < t->left.n_leads; j++)
    {
      Trial saved = *t;

      if (!fits (&t->left, i, j))
        continue;
      if (t->left.places[j] > 0)
        t->left.places[j]--;
      if (t->left.pathway_places[j][t->left.pathway[i]] > 0)
        t->left.pathway_places[j][t->left.pathway[i]]--;
      if (t->left.budget[j] > 0)
        t->left.budget[j] -= t->left.days[i];
      t->taken[j]++;
      t->now.placed++;
      t->now.objective += t->left.cost[i][j] - (t->left.agreed[i] == (gint) j ? t->left.bonus : 0);
      try_partner (t, i + 1);
      saved.best = t->best;
      *t = saved;
    }
  if (t->left.pin[i] < 0 && t->left.required != (gint) i)
    try_partner (t, i + 1);
}

Best
case_search (const Case *c)
{
  Trial trial = { .left = *c, .best = { .placed = -1 } };

  try_partner (&trial, 0);
  return trial.best;
}

void
assert_is_best (const AlongMatchSolution *plan, Best best)
{
  g_assert_cmpint (along_match_solution_get_placed (plan), ==, best.placed);
  g_assert_cmpint (along_match_solution_get_shortfall (plan), ==, best.shortfall);
  g_assert_cmpint (along_match_solution_get_objective (plan), ==, best.objective);
  g_assert_true (along_match_solution_is_optimal (plan));
  g_assert_cmpfloat (along_match_solution_get_gap (plan), ==, 0.0);
}
