/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "along-typed-date.h"

#include <glib/gi18n.h>
#include <string.h>

/* Years outside are slips of the finger. */
#define FIRST_YEAR 1900
#define LAST_YEAR  2199
/* Two digits from here on are of the last century, as strptime() has it. */
#define LAST_CENTURY 70

/* 1 to 12 for an English month's name or its beginning of three letters or more; 0 for none. */
static int
find_month (const char *word)
{
  static const char *const months[] = { "january",   "february", "march",    "april",
                                        "may",       "june",     "july",     "august",
                                        "september", "october",  "november", "december" };
  g_autofree char *folded = g_ascii_strdown (word, -1);
  gsize length = strlen (folded);

  for (guint i = 0; length >= 3 && i < G_N_ELEMENTS (months); i++)
    if (strncmp (months[i], folded, length) == 0)
      return (int) i + 1;
  return 0;
}

/* -1 for anything but one to four digits. */
static int
read_small (const char *word)
{
  guint64 value;

  return strlen (word) <= 4 && g_ascii_string_to_unsigned (word, 10, 0, 9999, &value, NULL)
             ? (int) value
             : -1;
}

/* "3" or "3rd". */
static int
read_day (const char *word)
{
  static const char *const suffixes[] = { "", "st", "nd", "rd", "th", NULL };
  gsize digits = strspn (word, "0123456789");
  g_autofree char *number = g_strndup (word, digits);
  g_autofree char *suffix = g_ascii_strdown (word + digits, -1);

  return g_strv_contains ((const char *const *) suffixes, suffix) ? read_small (number) : -1;
}

static int
read_month (const char *word)
{
  int month = find_month (word);

  return month != 0 ? month : read_small (word);
}

/* Two digits or four. */
static int
read_year (const char *word)
{
  int year = read_small (word);

  switch (strlen (word))
    {
    case 2:
      return year < 0 ? -1 : year + (year < LAST_CENTURY ? 2000 : 1900);
    case 4:
      return year;
    default:
      return -1;
    }
}

/* Exactly three words between marks; FALSE for any other number of them. */
static gboolean
split (char **words, const char *parts[3])
{
  guint n = 0;

  for (guint i = 0; words[i] != NULL; i++)
    if (*words[i] != '\0')
      {
        if (n == 3)
          return FALSE;
        parts[n++] = words[i];
      }
  return n == 3;
}

static AlongDate
read_words (const char *text)
{
  g_auto (GStrv) words = g_strsplit_set (text, " /.-,", -1);
  const char *parts[3];
  int year, month, day;

  if (!split (words, parts))
    return ALONG_DATE_NONE;
  if (strlen (parts[0]) == 4)
    {
      year = read_year (parts[0]);
      month = read_month (parts[1]);
      day = read_small (parts[2]);
    }
  else
    {
      day = read_day (parts[0]);
      month = read_month (parts[1]);
      year = read_year (parts[2]);
    }
  return year >= 0 && month > 0 && day > 0 ? along_date_new (year, month, day) : ALONG_DATE_NONE;
}

static gboolean
is_plausible (AlongDate date)
{
  int year, month, day;

  if (date == ALONG_DATE_NONE)
    return FALSE;
  along_date_split (date, &year, &month, &day);
  return year >= FIRST_YEAR && year <= LAST_YEAR;
}

AlongDateParse
along_typed_date_parse (const char *text, AlongDate *date)
{
  g_autofree char *stripped = NULL;

  g_return_val_if_fail (text != NULL, ALONG_DATE_INVALID);
  g_return_val_if_fail (date != NULL, ALONG_DATE_INVALID);

  *date = ALONG_DATE_NONE;
  stripped = g_strstrip (g_strdup (text));
  /* The words that files have for "unknown" are no such words here. */
  if (*stripped == '\0')
    return ALONG_DATE_BLANK;
  if (along_date_parse (stripped, date) != ALONG_DATE_VALID)
    *date = read_words (stripped);
  if (is_plausible (*date))
    return ALONG_DATE_VALID;
  *date = ALONG_DATE_NONE;
  return ALONG_DATE_INVALID;
}

char *
along_typed_date_dup_problem (const char *text, gboolean required)
{
  AlongDate date;

  g_return_val_if_fail (text != NULL, NULL);

  switch (along_typed_date_parse (text, &date))
    {
    case ALONG_DATE_INVALID:
      return g_strdup_printf (_ ("“%s” is not a day. Write one as in 3/1/2027 or 3 January 2027."),
                              text);
    case ALONG_DATE_BLANK:
      return required ? g_strdup (_ ("Give the day as in 3/1/2027 or 3 January 2027")) : NULL;
    default:
      return NULL;
    }
}
