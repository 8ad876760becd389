/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-paired-table.h"
#include "along-stat-result.h"

G_BEGIN_DECLS

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
