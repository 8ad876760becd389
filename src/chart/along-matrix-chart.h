/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-chart.h"
#include "along-transitions.h"

G_BEGIN_DECLS

#define ALONG_TYPE_MATRIX_CHART (along_matrix_chart_get_type ())

G_DECLARE_FINAL_TYPE (AlongMatrixChart, along_matrix_chart, ALONG, MATRIX_CHART, AlongChart)

/* Grades before down, grades after across; the diagonal (no change) is marked. */
AlongChart *along_matrix_chart_new (void);

/* (nullable): copied. */
void
along_matrix_chart_set_transitions (AlongMatrixChart *self, const AlongTransitions *transitions);

G_END_DECLS
