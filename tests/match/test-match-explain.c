/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "match-case.h"

#include "along-match-explain.h"
#include "along-match-solver.h"

#define N_CASES 120

/* The moves lead from the plan to one with the change's own figures. */
static void
assert_moves (const AlongMatchProblem *problem,
              const AlongMatchSolution *plan,
              const AlongMatchChange *change)
{
  gint64 cost = 0;
  gint placed = 0;

  for (guint k = 0; k < change->moves->len; k++)
    {
      const AlongMatchMove *move = &g_array_index (change->moves, AlongMatchMove, k);
      gint64 pair = 0;

      g_assert_cmpint (move->from, ==, along_match_solution_get_lead (plan, move->partner));
      g_assert_cmpint (move->from, !=, move->to);
      if (move->from >= 0)
        along_match_problem_get_cost (problem, move->partner, move->from, &pair);
      cost -= pair;
      pair = 0;
      if (move->to >= 0)
        along_match_problem_get_cost (problem, move->partner, move->to, &pair);
      cost += pair;
      placed += (move->to >= 0) - (move->from >= 0);
    }
  g_assert_cmpint (change->cost, ==, cost);
  g_assert_cmpint (change->placed, ==, placed);
}

static void
check_pair (const Case *c,
            const AlongMatchProblem *problem,
            const AlongMatchSolution *plan,
            guint partner,
            guint lead)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (AlongMatchChange)
      change = along_match_explain_pair (problem, plan, partner, lead, NULL, &error);
  Case pinned = *c;
  Best before = case_search (c);
  Best after;

  g_assert_no_error (error);
  pinned.pin[partner] = (gint) lead;
  after = case_search (&pinned);
  if (along_match_solution_get_lead (plan, partner) == (gint) lead)
    {
      g_assert_cmpint (change->answer, ==, ALONG_MATCH_ANSWER_CHOSEN);
      g_assert_cmpint (after.objective, ==, before.objective);
    }
  else if (c->cost[partner][lead] < 0)
    {
      g_assert_cmpint (change->answer, ==, ALONG_MATCH_ANSWER_FORBIDDEN);
      g_assert_cmpuint (change->reason, ==, 7);
    }
  else if (after.placed < 0)
    g_assert_cmpint (change->answer, ==, ALONG_MATCH_ANSWER_PINNED_FULL);
  else
    {
      g_assert_cmpint (change->answer, ==, ALONG_MATCH_ANSWER_POSSIBLE);
      g_assert_true (change->exact);
      g_assert_cmpint (change->placed, ==, after.placed - before.placed);
      g_assert_cmpint (change->objective, ==, after.objective - before.objective);
      assert_moves (problem, plan, change);
    }
}

static void
test_pair (void)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (21);

  for (guint k = 0; k < N_CASES; k++)
    {
      Case c = case_new_random (random);
      g_autoptr (AlongMatchProblem) problem = case_build (&c, NULL, NULL, NULL);
      g_autoptr (AlongMatchSolution) plan = NULL;

      if (problem == NULL)
        continue;
      plan = along_match_solve (problem, NULL, NULL, NULL, NULL);
      for (guint j = 0; j < c.n_leads; j++)
        check_pair (&c, problem, plan, 0, j);
    }
}

static Case
with_place (const Case *c, guint lead, gint pathway, gint days)
{
  Case roomier = *c;

  if (c->places[lead] >= 0)
    roomier.places[lead]++;
  if (c->budget[lead] >= 0)
    roomier.budget[lead] += days;
  if (pathway >= 0 && c->pathway_places[lead][pathway] >= 0)
    roomier.pathway_places[lead][pathway]++;
  return roomier;
}

static void
test_place (void)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (22);
  guint n_gains = 0;

  for (guint k = 0; k < N_CASES; k++)
    {
      Case c = case_new_random (random);
      g_autoptr (AlongMatchProblem) problem = case_build (&c, NULL, NULL, NULL);
      g_autoptr (AlongMatchSolution) plan = NULL;
      Best before = case_search (&c);

      if (problem == NULL)
        continue;
      plan = along_match_solve (problem, NULL, NULL, NULL, NULL);
      for (guint j = 0; j < c.n_leads; j++)
        {
          Case roomier = with_place (&c, j, 0, 20);
          Best after = case_search (&roomier);
          g_autoptr (AlongMatchChange)
              change = along_match_explain_place (problem, plan, j, 0, 20, NULL, NULL);

          g_assert_cmpint (change->placed, ==, after.placed - before.placed);
          g_assert_cmpint (change->objective, ==, after.objective - before.objective);
          n_gains += change->placed > 0;
        }
    }
  g_assert_cmpuint (n_gains, >, 10);
}

static void
check_unmatched (const Case *c,
                 const AlongMatchProblem *problem,
                 const AlongMatchSolution *plan,
                 guint partner)
{
  g_autoptr (AlongMatchUnmatched)
      unmatched = along_match_explain_unmatched (problem, plan, partner, NULL, NULL);
  Best before = case_search (c);
  Case required = *c;
  Best instead;
  guint n_allowed = 0;
  guint n_remedies = 0;

  required.required = (gint) partner;
  instead = case_search (&required);
  for (guint j = 0; j < c->n_leads; j++)
    {
      Case roomier = with_place (&required, j, (gint) c->pathway[partner], c->days[partner]);

      n_allowed += c->cost[partner][j] >= 0;
      n_remedies += case_search (&roomier).placed > before.placed;
    }
  g_assert_cmpuint (unmatched->n_allowed, ==, n_allowed);
  g_assert_cmpuint (unmatched->n_open, ==, 0);
  g_assert_cmpuint (unmatched->remedies->len, ==, n_remedies);
  g_assert_cmpuint (unmatched->reasons->len, ==, n_allowed < c->n_leads ? 1 : 0);
  if (instead.placed < 0)
    g_assert_cmpint (unmatched->instead->answer, ==, ALONG_MATCH_ANSWER_NO_ROOM);
  else
    {
      g_assert_cmpint (unmatched->instead->placed, ==, instead.placed - before.placed);
      g_assert_cmpint (unmatched->instead->objective, ==, instead.objective - before.objective);
      assert_moves (problem, plan, unmatched->instead);
    }
}

static void
test_unmatched (void)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (23);
  guint n = 0;

  for (guint k = 0; k < N_CASES; k++)
    {
      Case c = case_new_random (random);
      g_autoptr (AlongMatchProblem) problem = case_build (&c, NULL, NULL, NULL);
      g_autoptr (AlongMatchSolution) plan = NULL;

      if (problem == NULL)
        continue;
      plan = along_match_solve (problem, NULL, NULL, NULL, NULL);
      for (guint i = 0; i < c.n_partners; i++)
        if (along_match_solution_get_lead (plan, i) < 0)
          {
            check_unmatched (&c, problem, plan, i);
            n++;
          }
    }
  g_assert_cmpuint (n, >, 50);
}

/* Two partners, one place, and a lead that only the placed one may have: a place at the other lead
 * helps the unmatched partner too, because it moves the first. */
static void
test_remedy_by_a_chain (void)
{
  g_autoptr (AlongMatchBuilder) builder = along_match_builder_new (1);
  g_autoptr (AlongMatchProblem) problem = NULL;
  g_autoptr (AlongMatchSolution) plan = NULL;
  g_autoptr (AlongMatchUnmatched) unmatched = NULL;
  const AlongMatchRemedy *remedy;

  along_match_builder_add_partner (builder, "1", ALONG_DAYS (10), 0);
  along_match_builder_add_partner (builder, "2", ALONG_DAYS (10), 0);
  along_match_builder_add_lead (builder, "A", 1, 0, ALONG_MATCH_UNLIMITED);
  along_match_builder_add_lead (builder, "B", 0, 0, ALONG_MATCH_UNLIMITED);
  along_match_builder_allow (builder, 0, 0, 10, -1);
  along_match_builder_allow (builder, 0, 1, 30, -1);
  along_match_builder_allow (builder, 1, 0, 40, -1);
  along_match_builder_forbid (builder, 1, 1, 3);
  problem = along_match_builder_build (builder, NULL);
  plan = along_match_solve (problem, NULL, NULL, NULL, NULL);
  unmatched = along_match_explain_unmatched (problem, plan, 1, NULL, NULL);
  g_assert_cmpuint (unmatched->n_allowed, ==, 1);
  g_assert_cmpuint (g_array_index (unmatched->reasons, AlongMatchReasonCount, 0).reason, ==, 3);
  g_assert_cmpint (unmatched->instead->placed, ==, 0);
  g_assert_cmpint (unmatched->instead->cost, ==, 30);
  g_assert_cmpuint (unmatched->instead->moves->len, ==, 2);
  g_assert_cmpuint (unmatched->remedies->len, ==, 2);
  remedy = &g_array_index (unmatched->remedies, AlongMatchRemedy, 0);
  g_assert_cmpuint (remedy[0].lead, ==, 0);
  g_assert_cmpint (remedy[0].cost, ==, 40);
  g_assert_cmpuint (remedy[1].lead, ==, 1);
  g_assert_cmpint (remedy[1].cost, ==, 60);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/match/explain/pair", test_pair);
  g_test_add_func ("/match/explain/place", test_place);
  g_test_add_func ("/match/explain/unmatched", test_unmatched);
  g_test_add_func ("/match/explain/chain", test_remedy_by_a_chain);
  return g_test_run ();
}
