/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-stats"

#include "config.h"

#include "along-effect-size.h"

#include <glib/gi18n.h>
#include <gsl/gsl_cdf.h>
#include <math.h>

static gboolean
is_level (double level)
{
  return level > 0.0 && level < 1.0;
}

static double
normal_quantile (double level)
{
  return gsl_cdf_ugaussian_Pinv (0.5 + level / 2.0);
}

AlongEstimate
along_wilson_interval (guint successes, guint n, double level)
{
  AlongEstimate estimate = { .n = n, .level = level };
  double z;
  double share;
  double middle;
  double reach;

  if (n == 0)
    return along_estimate_not_computable (ALONG_STAT_NO_PAIRS, 0, level);
  if (successes > n || !is_level (level))
    return along_estimate_not_computable (ALONG_STAT_OUT_OF_RANGE, n, level);
  z = normal_quantile (level);
  share = (double) successes / n;
  middle = share + z * z / (2.0 * n);
  reach = z * sqrt (share * (1.0 - share) / n + z * z / (4.0 * n * n));
  estimate.value = share;
  /* Exactly 0 and 1 at the ends, where rounding would leave a trace. */
  estimate.low = successes == 0 ? 0.0 : (middle - reach) / (1.0 + z * z / n);
  estimate.high = successes == n ? 1.0 : (middle + reach) / (1.0 + z * z / n);
  return estimate;
}

static void
set_wald (AlongEstimate *estimate, const AlongPairedBinary *table)
{
  double n = estimate->n;
  double changed = (double) table->lh + table->hl;
  double net = (double) table->lh - table->hl;
  double error = sqrt (MAX (0.0, changed - net * net / n)) / n;
  double z = normal_quantile (estimate->level);

  estimate->low = MAX (-1.0, estimate->value - z * error);
  estimate->high = MIN (1.0, estimate->value + z * error);
}

/* Newcombe's phi: the correlation of before and after, corrected for continuity when above 0. */
static double
newcombe_phi (const AlongPairedBinary *table)
{
  double n = along_paired_binary_get_n (table);
  double after = (double) table->hh + table->lh;
  double before = (double) table->hh + table->hl;
  double margins = after * (n - after) * before * (n - before);
  double product = (double) table->hh * table->ll - (double) table->lh * table->hl;

  if (margins == 0.0)
    return 0.0;
  if (product > 0.0)
    product = MAX (0.0, product - n / 2.0);
  return product / sqrt (margins);
}

static void
set_newcombe (AlongEstimate *estimate, const AlongPairedBinary *table)
{
  double phi = newcombe_phi (table);
  AlongEstimate after = along_wilson_interval (table->lh + table->hh, estimate->n, estimate->level);
  AlongEstimate before = along_wilson_interval (table->hl + table->hh, estimate->n,
                                                estimate->level);
  double after_down = after.value - after.low;
  double after_up = after.high - after.value;
  double before_down = before.value - before.low;
  double before_up = before.high - before.value;
  double down = after_down * after_down - 2.0 * phi * after_down * before_up +
                before_up * before_up;
  double up = after_up * after_up - 2.0 * phi * after_up * before_down + before_down * before_down;

  estimate->low = estimate->value - sqrt (MAX (0.0, down));
  estimate->high = estimate->value + sqrt (MAX (0.0, up));
}

AlongEstimate
along_paired_risk_difference (const AlongPairedBinary *table,
                              AlongRiskDifferenceMethod method,
                              double level)
{
  AlongEstimate estimate = { .level = level };

  g_return_val_if_fail (table != NULL,
                        along_estimate_not_computable (ALONG_STAT_OUT_OF_RANGE, 0, level));

  estimate.n = along_paired_binary_get_n (table);
  if (estimate.n == 0)
    return along_estimate_not_computable (ALONG_STAT_NO_PAIRS, 0, level);
  if (!is_level (level))
    return along_estimate_not_computable (ALONG_STAT_OUT_OF_RANGE, estimate.n, level);
  estimate.value = ((double) table->lh - table->hl) / estimate.n;
  if (method == ALONG_RISK_DIFFERENCE_WALD)
    set_wald (&estimate, table);
  else
    set_newcombe (&estimate, table);
  return estimate;
}

/* What keeps the two figures on changes from being computed, if anything. */
static AlongStatStatus
check_changes (const AlongPairedBinary *table, double level)
{
  if (along_paired_binary_get_n (table) == 0)
    return ALONG_STAT_NO_PAIRS;
  if (table->lh + table->hl == 0)
    return ALONG_STAT_NO_CHANGE;
  return is_level (level) ? ALONG_STAT_COMPUTED : ALONG_STAT_OUT_OF_RANGE;
}

/* The quantile of a beta distribution by halving GSL's distribution function. GSL's own
 * gsl_cdf_beta_Pinv() does not always converge, and then ends the program. NaN for parameters in
 * the millions, where the function itself does not converge. */
static double
beta_quantile (double p, double a, double b)
{
  double low = 0.0;
  double high = 1.0;
  double middle = 0.5;

  while (middle > low && middle < high)
    {
      double below = gsl_cdf_beta_P (middle, a, b);

      if (isnan (below))
        return NAN;
      if (below < p)
        low = middle;
      else
        high = middle;
      middle = low + (high - low) / 2.0;
    }
  return middle;
}

AlongEstimate
along_discordant_odds_ratio (const AlongPairedBinary *table, double level)
{
  AlongEstimate estimate;
  AlongStatStatus status;
  double tail = (1.0 - level) / 2.0;
  double lowest;
  double highest;

  g_return_val_if_fail (table != NULL,
                        along_estimate_not_computable (ALONG_STAT_OUT_OF_RANGE, 0, level));

  status = check_changes (table, level);
  estimate = along_estimate_not_computable (status, table->lh + table->hl, level);
  if (status != ALONG_STAT_COMPUTED)
    return estimate;
  lowest = table->lh == 0 ? 0.0 : beta_quantile (tail, table->lh, table->hl + 1.0);
  highest = table->hl == 0 ? 1.0 : beta_quantile (1.0 - tail, table->lh + 1.0, table->hl);
  estimate.status = table->hl == 0 ? ALONG_STAT_NO_DECLINE : ALONG_STAT_COMPUTED;
  if (isnan (lowest) || isnan (highest))
    {
      estimate.status = ALONG_STAT_OUT_OF_RANGE;
      return estimate;
    }
  estimate.low = lowest / (1.0 - lowest);
  if (table->hl > 0)
    {
      estimate.value = (double) table->lh / table->hl;
      estimate.high = highest / (1.0 - highest);
    }
  return estimate;
}

AlongEstimate
along_cohens_g (const AlongPairedBinary *table, double level)
{
  AlongEstimate estimate;
  AlongStatStatus status;

  g_return_val_if_fail (table != NULL,
                        along_estimate_not_computable (ALONG_STAT_OUT_OF_RANGE, 0, level));

  status = check_changes (table, level);
  if (status != ALONG_STAT_COMPUTED)
    return along_estimate_not_computable (status, table->lh + table->hl, level);
  estimate = along_wilson_interval (table->lh, table->lh + table->hl, level);
  estimate.value -= 0.5;
  estimate.low -= 0.5;
  estimate.high -= 0.5;
  return estimate;
}

/* Sums over schools of the grades and of their change, and of the squares. */
typedef struct
{
  double n;
  double before;
  double before_squared;
  double after;
  double after_squared;
  double change;
  double change_squared;
} Moments;

static Moments
sum_moments (const AlongPairedTable *table)
{
  Moments m = { 0 };

  for (guint before = 0; before < table->n_grades; before++)
    for (guint after = 0; after < table->n_grades; after++)
      {
        double count = table->counts[before][after];
        double change = (double) after - before;

        m.n += count;
        m.before += count * before;
        m.before_squared += count * before * before;
        m.after += count * after;
        m.after_squared += count * after * after;
        m.change += count * change;
        m.change_squared += count * change * change;
      }
  return m;
}

/* Whole numbers below 2^53 up to the division, so a spread of nothing is exactly 0. */
static double
get_variance (double sum, double squared, double n)
{
  return (n * squared - sum * sum) / (n * (n - 1.0));
}

static double
get_spread (const Moments *m, AlongCohensDFormula formula)
{
  double before = get_variance (m->before, m->before_squared, m->n);
  double after = get_variance (m->after, m->after_squared, m->n);

  switch (formula)
    {
    case ALONG_COHENS_D_Z:
      return sqrt (get_variance (m->change, m->change_squared, m->n));
    case ALONG_COHENS_D_AV:
      return (sqrt (before) + sqrt (after)) / 2.0;
    case ALONG_COHENS_D_POOLED:
    default:
      return sqrt ((before + after) / 2.0);
    }
}

AlongEstimate
along_cohens_d_within (const AlongPairedTable *table, AlongCohensDFormula formula)
{
  AlongEstimate estimate;
  Moments moments;
  double spread;
  guint n;

  g_return_val_if_fail (table != NULL,
                        along_estimate_not_computable (ALONG_STAT_OUT_OF_RANGE, 0, NAN));

  n = along_paired_table_get_n (table);
  if (n < 2)
    return along_estimate_not_computable (n == 0 ? ALONG_STAT_NO_PAIRS : ALONG_STAT_TOO_FEW, n,
                                          NAN);
  moments = sum_moments (table);
  spread = get_spread (&moments, formula);
  estimate = along_estimate_not_computable (ALONG_STAT_NO_VARIATION, n, NAN);
  if (spread > 0.0)
    {
      estimate.status = ALONG_STAT_COMPUTED;
      estimate.value = moments.change / moments.n / spread;
    }
  return estimate;
}

const char *
along_cohens_d_formula_to_text (AlongCohensDFormula formula)
{
  switch (formula)
    {
    case ALONG_COHENS_D_Z:
      return _ ("Cohen’s d (z): mean change ÷ standard deviation of the changes");
    case ALONG_COHENS_D_AV:
      return _ ("Cohen’s d (av): mean change ÷ mean of both standard deviations");
    case ALONG_COHENS_D_POOLED:
    default:
      return _ ("Cohen’s d (pooled): mean change ÷ root mean square of both standard deviations");
    }
}

AlongEstimate
along_phi (double chi_squared, guint n)
{
  AlongEstimate estimate = along_estimate_not_computable (ALONG_STAT_NO_PAIRS, n, NAN);

  if (n == 0)
    return estimate;
  estimate.status = ALONG_STAT_OUT_OF_RANGE;
  if (!(chi_squared >= 0.0 && chi_squared <= n))
    return estimate;
  estimate.status = ALONG_STAT_COMPUTED;
  estimate.value = sqrt (chi_squared / n);
  return estimate;
}

double
along_phi_to_d (double phi, AlongPhiConversion conversion)
{
  if (!(phi > -1.0 && phi < 1.0))
    return NAN;
  return conversion == ALONG_PHI_TWICE ? 2.0 * phi : 2.0 * phi / sqrt (1.0 - phi * phi);
}

AlongEstimate
along_rough_d_interval (double d, guint n, double level)
{
  AlongEstimate estimate = { .n = n, .value = d, .level = level };
  double reach;

  if (n == 0)
    return along_estimate_not_computable (ALONG_STAT_NO_PAIRS, 0, level);
  if (!isfinite (d) || !is_level (level))
    return along_estimate_not_computable (ALONG_STAT_OUT_OF_RANGE, n, level);
  reach = normal_quantile (level) / sqrt (n);
  estimate.low = d - reach;
  estimate.high = d + reach;
  return estimate;
}
