/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-map-layout.h"

G_BEGIN_DECLS

/* Draws the points of a map: few of them one by one, many in bulk, as a picture on screens and as
 * one path a kind in SVG and PDF. */
void
along_map_points_draw (const AlongMapData *data, AlongChartPen *pen, const AlongMapLayout *layout);

G_END_DECLS
