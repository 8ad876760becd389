/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "along-bank-holidays.h"

#include <glib/gi18n.h>

static GDateWeekday
weekday_of (AlongDate date)
{
  GDate value;

  g_date_clear (&value, 1);
  g_date_set_julian (&value, (guint32) date);
  return g_date_get_weekday (&value);
}

AlongDate
along_calendar_easter (int year)
{
  /* The Gregorian computus in the form of Meeus, Jones and Butcher. */
  int a = year % 19, b = year / 100, c = year % 100;
  int d = b / 4, e = b % 4, f = (b + 8) / 25, g = (b - f + 1) / 3;
  int h = (19 * a + b - d - g + 15) % 30;
  int i = c / 4, k = c % 4;
  int l = (32 + 2 * e + 2 * i - h - k) % 7;
  int m = (a + 11 * h + 22 * l) / 451;
  int n = h + l - 7 * m + 114;

  return along_date_new (year, n / 31, n % 31 + 1);
}

static AlongDate
monday_from (AlongDate date)
{
  return date + (G_DATE_MONDAY - (int) weekday_of (date) + 7) % 7;
}

/* A holiday on a Saturday or Sunday is kept on the next Monday. */
static AlongDate
substitute (AlongDate date)
{
  return weekday_of (date) >= G_DATE_SATURDAY ? monday_from (date) : date;
}

static void
add (GArray *holidays, AlongDate date, const char *name)
{
  AlongBankHoliday holiday = { .date = date, .name = name };

  g_array_append_val (holidays, holiday);
}

void
along_bank_holidays_add_year (GArray *holidays, int year)
{
  AlongDate easter = along_calendar_easter (year);
  AlongDate christmas = along_date_new (year, 12, 25);
  GDateWeekday weekday = weekday_of (christmas);

  add (holidays, substitute (along_date_new (year, 1, 1)), _ ("New Year’s Day"));
  add (holidays, easter - 2, _ ("Good Friday"));
  add (holidays, easter + 1, _ ("Easter Monday"));
  add (holidays, monday_from (along_date_new (year, 5, 1)), _ ("Early May bank holiday"));
  add (holidays, monday_from (along_date_new (year, 5, 25)), _ ("Spring bank holiday"));
  add (holidays, monday_from (along_date_new (year, 8, 25)), _ ("Summer bank holiday"));

  /* Where one of the two falls on a weekend, its substitute is the first weekday after both: from
   * Friday and Saturday the 28th, from the weekend the 27th and 28th, from Sunday the 27th. */
  if (weekday == G_DATE_SUNDAY)
    {
      add (holidays, christmas + 1, _ ("Boxing Day"));
      add (holidays, christmas + 2, _ ("Christmas Day"));
    }
  else
    {
      add (holidays, weekday == G_DATE_SATURDAY ? christmas + 2 : christmas, _ ("Christmas Day"));
      add (holidays, weekday >= G_DATE_FRIDAY ? christmas + 3 : christmas + 1, _ ("Boxing Day"));
    }
}
