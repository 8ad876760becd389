/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-calendar.h"

G_BEGIN_DECLS

/* Adds England's bank holidays of a calendar year as #AlongBankHoliday, by the rules in force since
 * 1978, in order (domain B8). Names are translated and live for ever. */
void along_bank_holidays_add_year (GArray *holidays, int year);

G_END_DECLS
