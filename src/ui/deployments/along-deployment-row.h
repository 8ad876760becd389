/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-deployment-item.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define ALONG_TYPE_DEPLOYMENT_ROW (along_deployment_row_get_type ())

/* A deployment in the list: who, with whom, how far, what is next. */
G_DECLARE_FINAL_TYPE (AlongDeploymentRow, along_deployment_row, ALONG, DEPLOYMENT_ROW, GtkWidget)

GtkWidget *along_deployment_row_new (void);

/* @item: (nullable) */
void along_deployment_row_set_item (AlongDeploymentRow *self, AlongDeploymentItem *item);

G_END_DECLS
