/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "along-progress-private.h"

#define DAYS_OF_WEEK 7

static AlongDate
find_term_end (AlongCalendar *calendar, AlongDate from, int count)
{
  const AlongSchoolTerm *term = along_calendar_find_term (calendar, from, (guint) count - 1);

  return term != NULL ? term->last : ALONG_DATE_NONE;
}

/* A full term begins on @start or later. */
static AlongDate
find_full_term_end (AlongCalendar *calendar, AlongDate start)
{
  const AlongSchoolTerm *term = along_calendar_find_term (calendar, start, 0);

  if (term != NULL && term->first < start)
    term = along_calendar_find_term (calendar, start, 1);
  return term != NULL ? term->last : ALONG_DATE_NONE;
}

static AlongDate
find_term_or_weeks (AlongDate term, AlongDate weeks, AlongTermOrWeeks which)
{
  if (which == ALONG_TERM_OR_WEEKS_WEEKS || term == ALONG_DATE_NONE)
    return weeks;
  if (which == ALONG_TERM_OR_WEEKS_TERM || weeks == ALONG_DATE_NONE)
    return term;
  return which == ALONG_TERM_OR_WEEKS_LATER ? MAX (term, weeks) : MIN (term, weeks);
}

AlongDate
along_progress_find_due (const AlongLimit *limit,
                         AlongDate start,
                         AlongDate since,
                         AlongDate completion,
                         AlongClock *clock,
                         const AlongProgressOptions *options)
{
  AlongDate weeks;

  /* Milestones are dates of their own: a pause does not move them. */
  if (limit->unit == ALONG_LIMIT_COMPLETION)
    return completion;
  if (since <= ALONG_DATE_NONE || limit->unit == ALONG_LIMIT_NONE)
    return ALONG_DATE_NONE;

  switch (limit->unit)
    {
    case ALONG_LIMIT_WORKING_DAYS:
      return along_clock_add_working_days (clock, since, limit->count);
    case ALONG_LIMIT_WEEKS:
      return along_clock_add_days (clock, since, limit->count * DAYS_OF_WEEK);
    case ALONG_LIMIT_MONTHS:
      return along_clock_add_days (clock, since,
                                   along_date_add_months (since, limit->count) - since);
    case ALONG_LIMIT_TERM:
      return find_term_end (options->calendar, since, limit->count);
    case ALONG_LIMIT_TERM_OR_WEEKS:
      weeks = along_clock_add_days (clock, since, limit->count * DAYS_OF_WEEK);
      return find_term_or_weeks (find_full_term_end (options->calendar, since), weeks,
                                 options->term_or_weeks);
    case ALONG_LIMIT_NONE:
    case ALONG_LIMIT_COMPLETION:
    default:
      return ALONG_DATE_NONE;
    }
}
