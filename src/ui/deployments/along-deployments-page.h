/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-context.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define ALONG_TYPE_DEPLOYMENTS_PAGE (along_deployments_page_get_type ())

/**
 * AlongDeploymentsPage:
 *
 * Deployments of the context's programme and region, and one of them with all that is known of it.
 *
 * Properties: context: construct-only.
 * Actions: `deployments.show` (s: id), `deployments.show-view` (i: AlongDeploymentView),
 * `deployments.new`, `deployments.back`.
 */
G_DECLARE_FINAL_TYPE (AlongDeploymentsPage, along_deployments_page, ALONG, DEPLOYMENTS_PAGE, AdwBin)

GtkWidget *along_deployments_page_new (AlongContext *context);

G_END_DECLS
