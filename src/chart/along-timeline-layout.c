/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "along-timeline-layout.h"

#include <math.h>

#include "along-academic-year.h"
#include "along-axis.h"

#define LABEL_MARGIN 10.0
#define END_PADDING  10.0 /* so that a marker at an end is whole */
#define DAYS_A_YEAR  365
#define MOST_LANES   4

/* All events, today and the marked year, in whole academic years. Frameworks do not
 * stretch it: the oldest of them has no beginning. */
static void
find_extent (const AlongTimelineData *data, AlongDate *from, AlongDate *to)
{
  *from = G_MAXINT32;
  *to = ALONG_DATE_NONE;

  for (guint i = 0; i < data->events->len; i++)
    {
      AlongDate date = g_array_index (data->events, AlongTimelineEvent, i).date;

      if (date == ALONG_DATE_NONE)
        continue;
      *from = MIN (*from, date);
      *to = MAX (*to, date);
    }
  if (data->academic_year != 0)
    {
      *from = MIN (*from, along_academic_year_first_day (data->academic_year));
      *to = MAX (*to, along_academic_year_last_day (data->academic_year));
    }
  if (data->today != ALONG_DATE_NONE)
    {
      *to = MAX (*to, data->today);
      *from = MIN (*from, data->today - DAYS_A_YEAR);
    }
  if (*to == ALONG_DATE_NONE)
    *to = *from = along_date_new (2020, 1, 1);

  *from = along_academic_year_first_day (along_academic_year_of (*from));
  *to = along_academic_year_last_day (along_academic_year_of (*to));
}

char *
along_timeline_event_dup_when (const AlongTimelineEvent *event)
{
  int year, month, day;

  along_date_split (event->date, &year, &month, &day);
  {
    g_autoptr (GDateTime) moment = g_date_time_new_utc (year, month, day, 0, 0, 0.0);

    return g_date_time_format (moment, "%-e %b %Y");
  }
}

char *
along_timeline_event_dup_line (const AlongTimelineEvent *event)
{
  g_autofree char *when = along_timeline_event_dup_when (event);

  if (event->flag != NULL)
    return g_strdup_printf ("%s: %s, %s", when, event->label, event->flag);
  return g_strdup_printf ("%s: %s", when, event->label);
}

static double
label_width (AlongChartPen *pen, const AlongTimelineEvent *event)
{
  g_autofree char *when = along_timeline_event_dup_when (event);
  double width = MAX (along_chart_pen_width (pen, ALONG_TEXT_STRONG, event->label),
                      along_chart_pen_width (pen, ALONG_TEXT_SMALL, when));

  if (event->flag != NULL)
    width = MAX (width, along_chart_pen_width (pen, ALONG_TEXT_SMALL, event->flag));
  return ceil (width) + 1.0;
}

/* Whether a label may stand in a lane, to the right of its marker or, where no earlier marker is
 * in the way, to the left. */
static gboolean
try_lane (AlongTimelineLabel *label, double end, double previous_x, double radius, double width)
{
  double right = label->marker_x - radius, left = label->marker_x + radius - label->width;

  if (right + label->width <= MIN (end - LABEL_MARGIN, width))
    {
      label->x = right;
      return TRUE;
    }
  if (left >= 0.0 && label->marker_x + radius <= end - LABEL_MARGIN &&
      previous_x < left - LABEL_MARGIN)
    {
      label->x = left;
      return TRUE;
    }
  return FALSE;
}

/* Each label goes to the highest lane where it is free. From the last backwards: a label extends to
 * the right of its marker, so the leader of an earlier one passes those of later ones on the left.
 */
static gboolean
place_labels (AlongTimelineLayout *self,
              const AlongTimelineData *data,
              AlongChartPen *pen,
              double width)
{
  g_autoptr (GArray) ends = g_array_new (FALSE, FALSE, sizeof (double));
  const double free_lane = INFINITY;

  for (guint i = data->events->len; i > 0; i--)
    {
      const AlongTimelineEvent *event = &g_array_index (data->events, AlongTimelineEvent, i - 1);
      AlongDate previous = i > 1 ? g_array_index (data->events, AlongTimelineEvent, i - 2).date
                                 : ALONG_DATE_NONE;
      AlongTimelineLabel label = { .event = i - 1 };
      double previous_x = previous != ALONG_DATE_NONE ? along_scale_map (&self->scale, previous)
                                                      : -INFINITY;

      if (event->date == ALONG_DATE_NONE)
        continue;

      label.marker_x = along_scale_map (&self->scale, event->date);
      label.width = label_width (pen, event);
      for (label.lane = 0; label.lane < MOST_LANES; label.lane++)
        {
          double end = label.lane < ends->len ? g_array_index (ends, double, label.lane) : INFINITY;

          if (try_lane (&label, end, previous_x, self->radius, width))
            break;
        }
      g_array_append_val (self->labels, label);
      if (label.lane == MOST_LANES)
        self->listed = TRUE;

      while (ends->len <= label.lane)
        g_array_append_val (ends, free_lane);
      g_array_index (ends, double, label.lane) = label.x;
      /* In the lanes above, what comes next must end before this leader. */
      for (guint lane = 0; lane < label.lane; lane++)
        g_array_index (ends, double, lane) = MIN (g_array_index (ends, double, lane),
                                                  label.marker_x);
    }
  self->n_lanes = ends->len;
  return !self->listed;
}

static AlongTimelineLabel *
get_label (AlongTimelineLayout *self, guint index)
{
  return &g_array_index (self->labels, AlongTimelineLabel, index);
}

/* A lane is as high as its highest label. Returns where the last ends. */
static double
stack_lanes (AlongTimelineLayout *self, const AlongTimelineData *data, AlongChartPen *pen)
{
  double strong = ceil (along_chart_pen_line_height (pen, ALONG_TEXT_STRONG));
  double small = ceil (along_chart_pen_line_height (pen, ALONG_TEXT_SMALL)), y = self->lanes_y;

  for (guint lane = 0; lane < self->n_lanes; lane++)
    {
      gboolean flagged = FALSE;

      for (guint i = 0; i < self->labels->len; i++)
        if (get_label (self, i)->lane == lane)
          {
            get_label (self, i)->y = y;
            flagged |=
                g_array_index (data->events, AlongTimelineEvent, get_label (self, i)->event).flag !=
                NULL;
          }
      y += strong + small + (flagged ? small : 0.0) + 6.0;
    }
  return y + 2.0;
}

/* The list below the years: a line, or a few, for each event. Returns where the last ends. */
static double
stack_list (AlongTimelineLayout *self,
            const AlongTimelineData *data,
            AlongChartPen *pen,
            double width)
{
  double y = self->list_y, indent = 2.0 * self->radius + LABEL_MARGIN;

  for (guint i = self->labels->len; i > 0; i--)
    {
      AlongTimelineLabel *label = get_label (self, i - 1);
      g_autofree char *line = along_timeline_event_dup_line (
          &g_array_index (data->events, AlongTimelineEvent, label->event));

      label->x = indent;
      label->y = y;
      label->width = MAX (width - indent, 1.0);
      y += ceil (along_chart_pen_wrapped_height (pen, ALONG_TEXT_BODY, line, label->width)) + 4.0;
    }
  return y;
}

AlongTimelineLayout *
along_timeline_layout_new (const AlongTimelineData *data,
                           AlongChartPen *pen,
                           double width,
                           double height)
{
  AlongTimelineLayout *self = g_new0 (AlongTimelineLayout, 1);
  double small = ceil (along_chart_pen_line_height (pen, ALONG_TEXT_SMALL));
  double below = along_axis_measure_bottom (pen) + (data->today != ALONG_DATE_NONE ? small : 0.0);
  AlongDate from, to;

  find_extent (data, &from, &to);
  self->labels = g_array_new (FALSE, FALSE, sizeof (AlongTimelineLabel));
  self->scale = along_scale_new_dates (from, to, END_PADDING,
                                       MAX (width - END_PADDING, END_PADDING + 1.0));
  self->radius = round (small * 0.42);
  self->band_height = data->bands->len > 0 ? small + 4.0 : 0.0;
  self->line_y = self->band_height + self->radius + 8.0;
  self->lanes_y = self->line_y + self->radius + 6.0;

  if (place_labels (self, data, pen, width))
    {
      self->bottom = stack_lanes (self, data, pen);
      self->natural_height = self->bottom + below;
      if (height > 0.0)
        self->bottom = MAX (MIN (self->bottom, height - below), self->lanes_y);
    }
  else
    {
      self->bottom = self->lanes_y + 4.0;
      self->list_y = self->bottom + below + 8.0;
      self->natural_height = stack_list (self, data, pen, width);
    }
  return self;
}

void
along_timeline_layout_free (AlongTimelineLayout *self)
{
  if (self == NULL)
    return;

  g_array_unref (self->labels);
  g_free (self);
}
