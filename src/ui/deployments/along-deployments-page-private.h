/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-deployment-detail.h"
#include "along-deployment-store.h"
#include "along-deployments-page.h"
#include "along-deployments-pane.h"
#include "along-sidebar-view.h"

G_BEGIN_DECLS

/* @wanted: (nullable): id of what is to be shown as soon as it can be. @reveal: also where there is
 * room for the list only. */
struct _AlongDeploymentsPage
{
  AdwBin parent_instance;

  AlongContext *context;
  AlongDeploymentStore *store;
  GSettings *settings;
  GtkStack *stack;
  AlongSidebarView *view;
  AlongDeploymentsPane *pane;
  GtkStack *detail_stack;
  AlongDeploymentDetail *detail;
  char *wanted;
  gboolean reveal;
  gboolean stale;
};

void along_deployments_page_install_actions (GtkWidgetClass *widget_class);

/* @item: (nullable) */
void along_deployments_page_show_item (AlongDeploymentsPage *self, AlongDeploymentItem *item);
/* What has been deleted, or is in another programme or region, does not show any more. */
void along_deployments_page_drop_lost (AlongDeploymentsPage *self);
/* Shows what is wanted, if it is there already. */
void along_deployments_page_show_wanted (AlongDeploymentsPage *self);

G_END_DECLS
