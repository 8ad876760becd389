/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-chart-pen.h"
#include "along-legend.h"
#include "along-map-chart.h"

G_BEGIN_DECLS

typedef struct
{
  AlongMapShape shape;
  AlongTone tone;
  char *label;
} AlongMapLegendEntry;

/* What a map shows. The strings of the points and lines are owned. */
typedef struct
{
  AlongBoundaries *boundaries;
  char *highlight;
  gboolean has_extent;
  cairo_rectangle_t extent; /* metres; x is the west, y the south edge */
  GArray *points;           /* of AlongMapPoint */
  GArray *lines;            /* of AlongMapLine */
  GArray *entries;          /* of AlongMapLegendEntry */
} AlongMapData;

/**
 * AlongMapLayout:
 *
 * How metres become pixels: one scale for both axes, north up.
 */
typedef struct
{
  double top, width, height; /* of the map, below the legend */
  double scale;              /* pixels a metre */
  double west, north;        /* metres at the upper left corner of the map */
  double natural_height;
  AlongLegend *legend;
} AlongMapLayout;

gboolean along_map_point_has_place (const AlongMapPoint *point);
double along_map_point_get_radius (const AlongMapPoint *point, const AlongChartTheme *theme);

/* @height: 0 for the natural height. */
AlongMapLayout *
along_map_layout_new (const AlongMapData *data, AlongChartPen *pen, double width, double height);
void along_map_layout_free (AlongMapLayout *self);

void along_map_layout_project (const AlongMapLayout *self,
                               double easting,
                               double northing,
                               double *x,
                               double *y);
void along_map_layout_unproject (const AlongMapLayout *self,
                                 double x,
                                 double y,
                                 double *easting,
                                 double *northing);
gboolean along_map_layout_shows (const AlongMapLayout *self, double x, double y, double margin);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (AlongMapLayout, along_map_layout_free)

G_END_DECLS
