/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-chart.h"
#include "along-transitions.h"

G_BEGIN_DECLS

#define ALONG_TYPE_FLOW_CHART (along_flow_chart_get_type ())

G_DECLARE_FINAL_TYPE (AlongFlowChart, along_flow_chart, ALONG, FLOW_CHART, AlongChart)

typedef enum
{
  ALONG_FLOW_BY_CHANGE, /* improved, same, declined */
  ALONG_FLOW_BY_BEFORE,
  ALONG_FLOW_BY_AFTER,
} AlongFlowColouring;

/* How many went from each grade before to each grade after: widths are proportional. */
AlongChart *along_flow_chart_new (void);

/* (nullable): copied. */
void along_flow_chart_set_transitions (AlongFlowChart *self, const AlongTransitions *transitions);
void along_flow_chart_set_colouring (AlongFlowChart *self, AlongFlowColouring colouring);

G_END_DECLS
