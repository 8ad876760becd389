/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-chart.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define ALONG_TYPE_CHART_VIEW (along_chart_view_get_type ())

/**
 * AlongChartView:
 *
 * Shows a chart in the colours, accent, font and text size of the desktop, as tall as the chart
 * wants at its width. Pointing at a mark shows its tooltip; the arrow keys go from mark to mark and
 * Enter or a click activates it. The menu (right click, Menu key) shows the chart as a table and
 * saves it as SVG, PNG or PDF. A screen reader gets the chart's title and summary.
 *
 * Properties: chart (nullable AlongChart). Actions: `chart.show-table`, `chart.save`.
 * Signals: activated (const char *key): the caller's key of a mark.
 */
G_DECLARE_FINAL_TYPE (AlongChartView, along_chart_view, ALONG, CHART_VIEW, GtkWidget)

GtkWidget *along_chart_view_new (AlongChart *chart);

/* (nullable) */
AlongChart *along_chart_view_get_chart (AlongChartView *self);
void along_chart_view_set_chart (AlongChartView *self, AlongChart *chart);

G_END_DECLS
