/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <pango/pangocairo.h>

#include "along-chart-theme.h"

G_BEGIN_DECLS

typedef enum
{
  ALONG_TEXT_BODY,
  ALONG_TEXT_SMALL,
  ALONG_TEXT_STRONG,
  ALONG_TEXT_TITLE,
} AlongTextStyle;

/**
 * AlongChartPen:
 *
 * Measures and writes plain text. Metrics do not depend on the surface, so that a layout that was
 * measured without one fits on screen and on paper alike.
 */
typedef struct
{
  const AlongChartTheme *theme;
  cairo_t *cr; /* %NULL when only measuring */
  PangoContext *context;
  PangoLayout *layout;
} AlongChartPen;

/* @theme and @cr (nullable) must outlive @pen. */
void along_chart_pen_init (AlongChartPen *pen, const AlongChartTheme *theme, cairo_t *cr);
void along_chart_pen_clear (AlongChartPen *pen);

double along_chart_pen_line_height (AlongChartPen *pen, AlongTextStyle style);
double along_chart_pen_width (AlongChartPen *pen, AlongTextStyle style, const char *text);

/* The height of @text wrapped at @width. */
double along_chart_pen_wrapped_height (AlongChartPen *pen,
                                       AlongTextStyle style,
                                       const char *text,
                                       double width);

/**
 * along_chart_pen_line:
 * @x: left edge of the space, of which @y is the top
 * @width: the space; a longer text ends in an ellipsis
 * @align: 0 start, 0.5 centre, 1 end of the space
 */
void along_chart_pen_line (AlongChartPen *pen,
                           AlongTextStyle style,
                           AlongColor color,
                           const char *text,
                           double x,
                           double y,
                           double width,
                           double align);

/* Writes @text wrapped at @width, from the top at @y, each line set by @align; returns its height.
 */
double along_chart_pen_wrapped (AlongChartPen *pen,
                                AlongTextStyle style,
                                AlongColor color,
                                const char *text,
                                double x,
                                double y,
                                double width,
                                double align);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (AlongChartPen, along_chart_pen_clear)

G_END_DECLS
