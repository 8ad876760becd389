/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "along-chart-theme.h"

#include <string.h>

#define SET_TONES(theme, values) set_tones (theme, values, G_N_ELEMENTS (values))

/* In the order of AlongTone. The two grade scales were chosen so that every colour has 3:1 to the
 * background and its own luminance, and so survives greyscale and colour blindness. */
static const guint32 on_light[] = {
  0x6F6F6F, 0x12436D, /* neutral, accent */
  0x12436D, 0xF06819, 0x801650, 0x208077, 0x3D3D3D,
  0x8E6BC4, 0x12436D, 0x207C86, 0xF06819, 0x4A0A24, /* four grades */
  0x411B81, 0x2A50A8, 0x32834D, 0xCD8211, 0x37030D, /* report card */
  0x12436D, 0x6F6F6F, 0xF06819, 0xB3261E,           /* change, warning */
};

static const guint32 on_dark[] = {
  0x9A9A9A, 0x80BEEC, /* neutral, accent */
  0x80BEEC, 0xFFA868, 0xE77FB8, 0x4DC6BC, 0xD0D0D0,
  0xB99CE6, 0x80BEEC, 0x2E9BA0, 0xFFC861, 0xDC374D, /* four grades */
  0xB58FF6, 0x5A87F2, 0x85D19E, 0xFDE2A4, 0xDF2039, /* report card */
  0x80BEEC, 0x9A9A9A, 0xFFA868, 0xFF7B72,           /* change, warning */
};

G_STATIC_ASSERT (G_N_ELEMENTS (on_light) == ALONG_N_TONES);
G_STATIC_ASSERT (G_N_ELEMENTS (on_dark) == ALONG_N_TONES);

static void
set_tones (AlongChartTheme *theme, const guint32 *values, gsize n_values)
{
  for (gsize i = 0; i < n_values; i++)
    theme->tones[i] = along_color_from_hex (values[i]);
}

AlongChartTheme
along_chart_theme_light (void)
{
  AlongChartTheme theme = {
    .foreground = along_color_from_hex (0x1D1D1D),
    .dim = along_color_from_hex (0x5E5C64),
    .background = along_color_from_hex (0xFFFFFF),
    .grid = along_color_from_hex (0xD8D8DB),
    .fill = along_color_from_hex (0xEDEDEF),
    .font_size = 11.0,
    .scale = 1.0,
  };

  g_strlcpy (theme.font_family, "Cantarell, Sans", sizeof theme.font_family);
  SET_TONES (&theme, on_light);
  return theme;
}

AlongChartTheme
along_chart_theme_dark (void)
{
  AlongChartTheme theme = along_chart_theme_light ();

  theme.foreground = along_color_from_hex (0xF4F4F4);
  theme.dim = along_color_from_hex (0xB4B4B8);
  theme.background = along_color_from_hex (0x242424);
  theme.grid = along_color_from_hex (0x46464A);
  theme.fill = along_color_from_hex (0x38383B);
  theme.dark = TRUE;
  SET_TONES (&theme, on_dark);
  return theme;
}

AlongChartTheme
along_chart_theme_high_contrast (gboolean dark)
{
  AlongChartTheme theme = dark ? along_chart_theme_dark () : along_chart_theme_light ();

  theme.foreground = along_color_from_hex (dark ? 0xFFFFFF : 0x000000);
  theme.dim = theme.foreground;
  theme.background = along_color_from_hex (dark ? 0x000000 : 0xFFFFFF);
  theme.grid = along_color_from_hex (dark ? 0x8A8A8A : 0x767676);
  theme.fill = along_color_from_hex (dark ? 0x1F1F1F : 0xF2F2F2);
  theme.high_contrast = TRUE;
  return theme;
}

AlongChartTheme
along_chart_theme_print (void)
{
  AlongChartTheme theme = along_chart_theme_light ();

  theme.foreground = along_color_from_hex (0x000000);
  theme.dim = along_color_from_hex (0x4A4A4A);
  theme.font_size = 10.0;
  return theme;
}

AlongTone
along_tone_category (guint index)
{
  return ALONG_TONE_CATEGORY_1 + index % 6;
}

AlongTone
along_tone_grade (int grade)
{
  return grade >= 1 && grade <= 4 ? ALONG_TONE_OUTSTANDING + grade - 1 : ALONG_TONE_NEUTRAL;
}

AlongTone
along_tone_report_card (int grade)
{
  return grade >= 1 && grade <= 5 ? ALONG_TONE_EXCEPTIONAL + grade - 1 : ALONG_TONE_NEUTRAL;
}

AlongPattern
along_tone_get_pattern (AlongTone tone)
{
  switch (tone)
    {
    case ALONG_TONE_CATEGORY_2:
    case ALONG_TONE_GOOD:
    case ALONG_TONE_STRONG_STANDARD:
      return ALONG_PATTERN_RISING;
    case ALONG_TONE_CATEGORY_3:
    case ALONG_TONE_REQUIRES_IMPROVEMENT:
    case ALONG_TONE_NEEDS_ATTENTION:
    case ALONG_TONE_WARNING:
      return ALONG_PATTERN_CROSS;
    case ALONG_TONE_CATEGORY_4:
    case ALONG_TONE_EXPECTED_STANDARD:
    case ALONG_TONE_SAME:
      return ALONG_PATTERN_HORIZONTAL;
    case ALONG_TONE_CATEGORY_5:
    case ALONG_TONE_INADEQUATE:
    case ALONG_TONE_DECLINED:
      return ALONG_PATTERN_FALLING;
    case ALONG_TONE_CATEGORY_6:
    case ALONG_TONE_URGENT_IMPROVEMENT:
      return ALONG_PATTERN_DOTS;
    case ALONG_TONE_NEUTRAL:
      return ALONG_PATTERN_VERTICAL;
    default:
      return ALONG_PATTERN_SOLID;
    }
}

AlongColor
along_chart_theme_get_color (const AlongChartTheme *theme, AlongTone tone)
{
  g_return_val_if_fail (theme != NULL && tone < ALONG_N_TONES, (AlongColor){ 0 });

  return theme->tones[tone];
}
