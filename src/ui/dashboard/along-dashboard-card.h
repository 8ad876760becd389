/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-chart.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define ALONG_TYPE_DASHBOARD_CARD (along_dashboard_card_get_type ())

/* A chart under its title, or in its place a sentence that says why there is none. Signal
 * activated (const char *key): of the chart. */
G_DECLARE_FINAL_TYPE (AlongDashboardCard, along_dashboard_card, ALONG, DASHBOARD_CARD, GtkWidget)

/* @message: what it says until there is a chart */
GtkWidget *along_dashboard_card_new (const char *title, const char *message);

void along_dashboard_card_set_chart (AlongDashboardCard *self, AlongChart *chart);
void along_dashboard_card_set_message (AlongDashboardCard *self, const char *message);

G_END_DECLS
