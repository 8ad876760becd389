/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "along-boundary-reader.h"

#include "config.h"

#include <gio/gio.h>
#include <glib/gi18n.h>
#include <json-glib/json-glib.h>
#include <math.h>

/* Where the reader is, for errors. */
typedef struct
{
  const char *file;
  guint feature; /* from 1; 0 when not in one */
} Place;

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
grow (AlongBoundaryArea *area, double easting, double northing)
{
  area->west = MIN (area->west, easting);
  area->east = MAX (area->east, easting);
  area->south = MIN (area->south, northing);
  area->north = MAX (area->north, northing);
}

static gboolean
read_ring (AlongBoundaryArea *area, JsonNode *node, const Place *place, GError **error)
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
read_polygon (AlongBoundaryArea *area, JsonNode *node, const Place *place, GError **error)
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
read_geometry (AlongBoundaryArea *area, JsonObject *geometry, const Place *place, GError **error)
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
has_code (const GPtrArray *areas, const char *code)
{
  for (guint i = 0; i < areas->len; i++)
    if (g_str_equal (((const AlongBoundaryArea *) g_ptr_array_index (areas, i))->code, code))
      return TRUE;
  return FALSE;
}

static gboolean
read_feature (GPtrArray *areas, JsonNode *node, const Place *place, GError **error)
{
  g_autoptr (AlongBoundaryArea) area = along_boundary_area_new ();
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
  if (has_code (areas, area->code))
    return fail (error, place, _ ("its code is there twice"));

  g_ptr_array_add (areas, g_steal_pointer (&area));
  return TRUE;
}

static gboolean
read_collection (GPtrArray *areas, JsonNode *root, Place *place, GError **error)
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
      if (!read_feature (areas, json_array_get_element (features, i), place, error))
        return FALSE;
    }
  return TRUE;
}

GPtrArray *
along_boundary_reader_read (GBytes *bytes, const char *name, GError **error)
{
  g_autoptr (GPtrArray)
      areas = g_ptr_array_new_with_free_func ((GDestroyNotify) along_boundary_area_free);
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

  if (!read_collection (areas, json_parser_get_root (parser), &place, error))
    return NULL;
  return g_steal_pointer (&areas);
}
