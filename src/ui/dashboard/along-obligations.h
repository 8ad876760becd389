/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-context.h"
#include "along-deployment-store.h"

G_BEGIN_DECLS

/* A step with a deadline. What it points to belongs to @item. */
typedef struct
{
  AlongDeploymentItem *item;
  AlongProgress *progress;
  const AlongStepProgress *step;
} AlongObligation;

/* (transfer full) (element-type AlongObligation): of the active deployments of the context's
 * programme and region, by deadline. Valid until @store is refreshed. */
GArray *along_obligations_list (AlongContext *context, AlongDeploymentStore *store);

/* How many deployments of the context's programme and region are active. */
guint along_obligations_count_active (AlongContext *context, AlongDeploymentStore *store);
/* How many of them are overdue in some step. */
guint along_obligations_count_overdue (GArray *obligations);

G_END_DECLS
