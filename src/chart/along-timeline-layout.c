/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "along-timeline-layout.h"

#include <math.h>

#include "along-academic-year.h"
#include "along-axis.h"

#define LABEL_MARGIN 10.0
#define END_PADDING  10.0 /* so that a marker at an end is whole */
#define DAYS_A_YEAR  365

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

/* Each label goes to the highest lane where it is free. From the last backwards: a label extends to
 * the right of its marker, so the leader of an earlier one passes those of later ones on the left.
 */
static void
place_labels (AlongTimelineLayout *self,
              const AlongTimelineData *data,
              AlongChartPen *pen,
              double width)
{
  g_autoptr (GArray) ends = g_array_new (FALSE, TRUE, sizeof (double));

  for (guint i = data->events->len; i > 0; i--)
    {
      const AlongTimelineEvent *event = &g_array_index (data->events, AlongTimelineEvent, i - 1);
      AlongTimelineLabel label = { .event = i - 1 };

      if (event->date == ALONG_DATE_NONE)
        continue;

      label.marker_x = along_scale_map (&self->scale, event->date);
      label.width = MIN (label_width (pen, event), width);
      label.x = CLAMP (label.marker_x - self->radius, 0.0, width - label.width);
      for (label.lane = 0; label.lane < ends->len; label.lane++)
        if (label.x + label.width + LABEL_MARGIN <= g_array_index (ends, double, label.lane))
          break;
      if (label.lane == ends->len)
        g_array_set_size (ends, ends->len + 1);
      g_array_index (ends, double, label.lane) = label.x;
      /* What comes next lies to the left; the lanes above stay free for it only up to its leader.
       */
      for (guint lane = 0; lane < label.lane; lane++)
        g_array_index (ends, double, lane) = MIN (g_array_index (ends, double, lane),
                                                  label.marker_x);
      g_array_append_val (self->labels, label);
    }
  self->n_lanes = ends->len;
}

AlongTimelineLayout *
along_timeline_layout_new (const AlongTimelineData *data,
                           AlongChartPen *pen,
                           double width,
                           double height)
{
  AlongTimelineLayout *self = g_new0 (AlongTimelineLayout, 1);
  double strong = ceil (along_chart_pen_line_height (pen, ALONG_TEXT_STRONG));
  double small = ceil (along_chart_pen_line_height (pen, ALONG_TEXT_SMALL));
  double axis = along_axis_measure_bottom (pen);
  gboolean flagged = FALSE;
  AlongDate from, to;

  find_extent (data, &from, &to);
  self->labels = g_array_new (FALSE, FALSE, sizeof (AlongTimelineLabel));
  self->scale = along_scale_new_dates (from, to, END_PADDING,
                                       MAX (width - END_PADDING, END_PADDING + 1.0));
  self->radius = round (small * 0.42);
  self->band_height = data->bands->len > 0 ? small + 4.0 : 0.0;
  self->line_y = self->band_height + self->radius + 8.0;
  self->lanes_y = self->line_y + self->radius + 6.0;

  for (guint i = 0; i < data->events->len; i++)
    flagged |= g_array_index (data->events, AlongTimelineEvent, i).flag != NULL;
  self->lane_height = strong + small + (flagged ? small : 0.0) + 6.0;
  place_labels (self, data, pen, width);

  self->bottom = self->lanes_y + self->n_lanes * self->lane_height + 2.0;
  self->natural_height = self->bottom + axis + (data->today != ALONG_DATE_NONE ? small : 0.0);
  if (height > 0.0)
    self->bottom = MAX (
        MIN (self->bottom, height - axis - (self->natural_height - self->bottom - axis)),
        self->lanes_y);
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
