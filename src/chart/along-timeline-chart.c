/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "along-timeline-chart.h"

struct _AlongTimelineChart
{
  AlongChart parent_instance;
};

G_DEFINE_FINAL_TYPE (AlongTimelineChart, along_timeline_chart, ALONG_TYPE_CHART)

static double
along_timeline_chart_measure (AlongChart *chart, const AlongChartTheme *theme, double width)
{
  return 200.0;
}

static void
along_timeline_chart_draw (AlongChart *chart,
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
along_timeline_chart_dup_summary (AlongChart *chart)
{
  return g_strdup ("");
}

static AlongChartTable *
along_timeline_chart_dup_table (AlongChart *chart)
{
  return along_chart_table_new (along_chart_get_title (chart));
}

static void
along_timeline_chart_class_init (AlongTimelineChartClass *klass)
{
  AlongChartClass *chart_class = ALONG_CHART_CLASS (klass);

  chart_class->measure = along_timeline_chart_measure;
  chart_class->draw = along_timeline_chart_draw;
  chart_class->dup_summary = along_timeline_chart_dup_summary;
  chart_class->dup_table = along_timeline_chart_dup_table;
}

static void
along_timeline_chart_init (AlongTimelineChart *self)
{
}

AlongChart *
along_timeline_chart_new (void)
{
  return g_object_new (ALONG_TYPE_TIMELINE_CHART, NULL);
}

void
along_timeline_chart_add_event (AlongTimelineChart *self,
                                AlongDate date,
                                const char *label,
                                AlongTone tone,
                                const char *detail,
                                const char *flag,
                                const char *key)
{
}

void
along_timeline_chart_add_band (AlongTimelineChart *self,
                               const char *name,
                               AlongDate from,
                               AlongDate to)
{
}

void
along_timeline_chart_set_academic_year (AlongTimelineChart *self, int academic_year)
{
}

void
along_timeline_chart_set_today (AlongTimelineChart *self, AlongDate today)
{
}

void
along_timeline_chart_clear (AlongTimelineChart *self)
{
}
