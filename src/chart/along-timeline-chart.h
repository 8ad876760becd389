/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-chart.h"
#include "along-date.h"

G_BEGIN_DECLS

#define ALONG_TYPE_TIMELINE_CHART (along_timeline_chart_get_type ())

G_DECLARE_FINAL_TYPE (AlongTimelineChart, along_timeline_chart, ALONG, TIMELINE_CHART, AlongChart)

/* The inspections of a school, drawn to scale in time. */
AlongChart *along_timeline_chart_new (void);

/**
 * along_timeline_chart_add_event:
 * @date: when; an event with %ALONG_DATE_NONE is listed in the table only
 * @label: the grade in words
 * @detail: (nullable): kind of inspection, judgement
 * @flag: (nullable): what the reader must know ("predecessor school")
 * @key: (nullable)
 */
void along_timeline_chart_add_event (AlongTimelineChart *self,
                                     AlongDate date,
                                     const char *label,
                                     AlongTone tone,
                                     const char *detail,
                                     const char *flag,
                                     const char *key);

/* A framework, valid from @from to @to; %ALONG_DATE_NONE leaves that end open. */
void along_timeline_chart_add_band (AlongTimelineChart *self,
                                    const char *name,
                                    AlongDate from,
                                    AlongDate to);

/* The academic year to highlight (2019 for 2019/20); 0 for none. */
void along_timeline_chart_set_academic_year (AlongTimelineChart *self, int academic_year);

/* Draws a line at @today; %ALONG_DATE_NONE for none. */
void along_timeline_chart_set_today (AlongTimelineChart *self, AlongDate today);

void along_timeline_chart_clear (AlongTimelineChart *self);

G_END_DECLS
