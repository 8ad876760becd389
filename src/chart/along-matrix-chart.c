/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "along-matrix-chart.h"

#include "config.h"

#include <glib/gi18n.h>
#include <math.h>

#include "along-chart-label.h"
#include "along-chart-paint.h"
#include "along-digits.h"
#include "along-transitions-text.h"

#define GAP          8.0
#define LABEL_SHARE  0.34
#define MAXIMUM_CELL 120.0
#define CELL_GAP     2.0

struct _AlongMatrixChart
{
  AlongChart parent_instance;

  AlongTransitions *transitions;
};

G_DEFINE_FINAL_TYPE (AlongMatrixChart, along_matrix_chart, ALONG_TYPE_CHART)

typedef struct
{
  guint n;
  gboolean initials; /* columns are headed by initials, explained below */
  double left, top, cell_width, cell_height;
  double head_height, key_height, natural_height;
} Layout;

static gboolean
is_empty (AlongMatrixChart *self)
{
  return self->transitions == NULL || along_transitions_get_total (self->transitions) == 0;
}

/* "RI" for "Requires improvement" */
static char *
dup_initials (const char *grade)
{
  g_auto (GStrv) words = g_strsplit (grade, " ", -1);
  GString *initials = g_string_new (NULL);

  for (guint i = 0; words[i] != NULL; i++)
    if (*words[i] != '\0')
      g_string_append_unichar (initials, g_unichar_toupper (g_utf8_get_char (words[i])));
  return g_string_free (initials, FALSE);
}

/* "O Outstanding, G Good, RI Requires improvement" */
static char *
dup_key (const AlongTransitions *transitions)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < along_transitions_get_n_grades (transitions); i++)
    {
      g_autofree char *initials = dup_initials (along_transitions_get_grade (transitions, i));

      /* No-break space, so that a grade stays with its initials. */
      g_string_append_printf (text, "%s%s\302\240%s", i > 0 ? ", " : "", initials,
                              along_transitions_get_grade (transitions, i));
    }
  return g_string_free (text, FALSE);
}

static gboolean
heads_fit (AlongMatrixChart *self, AlongChartPen *pen, double room)
{
  for (guint i = 0; i < along_transitions_get_n_grades (self->transitions); i++)
    {
      g_auto (GStrv)
          words = g_strsplit (along_transitions_get_grade (self->transitions, i), " ", -1);

      for (guint w = 0; words[w] != NULL; w++)
        if (along_chart_pen_width (pen, ALONG_TEXT_SMALL, words[w]) > room)
          return FALSE;
    }
  return TRUE;
}

static Layout
lay_out (AlongMatrixChart *self, AlongChartPen *pen, double width, double height)
{
  Layout layout = { .n = along_transitions_get_n_grades (self->transitions) };
  double small = ceil (along_chart_pen_line_height (pen, ALONG_TEXT_SMALL));
  double strong = ceil (along_chart_pen_line_height (pen, ALONG_TEXT_STRONG)), labels;

  labels = along_chart_pen_width (pen, ALONG_TEXT_STRONG,
                                  along_transitions_get_before_title (self->transitions));
  for (guint i = 0; i < layout.n; i++)
    labels = MAX (labels,
                  along_chart_pen_width (pen, ALONG_TEXT_BODY,
                                         along_transitions_get_grade (self->transitions, i)));
  labels = MIN (ceil (labels) + 1.0, floor (width * LABEL_SHARE));
  layout.left = labels + GAP;
  layout.cell_width = floor (
      MIN ((width - layout.left) / (layout.n + 1), MAXIMUM_CELL * pen->theme->scale));

  layout.initials = !heads_fit (self, pen, layout.cell_width - 4.0);
  layout.head_height = small;
  if (!layout.initials)
    for (guint i = 0; i < layout.n; i++)
      layout.head_height = MAX (
          layout.head_height,
          ceil (along_chart_pen_wrapped_height (pen, ALONG_TEXT_SMALL,
                                                along_transitions_get_grade (self->transitions, i),
                                                layout.cell_width - 4.0)));
  else
    {
      g_autofree char *key = dup_key (self->transitions);

      layout.key_height = ceil (
                              along_chart_pen_wrapped_height (pen, ALONG_TEXT_SMALL, key, width)) +
                          GAP;
    }

  layout.top = strong + 2.0 + layout.head_height + 4.0;
  layout.cell_height = round (strong * 2.2);
  layout.natural_height = layout.top + (layout.n + 1) * layout.cell_height + layout.key_height;
  if (height > 0.0)
    layout.cell_height = floor (CLAMP ((height - layout.top - layout.key_height) / (layout.n + 1),
                                       strong * 0.9, layout.cell_height * 1.8));
  return layout;
}

static double
along_matrix_chart_measure (AlongChart *chart, AlongChartPen *pen, double width)
{
  AlongMatrixChart *self = ALONG_MATRIX_CHART (chart);

  if (is_empty (self))
    return 4.0 * along_chart_pen_line_height (pen, ALONG_TEXT_BODY);
  return lay_out (self, pen, width, 0.0).natural_height;
}

static void
draw_number (AlongChartPen *pen,
             const Layout *layout,
             AlongTextStyle style,
             AlongColor color,
             guint number,
             double x,
             double y)
{
  AlongDigits digits = along_digits (number);
  double line = along_chart_pen_line_height (pen, style);

  along_chart_pen_line (pen, style, color, digits.text, x, y + (layout->cell_height - line) / 2.0,
                        layout->cell_width, 0.5);
}

static void
draw_cell (AlongMatrixChart *self,
           AlongChartPen *pen,
           const Layout *layout,
           guint before,
           guint after,
           guint most)
{
  const AlongChartTheme *theme = pen->theme;
  guint count = along_transitions_get_count (self->transitions, before, after);
  double x = layout->left + after * layout->cell_width,
         y = layout->top + before * layout->cell_height;
  double breadth = layout->cell_width - CELL_GAP, height = layout->cell_height - CELL_GAP;
  /* By area the eye reads the square root; an empty cell stays as it is. */
  AlongColor fill = count == 0
                        ? theme->background
                        : along_color_mix (theme->background, theme->tones[ALONG_TONE_ACCENT],
                                           0.12 + 0.88 * sqrt ((double) count / most));

  if (theme->high_contrast)
    fill = theme->background;
  along_paint_rectangle (pen->cr, fill, x, y, breadth, height);
  if (before == after || theme->high_contrast || count == 0)
    {
      double line = before == after ? 2.0 : 1.0;

      cairo_rectangle (pen->cr, x + line / 2.0, y + line / 2.0, breadth - line, height - line);
      along_color_set_source (before == after ? theme->foreground : theme->grid, pen->cr);
      cairo_set_line_width (pen->cr, line);
      cairo_stroke (pen->cr);
    }
  draw_number (pen, layout, count > 0 ? ALONG_TEXT_STRONG : ALONG_TEXT_BODY,
               count > 0 ? along_color_readable_on (fill) : theme->dim, count, x - CELL_GAP / 2.0,
               y - CELL_GAP / 2.0);
}

static void
draw_heads (AlongMatrixChart *self, AlongChartPen *pen, const Layout *layout, double width)
{
  const AlongChartTheme *theme = pen->theme;
  double strong = ceil (along_chart_pen_line_height (pen, ALONG_TEXT_STRONG));
  double small = along_chart_pen_line_height (pen, ALONG_TEXT_SMALL), bottom = layout->top - 4.0;

  along_chart_pen_line (pen, ALONG_TEXT_STRONG, theme->foreground,
                        along_transitions_get_after_title (self->transitions), layout->left, 0.0,
                        width - layout->left, 0.0);
  along_chart_pen_line (pen, ALONG_TEXT_STRONG, theme->foreground,
                        along_transitions_get_before_title (self->transitions), 0.0,
                        bottom - strong, layout->left - GAP, 0.0);
  for (guint i = 0; i < layout->n; i++)
    {
      const char *grade = along_transitions_get_grade (self->transitions, i);
      g_autofree char *initials = dup_initials (grade);
      double x = layout->left + i * layout->cell_width, room = layout->cell_width - CELL_GAP;

      if (layout->initials)
        along_chart_pen_line (pen, ALONG_TEXT_SMALL, theme->foreground, initials, x, bottom - small,
                              room, 0.5);
      else
        along_chart_pen_wrapped (
            pen, ALONG_TEXT_SMALL, theme->foreground, grade, x,
            bottom - along_chart_pen_wrapped_height (pen, ALONG_TEXT_SMALL, grade, room), room,
            0.5);
    }
  if (along_chart_pen_width (pen, ALONG_TEXT_SMALL, _ ("Total")) <= layout->cell_width)
    along_chart_pen_line (pen, ALONG_TEXT_SMALL, theme->dim, _ ("Total"),
                          layout->left + layout->n * layout->cell_width, bottom - small,
                          layout->cell_width, 0.5);
}

/* The whole label, else its initials, which are explained below the matrix then. */
static void
draw_row_label (AlongChartPen *pen,
                const Layout *layout,
                const char *label,
                guint row,
                AlongColor color)
{
  double line = along_chart_pen_line_height (pen, ALONG_TEXT_BODY), room = layout->left - GAP;
  g_autofree char *initials = dup_initials (label);
  gboolean fits = along_chart_pen_width (pen, ALONG_TEXT_BODY, label) <= room;

  along_chart_pen_line (
      pen, ALONG_TEXT_BODY, color, fits || !layout->initials ? label : initials, 0.0,
      layout->top + row * layout->cell_height + (layout->cell_height - CELL_GAP - line) / 2.0, room,
      0.0);
}

static void
draw_totals (AlongMatrixChart *self, AlongChartPen *pen, const Layout *layout)
{
  double right = layout->left + layout->n * layout->cell_width;
  double bottom = layout->top + layout->n * layout->cell_height - CELL_GAP / 2.0;

  for (guint i = 0; i < layout->n; i++)
    {
      draw_number (pen, layout, ALONG_TEXT_BODY, pen->theme->dim,
                   along_transitions_get_before_total (self->transitions, i), right,
                   layout->top + i * layout->cell_height - CELL_GAP / 2.0);
      draw_number (pen, layout, ALONG_TEXT_BODY, pen->theme->dim,
                   along_transitions_get_after_total (self->transitions, i),
                   layout->left + i * layout->cell_width - CELL_GAP / 2.0, bottom);
    }
  draw_number (pen, layout, ALONG_TEXT_BODY, pen->theme->dim,
               along_transitions_get_total (self->transitions), right - CELL_GAP / 2.0, bottom);
  draw_row_label (pen, layout, _ ("Total"), layout->n, pen->theme->dim);
}

static void
draw_cells (AlongMatrixChart *self, AlongChartPen *pen, const Layout *layout)
{
  guint most = 1;

  for (guint i = 0; i < layout->n * layout->n; i++)
    most = MAX (most,
                along_transitions_get_count (self->transitions, i / layout->n, i % layout->n));
  for (guint i = 0; i < layout->n * layout->n; i++)
    draw_cell (self, pen, layout, i / layout->n, i % layout->n, most);
  for (guint i = 0; i < layout->n; i++)
    draw_row_label (pen, layout, along_transitions_get_grade (self->transitions, i), i,
                    pen->theme->foreground);
}

static void
along_matrix_chart_draw (AlongChart *chart, AlongChartPen *pen, double width, double height)
{
  AlongMatrixChart *self = ALONG_MATRIX_CHART (chart);
  Layout layout;

  if (is_empty (self))
    {
      along_chart_label_empty (pen, _ ("No schools to compare yet"), width, height);
      return;
    }

  layout = lay_out (self, pen, width, height);
  draw_heads (self, pen, &layout, width);
  draw_cells (self, pen, &layout);
  draw_totals (self, pen, &layout);
  if (layout.initials)
    {
      g_autofree char *key = dup_key (self->transitions);

      along_chart_pen_wrapped (pen, ALONG_TEXT_SMALL, pen->theme->dim, key, 0.0,
                               layout.top + (layout.n + 1) * layout.cell_height + GAP / 2.0, width,
                               0.0);
    }
}

static char *
along_matrix_chart_dup_summary (AlongChart *chart)
{
  return along_transitions_dup_summary (ALONG_MATRIX_CHART (chart)->transitions);
}

static AlongChartTable *
along_matrix_chart_dup_table (AlongChart *chart)
{
  return along_transitions_dup_matrix_table (ALONG_MATRIX_CHART (chart)->transitions,
                                             along_chart_get_title (chart));
}

static GPtrArray *
along_matrix_chart_list_marks (AlongChart *chart, AlongChartPen *pen, double width, double height)
{
  AlongMatrixChart *self = ALONG_MATRIX_CHART (chart);
  GPtrArray *marks = g_ptr_array_new_with_free_func ((GDestroyNotify) along_chart_mark_free);
  Layout layout;

  if (is_empty (self))
    return marks;

  layout = lay_out (self, pen, width, height);
  for (guint i = 0; i < layout.n * layout.n; i++)
    {
      guint before = i / layout.n, after = i % layout.n;
      AlongChartMark *mark = along_chart_mark_new (
          layout.left + after * layout.cell_width, layout.top + before * layout.cell_height,
          layout.cell_width - CELL_GAP, layout.cell_height - CELL_GAP);

      mark->text = along_transitions_dup_cell_text (self->transitions, before, after);
      mark->key = g_strdup (along_transitions_get_key (self->transitions, before, after));
      g_ptr_array_add (marks, mark);
    }
  return marks;
}

static void
along_matrix_chart_finalize (GObject *object)
{
  along_transitions_free (ALONG_MATRIX_CHART (object)->transitions);
  G_OBJECT_CLASS (along_matrix_chart_parent_class)->finalize (object);
}

static void
along_matrix_chart_class_init (AlongMatrixChartClass *klass)
{
  AlongChartClass *chart_class = ALONG_CHART_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = along_matrix_chart_finalize;
  chart_class->measure = along_matrix_chart_measure;
  chart_class->draw = along_matrix_chart_draw;
  chart_class->dup_summary = along_matrix_chart_dup_summary;
  chart_class->dup_table = along_matrix_chart_dup_table;
  chart_class->list_marks = along_matrix_chart_list_marks;
}

static void
along_matrix_chart_init (AlongMatrixChart *self)
{
}

AlongChart *
along_matrix_chart_new (void)
{
  return g_object_new (ALONG_TYPE_MATRIX_CHART, NULL);
}

void
along_matrix_chart_set_transitions (AlongMatrixChart *self, const AlongTransitions *transitions)
{
  g_return_if_fail (ALONG_IS_MATRIX_CHART (self));

  g_clear_pointer (&self->transitions, along_transitions_free);
  if (transitions != NULL)
    self->transitions = along_transitions_copy (transitions);
  along_chart_changed (ALONG_CHART (self));
}
