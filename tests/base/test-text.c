/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "along-days.h"
#include "along-text.h"

static void
test_blank (void)
{
  g_assert_true (along_text_is_blank (NULL));
  g_assert_true (along_text_is_blank (" \t"));
  g_assert_true (along_text_is_blank ("Not applicable"));
  g_assert_false (along_text_is_blank ("None"));
  g_assert_false (along_text_is_blank ("Nullah Primary School"));
}

static void
test_fold (void)
{
  g_autofree char *folded = along_text_fold ("  Latest OEIF  safeguarding is\teffective? ");

  g_assert_cmpstr (folded, ==, "latest oeif safeguarding is effective?");
}

static void
test_file_name (void)
{
  g_autofree char *plain = along_text_to_file_name ("../St Mary's / Élan: Before & after");
  g_autofree char *nothing = along_text_to_file_name ("..");

  g_assert_cmpstr (plain, ==, "st-mary-s-elan-before-after");
  g_assert_cmpstr (nothing, ==, "unnamed");
}

static void
test_days (void)
{
  g_autofree char *whole = along_days_format (ALONG_DAYS (12));
  g_autofree char *half = along_days_format (ALONG_DAYS (12) + 2);
  g_autofree char *quarter = along_days_format (29);

  g_assert_cmpstr (whole, ==, "12");
  g_assert_cmpstr (half, ==, "12.5");
  g_assert_cmpstr (quarter, ==, "7.25");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/text/blank", test_blank);
  g_test_add_func ("/text/fold", test_fold);
  g_test_add_func ("/text/file-name", test_file_name);
  g_test_add_func ("/days/format", test_days);
  return g_test_run ();
}
