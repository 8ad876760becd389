/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-chart-table.h"
#include "along-progress.h"

G_BEGIN_DECLS

/* (transfer full): the picture of a process as a table: a row for each step. */
AlongChartTable *along_process_table_new (AlongProgress *progress, const char *title);

G_END_DECLS
