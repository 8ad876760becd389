/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "along-map-chart.h"

struct _AlongMapChart
{
  AlongChart parent_instance;
};

G_DEFINE_FINAL_TYPE (AlongMapChart, along_map_chart, ALONG_TYPE_CHART)

static double
along_map_chart_measure (AlongChart *chart, const AlongChartTheme *theme, double width)
{
  return 200.0;
}

static void
along_map_chart_draw (AlongChart *chart,
                      cairo_t *cr,
                      const AlongChartTheme *theme,
                      double width,
                      double height)
{
  along_color_set_source (theme->fill, cr);
  cairo_rectangle (cr, 0.0, 0.0, width, height);
  cairo_fill (cr);
}

static char *
along_map_chart_dup_summary (AlongChart *chart)
{
  return g_strdup ("");
}

static AlongChartTable *
along_map_chart_dup_table (AlongChart *chart)
{
  return along_chart_table_new (along_chart_get_title (chart));
}

static void
along_map_chart_class_init (AlongMapChartClass *klass)
{
  AlongChartClass *chart_class = ALONG_CHART_CLASS (klass);

  chart_class->measure = along_map_chart_measure;
  chart_class->draw = along_map_chart_draw;
  chart_class->dup_summary = along_map_chart_dup_summary;
  chart_class->dup_table = along_map_chart_dup_table;
}

static void
along_map_chart_init (AlongMapChart *self)
{
}

AlongChart *
along_map_chart_new (void)
{
  return g_object_new (ALONG_TYPE_MAP_CHART, NULL);
}

void
along_map_chart_set_boundaries (AlongMapChart *self, AlongBoundaries *boundaries)
{
}

void
along_map_chart_set_highlight (AlongMapChart *self, const char *code)
{
}

void
along_map_chart_set_extent (AlongMapChart *self,
                            double west,
                            double south,
                            double east,
                            double north)
{
}

void
along_map_chart_unset_extent (AlongMapChart *self)
{
}

void
along_map_chart_add_point (AlongMapChart *self, const AlongMapPoint *point)
{
}

void
along_map_chart_add_line (AlongMapChart *self, const AlongMapLine *line)
{
}

void
along_map_chart_add_legend (AlongMapChart *self,
                            AlongMapShape shape,
                            AlongTone tone,
                            const char *label)
{
}

void
along_map_chart_clear (AlongMapChart *self)
{
}
