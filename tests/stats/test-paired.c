/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "along-effect-size.h"
#include "along-paired-tests.h"

#include <math.h>

/* Unless said otherwise, figures are R 4.2's, to the digits given. */
#define NEAR(a, b) g_assert_cmpfloat_with_epsilon (a, b, 1e-8)

/* domain.md A24.07: the published evaluation's table as it can be reconstructed. */
static const AlongPairedBinary published = { .ll = 1, .lh = 18, .hl = 8, .hh = 7 };

/* Twelve schools: 1-2 1-2 1-1 1-3 2-2 2-3 2-4 3-2 3-3 3-4 4-4 4-3, as ranks from 0. */
static AlongPairedTable
make_twelve (void)
{
  static const guint pairs[][2] = { { 0, 1 }, { 0, 1 }, { 0, 0 }, { 0, 2 }, { 1, 1 }, { 1, 2 },
                                    { 1, 3 }, { 2, 1 }, { 2, 2 }, { 2, 3 }, { 3, 3 }, { 3, 2 } };
  AlongPairedTable table = along_paired_table_new (4);

  for (guint k = 0; k < G_N_ELEMENTS (pairs); k++)
    g_assert_true (along_paired_table_add (&table, pairs[k][0], pairs[k][1], 1));
  return table;
}

static void
assert_no_test (AlongTestResult result, AlongStatStatus status)
{
  g_assert_cmpint (result.status, ==, status);
  g_assert_true (isnan (result.p) && isnan (result.statistic));
  g_assert_nonnull (along_stat_status_to_text (status));
}

static void
assert_no_estimate (AlongEstimate estimate, AlongStatStatus status)
{
  g_assert_cmpint (estimate.status, ==, status);
  g_assert_true (isnan (estimate.value) && isnan (estimate.low) && isnan (estimate.high));
}

static void
test_table_counts (void)
{
  AlongPairedTable table = make_twelve ();
  AlongPairedBinary binary = along_paired_table_dichotomise (&table, 2);

  g_assert_cmpuint (along_paired_table_get_n (&table), ==, 12);
  g_assert_cmpuint (along_paired_table_get_improved (&table), ==, 6);
  g_assert_cmpuint (along_paired_table_get_same (&table), ==, 4);
  g_assert_cmpuint (along_paired_table_get_declined (&table), ==, 2);
  g_assert_cmpuint (along_paired_table_get_n_before (&table, 0), ==, 4);
  g_assert_cmpuint (along_paired_table_get_n_after (&table, 0), ==, 1);
  g_assert_cmpuint (binary.ll, ==, 4);
  g_assert_cmpuint (binary.lh, ==, 3);
  g_assert_cmpuint (binary.hl, ==, 1);
  g_assert_cmpuint (binary.hh, ==, 4);
  g_assert_false (along_paired_table_add (&table, 4, 0, 1));
  g_assert_cmpuint (along_paired_table_get_n (&table), ==, 12);
}

static void
test_parse (void)
{
  static const char *const wrong[] = { "",        "1,2,3",  "1,2,3,4,5",        "1,-2,3,4",
                                       "1,2,x,4", "1,2,3,", "1,2,3,99999999999" };
  AlongPairedBinary table;

  g_assert_true (along_paired_binary_parse (" 1, 18,8 ,7", &table, NULL));
  g_assert_cmpmem (&table, sizeof table, &published, sizeof published);
  for (guint k = 0; k < G_N_ELEMENTS (wrong); k++)
    {
      g_autoptr (GError) error = NULL;

      g_test_message ("%s", wrong[k]);
      g_assert_false (along_paired_binary_parse (wrong[k], &table, &error));
      g_assert_nonnull (error);
    }
}

static void
test_mcnemar (void)
{
  AlongTestResult result = along_mcnemar_test (&published, ALONG_MCNEMAR_UNCORRECTED);

  g_assert_cmpint (result.status, ==, ALONG_STAT_COMPUTED);
  g_assert_cmpuint (result.n, ==, 26);
  g_assert_cmpfloat_with_epsilon (result.statistic, 100.0 / 26.0, 1e-12);
  g_assert_cmpfloat_with_epsilon (result.p, 0.0498602, 1e-7);
  result = along_mcnemar_test (&published, ALONG_MCNEMAR_CORRECTED);
  g_assert_cmpfloat_with_epsilon (result.statistic, 81.0 / 26.0, 1e-12);
  NEAR (result.p, 0.07755617);
  result = along_mcnemar_test (&published, ALONG_MCNEMAR_EXACT);
  NEAR (result.p, 0.0755186975);
  NEAR (along_sign_test (18, 8).p, 0.0755186975);
}

static void
test_equal_rises_and_falls (void)
{
  AlongPairedBinary table = { .lh = 5, .hl = 5 };

  g_assert_cmpfloat (along_mcnemar_test (&table, ALONG_MCNEMAR_UNCORRECTED).p, ==, 1.0);
  g_assert_cmpfloat (along_mcnemar_test (&table, ALONG_MCNEMAR_CORRECTED).p, ==, 1.0);
  g_assert_cmpfloat (along_mcnemar_test (&table, ALONG_MCNEMAR_EXACT).p, ==, 1.0);
}

/* By hand: 6 rises, no fall: 2 / 2^6. */
static void
test_sign_by_hand (void)
{
  g_assert_cmpfloat_with_epsilon (along_sign_test (6, 0).p, 0.03125, 1e-15);
  g_assert_cmpfloat_with_epsilon (along_sign_test (0, 6).p, 0.03125, 1e-15);
}

/* domain.md A24.07: the printed 6.07, p = .014 comes from treating pairs as independent. */
static void
test_unpaired (void)
{
  AlongTestResult result = along_unpaired_chi_squared (&published);

  g_assert_cmpuint (result.n, ==, 68);
  g_assert_cmpfloat_with_epsilon (result.statistic, 6.0714286, 1e-7);
  NEAR (result.p, 0.01373858);
}

static void
test_wilcoxon (void)
{
  AlongPairedTable table = make_twelve ();
  AlongTestResult result = along_wilcoxon_signed_rank_test (&table);

  g_assert_cmpuint (result.n, ==, 8);
  g_assert_cmpfloat (result.statistic, ==, 29.0);
  NEAR (result.p, 0.1236104024);
}

static void
test_wilson (void)
{
  AlongEstimate estimate = along_wilson_interval (18, 19, 0.95);

  g_assert_cmpfloat_with_epsilon (estimate.value, 0.947, 0.0005);
  NEAR (estimate.low, 0.7536126883);
  NEAR (estimate.high, 0.9906480059);
  estimate = along_wilson_interval (0, 10, 0.95);
  g_assert_cmpfloat (estimate.low, ==, 0.0);
  NEAR (estimate.high, 0.2775327999);
}

/* Newcombe 1998, table II, has 0.0569 to 0.3404 for the first; the others from his formula in R. */
static void
test_risk_difference (void)
{
  AlongPairedBinary first = { .hh = 36, .lh = 12, .hl = 2, .ll = 0 };
  AlongPairedBinary second = { .hh = 20, .lh = 12, .hl = 2, .ll = 16 };
  AlongEstimate estimate = along_paired_risk_difference (&first, ALONG_RISK_DIFFERENCE_NEWCOMBE,
                                                         0.95);

  NEAR (estimate.value, 0.2);
  NEAR (estimate.low, 0.056929584);
  NEAR (estimate.high, 0.340427603);
  estimate = along_paired_risk_difference (&second, ALONG_RISK_DIFFERENCE_NEWCOMBE, 0.95);
  NEAR (estimate.low, 0.05615642484);
  NEAR (estimate.high, 0.3292069954);
  estimate = along_paired_risk_difference (&published, ALONG_RISK_DIFFERENCE_NEWCOMBE, 0.95);
  NEAR (estimate.value, 10.0 / 34.0);
  NEAR (estimate.low, 0.003788416924);
  NEAR (estimate.high, 0.5325740025);
  estimate = along_paired_risk_difference (&published, ALONG_RISK_DIFFERENCE_WALD, 0.95);
  NEAR (estimate.low, 0.01730384095);
  NEAR (estimate.high, 0.5709314532);
}

static void
test_odds_ratio (void)
{
  AlongPairedBinary no_decline = { .ll = 3, .lh = 5, .hh = 2 };
  AlongEstimate estimate = along_discordant_odds_ratio (&published, 0.95);

  g_assert_cmpfloat (estimate.value, ==, 2.25);
  g_assert_cmpfloat_with_epsilon (estimate.low, 0.9308879722, 1e-7);
  g_assert_cmpfloat_with_epsilon (estimate.high, 5.980315611, 1e-6);
  estimate = along_discordant_odds_ratio (&no_decline, 0.95);
  g_assert_cmpint (estimate.status, ==, ALONG_STAT_NO_DECLINE);
  g_assert_true (isnan (estimate.value) && isnan (estimate.high));
  g_assert_cmpfloat_with_epsilon (estimate.low, 0.9163558573, 1e-7);
}

/* From one school to a whole register, at any level: never NaN, never out of order, never an end of
 * the program (as GSL's own beta quantile brings about). */
static void
test_odds_ratio_everywhere (void)
{
  static const guint counts[] = { 1, 2, 5, 17, 100, 999, 20000, 100000 };
  static const double levels[] = { 0.5, 0.9, 0.95, 0.99, 0.9999 };

  for (guint a = 0; a < G_N_ELEMENTS (counts); a++)
    for (guint b = 0; b < G_N_ELEMENTS (counts); b++)
      for (guint k = 0; k < G_N_ELEMENTS (levels); k++)
        {
          AlongPairedBinary table = { .lh = counts[a], .hl = counts[b] };
          AlongEstimate estimate = along_discordant_odds_ratio (&table, levels[k]);

          g_assert_cmpfloat (estimate.low, <, estimate.value);
          g_assert_cmpfloat (estimate.value, <, estimate.high);
          g_assert_cmpfloat (along_sign_test (counts[a], counts[b]).p, <=, 1.0);
        }
}

/* Beyond what GSL's distributions converge for, there is a status and no figure. */
static void
test_too_large (void)
{
  AlongPairedBinary table = { .lh = 50000000, .hl = 50000000 };

  assert_no_estimate (along_discordant_odds_ratio (&table, 0.95), ALONG_STAT_OUT_OF_RANGE);
  assert_no_test (along_mcnemar_test (&table, ALONG_MCNEMAR_EXACT), ALONG_STAT_OUT_OF_RANGE);
}

static void
test_cohens_g (void)
{
  AlongEstimate estimate = along_cohens_g (&published, 0.95);

  NEAR (estimate.value, 18.0 / 26.0 - 0.5);
  NEAR (estimate.low, 0.000117416778);
  NEAR (estimate.high, 0.334986844);
}

static void
test_cohens_d (void)
{
  AlongPairedTable table = make_twelve ();

  NEAR (along_cohens_d_within (&table, ALONG_COHENS_D_Z).value, 0.5);
  NEAR (along_cohens_d_within (&table, ALONG_COHENS_D_AV).value, 0.4754009337);
  NEAR (along_cohens_d_within (&table, ALONG_COHENS_D_POOLED).value, 0.4738035415);
}

/* domain.md A24.03 and A24.04 */
static void
test_phi (void)
{
  AlongEstimate phi = along_phi (6.07, 34);
  AlongEstimate d;

  g_assert_cmpfloat_with_epsilon (phi.value, 0.4225, 0.00005);
  g_assert_cmpfloat_with_epsilon (along_phi_to_d (phi.value, ALONG_PHI_TWICE), 0.845, 0.0005);
  g_assert_cmpfloat_with_epsilon (along_phi_to_d (phi.value, ALONG_PHI_STANDARD), 0.93, 0.005);
  d = along_rough_d_interval (0.845, 34, 0.95);
  NEAR (d.low, 0.5088689497);
  NEAR (d.high, 1.18113105);
  g_assert_true (isnan (along_phi_to_d (1.0, ALONG_PHI_STANDARD)));
  g_assert_cmpint (along_phi (35.0, 34).status, ==, ALONG_STAT_OUT_OF_RANGE);
}

static void
test_empty (void)
{
  AlongPairedTable table = along_paired_table_new (4);
  AlongPairedBinary binary = { 0 };

  assert_no_test (along_mcnemar_test (&binary, ALONG_MCNEMAR_EXACT), ALONG_STAT_NO_PAIRS);
  assert_no_test (along_unpaired_chi_squared (&binary), ALONG_STAT_NO_PAIRS);
  assert_no_test (along_wilcoxon_signed_rank_test (&table), ALONG_STAT_NO_PAIRS);
  assert_no_test (along_sign_test (0, 0), ALONG_STAT_NO_CHANGE);
  assert_no_estimate (along_wilson_interval (0, 0, 0.95), ALONG_STAT_NO_PAIRS);
  assert_no_estimate (along_cohens_g (&binary, 0.95), ALONG_STAT_NO_PAIRS);
  assert_no_estimate (along_discordant_odds_ratio (&binary, 0.95), ALONG_STAT_NO_PAIRS);
  assert_no_estimate (along_cohens_d_within (&table, ALONG_COHENS_D_Z), ALONG_STAT_NO_PAIRS);
  assert_no_estimate (along_phi (0.0, 0), ALONG_STAT_NO_PAIRS);
  assert_no_estimate (along_rough_d_interval (0.5, 0, 0.95), ALONG_STAT_NO_PAIRS);
  for (int method = 0; method <= ALONG_RISK_DIFFERENCE_NEWCOMBE; method++)
    assert_no_estimate (along_paired_risk_difference (&binary, method, 0.95), ALONG_STAT_NO_PAIRS);
}

static void
test_nothing_changes (void)
{
  AlongPairedTable table = along_paired_table_new (4);
  AlongPairedBinary binary;

  along_paired_table_add (&table, 2, 2, 1);
  assert_no_estimate (along_cohens_d_within (&table, ALONG_COHENS_D_AV), ALONG_STAT_TOO_FEW);
  along_paired_table_add (&table, 2, 2, 9);
  binary = along_paired_table_dichotomise (&table, 2);
  assert_no_test (along_wilcoxon_signed_rank_test (&table), ALONG_STAT_NO_CHANGE);
  assert_no_test (along_mcnemar_test (&binary, ALONG_MCNEMAR_CORRECTED), ALONG_STAT_NO_CHANGE);
  assert_no_test (along_unpaired_chi_squared (&binary), ALONG_STAT_NO_VARIATION);
  assert_no_estimate (along_cohens_d_within (&table, ALONG_COHENS_D_AV), ALONG_STAT_NO_VARIATION);
  g_assert_cmpfloat (
      along_paired_risk_difference (&binary, ALONG_RISK_DIFFERENCE_NEWCOMBE, 0.95).value, ==, 0.0);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/stats/table/counts", test_table_counts);
  g_test_add_func ("/stats/table/parse", test_parse);
  g_test_add_func ("/stats/mcnemar", test_mcnemar);
  g_test_add_func ("/stats/mcnemar/equal", test_equal_rises_and_falls);
  g_test_add_func ("/stats/sign", test_sign_by_hand);
  g_test_add_func ("/stats/unpaired", test_unpaired);
  g_test_add_func ("/stats/wilcoxon", test_wilcoxon);
  g_test_add_func ("/stats/wilson", test_wilson);
  g_test_add_func ("/stats/risk-difference", test_risk_difference);
  g_test_add_func ("/stats/odds-ratio", test_odds_ratio);
  g_test_add_func ("/stats/odds-ratio/everywhere", test_odds_ratio_everywhere);
  g_test_add_func ("/stats/too-large", test_too_large);
  g_test_add_func ("/stats/cohens-g", test_cohens_g);
  g_test_add_func ("/stats/cohens-d", test_cohens_d);
  g_test_add_func ("/stats/phi", test_phi);
  g_test_add_func ("/stats/empty", test_empty);
  g_test_add_func ("/stats/nothing-changes", test_nothing_changes);
  return g_test_run ();
}
