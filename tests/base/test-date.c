/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "along-date.h"

static void
test_parse_published_forms (void)
{
  static const char *const forms[] = {
    "05-09-2023", "05/09/2023", "2023-09-05", "2023-09-05 00:00:00", "2023-09-05T10:00", "20230905",
  };

  for (gsize i = 0; i < G_N_ELEMENTS (forms); i++)
    {
      AlongDate date;

      g_test_message ("%s", forms[i]);
      g_assert_cmpint (along_date_parse (forms[i], &date), ==, ALONG_DATE_VALID);
      g_assert_cmpint (date, ==, along_date_new (2023, 9, 5));
    }
}

static void
test_parse_blanks (void)
{
  static const char *const blanks[] = { NULL, "", "  ", "NULL", "01-01-1900", "1900-01-01" };

  for (gsize i = 0; i < G_N_ELEMENTS (blanks); i++)
    {
      AlongDate date = 1;

      g_assert_cmpint (along_date_parse (blanks[i], &date), ==, ALONG_DATE_BLANK);
      g_assert_cmpint (date, ==, ALONG_DATE_NONE);
    }
}

static void
test_parse_rejects (void)
{
  static const char *const wrong[] = {
    "31-02-2023",  "2023-13-01", "5/9/2023",   "yesterday",  "05-09/2023",
    "2023-09-05x", "99999999",   "ab-cd-efgh", "00-00-0000",
  };

  for (gsize i = 0; i < G_N_ELEMENTS (wrong); i++)
    {
      AlongDate date;

      g_test_message ("%s", wrong[i]);
      g_assert_cmpint (along_date_parse (wrong[i], &date), ==, ALONG_DATE_INVALID);
      g_assert_cmpint (date, ==, ALONG_DATE_NONE);
    }
}

static void
test_iso_round_trip (void)
{
  char buffer[ALONG_DATE_ISO_SIZE];

  for (AlongDate date = along_date_new (1999, 12, 1); date < along_date_new (2029, 1, 1); date++)
    {
      AlongDate again;

      along_date_parse (along_date_to_iso (date, buffer), &again);
      g_assert_cmpint (again, ==, date);
    }
  g_assert_cmpstr (along_date_to_iso (ALONG_DATE_NONE, buffer), ==, "");
}

static void
test_add_months (void)
{
  AlongDate last_of_january = along_date_new (2024, 1, 31);

  g_assert_cmpint (along_date_add_months (last_of_january, 1), ==, along_date_new (2024, 2, 29));
  g_assert_cmpint (along_date_add_months (last_of_january, -2), ==, along_date_new (2023, 11, 30));
  g_assert_cmpint (along_date_add_months (last_of_january, 12), ==, along_date_new (2025, 1, 31));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/date/parse/published-forms", test_parse_published_forms);
  g_test_add_func ("/date/parse/blanks", test_parse_blanks);
  g_test_add_func ("/date/parse/rejects", test_parse_rejects);
  g_test_add_func ("/date/iso-round-trip", test_iso_round_trip);
  g_test_add_func ("/date/add-months", test_add_months);
  return g_test_run ();
}
