/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "along-boundaries.h"

#include "config.h"

#include <glib/gi18n.h>
#include <json-glib/json-glib.h>
#include <math.h>

typedef struct
{
  char *code, *name;
  GPtrArray *rings; /* of GArray of double, pairs */
  double west, south, east, north;
} Area;

struct _AlongBoundaries
{
  GObject parent_instance;

  GPtrArray *areas;    /* of Area */
  GHashTable *by_code; /* code → index + 1 */
};

G_DEFINE_FINAL_TYPE (AlongBoundaries, along_boundaries, G_TYPE_OBJECT)

/* Where the reader is, for errors. */
typedef struct
{
  const char *file;
  guint feature; /* from 1; 0 when not in one */
} Place;

static Area *
area_new (void)
{
  Area *area = g_new0 (Area, 1);

  area->rings = g_ptr_array_new_with_free_func ((GDestroyNotify) g_array_unref);
  area->west = area->south = INFINITY;
  area->east = area->north = -INFINITY;
  return area;
}

static void
area_free (Area *area)
{
  g_free (area->code);
  g_free (area->name);
  g_ptr_array_unref (area->rings);
  g_free (area);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Area, area_free)

static gboolean
fail (GError **error, const Place *place, const char *problem)
{
  if (place->feature == 0)
    g_set_error (error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA, "%s: %s", place->file, problem);
  else
    /* Translators: file, number of the feature in it, what is wrong */
    g_set_error (error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA, _ ("%s, feature %u: %s"), place->file,
                 place->feature, problem);
  return FALSE;
}

static JsonArray *
as_array (JsonNode *node)
{
  return node != NULL && JSON_NODE_HOLDS_ARRAY (node) ? json_node_get_array (node) : NULL;
}

static JsonObject *
as_object (JsonNode *node)
{
  return node != NULL && JSON_NODE_HOLDS_OBJECT (node) ? json_node_get_object (node) : NULL;
}

static const char *
as_string (JsonNode *node)
{
  return node != NULL && JSON_NODE_HOLDS_VALUE (node) &&
                 json_node_get_value_type (node) == G_TYPE_STRING
             ? json_node_get_string (node)
             : NULL;
}

static gboolean
as_number (JsonNode *node, double *number)
{
  if (!JSON_NODE_HOLDS_VALUE (node) || json_node_get_value_type (node) == G_TYPE_STRING ||
      json_node_get_value_type (node) == G_TYPE_BOOLEAN)
    return FALSE;

  *number = json_node_get_double (node);
  return TRUE;
}

static void
grow (Area *area, double easting, double northing)
{
  area->west = MIN (area->west, easting);
  area->east = MAX (area->east, easting);
  area->south = MIN (area->south, northing);
  area->north = MAX (area->north, northing);
}

static gboolean
read_ring (Area *area, JsonNode *node, const Place *place, GError **error)
{
  g_autoptr (GArray) ring = g_array_new (FALSE, FALSE, sizeof (double));
  JsonArray *points = as_array (node);
  guint n_points = points != NULL ? json_array_get_length (points) : 0;

  if (n_points < 4)
    return fail (error, place, _ ("a ring needs at least four points"));

  for (guint i = 0; i < n_points; i++)
    {
      JsonArray *point = as_array (json_array_get_element (points, i));
      double pair[2];

      if (point == NULL || json_array_get_length (point) < 2 ||
          !as_number (json_array_get_element (point, 0), &pair[0]) ||
          !as_number (json_array_get_element (point, 1), &pair[1]))
        return fail (error, place, _ ("a point is not a pair of numbers"));

      g_array_append_vals (ring, pair, 2);
      grow (area, pair[0], pair[1]);
    }

  if (g_array_index (ring, double, 0) != g_array_index (ring, double, ring->len - 2) ||
      g_array_index (ring, double, 1) != g_array_index (ring, double, ring->len - 1))
    return fail (error, place, _ ("a ring does not end where it starts"));

  g_ptr_array_add (area->rings, g_steal_pointer (&ring));
  return TRUE;
}

static gboolean
read_polygon (Area *area, JsonNode *node, const Place *place, GError **error)
{
  JsonArray *rings = as_array (node);

  if (rings == NULL || json_array_get_length (rings) == 0)
    return fail (error, place, _ ("a polygon has no rings"));

  for (guint i = 0; i < json_array_get_length (rings); i++)
    if (!read_ring (area, json_array_get_element (rings, i), place, error))
      return FALSE;
  return TRUE;
}

static gboolean
read_geometry (Area *area, JsonObject *geometry, const Place *place, GError **error)
{
  const char *type = geometry != NULL ? as_string (json_object_get_member (geometry, "type"))
                                      : NULL;
  JsonNode *coordinates = geometry != NULL ? json_object_get_member (geometry, "coordinates")
                                           : NULL;
  JsonArray *polygons;

  if (g_strcmp0 (type, "Polygon") == 0)
    return read_polygon (area, coordinates, place, error);
  if (g_strcmp0 (type, "MultiPolygon") != 0)
    return fail (error, place, _ ("the geometry is neither a Polygon nor a MultiPolygon"));

  polygons = as_array (coordinates);
  if (polygons == NULL || json_array_get_length (polygons) == 0)
    return fail (error, place, _ ("the MultiPolygon has no polygons"));
  for (guint i = 0; i < json_array_get_length (polygons); i++)
    if (!read_polygon (area, json_array_get_element (polygons, i), place, error))
      return FALSE;
  return TRUE;
}

/* The property @plain, else the first whose name ends in @suffix ("LAD22CD"). */
static const char *
find_property (JsonObject *properties, const char *plain, const char *suffix)
{
  g_autoptr (GList) names = NULL;

  if (properties == NULL)
    return NULL;
  if (json_object_has_member (properties, plain))
    return as_string (json_object_get_member (properties, plain));

  names = json_object_get_members (properties);
  for (GList *l = names; l != NULL; l = l->next)
    if (g_str_has_suffix (l->data, suffix))
      return as_string (json_object_get_member (properties, l->data));
  return NULL;
}

static gboolean
read_feature (AlongBoundaries *self, JsonNode *node, const Place *place, GError **error)
{
  g_autoptr (Area) area = area_new ();
  JsonObject *feature = as_object (node), *properties;

  if (feature == NULL)
    return fail (error, place, _ ("it is not an object"));

  properties = as_object (json_object_get_member (feature, "properties"));
  area->code = g_strdup (find_property (properties, "code", "CD"));
  area->name = g_strdup (find_property (properties, "name", "NM"));
  if (area->code == NULL || area->name == NULL)
    return fail (error, place, _ ("it has no code or no name among its properties"));
  if (!read_geometry (area, as_object (json_object_get_member (feature, "geometry")), place, error))
    return FALSE;
  /* England in degrees lies within 7 west to 56 north; in metres it starts at some 80,000. */
  if (fabs (area->east) <= 180.0 && fabs (area->north) <= 90.0)
    return fail (error, place,
                 _ ("it is in degrees; the map needs the British National Grid (EPSG:27700)"));
  if (g_hash_table_contains (self->by_code, area->code))
    return fail (error, place, _ ("its code is there twice"));

  g_hash_table_insert (self->by_code, area->code, GUINT_TO_POINTER (self->areas->len + 1));
  g_ptr_array_add (self->areas, g_steal_pointer (&area));
  return TRUE;
}

static gboolean
read_collection (AlongBoundaries *self, JsonNode *root, Place *place, GError **error)
{
  JsonObject *collection = as_object (root);
  JsonArray *features;

  if (collection == NULL ||
      g_strcmp0 (as_string (json_object_get_member (collection, "type")), "FeatureCollection") != 0)
    return fail (error, place, _ ("it is not a GeoJSON FeatureCollection"));
  features = as_array (json_object_get_member (collection, "features"));
  if (features == NULL)
    return fail (error, place, _ ("it has no features"));

  for (guint i = 0; i < json_array_get_length (features); i++)
    {
      place->feature = i + 1;
      if (!read_feature (self, json_array_get_element (features, i), place, error))
        return FALSE;
    }
  return TRUE;
}

static void
along_boundaries_finalize (GObject *object)
{
  AlongBoundaries *self = ALONG_BOUNDARIES (object);

  g_hash_table_unref (self->by_code);
  g_ptr_array_unref (self->areas);
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
  self->areas = g_ptr_array_new_with_free_func ((GDestroyNotify) area_free);
  self->by_code = g_hash_table_new (g_str_hash, g_str_equal);
}

static Area *
get_area (AlongBoundaries *self, guint index)
{
  return g_ptr_array_index (self->areas, index);
}

AlongBoundaries *
along_boundaries_new_from_bytes (GBytes *bytes, const char *name, GError **error)
{
  g_autoptr (AlongBoundaries) self = NULL;
  g_autoptr (JsonParser) parser = json_parser_new_immutable ();
  Place place = { name, 0 };
  gsize size;
  const char *data;

  g_return_val_if_fail (bytes != NULL && name != NULL, NULL);

  data = g_bytes_get_data (bytes, &size);
  if (!json_parser_load_from_data (parser, data != NULL ? data : "", (gssize) size, error))
    {
      g_prefix_error (error, "%s: ", name);
      return NULL;
    }

  self = g_object_new (ALONG_TYPE_BOUNDARIES, NULL);
  if (!read_collection (self, json_parser_get_root (parser), &place, error))
    return NULL;
  return g_steal_pointer (&self);
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
  const Area *area;

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
      const Area *area = get_area (self, i);

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

/* Even-odd over all rings, so a hole takes its part away. */
gboolean
along_boundaries_contains (AlongBoundaries *self, guint index, double easting, double northing)
{
  const Area *area;
  gboolean inside = FALSE;

  g_return_val_if_fail (ALONG_IS_BOUNDARIES (self) && index < self->areas->len, FALSE);

  area = get_area (self, index);
  if (easting < area->west || easting > area->east || northing < area->south ||
      northing > area->north)
    return FALSE;

  for (guint r = 0; r < area->rings->len; r++)
    {
      const GArray *ring = g_ptr_array_index (area->rings, r);
      const double *p = (const double *) (gpointer) ring->data;

      for (guint i = 0; i + 3 < ring->len; i += 2)
        if ((p[i + 1] > northing) != (p[i + 3] > northing) &&
            easting < p[i] + (northing - p[i + 1]) / (p[i + 3] - p[i + 1]) * (p[i + 2] - p[i]))
          inside = !inside;
    }
  return inside;
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
