/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-chart.h"
#include "along-workspace.h"

G_BEGIN_DECLS

/* Charts by name, for the command line and the window. */

/* @title: to be translated. */
typedef struct
{
  const char *name; /* "impact-bars" */
  const char *title;
} AlongChartName;

/* (array length=n): every chart there is */
const AlongChartName *along_chart_names (guint *n);

/* What a chart is about. All but what the chart needs may be left at zero.
 * @region: ALONG_REGION_NONE for all
 * @programme: (nullable): id; with no @cohort, all its cohorts, or for charts of one cohort the
 *     latest of them. NULL: the cohort's, or the first that there is
 * @cohort: (nullable): id
 * @area: (nullable): id of a judgement; by default the programme's
 * @all_schools: each school's latest grade against the one before, rather than cohorts
 * @urn: for the timeline */
typedef struct
{
  AlongRegion region;
  const char *programme;
  const char *cohort;
  const char *area;
  gboolean all_schools;
  gint32 urn;
} AlongChartQuestion;

/**
 * along_workspace_dup_chart:
 * @name: "impact-bars", "impact-flow", "impact-matrix", "before-after" (one square a school),
 *     "capacity", "region-map" (of a cohort) or "timeline" (of a school)
 *
 * The register must have been loaded. Fails with ALONG_WORKSPACE_ERROR_INVALID, and a message for
 * the user, when the name is not known or the question names something that is not there.
 *
 * Returns: (transfer full) (nullable)
 */
AlongChart *along_workspace_dup_chart (AlongWorkspace *self,
                                       const char *name,
                                       const AlongChartQuestion *question,
                                       GError **error);

G_END_DECLS
