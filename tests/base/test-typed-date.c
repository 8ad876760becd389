/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "along-typed-date.h"

/* 3 January 2027 in every way that people write it. */
static void
test_forms (void)
{
  static const char *const forms[] = {
    "3/1/2027",         "03/01/2027",   "3/1/27",       "3.1.2027",          "3.1.27",
    "3-1-2027",         "3-1-27",       "3 1 2027",     "3 January 2027",    "3 january 2027",
    "3 Jan 2027",       "03 JAN 27",    "3rd Jan 2027", "3rd January, 2027", "3-Jan-27",
    "2027-01-03",       "2027-1-3",     "2027/01/03",   "20270103",          "  3/1/2027 ",
    "2027-01-03 10:00", "3  Jan  2027",
  };

  for (gsize i = 0; i < G_N_ELEMENTS (forms); i++)
    {
      g_autofree char *problem = along_typed_date_dup_problem (forms[i], TRUE);
      AlongDate date;

      g_test_message ("%s", forms[i]);
      g_assert_cmpint (along_typed_date_parse (forms[i], &date), ==, ALONG_DATE_VALID);
      g_assert_cmpint (date, ==, along_date_new (2027, 1, 3));
      g_assert_null (problem);
    }
}

/* The ranges of strptime()'s %y. */
static void
test_short_years (void)
{
  AlongDate date;

  along_typed_date_parse ("1/9/69", &date);
  g_assert_cmpint (date, ==, along_date_new (2069, 9, 1));
  along_typed_date_parse ("1/9/70", &date);
  g_assert_cmpint (date, ==, along_date_new (1970, 9, 1));
  along_typed_date_parse ("29 Feb 00", &date);
  g_assert_cmpint (date, ==, along_date_new (2000, 2, 29));
}

static void
test_months (void)
{
  static const char *const months[] = { "Jan", "Febr",   "March", "APR",  "may",  "Jun",
                                        "jul", "August", "Sept",  "Octo", "Nov.", "dec" };

  for (int i = 0; i < 12; i++)
    {
      g_autofree char *text = g_strdup_printf ("9 %s 2023", months[i]);
      AlongDate date;

      g_assert_cmpint (along_typed_date_parse (text, &date), ==, ALONG_DATE_VALID);
      g_assert_cmpint (date, ==, along_date_new (2023, i + 1, 9));
    }
}

static void
test_wrong (void)
{
  static const char *const wrong[] = {
    "31/2/2027", "1/13/2027",   "3/1",        "3/1/",       "3/1/2",        "3/1/207",
    "3/1/20277", "soon",        "3 Ja 2027",  "3 Jam 2027", "3xd Jan 2027", "0/1/2027",
    "3/0/2027",  "-3/1/2027/1", "3/1/2027/4", "29/2/2027",  "NA",           "1/1/0027",
    "3/1/2500",  "3/1/1800",    "99999999",   "30000103",   "+3/1/2027",    "３/1/2027",
  };

  for (gsize i = 0; i < G_N_ELEMENTS (wrong); i++)
    {
      g_autofree char *problem = along_typed_date_dup_problem (wrong[i], FALSE);
      AlongDate date = 1;

      g_test_message ("%s", wrong[i]);
      g_assert_cmpint (along_typed_date_parse (wrong[i], &date), ==, ALONG_DATE_INVALID);
      g_assert_cmpint (date, ==, ALONG_DATE_NONE);
      /* What was written, and an example. */
      g_assert_nonnull (g_strrstr (problem, wrong[i]));
      g_assert_nonnull (g_strrstr (problem, "3 January 2027"));
    }
}

static void
test_blank (void)
{
  g_autofree char *optional = along_typed_date_dup_problem (" ", FALSE);
  g_autofree char *required = along_typed_date_dup_problem ("", TRUE);
  AlongDate date = 1;

  g_assert_cmpint (along_typed_date_parse ("", &date), ==, ALONG_DATE_BLANK);
  g_assert_cmpint (along_typed_date_parse ("  ", &date), ==, ALONG_DATE_BLANK);
  g_assert_cmpint (date, ==, ALONG_DATE_NONE);
  g_assert_null (optional);
  g_assert_nonnull (g_strrstr (required, "3/1/2027"));
}

/* Every day in the form that the program shows it in is read as that day. */
static void
test_round_trip (void)
{
  for (AlongDate day = along_date_new (2015, 1, 1); day < along_date_new (2030, 1, 1); day++)
    {
      g_autofree char *shown = along_date_format (day);
      AlongDate date;

      along_typed_date_parse (shown, &date);
      g_assert_cmpint (date, ==, day);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/typed-date/forms", test_forms);
  g_test_add_func ("/typed-date/short-years", test_short_years);
  g_test_add_func ("/typed-date/months", test_months);
  g_test_add_func ("/typed-date/wrong", test_wrong);
  g_test_add_func ("/typed-date/blank", test_blank);
  g_test_add_func ("/typed-date/round-trip", test_round_trip);
  return g_test_run ();
}
