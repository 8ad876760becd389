/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "along-bar-chart.h"

struct _AlongBarChart
{
  AlongChart parent_instance;
};

G_DEFINE_FINAL_TYPE (AlongBarChart, along_bar_chart, ALONG_TYPE_CHART)

static double
along_bar_chart_measure (AlongChart *chart, const AlongChartTheme *theme, double width)
{
  return 200.0;
}

static void
along_bar_chart_draw (AlongChart *chart,
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
along_bar_chart_dup_summary (AlongChart *chart)
{
  return g_strdup ("");
}

static AlongChartTable *
along_bar_chart_dup_table (AlongChart *chart)
{
  return along_chart_table_new (along_chart_get_title (chart));
}

static void
along_bar_chart_class_init (AlongBarChartClass *klass)
{
  AlongChartClass *chart_class = ALONG_CHART_CLASS (klass);

  chart_class->measure = along_bar_chart_measure;
  chart_class->draw = along_bar_chart_draw;
  chart_class->dup_summary = along_bar_chart_dup_summary;
  chart_class->dup_table = along_bar_chart_dup_table;
}

static void
along_bar_chart_init (AlongBarChart *self)
{
}

AlongChart *
along_bar_chart_new (void)
{
  return g_object_new (ALONG_TYPE_BAR_CHART, NULL);
}

void
along_bar_chart_set_mode (AlongBarChart *self, AlongBarMode mode)
{
}

void
along_bar_chart_set_vertical (AlongBarChart *self, gboolean vertical)
{
}

void
along_bar_chart_set_unit (AlongBarChart *self, const char *unit)
{
}

void
along_bar_chart_set_categories (AlongBarChart *self,
                                const char *dimension,
                                const char *const *labels)
{
}

void
along_bar_chart_add_series (AlongBarChart *self,
                            const char *label,
                            AlongTone tone,
                            const double *values)
{
}

void
along_bar_chart_set_key (AlongBarChart *self, guint category, guint series, const char *key)
{
}
