/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "along-chart-paint.h"

#include <math.h>

#define HATCH_STEP  6.0
#define HATCH_WIDTH 1.2
#define OUTLINE     1.5

typedef struct
{
  double x1, y1, x2, y2;
} Box;

/* Lines at one slope over the box; the clip cuts them to shape. */
static void
hatch_lines (cairo_t *cr, const Box *box, double slope)
{
  double height = box->y2 - box->y1, run = fabs (slope) * height;
  /* Start on a multiple of the step, so that neighbours in one tone line up. */
  double first = floor ((box->x1 - run) / HATCH_STEP) * HATCH_STEP;

  for (double x = first; x < box->x2 + run; x += HATCH_STEP)
    {
      cairo_move_to (cr, x, slope > 0 ? box->y2 : box->y1);
      cairo_line_to (cr, x + run, slope > 0 ? box->y1 : box->y2);
    }
}

static void
hatch_level (cairo_t *cr, const Box *box)
{
  for (double y = floor (box->y1 / HATCH_STEP) * HATCH_STEP; y < box->y2; y += HATCH_STEP)
    {
      cairo_move_to (cr, box->x1, y);
      cairo_line_to (cr, box->x2, y);
    }
}

static void
hatch_dots (cairo_t *cr, const Box *box)
{
  double row = floor (box->y1 / HATCH_STEP);

  for (double y = row * HATCH_STEP; y < box->y2; y += HATCH_STEP, row++)
    {
      double shift = fmod (row, 2.0) == 0.0 ? 0.0 : HATCH_STEP / 2.0;

      for (double x = floor (box->x1 / HATCH_STEP) * HATCH_STEP; x < box->x2; x += HATCH_STEP)
        {
          cairo_new_sub_path (cr);
          cairo_arc (cr, x + shift, y, HATCH_WIDTH, 0.0, 2.0 * G_PI);
        }
    }
}

static void
hatch (cairo_t *cr, AlongPattern pattern)
{
  Box box;

  cairo_clip_extents (cr, &box.x1, &box.y1, &box.x2, &box.y2);
  cairo_set_line_width (cr, HATCH_WIDTH);

  switch (pattern)
    {
    case ALONG_PATTERN_RISING:
      hatch_lines (cr, &box, 1.0);
      break;
    case ALONG_PATTERN_FALLING:
      hatch_lines (cr, &box, -1.0);
      break;
    case ALONG_PATTERN_CROSS:
      hatch_lines (cr, &box, 1.0);
      hatch_lines (cr, &box, -1.0);
      break;
    case ALONG_PATTERN_HORIZONTAL:
      hatch_level (cr, &box);
      break;
    case ALONG_PATTERN_VERTICAL:
      hatch_lines (cr, &box, 0.0);
      break;
    case ALONG_PATTERN_DOTS:
      hatch_dots (cr, &box);
      cairo_fill (cr);
      return;
    case ALONG_PATTERN_SOLID:
    default:
      return;
    }
  cairo_stroke (cr);
}

void
along_paint_tone (cairo_t *cr, const AlongChartTheme *theme, AlongTone tone)
{
  AlongColor color = along_chart_theme_get_color (theme, tone);

  along_color_set_source (color, cr);
  if (!theme->high_contrast)
    {
      cairo_fill (cr);
      return;
    }

  cairo_fill_preserve (cr);
  {
    cairo_path_t *path = cairo_copy_path (cr);

    cairo_save (cr);
    cairo_clip (cr);
    along_color_set_source (along_color_readable_on (color), cr);
    hatch (cr, along_tone_get_pattern (tone));
    cairo_restore (cr);

    cairo_save (cr);
    cairo_append_path (cr, path);
    cairo_clip_preserve (cr);
    along_color_set_source (theme->foreground, cr);
    cairo_set_line_width (cr, 2.0 * OUTLINE); /* half of it is clipped away: stay inside */
    cairo_stroke (cr);
    cairo_restore (cr);
    cairo_path_destroy (path);
  }
}

void
along_paint_bar (cairo_t *cr,
                 const AlongChartTheme *theme,
                 AlongTone tone,
                 double x,
                 double y,
                 double width,
                 double height)
{
  if (width <= 0.0 || height <= 0.0)
    return;

  cairo_rectangle (cr, x, y, width, height);
  along_paint_tone (cr, theme, tone);
}

void
along_paint_rectangle (cairo_t *cr,
                       AlongColor color,
                       double x,
                       double y,
                       double width,
                       double height)
{
  along_color_set_source (color, cr);
  cairo_rectangle (cr, x, y, width, height);
  cairo_fill (cr);
}

void
along_paint_line (cairo_t *cr,
                  AlongColor color,
                  double line_width,
                  double x1,
                  double y1,
                  double x2,
                  double y2)
{
  if (x1 == x2)
    x1 = x2 = floor (x1) + 0.5;
  if (y1 == y2)
    y1 = y2 = floor (y1) + 0.5;

  along_color_set_source (color, cr);
  cairo_set_line_width (cr, line_width);
  cairo_move_to (cr, x1, y1);
  cairo_line_to (cr, x2, y2);
  cairo_stroke (cr);
}
