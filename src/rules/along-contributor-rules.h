/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-delivery-context.h"
#include "along-verdict.h"

G_BEGIN_DECLS

/* Adds to @verdict (of AlongDayReason) what speaks against @who giving support on @date, or at all
 * when @date is %ALONG_DATE_NONE. */
void along_contributor_check (const AlongDeliveryContext *context,
                              const AlongContributor *who,
                              AlongDate date,
                              AlongVerdict *verdict);

G_END_DECLS
