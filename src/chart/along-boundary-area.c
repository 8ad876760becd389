/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "along-boundary-area.h"

#include <math.h>

AlongBoundaryArea *
along_boundary_area_new (void)
{
  AlongBoundaryArea *self = g_new0 (AlongBoundaryArea, 1);

  self->rings = g_ptr_array_new_with_free_func ((GDestroyNotify) g_array_unref);
  self->west = self->south = INFINITY;
  self->east = self->north = -INFINITY;
  return self;
}

void
along_boundary_area_free (AlongBoundaryArea *self)
{
  if (self == NULL)
    return;

  g_free (self->code);
  g_free (self->name);
  g_ptr_array_unref (self->rings);
  g_free (self);
}

/* Even-odd over all rings, so a hole takes its part away. */
gboolean
along_boundary_area_contains (const AlongBoundaryArea *self, double easting, double northing)
{
  gboolean inside = FALSE;

  if (easting < self->west || easting > self->east || northing < self->south ||
      northing > self->north)
    return FALSE;

  for (guint r = 0; r < self->rings->len; r++)
    {
      const GArray *ring = g_ptr_array_index (self->rings, r);
      const double *p = (const double *) (gpointer) ring->data;

      for (guint i = 0; i + 3 < ring->len; i += 2)
        if ((p[i + 1] > northing) != (p[i + 3] > northing) &&
            easting < p[i] + (northing - p[i + 1]) / (p[i + 3] - p[i + 1]) * (p[i + 2] - p[i]))
          inside = !inside;
    }
  return inside;
}
