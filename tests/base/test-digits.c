/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "along-digits.h"

#include <locale.h>

static void
test_plain_locale (void)
{
  g_assert_nonnull (setlocale (LC_NUMERIC, "C"));

  g_assert_cmpstr (along_digits (0).text, ==, "0");
  g_assert_cmpstr (along_digits (999).text, ==, "999");
  g_assert_cmpstr (along_digits (1000).text, ==, "1,000");
  g_assert_cmpstr (along_digits (51988).text, ==, "51,988");
  g_assert_cmpstr (along_digits (123456).text, ==, "123,456");
  g_assert_cmpstr (along_digits (1234567).text, ==, "1,234,567");
  g_assert_cmpstr (along_digits (-999).text, ==, "-999");
  g_assert_cmpstr (along_digits (-1000).text, ==, "-1,000");
  g_assert_cmpstr (along_digits (G_MAXINT64).text, ==, "9,223,372,036,854,775,807");
  g_assert_cmpstr (along_digits (G_MININT64).text, ==, "-9,223,372,036,854,775,808");
}

/* A sentence may take several. */
static void
test_are_values (void)
{
  g_autofree char *text = NULL;

  g_assert_nonnull (setlocale (LC_NUMERIC, "C"));
  text = g_strdup_printf ("%s of %s", along_digits (1234).text, along_digits (51988).text);
  g_assert_cmpstr (text, ==, "1,234 of 51,988");
}

static void
test_locales (void)
{
  static const struct
  {
    const char *locale;
    const char *text;
  } cases[] = {
    { "en_GB.UTF-8", "51,988" },
    { "de_DE.UTF-8", "51.988" },
    { "fr_FR.UTF-8", "51\u202f988" },
  };
  guint n = 0;

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    if (setlocale (LC_NUMERIC, cases[i].locale) != NULL)
      {
        n++;
        g_assert_cmpstr (along_digits (51988).text, ==, cases[i].text);
        g_assert_cmpstr (along_digits_with_commas (51988).text, ==, "51,988");
      }
  setlocale (LC_NUMERIC, "C");
  if (n == 0)
    g_test_skip ("No such locale is installed");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/digits/plain-locale", test_plain_locale);
  g_test_add_func ("/digits/values", test_are_values);
  g_test_add_func ("/digits/locales", test_locales);
  return g_test_run ();
}
