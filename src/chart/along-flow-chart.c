/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "along-flow-chart.h"

struct _AlongFlowChart
{
  AlongChart parent_instance;
};

G_DEFINE_FINAL_TYPE (AlongFlowChart, along_flow_chart, ALONG_TYPE_CHART)

static double
along_flow_chart_measure (AlongChart *chart, const AlongChartTheme *theme, double width)
{
  return 200.0;
}

static void
along_flow_chart_draw (AlongChart *chart,
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
along_flow_chart_dup_summary (AlongChart *chart)
{
  return g_strdup ("");
}

static AlongChartTable *
along_flow_chart_dup_table (AlongChart *chart)
{
  return along_chart_table_new (along_chart_get_title (chart));
}

static void
along_flow_chart_class_init (AlongFlowChartClass *klass)
{
  AlongChartClass *chart_class = ALONG_CHART_CLASS (klass);

  chart_class->measure = along_flow_chart_measure;
  chart_class->draw = along_flow_chart_draw;
  chart_class->dup_summary = along_flow_chart_dup_summary;
  chart_class->dup_table = along_flow_chart_dup_table;
}

static void
along_flow_chart_init (AlongFlowChart *self)
{
}

AlongChart *
along_flow_chart_new (void)
{
  return g_object_new (ALONG_TYPE_FLOW_CHART, NULL);
}

void
along_flow_chart_set_transitions (AlongFlowChart *self, const AlongTransitions *transitions)
{
}

void
along_flow_chart_set_colouring (AlongFlowChart *self, AlongFlowColouring colouring)
{
}
