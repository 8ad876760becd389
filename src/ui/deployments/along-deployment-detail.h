/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-context.h"
#include "along-deployment-item.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define ALONG_TYPE_DEPLOYMENT_DETAIL (along_deployment_detail_get_type ())

/**
 * AlongDeploymentDetail:
 *
 * One deployment: a header with its facts and what can be done with it, and its sections.
 *
 * Properties: narrow: whether there is a list to go back to; section (nullable): name of the one
 * that shows. Its actions (`deployment.*`) are in along-deployment-actions.h.
 */
G_DECLARE_FINAL_TYPE (AlongDeploymentDetail,
                      along_deployment_detail,
                      ALONG,
                      DEPLOYMENT_DETAIL,
                      GtkWidget)

/* Once, before an item. */
void along_deployment_detail_set_context (AlongDeploymentDetail *self, AlongContext *context);
/* @item: (nullable) */
void along_deployment_detail_set_item (AlongDeploymentDetail *self, AlongDeploymentItem *item);

/* (nullable) (transfer none) */
AlongDeploymentItem *along_deployment_detail_get_item (AlongDeploymentDetail *self);
AlongContext *along_deployment_detail_get_context (AlongDeploymentDetail *self);

/* (nullable): name of the section that shows. */
const char *along_deployment_detail_get_section (AlongDeploymentDetail *self);
void along_deployment_detail_set_section (AlongDeploymentDetail *self, const char *name);

/* Puts the keyboard into it. */
void along_deployment_detail_enter (AlongDeploymentDetail *self);

G_END_DECLS
