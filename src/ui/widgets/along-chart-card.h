/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-chart.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define ALONG_TYPE_CHART_CARD (along_chart_card_get_type ())

/**
 * AlongChartCard:
 *
 * A chart with its title above it and, beside that, buttons that show it as a table and save it as
 * a picture; or in place of the chart a sentence that says why there is none.
 *
 * Properties: chart (nullable AlongChart). Signals: activated (const char *key), as AlongChartView.
 */
G_DECLARE_FINAL_TYPE (AlongChartCard, along_chart_card, ALONG, CHART_CARD, GtkWidget)

GtkWidget *along_chart_card_new (void);

/* (nullable) */
AlongChart *along_chart_card_get_chart (AlongChartCard *self);
void along_chart_card_set_chart (AlongChartCard *self, AlongChart *chart);

/* @title: (nullable): NULL for the chart's own */
void along_chart_card_set_title (AlongChartCard *self, const char *title);
/* Takes the chart away and says why. */
void along_chart_card_set_message (AlongChartCard *self, const char *message);

G_END_DECLS
