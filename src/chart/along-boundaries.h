/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <cairo.h>
#include <gio/gio.h>

G_BEGIN_DECLS

#define ALONG_TYPE_BOUNDARIES (along_boundaries_get_type ())

G_DECLARE_FINAL_TYPE (AlongBoundaries, along_boundaries, ALONG, BOUNDARIES, GObject)

/**
 * AlongBoundaries:
 *
 * Named areas of the British National Grid (EPSG:27700, metres), read from a GeoJSON
 * FeatureCollection of Polygons and MultiPolygons. Immutable, so safe in any thread. The code and
 * name are the properties `code` and `name`, or the first whose names end in `CD` and `NM`, as the
 * Office for National Statistics publishes them.
 */

/* Errors (domain %G_IO_ERROR) name the file and the feature. Coordinates in degrees are refused. */
AlongBoundaries *along_boundaries_new_from_file (const char *path, GError **error);

/* @name: what errors call the file. */
AlongBoundaries *along_boundaries_new_from_bytes (GBytes *bytes, const char *name, GError **error);

guint along_boundaries_get_n_areas (AlongBoundaries *self);
const char *along_boundaries_get_code (AlongBoundaries *self, guint index);
const char *along_boundaries_get_name (AlongBoundaries *self, guint index);

/* x is the west, y the south edge, in metres. */
cairo_rectangle_t along_boundaries_get_box (AlongBoundaries *self, guint index);
cairo_rectangle_t along_boundaries_get_extent (AlongBoundaries *self);

/* -1 when no area has that code. */
int along_boundaries_find (AlongBoundaries *self, const char *code);

/* Holes do not belong to their area. */
gboolean
along_boundaries_contains (AlongBoundaries *self, guint index, double easting, double northing);

/* The first area that holds the point, -1 for none. */
int along_boundaries_locate (AlongBoundaries *self, double easting, double northing);

/* The rings of an area, outer ones and holes alike (fill with the even-odd rule). */
guint along_boundaries_get_n_rings (AlongBoundaries *self, guint index);

/* Pairs of easting and northing; the last point equals the first. */
const double *
along_boundaries_get_ring (AlongBoundaries *self, guint index, guint ring, gsize *n_points);

G_END_DECLS
