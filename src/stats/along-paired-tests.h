/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-paired-table.h"
#include "along-stat-result.h"

G_BEGIN_DECLS

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

G_END_DECLS
