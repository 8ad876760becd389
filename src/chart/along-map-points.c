/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "along-map-points.h"

#include <math.h>
#include <string.h>

#define MANY 1500 /* points; fewer are drawn one by one */

typedef struct
{
  const AlongMapData *data;
  AlongChartPen *pen;
  const AlongMapLayout *layout;
  double scale;           /* dots a pixel */
  int width, height;      /* of the map, in dots */
  cairo_surface_t *layer; /* the map's size, with every point */
  guint8 *taken;          /* one bit a dot: whether the kind has a point there */
} Bulk;

static const AlongMapPoint *
get_point (const AlongMapData *data, guint index)
{
  return &g_array_index (data->points, AlongMapPoint, index);
}

static AlongShape
to_shape (AlongMapShape shape)
{
  switch (shape)
    {
    case ALONG_MAP_SHAPE_SQUARE:
      return ALONG_SHAPE_SQUARE;
    case ALONG_MAP_SHAPE_TRIANGLE:
      return ALONG_SHAPE_TRIANGLE;
    case ALONG_MAP_SHAPE_DIAMOND:
      return ALONG_SHAPE_DIAMOND;
    default:
      return ALONG_SHAPE_CIRCLE;
    }
}

static void
draw_point (cairo_t *cr,
            const AlongChartTheme *theme,
            const AlongMapPoint *point,
            double x,
            double y)
{
  double radius = along_map_point_get_radius (point, theme);

  /* An edge in the background's colour keeps neighbours apart. */
  along_shape_path (cr, to_shape (point->shape), x, y, radius + 1.2);
  along_color_set_source (theme->background, cr);
  cairo_fill (cr);
  along_shape_path (cr, to_shape (point->shape), x, y, radius);
  if (theme->high_contrast)
    {
      along_color_set_source (theme->foreground, cr);
      cairo_set_line_width (cr, 2.0);
      cairo_stroke_preserve (cr);
    }
  along_color_set_source (along_chart_theme_get_color (theme, point->tone), cr);
  cairo_fill (cr);
}

static gboolean
find_place (const AlongMapLayout *layout,
            const AlongMapPoint *point,
            double margin,
            double *x,
            double *y)
{
  if (!along_map_point_has_place (point))
    return FALSE;

  along_map_layout_project (layout, point->easting, point->northing, x, y);
  return along_map_layout_shows (layout, *x, *y, margin);
}

static void
draw_few (const AlongMapData *data, AlongChartPen *pen, const AlongMapLayout *layout)
{
  for (guint i = 0; i < data->points->len; i++)
    {
      double x, y;

      if (find_place (layout, get_point (data, i), 12.0, &x, &y))
        draw_point (pen->cr, pen->theme, get_point (data, i), x, y);
    }
}

static gboolean
same_kind (const AlongMapPoint *a, const AlongMapPoint *b)
{
  return a->tone == b->tone && a->shape == b->shape && a->radius == b->radius;
}

/* Whether nothing of this kind is at that dot yet; takes it. */
static gboolean
take (Bulk *bulk, int x, int y)
{
  gsize cell;

  if (x < 0 || y < 0 || x >= bulk->width || y >= bulk->height)
    return TRUE;

  cell = (gsize) y * (gsize) bulk->width + (gsize) x;
  if (bulk->taken[cell / 8] & (1 << (cell % 8)))
    return FALSE;
  bulk->taken[cell / 8] |= (guint8) (1 << (cell % 8));
  return TRUE;
}

static guint32
blend (guint32 over, guint32 under)
{
  guint32 rest = 255 - (over >> 24);
  guint32 red_blue = ((under & 0xff00ff) * rest + 0x800080) >> 8;
  guint32 alpha_green = ((under >> 8) & 0xff00ff) * rest + 0x800080;

  return over + (red_blue & 0xff00ff) + (alpha_green & 0xff00ff00);
}

/* Cairo's own compositing costs more than the few dots of a point. */
static void
put_stamp (Bulk *bulk, cairo_surface_t *stamp, int left, int top)
{
  int side = cairo_image_surface_get_width (stamp);
  int stamp_stride = cairo_image_surface_get_stride (stamp) / 4;
  int stride = cairo_image_surface_get_stride (bulk->layer) / 4;
  const guint32 *from = (const guint32 *) (gpointer) cairo_image_surface_get_data (stamp);
  guint32 *to = (guint32 *) (gpointer) cairo_image_surface_get_data (bulk->layer);

  for (int y = MAX (0, -top); y < side && top + y < bulk->height; y++)
    for (int x = MAX (0, -left); x < side && left + x < bulk->width; x++)
      {
        guint32 over = from[y * stamp_stride + x];

        if (over != 0)
          to[(top + y) * stride + left + x] = blend (over, to[(top + y) * stride + left + x]);
      }
}

static cairo_surface_t *
create_stamp (Bulk *bulk, const AlongMapPoint *point)
{
  double radius = along_map_point_get_radius (point, bulk->pen->theme);
  int side = 2 * (int) ceil ((radius * 1.2 + 1.2) * bulk->scale) + 1;
  cairo_surface_t *stamp = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, side, side);
  cairo_t *cr;

  cairo_surface_set_device_scale (stamp, bulk->scale, bulk->scale);
  cr = cairo_create (stamp);
  draw_point (cr, bulk->pen->theme, point, side / 2.0 / bulk->scale, side / 2.0 / bulk->scale);
  cairo_destroy (cr);
  cairo_surface_flush (stamp);
  return stamp;
}

/* All points of the kind of the one at @first. On paper, where there is no layer, as a path. */
static void
draw_kind (Bulk *bulk, guint first, gboolean *done)
{
  const AlongMapPoint *kind = get_point (bulk->data, first);
  cairo_surface_t *stamp = bulk->layer != NULL ? create_stamp (bulk, kind) : NULL;
  double radius = along_map_point_get_radius (kind, bulk->pen->theme);
  int half = stamp != NULL ? cairo_image_surface_get_width (stamp) / 2 : 0;

  for (guint i = first; i < bulk->data->points->len; i++)
    {
      const AlongMapPoint *point = get_point (bulk->data, i);
      double x, y;
      int column, row;

      if (done[i] || !same_kind (point, kind))
        continue;
      done[i] = TRUE;
      if (!find_place (bulk->layout, point, radius * 1.3, &x, &y))
        continue;
      column = (int) floor (x * bulk->scale);
      row = (int) floor ((y - bulk->layout->top) * bulk->scale);
      if (!take (bulk, column, row))
        continue;
      if (stamp != NULL)
        put_stamp (bulk, stamp, column - half, row - half);
      else
        along_shape_path (bulk->pen->cr, to_shape (kind->shape), x, y, radius);
    }

  if (stamp == NULL)
    {
      along_color_set_source (along_chart_theme_get_color (bulk->pen->theme, kind->tone),
                              bulk->pen->cr);
      cairo_fill (bulk->pen->cr);
    }
  g_clear_pointer (&stamp, cairo_surface_destroy);
}

static gboolean
is_paper (cairo_surface_t *target)
{
  cairo_surface_type_t type = cairo_surface_get_type (target);

  return type == CAIRO_SURFACE_TYPE_SVG || type == CAIRO_SURFACE_TYPE_PDF ||
         type == CAIRO_SURFACE_TYPE_PS;
}

static void
draw_many (const AlongMapData *data, AlongChartPen *pen, const AlongMapLayout *layout)
{
  Bulk bulk = { .data = data, .pen = pen, .layout = layout, .scale = 1.0 };
  cairo_surface_t *target = cairo_get_target (pen->cr);
  g_autofree gboolean *done = g_new0 (gboolean, data->points->len);
  double ignored;
  gsize taken;

  if (!is_paper (target))
    cairo_surface_get_device_scale (target, &bulk.scale, &ignored);
  bulk.width = (int) ceil (layout->width * bulk.scale);
  bulk.height = (int) ceil (layout->height * bulk.scale);
  if (!is_paper (target))
    bulk.layer = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, bulk.width, bulk.height);
  if (bulk.layer != NULL && cairo_surface_status (bulk.layer) != CAIRO_STATUS_SUCCESS)
    g_clear_pointer (&bulk.layer, cairo_surface_destroy);
  taken = (gsize) bulk.width * (gsize) bulk.height / 8 + 1;
  bulk.taken = g_malloc (taken);

  for (guint i = 0; i < data->points->len; i++)
    if (!done[i])
      {
        memset (bulk.taken, 0, taken);
        draw_kind (&bulk, i, done);
      }

  if (bulk.layer != NULL)
    {
      cairo_surface_mark_dirty (bulk.layer);
      cairo_surface_set_device_scale (bulk.layer, bulk.scale, bulk.scale);
      cairo_set_source_surface (pen->cr, bulk.layer, 0.0, layout->top);
      cairo_paint (pen->cr);
      cairo_surface_destroy (bulk.layer);
    }
  g_free (bulk.taken);
}

void
along_map_points_draw (const AlongMapData *data, AlongChartPen *pen, const AlongMapLayout *layout)
{
  if (data->points->len > MANY)
    draw_many (data, pen, layout);
  else
    draw_few (data, pen, layout);
}
