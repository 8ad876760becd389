/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "along-axis.h"

#include <math.h>

#include "along-academic-year.h"
#include "along-chart-paint.h"
#include "along-digits.h"

#define LABEL_GAP    4.0
#define LABEL_MARGIN 8.0 /* least space between two labels */

char *
along_axis_format (double value)
{
  int decimals = 0;

  while (decimals < 2 &&
         fabs (value * pow (10.0, decimals) - round (value * pow (10.0, decimals))) > 1e-6)
    decimals++;
  return decimals == 0 ? g_strdup (along_digits (llround (value)).text)
                       : g_strdup_printf ("%'.*f", decimals, value);
}

static char *
tick_label (const AlongScale *scale, guint index, const char *suffix)
{
  g_autofree char *number = along_axis_format (along_scale_get_tick (scale, index));

  return g_strconcat (number, suffix, NULL);
}

void
along_axis_draw_bottom (AlongChartPen *pen,
                        const AlongScale *scale,
                        const char *suffix,
                        double top,
                        double bottom,
                        double width)
{
  const AlongChartTheme *theme = pen->theme;
  double free_from = -INFINITY;

  for (guint i = 0; i < along_scale_get_n_ticks (scale); i++)
    {
      g_autofree char *label = tick_label (scale, i, suffix);
      double position = along_scale_map (scale, along_scale_get_tick (scale, i));
      double breadth = along_chart_pen_width (pen, ALONG_TEXT_SMALL, label);
      double x = CLAMP (position - breadth / 2.0, 0.0, MAX (width - breadth, 0.0));

      along_paint_line (pen->cr, i == 0 ? theme->foreground : theme->grid, 1.0, position, top,
                        position, bottom);
      if (x < free_from)
        continue;
      along_chart_pen_line (pen, ALONG_TEXT_SMALL, theme->dim, label, x, bottom + LABEL_GAP,
                            breadth + 1.0, 0.0);
      free_from = x + breadth + LABEL_MARGIN;
    }
}

void
along_axis_draw_left (AlongChartPen *pen,
                      const AlongScale *scale,
                      const char *suffix,
                      double left,
                      double right)
{
  const AlongChartTheme *theme = pen->theme;
  double height = along_chart_pen_line_height (pen, ALONG_TEXT_SMALL), free_below = INFINITY;

  for (guint i = 0; i < along_scale_get_n_ticks (scale); i++)
    {
      g_autofree char *label = tick_label (scale, i, suffix);
      double y = along_scale_map (scale, along_scale_get_tick (scale, i));

      along_paint_line (pen->cr, i == 0 ? theme->foreground : theme->grid, 1.0, left, y, right, y);
      if (y + height / 2.0 > free_below)
        continue;
      along_chart_pen_line (pen, ALONG_TEXT_SMALL, theme->dim, label, 0.0, y - height / 2.0,
                            left - LABEL_MARGIN, 1.0);
      free_below = y - height / 2.0;
    }
}

double
along_axis_measure_left (AlongChartPen *pen, const AlongScale *scale, const char *suffix)
{
  double widest = 0.0;

  for (guint i = 0; i < along_scale_get_n_ticks (scale); i++)
    {
      g_autofree char *label = tick_label (scale, i, suffix);

      widest = MAX (widest, along_chart_pen_width (pen, ALONG_TEXT_SMALL, label));
    }
  return ceil (widest) + LABEL_MARGIN + 1.0;
}

double
along_axis_measure_bottom (AlongChartPen *pen)
{
  return ceil (along_chart_pen_line_height (pen, ALONG_TEXT_SMALL)) + LABEL_GAP;
}

void
along_axis_draw_academic_years (AlongChartPen *pen,
                                const AlongScale *scale,
                                double top,
                                double bottom,
                                int marked)
{
  const AlongChartTheme *theme = pen->theme;
  double breadth = along_chart_pen_width (pen, ALONG_TEXT_SMALL, "2008/09");
  g_autoptr (GArray)
      years = along_scale_list_academic_years (scale, breadth + 2.0 * LABEL_MARGIN, marked);

  for (guint i = 0; i < years->len; i++)
    {
      int year = g_array_index (years, int, i);
      g_autofree char *label = along_academic_year_format (year);
      double x = along_scale_map (scale, along_academic_year_first_day (year));

      along_paint_line (pen->cr, theme->dim, 1.0, x, top, x, bottom + LABEL_GAP);
      if (x + LABEL_GAP + breadth <= scale->end + 1.0)
        along_chart_pen_line (pen, ALONG_TEXT_SMALL,
                              year == marked ? theme->foreground : theme->dim, label, x,
                              bottom + LABEL_GAP, breadth + LABEL_MARGIN, 0.0);
    }
}
