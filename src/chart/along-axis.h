/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-chart-pen.h"
#include "along-scale.h"

G_BEGIN_DECLS

/* (transfer full): @value as a reader expects it: "1,234", "0.5"; as few decimals as say it. */
char *along_axis_format (double value);

/* Grid lines and tick labels. @suffix: "" or "%". A label that has no room is left out. */

/* Along the bottom: the lines run from @top to @bottom, the labels stand under @bottom. */
void along_axis_draw_bottom (AlongChartPen *pen,
                             const AlongScale *scale,
                             const char *suffix,
                             double top,
                             double bottom,
                             double width);

/* Along the left: the lines run from @left to @right, the labels stand before @left. */
void along_axis_draw_left (AlongChartPen *pen,
                           const AlongScale *scale,
                           const char *suffix,
                           double left,
                           double right);

/* The width of the widest label of a left axis, with its distance to the lines. */
double along_axis_measure_left (AlongChartPen *pen, const AlongScale *scale, const char *suffix);

/* The height of the labels of a bottom axis, with their distance to the lines. */
double along_axis_measure_bottom (AlongChartPen *pen);

/* Academic years under @bottom, as "2019/20", with ticks from @top; @marked (or 0) stands out and
 * is never left out. */
void along_axis_draw_academic_years (AlongChartPen *pen,
                                     const AlongScale *scale,
                                     double top,
                                     double bottom,
                                     int marked);

G_END_DECLS
