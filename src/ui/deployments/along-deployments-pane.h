/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-context.h"
#include "along-deployment-filter.h"
#include "along-deployment-store.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define ALONG_TYPE_DEPLOYMENTS_PANE (along_deployments_pane_get_type ())

/**
 * AlongDeploymentsPane:
 *
 * The list of deployments of the context's programme and region, narrowed and sorted.
 *
 * Properties: selected (nullable): the item chosen; notifies.
 * Signals: opened: the user wants to see the selected one.
 */
G_DECLARE_FINAL_TYPE (AlongDeploymentsPane,
                      along_deployments_pane,
                      ALONG,
                      DEPLOYMENTS_PANE,
                      GtkWidget)

/* Once. */
void along_deployments_pane_set_store (AlongDeploymentsPane *self,
                                       AlongContext *context,
                                       AlongDeploymentStore *store);
/* After context or items have changed. */
void along_deployments_pane_refresh (AlongDeploymentsPane *self);

/* @view: AlongDeploymentView; besides it, nothing is hidden. */
void along_deployments_pane_show_view (AlongDeploymentsPane *self, AlongDeploymentView view);

/* Whether one click opens, as where the deployment takes the place of the list. */
void along_deployments_pane_set_single_click (AlongDeploymentsPane *self, gboolean single_click);

/* (nullable) (transfer none) */
AlongDeploymentItem *along_deployments_pane_get_selected (AlongDeploymentsPane *self);
/* %FALSE when it is not in the list, or hidden by the filter. @id: (nullable): none */
gboolean along_deployments_pane_select (AlongDeploymentsPane *self, const char *id);

/* (transfer none): the deployments that the list shows, in its order. */
GListModel *along_deployments_pane_get_shown (AlongDeploymentsPane *self);

G_END_DECLS
