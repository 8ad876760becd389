/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-calendar.h"

G_BEGIN_DECLS

/* Tables of the working days of many years, so that counting and adding are each a look into one.
 * Before and after them every Monday to Friday is a working day. */
typedef struct _AlongWorkingDays AlongWorkingDays;

/* @bank_holidays: (element-type AlongBankHoliday): in order. */
AlongWorkingDays *
along_working_days_new (const GArray *bank_holidays, AlongDate first, AlongDate last);
void along_working_days_free (AlongWorkingDays *self);

/* As along_calendar_count_working_days() and along_calendar_add_working_days(), for dates that are
 * known and @n > 0. */
int along_working_days_count (AlongWorkingDays *self, AlongDate after, AlongDate until);
AlongDate along_working_days_add (AlongWorkingDays *self, AlongDate date, int n);

G_END_DECLS
