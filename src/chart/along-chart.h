/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib-object.h>

#include "along-chart-mark.h"
#include "along-chart-pen.h"
#include "along-chart-table.h"
#include "along-chart-theme.h"

G_BEGIN_DECLS

#define ALONG_TYPE_CHART (along_chart_get_type ())

G_DECLARE_DERIVABLE_TYPE (AlongChart, along_chart, ALONG, CHART, GObject)

/**
 * AlongChartClass:
 * @measure: the height the chart wants at @width; may come out between two pixels
 * @draw: draws within 0, 0, @width, @height; does not paint the background
 * @dup_summary: the text alternative
 * @dup_table: (transfer full): the data
 * @list_marks: (transfer container) (element-type AlongChartMark): what can be pointed at, in
 *     reading order; the last of those that overlap is on top
 * @hit: (transfer full) (nullable): the mark at a point; by default the last of @list_marks
 *     there. For charts with very many marks, or with marks that are not rectangles.
 *
 * A chart holds data only and its layout is a function of (data, theme, size), so that drawing
 * changes nothing and a chart that nobody changes may be drawn in any thread.
 */
struct _AlongChartClass
{
  GObjectClass parent_class;

  double (*measure) (AlongChart *self, AlongChartPen *pen, double width);
  void (*draw) (AlongChart *self, AlongChartPen *pen, double width, double height);
  char *(*dup_summary) (AlongChart *self);
  AlongChartTable *(*dup_table) (AlongChart *self);
  GPtrArray *(*list_marks) (AlongChart *self, AlongChartPen *pen, double width, double height);
  AlongChartMark *(
      *hit) (AlongChart *self, AlongChartPen *pen, double x, double y, double width, double height);
};

/* What the chart shows, in a sentence; a heading on the page, drawn only in exports. */
const char *along_chart_get_title (AlongChart *self);
void along_chart_set_title (AlongChart *self, const char *title);

/* (nullable): sources and caveats, drawn only in exports. */
const char *along_chart_get_note (AlongChart *self);
void along_chart_set_note (AlongChart *self, const char *note);

/* The natural height in pixels at @width pixels. */
double along_chart_measure (AlongChart *self, const AlongChartTheme *theme, double width);

/**
 * along_chart_draw:
 * @width: in user units of @cr, as are the sizes of the type
 *
 * Draws in the rectangle 0, 0, @width, @height of @cr and never outside it. The caller paints
 * the background in the theme's colour.
 */
void along_chart_draw (AlongChart *self,
                       cairo_t *cr,
                       const AlongChartTheme *theme,
                       double width,
                       double height);

/* (transfer full): one paragraph that says what the chart shows, with its numbers. */
char *along_chart_dup_summary (AlongChart *self);

/* (transfer full): free with along_chart_table_free(). */
AlongChartTable *along_chart_get_table (AlongChart *self);

/* (transfer full): the marks as AlongChartMark, in reading order, for keyboard and pointer. */
GPtrArray *along_chart_list_marks (AlongChart *self,
                                   const AlongChartTheme *theme,
                                   double width,
                                   double height);

/* (transfer full) (nullable): what is under the pointer, its extent in @area (out) (optional).
 * The sizes are those given to along_chart_draw(). */
char *along_chart_dup_tooltip (AlongChart *self,
                               const AlongChartTheme *theme,
                               double x,
                               double y,
                               double width,
                               double height,
                               cairo_rectangle_t *area);

/* (transfer full) (nullable): the caller's key of what is under the pointer. */
char *along_chart_dup_key_at (AlongChart *self,
                              const AlongChartTheme *theme,
                              double x,
                              double y,
                              double width,
                              double height);

/* For subclasses: the data changed. Emits `changed`, on which views draw again. */
void along_chart_changed (AlongChart *self);

G_END_DECLS
