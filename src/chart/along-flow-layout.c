/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "along-flow-layout.h"

#include <math.h>
#include <string.h>

#define LABEL_GAP   8.0
#define LABEL_SHARE 0.27 /* of the width, on each side */
#define NODE_GAP    6.0

static void
add_nodes (GArray *nodes, const AlongTransitions *transitions, gboolean after)
{
  for (guint grade = 0; grade < along_transitions_get_n_grades (transitions); grade++)
    {
      AlongFlowNode node = { .grade = grade };

      node.count = after ? along_transitions_get_after_total (transitions, grade)
                         : along_transitions_get_before_total (transitions, grade);
      if (node.count > 0)
        g_array_append_val (nodes, node);
    }
}

/* The height of a label: the grade, wrapped, above its count. */
static double
label_height (const AlongTransitions *transitions, AlongChartPen *pen, guint grade, double width)
{
  double most = 3.0 * along_chart_pen_line_height (pen, ALONG_TEXT_SMALL);
  double wrapped = along_chart_pen_wrapped_height (
      pen, ALONG_TEXT_SMALL, along_transitions_get_grade (transitions, grade), width);

  return ceil (MIN (wrapped, most) + along_chart_pen_line_height (pen, ALONG_TEXT_STRONG)) + 2.0;
}

static double
column_height (const GArray *nodes, const double *labels, double unit)
{
  double height = nodes->len > 0 ? (nodes->len - 1) * NODE_GAP : 0.0;

  for (guint i = 0; i < nodes->len; i++)
    {
      const AlongFlowNode *node = &g_array_index (nodes, AlongFlowNode, i);

      height += MAX (node->count * unit, labels[node->grade]);
    }
  return height;
}

/* The largest scale at which both columns fit, since small grades take more than their share. */
static double
fit_unit (const AlongFlowLayout *self, const double *labels, double room, guint total)
{
  double low = 0.0, high = room / total;

  for (int i = 0; i < 50; i++)
    {
      double middle = (low + high) / 2.0;

      if (MAX (column_height (self->before, labels, middle),
               column_height (self->after, labels, middle)) <= room)
        low = middle;
      else
        high = middle;
    }
  return low;
}

static void
place_nodes (GArray *nodes, const double *labels, double unit, double top, double room)
{
  double y = top + MAX (room - column_height (nodes, labels, unit), 0.0) / 2.0;

  for (guint i = 0; i < nodes->len; i++)
    {
      AlongFlowNode *node = &g_array_index (nodes, AlongFlowNode, i);

      node->height = node->count * unit;
      node->slot_y = y;
      node->slot_height = MAX (node->height, labels[node->grade]);
      node->y = y + (node->slot_height - node->height) / 2.0;
      y += node->slot_height + NODE_GAP;
    }
}

static double
start_of (const GArray *nodes, guint grade)
{
  for (guint i = 0; i < nodes->len; i++)
    if (g_array_index (nodes, AlongFlowNode, i).grade == grade)
      return g_array_index (nodes, AlongFlowNode, i).y;
  return 0.0;
}

static void
place_ribbons (AlongFlowLayout *self, const AlongTransitions *transitions)
{
  guint n = along_transitions_get_n_grades (transitions);
  g_autofree double *used = g_new0 (double, n);

  for (guint before = 0; before < n; before++)
    {
      double y = start_of (self->before, before);

      for (guint after = 0; after < n; after++)
        {
          AlongFlowRibbon ribbon = { before, after,
                                     along_transitions_get_count (transitions, before, after) };

          if (ribbon.count == 0)
            continue;
          ribbon.height = ribbon.count * self->unit;
          ribbon.y_before = y;
          ribbon.y_after = start_of (self->after, after) + used[after];
          y += ribbon.height;
          used[after] += ribbon.height;
          g_array_append_val (self->ribbons, ribbon);
        }
    }
}

AlongFlowLayout *
along_flow_layout_new (const AlongTransitions *transitions,
                       AlongChartPen *pen,
                       double width,
                       double top,
                       double height)
{
  AlongFlowLayout *self = g_new0 (AlongFlowLayout, 1);
  guint n = along_transitions_get_n_grades (transitions),
        total = along_transitions_get_total (transitions);
  g_autofree double *labels = g_new0 (double, n);
  double widest = 0.0, line = along_chart_pen_line_height (pen, ALONG_TEXT_SMALL), least;

  self->before = g_array_new (FALSE, FALSE, sizeof (AlongFlowNode));
  self->after = g_array_new (FALSE, FALSE, sizeof (AlongFlowNode));
  self->ribbons = g_array_new (FALSE, FALSE, sizeof (AlongFlowRibbon));
  if (total == 0)
    return self;

  for (guint i = 0; i < n; i++)
    widest = MAX (widest, along_chart_pen_width (pen, ALONG_TEXT_SMALL,
                                                 along_transitions_get_grade (transitions, i)));
  self->label_width = MIN (ceil (widest) + 1.0, floor (width * LABEL_SHARE));
  self->block = CLAMP (width * 0.02, 6.0, 14.0);
  self->left = self->label_width + LABEL_GAP + self->block;
  self->right = width - self->left;
  for (guint i = 0; i < n; i++)
    labels[i] = label_height (transitions, pen, i, self->label_width);

  add_nodes (self->before, transitions, FALSE);
  add_nodes (self->after, transitions, TRUE);
  least = MAX (column_height (self->before, labels, 0.0), column_height (self->after, labels, 0.0));
  self->natural_height = top + MAX (least * 1.35, CLAMP (width * 0.5, 12.0 * line, 26.0 * line));
  if (height <= 0.0)
    height = self->natural_height;

  self->unit = fit_unit (self, labels, MAX (height - top, 1.0), total);
  if (self->unit <= 1e-9) /* no room for labels: draw the flow without them */
    {
      memset (labels, 0, sizeof (double) * n);
      self->unit = fit_unit (self, labels, MAX (height - top, 1.0), total);
    }
  place_nodes (self->before, labels, self->unit, top, height - top);
  place_nodes (self->after, labels, self->unit, top, height - top);
  place_ribbons (self, transitions);
  return self;
}

void
along_flow_layout_free (AlongFlowLayout *self)
{
  if (self == NULL)
    return;

  g_array_unref (self->before);
  g_array_unref (self->after);
  g_array_unref (self->ribbons);
  g_free (self);
}

/* The curve that cairo_curve_to() draws with both control points at half way: x and y as Bézier
 * polynomials of t, so find the t of @x. */
double
along_flow_layout_ribbon_at (const AlongFlowLayout *self, const AlongFlowRibbon *ribbon, double x)
{
  double target = (x - self->left) / (self->right - self->left), low = 0.0, high = 1.0;

  for (int i = 0; i < 40; i++)
    {
      double t = (low + high) / 2.0;

      if (1.5 * t * (1 - t) * (1 - t) + 1.5 * t * t * (1 - t) + t * t * t < target)
        low = t;
      else
        high = t;
    }
  return ribbon->y_before + (ribbon->y_after - ribbon->y_before) * low * low * (3.0 - 2.0 * low);
}
