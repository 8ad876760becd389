/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "along-working-days.h"

struct _AlongWorkingDays
{
  AlongDate first;
  AlongDate last;
  int *ranks;         /* by day from @first: how many working days up to and with it */
  AlongDate *working; /* the working days, in order */
  int n_working;
};

/* Julian day 1 is a Monday. */
static gboolean
is_weekday (AlongDate date)
{
  return (date - 1) % 7 < 5;
}

/* Mondays to Fridays from day 1 up to and with @date. */
static int
count_weekdays (AlongDate date)
{
  return date / 7 * 5 + MIN (date % 7, 5);
}

/* The @n-th Monday to Friday from day 1. */
static AlongDate
find_weekday (int n)
{
  return (n - 1) / 5 * 7 + (n - 1) % 5 + 1;
}

AlongWorkingDays *
along_working_days_new (const GArray *bank_holidays, AlongDate first, AlongDate last)
{
  AlongWorkingDays *self = g_new0 (AlongWorkingDays, 1);
  guint next = 0;

  self->first = first;
  self->last = last;
  self->ranks = g_new (int, last - first + 1);
  self->working = g_new (AlongDate, last - first + 1);

  for (AlongDate date = first; date <= last; date++)
    {
      while (next < bank_holidays->len &&
             g_array_index (bank_holidays, AlongBankHoliday, next).date < date)
        next++;
      if (is_weekday (date) && (next == bank_holidays->len ||
                                g_array_index (bank_holidays, AlongBankHoliday, next).date != date))
        self->working[self->n_working++] = date;
      self->ranks[date - first] = self->n_working;
    }
  return self;
}

void
along_working_days_free (AlongWorkingDays *self)
{
  g_free (self->ranks);
  g_free (self->working);
  g_free (self);
}

/* Working days from day 1 up to and with @date. */
static gint64
rank (AlongWorkingDays *self, AlongDate date)
{
  gint64 before = count_weekdays (self->first - 1);

  if (date < self->first)
    return count_weekdays (MAX (date, 0));
  if (date > self->last)
    return before + self->n_working + count_weekdays (date) - count_weekdays (self->last);
  return before + self->ranks[date - self->first];
}

int
along_working_days_count (AlongWorkingDays *self, AlongDate after, AlongDate until)
{
  return (int) (rank (self, until) - rank (self, after));
}

AlongDate
along_working_days_add (AlongWorkingDays *self, AlongDate date, int n)
{
  gint64 before = count_weekdays (self->first - 1);
  gint64 wanted = rank (self, date) + n;

  if (wanted <= before)
    return find_weekday ((int) wanted);
  if (wanted <= before + self->n_working)
    return self->working[wanted - before - 1];
  wanted += count_weekdays (self->last) - before - self->n_working;
  return wanted < G_MAXINT32 / 2 ? find_weekday ((int) wanted) : ALONG_DATE_NONE;
}
