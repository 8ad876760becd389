/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-deployments-pane.h"

G_BEGIN_DECLS

struct _AlongDeploymentsPane
{
  GtkWidget parent_instance;

  GtkEditable *search;
  GtkDropDown *view;
  GtkDropDown *partner;
  GtkDropDown *stage;
  GtkLabel *count;
  GtkDropDown *order;
  GtkStack *stack;
  GtkListView *list;

  AlongContext *context;
  AlongDeploymentStore *store;
  AlongDeploymentFilter *filter;
  GtkSorter *sorter;
  GtkSingleSelection *selection;
};

/* What the list is narrowed by (along-deployments-pane-narrowing.c). */
void along_deployments_pane_set_up_narrowing (AlongDeploymentsPane *self);
/* Offers it with the numbers of now; what is chosen stays. */
void along_deployments_pane_offer_narrowing (AlongDeploymentsPane *self);
void along_deployments_pane_show_count (AlongDeploymentsPane *self);

G_END_DECLS
