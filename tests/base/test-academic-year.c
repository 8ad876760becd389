/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "along-academic-year.h"

static void
test_window (void)
{
  g_assert_cmpint (along_academic_year_of (along_date_new (2023, 8, 31)), ==, 2022);
  g_assert_cmpint (along_academic_year_of (along_date_new (2023, 9, 1)), ==, 2023);
  g_assert_cmpint (along_academic_year_first_day (2023), ==, along_date_new (2023, 9, 1));
  g_assert_cmpint (along_academic_year_last_day (2023), ==, along_date_new (2024, 8, 31));
}

static void
test_parse (void)
{
  static const char *const good[] = { "2019/20", "2019-20", "2019/2020", "2019 to 2020", "2019" };
  static const char *const bad[] = { "",       "19/20",   "2019/21", "2019/",
                                     "2019/2", "2019 20", "x",       "20190" };
  int year;

  for (gsize i = 0; i < G_N_ELEMENTS (good); i++)
    {
      g_assert_true (along_academic_year_parse (good[i], &year));
      g_assert_cmpint (year, ==, 2019);
    }
  for (gsize i = 0; i < G_N_ELEMENTS (bad); i++)
    g_assert_false (along_academic_year_parse (bad[i], &year));

  g_assert_true (along_academic_year_parse ("1999/00", &year));
  g_assert_cmpint (year, ==, 1999);
}

static void
test_format (void)
{
  g_autofree char *plain = along_academic_year_format (2019);
  g_autofree char *century = along_academic_year_format (1999);

  g_assert_cmpstr (plain, ==, "2019/20");
  g_assert_cmpstr (century, ==, "1999/00");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/academic-year/window", test_window);
  g_test_add_func ("/academic-year/parse", test_parse);
  g_test_add_func ("/academic-year/format", test_format);
  return g_test_run ();
}
