/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "along-digits.h"

#include <locale.h>
#include <string.h>

/* A program without a locale of its own, or on a machine that lacks the user's. */
static gboolean
is_plain_locale (void)
{
  const char *name = setlocale (LC_NUMERIC, NULL);

  return name == NULL || g_str_equal (name, "C") || g_str_equal (name, "POSIX") ||
         g_str_has_prefix (name, "C.");
}

static AlongDigits
insert_commas (const char *sign, guint64 size)
{
  AlongDigits digits;
  char plain[32];
  char *end = g_stpcpy (digits.text, sign);

  g_snprintf (plain, sizeof plain, "%" G_GUINT64_FORMAT, size);
  for (const char *p = plain; *p != '\0'; p++)
    {
      gsize left = strlen (p);

      *end++ = *p;
      if (left > 1 && left % 3 == 1)
        *end++ = ',';
    }
  *end = '\0';
  return digits;
}

AlongDigits
along_digits (gint64 number)
{
  AlongDigits digits;

  if (is_plain_locale ())
    return number < 0 ? insert_commas ("-", (guint64) 0 - (guint64) number)
                      : insert_commas ("", (guint64) number);

  g_snprintf (digits.text, sizeof digits.text, "%'" G_GINT64_FORMAT, number);
  return digits;
}

AlongDigits
along_digits_with_commas (guint64 number)
{
  return insert_commas ("", number);
}
