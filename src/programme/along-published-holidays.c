/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-published-holidays"

#include "config.h"

#include "along-published-holidays.h"

#include "along-json-reader.h"
#include "along-json-words.h"

#include <glib/gi18n.h>

static AlongDate
read_date (AlongJsonItem item, const char *key)
{
  along_json_item_get_string (item, key, NULL);
  return along_json_item_get_date_or_none (item, key);
}

/* The dates of "england-and-wales", in order. */
static GArray *
read_published (AlongJsonReader *reader)
{
  GArray *published = g_array_new (FALSE, FALSE, sizeof (AlongBankHoliday));
  AlongJsonItem root = along_json_reader_get_root (reader);
  AlongJsonItem division = along_json_item_get_object (root, "england-and-wales", NULL);

  for (guint i = 0; i < along_json_item_get_length (division, "events", 1); i++)
    {
      AlongJsonItem item = along_json_item_get_element (division, "events", i, NULL);
      AlongBankHoliday holiday = { read_date (item, "date"),
                                   along_json_item_get_string (item, "title", NULL) };

      if (published->len > 0 && holiday.date != ALONG_DATE_NONE &&
          holiday.date <= g_array_index (published, AlongBankHoliday, published->len - 1).date)
        along_json_item_fail (item, "date", _ ("is not after the date before"));
      if (holiday.date != ALONG_DATE_NONE)
        g_array_append_val (published, holiday);
    }
  return published;
}

static int
year_of (AlongDate date)
{
  int year, month, day;

  along_date_split (date, &year, &month, &day);
  return year;
}

static gboolean
is_published (const GArray *published, AlongDate date)
{
  for (guint i = 0; i < published->len; i++)
    if (g_array_index (published, AlongBankHoliday, i).date == date)
      return TRUE;
  return FALSE;
}

static void
add_exception (GArray *exceptions, AlongDate date, gboolean added, const char *name)
{
  AlongCalendarException exception = { date, added, name, "GOV.UK" };

  g_array_append_val (exceptions, exception);
}

/* What the file says otherwise than the rules, in the years from @first to @last. */
static void
compare_with_rules (GArray *exceptions, const GArray *published, int first, int last)
{
  g_autoptr (AlongCalendar) rules = along_calendar_new (NULL);

  for (guint i = 0; i < published->len; i++)
    {
      AlongBankHoliday holiday = g_array_index (published, AlongBankHoliday, i);
      int year = year_of (holiday.date);

      if (year >= first && year <= last &&
          along_calendar_get_bank_holiday (rules, holiday.date) == NULL)
        add_exception (exceptions, holiday.date, TRUE, holiday.name);
    }
  for (int year = first; year <= last; year++)
    {
      g_autoptr (GArray) expected = along_calendar_list_bank_holidays (rules, year);

      for (guint i = 0; i < expected->len; i++)
        {
          AlongBankHoliday holiday = g_array_index (expected, AlongBankHoliday, i);

          if (!is_published (published, holiday.date))
            add_exception (exceptions, holiday.date, FALSE, holiday.name);
        }
    }
}

/* The years of which the file has every bank holiday. */
static void
find_years (const GArray *published, int *first, int *last)
{
  int month, day;

  along_date_split (g_array_index (published, AlongBankHoliday, 0).date, first, &month, &day);
  if (month > 1)
    (*first)++;
  along_date_split (g_array_index (published, AlongBankHoliday, published->len - 1).date, last,
                    &month, &day);
  if (month < 12)
    (*last)--;
}

static AlongCalendar *
replace_exceptions (AlongCalendar *self, GArray *exceptions, int first, int last)
{
  AlongCalendarParts parts = { 0 };
  guint n;
  const AlongCalendarException *old = along_calendar_get_exceptions (self, &n);

  for (guint i = 0; i < n; i++)
    if (year_of (old[i].date) < first || year_of (old[i].date) > last)
      g_array_append_val (exceptions, old[i]);
  parts.exceptions = (gpointer) exceptions->data;
  parts.n_exceptions = exceptions->len;
  parts.terms = along_calendar_get_terms (self, &parts.n_terms);
  parts.holidays = along_calendar_get_school_holidays (self, &parts.n_holidays);
  return along_calendar_new (&parts);
}

/* In how many dates of the years the two differ. */
static guint
count_changes (AlongCalendar *a, AlongCalendar *b, int first, int last)
{
  guint n = 0;

  for (AlongDate date = along_date_new (first, 1, 1);
       first <= last && date <= along_date_new (last, 12, 31); date++)
    if ((along_calendar_get_bank_holiday (a, date) == NULL) !=
        (along_calendar_get_bank_holiday (b, date) == NULL))
      n++;
  return n;
}

AlongCalendar *
along_calendar_new_with_published (AlongCalendar *self,
                                   GFile *file,
                                   guint *n_changes,
                                   GError **error)
{
  g_autoptr (AlongJsonReader) reader = along_json_reader_new (file, error);
  g_autoptr (GArray) exceptions = g_array_new (FALSE, FALSE, sizeof (AlongCalendarException));
  g_autoptr (GArray) published = NULL;
  AlongCalendar *calendar;
  int first, last;

  g_return_val_if_fail (self != NULL, NULL);

  if (reader == NULL)
    return NULL;
  published = read_published (reader);
  if (!along_json_reader_finish (reader, error))
    return NULL;

  find_years (published, &first, &last);
  compare_with_rules (exceptions, published, first, last);
  calendar = replace_exceptions (self, exceptions, first, last);
  if (n_changes != NULL)
    *n_changes = count_changes (self, calendar, first, last);
  return calendar;
}
