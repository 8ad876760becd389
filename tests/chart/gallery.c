/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Draws an example of every chart in every theme, for looking at: gallery FOLDER [BOUNDARIES]. */

#include "along-bar-chart.h"
#include "along-capacity-chart.h"
#include "along-chart-export.h"
#include "along-dot-strip.h"
#include "along-flow-chart.h"
#include "along-map-chart.h"
#include "along-matrix-chart.h"
#include "along-timeline-chart.h"

#include <stdio.h>

static const char *const grades[] = { "Outstanding", "Good", "Requires improvement", "Inadequate",
                                      NULL };
static const guint counts[] = { 3, 2, 0, 0, 5, 21, 4, 1, 1, 24, 15, 2, 0, 4, 6, 1 };

static AlongChart *
create_bars (AlongBarMode mode, gboolean vertical)
{
  static const double before[] = { 5, 31, 42, 11 }, after[] = { 9, 51, 25, 4 };
  AlongChart *chart = along_bar_chart_new ();
  AlongBarChart *bars = ALONG_BAR_CHART (chart);

  along_bar_chart_set_mode (bars, mode);
  along_bar_chart_set_vertical (bars, vertical);
  along_bar_chart_set_unit (bars, "schools");
  if (mode == ALONG_BAR_GROUPED)
    {
      along_bar_chart_set_categories (bars, "Grade", grades);
      along_bar_chart_add_series (bars, "Before", ALONG_TONE_CATEGORY_2, before);
      along_bar_chart_add_series (bars, "After", ALONG_TONE_CATEGORY_1, after);
    }
  else
    {
      along_bar_chart_set_categories (bars, "When",
                                      (const char *const[]){ "Before", "After", NULL });
      for (guint i = 0; i < 4; i++)
        along_bar_chart_add_series (bars, grades[i], along_tone_grade ((int) i + 1),
                                    (double[]){ before[i], after[i] });
    }
  along_chart_set_title (chart, "More than half of the partners were good after support");
  along_chart_set_note (chart, "Behaviour and attitudes, 89 schools with two comparable "
                               "inspections. Source: Ofsted management information.");
  return chart;
}

static AlongChart *
create_capacity (void)
{
  AlongChart *chart = along_capacity_chart_new ();
  AlongCapacityChart *capacity = ALONG_CAPACITY_CHART (chart);

  along_capacity_chart_add (capacity, "Ashdown Learning Trust", 6, 5, "1");
  along_capacity_chart_add (capacity, "Bramley Park Teaching School Hub and Partners", 5, 5, "2");
  along_capacity_chart_add (capacity, "Coldharbour Academy", 3, 5, "3");
  along_capacity_chart_add (capacity, "Dunmore High", 0, 2, "4");
  along_capacity_chart_add (capacity, "Eastfield Primary", 7, 12, "5");
  along_chart_set_title (chart, "Places used by each lead");
  return chart;
}

static AlongTransitions *
create_transitions (void)
{
  return along_transitions_new ("Before, 2017/18", "After, 2021/22", grades, ALONG_TONE_OUTSTANDING,
                                counts);
}

static AlongChart *
create_flow (AlongFlowColouring colouring)
{
  AlongChart *chart = along_flow_chart_new ();
  g_autoptr (AlongTransitions) transitions = create_transitions ();

  along_flow_chart_set_transitions (ALONG_FLOW_CHART (chart), transitions);
  along_flow_chart_set_colouring (ALONG_FLOW_CHART (chart), colouring);
  along_chart_set_title (chart, "Grades before and after support");
  return chart;
}

static AlongChart *
create_matrix (void)
{
  AlongChart *chart = along_matrix_chart_new ();
  g_autoptr (AlongTransitions) transitions = create_transitions ();

  along_matrix_chart_set_transitions (ALONG_MATRIX_CHART (chart), transitions);
  along_chart_set_title (chart, "Grades before and after support");
  return chart;
}

static AlongChart *
create_timeline (void)
{
  AlongChart *chart = along_timeline_chart_new ();
  AlongTimelineChart *timeline = ALONG_TIMELINE_CHART (chart);

  along_timeline_chart_add_band (timeline, "Before September 2015", ALONG_DATE_NONE,
                                 along_date_new (2015, 8, 31));
  along_timeline_chart_add_band (timeline, "Common inspection framework",
                                 along_date_new (2015, 9, 1), along_date_new (2019, 8, 31));
  along_timeline_chart_add_band (timeline, "Education inspection framework",
                                 along_date_new (2019, 9, 1), along_date_new (2025, 11, 9));
  along_timeline_chart_add_band (timeline, "Report card", along_date_new (2025, 11, 10),
                                 ALONG_DATE_NONE);
  along_timeline_chart_add_event (timeline, along_date_new (2012, 3, 8), "Good", ALONG_TONE_GOOD,
                                  "Section 5", "predecessor school", "a");
  along_timeline_chart_add_event (timeline, along_date_new (2016, 11, 15), "Requires improvement",
                                  ALONG_TONE_REQUIRES_IMPROVEMENT, "Section 5", NULL, "b");
  along_timeline_chart_add_event (timeline, along_date_new (2018, 6, 12), "Inadequate",
                                  ALONG_TONE_INADEQUATE, "Section 5", NULL, "c");
  along_timeline_chart_add_event (timeline, along_date_new (2019, 2, 5), "Requires improvement",
                                  ALONG_TONE_REQUIRES_IMPROVEMENT, "Section 5", NULL, "d");
  along_timeline_chart_add_event (timeline, along_date_new (2022, 5, 17), "Good", ALONG_TONE_GOOD,
                                  "Section 5", NULL, "e");
  along_timeline_chart_add_event (timeline, along_date_new (2026, 2, 3), "Expected standard",
                                  ALONG_TONE_EXPECTED_STANDARD, "Attendance and behaviour", NULL,
                                  "f");
  along_timeline_chart_set_academic_year (timeline, 2018);
  along_timeline_chart_set_today (timeline, along_date_new (2026, 6, 2));
  along_chart_set_title (chart, "Inspections");
  return chart;
}

static AlongChart *
create_strip (guint times)
{
  AlongChart *chart = along_dot_strip_new ();

  for (guint i = 0; i < 4; i++)
    along_dot_strip_add_grade (ALONG_DOT_STRIP (chart), grades[i], along_tone_grade ((int) i + 1),
                               ((guint[]){ 2, 8, 14, 4 })[i] * times,
                               ((guint[]){ 3, 16, 8, 1 })[i] * times, "k");
  return chart;
}

static void
add_schools (AlongMapChart *map, AlongBoundaries *boundaries, guint n)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (7);
  int area = along_boundaries_find (boundaries, "E12000004");
  cairo_rectangle_t box;
  AlongMapPoint leads[8];
  guint n_leads = 0;

  g_return_if_fail (area >= 0);

  box = n > 500 ? along_boundaries_get_extent (boundaries)
                : along_boundaries_get_box (boundaries, (guint) area);
  for (guint i = 0; i < n;)
    {
      AlongMapPoint point = { g_rand_double_range (rand, box.x, box.x + box.width),
                              g_rand_double_range (rand, box.y, box.y + box.height) };

      if (n <= 500 &&
          !along_boundaries_contains (boundaries, (guint) area, point.easting, point.northing))
        continue;
      if (n > 500)
        {
          point.radius = 2.0;
          point.tone = ALONG_TONE_CATEGORY_1 + i % 2;
        }
      else if (n_leads < 8)
        {
          point.shape = ALONG_MAP_SHAPE_DIAMOND;
          point.tone = ALONG_TONE_CATEGORY_1;
          point.label = ((const char *[]){ "Ashdown", "Bramley Park", "Coldharbour", "Dunmore High",
                                           "Eastfield", "Fenwick", "Goldsborough",
                                           "Hartwell" })[n_leads];
          point.labelled = TRUE;
          point.radius = 6.0;
          leads[n_leads++] = point;
        }
      else
        {
          point.tone = ALONG_TONE_CATEGORY_2;
          point.label = "Partner";
          along_map_chart_add_line (
              map, &(AlongMapLine){ leads[i % 8].easting, leads[i % 8].northing, point.easting,
                                    point.northing, ALONG_TONE_NEUTRAL, i % 5 == 0 });
        }
      along_map_chart_add_point (map, &point);
      i++;
    }
}

static AlongChart *
create_map (const char *path, guint n)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (AlongBoundaries) boundaries = along_boundaries_new_from_file (path, &error);
  AlongChart *chart = along_map_chart_new ();
  AlongMapChart *map = ALONG_MAP_CHART (chart);

  if (boundaries == NULL)
    g_error ("%s", error->message);
  along_map_chart_set_boundaries (map, boundaries);
  add_schools (map, boundaries, n);
  if (n <= 500)
    along_map_chart_set_highlight (map, "E12000004");
  along_map_chart_add_legend (map, ALONG_MAP_SHAPE_DIAMOND, ALONG_TONE_CATEGORY_1, "Lead");
  along_map_chart_add_legend (map, ALONG_MAP_SHAPE_CIRCLE, ALONG_TONE_CATEGORY_2, "Partner");
  along_map_chart_add_legend (map, ALONG_MAP_SHAPE_LINE, ALONG_TONE_NEUTRAL, "Pair");
  along_map_chart_add_legend (map, ALONG_MAP_SHAPE_DASHED_LINE, ALONG_TONE_NEUTRAL, "Proposed");
  along_chart_set_title (chart, "Leads and partners in the East Midlands");
  along_chart_set_note (chart, "Contains OS data © Crown copyright and database right.");
  return chart;
}

static void
save (AlongChart *taken, const char *folder, const char *name)
{
  g_autoptr (AlongChart) chart = taken;
  AlongChartTheme themes[] = { along_chart_theme_light (), along_chart_theme_dark (),
                               along_chart_theme_high_contrast (FALSE),
                               along_chart_theme_light () };
  static const char *const names[] = { "light", "dark", "contrast", "large" };
  static const double widths[] = { 760.0, 760.0, 760.0, 348.0, 1900.0 };

  themes[3].scale = 2.0;
  for (guint i = 0; i < 6; i++)
    {
      g_autofree char *file = i < 4 ? g_strdup_printf ("%s-%s.png", name, names[i])
                                    : g_strdup_printf ("%s-%s.%s", name, i == 4 ? "narrow" : "wide",
                                                       "png");
      g_autofree char *path = g_build_filename (folder, file, NULL);
      g_autoptr (GBytes) bytes = NULL;
      g_autoptr (GError) error = NULL;
      gint64 start = g_get_monotonic_time ();

      bytes = along_chart_export_to_bytes (chart, ALONG_CHART_FORMAT_PNG, &themes[i < 4 ? i : 0],
                                           i == 4 ? 348.0 : widths[MIN (i, 4)], 0.0, 1.0, &error);
      if (bytes == NULL || !g_file_set_contents (path, g_bytes_get_data (bytes, NULL),
                                                 (gssize) g_bytes_get_size (bytes), &error))
        g_error ("%s", error->message);
      fprintf (stderr, "%s %.1f ms\n", path, (double) (g_get_monotonic_time () - start) / 1000.0);
    }
}

int
main (int argc, char **argv)
{
  if (argc < 2)
    {
      fprintf (stderr, "gallery FOLDER [BOUNDARIES]\n");
      return 2;
    }

  g_mkdir_with_parents (argv[1], 0755);
  save (create_bars (ALONG_BAR_GROUPED, FALSE), argv[1], "bars-grouped");
  save (create_bars (ALONG_BAR_GROUPED, TRUE), argv[1], "bars-upright");
  save (create_bars (ALONG_BAR_SHARE, FALSE), argv[1], "bars-share");
  save (create_bars (ALONG_BAR_STACKED, TRUE), argv[1], "bars-stacked");
  save (create_capacity (), argv[1], "capacity");
  save (create_flow (ALONG_FLOW_BY_CHANGE), argv[1], "flow-change");
  save (create_flow (ALONG_FLOW_BY_BEFORE), argv[1], "flow-before");
  save (create_matrix (), argv[1], "matrix");
  save (create_timeline (), argv[1], "timeline");
  save (create_strip (1), argv[1], "strip");
  save (create_strip (30), argv[1], "strip-many");
  if (argc > 2)
    {
      save (create_map (argv[2], 60), argv[1], "map");
      save (create_map (argv[2], 22000), argv[1], "map-many");
    }
  return 0;
}
