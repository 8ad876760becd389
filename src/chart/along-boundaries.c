/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "along-boundaries.h"

#include <math.h>

#include "along-boundary-reader.h"

struct _AlongBoundaries
{
  GObject parent_instance;

  GPtrArray *areas;    /* of AlongBoundaryArea */
  GHashTable *by_code; /* code → index + 1 */
};

G_DEFINE_FINAL_TYPE (AlongBoundaries, along_boundaries, G_TYPE_OBJECT)

static void
along_boundaries_finalize (GObject *object)
{
  AlongBoundaries *self = ALONG_BOUNDARIES (object);

  g_hash_table_unref (self->by_code);
  g_clear_pointer (&self->areas, g_ptr_array_unref);
  G_OBJECT_CLASS (along_boundaries_parent_class)->finalize (object);
}

static void
along_boundaries_class_init (AlongBoundariesClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = along_boundaries_finalize;
}

static void
along_boundaries_init (AlongBoundaries *self)
{
  self->by_code = g_hash_table_new (g_str_hash, g_str_equal);
}

static AlongBoundaryArea *
get_area (AlongBoundaries *self, guint index)
{
  return g_ptr_array_index (self->areas, index);
}

AlongBoundaries *
along_boundaries_new_from_bytes (GBytes *bytes, const char *name, GError **error)
{
  AlongBoundaries *self;
  GPtrArray *areas;

  g_return_val_if_fail (bytes != NULL && name != NULL, NULL);

  areas = along_boundary_reader_read (bytes, name, error);
  if (areas == NULL)
    return NULL;

  self = g_object_new (ALONG_TYPE_BOUNDARIES, NULL);
  self->areas = areas;
  for (guint i = 0; i < areas->len; i++)
    g_hash_table_insert (self->by_code, get_area (self, i)->code, GUINT_TO_POINTER (i + 1));
  return self;
}

AlongBoundaries *
along_boundaries_new_from_file (const char *path, GError **error)
{
  g_autoptr (GBytes) bytes = NULL;
  char *contents;
  gsize length;

  g_return_val_if_fail (path != NULL, NULL);

  if (!g_file_get_contents (path, &contents, &length, error))
    return NULL;
  bytes = g_bytes_new_take (contents, length);
  return along_boundaries_new_from_bytes (bytes, path, error);
}

guint
along_boundaries_get_n_areas (AlongBoundaries *self)
{
  g_return_val_if_fail (ALONG_IS_BOUNDARIES (self), 0);

  return self->areas->len;
}

const char *
along_boundaries_get_code (AlongBoundaries *self, guint index)
{
  g_return_val_if_fail (ALONG_IS_BOUNDARIES (self) && index < self->areas->len, NULL);

  return get_area (self, index)->code;
}

const char *
along_boundaries_get_name (AlongBoundaries *self, guint index)
{
  g_return_val_if_fail (ALONG_IS_BOUNDARIES (self) && index < self->areas->len, NULL);

  return get_area (self, index)->name;
}

cairo_rectangle_t
along_boundaries_get_box (AlongBoundaries *self, guint index)
{
  const AlongBoundaryArea *area;

  g_return_val_if_fail (ALONG_IS_BOUNDARIES (self) && index < self->areas->len,
                        (cairo_rectangle_t){ 0 });

  area = get_area (self, index);
  return (cairo_rectangle_t){ area->west, area->south, area->east - area->west,
                              area->north - area->south };
}

cairo_rectangle_t
along_boundaries_get_extent (AlongBoundaries *self)
{
  double west = INFINITY, south = INFINITY, east = -INFINITY, north = -INFINITY;

  g_return_val_if_fail (ALONG_IS_BOUNDARIES (self), (cairo_rectangle_t){ 0 });

  if (self->areas->len == 0)
    return (cairo_rectangle_t){ 0 };

  for (guint i = 0; i < self->areas->len; i++)
    {
      const AlongBoundaryArea *area = get_area (self, i);

      west = MIN (west, area->west);
      south = MIN (south, area->south);
      east = MAX (east, area->east);
      north = MAX (north, area->north);
    }
  return (cairo_rectangle_t){ west, south, east - west, north - south };
}

int
along_boundaries_find (AlongBoundaries *self, const char *code)
{
  g_return_val_if_fail (ALONG_IS_BOUNDARIES (self) && code != NULL, -1);

  return (int) GPOINTER_TO_UINT (g_hash_table_lookup (self->by_code, code)) - 1;
}

gboolean
along_boundaries_contains (AlongBoundaries *self, guint index, double easting, double northing)
{
  g_return_val_if_fail (ALONG_IS_BOUNDARIES (self) && index < self->areas->len, FALSE);

  return along_boundary_area_contains (get_area (self, index), easting, northing);
}

int
along_boundaries_locate (AlongBoundaries *self, double easting, double northing)
{
  g_return_val_if_fail (ALONG_IS_BOUNDARIES (self), -1);

  for (guint i = 0; i < self->areas->len; i++)
    if (along_boundaries_contains (self, i, easting, northing))
      return (int) i;
  return -1;
}

guint
along_boundaries_get_n_rings (AlongBoundaries *self, guint index)
{
  g_return_val_if_fail (ALONG_IS_BOUNDARIES (self) && index < self->areas->len, 0);

  return get_area (self, index)->rings->len;
}

const double *
along_boundaries_get_ring (AlongBoundaries *self, guint index, guint ring, gsize *n_points)
{
  const GArray *points;

  g_return_val_if_fail (ALONG_IS_BOUNDARIES (self) && index < self->areas->len, NULL);
  g_return_val_if_fail (ring < get_area (self, index)->rings->len && n_points != NULL, NULL);

  points = g_ptr_array_index (get_area (self, index)->rings, ring);
  *n_points = points->len / 2;
  return (const double *) (gpointer) points->data;
}
