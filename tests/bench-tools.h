/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-workspace.h"

G_BEGIN_DECLS

/* What the benchmarks share. All times are in milliseconds. */

/* Of one frame of a screen that shows 60 in a second. */
#define BENCH_FRAME (1000.0 / 60)

/* What this thread has worked, which other programs on the machine do not lengthen. */
double bench_worked (void);

/* Sorts the times. */
double bench_median (double *times, guint n);

/* (transfer full): the database with its register, and with its deployments if @docket; ends the
 * program when that cannot be read. */
AlongWorkspace *bench_open_workspace (const char *path, gboolean docket);

G_END_DECLS
