/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-chart-pen.h"
#include "along-date.h"
#include "along-scale.h"

G_BEGIN_DECLS

typedef struct
{
  AlongDate date;
  AlongTone tone;
  char *label, *detail, *flag, *key;
} AlongTimelineEvent;

typedef struct
{
  char *name;
  AlongDate from, to;
} AlongTimelineBand;

/* What a timeline shows. */
typedef struct
{
  GArray *events; /* of AlongTimelineEvent, by date */
  GArray *bands;  /* of AlongTimelineBand, in the order given */
  int academic_year;
  AlongDate today;
} AlongTimelineData;

/* The text of one event: under its marker, in a lane where it overlaps no other. */
typedef struct
{
  guint event;
  double marker_x;
  double x, width; /* of the text */
  double y;
  guint lane;
} AlongTimelineLabel;

/**
 * AlongTimelineLayout:
 *
 * From the top: names of the frameworks, the line with its markers, the lanes of labels, the years.
 * Where that would take many lanes the labels are a list below the years instead.
 */
typedef struct
{
  AlongScale scale;
  double band_height, line_y, radius;
  double lanes_y;
  gboolean listed;
  double list_y;
  double bottom; /* of the plot; the years stand below */
  double natural_height;
  guint n_lanes;
  GArray *labels; /* of AlongTimelineLabel, one for each event with a date */
} AlongTimelineLayout;

/* @height: 0 for the natural height. */
AlongTimelineLayout *along_timeline_layout_new (const AlongTimelineData *data,
                                                AlongChartPen *pen,
                                                double width,
                                                double height);
void along_timeline_layout_free (AlongTimelineLayout *self);

/* (transfer full): "5 Feb 2019" */
char *along_timeline_event_dup_when (const AlongTimelineEvent *event);

/* (transfer full): "5 Feb 2019: Good, predecessor school" */
char *along_timeline_event_dup_line (const AlongTimelineEvent *event);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (AlongTimelineLayout, along_timeline_layout_free)

G_END_DECLS
