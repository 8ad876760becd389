/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "match-case.h"

#include "along-match-fairness.h"
#include "along-match-greedy.h"
#include "along-match-solver.h"

#define N_CASES 400

/* Every kind of limit against trying all plans; pins that no plan can keep are refused by name. */
static void
test_brute_force (void)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (20240907);
  guint n_refused = 0;
  guint n_budgets = 0;

  for (guint k = 0; k < N_CASES; k++)
    {
      Case c = case_new_random (random);
      Best best = case_search (&c);
      g_autoptr (GError) error = NULL;
      g_autoptr (AlongMatchProblem) problem = case_build (&c, NULL, NULL, &error);
      g_autoptr (AlongMatchSolution) plan = NULL;

      g_test_message ("case %u: %u x %u", k, c.n_partners, c.n_leads);
      if (best.placed < 0)
        {
          g_assert_null (problem);
          g_assert_true (error->domain == ALONG_MATCH_ERROR);
          g_assert_nonnull (strstr (error->message, "20000"));
          n_refused++;
          continue;
        }
      g_assert_no_error (error);
      plan = along_match_solve (problem, NULL, NULL, NULL, &error);
      g_assert_no_error (error);
      assert_is_best (plan, best);
      n_budgets += c.budget[0] >= 0;
    }
  /* The cases reach what they are for. */
  g_assert_cmpuint (n_refused, >, 10);
  g_assert_cmpuint (n_budgets, >, 100);
}

/* Least numbers and budgets of days together: only then is shortfall a search of its own. */
static void
test_least_within_days (void)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (77);

  for (guint k = 0; k < N_CASES; k++)
    {
      Case c = case_new_random (random);
      g_autoptr (AlongMatchProblem) problem = NULL;
      g_autoptr (AlongMatchSolution) plan = NULL;

      for (guint i = 0; i < c.n_partners; i++)
        c.pin[i] = -1;
      for (guint j = 0; j < c.n_leads; j++)
        {
          c.places[j] = -1;
          c.least[j] = g_rand_int_range (random, 1, 4);
          c.budget[j] = g_rand_int_range (random, 3, 11) * 10;
        }
      problem = case_build (&c, NULL, NULL, NULL);
      plan = along_match_solve (problem, NULL, NULL, NULL, NULL);
      assert_is_best (plan, case_search (&c));
    }
}

static void
test_required (void)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (3);

  for (guint k = 0; k < N_CASES / 4; k++)
    {
      Case c = case_new_random (random);
      g_autoptr (AlongMatchProblem) problem = case_build (&c, NULL, NULL, NULL);
      g_autoptr (AlongMatchProblem) required = NULL;
      g_autoptr (AlongMatchSolution) plan = NULL;
      g_autoptr (GError) error = NULL;
      Best best;

      if (problem == NULL)
        continue;
      c.required = (gint) c.n_partners - 1;
      best = case_search (&c);
      required = along_match_problem_with_required (problem, c.n_partners - 1);
      plan = along_match_solve (required, NULL, NULL, NULL, &error);
      if (best.placed < 0)
        {
          g_assert_error (error, ALONG_MATCH_ERROR, ALONG_MATCH_ERROR_INFEASIBLE);
          continue;
        }
      g_assert_no_error (error);
      assert_is_best (plan, best);
    }
}

/* matching.md 4: a price of the highest cost plus 1 would place one of the two. */
static void
test_most_placed_first (void)
{
  g_autoptr (AlongMatchBuilder) builder = along_match_builder_new (1);
  g_autoptr (AlongMatchProblem) problem = NULL;
  g_autoptr (AlongMatchSolution) plan = NULL;
  g_autoptr (AlongMatchSolution) greedy = NULL;

  along_match_builder_add_partner (builder, "1", ALONG_DAYS (10), 0);
  along_match_builder_add_partner (builder, "2", ALONG_DAYS (10), 0);
  along_match_builder_add_lead (builder, "A", 1, 0, ALONG_MATCH_UNLIMITED);
  along_match_builder_add_lead (builder, "B", 1, 0, ALONG_MATCH_UNLIMITED);
  along_match_builder_allow (builder, 0, 0, 0, -1);
  along_match_builder_allow (builder, 0, 1, 100, -1);
  along_match_builder_allow (builder, 1, 0, 90, -1);
  problem = along_match_builder_build (builder, NULL);
  plan = along_match_solve (problem, NULL, NULL, NULL, NULL);
  g_assert_cmpuint (along_match_solution_get_placed (plan), ==, 2);
  g_assert_cmpint (along_match_solution_get_cost (plan), ==, 190);
  greedy = along_match_greedy (problem);
  g_assert_cmpuint (along_match_solution_get_placed (greedy), ==, 1);
}

static void
shuffle (GRand *random, guint *numbers, guint n)
{
  for (guint k = 0; k < n; k++)
    numbers[k] = k;
  for (guint k = n; k > 1; k--)
    {
      guint other = (guint) g_rand_int_range (random, 0, (gint) k);
      guint number = numbers[k - 1];

      numbers[k - 1] = numbers[other];
      numbers[other] = number;
    }
}

/* The same pairs, not only the same figures, in whatever order the problem was described. */
static void
test_order_does_not_matter (void)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (11);

  for (guint k = 0; k < N_CASES / 4; k++)
    {
      Case c = case_new_random (random);
      guint partner_at[CASE_MAX_PARTNERS];
      guint lead_at[CASE_MAX_LEADS];
      g_autoptr (AlongMatchProblem) problem = case_build (&c, NULL, NULL, NULL);
      g_autoptr (AlongMatchProblem) shuffled = NULL;
      g_autoptr (AlongMatchSolution) plan = NULL;
      g_autoptr (AlongMatchSolution) other = NULL;

      if (problem == NULL)
        continue;
      shuffle (random, partner_at, c.n_partners);
      shuffle (random, lead_at, c.n_leads);
      shuffled = case_build (&c, partner_at, lead_at, NULL);
      plan = along_match_solve (problem, NULL, NULL, NULL, NULL);
      other = along_match_solve (shuffled, NULL, NULL, NULL, NULL);
      for (guint i = 0; i < c.n_partners; i++)
        {
          gint lead = along_match_solution_get_lead (plan, i);

          g_assert_cmpint (along_match_solution_get_lead (other, partner_at[i]), ==,
                           lead < 0 ? -1 : (gint) lead_at[lead]);
        }
    }
}

static void
test_ties_go_to_lowest_key (void)
{
  g_autoptr (AlongMatchBuilder) builder = along_match_builder_new (1);
  g_autoptr (AlongMatchProblem) problem = NULL;
  g_autoptr (AlongMatchSolution) plan = NULL;

  along_match_builder_add_partner (builder, "1", ALONG_DAYS (10), 0);
  along_match_builder_add_lead (builder, "300", 1, 0, ALONG_MATCH_UNLIMITED);
  along_match_builder_add_lead (builder, "100", 1, 0, ALONG_MATCH_UNLIMITED);
  along_match_builder_add_lead (builder, "200", 1, 0, ALONG_MATCH_UNLIMITED);
  for (guint j = 0; j < 3; j++)
    along_match_builder_allow (builder, 0, j, 50, -1);
  problem = along_match_builder_build (builder, NULL);
  plan = along_match_solve (problem, NULL, NULL, NULL, NULL);
  g_assert_cmpint (along_match_solution_get_lead (plan, 0), ==, 1);
}

static void
test_greedy_is_never_better (void)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (5);
  guint n_worse = 0;

  for (guint k = 0; k < N_CASES; k++)
    {
      Case c = case_new_random (random);
      g_autoptr (AlongMatchProblem) problem = case_build (&c, NULL, NULL, NULL);
      g_autoptr (AlongMatchSolution) plan = NULL;
      g_autoptr (AlongMatchSolution) greedy = NULL;

      if (problem == NULL)
        continue;
      plan = along_match_solve (problem, NULL, NULL, NULL, NULL);
      greedy = along_match_greedy (problem);
      g_assert_cmpint (along_match_solution_compare (plan, greedy), <=, 0);
      n_worse += along_match_solution_compare (plan, greedy) < 0;
    }
  g_assert_cmpuint (n_worse, >, 20);
}

/* Against the least limit among all distances for which trying all plans places as many. */
static void
test_fairness (void)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (8);

  for (guint k = 0; k < N_CASES / 4; k++)
    {
      Case c = case_new_random (random);
      Best best = case_search (&c);
      g_autoptr (AlongMatchProblem) problem = case_build (&c, NULL, NULL, NULL);
      g_autoptr (AlongMatchSolution) cheapest = NULL;
      g_autoptr (AlongMatchSolution) plan = NULL;
      g_autoptr (GError) error = NULL;
      gint least = -1;
      Best fair;

      if (problem == NULL)
        continue;
      cheapest = along_match_solve (problem, NULL, NULL, NULL, &error);
      g_assert_no_error (error);
      plan = along_match_solve_fair (problem, cheapest, NULL, &least, &error);
      g_assert_no_error (error);
      if (least < 0)
        {
          assert_is_best (plan, best);
          continue;
        }
      c.max_distance = least;
      fair = case_search (&c);
      g_assert_cmpint (fair.placed, ==, best.placed);
      assert_is_best (plan, fair);
      c.max_distance = least - 1;
      if (best.placed > 0 && least > 0 && along_match_solution_get_max_distance (plan) == least)
        {
          gboolean pinned = TRUE;

          for (guint i = 0; i < c.n_partners; i++)
            pinned = pinned && (c.pin[i] >= 0 || along_match_solution_get_lead (plan, i) < 0);
          if (!pinned)
            g_assert_cmpint (case_search (&c).placed, <, best.placed);
        }
    }
}

/* As many partners and leads as the national programme had; places for 1.08 times the partners. */
static AlongMatchProblem *
make_national (guint n_partners, guint n_leads, gboolean budgets, double seconds)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (664);
  g_autoptr (AlongMatchBuilder) builder = along_match_builder_new (2);
  g_autoptr (GError) error = NULL;
  AlongMatchProblem *problem;
  char key[16];

  for (guint i = 0; i < n_partners; i++)
    {
      guint pathway = (guint) g_rand_int_range (random, 0, 2);

      g_snprintf (key, sizeof key, "%u", 100000 + i);
      along_match_builder_add_partner (builder, key, ALONG_DAYS (pathway == 0 ? 10 : 15), pathway);
    }
  for (guint j = 0; j < n_leads; j++)
    {
      gint places = (gint) (n_partners * 108 / 100 * (j + 1) / n_leads -
                            n_partners * 108 / 100 * j / n_leads);

      g_snprintf (key, sizeof key, "%u", 200000 + j);
      along_match_builder_add_lead (builder, key, places, 0,
                                    budgets ? ALONG_DAYS (places * 11) : ALONG_MATCH_UNLIMITED);
    }
  for (guint i = 0; i < n_partners; i++)
    for (guint j = 0; j < n_leads; j++)
      {
        gint metres = g_rand_int_range (random, 0, 300000);

        if (metres > 250000 || g_rand_int_range (random, 0, 50) == 0)
          along_match_builder_forbid (builder, i, j, 1);
        else
          along_match_builder_allow (builder, i, j, metres / 10, metres);
      }
  along_match_builder_set_time_limit (builder, seconds);
  problem = along_match_builder_build (builder, &error);
  g_assert_no_error (error);
  return problem;
}

static void
test_national (void)
{
  g_autoptr (AlongMatchProblem) problem = make_national (664, 60, FALSE, 30.0);
  g_autoptr (AlongMatchSolution) plan = NULL;
  g_autoptr (AlongMatchSolution) fair = NULL;
  g_autoptr (AlongMatchSolution) greedy = along_match_greedy (problem);
  gint least = -1;

  plan = along_match_solve (problem, NULL, NULL, NULL, NULL);
  g_assert_cmpuint (along_match_solution_get_placed (plan), ==, 664);
  g_assert_true (along_match_solution_is_optimal (plan));
  g_assert_cmpint (along_match_solution_compare (plan, greedy), <, 0);
  fair = along_match_solve_fair (problem, plan, NULL, &least, NULL);
  g_assert_cmpuint (along_match_solution_get_placed (fair), ==, 664);
  g_assert_cmpint (along_match_solution_get_max_distance (fair), <=, least);
  g_assert_cmpint (least, <=, along_match_solution_get_max_distance (plan));
  g_assert_cmpint (along_match_solution_get_cost (fair), >=, along_match_solution_get_cost (plan));
}

static void
test_cancelled_before (void)
{
  g_autoptr (AlongMatchProblem) problem = make_national (20, 4, FALSE, 30.0);
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GError) error = NULL;

  g_cancellable_cancel (cancellable);
  g_assert_null (along_match_solve (problem, cancellable, NULL, NULL, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
}

static void
cancel_cb (const AlongMatchProgress *progress, gpointer user_data)
{
  g_cancellable_cancel (user_data);
}

/* The search is stopped at its first sign of life, and hands over what it began with or better. */
static void
test_cancelled_on_the_way (void)
{
  g_autoptr (AlongMatchProblem) problem = make_national (120, 30, TRUE, 30.0);
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (AlongMatchSolution) greedy = along_match_greedy (problem);
  g_autoptr (GError) error = NULL;
  g_autoptr (AlongMatchSolution)
      plan = along_match_solve (problem, cancellable, cancel_cb, cancellable, &error);

  g_assert_no_error (error);
  g_assert_true (g_cancellable_is_cancelled (cancellable));
  g_assert_false (along_match_solution_is_optimal (plan));
  g_assert_cmpint (along_match_solution_compare (plan, greedy), <=, 0);
}

/* Out of time: bounds that hold, and a plan no worse than greedy. */
static void
test_out_of_time (void)
{
  g_autoptr (AlongMatchProblem) problem = make_national (120, 30, TRUE, 1.0);
  g_autoptr (AlongMatchSolution) greedy = along_match_greedy (problem);
  g_autoptr (AlongMatchSolution) plan = along_match_solve (problem, NULL, NULL, NULL, NULL);

  g_assert_cmpint (along_match_solution_compare (plan, greedy), <=, 0);
  g_assert_cmpuint (along_match_solution_get_placed (plan), <=,
                    along_match_solution_get_placed_bound (plan));
  g_assert_cmpint (along_match_solution_get_objective_bound (plan), <=,
                   along_match_solution_get_objective (plan));
  g_test_message ("placed %u of at most %u, greedy %u, gap %g",
                  along_match_solution_get_placed (plan),
                  along_match_solution_get_placed_bound (plan),
                  along_match_solution_get_placed (greedy), along_match_solution_get_gap (plan));
}

static gpointer
solve_in_thread (gpointer data)
{
  return along_match_solve (data, NULL, NULL, NULL, NULL);
}

/* Solvers keep nothing between threads; both use GLPK here. */
static void
test_two_threads (void)
{
  g_autoptr (AlongMatchProblem) problem = make_national (24, 6, TRUE, 30.0);
  GThread *thread = g_thread_new ("solver", solve_in_thread, problem);
  g_autoptr (AlongMatchSolution) here = solve_in_thread (problem);
  g_autoptr (AlongMatchSolution) there = g_thread_join (thread);

  g_assert_true (along_match_solution_is_optimal (here));
  g_assert_cmpint (along_match_solution_compare (here, there), ==, 0);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/match/solver/brute-force", test_brute_force);
  g_test_add_func ("/match/solver/least-within-days", test_least_within_days);
  g_test_add_func ("/match/solver/required", test_required);
  g_test_add_func ("/match/solver/most-placed-first", test_most_placed_first);
  g_test_add_func ("/match/solver/order", test_order_does_not_matter);
  g_test_add_func ("/match/solver/ties", test_ties_go_to_lowest_key);
  g_test_add_func ("/match/solver/greedy", test_greedy_is_never_better);
  g_test_add_func ("/match/solver/fairness", test_fairness);
  g_test_add_func ("/match/solver/national", test_national);
  g_test_add_func ("/match/solver/cancelled-before", test_cancelled_before);
  g_test_add_func ("/match/solver/cancelled-on-the-way", test_cancelled_on_the_way);
  g_test_add_func ("/match/solver/out-of-time", test_out_of_time);
  g_test_add_func ("/match/solver/two-threads", test_two_threads);
  return g_test_run ();
}
