/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-bar-chart.h"
#include "along-capacity-chart.h"
#include "along-dot-strip.h"
#include "along-flow-chart.h"
#include "along-map-chart.h"
#include "along-matrix-chart.h"
#include "along-timeline-chart.h"

/* Small charts that several tests share. Free with g_object_unref(). */

static const char *const sample_grades[] = { "Outstanding", "Good", "Requires improvement",
                                             "Inadequate", NULL };

/* 89 schools; by hand: 40 above, 40 on and 9 below the diagonal. */
static const guint sample_counts[] = { 3, 2, 0, 0, 5, 21, 4, 1, 1, 24, 15, 2, 0, 4, 6, 1 };

static inline AlongTransitions *
create_sample_transitions (void)
{
  AlongTransitions *transitions = along_transitions_new ("2017/18", "2021/22", sample_grades,
                                                         ALONG_TONE_OUTSTANDING, sample_counts);

  along_transitions_set_key (transitions, 2, 1, "ri-to-good");
  return transitions;
}

static inline AlongChart *
create_sample_flow (void)
{
  g_autoptr (AlongTransitions) transitions = create_sample_transitions ();
  AlongChart *chart = along_flow_chart_new ();

  along_flow_chart_set_transitions (ALONG_FLOW_CHART (chart), transitions);
  return chart;
}

static inline AlongChart *
create_sample_matrix (void)
{
  g_autoptr (AlongTransitions) transitions = create_sample_transitions ();
  AlongChart *chart = along_matrix_chart_new ();

  along_matrix_chart_set_transitions (ALONG_MATRIX_CHART (chart), transitions);
  return chart;
}

static inline AlongChart *
create_sample_bars (AlongBarMode mode, gboolean vertical)
{
  static const double before[] = { 5, 31, 42, 11 }, after[] = { 9, 51, 25, 4 };
  AlongChart *chart = along_bar_chart_new ();
  AlongBarChart *bars = ALONG_BAR_CHART (chart);

  along_bar_chart_set_mode (bars, mode);
  along_bar_chart_set_vertical (bars, vertical);
  along_bar_chart_set_unit (bars, "schools");
  along_bar_chart_set_categories (bars, "Grade", sample_grades);
  along_bar_chart_add_series (bars, "Before", ALONG_TONE_CATEGORY_2, before);
  along_bar_chart_add_series (bars, "After", ALONG_TONE_CATEGORY_1, after);
  along_bar_chart_set_key (bars, 1, 1, "good-after");
  return chart;
}

static inline AlongChart *
create_sample_capacity (void)
{
  AlongChart *chart = along_capacity_chart_new ();

  along_capacity_chart_add (ALONG_CAPACITY_CHART (chart), "Ashdown <Trust> & Co", 6, 5, "lead-1");
  along_capacity_chart_add (ALONG_CAPACITY_CHART (chart),
                            "A lead with a name that is much longer than its space", 3, 5,
                            "lead-2");
  along_capacity_chart_add (ALONG_CAPACITY_CHART (chart), "None", 0, 0, NULL);
  return chart;
}

static inline AlongChart *
create_sample_timeline (void)
{
  AlongChart *chart = along_timeline_chart_new ();
  AlongTimelineChart *timeline = ALONG_TIMELINE_CHART (chart);

  along_timeline_chart_add_event (timeline, along_date_new (2019, 2, 5), "Requires improvement",
                                  ALONG_TONE_REQUIRES_IMPROVEMENT, "Section 5", NULL, "second");
  along_timeline_chart_add_event (timeline, along_date_new (2013, 3, 8), "Good", ALONG_TONE_GOOD,
                                  NULL, "predecessor school", "first");
  along_timeline_chart_add_event (timeline, along_date_new (2019, 3, 5), "Good", ALONG_TONE_GOOD,
                                  NULL, NULL, NULL);
  along_timeline_chart_add_band (timeline, "Common inspection framework",
                                 along_date_new (2015, 9, 1), along_date_new (2019, 8, 31));
  along_timeline_chart_set_academic_year (timeline, 2018);
  along_timeline_chart_set_today (timeline, along_date_new (2026, 6, 2));
  return chart;
}

static inline AlongChart *
create_sample_strip (guint times)
{
  AlongChart *chart = along_dot_strip_new ();

  along_dot_strip_add_grade (ALONG_DOT_STRIP (chart), "Good", ALONG_TONE_GOOD, 8 * times,
                             16 * times, "good");
  along_dot_strip_add_grade (ALONG_DOT_STRIP (chart), "Inadequate", ALONG_TONE_INADEQUATE,
                             10 * times, 2 * times, NULL);
  return chart;
}

static inline AlongChart *
create_sample_map (guint n_points)
{
  AlongChart *chart = along_map_chart_new ();
  AlongMapChart *map = ALONG_MAP_CHART (chart);

  along_map_chart_set_extent (map, 400000.0, 300000.0, 500000.0, 400000.0);
  along_map_chart_add_point (map,
                             &(AlongMapPoint){ 450000.0, 350000.0, 6.0, ALONG_MAP_SHAPE_DIAMOND,
                                               ALONG_TONE_CATEGORY_1, "Lead", "urn-1", TRUE });
  for (guint i = 1; i < n_points; i++)
    along_map_chart_add_point (
        map, &(AlongMapPoint){ 400000.0 + i * 7919 % 100000, 300000.0 + i * 104729 % 100000, 0.0,
                               ALONG_MAP_SHAPE_CIRCLE, ALONG_TONE_CATEGORY_2, "Partner", "urn-2" });
  along_map_chart_add_line (
      map, &(AlongMapLine){ 450000.0, 350000.0, 900000.0, 350000.0, ALONG_TONE_NEUTRAL, TRUE });
  along_map_chart_add_legend (map, ALONG_MAP_SHAPE_DIAMOND, ALONG_TONE_CATEGORY_1, "Leads");
  along_map_chart_add_legend (map, ALONG_MAP_SHAPE_CIRCLE, ALONG_TONE_CATEGORY_2, "Partners");
  return chart;
}
