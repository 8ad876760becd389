/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "along-dot-strip.h"

#include "config.h"

#include <glib/gi18n.h>
#include <math.h>

#include "along-chart-label.h"
#include "along-chart-paint.h"
#include "along-digits.h"
#include "along-legend.h"
#include "along-text.h"

#define GAP          8.0
#define GRADE_GAP    4.0
#define LEAST_SQUARE 6.0 /* with more schools than that allows, bars in proportion */
#define ROWS         2

typedef struct
{
  char *label, *key;
  AlongTone tone;
  guint counts[ROWS];
} Grade;

struct _AlongDotStrip
{
  AlongChart parent_instance;

  char *row_labels[ROWS];
  GArray *grades; /* of Grade */
};

G_DEFINE_FINAL_TYPE (AlongDotStrip, along_dot_strip, ALONG_TYPE_CHART)

typedef struct
{
  double left, line, row_pitch, bar;
  double unit; /* pixels a school */
  gboolean squares;
  double legend_height;
} Layout;

static void
grade_clear (Grade *grade)
{
  g_free (grade->label);
  g_free (grade->key);
}

static const Grade *
get_grade (AlongDotStrip *self, guint index)
{
  return &g_array_index (self->grades, Grade, index);
}

static guint
row_total (AlongDotStrip *self, guint row)
{
  guint total = 0;

  for (guint i = 0; i < self->grades->len; i++)
    total += get_grade (self, i)->counts[row];
  return total;
}

/* "Good 12 → 20": the numbers are in the legend, so the marks need no labels. */
static AlongLegend *
create_legend (AlongDotStrip *self)
{
  AlongLegend *legend = along_legend_new ();

  for (guint i = 0; i < self->grades->len; i++)
    {
      const Grade *grade = get_grade (self, i);
      g_autofree char *label = NULL;

      if (grade->counts[0] + grade->counts[1] == 0)
        continue;
      /* Translators: grade, number of schools before, after */
      label = g_strdup_printf (_ ("%s %s → %s"), grade->label, along_digits (grade->counts[0]).text,
                               along_digits (grade->counts[1]).text);
      along_legend_add (legend, ALONG_SHAPE_BLOCK, grade->tone, label);
    }
  return legend;
}

static Layout
lay_out (AlongDotStrip *self, const AlongLegend *legend, AlongChartPen *pen, double width)
{
  Layout layout = { .line = ceil (along_chart_pen_line_height (pen, ALONG_TEXT_SMALL)) };
  double labels = 0.0, room;
  guint most = MAX (MAX (row_total (self, 0), row_total (self, 1)), 1);

  for (guint row = 0; row < ROWS; row++)
    labels = MAX (labels, along_chart_pen_width (pen, ALONG_TEXT_SMALL, self->row_labels[row]));
  layout.left = MIN (ceil (labels) + 1.0, width * 0.35) + GAP;
  room = MAX (width - layout.left - MAX (self->grades->len, 1) * GRADE_GAP, 1.0);
  layout.bar = round (layout.line * 0.85);
  layout.unit = room / most;
  layout.squares = layout.unit >= LEAST_SQUARE;
  if (layout.squares)
    layout.unit = MIN (floor (layout.unit), layout.bar + 2.0);
  layout.row_pitch = layout.line + 6.0;
  layout.legend_height = along_legend_measure (legend, pen, width);
  return layout;
}

static double
along_dot_strip_measure (AlongChart *chart, AlongChartPen *pen, double width)
{
  AlongDotStrip *self = ALONG_DOT_STRIP (chart);
  g_autoptr (AlongLegend) legend = create_legend (self);
  Layout layout = lay_out (self, legend, pen, width);

  return ROWS * layout.row_pitch + 4.0 + layout.legend_height;
}

static void
draw_run (AlongChartPen *pen, const Layout *layout, AlongTone tone, guint count, double x, double y)
{
  double side = layout->unit - (layout->unit > 8.0 ? 2.0 : 1.0);

  if (!layout->squares)
    {
      along_paint_bar (pen->cr, pen->theme, tone, x, y, count * layout->unit, layout->bar);
      return;
    }

  for (guint i = 0; i < count; i++)
    along_paint_bar (pen->cr, pen->theme, tone, x + i * layout->unit,
                     y + (layout->bar - side) / 2.0, side, side);
}

static void
along_dot_strip_draw (AlongChart *chart, AlongChartPen *pen, double width, double height)
{
  AlongDotStrip *self = ALONG_DOT_STRIP (chart);
  g_autoptr (AlongLegend) legend = create_legend (self);
  Layout layout;

  if (along_legend_get_n_entries (legend) == 0)
    {
      along_chart_label_empty (pen, _ ("No schools to compare yet"), width, height);
      return;
    }

  layout = lay_out (self, legend, pen, width);
  for (guint row = 0; row < ROWS; row++)
    {
      double x = layout.left, y = row * layout.row_pitch;

      along_chart_pen_line (pen, ALONG_TEXT_SMALL, pen->theme->dim, self->row_labels[row], 0.0, y,
                            layout.left - GAP, 0.0);
      for (guint i = 0; i < self->grades->len; i++)
        {
          const Grade *grade = get_grade (self, i);

          if (grade->counts[row] == 0)
            continue;
          draw_run (pen, &layout, grade->tone, grade->counts[row], x,
                    y + round ((layout.line - layout.bar) / 2.0));
          x += grade->counts[row] * layout.unit + (layout.squares ? GRADE_GAP : 1.0);
        }
    }
  along_legend_draw (legend, pen, 0.0, ROWS * layout.row_pitch + 4.0, width);
}

static char *
along_dot_strip_dup_summary (AlongChart *chart)
{
  AlongDotStrip *self = ALONG_DOT_STRIP (chart);
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < self->grades->len; i++)
    {
      const Grade *grade = get_grade (self, i);

      /* Translators: grade, number before, "Before", number after, "After" */
      g_string_append_printf (text, _ ("%s%s: %s %s, %s %s"), i > 0 ? "; " : "", grade->label,
                              along_digits (grade->counts[0]).text, self->row_labels[0],
                              along_digits (grade->counts[1]).text, self->row_labels[1]);
    }
  g_string_append (text, text->len > 0 ? "." : _ ("There are no schools to compare yet."));
  return g_string_free (text, FALSE);
}

static AlongChartTable *
along_dot_strip_dup_table (AlongChart *chart)
{
  AlongDotStrip *self = ALONG_DOT_STRIP (chart);
  AlongChartTable *table = along_chart_table_new (along_chart_get_title (chart));

  along_chart_table_add_column (table, _ ("Grade"), FALSE);
  for (guint row = 0; row < ROWS; row++)
    along_chart_table_add_column (table, self->row_labels[row], TRUE);
  for (guint i = 0; i < self->grades->len; i++)
    {
      const Grade *grade = get_grade (self, i);
      char **cells = g_new0 (char *, ROWS + 2);

      cells[0] = g_strdup (grade->label);
      for (guint row = 0; row < ROWS; row++)
        cells[row + 1] = g_strdup (along_digits (grade->counts[row]).text);
      along_chart_table_take_row (table, cells);
    }
  return table;
}

static GPtrArray *
along_dot_strip_list_marks (AlongChart *chart, AlongChartPen *pen, double width, double height)
{
  AlongDotStrip *self = ALONG_DOT_STRIP (chart);
  GPtrArray *marks = g_ptr_array_new_with_free_func ((GDestroyNotify) along_chart_mark_free);
  g_autoptr (AlongLegend) legend = create_legend (self);
  Layout layout = lay_out (self, legend, pen, width);

  for (guint row = 0; row < ROWS; row++)
    {
      double x = layout.left;

      for (guint i = 0; i < self->grades->len; i++)
        {
          const Grade *grade = get_grade (self, i);
          AlongChartMark *mark;

          if (grade->counts[row] == 0)
            continue;
          mark = along_chart_mark_new (x, row * layout.row_pitch, grade->counts[row] * layout.unit,
                                       layout.row_pitch);
          mark->text = g_strdup_printf ("%s, %s: %s", self->row_labels[row], grade->label,
                                        along_digits (grade->counts[row]).text);
          mark->key = g_strdup (grade->key);
          g_ptr_array_add (marks, mark);
          x += grade->counts[row] * layout.unit + (layout.squares ? GRADE_GAP : 1.0);
        }
    }
  return marks;
}

static void
along_dot_strip_finalize (GObject *object)
{
  AlongDotStrip *self = ALONG_DOT_STRIP (object);

  for (guint row = 0; row < ROWS; row++)
    g_free (self->row_labels[row]);
  g_array_unref (self->grades);
  G_OBJECT_CLASS (along_dot_strip_parent_class)->finalize (object);
}

static void
along_dot_strip_class_init (AlongDotStripClass *klass)
{
  AlongChartClass *chart_class = ALONG_CHART_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = along_dot_strip_finalize;
  chart_class->measure = along_dot_strip_measure;
  chart_class->draw = along_dot_strip_draw;
  chart_class->dup_summary = along_dot_strip_dup_summary;
  chart_class->dup_table = along_dot_strip_dup_table;
  chart_class->list_marks = along_dot_strip_list_marks;
}

static void
along_dot_strip_init (AlongDotStrip *self)
{
  self->grades = g_array_new (FALSE, FALSE, sizeof (Grade));
  g_array_set_clear_func (self->grades, (GDestroyNotify) grade_clear);
  self->row_labels[0] = g_strdup (_ ("Before"));
  self->row_labels[1] = g_strdup (_ ("After"));
}

AlongChart *
along_dot_strip_new (void)
{
  return g_object_new (ALONG_TYPE_DOT_STRIP, NULL);
}

void
along_dot_strip_set_row_labels (AlongDotStrip *self, const char *before, const char *after)
{
  gboolean changed;

  g_return_if_fail (ALONG_IS_DOT_STRIP (self) && before != NULL && after != NULL);

  changed = along_text_set (&self->row_labels[0], before);
  changed |= along_text_set (&self->row_labels[1], after);
  if (changed)
    along_chart_changed (ALONG_CHART (self));
}

void
along_dot_strip_add_grade (AlongDotStrip *self,
                           const char *label,
                           AlongTone tone,
                           guint before,
                           guint after,
                           const char *key)
{
  Grade grade = { .tone = tone, .counts = { before, after } };

  g_return_if_fail (ALONG_IS_DOT_STRIP (self) && label != NULL && tone < ALONG_N_TONES);

  grade.label = g_strdup (label);
  grade.key = g_strdup (key);
  g_array_append_val (self->grades, grade);
  along_chart_changed (ALONG_CHART (self));
}

void
along_dot_strip_clear (AlongDotStrip *self)
{
  g_return_if_fail (ALONG_IS_DOT_STRIP (self));

  g_array_set_size (self->grades, 0);
  along_chart_changed (ALONG_CHART (self));
}
