/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "along-clock.h"

static AlongDate
day (int year, int month, int number)
{
  return along_date_new (year, month, number);
}

/* Counted by hand. */
static void
test_pause (void)
{
  g_autoptr (AlongCalendar) calendar = along_calendar_new (NULL);
  g_autoptr (AlongClock) clock = along_clock_new (calendar);

  /* 10 days from Mon 6 November 2023 are over on Mon 20. Held from Thu 9 to Tue 14: 7, 8 count,
   * then 15, 16, 17, 20, 21, 22, 23, 24. */
  g_assert_cmpint (along_clock_add_working_days (clock, day (2023, 11, 6), 10), ==,
                   day (2023, 11, 20));
  along_clock_hold (clock, day (2023, 11, 9), day (2023, 11, 14));
  g_assert_cmpint (along_clock_add_working_days (clock, day (2023, 11, 6), 10), ==,
                   day (2023, 11, 24));
  g_assert_cmpint (along_clock_count_working_days (clock, day (2023, 11, 6), day (2023, 11, 24)),
                   ==, 10);
  /* A deadline on the eve of a pause stays. */
  g_assert_cmpint (along_clock_add_working_days (clock, day (2023, 11, 6), 2), ==,
                   day (2023, 11, 8));
  /* Two weeks: six days of them are held. */
  g_assert_cmpint (along_clock_add_days (clock, day (2023, 11, 6), 14), ==, day (2023, 11, 26));
  g_assert_true (along_clock_is_held (clock, day (2023, 11, 14)));
  g_assert_false (along_clock_is_held (clock, day (2023, 11, 15)));
}

static void
test_for_ever (void)
{
  g_autoptr (AlongCalendar) calendar = along_calendar_new (NULL);
  g_autoptr (AlongClock) clock = along_clock_new (calendar);

  along_clock_hold (clock, day (2023, 11, 9), ALONG_DATE_NONE);
  g_assert_cmpint (along_clock_add_working_days (clock, day (2023, 11, 6), 3), ==, ALONG_DATE_NONE);
  g_assert_cmpint (along_clock_add_days (clock, day (2023, 11, 6), 14), ==, ALONG_DATE_NONE);
  g_assert_cmpint (along_clock_add_working_days (clock, day (2023, 11, 6), 2), ==,
                   day (2023, 11, 8));
  g_assert_cmpint (along_clock_count_working_days (clock, day (2023, 11, 6), day (2030, 1, 1)), ==,
                   2);
  g_assert_true (along_clock_is_held (clock, day (2050, 1, 1)));
}

/* A clock that is held on any days at all, against one day after the other. */
static void
test_random (void)
{
  g_autoptr (AlongCalendar) calendar = along_calendar_new (NULL);
  AlongDate origin = day (2023, 1, 1);

  for (int round = 0; round < 2000; round++)
    {
      g_autoptr (AlongClock) clock = along_clock_new (calendar);
      gboolean held[400] = { FALSE };
      AlongDate start = origin + g_test_rand_int_range (0, 100);
      int n_spans = g_test_rand_int_range (0, 6);
      int n = g_test_rand_int_range (1, 40);
      int working = 0, days = 0;

      for (int i = 0; i < n_spans; i++)
        {
          int first = g_test_rand_int_range (0, 200);
          int length = g_test_rand_int_range (1, 30);

          along_clock_hold (clock, origin + first, origin + first + length - 1);
          for (int j = 0; j < length; j++)
            held[first + j] = TRUE;
        }
      for (AlongDate date = start + 1; date < origin + 390; date++)
        {
          gboolean still = held[date - origin];

          g_assert_cmpint (along_clock_is_held (clock, date), ==, still);
          days += !still;
          working += !still && along_calendar_is_working_day (calendar, date);
          g_assert_cmpint (along_clock_count_days (clock, start, date), ==, days);
          g_assert_cmpint (along_clock_count_working_days (clock, start, date), ==, working);
          if (working == n && !still && along_calendar_is_working_day (calendar, date))
            g_assert_cmpint (along_clock_add_working_days (clock, start, n), ==, date);
          if (days == n && !still)
            g_assert_cmpint (along_clock_add_days (clock, start, n), ==, date);
        }
    }
}

/* A pause within a count that holds k working days moves its end by k working days. */
static void
test_moves (void)
{
  g_autoptr (AlongCalendar) calendar = along_calendar_new (NULL);

  for (int round = 0; round < 5000; round++)
    {
      g_autoptr (AlongClock) free_clock = along_clock_new (calendar);
      g_autoptr (AlongClock) clock = along_clock_new (calendar);
      AlongDate start = day (2018, 1, 1) + g_test_rand_int_range (0, 3000);
      int n = g_test_rand_int_range (2, 60);
      AlongDate due = along_clock_add_working_days (free_clock, start, n);
      AlongDate first = g_test_rand_int_range (start + 1, due + 1);
      AlongDate last = first + g_test_rand_int_range (0, 90);
      int k = along_calendar_count_working_days (calendar, first - 1, last);

      along_clock_hold (clock, first, last);
      g_assert_cmpint (along_clock_add_working_days (clock, start, n), ==,
                       along_calendar_add_working_days (calendar, due, k));
    }
}

static void
test_school_holidays (void)
{
  const AlongSchoolHoliday holidays[] = {
    { 0, "Half-term", day (2023, 10, 21), day (2023, 10, 29) },
    { 'H', "London's", day (2023, 10, 30), day (2023, 11, 3) },
  };
  AlongCalendarParts parts = { .holidays = holidays, .n_holidays = G_N_ELEMENTS (holidays) };
  g_autoptr (AlongCalendar) calendar = along_calendar_new (&parts);
  g_autoptr (AlongClock) north = along_clock_new (calendar);
  g_autoptr (AlongClock) london = along_clock_new (calendar);

  /* 3 days from Thu 19 October: 20, and after the holidays 30, 31, or in London 6, 7 November. */
  along_clock_hold_school_holidays (north, 'A');
  along_clock_hold_school_holidays (london, 'H');
  g_assert_cmpint (along_clock_add_working_days (north, day (2023, 10, 19), 3), ==,
                   day (2023, 10, 31));
  g_assert_cmpint (along_clock_add_working_days (london, day (2023, 10, 19), 3), ==,
                   day (2023, 11, 7));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/clock/pause", test_pause);
  g_test_add_func ("/clock/for-ever", test_for_ever);
  g_test_add_func ("/clock/random", test_random);
  g_test_add_func ("/clock/moves", test_moves);
  g_test_add_func ("/clock/school-holidays", test_school_holidays);
  return g_test_run ();
}
