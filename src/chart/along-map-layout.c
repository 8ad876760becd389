/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "along-map-layout.h"

#include <math.h>

#define PADDING        14.0
#define DEFAULT_RADIUS 4.0
#define LEAST_EXTENT   2000.0 /* metres: one school alone is shown with its surroundings */
#define LEAST_RATIO    0.45
#define GREATEST_RATIO 1.25
#define MOST_HEIGHT    600.0

static const AlongShape shapes[] = {
  [ALONG_MAP_SHAPE_CIRCLE] = ALONG_SHAPE_CIRCLE,
  [ALONG_MAP_SHAPE_SQUARE] = ALONG_SHAPE_SQUARE,
  [ALONG_MAP_SHAPE_TRIANGLE] = ALONG_SHAPE_TRIANGLE,
  [ALONG_MAP_SHAPE_DIAMOND] = ALONG_SHAPE_DIAMOND,
  [ALONG_MAP_SHAPE_LINE] = ALONG_SHAPE_LINE,
  [ALONG_MAP_SHAPE_DASHED_LINE] = ALONG_SHAPE_DASHED_LINE,
};

gboolean
along_map_point_has_place (const AlongMapPoint *point)
{
  return isfinite (point->easting) && isfinite (point->northing) &&
         (point->easting != 0.0 || point->northing != 0.0);
}

double
along_map_point_get_radius (const AlongMapPoint *point, const AlongChartTheme *theme)
{
  return point->radius > 0.0 ? point->radius : DEFAULT_RADIUS;
}

static cairo_rectangle_t
points_box (const AlongMapData *data)
{
  double west = INFINITY, south = INFINITY, east = -INFINITY, north = -INFINITY;

  for (guint i = 0; i < data->points->len; i++)
    {
      const AlongMapPoint *point = &g_array_index (data->points, AlongMapPoint, i);

      if (!along_map_point_has_place (point))
        continue;
      west = MIN (west, point->easting);
      east = MAX (east, point->easting);
      south = MIN (south, point->northing);
      north = MAX (north, point->northing);
    }
  if (!isfinite (west))
    return (cairo_rectangle_t){ 0 };
  return (cairo_rectangle_t){ west, south, east - west, north - south };
}

static cairo_rectangle_t
find_extent (const AlongMapData *data)
{
  cairo_rectangle_t box = { 0 };
  int highlight = data->boundaries != NULL && data->highlight != NULL
                      ? along_boundaries_find (data->boundaries, data->highlight)
                      : -1;

  if (data->has_extent)
    box = data->extent;
  else if (highlight >= 0)
    box = along_boundaries_get_box (data->boundaries, (guint) highlight);
  else
    {
      box = points_box (data);
      if (box.x == 0.0 && data->boundaries != NULL)
        box = along_boundaries_get_extent (data->boundaries);
    }

  if (box.width < LEAST_EXTENT)
    {
      box.x -= (LEAST_EXTENT - box.width) / 2.0;
      box.width = LEAST_EXTENT;
    }
  if (box.height < LEAST_EXTENT)
    {
      box.y -= (LEAST_EXTENT - box.height) / 2.0;
      box.height = LEAST_EXTENT;
    }
  return box;
}

AlongMapLayout *
along_map_layout_new (const AlongMapData *data, AlongChartPen *pen, double width, double height)
{
  AlongMapLayout *self = g_new0 (AlongMapLayout, 1);
  cairo_rectangle_t extent = find_extent (data);
  double ratio = CLAMP (extent.height / extent.width, LEAST_RATIO, GREATEST_RATIO);

  self->legend = along_legend_new ();
  for (guint i = 0; i < data->entries->len; i++)
    {
      const AlongMapLegendEntry *entry = &g_array_index (data->entries, AlongMapLegendEntry, i);

      along_legend_add (self->legend, shapes[entry->shape], entry->tone, entry->label);
    }
  self->top = along_legend_measure (self->legend, pen, width);
  self->natural_height = self->top + MIN (width * ratio, MAX (width * LEAST_RATIO, MOST_HEIGHT));
  if (height <= 0.0)
    height = self->natural_height;

  self->width = width;
  self->height = MAX (height - self->top, 1.0);
  self->scale = MIN (MAX (self->width - 2.0 * PADDING, 1.0) / extent.width,
                     MAX (self->height - 2.0 * PADDING, 1.0) / extent.height);
  self->west = extent.x + extent.width / 2.0 - self->width / 2.0 / self->scale;
  self->north = extent.y + extent.height / 2.0 + self->height / 2.0 / self->scale;
  return self;
}

void
along_map_layout_free (AlongMapLayout *self)
{
  if (self == NULL)
    return;

  along_legend_free (self->legend);
  g_free (self);
}

void
along_map_layout_project (const AlongMapLayout *self,
                          double easting,
                          double northing,
                          double *x,
                          double *y)
{
  *x = (easting - self->west) * self->scale;
  *y = self->top + (self->north - northing) * self->scale;
}

void
along_map_layout_unproject (const AlongMapLayout *self,
                            double x,
                            double y,
                            double *easting,
                            double *northing)
{
  *easting = self->west + x / self->scale;
  *northing = self->north - (y - self->top) / self->scale;
}

gboolean
along_map_layout_shows (const AlongMapLayout *self, double x, double y, double margin)
{
  return x >= -margin && x <= self->width + margin && y >= self->top - margin &&
         y <= self->top + self->height + margin;
}
