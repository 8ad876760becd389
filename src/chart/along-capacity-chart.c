/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "along-capacity-chart.h"

struct _AlongCapacityChart
{
  AlongChart parent_instance;
};

G_DEFINE_FINAL_TYPE (AlongCapacityChart, along_capacity_chart, ALONG_TYPE_CHART)

static double
along_capacity_chart_measure (AlongChart *chart, const AlongChartTheme *theme, double width)
{
  return 200.0;
}

static void
along_capacity_chart_draw (AlongChart *chart,
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
along_capacity_chart_dup_summary (AlongChart *chart)
{
  return g_strdup ("");
}

static AlongChartTable *
along_capacity_chart_dup_table (AlongChart *chart)
{
  return along_chart_table_new (along_chart_get_title (chart));
}

static void
along_capacity_chart_class_init (AlongCapacityChartClass *klass)
{
  AlongChartClass *chart_class = ALONG_CHART_CLASS (klass);

  chart_class->measure = along_capacity_chart_measure;
  chart_class->draw = along_capacity_chart_draw;
  chart_class->dup_summary = along_capacity_chart_dup_summary;
  chart_class->dup_table = along_capacity_chart_dup_table;
}

static void
along_capacity_chart_init (AlongCapacityChart *self)
{
}

AlongChart *
along_capacity_chart_new (void)
{
  return g_object_new (ALONG_TYPE_CAPACITY_CHART, NULL);
}

void
along_capacity_chart_add (AlongCapacityChart *self,
                          const char *label,
                          guint used,
                          guint places,
                          const char *key)
{
}

void
along_capacity_chart_clear (AlongCapacityChart *self)
{
}
