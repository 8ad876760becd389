/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * AlongMoney:
 *
 * An amount in pence, so that sums are exact.
 */
typedef gint64 AlongMoney;

#define ALONG_PENCE_PER_POUND 100
#define ALONG_POUNDS(pounds)  ((AlongMoney) (pounds) *ALONG_PENCE_PER_POUND)

/* (transfer full): "£6,000", or "£6,000.50" where there are pence. */
char *along_money_format (AlongMoney amount);

G_END_DECLS
