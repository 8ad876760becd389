/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-deployment-item.h"

G_BEGIN_DECLS

#define ALONG_TYPE_DEPLOYMENT_STORE (along_deployment_store_get_type ())

/**
 * AlongDeploymentStore:
 *
 * All deployments of a workspace as #AlongDeploymentItem, in the docket's order; a list model. All
 * pages have the one of along_context_get_deployments(), and it is theirs to refresh it before they
 * show something: nobody may be looking. Where they are in their processes is worked out for those
 * that have changed, in a thread when they are many. Emits #AlongDeploymentStore::updated when it
 * holds what is true now.
 */
G_DECLARE_FINAL_TYPE (AlongDeploymentStore,
                      along_deployment_store,
                      ALONG,
                      DEPLOYMENT_STORE,
                      GObject)

AlongDeploymentStore *along_deployment_store_new (AlongWorkspace *workspace);

/* Takes up docket, register, caseload and date as they are; cheap when nothing has changed. */
void along_deployment_store_refresh (AlongDeploymentStore *self);

/* (nullable) (transfer none) */
AlongDeploymentItem *along_deployment_store_find (AlongDeploymentStore *self, const char *id);

G_END_DECLS
