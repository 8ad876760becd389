/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-enhancement-dates"

#include "along-enhancement-rules.h"

#define DAYS_IN_WEEK 7

AlongDate
along_enhancement_get_decision_due (const AlongSupportOption *option,
                                    AlongCalendar *calendar,
                                    AlongDate requested)
{
  g_return_val_if_fail (option != NULL && calendar != NULL, ALONG_DATE_NONE);

  return option->decision_days == 0 || requested == ALONG_DATE_NONE
             ? ALONG_DATE_NONE
             : along_calendar_add_working_days (calendar, requested, option->decision_days);
}

static AlongDate
get_end_of_full_term (AlongCalendar *calendar, AlongDate starts)
{
  const AlongSchoolTerm *term = along_calendar_find_term (calendar, starts, 0);

  if (term != NULL && term->first < starts)
    term = along_calendar_find_term (calendar, starts, 1);
  return term != NULL ? term->last : ALONG_DATE_NONE;
}

static AlongDate
get_end_of_term_or_weeks (const AlongSupportOption *option,
                          AlongCalendar *calendar,
                          AlongTermOrWeeks which,
                          AlongDate starts)
{
  AlongDate weeks = starts + option->weeks * DAYS_IN_WEEK;
  AlongDate term = get_end_of_full_term (calendar, starts);

  /* Without term dates only the weeks can be told. */
  if (term == ALONG_DATE_NONE || which == ALONG_TERM_OR_WEEKS_WEEKS)
    return weeks;
  if (which == ALONG_TERM_OR_WEEKS_TERM)
    return term;
  return which == ALONG_TERM_OR_WEEKS_LATER ? MAX (term, weeks) : MIN (term, weeks);
}

AlongDate
along_enhancement_get_end (const AlongSupportOption *option,
                           AlongCalendar *calendar,
                           AlongTermOrWeeks which,
                           AlongDate starts)
{
  g_return_val_if_fail (option != NULL && calendar != NULL, ALONG_DATE_NONE);

  if (starts == ALONG_DATE_NONE || option->end == ALONG_OPTION_ENDS_OPEN)
    return ALONG_DATE_NONE;
  if (option->end == ALONG_OPTION_ENDS_AFTER_MONTHS)
    return along_date_add_months (starts, option->months);
  return get_end_of_term_or_weeks (option, calendar, which, starts);
}
