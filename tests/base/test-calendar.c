/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "along-calendar.h"

static AlongDate
parse (const char *iso)
{
  AlongDate date;

  g_assert_cmpint (along_date_parse (iso, &date), ==, ALONG_DATE_VALID);
  return date;
}

/* As data/calendar/england.json has them; the tests of the folder programme read that file. */
static AlongCalendar *
make_calendar (void)
{
  const AlongCalendarException exceptions[] = {
    { parse ("2012-05-28"), FALSE, "Spring", "" }, { parse ("2012-06-04"), TRUE, "Spring", "" },
    { parse ("2012-06-05"), TRUE, "Jubilee", "" }, { parse ("2020-05-04"), FALSE, "May", "" },
    { parse ("2020-05-08"), TRUE, "May", "" },     { parse ("2022-05-30"), FALSE, "Spring", "" },
    { parse ("2022-06-02"), TRUE, "Spring", "" },  { parse ("2022-06-03"), TRUE, "Jubilee", "" },
    { parse ("2022-09-19"), TRUE, "Funeral", "" }, { parse ("2023-05-08"), TRUE, "Coronation", "" },
  };
  AlongCalendarParts parts = { .exceptions = exceptions,
                               .n_exceptions = G_N_ELEMENTS (exceptions) };

  return along_calendar_new (&parts);
}

/* What GOV.UK has published as bank holidays in England and Wales: its file bank-holidays.json of
 * 2020 for 2012 to 2020, its page for the later years. */
static const char *const published[] = {
  "2012-01-02", "2012-04-06", "2012-04-09", "2012-05-07", "2012-06-04", "2012-06-05", "2012-08-27",
  "2012-12-25", "2012-12-26", "2013-01-01", "2013-03-29", "2013-04-01", "2013-05-06", "2013-05-27",
  "2013-08-26", "2013-12-25", "2013-12-26", "2014-01-01", "2014-04-18", "2014-04-21", "2014-05-05",
  "2014-05-26", "2014-08-25", "2014-12-25", "2014-12-26", "2015-01-01", "2015-04-03", "2015-04-06",
  "2015-05-04", "2015-05-25", "2015-08-31", "2015-12-25", "2015-12-28", "2016-01-01", "2016-03-25",
  "2016-03-28", "2016-05-02", "2016-05-30", "2016-08-29", "2016-12-26", "2016-12-27", "2017-01-02",
  "2017-04-14", "2017-04-17", "2017-05-01", "2017-05-29", "2017-08-28", "2017-12-25", "2017-12-26",
  "2018-01-01", "2018-03-30", "2018-04-02", "2018-05-07", "2018-05-28", "2018-08-27", "2018-12-25",
  "2018-12-26", "2019-01-01", "2019-04-19", "2019-04-22", "2019-05-06", "2019-05-27", "2019-08-26",
  "2019-12-25", "2019-12-26", "2020-01-01", "2020-04-10", "2020-04-13", "2020-05-08", "2020-05-25",
  "2020-08-31", "2020-12-25", "2020-12-28", "2021-01-01", "2021-04-02", "2021-04-05", "2021-05-03",
  "2021-05-31", "2021-08-30", "2021-12-27", "2021-12-28", "2022-01-03", "2022-04-15", "2022-04-18",
  "2022-05-02", "2022-06-02", "2022-06-03", "2022-08-29", "2022-09-19", "2022-12-26", "2022-12-27",
  "2023-01-02", "2023-04-07", "2023-04-10", "2023-05-01", "2023-05-08", "2023-05-29", "2023-08-28",
  "2023-12-25", "2023-12-26", "2024-01-01", "2024-03-29", "2024-04-01", "2024-05-06", "2024-05-27",
  "2024-08-26", "2024-12-25", "2024-12-26", "2025-01-01", "2025-04-18", "2025-04-21", "2025-05-05",
  "2025-05-26", "2025-08-25", "2025-12-25", "2025-12-26", "2026-01-01", "2026-04-03", "2026-04-06",
  "2026-05-04", "2026-05-25", "2026-08-31", "2026-12-25", "2026-12-28", "2027-01-01", "2027-03-26",
  "2027-03-29", "2027-05-03", "2027-05-31", "2027-08-30", "2027-12-27", "2027-12-28",
};

static void
test_published (void)
{
  g_autoptr (AlongCalendar) calendar = make_calendar ();
  gsize next = 0;

  for (int year = 2012; year <= 2027; year++)
    {
      g_autoptr (GArray) list = along_calendar_list_bank_holidays (calendar, year);

      for (guint i = 0; i < list->len; i++)
        {
          char iso[ALONG_DATE_ISO_SIZE];
          AlongBankHoliday *holiday = &g_array_index (list, AlongBankHoliday, i);

          g_assert_cmpuint (next, <, G_N_ELEMENTS (published));
          g_assert_cmpstr (along_date_to_iso (holiday->date, iso), ==, published[next++]);
          g_assert_cmpstr (holiday->name, !=, "");
          g_assert_false (along_calendar_is_working_day (calendar, holiday->date));
        }
    }
  g_assert_cmpuint (next, ==, G_N_ELEMENTS (published));
}

static void
test_easter (void)
{
  /* 2023 to 2027: published calendars. 1818 and 1943 are the earliest and the latest Easter of the
   * last centuries, 22 March and 25 April, which no rule of thumb gets right. */
  static const char *const sundays[] = { "1818-03-22", "1943-04-25", "2000-04-23", "2008-03-23",
                                         "2019-04-21", "2023-04-09", "2024-03-31", "2025-04-20",
                                         "2026-04-05", "2027-03-28", "2038-04-25" };

  for (gsize i = 0; i < G_N_ELEMENTS (sundays); i++)
    {
      AlongDate date = parse (sundays[i]);
      int year, month, day;

      along_date_split (date, &year, &month, &day);
      g_assert_cmpint (along_calendar_easter (year), ==, date);
    }
}

/* Counted by hand on the published list; what counts is named day by day. */
static const struct
{
  const char *start;
  int n;
  const char *due;
} deadlines[] = {
  { "2024-01-09", 3, "2024-01-12" },  /* Tue; 10, 11, 12 */
  { "2024-01-05", 1, "2024-01-08" },  /* Fri; Mon 8 */
  { "2024-01-06", 1, "2024-01-08" },  /* Sat; Mon 8 */
  { "2024-01-07", 1, "2024-01-08" },  /* Sun; Mon 8 */
  { "2024-03-25", 5, "2024-04-03" },  /* Easter: 26, 27, 28 March, 2, 3 April */
  { "2024-03-28", 3, "2024-04-04" },  /* Easter and summer time: 2, 3, 4 April */
  { "2023-04-06", 1, "2023-04-11" },  /* Easter: Thu before it; Tue after it */
  { "2023-10-26", 3, "2023-10-31" },  /* the end of summer time: 27, 30, 31 October */
  { "2023-12-20", 10, "2024-01-08" }, /* Christmas: 21, 22, 27, 28, 29, 2, 3, 4, 5, 8 */
  { "2021-12-24", 3, "2021-12-31" },  /* both moved to 27 and 28: 29, 30, 31 */
  { "2021-12-24", 5, "2022-01-05" },  /* and New Year to 3: 29, 30, 31, 4, 5 */
  { "2022-12-23", 2, "2022-12-29" },  /* 26, 27 off: 28, 29 */
  { "2020-12-24", 1, "2020-12-29" },  /* 25, 28 off: 29 */
  { "2023-12-25", 1, "2023-12-27" },  /* from a holiday */
  { "2020-04-30", 5, "2020-05-07" },  /* 2020: 4 May is a working day: 1, 4, 5, 6, 7 */
  { "2020-04-30", 6, "2020-05-11" },  /* and 8 May is none: … 11 */
  { "2022-05-27", 3, "2022-06-01" },  /* 2022: 30 May is a working day: 30, 31, 1 */
  { "2022-05-27", 5, "2022-06-07" },  /* and 2, 3 June are none: 30, 31, 1, 6, 7 */
  { "2022-09-16", 3, "2022-09-22" },  /* 19 September off: 20, 21, 22 */
  { "2023-04-28", 5, "2023-05-09" },  /* 1, 8 May off: 2, 3, 4, 5, 9 */
  { "2023-04-28", 10, "2023-05-16" }, /* … 10, 11, 12, 15, 16 */
};

static void
check_deadlines (void)
{
  g_autoptr (AlongCalendar) calendar = make_calendar ();

  for (gsize i = 0; i < G_N_ELEMENTS (deadlines); i++)
    {
      AlongDate start = parse (deadlines[i].start);
      AlongDate due = along_calendar_add_working_days (calendar, start, deadlines[i].n);
      char iso[ALONG_DATE_ISO_SIZE];

      g_assert_cmpstr (along_date_to_iso (due, iso), ==, deadlines[i].due);
      g_assert_cmpint (along_calendar_count_working_days (calendar, start, due), ==,
                       deadlines[i].n);
    }
}

static void
test_deadlines (void)
{
  check_deadlines ();
}

/* Days are days wherever the machine thinks it is, and when its clocks change. */
static void
test_zones (void)
{
  static const char *const zones[] = { "Europe/London", "Pacific/Apia", "America/Sao_Paulo",
                                       "UTC" };

  for (gsize i = 0; i < G_N_ELEMENTS (zones); i++)
    {
      g_setenv ("TZ", zones[i], TRUE);
      check_deadlines ();
    }
  g_unsetenv ("TZ");
}

static void
test_counting (void)
{
  g_autoptr (AlongCalendar) calendar = make_calendar ();

  for (int round = 0; round < 20000; round++)
    {
      AlongDate start = g_test_rand_int_range (parse ("1950-01-01"), parse ("2130-01-01"));
      int n = g_test_rand_int_range (0, 300);
      AlongDate due = along_calendar_add_working_days (calendar, start, n);

      /* What is added is counted, the last day is one that counts, and later is not earlier. */
      g_assert_cmpint (along_calendar_count_working_days (calendar, start, due), ==, n);
      g_assert_true (n == 0 || along_calendar_is_working_day (calendar, due));
      g_assert_cmpint (along_calendar_add_working_days (calendar, start, n + 1), >, due);
      g_assert_cmpint (along_calendar_add_working_days (calendar, start + 1, n), >=, due);
      g_assert_cmpint (along_calendar_count_working_days (calendar, due, start), ==, -n);
    }
}

/* The tables against one day after the other. */
static void
test_day_by_day (void)
{
  g_autoptr (AlongCalendar) calendar = make_calendar ();
  AlongDate first = parse ("1976-12-01");
  int n = 0;

  for (AlongDate date = first + 1; date < parse ("2103-01-01"); date++)
    {
      GDate day;
      gboolean weekday, off;

      g_date_clear (&day, 1);
      g_date_set_julian (&day, (guint32) date);
      weekday = g_date_get_weekday (&day) <= G_DATE_FRIDAY;
      off = along_calendar_get_bank_holiday (calendar, date) != NULL;
      g_assert_cmpint (along_calendar_is_working_day (calendar, date), ==, weekday && !off);
      if (weekday && !off)
        {
          n++;
          g_assert_cmpint (along_calendar_add_working_days (calendar, first, n), ==, date);
        }
      g_assert_cmpint (along_calendar_count_working_days (calendar, first, date), ==, n);
    }
}

static void
test_unknown (void)
{
  g_autoptr (AlongCalendar) calendar = along_calendar_new (NULL);
  guint n;

  g_assert_cmpint (along_calendar_add_working_days (calendar, ALONG_DATE_NONE, 5), ==,
                   ALONG_DATE_NONE);
  g_assert_cmpint (along_calendar_count_working_days (calendar, ALONG_DATE_NONE, 5), ==, 0);
  g_assert_false (along_calendar_is_working_day (calendar, ALONG_DATE_NONE));
  g_assert_null (along_calendar_find_term (calendar, parse ("2024-01-01"), 0));
  along_calendar_get_school_holidays (calendar, &n);
  g_assert_cmpuint (n, ==, 0);
}

static void
test_terms (void)
{
  const AlongSchoolTerm terms[] = {
    { "spring", "Spring", parse ("2024-01-08"), parse ("2024-03-22") },
    { "autumn", "Autumn", parse ("2023-09-04"), parse ("2023-12-22") },
    { "summer", "Summer", parse ("2024-04-08"), parse ("2024-07-22") },
  };
  AlongCalendarParts parts = { .terms = terms, .n_terms = G_N_ELEMENTS (terms) };
  g_autoptr (AlongCalendar) calendar = along_calendar_new (&parts);

  g_assert_cmpstr (along_calendar_find_term (calendar, parse ("2023-09-04"), 0)->id, ==, "autumn");
  g_assert_cmpstr (along_calendar_find_term (calendar, parse ("2023-12-22"), 1)->id, ==, "spring");
  g_assert_cmpstr (along_calendar_find_term (calendar, parse ("2023-12-23"), 0)->id, ==, "spring");
  g_assert_cmpstr (along_calendar_find_term (calendar, parse ("2023-12-23"), 1)->id, ==, "summer");
  g_assert_null (along_calendar_find_term (calendar, parse ("2023-12-23"), 2));
  g_assert_null (along_calendar_find_term (calendar, parse ("2024-07-23"), 0));
  g_assert_null (along_calendar_find_term (calendar, parse ("2023-09-03"), 0));
}

static void
test_school_holidays (void)
{
  const AlongSchoolHoliday own[] = { { 'D', "Wakes week", parse ("2024-06-10"),
                                       parse ("2024-06-14") } };
  g_autoptr (AlongCalendar) plain = make_calendar ();
  g_autoptr (AlongCalendar) calendar = along_calendar_new_with_holidays (plain, own, 1);
  AlongDate day = parse ("2024-06-14");

  g_assert_nonnull (along_calendar_find_school_holiday (calendar, 'D', day));
  g_assert_null (along_calendar_find_school_holiday (calendar, 'D', day + 1));
  g_assert_null (along_calendar_find_school_holiday (calendar, 'H', day));
  g_assert_null (along_calendar_find_school_holiday (plain, 'D', day));
  /* They are days without school, not days without work. */
  g_assert_true (along_calendar_is_working_day (calendar, day));
  g_assert_cmpstr (along_calendar_get_bank_holiday (calendar, parse ("2022-09-19")), ==, "Funeral");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/calendar/published", test_published);
  g_test_add_func ("/calendar/easter", test_easter);
  g_test_add_func ("/calendar/deadlines", test_deadlines);
  g_test_add_func ("/calendar/zones", test_zones);
  g_test_add_func ("/calendar/counting", test_counting);
  g_test_add_func ("/calendar/day-by-day", test_day_by_day);
  g_test_add_func ("/calendar/unknown", test_unknown);
  g_test_add_func ("/calendar/terms", test_terms);
  g_test_add_func ("/calendar/school-holidays", test_school_holidays);
  return g_test_run ();
}
