/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-chart.h"
#include "along-boundaries.h"

G_BEGIN_DECLS

#define ALONG_TYPE_MAP_CHART (along_map_chart_get_type ())

G_DECLARE_FINAL_TYPE (AlongMapChart, along_map_chart, ALONG, MAP_CHART, AlongChart)

typedef enum
{
  ALONG_MAP_SHAPE_CIRCLE,
  ALONG_MAP_SHAPE_SQUARE,
  ALONG_MAP_SHAPE_TRIANGLE,
  ALONG_MAP_SHAPE_DIAMOND,
  ALONG_MAP_SHAPE_LINE, /* in the legend only, as the next */
  ALONG_MAP_SHAPE_DASHED_LINE,
} AlongMapShape;

/* A school. Points without a place (0, 0) are counted in the summary, not drawn. */
typedef struct
{
  double easting, northing; /* metres */
  double radius;            /* pixels; 0 for the default */
  AlongMapShape shape;
  AlongTone tone;
  const char *label; /* (nullable): tooltip and table */
  const char *key;   /* (nullable) */
  gboolean labelled; /* write the label beside the point where there is room */
} AlongMapPoint;

/* A pair: from the lead to its partner. */
typedef struct
{
  double from_easting, from_northing, to_easting, to_northing;
  AlongTone tone;
  gboolean dashed;   /* proposed, not made */
  const char *label; /* (nullable) */
} AlongMapLine;

/* Schools on the British National Grid (EPSG:27700, metres). */
AlongChart *along_map_chart_new (void);

/* (nullable): what is drawn as land, with its borders. */
void along_map_chart_set_boundaries (AlongMapChart *self, AlongBoundaries *boundaries);

/* (nullable): code of the polygon to bring out ("E12000004"). */
void along_map_chart_set_highlight (AlongMapChart *self, const char *code);

/* What to show, in metres; by default the highlighted polygon, else the points, else everything. */
void along_map_chart_set_extent (AlongMapChart *self,
                                 double west,
                                 double south,
                                 double east,
                                 double north);
void along_map_chart_unset_extent (AlongMapChart *self);

/* Copies @point and its strings. Later ones lie on top, so add what matters most (leads) last.
 * More than some 1,500 points are drawn in bulk. */
void along_map_chart_add_point (AlongMapChart *self, const AlongMapPoint *point);
void along_map_chart_add_line (AlongMapChart *self, const AlongMapLine *line);

/* One row of the legend. Nothing is in the legend that is not added here. */
void along_map_chart_add_legend (AlongMapChart *self,
                                 AlongMapShape shape,
                                 AlongTone tone,
                                 const char *label);

/* Removes points, lines and legend. */
void along_map_chart_clear (AlongMapChart *self);

G_END_DECLS
