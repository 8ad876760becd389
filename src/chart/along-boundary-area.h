/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* One named area of boundaries, in metres. */
typedef struct
{
  char *code, *name;
  GPtrArray *rings; /* of GArray of double: easting and northing in turn; holes are rings too */
  double west, south, east, north;
} AlongBoundaryArea;

AlongBoundaryArea *along_boundary_area_new (void);
void along_boundary_area_free (AlongBoundaryArea *self);

/* Whether the point is in it, holes left out. */
gboolean
along_boundary_area_contains (const AlongBoundaryArea *self, double easting, double northing);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (AlongBoundaryArea, along_boundary_area_free)

G_END_DECLS
