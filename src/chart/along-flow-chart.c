/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "along-flow-chart.h"

#include "config.h"

#include <glib/gi18n.h>
#include <math.h>

#include "along-chart-label.h"
#include "along-chart-paint.h"
#include "along-digits.h"
#include "along-flow-layout.h"
#include "along-legend.h"
#include "along-transitions-text.h"

#define LABEL_GAP   8.0
#define LEAST_EDGED 4.0
#define PALE        0.35 /* how far a ribbon's colour is mixed into the background */

static const AlongTone change_tones[] = { ALONG_TONE_IMPROVED, ALONG_TONE_SAME,
                                          ALONG_TONE_DECLINED };

struct _AlongFlowChart
{
  AlongChart parent_instance;

  AlongTransitions *transitions;
  AlongFlowColouring colouring;
};

G_DEFINE_FINAL_TYPE (AlongFlowChart, along_flow_chart, ALONG_TYPE_CHART)

/* The legend counts, so that the chart says its main result in words. */
static AlongLegend *
create_legend (AlongFlowChart *self)
{
  AlongLegend *legend = along_legend_new ();

  if (self->colouring != ALONG_FLOW_BY_CHANGE)
    return legend;

  for (guint change = 0; change < ALONG_N_CHANGES; change++)
    {
      g_autofree char *label = along_transitions_dup_change_label (self->transitions, change);

      along_legend_add (legend, ALONG_SHAPE_BLOCK, change_tones[change], label);
    }
  return legend;
}

static gboolean
is_empty (AlongFlowChart *self)
{
  return self->transitions == NULL || along_transitions_get_total (self->transitions) == 0;
}

/* Where the blocks may begin: below the legend and the titles of the two sides. */
static double
measure_top (AlongFlowChart *self, AlongChartPen *pen, double width)
{
  g_autoptr (AlongLegend) legend = create_legend (self);

  return along_legend_measure (legend, pen, width) +
         ceil (along_chart_pen_line_height (pen, ALONG_TEXT_STRONG)) + 6.0;
}

static AlongTone
ribbon_tone (AlongFlowChart *self, const AlongFlowRibbon *ribbon)
{
  switch (self->colouring)
    {
    case ALONG_FLOW_BY_BEFORE:
      return along_transitions_get_tone (self->transitions, ribbon->before);
    case ALONG_FLOW_BY_AFTER:
      return along_transitions_get_tone (self->transitions, ribbon->after);
    case ALONG_FLOW_BY_CHANGE:
    default:
      return change_tones[along_transitions_classify (ribbon->before, ribbon->after)];
    }
}

static void
draw_ribbon (AlongFlowChart *self,
             AlongChartPen *pen,
             const AlongFlowLayout *layout,
             const AlongFlowRibbon *ribbon)
{
  cairo_t *cr = pen->cr;
  AlongChartTheme pale = *pen->theme;
  AlongTone tone = ribbon_tone (self, ribbon);
  double middle = (layout->left + layout->right) / 2.0, bottom = ribbon->y_before + ribbon->height;
  double after_bottom = ribbon->y_after + ribbon->height;

  cairo_move_to (cr, layout->left, ribbon->y_before);
  cairo_curve_to (cr, middle, ribbon->y_before, middle, ribbon->y_after, layout->right,
                  ribbon->y_after);
  cairo_line_to (cr, layout->right, after_bottom);
  cairo_curve_to (cr, middle, after_bottom, middle, bottom, layout->left, bottom);
  cairo_close_path (cr);

  if (pen->theme->high_contrast)
    {
      along_paint_tone (cr, pen->theme, tone);
      return;
    }
  pale.tones[tone] = along_color_mix (pen->theme->tones[tone], pen->theme->background, PALE);
  along_color_set_source (pale.tones[tone], cr);
  if (ribbon->height < LEAST_EDGED)
    {
      cairo_fill (cr);
      return;
    }
  cairo_fill_preserve (cr);
  /* A thin edge, so that ribbons of one colour that cross stay two. */
  along_color_set_source (pen->theme->background, cr);
  cairo_set_line_width (cr, 0.8);
  cairo_stroke (cr);
}

/* At the left end, where ribbons lie below each other and nothing overlaps. */
static void
draw_ribbon_count (AlongFlowChart *self,
                   AlongChartPen *pen,
                   const AlongFlowLayout *layout,
                   const AlongFlowRibbon *ribbon)
{
  AlongChartTheme pale = *pen->theme;
  AlongChartPen ink = *pen;
  AlongTone tone = ribbon_tone (self, ribbon);
  AlongDigits number = along_digits (ribbon->count);
  double line = along_chart_pen_line_height (pen, ALONG_TEXT_SMALL);
  double room = along_chart_pen_width (pen, ALONG_TEXT_SMALL, number.text) + 10.0;

  if (ribbon->height < line || room > (layout->right - layout->left) / 3.0)
    return;

  pale.tones[tone] = along_color_mix (pen->theme->tones[tone], pen->theme->background,
                                      pen->theme->high_contrast ? 0.0 : PALE);
  ink.theme = &pale;
  along_chart_label_on_tone (&ink, tone, number.text, layout->left + 2.0, ribbon->y_before, room,
                             ribbon->height);
}

static void
draw_node (AlongFlowChart *self,
           AlongChartPen *pen,
           const AlongFlowLayout *layout,
           const AlongFlowNode *node,
           gboolean after)
{
  const AlongChartTheme *theme = pen->theme;
  const char *grade = along_transitions_get_grade (self->transitions, node->grade);
  AlongDigits number = along_digits (node->count);
  double small = along_chart_pen_line_height (pen, ALONG_TEXT_SMALL);
  double strong = along_chart_pen_line_height (pen, ALONG_TEXT_STRONG);
  double wrapped = along_chart_pen_wrapped_height (pen, ALONG_TEXT_SMALL, grade,
                                                   layout->label_width);
  double label_x = after ? layout->right + layout->block + LABEL_GAP : 0.0, y;
  double align = after ? 0.0 : 1.0;

  along_paint_bar (pen->cr, theme, along_transitions_get_tone (self->transitions, node->grade),
                   after ? layout->right : layout->left - layout->block, node->y, layout->block,
                   MAX (node->height, 1.0));

  wrapped = wrapped > 3.2 * small ? small : wrapped;
  if (wrapped + strong > node->slot_height + 3.0)
    return;
  y = node->slot_y + (node->slot_height - wrapped - strong) / 2.0;
  if (wrapped > 1.5 * small)
    along_chart_pen_wrapped (pen, ALONG_TEXT_SMALL, theme->foreground, grade, label_x, y,
                             layout->label_width, align);
  else
    along_chart_pen_line (pen, ALONG_TEXT_SMALL, theme->foreground, grade, label_x, y,
                          layout->label_width, align);
  along_chart_pen_line (pen, ALONG_TEXT_STRONG, theme->foreground, number.text, label_x,
                        y + wrapped, layout->label_width, align);
}

static void
draw_titles (AlongFlowChart *self,
             AlongChartPen *pen,
             const AlongFlowLayout *layout,
             double top,
             double width)
{
  double y = top - 6.0 - ceil (along_chart_pen_line_height (pen, ALONG_TEXT_STRONG));

  along_chart_pen_line (pen, ALONG_TEXT_STRONG, pen->theme->foreground,
                        along_transitions_get_before_title (self->transitions), 0.0, y,
                        width / 2.0 - LABEL_GAP, 0.0);
  along_chart_pen_line (pen, ALONG_TEXT_STRONG, pen->theme->foreground,
                        along_transitions_get_after_title (self->transitions),
                        width / 2.0 + LABEL_GAP, y, width / 2.0 - LABEL_GAP, 1.0);
}

static double
along_flow_chart_measure (AlongChart *chart, AlongChartPen *pen, double width)
{
  AlongFlowChart *self = ALONG_FLOW_CHART (chart);
  g_autoptr (AlongFlowLayout) layout = NULL;

  if (is_empty (self))
    return 4.0 * along_chart_pen_line_height (pen, ALONG_TEXT_BODY);

  layout = along_flow_layout_new (self->transitions, pen, width, measure_top (self, pen, width),
                                  0.0);
  return layout->natural_height;
}

static void
along_flow_chart_draw (AlongChart *chart, AlongChartPen *pen, double width, double height)
{
  /* What stays first, so that change lies on top. */
  static const AlongChange order[] = { ALONG_CHANGE_SAME, ALONG_CHANGE_DECLINED,
                                       ALONG_CHANGE_IMPROVED };
  AlongFlowChart *self = ALONG_FLOW_CHART (chart);
  g_autoptr (AlongFlowLayout) layout = NULL;
  g_autoptr (AlongLegend) legend = NULL;
  double top;

  if (is_empty (self))
    {
      along_chart_label_empty (pen, _ ("No schools to compare yet"), width, height);
      return;
    }

  top = measure_top (self, pen, width);
  layout = along_flow_layout_new (self->transitions, pen, width, top, height);
  legend = create_legend (self);
  along_legend_draw (legend, pen, 0.0, 0.0, width);
  draw_titles (self, pen, layout, top, width);

  for (guint o = 0; o < G_N_ELEMENTS (order); o++)
    for (guint i = 0; i < layout->ribbons->len; i++)
      {
        const AlongFlowRibbon *ribbon = &g_array_index (layout->ribbons, AlongFlowRibbon, i);

        if (along_transitions_classify (ribbon->before, ribbon->after) == order[o])
          draw_ribbon (self, pen, layout, ribbon);
      }
  for (guint i = 0; i < layout->ribbons->len; i++)
    draw_ribbon_count (self, pen, layout, &g_array_index (layout->ribbons, AlongFlowRibbon, i));
  for (guint i = 0; i < layout->before->len; i++)
    draw_node (self, pen, layout, &g_array_index (layout->before, AlongFlowNode, i), FALSE);
  for (guint i = 0; i < layout->after->len; i++)
    draw_node (self, pen, layout, &g_array_index (layout->after, AlongFlowNode, i), TRUE);
}

static char *
along_flow_chart_dup_summary (AlongChart *chart)
{
  AlongFlowChart *self = ALONG_FLOW_CHART (chart);

  return self->transitions != NULL ? along_transitions_dup_summary (self->transitions)
                                   : g_strdup (_ ("There are no schools to compare yet."));
}

static AlongChartTable *
along_flow_chart_dup_table (AlongChart *chart)
{
  return along_transitions_dup_flow_table (ALONG_FLOW_CHART (chart)->transitions,
                                           along_chart_get_title (chart));
}

static AlongChartMark *
create_ribbon_mark (AlongFlowChart *self,
                    const AlongFlowLayout *layout,
                    const AlongFlowRibbon *ribbon)
{
  double top = MIN (ribbon->y_before, ribbon->y_after);
  AlongChartMark *mark = along_chart_mark_new (layout->left, top, layout->right - layout->left,
                                               fabs (ribbon->y_after - ribbon->y_before) +
                                                   ribbon->height);

  mark->text = along_transitions_dup_cell_text (self->transitions, ribbon->before, ribbon->after);
  mark->key = g_strdup (
      along_transitions_get_key (self->transitions, ribbon->before, ribbon->after));
  return mark;
}

static GPtrArray *
along_flow_chart_list_marks (AlongChart *chart, AlongChartPen *pen, double width, double height)
{
  AlongFlowChart *self = ALONG_FLOW_CHART (chart);
  GPtrArray *marks = g_ptr_array_new_with_free_func ((GDestroyNotify) along_chart_mark_free);
  g_autoptr (AlongFlowLayout) layout = NULL;

  if (is_empty (self))
    return marks;

  layout = along_flow_layout_new (self->transitions, pen, width, measure_top (self, pen, width),
                                  height);
  for (guint i = 0; i < layout->ribbons->len; i++)
    g_ptr_array_add (
        marks,
        create_ribbon_mark (self, layout, &g_array_index (layout->ribbons, AlongFlowRibbon, i)));
  return marks;
}

static AlongChartMark *
along_flow_chart_hit (AlongChart *chart,
                      AlongChartPen *pen,
                      double x,
                      double y,
                      double width,
                      double height)
{
  AlongFlowChart *self = ALONG_FLOW_CHART (chart);
  g_autoptr (AlongFlowLayout) layout = NULL;
  const AlongFlowRibbon *found = NULL;

  if (is_empty (self))
    return NULL;

  layout = along_flow_layout_new (self->transitions, pen, width, measure_top (self, pen, width),
                                  height);
  if (x < layout->left || x > layout->right)
    return NULL;

  for (guint i = 0; i < layout->ribbons->len; i++)
    {
      const AlongFlowRibbon *ribbon = &g_array_index (layout->ribbons, AlongFlowRibbon, i);
      double top = along_flow_layout_ribbon_at (layout, ribbon, x);

      /* Those that stay lie below, so anything else wins. */
      if (y >= top && y < top + ribbon->height &&
          (found == NULL || ribbon->before != ribbon->after))
        found = ribbon;
    }
  return found != NULL ? create_ribbon_mark (self, layout, found) : NULL;
}

static void
along_flow_chart_finalize (GObject *object)
{
  along_transitions_free (ALONG_FLOW_CHART (object)->transitions);
  G_OBJECT_CLASS (along_flow_chart_parent_class)->finalize (object);
}

static void
along_flow_chart_class_init (AlongFlowChartClass *klass)
{
  AlongChartClass *chart_class = ALONG_CHART_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = along_flow_chart_finalize;
  chart_class->measure = along_flow_chart_measure;
  chart_class->draw = along_flow_chart_draw;
  chart_class->dup_summary = along_flow_chart_dup_summary;
  chart_class->dup_table = along_flow_chart_dup_table;
  chart_class->list_marks = along_flow_chart_list_marks;
  chart_class->hit = along_flow_chart_hit;
}

static void
along_flow_chart_init (AlongFlowChart *self)
{
}

AlongChart *
along_flow_chart_new (void)
{
  return g_object_new (ALONG_TYPE_FLOW_CHART, NULL);
}

void
along_flow_chart_set_transitions (AlongFlowChart *self, const AlongTransitions *transitions)
{
  g_return_if_fail (ALONG_IS_FLOW_CHART (self));

  g_clear_pointer (&self->transitions, along_transitions_free);
  if (transitions != NULL)
    self->transitions = along_transitions_copy (transitions);
  along_chart_changed (ALONG_CHART (self));
}

void
along_flow_chart_set_colouring (AlongFlowChart *self, AlongFlowColouring colouring)
{
  g_return_if_fail (ALONG_IS_FLOW_CHART (self));

  self->colouring = colouring;
  along_chart_changed (ALONG_CHART (self));
}
