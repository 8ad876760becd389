/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-chart-table.h"
#include "along-transitions.h"

G_BEGIN_DECLS

/* Transitions in words and as tables. All (transfer full); @self may be NULL where there is no
 * data yet. */

/* One sentence: how many improved, stayed, declined. */
char *along_transitions_dup_summary (const AlongTransitions *self);

/* "Improved: 12" */
char *along_transitions_dup_change_label (const AlongTransitions *self, AlongChange change);

/* "12 schools from Requires improvement to Good" */
char *along_transitions_dup_cell_text (const AlongTransitions *self, guint before, guint after);

/* One row for each pair of grades that occurs. */
AlongChartTable *along_transitions_dup_flow_table (const AlongTransitions *self, const char *title);

/* One row for each grade before, one column for each grade after, with totals. */
AlongChartTable *
along_transitions_dup_matrix_table (const AlongTransitions *self, const char *title);

G_END_DECLS
