/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "along-academic-year.h"

#include <string.h>

#define FIRST_MONTH 9

int
along_academic_year_of (AlongDate date)
{
  int year, month, day;

  if (date == ALONG_DATE_NONE)
    return 0;

  along_date_split (date, &year, &month, &day);
  return month >= FIRST_MONTH ? year : year - 1;
}

AlongDate
along_academic_year_first_day (int academic_year)
{
  return along_date_new (academic_year, FIRST_MONTH, 1);
}

AlongDate
along_academic_year_last_day (int academic_year)
{
  return along_date_new (academic_year + 1, FIRST_MONTH, 1) - 1;
}

char *
along_academic_year_format (int academic_year)
{
  return g_strdup_printf ("%d/%02d", academic_year, (academic_year + 1) % 100);
}

gboolean
along_academic_year_parse (const char *text, int *academic_year)
{
  guint64 first, second;
  char *rest = NULL;

  g_return_val_if_fail (text != NULL && academic_year != NULL, FALSE);

  if (strlen (text) < 4 || !g_ascii_isdigit (text[0]))
    return FALSE;
  first = g_ascii_strtoull (text, &rest, 10);
  if (rest != text + 4 || first < 1900 || first > 2200)
    return FALSE;

  *academic_year = (int) first;
  if (*rest == '\0')
    return TRUE;

  if (g_str_has_prefix (rest, " to "))
    rest += strlen (" to ");
  else if (*rest == '/' || *rest == '-')
    rest++;
  else
    return FALSE;

  text = rest;
  if (!g_ascii_isdigit (*text))
    return FALSE;
  second = g_ascii_strtoull (text, &rest, 10);
  if (*rest != '\0')
    return FALSE;

  return rest == text + 2 ? second == (first + 1) % 100 : second == first + 1;
}
