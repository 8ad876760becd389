/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-chart.h"

G_BEGIN_DECLS

#define ALONG_TYPE_CAPACITY_CHART (along_capacity_chart_get_type ())

G_DECLARE_FINAL_TYPE (AlongCapacityChart, along_capacity_chart, ALONG, CAPACITY_CHART, AlongChart)

/* A bar for each lead: places used of places offered; over its capacity it is marked so. */
AlongChart *along_capacity_chart_new (void);

/* In the order to be shown. @label: the lead; @key: (nullable). */
void along_capacity_chart_add (AlongCapacityChart *self,
                               const char *label,
                               guint used,
                               guint places,
                               const char *key);
void along_capacity_chart_clear (AlongCapacityChart *self);

G_END_DECLS
