/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-chart-theme.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* How a chart is to look in @widget: light, dark or high contrast, with the desktop's accent, font
 * and text size. */
AlongChartTheme along_chart_look_of (GtkWidget *widget);

G_END_DECLS
