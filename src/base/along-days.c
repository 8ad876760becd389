/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "along-days.h"

char *
along_days_format (AlongDays days)
{
  double value = (double) days / ALONG_DAYS_PER_DAY;

  if (days % ALONG_DAYS_PER_DAY == 0)
    return g_strdup_printf ("%d", days / ALONG_DAYS_PER_DAY);
  return g_strdup_printf (days % 2 == 0 ? "%.1f" : "%.2f", value);
}
