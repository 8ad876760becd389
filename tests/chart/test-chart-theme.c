/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "along-chart-theme.h"

/* WCAG 2.2: text 4.5:1, graphical objects 3:1. */
static void
check_theme (const AlongChartTheme *theme)
{
  g_assert_cmpfloat (along_color_contrast (theme->foreground, theme->background), >=, 7.0);
  g_assert_cmpfloat (along_color_contrast (theme->dim, theme->background), >=, 4.5);
  for (guint tone = 0; tone < ALONG_N_TONES; tone++)
    {
      g_test_message ("tone %u", tone);
      g_assert_cmpfloat (along_color_contrast (theme->tones[tone], theme->background), >=, 3.0);
    }
}

/* Any two grades of one scale differ in luminance, so that they differ in greyscale too. */
static void
check_greyscale (const AlongChartTheme *theme, AlongTone first, guint n)
{
  for (guint i = 0; i < n; i++)
    for (guint j = i + 1; j < n; j++)
      {
        g_test_message ("%u and %u", first + i, first + j);
        g_assert_cmpfloat (along_color_contrast (theme->tones[first + i], theme->tones[first + j]),
                           >=, 1.25);
      }
}

static void
test_contrast (void)
{
  AlongChartTheme themes[] = { along_chart_theme_light (), along_chart_theme_dark (),
                               along_chart_theme_print (), along_chart_theme_high_contrast (FALSE),
                               along_chart_theme_high_contrast (TRUE) };

  for (gsize i = 0; i < G_N_ELEMENTS (themes); i++)
    {
      g_test_message ("theme %zu", i);
      check_theme (&themes[i]);
      check_greyscale (&themes[i], ALONG_TONE_OUTSTANDING, 4);
      check_greyscale (&themes[i], ALONG_TONE_EXCEPTIONAL, 5);
    }
}

/* The five grades of a report card are never shown in a colour of the four older ones. */
static void
test_scales_share_no_colour (void)
{
  AlongChartTheme theme = along_chart_theme_light ();

  for (guint i = 0; i < 4; i++)
    for (guint j = 0; j < 5; j++)
      {
        AlongColor a = theme.tones[ALONG_TONE_OUTSTANDING + i],
                   b = theme.tones[ALONG_TONE_EXCEPTIONAL + j];

        g_assert_false (a.red == b.red && a.green == b.green && a.blue == b.blue);
      }
}

static void
test_grades (void)
{
  g_assert_cmpint (along_tone_grade (1), ==, ALONG_TONE_OUTSTANDING);
  g_assert_cmpint (along_tone_grade (4), ==, ALONG_TONE_INADEQUATE);
  g_assert_cmpint (along_tone_grade (9), ==,
                   ALONG_TONE_NEUTRAL); /* "not judged" in Ofsted's files */
  g_assert_cmpint (along_tone_report_card (5), ==, ALONG_TONE_URGENT_IMPROVEMENT);
  g_assert_cmpint (along_tone_report_card (0), ==, ALONG_TONE_NEUTRAL);
}

/* Published examples: white on black is 21:1, #767676 on white 4.54:1. */
static void
test_contrast_formula (void)
{
  AlongColor white = along_color_from_hex (0xFFFFFF);

  g_assert_cmpfloat_with_epsilon (along_color_contrast (white, along_color_from_hex (0)), 21.0,
                                  0.001);
  g_assert_cmpfloat_with_epsilon (along_color_contrast (white, along_color_from_hex (0x767676)),
                                  4.54, 0.01);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/chart/theme/contrast", test_contrast);
  g_test_add_func ("/chart/theme/scales-share-no-colour", test_scales_share_no_colour);
  g_test_add_func ("/chart/theme/grades", test_grades);
  g_test_add_func ("/chart/theme/contrast-formula", test_contrast_formula);
  return g_test_run ();
}
