/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-chart-theme.h"

G_BEGIN_DECLS

/* Fill the current path in the colour of @tone; in high contrast also with its hatching and an
 * outline. The path is gone afterwards. */
void along_paint_tone (cairo_t *cr, const AlongChartTheme *theme, AlongTone tone);

/* A rectangle filled with @tone; nothing when it is empty. */
void along_paint_bar (cairo_t *cr,
                      const AlongChartTheme *theme,
                      AlongTone tone,
                      double x,
                      double y,
                      double width,
                      double height);

/* Fill with a plain colour. */
void along_paint_rectangle (cairo_t *cr,
                            AlongColor color,
                            double x,
                            double y,
                            double width,
                            double height);

/* A straight line; snapped to whole pixels when level or upright. */
void along_paint_line (cairo_t *cr,
                       AlongColor color,
                       double line_width,
                       double x1,
                       double y1,
                       double x2,
                       double y2);

G_END_DECLS
