/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-color.h"
#include "along-tone.h"

G_BEGIN_DECLS

typedef enum
{
  ALONG_PATTERN_SOLID,
  ALONG_PATTERN_RISING,
  ALONG_PATTERN_FALLING,
  ALONG_PATTERN_CROSS,
  ALONG_PATTERN_HORIZONTAL,
  ALONG_PATTERN_VERTICAL,
  ALONG_PATTERN_DOTS,
} AlongPattern;

/**
 * AlongChartTheme:
 *
 * How a chart looks. A plain value: copy it, change what you need (the family and size of the
 * desktop's font, @scale for larger text, @accent), and pass it to each call.
 */
typedef struct
{
  AlongColor foreground;
  AlongColor dim; /* secondary text; at least 4.5:1 to the background */
  AlongColor background;
  AlongColor grid;
  AlongColor fill;                 /* a calm area: land, the track of a bar, a band */
  AlongColor tones[ALONG_N_TONES]; /* at least 3:1 to the background */
  char font_family[64];
  double font_size; /* points, before @scale */
  double scale;     /* of text: 2.0 for 200 % */
  gboolean dark;
  gboolean high_contrast; /* outlines and hatching, so that colour is never the only carrier */
} AlongChartTheme;

AlongChartTheme along_chart_theme_light (void);
AlongChartTheme along_chart_theme_dark (void);
AlongChartTheme along_chart_theme_high_contrast (gboolean dark);
/* White paper, black text, somewhat smaller type. */
AlongChartTheme along_chart_theme_print (void);

/* The @index-th colour of the categorical palette; starts again after the last. */
AlongTone along_tone_category (guint index);
/* 1 Outstanding to 4 Inadequate; %ALONG_TONE_NEUTRAL for anything else (9, 0, not judged). */
AlongTone along_tone_grade (int grade);
/* 1 Exceptional to 5 Urgent improvement; %ALONG_TONE_NEUTRAL for anything else. */
AlongTone along_tone_report_card (int grade);

AlongPattern along_tone_get_pattern (AlongTone tone);
AlongColor along_chart_theme_get_color (const AlongChartTheme *theme, AlongTone tone);

G_END_DECLS
