/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-chart.h"

G_BEGIN_DECLS

#define ALONG_TYPE_BAR_CHART (along_bar_chart_get_type ())

G_DECLARE_FINAL_TYPE (AlongBarChart, along_bar_chart, ALONG, BAR_CHART, AlongChart)

typedef enum
{
  ALONG_BAR_GROUPED,
  ALONG_BAR_STACKED,
  ALONG_BAR_SHARE, /* each bar is 100 % */
} AlongBarMode;

/* Categories × series: counts, or before and after of each grade. */
AlongChart *along_bar_chart_new (void);

void along_bar_chart_set_mode (AlongBarChart *self, AlongBarMode mode);

/* Bars lie by default, since labels then have room; %TRUE stands them up. */
void along_bar_chart_set_vertical (AlongBarChart *self, gboolean vertical);

/* (nullable): what the values are ("schools"), for tooltips and the summary. */
void along_bar_chart_set_unit (AlongBarChart *self, const char *unit);

/* Starts anew: one bar, or group of bars, for each of @labels (%NULL-terminated). @dimension is
 * what they are ("Grade"), the first column of the table. */
void along_bar_chart_set_categories (AlongBarChart *self,
                                     const char *dimension,
                                     const char *const *labels);

/* Adds one value for each category; values below 0 and NaN count as 0. */
void along_bar_chart_add_series (AlongBarChart *self,
                                 const char *label,
                                 AlongTone tone,
                                 const double *values);

/* The key along_chart_dup_key_at() gives for a bar or segment. */
void along_bar_chart_set_key (AlongBarChart *self, guint category, guint series, const char *key);

G_END_DECLS
