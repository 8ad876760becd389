/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "along-bar-painter.h"

#include "config.h"

#include <glib/gi18n.h>
#include <math.h>

#include "along-axis.h"
#include "along-chart-label.h"
#include "along-chart-paint.h"

#define VALUE_GAP 5.0

/* A segment is labelled inside where there is room, a bar of its own always, at its end. */
static void
draw_value (const AlongBarData *data,
            const AlongBarLayout *layout,
            AlongChartPen *pen,
            const AlongBarBox *box)
{
  const AlongBarSeries *series = along_bar_data_get_series (data, box->series);
  g_autofree char *number = along_axis_format (series->values[box->category]);
  double line = along_chart_pen_line_height (pen, ALONG_TEXT_SMALL);
  double breadth = along_chart_pen_width (pen, ALONG_TEXT_SMALL, number) + 1.0;
  const cairo_rectangle_t *area = &box->area;

  if (data->mode != ALONG_BAR_GROUPED)
    {
      if (series->values[box->category] > 0.0)
        along_chart_label_on_tone (pen, series->tone, number, area->x, area->y, area->width,
                                   area->height);
    }
  else if (layout->vertical)
    {
      if (breadth <= area->width + 8.0)
        along_chart_pen_line (pen, ALONG_TEXT_SMALL, pen->theme->foreground, number,
                              area->x + (area->width - breadth) / 2.0, area->y - line, breadth,
                              0.5);
    }
  else if (line * 0.8 <= area->height + 2.0)
    along_chart_pen_line (pen, ALONG_TEXT_SMALL, pen->theme->foreground, number,
                          area->x + area->width + VALUE_GAP, area->y + (area->height - line) / 2.0,
                          breadth, 0.0);
}

static void
draw_totals (const AlongBarData *data, const AlongBarLayout *layout, AlongChartPen *pen)
{
  double line = along_chart_pen_line_height (pen, ALONG_TEXT_SMALL);

  if (data->mode == ALONG_BAR_GROUPED || layout->vertical || line > layout->slot)
    return;

  for (guint i = 0; i < layout->boxes->len; i++)
    {
      const AlongBarBox *box = &g_array_index (layout->boxes, AlongBarBox, i);
      g_autofree char *number = along_axis_format (along_bar_data_get_total (data, box->category));
      double breadth = along_chart_pen_width (pen, ALONG_TEXT_SMALL, number) + 1.0;

      if (box->series + 1 == data->series->len)
        along_chart_pen_line (pen, ALONG_TEXT_SMALL, pen->theme->foreground, number,
                              box->area.x + box->area.width + VALUE_GAP,
                              box->area.y + (box->area.height - line) / 2.0, breadth, 0.0);
    }
}

static void
draw_categories (const AlongBarData *data,
                 const AlongBarLayout *layout,
                 AlongChartPen *pen,
                 double width)
{
  AlongColor color = pen->theme->foreground;
  double line = along_chart_pen_line_height (pen, ALONG_TEXT_BODY);

  for (guint c = 0; c < data->n_categories; c++)
    {
      const char *label = data->categories[c];
      double start = (layout->vertical ? layout->left : layout->top) + c * layout->slot;

      if (layout->vertical)
        {
          along_chart_pen_wrapped (pen, ALONG_TEXT_SMALL, color, label, start + 3.0,
                                   layout->bottom + 4.0, layout->slot - 6.0, 0.5);
        }
      else if (layout->labels_above && layout->label_height + layout->bar <= layout->slot)
        along_chart_pen_line (pen, ALONG_TEXT_BODY, color, label, 0.0, start, width, 0.0);
      else if (line * 0.8 <= layout->slot)
        along_chart_pen_line (pen, ALONG_TEXT_BODY, color, label, 0.0,
                              start + (layout->slot - line) / 2.0, layout->left - 10.0, 1.0);
    }
}

void
along_bar_painter_draw (const AlongBarData *data, AlongChartPen *pen, double width, double height)
{
  g_autoptr (AlongBarLayout) layout = along_bar_layout_new (data, pen, width, height);
  const char *suffix = data->mode == ALONG_BAR_SHARE ? "%" : "";

  if (layout->boxes->len == 0)
    {
      along_chart_label_empty (pen, _ ("No data yet"), width, height);
      return;
    }

  along_legend_draw (layout->legend, pen, 0.0, 0.0, width);
  if (layout->vertical)
    along_axis_draw_left (pen, &layout->scale, suffix, layout->left, layout->right);
  else if (!layout->labels_above)
    along_axis_draw_bottom (pen, &layout->scale, suffix, layout->top, layout->bottom, width);

  for (guint i = 0; i < layout->boxes->len; i++)
    {
      const AlongBarBox *box = &g_array_index (layout->boxes, AlongBarBox, i);

      along_paint_bar (pen->cr, pen->theme, along_bar_data_get_series (data, box->series)->tone,
                       box->area.x, box->area.y, box->area.width, box->area.height);
    }
  for (guint i = 0; i < layout->boxes->len; i++)
    draw_value (data, layout, pen, &g_array_index (layout->boxes, AlongBarBox, i));
  draw_totals (data, layout, pen);
  draw_categories (data, layout, pen, width);
}
