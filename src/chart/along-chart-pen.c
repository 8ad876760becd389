/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "along-chart-pen.h"

#include <math.h>

#define PIXELS_PER_POINT (96.0 / 72.0)

static double
style_factor (AlongTextStyle style)
{
  switch (style)
    {
    case ALONG_TEXT_SMALL:
      return 0.87;
    case ALONG_TEXT_TITLE:
      return 1.3;
    default:
      return 1.0;
    }
}

static void
set_text (AlongChartPen *pen, AlongTextStyle style, const char *text)
{
  PangoFontDescription *font = pango_font_description_new ();
  double size = pen->theme->font_size * pen->theme->scale * PIXELS_PER_POINT * style_factor (style);

  pango_font_description_set_family (font, pen->theme->font_family);
  pango_font_description_set_absolute_size (font, size * PANGO_SCALE);
  if (style == ALONG_TEXT_STRONG || style == ALONG_TEXT_TITLE)
    pango_font_description_set_weight (font, PANGO_WEIGHT_BOLD);
  pango_layout_set_font_description (pen->layout, font);
  pango_font_description_free (font);

  pango_layout_set_width (pen->layout, -1);
  pango_layout_set_ellipsize (pen->layout, PANGO_ELLIPSIZE_NONE);
  pango_layout_set_text (pen->layout, text, -1);
}

static void
set_wrapped (AlongChartPen *pen, AlongTextStyle style, const char *text, double width)
{
  set_text (pen, style, text);
  pango_layout_set_width (pen->layout, (int) (MAX (width, 1.0) * PANGO_SCALE));
}

void
along_chart_pen_init (AlongChartPen *pen, const AlongChartTheme *theme, cairo_t *cr)
{
  cairo_font_options_t *options;

  g_return_if_fail (pen != NULL && theme != NULL);

  options = cairo_font_options_create ();
  cairo_font_options_set_hint_metrics (options, CAIRO_HINT_METRICS_OFF);
  cairo_font_options_set_hint_style (options, CAIRO_HINT_STYLE_NONE);
  cairo_font_options_set_antialias (options, CAIRO_ANTIALIAS_GRAY);

  pen->theme = theme;
  pen->cr = cr;
  pen->context = pango_font_map_create_context (pango_cairo_font_map_get_default ());
  pango_cairo_context_set_font_options (pen->context, options);
  pango_context_set_round_glyph_positions (pen->context, FALSE);
  pen->layout = pango_layout_new (pen->context);
  pango_layout_set_wrap (pen->layout, PANGO_WRAP_WORD_CHAR);
  pango_layout_set_single_paragraph_mode (pen->layout, FALSE);
  cairo_font_options_destroy (options);
}

void
along_chart_pen_clear (AlongChartPen *pen)
{
  g_clear_object (&pen->layout);
  g_clear_object (&pen->context);
}

double
along_chart_pen_line_height (AlongChartPen *pen, AlongTextStyle style)
{
  int height;

  set_text (pen, style, "Ág");
  pango_layout_get_size (pen->layout, NULL, &height);
  return height / (double) PANGO_SCALE;
}

double
along_chart_pen_width (AlongChartPen *pen, AlongTextStyle style, const char *text)
{
  int width;

  set_text (pen, style, text);
  pango_layout_get_size (pen->layout, &width, NULL);
  return width / (double) PANGO_SCALE;
}

double
along_chart_pen_wrapped_height (AlongChartPen *pen,
                                AlongTextStyle style,
                                const char *text,
                                double width)
{
  int height;

  set_wrapped (pen, style, text, width);
  pango_layout_get_size (pen->layout, NULL, &height);
  return height / (double) PANGO_SCALE;
}

void
along_chart_pen_line (AlongChartPen *pen,
                      AlongTextStyle style,
                      AlongColor color,
                      const char *text,
                      double x,
                      double y,
                      double width,
                      double align)
{
  int natural;

  g_return_if_fail (pen->cr != NULL);

  if (width <= 0.0)
    return;

  set_text (pen, style, text);
  pango_layout_get_size (pen->layout, &natural, NULL);
  if (natural > width * PANGO_SCALE + 1)
    {
      pango_layout_set_ellipsize (pen->layout, PANGO_ELLIPSIZE_END);
      pango_layout_set_width (pen->layout, (int) (width * PANGO_SCALE));
      pango_layout_get_size (pen->layout, &natural, NULL);
    }

  along_color_set_source (color, pen->cr);
  cairo_move_to (pen->cr, x + (width - natural / (double) PANGO_SCALE) * align, y);
  pango_cairo_show_layout (pen->cr, pen->layout);
}

double
along_chart_pen_wrapped (AlongChartPen *pen,
                         AlongTextStyle style,
                         AlongColor color,
                         const char *text,
                         double x,
                         double y,
                         double width,
                         double align)
{
  int height;

  g_return_val_if_fail (pen->cr != NULL, 0.0);

  set_wrapped (pen, style, text, width);
  pango_layout_get_size (pen->layout, NULL, &height);
  pango_layout_set_alignment (pen->layout, align < 0.25   ? PANGO_ALIGN_LEFT
                                           : align < 0.75 ? PANGO_ALIGN_CENTER
                                                          : PANGO_ALIGN_RIGHT);
  along_color_set_source (color, pen->cr);
  cairo_move_to (pen->cr, x, y);
  pango_cairo_show_layout (pen->cr, pen->layout);
  pango_layout_set_alignment (pen->layout, PANGO_ALIGN_LEFT);
  return height / (double) PANGO_SCALE;
}
