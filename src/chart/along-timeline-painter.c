/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "along-timeline-painter.h"

#include "config.h"

#include <glib/gi18n.h>
#include <math.h>

#include "along-academic-year.h"
#include "along-axis.h"
#include "along-chart-label.h"
#include "along-chart-paint.h"

#define BAND_PADDING 5.0
#define LEAST_NAME   30.0 /* a framework's name with less room is left out */
#define TINT         0.14

static const AlongTimelineEvent *
get_event (const AlongTimelineData *data, guint index)
{
  return &g_array_index (data->events, AlongTimelineEvent, index);
}

static void
draw_bands (const AlongTimelineData *data,
            AlongChartPen *pen,
            const AlongTimelineLayout *layout,
            double width)
{
  const AlongChartTheme *theme = pen->theme;

  for (guint i = 0; i < data->bands->len; i++)
    {
      const AlongTimelineBand *band = &g_array_index (data->bands, AlongTimelineBand, i);
      double from = band->from != ALONG_DATE_NONE ? along_scale_map (&layout->scale, band->from)
                                                  : 0.0;
      double to = band->to != ALONG_DATE_NONE ? along_scale_map (&layout->scale, band->to + 1)
                                              : width;

      from = CLAMP (from, 0.0, width);
      to = CLAMP (to, 0.0, width);
      if (to - from < 2.0)
        continue;
      along_paint_rectangle (pen->cr, theme->fill, from, 0.0, to - from - 1.0, layout->band_height);
      if (from > 0.0)
        along_paint_line (pen->cr, theme->grid, 1.0, from, layout->band_height, from,
                          layout->bottom);
      if (to - from - 2.0 * BAND_PADDING >= LEAST_NAME * theme->scale)
        along_chart_pen_line (pen, ALONG_TEXT_SMALL, theme->foreground, band->name,
                              from + BAND_PADDING, 2.0, to - from - 2.0 * BAND_PADDING, 0.0);
    }
}

static void
draw_window (const AlongTimelineData *data, AlongChartPen *pen, const AlongTimelineLayout *layout)
{
  const AlongChartTheme *theme = pen->theme;
  AlongColor accent = theme->tones[ALONG_TONE_ACCENT];
  double from, to;

  if (data->academic_year == 0)
    return;

  from = along_scale_map (&layout->scale, along_academic_year_first_day (data->academic_year));
  to = along_scale_map (&layout->scale, along_academic_year_last_day (data->academic_year) + 1);
  if (!theme->high_contrast)
    along_paint_rectangle (pen->cr, along_color_mix (theme->background, accent, TINT), from,
                           layout->band_height, to - from, layout->bottom - layout->band_height);
  along_paint_line (pen->cr, accent, 1.0, from, layout->band_height, from, layout->bottom);
  along_paint_line (pen->cr, accent, 1.0, to, layout->band_height, to, layout->bottom);
}

static void
draw_today (const AlongTimelineData *data,
            AlongChartPen *pen,
            const AlongTimelineLayout *layout,
            double width)
{
  static const double dashes[] = { 3.0, 3.0 };
  double x, breadth;

  if (data->today == ALONG_DATE_NONE)
    return;

  x = along_scale_map (&layout->scale, data->today);
  breadth = along_chart_pen_width (pen, ALONG_TEXT_SMALL, _ ("Today")) + 1.0;
  cairo_save (pen->cr);
  cairo_set_dash (pen->cr, dashes, G_N_ELEMENTS (dashes), 0.0);
  along_paint_line (pen->cr, pen->theme->foreground, 1.0, x, layout->band_height, x,
                    layout->bottom + along_axis_measure_bottom (pen));
  cairo_restore (pen->cr);
  along_chart_pen_line (pen, ALONG_TEXT_SMALL, pen->theme->foreground, _ ("Today"),
                        CLAMP (x - breadth / 2.0, 0.0, MAX (width - breadth, 0.0)),
                        layout->bottom + along_axis_measure_bottom (pen), breadth, 0.0);
}

static void
draw_label (const AlongTimelineData *data,
            AlongChartPen *pen,
            const AlongTimelineLayout *layout,
            const AlongTimelineLabel *label)
{
  const AlongChartTheme *theme = pen->theme;
  const AlongTimelineEvent *event = get_event (data, label->event);
  g_autofree char *when = along_timeline_event_dup_when (event);
  double strong = ceil (along_chart_pen_line_height (pen, ALONG_TEXT_STRONG));
  double small = ceil (along_chart_pen_line_height (pen, ALONG_TEXT_SMALL));

  if (label->y + strong + small > layout->bottom)
    return;

  along_chart_label_with_halo (pen, ALONG_TEXT_STRONG, theme->foreground, event->label, label->x,
                               label->y, label->width);
  along_chart_label_with_halo (pen, ALONG_TEXT_SMALL, theme->dim, when, label->x, label->y + strong,
                               label->width);
  if (event->flag != NULL && label->y + strong + 2.0 * small <= layout->bottom)
    along_chart_label_with_halo (pen, ALONG_TEXT_SMALL, theme->dim, event->flag, label->x,
                                 label->y + strong + small, label->width);
}

/* What was another school's is hollow. */
static void
draw_marker (AlongChartPen *pen, const AlongTimelineEvent *event, double x, double y, double radius)
{
  const AlongChartTheme *theme = pen->theme;
  cairo_t *cr = pen->cr;

  cairo_new_path (cr);
  cairo_arc (cr, x, y, radius + 2.0, 0.0, 2.0 * G_PI);
  along_color_set_source (theme->background, cr);
  cairo_fill (cr);

  cairo_arc (cr, x, y, radius - (event->flag != NULL ? 1.5 : 0.0), 0.0, 2.0 * G_PI);
  if (event->flag == NULL)
    {
      along_paint_tone (cr, theme, event->tone);
      return;
    }
  along_color_set_source (along_chart_theme_get_color (theme, event->tone), cr);
  cairo_set_line_width (cr, 3.0);
  cairo_stroke (cr);
}

static void
draw_list (const AlongTimelineData *data, AlongChartPen *pen, const AlongTimelineLayout *layout)
{
  double line = along_chart_pen_line_height (pen, ALONG_TEXT_BODY);

  for (guint i = 0; i < layout->labels->len; i++)
    {
      const AlongTimelineLabel *label = &g_array_index (layout->labels, AlongTimelineLabel, i);
      const AlongTimelineEvent *event = get_event (data, label->event);
      g_autofree char *text = along_timeline_event_dup_line (event);

      draw_marker (pen, event, layout->radius + 2.0, label->y + line / 2.0, layout->radius);
      along_chart_pen_wrapped (pen, ALONG_TEXT_BODY, pen->theme->foreground, text, label->x,
                               label->y, label->width, 0.0);
    }
}

static void
draw_events (const AlongTimelineData *data, AlongChartPen *pen, const AlongTimelineLayout *layout)
{
  for (guint i = 0; i < layout->labels->len && !layout->listed; i++)
    {
      const AlongTimelineLabel *label = &g_array_index (layout->labels, AlongTimelineLabel, i);

      if (label->lane > 0)
        along_paint_line (pen->cr, pen->theme->dim, 1.0, label->marker_x, layout->line_y,
                          label->marker_x, MIN (label->y + 2.0, layout->bottom));
    }
  for (guint i = 0; i < layout->labels->len; i++)
    {
      const AlongTimelineLabel *label = &g_array_index (layout->labels, AlongTimelineLabel, i);

      if (!layout->listed)
        draw_label (data, pen, layout, label);
      draw_marker (pen, get_event (data, label->event), label->marker_x, layout->line_y,
                   layout->radius);
    }
  if (layout->listed)
    draw_list (data, pen, layout);
}

void
along_timeline_painter_draw (const AlongTimelineData *data,
                             AlongChartPen *pen,
                             double width,
                             double height)
{
  g_autoptr (AlongTimelineLayout) layout = NULL;

  if (data->events->len == 0)
    {
      along_chart_label_empty (pen, _ ("No inspections yet"), width, height);
      return;
    }

  layout = along_timeline_layout_new (data, pen, width, height);
  draw_window (data, pen, layout);
  draw_bands (data, pen, layout, width);
  along_axis_draw_academic_years (pen, &layout->scale, layout->bottom, layout->bottom,
                                  data->academic_year);
  along_paint_line (pen->cr, pen->theme->dim, 1.0, 0.0, layout->bottom, width, layout->bottom);
  along_paint_line (pen->cr, pen->theme->dim, 2.0, 0.0, layout->line_y, width, layout->line_y);
  draw_today (data, pen, layout, width);
  draw_events (data, pen, layout);
}
