/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "along-dot-strip.h"

struct _AlongDotStrip
{
  AlongChart parent_instance;
};

G_DEFINE_FINAL_TYPE (AlongDotStrip, along_dot_strip, ALONG_TYPE_CHART)

static double
along_dot_strip_measure (AlongChart *chart, const AlongChartTheme *theme, double width)
{
  return 200.0;
}

static void
along_dot_strip_draw (AlongChart *chart,
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
along_dot_strip_dup_summary (AlongChart *chart)
{
  return g_strdup ("");
}

static AlongChartTable *
along_dot_strip_dup_table (AlongChart *chart)
{
  return along_chart_table_new (along_chart_get_title (chart));
}

static void
along_dot_strip_class_init (AlongDotStripClass *klass)
{
  AlongChartClass *chart_class = ALONG_CHART_CLASS (klass);

  chart_class->measure = along_dot_strip_measure;
  chart_class->draw = along_dot_strip_draw;
  chart_class->dup_summary = along_dot_strip_dup_summary;
  chart_class->dup_table = along_dot_strip_dup_table;
}

static void
along_dot_strip_init (AlongDotStrip *self)
{
}

AlongChart *
along_dot_strip_new (void)
{
  return g_object_new (ALONG_TYPE_DOT_STRIP, NULL);
}

void
along_dot_strip_set_row_labels (AlongDotStrip *self, const char *before, const char *after)
{
}

void
along_dot_strip_add_grade (AlongDotStrip *self,
                           const char *label,
                           AlongTone tone,
                           guint before,
                           guint after,
                           const char *key)
{
}

void
along_dot_strip_clear (AlongDotStrip *self)
{
}
