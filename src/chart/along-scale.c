/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "along-scale.h"

#include <math.h>

#include "along-academic-year.h"

/* The least of 1, 2, 5 × 10ⁿ that is not below @raw. */
static double
nice_step (double raw)
{
  static const double steps[] = { 1.0, 2.0, 5.0, 10.0 };
  double power = pow (10.0, floor (log10 (raw)));

  for (gsize i = 0; i < G_N_ELEMENTS (steps); i++)
    if (steps[i] * power >= raw * (1.0 - 1e-9))
      return steps[i] * power;
  return 10.0 * power;
}

AlongScale
along_scale_new_counts (double maximum, guint n_ticks, gboolean whole, double start, double end)
{
  AlongScale self = { .start = start, .end = end };

  if (!isfinite (maximum) || maximum <= 0.0)
    maximum = 1.0;
  n_ticks = MAX (n_ticks, 1);

  self.step = nice_step (maximum / n_ticks);
  if (whole)
    self.step = MAX (self.step, 1.0);
  self.last = ceil (maximum / self.step * (1.0 - 1e-9)) * self.step;
  return self;
}

AlongScale
along_scale_new_dates (AlongDate from, AlongDate to, double start, double end)
{
  return (AlongScale){ .first = from, .last = MAX (to, from + 1), .start = start, .end = end };
}

double
along_scale_map (const AlongScale *self, double value)
{
  return self->start +
         (value - self->first) / (self->last - self->first) * (self->end - self->start);
}

double
along_scale_unmap (const AlongScale *self, double position)
{
  if (self->end == self->start)
    return self->first;

  return self->first +
         (position - self->start) / (self->end - self->start) * (self->last - self->first);
}

guint
along_scale_get_n_ticks (const AlongScale *self)
{
  if (self->step <= 0.0)
    return 0;

  return (guint) lround ((self->last - self->first) / self->step) + 1;
}

double
along_scale_get_tick (const AlongScale *self, guint index)
{
  return self->first + index * self->step;
}

GArray *
along_scale_list_academic_years (const AlongScale *self, double spacing, int anchor)
{
  static const int steps[] = { 1, 2, 5, 10, 20, 50 };
  GArray *years = g_array_new (FALSE, FALSE, sizeof (int));
  double pixels_a_year = fabs (self->end - self->start) / (self->last - self->first) * 365.25;
  int from = along_academic_year_of ((AlongDate) self->first);
  int to = along_academic_year_of ((AlongDate) self->last), step = steps[G_N_ELEMENTS (steps) - 1];

  for (gsize i = G_N_ELEMENTS (steps); i > 0; i--)
    if (steps[i - 1] * pixels_a_year >= spacing)
      step = steps[i - 1];

  for (int year = from; year <= to; year++)
    if ((year - anchor) % step == 0 && along_academic_year_first_day (year) >= self->first)
      g_array_append_val (years, year);
  return years;
}

double
along_scale_band (guint n, guint index, double start, double end, double gap, double *breadth)
{
  double band = (end - start) / (n + MAX (n - 1.0, 0.0) * gap);

  g_return_val_if_fail (n > 0, start);

  if (breadth != NULL)
    *breadth = band;
  return start + index * band * (1.0 + gap);
}
