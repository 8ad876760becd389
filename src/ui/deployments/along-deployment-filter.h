/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-deployment-item.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* What is listed besides by search, partner and stage. */
typedef enum
{
  ALONG_DEPLOYMENT_VIEW_ALL,
  ALONG_DEPLOYMENT_VIEW_ACTIVE,
  ALONG_DEPLOYMENT_VIEW_OVERDUE,
  ALONG_DEPLOYMENT_VIEW_PAUSED,
  ALONG_DEPLOYMENT_VIEW_OVER, /* completed or stopped */
  ALONG_N_DEPLOYMENT_VIEWS,
} AlongDeploymentView;

#define ALONG_ANYONE    (-1)
#define ALONG_ANY_STAGE (-1)

#define ALONG_TYPE_DEPLOYMENT_FILTER (along_deployment_filter_get_type ())

/* Narrows deployments to a programme and region, and then by what the user chose. */
G_DECLARE_FINAL_TYPE (AlongDeploymentFilter,
                      along_deployment_filter,
                      ALONG,
                      DEPLOYMENT_FILTER,
                      GtkFilter)

AlongDeploymentFilter *along_deployment_filter_new (void);

/* @programme: (nullable): id; NULL for all. @region: %ALONG_REGION_NONE for all.
 * Returns: whether that is another scope than before. */
gboolean along_deployment_filter_set_scope (AlongDeploymentFilter *self,
                                            const char *programme,
                                            AlongRegion region);
void along_deployment_filter_set_search (AlongDeploymentFilter *self, const char *text);
void along_deployment_filter_set_view (AlongDeploymentFilter *self, AlongDeploymentView view);
/* @partner, @stage: indices in the process, or %ALONG_ANYONE, %ALONG_ANY_STAGE. */
void along_deployment_filter_set_narrow (AlongDeploymentFilter *self, int partner, int stage);
AlongDeploymentView along_deployment_filter_get_view (AlongDeploymentFilter *self);

/* Whether @item is of the programme and region, whatever the user chose. */
gboolean
along_deployment_filter_is_in_scope (AlongDeploymentFilter *self, AlongDeploymentItem *item);
/* Whether @item belongs to @view. */
gboolean along_deployment_view_has (AlongDeploymentView view, AlongDeploymentItem *item);

/* Whether it is the move of the partner; whether the deployment's own process is in the stage. */
gboolean along_deployment_is_move_of (AlongDeploymentItem *item, int partner);
gboolean along_deployment_is_in_stage (AlongDeploymentItem *item, int stage);

/* Items have changed. */
void along_deployment_filter_refresh (AlongDeploymentFilter *self);

G_END_DECLS
