/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "along-clock.h"

/* Later than any deadline: the end of a pause that has none. */
#define FOR_EVER ((AlongDate) G_MAXINT32 / 2)

typedef struct
{
  AlongDate first;
  AlongDate last;
} Span;

struct _AlongClock
{
  AlongCalendar *calendar;
  GArray *spans; /* in order, no two of which touch */
};

typedef int (*Count) (AlongClock *self, AlongDate after, AlongDate until);
typedef AlongDate (*Add) (AlongClock *self, AlongDate start, int n);

AlongClock *
along_clock_new (AlongCalendar *calendar)
{
  AlongClock *self;

  g_return_val_if_fail (calendar != NULL, NULL);

  self = g_new0 (AlongClock, 1);
  self->calendar = along_calendar_ref (calendar);
  self->spans = g_array_new (FALSE, FALSE, sizeof (Span));
  return self;
}

void
along_clock_free (AlongClock *self)
{
  along_calendar_unref (self->calendar);
  g_array_unref (self->spans);
  g_free (self);
}

/* The first span that ends on @date or later; the number of spans when there is none. */
static guint
seek (AlongClock *self, AlongDate date)
{
  guint low = 0, high = self->spans->len;

  while (low < high)
    {
      guint middle = (low + high) / 2;

      if (g_array_index (self->spans, Span, middle).last < date)
        low = middle + 1;
      else
        high = middle;
    }
  return low;
}

void
along_clock_hold (AlongClock *self, AlongDate first, AlongDate last)
{
  Span span = { first, last != ALONG_DATE_NONE ? MIN (last, FOR_EVER) : FOR_EVER };
  guint at;

  g_return_if_fail (self != NULL);

  if (first <= ALONG_DATE_NONE || span.last < first)
    return;

  /* Spans that overlap or touch become one, so that no day is taken off twice. */
  for (at = seek (self, first - 1); at < self->spans->len;)
    {
      Span other = g_array_index (self->spans, Span, at);

      if (other.first > span.last + 1)
        break;
      span.first = MIN (span.first, other.first);
      span.last = MAX (span.last, other.last);
      g_array_remove_index (self->spans, at);
    }
  g_array_insert_val (self->spans, at, span);
}

void
along_clock_hold_school_holidays (AlongClock *self, int region)
{
  guint n;
  const AlongSchoolHoliday *holidays = along_calendar_get_school_holidays (self->calendar, &n);

  for (guint i = 0; i < n; i++)
    if (holidays[i].region == 0 || holidays[i].region == region)
      along_clock_hold (self, holidays[i].first, holidays[i].last);
}

gboolean
along_clock_is_held (AlongClock *self, AlongDate date)
{
  guint index;

  g_return_val_if_fail (self != NULL, FALSE);

  index = seek (self, date);
  return index < self->spans->len && g_array_index (self->spans, Span, index).first <= date;
}

static int
count_working_days (AlongClock *self, AlongDate after, AlongDate until)
{
  return along_calendar_count_working_days (self->calendar, after, until);
}

static int
count_days (AlongClock *self, AlongDate after, AlongDate until)
{
  return until - after;
}

static AlongDate
add_working_days (AlongClock *self, AlongDate start, int n)
{
  return along_calendar_add_working_days (self->calendar, start, n);
}

static AlongDate
add_days (AlongClock *self, AlongDate start, int n)
{
  return start < FOR_EVER - n ? start + n : ALONG_DATE_NONE;
}

/* Goes from span to span: what is left when one begins is counted on from its end. */
static AlongDate
add (AlongClock *self, AlongDate start, int n, Count count, Add step)
{
  AlongDate from = start;
  int left = n;

  for (guint i = seek (self, start + 1); i < self->spans->len; i++)
    {
      Span span = g_array_index (self->spans, Span, i);
      int before = span.first - 1 > from ? count (self, from, span.first - 1) : 0;
      if (before >= left)
        break;
      if (span.last == FOR_EVER)
        return ALONG_DATE_NONE;
      left -= before;
      from = span.last;
    }
  return step (self, from, left);
}

static int
measure (AlongClock *self, AlongDate after, AlongDate until, Count count)
{
  int n;

  if (after <= ALONG_DATE_NONE || until <= after)
    return 0;

  n = count (self, after, until);
  for (guint i = seek (self, after + 1); i < self->spans->len; i++)
    {
      Span span = g_array_index (self->spans, Span, i);

      if (span.first > until)
        break;
      n -= count (self, MAX (span.first - 1, after), MIN (span.last, until));
    }
  return n;
}

AlongDate
along_clock_add_working_days (AlongClock *self, AlongDate start, int n)
{
  g_return_val_if_fail (self != NULL && n >= 0, ALONG_DATE_NONE);

  if (start <= ALONG_DATE_NONE || n == 0)
    return MAX (start, ALONG_DATE_NONE);
  return add (self, start, n, count_working_days, add_working_days);
}

AlongDate
along_clock_add_days (AlongClock *self, AlongDate start, int n)
{
  g_return_val_if_fail (self != NULL && n >= 0, ALONG_DATE_NONE);

  if (start <= ALONG_DATE_NONE || n == 0)
    return MAX (start, ALONG_DATE_NONE);
  return add (self, start, n, count_days, add_days);
}

int
along_clock_count_working_days (AlongClock *self, AlongDate after, AlongDate until)
{
  g_return_val_if_fail (self != NULL, 0);

  return measure (self, after, until, count_working_days);
}

int
along_clock_count_days (AlongClock *self, AlongDate after, AlongDate until)
{
  g_return_val_if_fail (self != NULL, 0);

  return measure (self, after, until, count_days);
}
