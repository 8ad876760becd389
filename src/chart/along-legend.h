/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-chart-pen.h"

G_BEGIN_DECLS

typedef enum
{
  ALONG_SHAPE_BLOCK, /* the swatch of an area */
  ALONG_SHAPE_CIRCLE,
  ALONG_SHAPE_SQUARE,
  ALONG_SHAPE_TRIANGLE,
  ALONG_SHAPE_DIAMOND,
  ALONG_SHAPE_LINE,
  ALONG_SHAPE_DASHED_LINE,
} AlongShape;

/**
 * AlongLegend:
 *
 * What the shapes and colours of a chart mean: entries beside each other, in as many lines as the
 * width needs.
 */
typedef struct _AlongLegend AlongLegend;

AlongLegend *along_legend_new (void);
void along_legend_free (AlongLegend *self);
void along_legend_add (AlongLegend *self, AlongShape shape, AlongTone tone, const char *label);
guint along_legend_get_n_entries (const AlongLegend *self);

/* The height at @width, with the distance to what follows; 0 when there are no entries. */
double along_legend_measure (const AlongLegend *self, AlongChartPen *pen, double width);
void
along_legend_draw (const AlongLegend *self, AlongChartPen *pen, double x, double y, double width);

/* Adds @shape with its centre at @x, @y to the path of @cr; not for blocks and lines. */
void along_shape_path (cairo_t *cr, AlongShape shape, double x, double y, double radius);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (AlongLegend, along_legend_free)

G_END_DECLS
