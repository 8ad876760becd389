/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-chart-pen.h"

G_BEGIN_DECLS

/* Writes @text in the middle of an area filled with @tone, in black or white, on a plate where
 * there is hatching. %FALSE, and nothing written, when it has no room. */
gboolean along_chart_label_on_tone (AlongChartPen *pen,
                                    AlongTone tone,
                                    const char *text,
                                    double x,
                                    double y,
                                    double width,
                                    double height);

/* Writes @text with a thin edge in the background's colour, to stand out from what is below. */
void along_chart_label_with_halo (AlongChartPen *pen,
                                  AlongTextStyle style,
                                  AlongColor color,
                                  const char *text,
                                  double x,
                                  double y,
                                  double width);

/* What a chart without data says, in the middle of its space. */
void along_chart_label_empty (AlongChartPen *pen, const char *text, double width, double height);

G_END_DECLS
