/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-board-plan.h"

G_BEGIN_DECLS

struct _AlongBoardPlan
{
  GObject parent_instance;

  AlongPlanState state;
  GPtrArray *proposals;
  GPtrArray *left_over;
  GCancellable *cancellable;
  char *error;
  guint placed;
  guint greedy_placed;
  gint64 saved; /* what greedy costs more, in units of 10 m, where it places as many */
  gint64 extra; /* what it costs more than the plan of least cost */
  gboolean optimal;
  double gap;
};

G_END_DECLS
