/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-stats"

#include "config.h"

#include "along-stat-result.h"

#include <glib/gi18n.h>
#include <math.h>

const char *
along_stat_status_to_text (AlongStatStatus status)
{
  switch (status)
    {
    case ALONG_STAT_COMPUTED:
      return _ ("Computed");
    case ALONG_STAT_NO_PAIRS:
      return _ ("Not computable: there are no comparable schools");
    case ALONG_STAT_TOO_FEW:
      return _ ("Not computable: there are too few schools");
    case ALONG_STAT_NO_CHANGE:
      return _ ("Not computable: no school changed");
    case ALONG_STAT_NO_VARIATION:
      return _ ("Not computable: all values are the same");
    case ALONG_STAT_NO_DECLINE:
      return _ ("Not computable: no school declined");
    case ALONG_STAT_OUT_OF_RANGE:
    default:
      return _ ("Not computable from these numbers");
    }
}

AlongTestResult
along_test_result_not_computable (AlongStatStatus status, guint n)
{
  return (AlongTestResult){ .status = status, .n = n, .statistic = NAN, .df = NAN, .p = NAN };
}

AlongEstimate
along_estimate_not_computable (AlongStatStatus status, guint n, double level)
{
  return (AlongEstimate){
    .status = status, .n = n, .value = NAN, .low = NAN, .high = NAN, .level = level
  };
}
