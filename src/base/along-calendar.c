/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "along-calendar.h"

#include "along-bank-holidays.h"
#include "along-working-days.h"

#define FIRST_YEAR 1978
#define LAST_YEAR  2099

struct _AlongCalendar
{
  int references;
  GStringChunk *texts;
  GArray *exceptions;
  GArray *bank_holidays; /* in order */
  GArray *terms;         /* in order */
  GArray *holidays;      /* in order */
  AlongWorkingDays *days;
};

static int
compare_dates (gconstpointer a, gconstpointer b)
{
  return ((const AlongBankHoliday *) a)->date - ((const AlongBankHoliday *) b)->date;
}

static int
compare_exceptions (gconstpointer a, gconstpointer b)
{
  return ((const AlongCalendarException *) a)->date - ((const AlongCalendarException *) b)->date;
}

static int
compare_terms (gconstpointer a, gconstpointer b)
{
  return ((const AlongSchoolTerm *) a)->first - ((const AlongSchoolTerm *) b)->first;
}

static int
compare_school_holidays (gconstpointer a, gconstpointer b)
{
  return ((const AlongSchoolHoliday *) a)->first - ((const AlongSchoolHoliday *) b)->first;
}

/* The first holiday of @date or later; the length of the list when there is none. */
static guint
seek (const GArray *holidays, AlongDate date)
{
  guint low = 0, high = holidays->len;

  while (low < high)
    {
      guint middle = (low + high) / 2;

      if (g_array_index (holidays, AlongBankHoliday, middle).date < date)
        low = middle + 1;
      else
        high = middle;
    }
  return low;
}

static const AlongBankHoliday *
find (const GArray *holidays, AlongDate date)
{
  guint index = seek (holidays, date);

  if (index < holidays->len && g_array_index (holidays, AlongBankHoliday, index).date == date)
    return &g_array_index (holidays, AlongBankHoliday, index);
  return NULL;
}

static void
apply_exceptions (AlongCalendar *self)
{
  for (guint i = 0; i < self->exceptions->len; i++)
    {
      AlongCalendarException *exception = &g_array_index (self->exceptions, AlongCalendarException,
                                                          i);
      guint index = seek (self->bank_holidays, exception->date);

      if (find (self->bank_holidays, exception->date) != NULL)
        g_array_remove_index (self->bank_holidays, index);
      if (exception->added)
        {
          AlongBankHoliday holiday = { exception->date, exception->name };

          g_array_insert_val (self->bank_holidays, index, holiday);
        }
    }
}

static void
take_texts (AlongCalendar *self, const AlongCalendarParts *parts)
{
  for (guint i = 0; i < parts->n_exceptions; i++)
    {
      AlongCalendarException exception = parts->exceptions[i];

      exception.name = g_string_chunk_insert_const (self->texts, exception.name);
      exception.source = g_string_chunk_insert_const (self->texts, exception.source);
      g_array_append_val (self->exceptions, exception);
    }
  for (guint i = 0; i < parts->n_terms; i++)
    {
      AlongSchoolTerm term = parts->terms[i];

      term.id = g_string_chunk_insert_const (self->texts, term.id);
      term.name = g_string_chunk_insert_const (self->texts, term.name);
      g_array_append_val (self->terms, term);
    }
  for (guint i = 0; i < parts->n_holidays; i++)
    {
      AlongSchoolHoliday holiday = parts->holidays[i];

      holiday.name = g_string_chunk_insert_const (self->texts, holiday.name);
      g_array_append_val (self->holidays, holiday);
    }
}

AlongCalendar *
along_calendar_new (const AlongCalendarParts *parts)
{
  AlongCalendar *self = g_new0 (AlongCalendar, 1);

  self->references = 1;
  self->texts = g_string_chunk_new (1024);
  self->exceptions = g_array_new (FALSE, FALSE, sizeof (AlongCalendarException));
  self->bank_holidays = g_array_new (FALSE, FALSE, sizeof (AlongBankHoliday));
  self->terms = g_array_new (FALSE, FALSE, sizeof (AlongSchoolTerm));
  self->holidays = g_array_new (FALSE, FALSE, sizeof (AlongSchoolHoliday));
  if (parts != NULL)
    take_texts (self, parts);

  for (int year = FIRST_YEAR; year <= LAST_YEAR; year++)
    along_bank_holidays_add_year (self->bank_holidays, year);
  g_array_sort (self->bank_holidays, compare_dates);
  g_array_sort (self->exceptions, compare_exceptions);
  apply_exceptions (self);
  g_array_sort (self->terms, compare_terms);
  g_array_sort (self->holidays, compare_school_holidays);
  self->days = along_working_days_new (self->bank_holidays, along_date_new (FIRST_YEAR, 1, 1),
                                       along_date_new (LAST_YEAR, 12, 31));
  return self;
}

AlongCalendar *
along_calendar_new_with_holidays (AlongCalendar *self,
                                  const AlongSchoolHoliday *holidays,
                                  guint n_holidays)
{
  g_autoptr (GArray) all = g_array_copy (self->holidays);
  AlongCalendarParts parts = { .exceptions = (gpointer) self->exceptions->data,
                               .n_exceptions = self->exceptions->len,
                               .terms = (gpointer) self->terms->data,
                               .n_terms = self->terms->len };

  if (n_holidays > 0)
    g_array_append_vals (all, holidays, n_holidays);
  parts.holidays = (gpointer) all->data;
  parts.n_holidays = all->len;
  return along_calendar_new (&parts);
}

AlongCalendar *
along_calendar_ref (AlongCalendar *self)
{
  g_atomic_int_inc (&self->references);
  return self;
}

void
along_calendar_unref (AlongCalendar *self)
{
  if (!g_atomic_int_dec_and_test (&self->references))
    return;

  g_string_chunk_free (self->texts);
  g_array_unref (self->exceptions);
  g_array_unref (self->bank_holidays);
  g_array_unref (self->terms);
  g_array_unref (self->holidays);
  along_working_days_free (self->days);
  g_free (self);
}

const AlongCalendarException *
along_calendar_get_exceptions (AlongCalendar *self, guint *n)
{
  *n = self->exceptions->len;
  return (const AlongCalendarException *) (gconstpointer) self->exceptions->data;
}

gboolean
along_calendar_is_working_day (AlongCalendar *self, AlongDate date)
{
  g_return_val_if_fail (self != NULL, FALSE);

  return date > ALONG_DATE_NONE && along_working_days_count (self->days, date - 1, date) == 1;
}

const char *
along_calendar_get_bank_holiday (AlongCalendar *self, AlongDate date)
{
  const AlongBankHoliday *holiday;

  g_return_val_if_fail (self != NULL, NULL);

  holiday = find (self->bank_holidays, date);
  return holiday != NULL ? holiday->name : NULL;
}

GArray *
along_calendar_list_bank_holidays (AlongCalendar *self, int year)
{
  GArray *list = g_array_new (FALSE, FALSE, sizeof (AlongBankHoliday));
  AlongDate first = along_date_new (year, 1, 1);
  AlongDate last = along_date_new (year, 12, 31);

  for (guint i = seek (self->bank_holidays, first); i < self->bank_holidays->len; i++)
    {
      AlongBankHoliday holiday = g_array_index (self->bank_holidays, AlongBankHoliday, i);

      if (holiday.date > last)
        break;
      g_array_append_val (list, holiday);
    }
  return list;
}

AlongDate
along_calendar_add_working_days (AlongCalendar *self, AlongDate date, int n)
{
  g_return_val_if_fail (self != NULL && n >= 0, ALONG_DATE_NONE);

  if (date <= ALONG_DATE_NONE || n == 0)
    return MAX (date, ALONG_DATE_NONE);
  return along_working_days_add (self->days, date, n);
}

int
along_calendar_count_working_days (AlongCalendar *self, AlongDate after, AlongDate until)
{
  g_return_val_if_fail (self != NULL, 0);

  if (after <= ALONG_DATE_NONE || until <= ALONG_DATE_NONE)
    return 0;
  return along_working_days_count (self->days, after, until);
}

const AlongSchoolTerm *
along_calendar_find_term (AlongCalendar *self, AlongDate date, guint ahead)
{
  g_return_val_if_fail (self != NULL, NULL);

  for (guint i = 0; date > ALONG_DATE_NONE && i < self->terms->len; i++)
    if (g_array_index (self->terms, AlongSchoolTerm, i).last >= date)
      {
        /* Before the first term that is known nothing can be said. */
        if (i == 0 && g_array_index (self->terms, AlongSchoolTerm, i).first > date)
          return NULL;
        return ahead < self->terms->len - i
                   ? &g_array_index (self->terms, AlongSchoolTerm, i + ahead)
                   : NULL;
      }
  return NULL;
}

const AlongSchoolTerm *
along_calendar_get_terms (AlongCalendar *self, guint *n)
{
  *n = self->terms->len;
  return (const AlongSchoolTerm *) (gconstpointer) self->terms->data;
}

const AlongSchoolHoliday *
along_calendar_get_school_holidays (AlongCalendar *self, guint *n)
{
  *n = self->holidays->len;
  return (const AlongSchoolHoliday *) (gconstpointer) self->holidays->data;
}

const AlongSchoolHoliday *
along_calendar_find_school_holiday (AlongCalendar *self, int region, AlongDate date)
{
  for (guint i = 0; i < self->holidays->len; i++)
    {
      const AlongSchoolHoliday *holiday = &g_array_index (self->holidays, AlongSchoolHoliday, i);

      if (holiday->first <= date && date <= holiday->last &&
          (holiday->region == 0 || holiday->region == region))
        return holiday;
    }
  return NULL;
}
