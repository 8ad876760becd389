/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "along-match-builder.h"
#include "along-match-greedy.h"
#include "along-match-solver.h"

static AlongMatchBuilder *
make_two_by_one (gint places, AlongDays days)
{
  AlongMatchBuilder *builder = along_match_builder_new (1);

  along_match_builder_add_partner (builder, "100001", ALONG_DAYS (10), 0);
  along_match_builder_add_partner (builder, "100002", ALONG_DAYS (10), 0);
  along_match_builder_add_lead (builder, "200001", places, 0, days);
  along_match_builder_allow (builder, 0, 0, 10, 100);
  along_match_builder_allow (builder, 1, 0, 20, 200);
  return builder;
}

/* Fails with @code and a message that names @key. */
static void
assert_refused (AlongMatchBuilder *builder, AlongMatchError code, const char *key)
{
  g_autoptr (GError) error = NULL;

  g_assert_null (along_match_builder_build (builder, &error));
  g_assert_error (error, ALONG_MATCH_ERROR, (int) code);
  g_assert_nonnull (strstr (error->message, key));
}

static void
test_over_pinned (void)
{
  g_autoptr (AlongMatchBuilder) places = make_two_by_one (1, ALONG_MATCH_UNLIMITED);
  g_autoptr (AlongMatchBuilder) days = make_two_by_one (2, ALONG_DAYS (19));
  g_autoptr (AlongMatchBuilder) pathway = make_two_by_one (2, ALONG_MATCH_UNLIMITED);
  AlongMatchBuilder *builders[] = { places, days, pathway };

  along_match_builder_set_pathway_places (pathway, 0, 0, 1);
  for (guint k = 0; k < G_N_ELEMENTS (builders); k++)
    {
      along_match_builder_pin (builders[k], 0, 0);
      along_match_builder_pin (builders[k], 1, 0);
      assert_refused (builders[k], ALONG_MATCH_ERROR_OVER_PINNED, "200001");
    }
}

static void
test_pin_forbidden (void)
{
  g_autoptr (AlongMatchBuilder) builder = make_two_by_one (1, ALONG_MATCH_UNLIMITED);

  along_match_builder_forbid (builder, 1, 0, 4);
  along_match_builder_pin (builder, 1, 0);
  assert_refused (builder, ALONG_MATCH_ERROR_PIN_FORBIDDEN, "100002");
}

static void
test_invalid (void)
{
  g_autoptr (AlongMatchBuilder) cost = make_two_by_one (1, ALONG_MATCH_UNLIMITED);
  g_autoptr (AlongMatchBuilder) days = along_match_builder_new (1);
  g_autoptr (AlongMatchBuilder) least = along_match_builder_new (1);
  g_autoptr (AlongMatchBuilder) twice = along_match_builder_new (1);

  along_match_builder_allow (cost, 0, 0, -5, -1);
  assert_refused (cost, ALONG_MATCH_ERROR_INVALID, "100001");
  along_match_builder_add_partner (days, "100003", 0, 0);
  assert_refused (days, ALONG_MATCH_ERROR_INVALID, "100003");
  along_match_builder_add_lead (least, "200002", 1, 2, ALONG_MATCH_UNLIMITED);
  assert_refused (least, ALONG_MATCH_ERROR_INVALID, "200002");
  along_match_builder_add_partner (twice, "100004", 4, 0);
  along_match_builder_add_partner (twice, "100004", 4, 0);
  assert_refused (twice, ALONG_MATCH_ERROR_DUPLICATE_KEY, "100004");
}

static void
test_empty (void)
{
  g_autoptr (AlongMatchBuilder) nothing = along_match_builder_new (1);
  g_autoptr (AlongMatchBuilder) no_leads = along_match_builder_new (1);
  g_autoptr (AlongMatchProblem) empty = NULL;
  g_autoptr (AlongMatchProblem) lonely = NULL;
  g_autoptr (AlongMatchSolution) plan = NULL;
  g_autoptr (AlongMatchSolution) none = NULL;

  empty = along_match_builder_build (nothing, NULL);
  plan = along_match_solve (empty, NULL, NULL, NULL, NULL);
  g_assert_true (along_match_solution_is_optimal (plan));
  along_match_builder_add_partner (no_leads, "1", 4, 0);
  lonely = along_match_builder_build (no_leads, NULL);
  none = along_match_solve (lonely, NULL, NULL, NULL, NULL);
  g_assert_cmpint (along_match_solution_get_lead (none, 0), ==, -1);
  g_assert_true (along_match_solution_is_optimal (none));
}

/* Plans from elsewhere are checked too. */
static void
test_solution_is_checked (void)
{
  g_autoptr (AlongMatchBuilder) builder = make_two_by_one (1, ALONG_MATCH_UNLIMITED);
  g_autoptr (AlongMatchProblem) problem = along_match_builder_build (builder, NULL);
  g_autoptr (AlongMatchProblem) pinned = along_match_problem_with_pin (problem, 1, 0, NULL);
  g_autoptr (AlongMatchSolution) good = NULL;
  const gint first[] = { 0, -1 };
  const gint both[] = { 0, 0 };
  const gint unknown[] = { 1, -1 };

  good = along_match_solution_new (problem, first, NULL);
  g_assert_cmpint (along_match_solution_get_cost (good), ==, 10);
  g_assert_cmpint (along_match_solution_get_max_distance (good), ==, 100);
  g_assert_false (along_match_solution_is_optimal (good));
  g_assert_null (along_match_solution_new (problem, both, NULL));
  g_assert_null (along_match_solution_new (problem, unknown, NULL));
  g_assert_null (along_match_solution_new (pinned, first, NULL));
}

/* A pair that was agreed stays while the gain of moving is below the bonus, and not beyond. */
static void
test_stability (void)
{
  for (gint64 bonus = 9; bonus <= 11; bonus += 2)
    {
      g_autoptr (AlongMatchBuilder) builder = make_two_by_one (1, ALONG_MATCH_UNLIMITED);
      g_autoptr (AlongMatchProblem) problem = NULL;
      g_autoptr (AlongMatchSolution) plan = NULL;

      along_match_builder_set_agreed (builder, 1, 0);
      along_match_builder_set_stability_bonus (builder, bonus);
      problem = along_match_builder_build (builder, NULL);
      plan = along_match_solve (problem, NULL, NULL, NULL, NULL);
      g_assert_cmpint (along_match_solution_get_lead (plan, bonus > 10 ? 1 : 0), ==, 0);
      g_assert_cmpuint (along_match_solution_get_kept (plan), ==, bonus > 10 ? 1 : 0);
      g_assert_cmpint (along_match_solution_get_cost (plan), ==, bonus > 10 ? 20 : 10);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/match/problem/over-pinned", test_over_pinned);
  g_test_add_func ("/match/problem/pin-forbidden", test_pin_forbidden);
  g_test_add_func ("/match/problem/invalid", test_invalid);
  g_test_add_func ("/match/problem/empty", test_empty);
  g_test_add_func ("/match/problem/solution", test_solution_is_checked);
  g_test_add_func ("/match/problem/stability", test_stability);
  return g_test_run ();
}
