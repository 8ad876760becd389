/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-published-holidays"

#include "config.h"

#include "along-published-holidays.h"

#include "along-json-reader.h"
#include "along-json-words.h"
#include "along-programme.h"

#include <glib/gi18n.h>
#include <string.h>

/* The published one has some 30 kB. */
#define MOST_BYTES (1024 * 1024)

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

/* On which days of the years the two differ. */
static GArray *
list_differences (AlongCalendar *before, AlongCalendar *after, int first, int last)
{
  GArray *differences = g_array_new (FALSE, FALSE, sizeof (AlongCalendarException));
  AlongDate end = along_date_new (last, 12, 31);

  for (AlongDate date = along_date_new (first, 1, 1); date <= end; date++)
    {
      const char *was = along_calendar_get_bank_holiday (before, date);
      const char *is = along_calendar_get_bank_holiday (after, date);
      AlongCalendarException difference = { date, is != NULL, is != NULL ? is : was, "" };

      if ((was == NULL) != (is == NULL))
        g_array_append_val (differences, difference);
    }
  return differences;
}

/* The file must have a year of which it has all. */
static void
check_years (AlongJsonReader *reader, const GArray *published, int *first, int *last)
{
  AlongJsonItem division = along_json_item_get_object (along_json_reader_get_root (reader),
                                                       "england-and-wales", NULL);

  *first = 1;
  *last = 0;
  if (published->len > 0)
    find_years (published, first, last);
  if (*first > *last)
    along_json_item_fail (division, "events", _ ("has no year from New Year to Boxing Day"));
}

AlongPublishedHolidays *
along_published_holidays_parse (AlongCalendar *calendar,
                                const char *name,
                                const char *text,
                                GError **error)
{
  g_autoptr (AlongJsonReader) reader = NULL;
  g_autoptr (GArray) exceptions = g_array_new (FALSE, FALSE, sizeof (AlongCalendarException));
  g_autoptr (GArray) published = NULL;
  AlongPublishedHolidays *self;
  int first, last;

  g_return_val_if_fail (calendar != NULL && name != NULL && text != NULL, NULL);

  reader = along_json_reader_new_for_text (name, text, error);
  if (reader == NULL)
    return NULL;
  published = read_published (reader);
  check_years (reader, published, &first, &last);
  if (!along_json_reader_finish (reader, error))
    return NULL;

  compare_with_rules (exceptions, published, first, last);
  self = g_new0 (AlongPublishedHolidays, 1);
  self->before = along_calendar_ref (calendar);
  self->calendar = replace_exceptions (calendar, exceptions, first, last);
  self->n = published->len;
  self->first = g_array_index (published, AlongBankHoliday, 0).date;
  self->last = g_array_index (published, AlongBankHoliday, published->len - 1).date;
  self->first_year = first;
  self->last_year = last;
  self->differences = list_differences (calendar, self->calendar, first, last);
  return self;
}

void
along_published_holidays_free (AlongPublishedHolidays *self)
{
  if (self == NULL)
    return;

  g_array_unref (self->differences);
  along_calendar_unref (self->calendar);
  along_calendar_unref (self->before);
  g_free (self);
}

char *
along_published_holidays_load (GFile *file, GError **error)
{
  g_autofree char *name = g_file_get_basename (file);
  g_autofree char *text = NULL;
  gsize size;

  if (!g_file_load_contents (file, NULL, &text, &size, NULL, error))
    return NULL;
  if (size <= MOST_BYTES && strlen (text) == size)
    return g_steal_pointer (&text);
  g_set_error (
      error, ALONG_DEFINITION_ERROR, ALONG_DEFINITION_ERROR_SYNTAX,
      _ ("%s is not a file of bank holidays. Choose bank-holidays.json as GOV.UK publishes "
         "it."),
      name);
  return NULL;
}
