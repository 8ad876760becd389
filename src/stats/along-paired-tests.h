/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-paired-table.h"

G_BEGIN_DECLS

/**
 * AlongStatStatus:
 * @ALONG_STAT_COMPUTED: the figures are there
 * @ALONG_STAT_NO_PAIRS: there is nobody in the table
 * @ALONG_STAT_TOO_FEW: fewer pairs than the figure needs
 * @ALONG_STAT_NO_CHANGE: no school changed, so there is nothing to test
 * @ALONG_STAT_NO_VARIATION: all values are the same, so there is no spread to measure by
 * @ALONG_STAT_NO_DECLINE: nobody declined, so a ratio to decliners has no value
 * @ALONG_STAT_OUT_OF_RANGE: the numbers put in have no meaning for the formula
 *
 * Whether a figure could be computed. Where not, all its numbers are NaN, only @n counts.
 */
typedef enum
{
  ALONG_STAT_COMPUTED,
  ALONG_STAT_NO_PAIRS,
  ALONG_STAT_TOO_FEW,
  ALONG_STAT_NO_CHANGE,
  ALONG_STAT_NO_VARIATION,
  ALONG_STAT_NO_DECLINE,
  ALONG_STAT_OUT_OF_RANGE,
} AlongStatStatus;

/* The status as a sentence for people, translated: "Not computable: no school changed grade". */
const char *along_stat_status_to_text (AlongStatStatus status);

/**
 * AlongTestResult:
 * @n: how many pairs went into it (for tests on changes: those that changed)
 * @statistic: chi-squared, z or a count, as the function says
 * @df: degrees of freedom, NaN where there are none
 * @p: two-sided
 */
typedef struct
{
  AlongStatStatus status;
  guint n;
  double statistic;
  double df;
  double p;
} AlongTestResult;

/**
 * AlongEstimate:
 * @low, @high: the interval at @level; NaN where the function gives none
 * @level: such as 0.95
 */
typedef struct
{
  AlongStatStatus status;
  guint n;
  double value;
  double low;
  double high;
  double level;
} AlongEstimate;

/**
 * AlongMcnemarMethod:
 * @ALONG_MCNEMAR_UNCORRECTED: (b - c)² / (b + c)
 * @ALONG_MCNEMAR_CORRECTED: (|b - c| - 1)² / (b + c), Edwards's continuity correction, as in R's
 *   mcnemar.test(); 0 where b = c
 * @ALONG_MCNEMAR_EXACT: twice the smaller binomial tail, at most 1; the statistic is b
 */
typedef enum
{
  ALONG_MCNEMAR_UNCORRECTED,
  ALONG_MCNEMAR_CORRECTED,
  ALONG_MCNEMAR_EXACT,
} AlongMcnemarMethod;

/* McNemar (1947), Psychometrika 12: did as many rise as fall? b = lh, c = hl; n = b + c. */
AlongTestResult along_mcnemar_test (const AlongPairedBinary *table, AlongMcnemarMethod method);

/* The sign test (Dixon and Mood 1946): exact binomial on those that changed; statistic = rises. */
AlongTestResult along_sign_test (guint improved, guint declined);

/* Wilcoxon (1945), normal approximation with mid-ranks, the variance corrected for ties, zero
 * differences left out and a continuity correction of 1/2: R's wilcox.test (paired = TRUE, exact =
 * FALSE). The statistic is V, the rank sum of the rises. Grade steps are taken as comparable. */
AlongTestResult along_wilcoxon_signed_rank_test (const AlongPairedTable *table);

/* Pearson's chi-squared, uncorrected, that treats before and after as two independent groups of n
 * schools each. NOT a test for pairs: offered only to hold a published figure against
 * (domain.md A24.07). n = 2 × pairs. */
AlongTestResult along_unpaired_chi_squared (const AlongPairedBinary *table);

/* Wilson (1927), JASA 22, without continuity correction: the interval of a proportion. */
AlongEstimate along_wilson_interval (guint successes, guint n, double level);

/**
 * AlongRiskDifferenceMethod:
 * @ALONG_RISK_DIFFERENCE_WALD: sqrt (b + c - (b - c)² / n) / n as standard error; too narrow
 *   for small n
 * @ALONG_RISK_DIFFERENCE_NEWCOMBE: method 10 of Newcombe (1998), Statistics in Medicine 17,
 *   2635-2650: from the Wilson intervals of both shares, allowing for their correlation
 */
typedef enum
{
  ALONG_RISK_DIFFERENCE_WALD,
  ALONG_RISK_DIFFERENCE_NEWCOMBE,
} AlongRiskDifferenceMethod;

/* The share at or above the threshold after, less the share before: (lh - hl) / n. */
AlongEstimate along_paired_risk_difference (const AlongPairedBinary *table,
                                            AlongRiskDifferenceMethod method,
                                            double level);

/* The odds ratio of pairs that changed, lh / hl, with the exact (Clopper-Pearson) interval of
 * lh / (lh + hl) turned into odds. Breslow and Day (1980), vol. 1, 5.2. n = lh + hl. Without a
 * decline there is no value, but @low is still given. */
AlongEstimate along_discordant_odds_ratio (const AlongPairedBinary *table, double level);

/* Cohen (1988), ch. 5: g = lh / (lh + hl) - 1/2; above 0 when more rise than fall.
 * 0.05 small, 0.15 medium, 0.25 large. The interval is Wilson's, less 1/2. n = lh + hl. */
AlongEstimate along_cohens_g (const AlongPairedBinary *table, double level);

/**
 * AlongCohensDFormula:
 * @ALONG_COHENS_D_Z: mean difference / SD of the differences (Lakens 2013, Frontiers in Psychology
 *   4:863, eq. 6)
 * @ALONG_COHENS_D_AV: mean difference / mean of the two SDs (Cumming 2012; Lakens 2013, eq. 10)
 * @ALONG_COHENS_D_POOLED: mean difference / sqrt ((SD1² + SD2²) / 2) (Cohen 1988, 2.5.1, for equal
 * n; the form that Hattie 2009 gives for before and after)
 */
typedef enum
{
  ALONG_COHENS_D_Z,
  ALONG_COHENS_D_AV,
  ALONG_COHENS_D_POOLED,
} AlongCohensDFormula;

/* Within-school effect of the grades taken as numbers one step apart; SDs with n - 1. No interval:
 * see along_rough_d_interval(). Above 0 when grades rose. */
AlongEstimate along_cohens_d_within (const AlongPairedTable *table, AlongCohensDFormula formula);

/* The formula's name and terms for people, translated. */
const char *along_cohens_d_formula_to_text (AlongCohensDFormula formula);

/* phi = sqrt (chi-squared / n), n observations; no sign, no interval. Cohen 1988, 7.2.3. */
AlongEstimate along_phi (double chi_squared, guint n);

/**
 * AlongPhiConversion:
 * @ALONG_PHI_TWICE: d = 2 phi, an approximation for small phi; what the published evaluation did
 * @ALONG_PHI_STANDARD: d = 2 phi / sqrt (1 - phi²) (Rosenthal 1994; Borenstein and others
 * 2009, 7.5)
 */
typedef enum
{
  ALONG_PHI_TWICE,
  ALONG_PHI_STANDARD,
} AlongPhiConversion;

/* d from phi; NaN unless -1 < phi < 1. */
double along_phi_to_d (double phi, AlongPhiConversion conversion);

/* d ± z / sqrt (n): the rough interval that the published evaluation printed (domain.md A24.04).
 * It ignores the size of d and the pairing; kept to reproduce that figure. */
AlongEstimate along_rough_d_interval (double d, guint n, double level);

G_END_DECLS
