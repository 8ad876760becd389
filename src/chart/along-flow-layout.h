/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-chart-pen.h"
#include "along-transitions.h"

G_BEGIN_DECLS

/* One grade on one side. */
typedef struct
{
  guint grade, count;
  double y, height;           /* of the block: in proportion to @count */
  double slot_y, slot_height; /* what it and its label may use */
} AlongFlowNode;

/* From one grade to another: of one height all along, in proportion to @count. */
typedef struct
{
  guint before, after, count;
  double y_before, y_after; /* top */
  double height;
} AlongFlowRibbon;

/**
 * AlongFlowLayout:
 *
 * Where the blocks and ribbons of a flow go between two edges; grades that nobody had are left out.
 */
typedef struct
{
  double left, right; /* inner edges of the blocks: ribbons run between */
  double block;       /* breadth of a block */
  double label_width; /* on each side */
  double unit;        /* pixels a school */
  double natural_height;
  GArray *before, *after; /* of AlongFlowNode */
  GArray *ribbons;        /* of AlongFlowRibbon, grade by grade */
} AlongFlowLayout;

/* @top: where the blocks may begin; @height: where they end, 0 for natural. */
AlongFlowLayout *along_flow_layout_new (const AlongTransitions *transitions,
                                        AlongChartPen *pen,
                                        double width,
                                        double top,
                                        double height);
void along_flow_layout_free (AlongFlowLayout *self);

/* The top of @ribbon at @x, between the inner edges. */
double
along_flow_layout_ribbon_at (const AlongFlowLayout *self, const AlongFlowRibbon *ribbon, double x);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (AlongFlowLayout, along_flow_layout_free)

G_END_DECLS
