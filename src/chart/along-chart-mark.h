/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <cairo.h>
#include <glib.h>

G_BEGIN_DECLS

/* One thing in a chart that can be pointed at, or reached by keyboard. */
typedef struct
{
  cairo_rectangle_t area;
  char *text; /* what it is and how much: tooltip and accessible name */
  char *key;  /* (nullable): the caller's name for the items that it counts */
} AlongChartMark;

AlongChartMark *along_chart_mark_new (double x, double y, double width, double height);
void along_chart_mark_free (AlongChartMark *mark);
gboolean along_chart_mark_contains (const AlongChartMark *mark, double x, double y);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (AlongChartMark, along_chart_mark_free)

G_END_DECLS
