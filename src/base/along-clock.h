/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-calendar.h"

G_BEGIN_DECLS

/**
 * AlongClock:
 *
 * Counts days on a calendar and stands still where it is held. For one deployment: made, held in
 * its pauses, asked, and freed.
 */
typedef struct _AlongClock AlongClock;

AlongClock *along_clock_new (AlongCalendar *calendar);
void along_clock_free (AlongClock *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (AlongClock, along_clock_free)

/* Days from @first to @last do not count; %ALONG_DATE_NONE as @last is without end. */
void along_clock_hold (AlongClock *self, AlongDate first, AlongDate last);
/* Holds it in the school holidays of England and of @region. */
void along_clock_hold_school_holidays (AlongClock *self, int region);
gboolean along_clock_is_held (AlongClock *self, AlongDate date);

/* The day on which @n days after @start have passed; %ALONG_DATE_NONE when it never comes. */
AlongDate along_clock_add_working_days (AlongClock *self, AlongDate start, int n);
AlongDate along_clock_add_days (AlongClock *self, AlongDate start, int n);

/* The working days that count after @after up to and with @until; 0 when @until is not later. */
int along_clock_count_working_days (AlongClock *self, AlongDate after, AlongDate until);
int along_clock_count_days (AlongClock *self, AlongDate after, AlongDate until);

G_END_DECLS
