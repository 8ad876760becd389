/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "along-scale.h"

#include "along-academic-year.h"

/* By hand: the least step of 1, 2, 5 × 10ⁿ that covers the maximum in at most so many steps. */
static void
test_nice_ticks (void)
{
  static const struct
  {
    double maximum;
    guint n_ticks;
    double step, last;
  } cases[] = {
    { 51.0, 6, 10.0, 60.0 }, { 60.0, 6, 10.0, 60.0 },    { 61.0, 6, 20.0, 80.0 },
    { 7.0, 5, 2.0, 8.0 },    { 9.0, 3, 5.0, 10.0 },      { 22000.0, 5, 5000.0, 25000.0 },
    { 1.0, 6, 1.0, 1.0 },    { 100.0, 1, 100.0, 100.0 },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      AlongScale scale = along_scale_new_counts (cases[i].maximum, cases[i].n_ticks, TRUE, 0.0,
                                                 100.0);

      g_test_message ("%g in %u", cases[i].maximum, cases[i].n_ticks);
      g_assert_cmpfloat_with_epsilon (scale.step, cases[i].step, 1e-9);
      g_assert_cmpfloat_with_epsilon (scale.last, cases[i].last, 1e-9);
      g_assert_cmpuint (along_scale_get_n_ticks (&scale), ==,
                        (guint) (cases[i].last / cases[i].step + 0.5) + 1);
    }
}

static void
test_fractions (void)
{
  AlongScale scale = along_scale_new_counts (0.7, 5, FALSE, 0.0, 10.0);

  g_assert_cmpfloat_with_epsilon (scale.step, 0.2, 1e-9);
  g_assert_cmpfloat_with_epsilon (scale.last, 0.8, 1e-9);
}

static void
test_nothing_to_show (void)
{
  static const double odd[] = { 0.0, -3.0, G_MAXDOUBLE * 10.0 };

  for (gsize i = 0; i < G_N_ELEMENTS (odd); i++)
    {
      AlongScale scale = along_scale_new_counts (odd[i], 4, TRUE, 0.0, 10.0);

      g_assert_cmpfloat (scale.last, ==, 1.0);
      g_assert_cmpuint (along_scale_get_n_ticks (&scale), ==, 2);
    }
}

static void
test_map_and_back (void)
{
  AlongScale scale = along_scale_new_counts (50.0, 5, TRUE, 200.0,
                                             0.0); /* upright: 0 at the bottom */

  g_assert_cmpfloat (along_scale_map (&scale, 0.0), ==, 200.0);
  g_assert_cmpfloat (along_scale_map (&scale, 25.0), ==, 100.0);
  for (double value = 0.0; value <= 50.0; value += 3.7)
    g_assert_cmpfloat_with_epsilon (along_scale_unmap (&scale, along_scale_map (&scale, value)),
                                    value, 1e-9);
}

/* 2012/13 to 2025/26 is 14 starts; with 100 pixels for each at 1400, every year has room, and at
 * 350 (25 pixels each) only every fifth. */
static void
test_academic_years (void)
{
  AlongDate from = along_date_new (2012, 9, 1), to = along_date_new (2026, 8, 31);
  AlongScale wide = along_scale_new_dates (from, to, 0.0, 1400.0),
             narrow = along_scale_new_dates (from, to, 0.0, 350.0);
  g_autoptr (GArray) all = along_scale_list_academic_years (&wide, 80.0, 0);
  g_autoptr (GArray) few = along_scale_list_academic_years (&narrow, 80.0, 2018);

  g_assert_cmpuint (all->len, ==, 14);
  g_assert_cmpint (g_array_index (all, int, 0), ==, 2012);
  g_assert_cmpuint (few->len, ==, 3);
  g_assert_cmpint (g_array_index (few, int, 0), ==, 2013);
  g_assert_cmpint (g_array_index (few, int, 1), ==, 2018);
  g_assert_cmpint (g_array_index (few, int, 2), ==, 2023);
}

/* Three bands with gaps of half a band: 3 b + 2 · b/2 = 100, so b = 25. */
static void
test_bands (void)
{
  double breadth;

  g_assert_cmpfloat_with_epsilon (along_scale_band (3, 1, 0.0, 100.0, 0.5, &breadth), 37.5, 1e-9);
  g_assert_cmpfloat_with_epsilon (breadth, 25.0, 1e-9);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/chart/scale/nice-ticks", test_nice_ticks);
  g_test_add_func ("/chart/scale/fractions", test_fractions);
  g_test_add_func ("/chart/scale/nothing-to-show", test_nothing_to_show);
  g_test_add_func ("/chart/scale/map-and-back", test_map_and_back);
  g_test_add_func ("/chart/scale/academic-years", test_academic_years);
  g_test_add_func ("/chart/scale/bands", test_bands);
  return g_test_run ();
}
