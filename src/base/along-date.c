/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "along-date.h"

#include "along-text.h"

#include <string.h>

AlongDate
along_date_new (int year, int month, int day)
{
  GDate date;

  if (year < 1 || year > 9999 || !g_date_valid_dmy (day, month, year))
    return ALONG_DATE_NONE;

  g_date_clear (&date, 1);
  g_date_set_dmy (&date, day, month, year);
  return (AlongDate) g_date_get_julian (&date);
}

AlongDate
along_date_today (void)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();
  int year, month, day;

  g_date_time_get_ymd (now, &year, &month, &day);
  return along_date_new (year, month, day);
}

/* Reads exactly @length digits; -1 when there are not that many. */
static int
read_digits (const char *text, int length)
{
  int value = 0;

  for (int i = 0; i < length; i++)
    {
      if (!g_ascii_isdigit (text[i]))
        return -1;
      value = value * 10 + (text[i] - '0');
    }

  return value;
}

/* What may follow the day: nothing, or a time of day. */
static gboolean
is_end (const char *rest)
{
  return *rest == '\0' || *rest == ' ' || *rest == 'T';
}

static gboolean
read_parts (const char *text, int *year, int *month, int *day)
{
  size_t length = strlen (text);

  if (length >= 10 && (text[2] == '-' || text[2] == '/') && text[5] == text[2] &&
      is_end (text + 10))
    {
      *day = read_digits (text, 2);
      *month = read_digits (text + 3, 2);
      *year = read_digits (text + 6, 4);
      return TRUE;
    }

  if (length >= 10 && text[4] == '-' && text[7] == '-' && is_end (text + 10))
    {
      *year = read_digits (text, 4);
      *month = read_digits (text + 5, 2);
      *day = read_digits (text + 8, 2);
      return TRUE;
    }

  if (length == 8)
    {
      *year = read_digits (text, 4);
      *month = read_digits (text + 4, 2);
      *day = read_digits (text + 6, 2);
      return TRUE;
    }

  return FALSE;
}

AlongDateParse
along_date_parse (const char *text, AlongDate *date)
{
  int year = -1, month = -1, day = -1;

  g_return_val_if_fail (date != NULL, ALONG_DATE_INVALID);

  *date = ALONG_DATE_NONE;

  if (along_text_is_blank (text))
    return ALONG_DATE_BLANK;
  if (!read_parts (text, &year, &month, &day) || year < 0 || month < 0 || day < 0)
    return ALONG_DATE_INVALID;
  if (year == 1900 && month == 1 && day == 1)
    return ALONG_DATE_BLANK;

  *date = along_date_new (year, month, day);
  return *date != ALONG_DATE_NONE ? ALONG_DATE_VALID : ALONG_DATE_INVALID;
}

void
along_date_split (AlongDate date, int *year, int *month, int *day)
{
  GDate value;

  g_return_if_fail (date > ALONG_DATE_NONE);

  g_date_clear (&value, 1);
  g_date_set_julian (&value, (guint32) date);
  *year = g_date_get_year (&value);
  *month = (int) g_date_get_month (&value);
  *day = g_date_get_day (&value);
}

const char *
along_date_to_iso (AlongDate date, char buffer[ALONG_DATE_ISO_SIZE])
{
  int year, month, day;

  buffer[0] = '\0';
  if (date > ALONG_DATE_NONE)
    {
      along_date_split (date, &year, &month, &day);
      buffer[0] = (char) ('0' + year / 1000 % 10);
      buffer[1] = (char) ('0' + year / 100 % 10);
      buffer[2] = (char) ('0' + year / 10 % 10);
      buffer[3] = (char) ('0' + year % 10);
      buffer[4] = '-';
      buffer[5] = (char) ('0' + month / 10);
      buffer[6] = (char) ('0' + month % 10);
      buffer[7] = '-';
      buffer[8] = (char) ('0' + day / 10);
      buffer[9] = (char) ('0' + day % 10);
      buffer[10] = '\0';
    }

  return buffer;
}

static char *
format (AlongDate date, const char *pattern)
{
  g_autoptr (GDateTime) moment = NULL;
  int year, month, day;

  if (date <= ALONG_DATE_NONE)
    return g_strdup ("");

  along_date_split (date, &year, &month, &day);
  moment = g_date_time_new_local (year, month, day, 12, 0, 0);
  return g_date_time_format (moment, pattern);
}

char *
along_date_format (AlongDate date)
{
  return format (date, "%-d %B %Y");
}

char *
along_date_format_weekday (AlongDate date)
{
  return format (date, "%A %-d %B %Y");
}

AlongDate
along_date_add_months (AlongDate date, int months)
{
  GDate value;

  g_return_val_if_fail (date > ALONG_DATE_NONE, ALONG_DATE_NONE);

  g_date_clear (&value, 1);
  g_date_set_julian (&value, (guint32) date);
  if (months >= 0)
    g_date_add_months (&value, (guint) months);
  else
    g_date_subtract_months (&value, (guint) -months);
  return (AlongDate) g_date_get_julian (&value);
}
