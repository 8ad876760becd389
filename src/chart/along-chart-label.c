/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "along-chart-label.h"

#include <math.h>

#include "along-chart-paint.h"

#define PADDING    4.0
#define HALO_WIDTH 3.0

gboolean
along_chart_label_on_tone (AlongChartPen *pen,
                           AlongTone tone,
                           const char *text,
                           double x,
                           double y,
                           double width,
                           double height)
{
  double breadth = along_chart_pen_width (pen, ALONG_TEXT_SMALL, text);
  double line = along_chart_pen_line_height (pen, ALONG_TEXT_SMALL);
  AlongColor color = along_color_readable_on (along_chart_theme_get_color (pen->theme, tone));

  if (breadth + 2.0 * PADDING > width || line * 0.85 > height)
    return FALSE;

  if (pen->theme->high_contrast)
    {
      along_paint_rectangle (pen->cr, pen->theme->background,
                             x + (width - breadth) / 2.0 - PADDING / 2.0,
                             y + (height - line * 0.8) / 2.0, breadth + PADDING, line * 0.8);
      color = pen->theme->foreground;
    }
  along_chart_pen_line (pen, ALONG_TEXT_SMALL, color, text, x, y + (height - line) / 2.0, width,
                        0.5);
  return TRUE;
}

void
along_chart_label_with_halo (AlongChartPen *pen,
                             AlongTextStyle style,
                             AlongColor color,
                             const char *text,
                             double x,
                             double y,
                             double width)
{
  cairo_t *cr = pen->cr;

  /* Lays the text out, without ink, so that its outline can be stroked. */
  cairo_save (cr);
  cairo_rectangle (cr, 0.0, 0.0, 0.0, 0.0);
  cairo_clip (cr);
  along_chart_pen_line (pen, style, color, text, x, y, width, 0.0);
  cairo_restore (cr);

  cairo_save (cr);
  cairo_move_to (cr, x, y);
  pango_cairo_layout_path (cr, pen->layout);
  along_color_set_source (pen->theme->background, cr);
  cairo_set_line_width (cr, HALO_WIDTH);
  cairo_set_line_join (cr, CAIRO_LINE_JOIN_ROUND);
  cairo_stroke (cr);
  cairo_restore (cr);

  along_chart_pen_line (pen, style, color, text, x, y, width, 0.0);
}

void
along_chart_label_empty (AlongChartPen *pen, const char *text, double width, double height)
{
  double line = along_chart_pen_line_height (pen, ALONG_TEXT_BODY);

  along_chart_pen_line (pen, ALONG_TEXT_BODY, pen->theme->dim, text, 0.0,
                        MAX ((height - line) / 2.0, 0.0), width, 0.5);
}
