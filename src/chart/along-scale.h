/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-date.h"

G_BEGIN_DECLS

/**
 * AlongScale:
 *
 * A straight line from values to positions, with round ticks. For dates, the values are days.
 */
typedef struct
{
  double first, last; /* values */
  double start, end;  /* positions of these, in pixels; @end may be below @start */
  double step;        /* between ticks; 0 for none */
} AlongScale;

/* From 0 to the tick at or above @maximum (which may be 0), with at most @n_ticks steps of 1, 2 or
 * 5 times a power of ten. @whole: steps of 1 and more only, for counts. */
AlongScale
along_scale_new_counts (double maximum, guint n_ticks, gboolean whole, double start, double end);

/* From @from to @to exactly; its ticks are along_scale_list_academic_years(). */
AlongScale along_scale_new_dates (AlongDate from, AlongDate to, double start, double end);

double along_scale_map (const AlongScale *self, double value);
double along_scale_unmap (const AlongScale *self, double position);

guint along_scale_get_n_ticks (const AlongScale *self);
double along_scale_get_tick (const AlongScale *self, guint index);

/* (transfer full): an int array of academic years that start within a scale of dates, every 1, 2,
 * 5 … years so that none is nearer than @spacing pixels to the next, and that @anchor is one. */
GArray *along_scale_list_academic_years (const AlongScale *self, double spacing, int anchor);

/* An ordinal scale: where the @index-th of @n bands starts between @start and @end, when the gap
 * between two bands is @gap times a band. Their breadth goes to @breadth (out). */
double
along_scale_band (guint n, guint index, double start, double end, double gap, double *breadth);

G_END_DECLS
