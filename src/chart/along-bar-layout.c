/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "along-bar-layout.h"

#include <math.h>

#include "along-axis.h"

#define LABEL_GAP       10.0
#define LABEL_SHARE     0.36 /* of the width, for labels beside bars */
#define SEGMENT_GAP     1.0  /* background between adjacent areas */
#define MAXIMUM_STRETCH 1.7
#define GROUP_GAP       0.75 /* of a line */
#define MAXIMUM_COLUMN  64.0

const AlongBarSeries *
along_bar_data_get_series (const AlongBarData *data, guint index)
{
  return g_ptr_array_index (data->series, index);
}

double
along_bar_data_get_total (const AlongBarData *data, guint category)
{
  double total = 0.0;

  for (guint i = 0; i < data->series->len; i++)
    total += along_bar_data_get_series (data, i)->values[category];
  return total;
}

double
along_bar_data_get_length (const AlongBarData *data, guint category, guint series)
{
  double value = along_bar_data_get_series (data, series)->values[category], total;

  if (data->mode != ALONG_BAR_SHARE)
    return value;

  total = along_bar_data_get_total (data, category);
  return total > 0.0 ? value / total * 100.0 : 0.0;
}

static double
longest (const AlongBarData *data)
{
  double most = 0.0;

  for (guint c = 0; c < data->n_categories; c++)
    {
      if (data->mode != ALONG_BAR_GROUPED)
        most = MAX (most, along_bar_data_get_total (data, c));
      else
        for (guint s = 0; s < data->series->len; s++)
          most = MAX (most, along_bar_data_get_series (data, s)->values[c]);
    }
  return most;
}

static gboolean
all_whole (const AlongBarData *data)
{
  for (guint c = 0; c < data->n_categories; c++)
    for (guint s = 0; s < data->series->len; s++)
      if (along_bar_data_get_series (data, s)->values[c] !=
          floor (along_bar_data_get_series (data, s)->values[c]))
        return FALSE;
  return TRUE;
}

static double
widest_category (const AlongBarData *data, AlongChartPen *pen)
{
  double widest = 0.0;

  for (guint c = 0; c < data->n_categories; c++)
    widest = MAX (widest, along_chart_pen_width (pen, ALONG_TEXT_BODY, data->categories[c]));
  return ceil (widest) + 1.0;
}

static AlongScale
make_scale (const AlongBarData *data, double room, double start, double end, double tick_room)
{
  if (data->mode == ALONG_BAR_SHARE)
    return (AlongScale){
      .last = 100.0, .start = start, .end = end, .step = room < 4.0 * tick_room ? 50.0 : 25.0
    };

  return along_scale_new_counts (longest (data), (guint) CLAMP (room / tick_room, 1.0, 6.0),
                                 all_whole (data), start, end);
}

static guint
bars_a_category (const AlongBarData *data)
{
  return data->mode == ALONG_BAR_GROUPED ? MAX (data->series->len, 1) : 1;
}

static void
add_box (AlongBarLayout *self, guint category, guint series, double across, double from, double to)
{
  AlongBarBox box = { .category = category, .series = series };
  double a = along_scale_map (&self->scale, from), b = along_scale_map (&self->scale, to);

  if (self->vertical)
    box.area = (cairo_rectangle_t){ across, b, self->bar, a - b };
  else
    box.area = (cairo_rectangle_t){ a, across, b - a, self->bar };

  /* White between adjacent segments, but never so much that a small one disappears. */
  if (from > 0.0 && self->vertical && box.area.height > 2.0 * SEGMENT_GAP)
    box.area.height -= SEGMENT_GAP;
  if (from > 0.0 && !self->vertical && box.area.width > 2.0 * SEGMENT_GAP)
    {
      box.area.x += SEGMENT_GAP;
      box.area.width -= SEGMENT_GAP;
    }
  g_array_append_val (self->boxes, box);
}

static void
place_boxes (AlongBarLayout *self, const AlongBarData *data)
{
  guint n_bars = bars_a_category (data);
  double group = n_bars * self->bar + (n_bars - 1) * 2.0;
  double origin = self->vertical ? self->left : self->top;

  for (guint c = 0; c < data->n_categories; c++)
    {
      double start = origin + c * self->slot, from = 0.0;

      start += self->labels_above ? self->label_height : (self->slot - group) / 2.0;
      for (guint s = 0; s < data->series->len; s++)
        {
          double length = along_bar_data_get_length (data, c, s);

          if (data->mode == ALONG_BAR_GROUPED)
            add_box (self, c, s, start + s * (self->bar + 2.0), 0.0, length);
          else
            {
              add_box (self, c, s, start, from, from + length);
              from += length;
            }
        }
    }
}

static void
lay_horizontal (AlongBarLayout *self,
                const AlongBarData *data,
                AlongChartPen *pen,
                double width,
                double height)
{
  double line = ceil (along_chart_pen_line_height (pen, ALONG_TEXT_BODY));
  double small = ceil (along_chart_pen_line_height (pen, ALONG_TEXT_SMALL));
  double axis = along_axis_measure_bottom (pen), labels = widest_category (data, pen);
  g_autofree char *most = along_axis_format (longest (data));
  double value_room = ceil (along_chart_pen_width (pen, ALONG_TEXT_SMALL, most)) + LABEL_GAP;
  guint n_bars = bars_a_category (data);
  double stretch = 1.0, used;

  self->labels_above = labels > width * LABEL_SHARE;
  self->label_height = self->labels_above ? line + 2.0 : 0.0;
  self->left = self->labels_above ? 0.0 : labels + LABEL_GAP;
  self->right = MAX (width - value_room, self->left + 10.0);
  self->top = self->legend_height;
  self->bar = n_bars > 1 ? small : round (line * 1.25);
  self->slot = self->label_height + n_bars * self->bar + (n_bars - 1) * 2.0 +
               round (line * GROUP_GAP);
  used = self->legend_height + (self->labels_above ? 0.0 : axis);
  self->natural_height = used + data->n_categories * self->slot + 2.0;

  if (height > 0.0)
    {
      stretch = CLAMP ((height - used - 2.0) / (data->n_categories * self->slot), 0.2,
                       MAXIMUM_STRETCH);
      self->bar = MAX (floor (self->bar * stretch), 2.0);
      self->slot *= stretch;
    }
  self->bottom = self->top + data->n_categories * self->slot;
  self->scale = make_scale (data, self->right - self->left, self->left, self->right,
                            70.0 * pen->theme->scale);
  /* Without ticks the bars may use all of the room. */
  if (self->labels_above && data->mode != ALONG_BAR_SHARE && longest (data) > 0.0)
    self->scale.last = longest (data);
}

static void
lay_vertical (AlongBarLayout *self,
              const AlongBarData *data,
              AlongChartPen *pen,
              double width,
              double height)
{
  double line = ceil (along_chart_pen_line_height (pen, ALONG_TEXT_BODY));
  double small = ceil (along_chart_pen_line_height (pen, ALONG_TEXT_SMALL));
  guint n_bars = bars_a_category (data);
  AlongScale trial;

  self->natural_height = self->legend_height + CLAMP (width * 0.45, 10.0 * line, 18.0 * line) +
                         3.0 * line;
  if (height <= 0.0)
    height = self->natural_height;

  self->top = self->legend_height + small;
  trial = make_scale (data, height - self->top, 0.0, 1.0, 3.0 * small);
  self->left = along_axis_measure_left (pen, &trial, data->mode == ALONG_BAR_SHARE ? "%" : "");
  self->right = width;
  self->slot = (self->right - self->left) / data->n_categories;
  self->label_height = 0.0;
  for (guint c = 0; c < data->n_categories; c++)
    self->label_height = MAX (
        self->label_height, along_chart_pen_wrapped_height (pen, ALONG_TEXT_SMALL,
                                                            data->categories[c], self->slot - 6.0));
  self->bottom = MAX (height - ceil (self->label_height) - 6.0, self->top + 10.0);
  self->bar = CLAMP ((self->slot * 0.72 - (n_bars - 1) * 2.0) / n_bars, 2.0, MAXIMUM_COLUMN);
  self->scale = make_scale (data, self->bottom - self->top, self->bottom, self->top, 3.0 * small);
}

/* Upright bars need room for the longest word of each label. */
static gboolean
fits_upright (const AlongBarData *data, AlongChartPen *pen, double width)
{
  double room = (width - 40.0 * pen->theme->scale) / data->n_categories - 6.0;

  for (guint c = 0; c < data->n_categories; c++)
    {
      g_auto (GStrv) words = g_strsplit (data->categories[c], " ", -1);

      for (guint i = 0; words[i] != NULL; i++)
        if (along_chart_pen_width (pen, ALONG_TEXT_SMALL, words[i]) > room)
          return FALSE;
    }
  return TRUE;
}

AlongBarLayout *
along_bar_layout_new (const AlongBarData *data, AlongChartPen *pen, double width, double height)
{
  AlongBarLayout *self = g_new0 (AlongBarLayout, 1);

  self->legend = along_legend_new ();
  self->boxes = g_array_new (FALSE, FALSE, sizeof (AlongBarBox));
  if (data->n_categories == 0 || data->series->len == 0)
    {
      self->natural_height = 4.0 * along_chart_pen_line_height (pen, ALONG_TEXT_BODY);
      return self;
    }

  if (data->series->len > 1)
    for (guint s = 0; s < data->series->len; s++)
      along_legend_add (self->legend, ALONG_SHAPE_BLOCK, along_bar_data_get_series (data, s)->tone,
                        along_bar_data_get_series (data, s)->label);
  self->legend_height = along_legend_measure (self->legend, pen, width);

  self->vertical = data->vertical && fits_upright (data, pen, width);
  if (self->vertical)
    lay_vertical (self, data, pen, width, height);
  else
    lay_horizontal (self, data, pen, width, height);
  place_boxes (self, data);
  return self;
}

void
along_bar_layout_free (AlongBarLayout *self)
{
  if (self == NULL)
    return;

  along_legend_free (self->legend);
  g_array_unref (self->boxes);
  g_free (self);
}
