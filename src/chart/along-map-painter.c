/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "along-map-painter.h"

#include "config.h"

#include <glib/gi18n.h>
#include <math.h>

#include "along-axis.h"
#include "along-chart-label.h"
#include "along-chart-paint.h"
#include "along-map-points.h"

#define FINE       1.0  /* pixels: corners of a border nearer than this are skipped */
#define BAR_SHARE  0.22 /* of the width, at most, for the scale bar */
#define BAR_MARGIN 10.0
#define LABEL_GAP  4.0

/* Adds an area to the path; whether any of it may show. */
static gboolean
area_path (cairo_t *cr, const AlongMapLayout *layout, AlongBoundaries *boundaries, guint index)
{
  cairo_rectangle_t box = along_boundaries_get_box (boundaries, index);
  double x1, y1, x2, y2;

  along_map_layout_project (layout, box.x, box.y + box.height, &x1, &y1);
  along_map_layout_project (layout, box.x + box.width, box.y, &x2, &y2);
  if (x2 < 0.0 || x1 > layout->width || y2 < layout->top || y1 > layout->top + layout->height)
    return FALSE;

  for (guint r = 0; r < along_boundaries_get_n_rings (boundaries, index); r++)
    {
      gsize n_points;
      const double *points = along_boundaries_get_ring (boundaries, index, r, &n_points);
      double last_x = -INFINITY, last_y = -INFINITY;

      cairo_new_sub_path (cr);
      for (gsize i = 0; i + 1 < n_points; i++)
        {
          double x, y;

          along_map_layout_project (layout, points[2 * i], points[2 * i + 1], &x, &y);
          if (fabs (x - last_x) < FINE && fabs (y - last_y) < FINE)
            continue;
          cairo_line_to (cr, x, y);
          last_x = x;
          last_y = y;
        }
      cairo_close_path (cr);
    }
  return TRUE;
}

static void
draw_land (const AlongMapData *data, AlongChartPen *pen, const AlongMapLayout *layout)
{
  const AlongChartTheme *theme = pen->theme;
  AlongColor accent = theme->tones[ALONG_TONE_ACCENT];
  cairo_t *cr = pen->cr;
  int highlight;

  if (data->boundaries == NULL)
    return;

  cairo_set_fill_rule (cr, CAIRO_FILL_RULE_EVEN_ODD);
  cairo_set_line_join (cr, CAIRO_LINE_JOIN_BEVEL);
  for (guint i = 0; i < along_boundaries_get_n_areas (data->boundaries); i++)
    area_path (cr, layout, data->boundaries, i);
  along_color_set_source (theme->fill, cr);
  cairo_fill_preserve (cr);
  along_color_set_source (theme->high_contrast ? theme->foreground : theme->grid, cr);
  cairo_set_line_width (cr, 1.0);
  cairo_stroke (cr);

  highlight = data->highlight != NULL ? along_boundaries_find (data->boundaries, data->highlight)
                                      : -1;
  if (highlight >= 0 && area_path (cr, layout, data->boundaries, (guint) highlight))
    {
      along_color_set_source (along_color_mix (theme->background, accent, 0.12), cr);
      cairo_fill_preserve (cr);
      along_color_set_source (accent, cr);
      cairo_set_line_width (cr, theme->high_contrast ? 3.0 : 1.8);
      cairo_stroke (cr);
    }
  cairo_set_fill_rule (cr, CAIRO_FILL_RULE_WINDING);
}

static void
draw_lines (const AlongMapData *data, AlongChartPen *pen, const AlongMapLayout *layout)
{
  static const double dashes[] = { 4.0, 3.0 };
  cairo_t *cr = pen->cr;

  cairo_save (cr);
  cairo_set_line_width (cr, pen->theme->high_contrast ? 2.4 : 1.4);
  for (guint i = 0; i < data->lines->len; i++)
    {
      const AlongMapLine *line = &g_array_index (data->lines, AlongMapLine, i);
      double x1, y1, x2, y2;

      along_map_layout_project (layout, line->from_easting, line->from_northing, &x1, &y1);
      along_map_layout_project (layout, line->to_easting, line->to_northing, &x2, &y2);
      if (MAX (x1, x2) < 0.0 || MIN (x1, x2) > layout->width || MAX (y1, y2) < layout->top ||
          MIN (y1, y2) > layout->top + layout->height)
        continue;
      cairo_set_dash (cr, dashes, line->dashed ? G_N_ELEMENTS (dashes) : 0, 0.0);
      along_color_set_source (along_chart_theme_get_color (pen->theme, line->tone), cr);
      cairo_move_to (cr, x1, y1);
      cairo_line_to (cr, x2, y2);
      cairo_stroke (cr);
    }
  cairo_restore (cr);
}

static gboolean
is_free (const GArray *taken, const cairo_rectangle_t *box)
{
  for (guint i = 0; i < taken->len; i++)
    {
      const cairo_rectangle_t *other = &g_array_index (taken, cairo_rectangle_t, i);

      if (box->x < other->x + other->width && other->x < box->x + box->width &&
          box->y < other->y + other->height && other->y < box->y + box->height)
        return FALSE;
    }
  return TRUE;
}

/* Beside, under or over its point, wherever it is free; else not at all. */
static void
draw_label (AlongChartPen *pen,
            const AlongMapLayout *layout,
            const AlongMapPoint *point,
            double x,
            double y,
            GArray *taken)
{
  double breadth = ceil (along_chart_pen_width (pen, ALONG_TEXT_SMALL, point->label)) + 1.0;
  double line = along_chart_pen_line_height (pen, ALONG_TEXT_SMALL);
  double reach = along_map_point_get_radius (point, pen->theme) + LABEL_GAP;
  const cairo_rectangle_t places[] = {
    { x + reach, y - line / 2.0, breadth, line },
    { x - reach - breadth, y - line / 2.0, breadth, line },
    { x - breadth / 2.0, y + reach - 2.0, breadth, line },
    { x - breadth / 2.0, y - reach - line + 2.0, breadth, line },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (places); i++)
    {
      const cairo_rectangle_t *box = &places[i];

      if (box->x < 0.0 || box->x + box->width > layout->width || box->y < layout->top ||
          box->y + box->height > layout->top + layout->height || !is_free (taken, box))
        continue;
      along_chart_label_with_halo (pen, ALONG_TEXT_SMALL, pen->theme->foreground, point->label,
                                   box->x, box->y, box->width);
      g_array_append_val (taken, *box);
      return;
    }
}

static void
draw_labels (const AlongMapData *data,
             AlongChartPen *pen,
             const AlongMapLayout *layout,
             const cairo_rectangle_t *bar)
{
  g_autoptr (GArray) taken = g_array_new (FALSE, FALSE, sizeof (cairo_rectangle_t));

  g_array_append_val (taken, *bar);
  /* First the points that have a label: none of them may be covered. */
  for (int pass = 0; pass < 2; pass++)
    for (guint i = 0; i < data->points->len; i++)
      {
        const AlongMapPoint *point = &g_array_index (data->points, AlongMapPoint, i);
        double reach = along_map_point_get_radius (point, pen->theme), x, y;

        if (!point->labelled || point->label == NULL || !along_map_point_has_place (point))
          continue;
        along_map_layout_project (layout, point->easting, point->northing, &x, &y);
        if (!along_map_layout_shows (layout, x, y, 0.0))
          continue;
        if (pass == 0)
          {
            cairo_rectangle_t box = { x - reach, y - reach, 2.0 * reach, 2.0 * reach };

            g_array_append_val (taken, box);
          }
        else
          draw_label (pen, layout, point, x, y, taken);
      }
}

/* A round number of kilometres; its box, so that labels keep clear of it. */
static cairo_rectangle_t
draw_scale_bar (AlongChartPen *pen, const AlongMapLayout *layout)
{
  const AlongChartTheme *theme = pen->theme;
  double line = ceil (along_chart_pen_line_height (pen, ALONG_TEXT_SMALL));
  double kilometres = layout->width * BAR_SHARE / layout->scale / 1000.0;
  double power = pow (10.0, floor (log10 (kilometres))), step = kilometres / power;
  double x = BAR_MARGIN, y = layout->top + layout->height - BAR_MARGIN, length, breadth;
  g_autofree char *number = NULL, *text = NULL;

  kilometres = power * (step >= 5.0 ? 5.0 : step >= 2.0 ? 2.0 : 1.0);
  length = kilometres * 1000.0 * layout->scale;
  number = along_axis_format (kilometres);
  text = g_strdup_printf (_ ("%s km"), number);
  breadth = ceil (along_chart_pen_width (pen, ALONG_TEXT_SMALL, text)) + 1.0;

  along_paint_rectangle (pen->cr, theme->background, x - 2.0, y - 7.0, length + 4.0, 9.0);
  along_paint_rectangle (pen->cr, theme->foreground, x, y - 2.0, length, 2.0);
  along_paint_rectangle (pen->cr, theme->foreground, x, y - 6.0, 2.0, 6.0);
  along_paint_rectangle (pen->cr, theme->foreground, x + length - 2.0, y - 6.0, 2.0, 6.0);
  along_chart_label_with_halo (pen, ALONG_TEXT_SMALL, theme->foreground, text, x, y - 7.0 - line,
                               breadth);
  return (cairo_rectangle_t){ x - 2.0, y - 8.0 - line, MAX (length, breadth) + 4.0, line + 10.0 };
}

void
along_map_painter_draw (const AlongMapData *data, AlongChartPen *pen, double width, double height)
{
  g_autoptr (AlongMapLayout) layout = along_map_layout_new (data, pen, width, height);
  cairo_rectangle_t bar;

  along_legend_draw (layout->legend, pen, 0.0, 0.0, width);
  cairo_save (pen->cr);
  cairo_rectangle (pen->cr, 0.0, layout->top, layout->width, layout->height);
  cairo_clip (pen->cr);
  draw_land (data, pen, layout);
  draw_lines (data, pen, layout);
  along_map_points_draw (data, pen, layout);
  bar = draw_scale_bar (pen, layout);
  draw_labels (data, pen, layout, &bar);
  cairo_restore (pen->cr);
}
