/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-progress.h"

G_BEGIN_DECLS

/* Of many deployments, in one stage or of one partner. @deployments: in that stage now, or waiting
 * for that partner. @late: those of them with an overdue step there. @due, @overdue: steps. */
typedef struct
{
  guint deployments;
  guint late;
  guint due;
  guint overdue;
} AlongProgressTotal;

/* (array) (element-type AlongProgressTotal): @stages has one for each stage and a last one for
 * those that are complete, @partners one for each partner. @paused, @stopped: deployments, which
 * count nowhere else. */
typedef struct
{
  const AlongProcess *process;
  AlongProgressTotal *stages;
  AlongProgressTotal *partners;
  guint paused;
  guint stopped;
} AlongProgressTotals;

AlongProgressTotals *along_progress_totals_new (const AlongProcess *process);
void along_progress_totals_free (AlongProgressTotals *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (AlongProgressTotals, along_progress_totals_free)

/* @progress: of the same process. */
void along_progress_totals_add (AlongProgressTotals *self, AlongProgress *progress);

G_END_DECLS
