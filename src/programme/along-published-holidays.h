/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gio/gio.h>

#include "along-calendar.h"

G_BEGIN_DECLS

/**
 * AlongPublishedHolidays:
 * @calendar: the one that was given, with the bank holidays that are published for England and
 *   Wales in place of its own, in the calendar years that the file has from New Year to Boxing Day
 * @n: how many bank holidays the file has, the first on @first and the last on @last
 * @first_year, @last_year: of those years
 * @differences: (element-type AlongCalendarException): what departs from the calendar that was
 *   given, in order; they have no source
 *
 * What GOV.UK's bank-holidays.json says.
 */
typedef struct
{
  AlongCalendar *calendar;
  guint n;
  AlongDate first;
  AlongDate last;
  int first_year;
  int last_year;
  GArray *differences;

  AlongCalendar *before; /* keeps the names */
} AlongPublishedHolidays;

/* @name: of the file, for errors, which say where in it something is wrong. */
AlongPublishedHolidays *along_published_holidays_parse (AlongCalendar *calendar,
                                                        const char *name,
                                                        const char *text,
                                                        GError **error);
void along_published_holidays_free (AlongPublishedHolidays *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (AlongPublishedHolidays, along_published_holidays_free)

/* (transfer full): the text of the file, when it is one at all and of a size that it can have. */
char *along_published_holidays_load (GFile *file, GError **error);

G_END_DECLS
