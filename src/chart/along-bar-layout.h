/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-bar-chart.h"
#include "along-chart-pen.h"
#include "along-legend.h"
#include "along-scale.h"

G_BEGIN_DECLS

typedef struct
{
  char *label;
  AlongTone tone;
  double *values; /* one a category, none below 0 */
  char **keys;    /* one a category, with NULLs */
} AlongBarSeries;

/* What a bar chart shows. */
typedef struct
{
  AlongBarMode mode;
  gboolean vertical;
  char *unit, *dimension;
  GStrv categories;
  guint n_categories;
  GPtrArray *series; /* of AlongBarSeries */
} AlongBarData;

typedef struct
{
  cairo_rectangle_t area;
  guint category, series;
} AlongBarBox;

/**
 * AlongBarLayout:
 *
 * Where everything in a bar chart goes; a function of the data, the theme and the size.
 */
typedef struct
{
  gboolean vertical;               /* as asked for, unless the labels would have no room */
  gboolean labels_above;           /* labels over their bars, where it is narrow */
  double left, top, right, bottom; /* of the plot */
  double label_height;             /* of the category labels, when above or below */
  double slot;                     /* from one category to the next */
  double bar;                      /* thickness */
  AlongScale scale;
  AlongLegend *legend;
  double legend_height, natural_height;
  GArray *boxes; /* of AlongBarBox, category by category */
} AlongBarLayout;

const AlongBarSeries *along_bar_data_get_series (const AlongBarData *data, guint index);
double along_bar_data_get_total (const AlongBarData *data, guint category);
/* What is drawn: the value, or its percentage where bars are 100 %. */
double along_bar_data_get_length (const AlongBarData *data, guint category, guint series);

/* @height: 0 for the natural height. */
AlongBarLayout *
along_bar_layout_new (const AlongBarData *data, AlongChartPen *pen, double width, double height);
void along_bar_layout_free (AlongBarLayout *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (AlongBarLayout, along_bar_layout_free)

G_END_DECLS
