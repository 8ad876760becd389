/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * AlongDays:
 *
 * An amount of support in quarter-days, the least unit that teams log, so that sums are exact.
 */
typedef gint32 AlongDays;

#define ALONG_DAYS_PER_DAY 4
#define ALONG_DAYS(days)   ((AlongDays) ((days) *ALONG_DAYS_PER_DAY))

/* (transfer full): the number alone, "12" or "7.25" with the locale's decimal mark */
char *along_days_format (AlongDays days);

G_END_DECLS
