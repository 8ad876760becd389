/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

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

/* A result that could not be computed: its numbers are NaN. */
AlongTestResult along_test_result_not_computable (AlongStatStatus status, guint n);
AlongEstimate along_estimate_not_computable (AlongStatStatus status, guint n, double level);

G_END_DECLS
