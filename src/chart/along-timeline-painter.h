/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-timeline-layout.h"

G_BEGIN_DECLS

void along_timeline_painter_draw (const AlongTimelineData *data,
                                  AlongChartPen *pen,
                                  double width,
                                  double height);

G_END_DECLS
