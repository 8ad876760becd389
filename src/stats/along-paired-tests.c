/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-stats"

#include "along-paired-tests.h"

#include <gsl/gsl_cdf.h>
#include <math.h>

static double
square (double x)
{
  return x * x;
}

static AlongTestResult
exact_binomial (guint successes, guint n)
{
  guint fewer = MIN (successes, n - successes);
  double p = 2.0 * gsl_cdf_binomial_P (fewer, 0.5, n);

  /* GSL's series does not converge for millions. */
  if (isnan (p))
    return along_test_result_not_computable (ALONG_STAT_OUT_OF_RANGE, n);
  return (AlongTestResult){ .n = n, .statistic = successes, .df = NAN, .p = MIN (1.0, p) };
}

static AlongTestResult
chi_squared_result (guint n, double chi_squared)
{
  return (AlongTestResult){
    .n = n, .statistic = chi_squared, .df = 1.0, .p = gsl_cdf_chisq_Q (chi_squared, 1.0)
  };
}

AlongTestResult
along_mcnemar_test (const AlongPairedBinary *table, AlongMcnemarMethod method)
{
  double distance;
  guint n;

  g_return_val_if_fail (table != NULL,
                        along_test_result_not_computable (ALONG_STAT_OUT_OF_RANGE, 0));

  n = table->lh + table->hl;
  if (along_paired_binary_get_n (table) == 0)
    return along_test_result_not_computable (ALONG_STAT_NO_PAIRS, 0);
  if (n == 0)
    return along_test_result_not_computable (ALONG_STAT_NO_CHANGE, 0);
  distance = fabs ((double) table->lh - table->hl);
  switch (method)
    {
    case ALONG_MCNEMAR_EXACT:
      return exact_binomial (table->lh, n);
    case ALONG_MCNEMAR_CORRECTED:
      return chi_squared_result (n, square (MAX (0.0, distance - 1.0)) / n);
    case ALONG_MCNEMAR_UNCORRECTED:
    default:
      return chi_squared_result (n, square (distance) / n);
    }
}

AlongTestResult
along_sign_test (guint improved, guint declined)
{
  if (improved + declined == 0)
    return along_test_result_not_computable (ALONG_STAT_NO_CHANGE, 0);
  return exact_binomial (improved, improved + declined);
}

/* Rises and falls by how many grades they span. */
static void
count_steps (const AlongPairedTable *table, guint *rises, guint *falls)
{
  for (guint before = 0; before < table->n_grades; before++)
    for (guint after = 0; after < table->n_grades; after++)
      if (after > before)
        rises[after - before] += table->counts[before][after];
      else if (after < before)
        falls[before - after] += table->counts[before][after];
}

AlongTestResult
along_wilcoxon_signed_rank_test (const AlongPairedTable *table)
{
  guint rises[ALONG_PAIRED_MAX_GRADES] = { 0 };
  guint falls[ALONG_PAIRED_MAX_GRADES] = { 0 };
  double rank_sum = 0.0;
  double ranked = 0.0;
  double ties = 0.0;
  double distance;
  double variance;

  g_return_val_if_fail (table != NULL,
                        along_test_result_not_computable (ALONG_STAT_OUT_OF_RANGE, 0));

  if (along_paired_table_get_n (table) == 0)
    return along_test_result_not_computable (ALONG_STAT_NO_PAIRS, 0);
  count_steps (table, rises, falls);
  for (guint step = 1; step < table->n_grades; step++)
    {
      double tied = (double) rises[step] + falls[step];

      rank_sum += rises[step] * (ranked + (tied + 1.0) / 2.0);
      ranked += tied;
      ties += tied * tied * tied - tied;
    }
  if (ranked == 0.0)
    return along_test_result_not_computable (ALONG_STAT_NO_CHANGE, 0);
  variance = ranked * (ranked + 1.0) * (2.0 * ranked + 1.0) / 24.0 - ties / 48.0;
  distance = fabs (rank_sum - ranked * (ranked + 1.0) / 4.0);
  distance = MAX (0.0, distance - 0.5);
  return (AlongTestResult){ .n = (guint) ranked,
                            .statistic = rank_sum,
                            .df = NAN,
                            .p = 2.0 * gsl_cdf_ugaussian_Q (distance / sqrt (variance)) };
}

AlongTestResult
along_unpaired_chi_squared (const AlongPairedBinary *table)
{
  double n;
  double high_before;
  double high_after;
  double high;

  g_return_val_if_fail (table != NULL,
                        along_test_result_not_computable (ALONG_STAT_OUT_OF_RANGE, 0));

  n = along_paired_binary_get_n (table);
  if (n == 0.0)
    return along_test_result_not_computable (ALONG_STAT_NO_PAIRS, 0);
  high_before = (double) table->hl + table->hh;
  high_after = (double) table->lh + table->hh;
  high = high_before + high_after;
  if (high == 0.0 || high == 2.0 * n)
    return along_test_result_not_computable (ALONG_STAT_NO_VARIATION, (guint) (2.0 * n));
  /* The four-field formula N (ad - bc)² / (product of the margins), with rows of n and N = 2n. */
  return chi_squared_result ((guint) (2.0 * n), 2.0 * n * square (high_after - high_before) /
                                                    (high * (2.0 * n - high)));
}
