/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-progress.h"
#include "along-workspace.h"

G_BEGIN_DECLS

#define ALONG_TYPE_DEPLOYMENT_ITEM (along_deployment_item_get_type ())

/**
 * AlongDeploymentItem:
 *
 * A deployment for lists: it stays the same object from docket to docket, told by its id. Emits
 * #AlongDeploymentItem::changed when what is shown of it does.
 */
G_DECLARE_FINAL_TYPE (AlongDeploymentItem, along_deployment_item, ALONG, DEPLOYMENT_ITEM, GObject)

AlongDeploymentItem *along_deployment_item_new (AlongWorkspace *workspace, AlongDossier *dossier);

/* Takes another dossier of the same deployment. @names: register or caseload have changed too.
 * @progress: (nullable) (element-type AlongProgress): where it is in its processes, that of the
 * deployment itself first; NULL while it is not known. */
void along_deployment_item_update (AlongDeploymentItem *self,
                                   AlongWorkspace *workspace,
                                   AlongDossier *dossier,
                                   GPtrArray *progress,
                                   gboolean names);

AlongDossier *along_deployment_item_get_dossier (AlongDeploymentItem *self);
const AlongDeployment *along_deployment_item_get_deployment (AlongDeploymentItem *self);
const char *along_deployment_item_get_id (AlongDeploymentItem *self);

/* Of the school or trust, and of its lead; "" without one. */
const char *along_deployment_item_get_name (AlongDeploymentItem *self);
const char *along_deployment_item_get_lead_name (AlongDeploymentItem *self);
/* Folded names, numbers and lead, for the search. */
const char *along_deployment_item_get_search_key (AlongDeploymentItem *self);
/* Quarter-days that are logged. */
/* Quarter-days: with additional ones, and what counts against them (along_day_get_used()). */
AlongDays along_deployment_item_get_approved (AlongDeploymentItem *self);
AlongDays along_deployment_item_get_used (AlongDeploymentItem *self);

/* (nullable): of the deployment itself. */
AlongProgress *along_deployment_item_get_progress (AlongDeploymentItem *self);
/* (nullable) (element-type AlongProgress): of all its processes. */
GPtrArray *along_deployment_item_get_all_progress (AlongDeploymentItem *self);
/* (nullable): what has to be done first, in any of its processes, and which (out) (optional). */
const AlongStepProgress *
along_deployment_item_get_next (AlongDeploymentItem *self, AlongProgress **of);

/* For g_list_store_sort() and GtkCustomSorter: those that are late first, then by what is due next,
 * then those without a date, then those that rest or are over; by name where that is equal. */
int along_deployment_item_compare (gconstpointer a, gconstpointer b, gpointer user_data);
int along_deployment_item_compare_names (gconstpointer a, gconstpointer b, gpointer user_data);

G_END_DECLS
