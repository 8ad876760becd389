/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-date.h"

G_BEGIN_DECLS

/* A bank holiday that the rules do not give (@added), or one that they give and that was not kept.
 * Texts given to a calendar are copied; those it gives are never NULL. */
typedef struct
{
  AlongDate date;
  gboolean added;
  const char *name;
  const char *source;
} AlongCalendarException;

typedef struct
{
  AlongDate date;
  const char *name;
} AlongBankHoliday;

/* A school term; @last is the last day of it. */
typedef struct
{
  const char *id; /* "autumn", "spring", "summer" */
  const char *name;
  AlongDate first;
  AlongDate last;
} AlongSchoolTerm;

/* Days without school. @region: 0 for all of England, else the caller's number of a region. */
typedef struct
{
  int region;
  const char *name;
  AlongDate first;
  AlongDate last;
} AlongSchoolHoliday;

/* What a calendar is made from beyond the rules; the arrays may be NULL where they are empty. */
typedef struct
{
  const AlongCalendarException *exceptions;
  guint n_exceptions;
  const AlongSchoolTerm *terms;
  guint n_terms;
  const AlongSchoolHoliday *holidays;
  guint n_holidays;
} AlongCalendarParts;

/**
 * AlongCalendar:
 *
 * The working days of England: Monday to Friday but for bank holidays, which come by rule from
 * 1978, when the early May holiday began, to 2099, with the exceptions that are given (domain B8).
 * Outside those years every Monday to Friday is a working day. School terms and holidays are kept
 * beside them and change no working day. Immutable, reference counted; any thread may read it. Days
 * are found in constant time.
 *
 * Counting: the day after the start is day 1, and a deadline falls at the end of its day.
 */
typedef struct _AlongCalendar AlongCalendar;

/* @parts: (nullable) */
AlongCalendar *along_calendar_new (const AlongCalendarParts *parts);

/* (transfer full): the same with @holidays, a team's own, added. */
AlongCalendar *along_calendar_new_with_holidays (AlongCalendar *self,
                                                 const AlongSchoolHoliday *holidays,
                                                 guint n_holidays);

AlongCalendar *along_calendar_ref (AlongCalendar *self);
void along_calendar_unref (AlongCalendar *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (AlongCalendar, along_calendar_unref)

/* In order of the date. */
const AlongCalendarException *along_calendar_get_exceptions (AlongCalendar *self, guint *n);

gboolean along_calendar_is_working_day (AlongCalendar *self, AlongDate date);

/* (nullable): the name of the bank holiday on @date. */
const char *along_calendar_get_bank_holiday (AlongCalendar *self, AlongDate date);

/* (transfer container) (element-type AlongBankHoliday): those of a calendar year, in order. */
GArray *along_calendar_list_bank_holidays (AlongCalendar *self, int year);

/* The last of @n working days after @date; @date itself where @n is 0. %ALONG_DATE_NONE for it. */
AlongDate along_calendar_add_working_days (AlongCalendar *self, AlongDate date, int n);

/* The working days after @after up to and with @until; negative when @until is before @after. */
int along_calendar_count_working_days (AlongCalendar *self, AlongDate after, AlongDate until);

/* (nullable): the term that holds @date or, in holidays, the next one, and then @ahead terms on. */
const AlongSchoolTerm *along_calendar_find_term (AlongCalendar *self, AlongDate date, guint ahead);
const AlongSchoolTerm *along_calendar_get_terms (AlongCalendar *self, guint *n);

/* In order of the first day. */
const AlongSchoolHoliday *along_calendar_get_school_holidays (AlongCalendar *self, guint *n);
/* (nullable): of all of England or of @region. */
const AlongSchoolHoliday *
along_calendar_find_school_holiday (AlongCalendar *self, int region, AlongDate date);

/* Easter Sunday of a Gregorian year. */
AlongDate along_calendar_easter (int year);

G_END_DECLS
