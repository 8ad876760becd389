/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "along-capacity-chart.h"

#include "config.h"

#include <glib/gi18n.h>
#include <math.h>

#include "along-chart-label.h"
#include "along-chart-paint.h"
#include "along-chart-pen.h"
#include "along-digits.h"

#define GAP            10.0
#define LABEL_SHARE    0.42 /* of the width, for names beside bars */
#define LEAST_CELL     7.0  /* a place drawn narrower than this is not drawn by itself */
#define MAXIMUM_CELL   34.0
#define MAXIMUM_SPREAD 1.5

typedef struct
{
  char *label, *key;
  guint used, places;
} Row;

struct _AlongCapacityChart
{
  AlongChart parent_instance;

  GArray *rows; /* of Row */
};

G_DEFINE_FINAL_TYPE (AlongCapacityChart, along_capacity_chart, ALONG_TYPE_CHART)

typedef struct
{
  gboolean labels_above;
  double label_width, left, value_width; /* the bars start at @left */
  double line, bar, pitch, offset;       /* of the bar within its row */
  double unit;                           /* pixels a place */
} Layout;

static void
row_clear (Row *row)
{
  g_free (row->label);
  g_free (row->key);
}

static const Row *
get_row (AlongCapacityChart *self, guint index)
{
  return &g_array_index (self->rows, Row, index);
}

/* "3 of 5", "6 of 5: 1 over" */
static char *
dup_value (const Row *row)
{
  AlongDigits used = along_digits (row->used), places = along_digits (row->places);

  if (row->used > row->places)
    /* Translators: places used, places offered, how many too many */
    return g_strdup_printf (_ ("%s of %s: %s over"), used.text, places.text,
                            along_digits (row->used - row->places).text);

  return g_strdup_printf (_ ("%s of %s"), used.text, places.text);
}

static Layout
lay_out (AlongCapacityChart *self, AlongChartPen *pen, double width, double height)
{
  Layout layout = { .line = ceil (along_chart_pen_line_height (pen, ALONG_TEXT_BODY)) };
  double widest = 0.0, most = 1.0, natural;

  for (guint i = 0; i < self->rows->len; i++)
    {
      const Row *row = get_row (self, i);
      g_autofree char *value = dup_value (row);

      widest = MAX (widest, along_chart_pen_width (pen, ALONG_TEXT_BODY, row->label));
      layout.value_width = MAX (layout.value_width,
                                along_chart_pen_width (pen, ALONG_TEXT_SMALL, value));
      most = MAX (most, MAX (row->used, row->places));
    }
  widest = ceil (widest) + 1.0;
  layout.value_width = ceil (layout.value_width) + 1.0;

  layout.labels_above = width < 26.0 * layout.line;
  layout.label_width = layout.labels_above ? width - layout.value_width - GAP
                                           : MIN (widest, width * LABEL_SHARE);
  layout.left = layout.labels_above ? 0.0 : layout.label_width + GAP;
  layout.bar = round (layout.line * (layout.labels_above ? 0.6 : 0.8));
  layout.offset = layout.labels_above ? layout.line + 2.0 : round (layout.line * 0.3);
  natural = layout.labels_above ? layout.line + 2.0 + layout.bar + round (layout.line * 0.6)
                                : round (layout.line * 1.4);
  layout.pitch = natural;
  if (height > 0.0 && self->rows->len > 0)
    layout.pitch = CLAMP (height / self->rows->len, natural * 0.5, natural * MAXIMUM_SPREAD);
  layout.unit = MAX (width - layout.left - (layout.labels_above ? 0.0 : layout.value_width + GAP),
                     4.0) /
                most;
  layout.unit = MIN (layout.unit, MAXIMUM_CELL * pen->theme->scale);
  return layout;
}

static double
along_capacity_chart_measure (AlongChart *chart, AlongChartPen *pen, double width)
{
  AlongCapacityChart *self = ALONG_CAPACITY_CHART (chart);
  Layout layout = lay_out (self, pen, width, 0.0);

  return MAX (self->rows->len * layout.pitch, 3.0 * layout.line);
}

/* One cell a place while they can be told apart, else one bar. */
static void
draw_cells (AlongChartPen *pen,
            const Layout *layout,
            AlongTone tone,
            gboolean filled,
            guint from,
            guint to,
            double y)
{
  const AlongChartTheme *theme = pen->theme;
  gboolean apart = layout->unit >= LEAST_CELL;

  for (guint i = from; i < to; i++)
    {
      double x = layout->left + i * layout->unit;
      double breadth = apart ? layout->unit - 2.0 : layout->unit * (to - from);

      if (filled)
        along_paint_bar (pen->cr, theme, tone, x, y, breadth, layout->bar);
      else
        {
          along_paint_rectangle (pen->cr, theme->fill, x, y, breadth, layout->bar);
          cairo_rectangle (pen->cr, x + 0.5, y + 0.5, breadth - 1.0, layout->bar - 1.0);
          along_color_set_source (theme->high_contrast ? theme->foreground : theme->dim, pen->cr);
          cairo_set_line_width (pen->cr, 1.0);
          cairo_stroke (pen->cr);
        }
      if (!apart)
        break;
    }
}

static void
draw_row (AlongChartPen *pen, const Layout *layout, const Row *row, double y, double width)
{
  const AlongChartTheme *theme = pen->theme;
  gboolean over = row->used > row->places;
  g_autofree char *value = dup_value (row);
  double bar_y = y + layout->offset, small = along_chart_pen_line_height (pen, ALONG_TEXT_SMALL);
  double own_width = ceil (along_chart_pen_width (pen, ALONG_TEXT_SMALL, value)) + 1.0;
  double value_x, value_y;

  along_chart_pen_line (pen, ALONG_TEXT_BODY, theme->foreground, row->label, 0.0,
                        layout->labels_above ? y : bar_y + (layout->bar - layout->line) / 2.0,
                        layout->labels_above ? width - own_width - GAP : layout->label_width, 0.0);
  draw_cells (pen, layout, ALONG_TONE_ACCENT, TRUE, 0, MIN (row->used, row->places), bar_y);
  if (row->used < row->places)
    draw_cells (pen, layout, ALONG_TONE_ACCENT, FALSE, row->used, row->places, bar_y);
  if (over)
    {
      double limit = layout->left + row->places * layout->unit -
                     (layout->unit >= LEAST_CELL ? 1.0 : 0.0);

      draw_cells (pen, layout, ALONG_TONE_WARNING, TRUE, row->places, row->used, bar_y);
      along_paint_rectangle (pen->cr, theme->foreground, limit - 1.0, bar_y - 3.0, 2.0,
                             layout->bar + 6.0);
    }

  value_x = layout->labels_above
                ? width - layout->value_width
                : layout->left + MAX (row->used, row->places) * layout->unit + GAP - 2.0;
  value_y = layout->labels_above ? y + (layout->line - small) / 2.0
                                 : bar_y + (layout->bar - small) / 2.0;
  along_chart_pen_line (
      pen, ALONG_TEXT_SMALL,
      over ? along_chart_theme_get_color (theme, ALONG_TONE_WARNING) : theme->foreground, value,
      value_x, value_y, layout->value_width, layout->labels_above ? 1.0 : 0.0);
}

static void
along_capacity_chart_draw (AlongChart *chart, AlongChartPen *pen, double width, double height)
{
  AlongCapacityChart *self = ALONG_CAPACITY_CHART (chart);
  Layout layout;

  if (self->rows->len == 0)
    {
      along_chart_label_empty (pen, _ ("No leads yet"), width, height);
      return;
    }

  layout = lay_out (self, pen, width, height);
  for (guint i = 0; i < self->rows->len; i++)
    draw_row (pen, &layout, get_row (self, i), i * layout.pitch, width);
}

static char *
along_capacity_chart_dup_summary (AlongChart *chart)
{
  AlongCapacityChart *self = ALONG_CAPACITY_CHART (chart);
  guint used = 0, places = 0, over = 0;

  for (guint i = 0; i < self->rows->len; i++)
    {
      used += get_row (self, i)->used;
      places += get_row (self, i)->places;
      over += get_row (self, i)->used > get_row (self, i)->places;
    }

  return g_strdup_printf (ngettext ("%s lead with %s of %s places used; %s over its capacity.",
                                    "%s leads with %s of %s places used; %s over their capacity.",
                                    self->rows->len),
                          along_digits (self->rows->len).text, along_digits (used).text,
                          along_digits (places).text, along_digits (over).text);
}

static AlongChartTable *
along_capacity_chart_dup_table (AlongChart *chart)
{
  AlongCapacityChart *self = ALONG_CAPACITY_CHART (chart);
  AlongChartTable *table = along_chart_table_new (along_chart_get_title (chart));

  along_chart_table_add_column (table, _ ("Lead"), FALSE);
  along_chart_table_add_column (table, _ ("Places used"), TRUE);
  along_chart_table_add_column (table, _ ("Places"), TRUE);
  along_chart_table_add_column (table, _ ("Over capacity by"), TRUE);
  for (guint i = 0; i < self->rows->len; i++)
    {
      const Row *row = get_row (self, i);
      char **cells = g_new0 (char *, 5);

      cells[0] = g_strdup (row->label);
      cells[1] = g_strdup (along_digits (row->used).text);
      cells[2] = g_strdup (along_digits (row->places).text);
      cells[3] = g_strdup (
          along_digits (row->used > row->places ? row->used - row->places : 0).text);
      along_chart_table_take_row (table, cells);
    }
  return table;
}

static GPtrArray *
along_capacity_chart_list_marks (AlongChart *chart, AlongChartPen *pen, double width, double height)
{
  AlongCapacityChart *self = ALONG_CAPACITY_CHART (chart);
  GPtrArray *marks = g_ptr_array_new_with_free_func ((GDestroyNotify) along_chart_mark_free);
  Layout layout = lay_out (self, pen, width, height);

  for (guint i = 0; i < self->rows->len; i++)
    {
      const Row *row = get_row (self, i);
      AlongChartMark *mark = along_chart_mark_new (0.0, i * layout.pitch, width, layout.pitch);
      g_autofree char *value = dup_value (row);

      /* Translators: name of a lead, "3 of 5" */
      mark->text = g_strdup_printf (_ ("%s: %s places"), row->label, value);
      mark->key = g_strdup (row->key);
      g_ptr_array_add (marks, mark);
    }
  return marks;
}

static void
along_capacity_chart_finalize (GObject *object)
{
  g_array_unref (ALONG_CAPACITY_CHART (object)->rows);
  G_OBJECT_CLASS (along_capacity_chart_parent_class)->finalize (object);
}

static void
along_capacity_chart_class_init (AlongCapacityChartClass *klass)
{
  AlongChartClass *chart_class = ALONG_CHART_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = along_capacity_chart_finalize;
  chart_class->measure = along_capacity_chart_measure;
  chart_class->draw = along_capacity_chart_draw;
  chart_class->dup_summary = along_capacity_chart_dup_summary;
  chart_class->dup_table = along_capacity_chart_dup_table;
  chart_class->list_marks = along_capacity_chart_list_marks;
}

static void
along_capacity_chart_init (AlongCapacityChart *self)
{
  self->rows = g_array_new (FALSE, FALSE, sizeof (Row));
  g_array_set_clear_func (self->rows, (GDestroyNotify) row_clear);
}

AlongChart *
along_capacity_chart_new (void)
{
  return g_object_new (ALONG_TYPE_CAPACITY_CHART, NULL);
}

void
along_capacity_chart_add (AlongCapacityChart *self,
                          const char *label,
                          guint used,
                          guint places,
                          const char *key)
{
  Row row = { .used = used, .places = places };

  g_return_if_fail (ALONG_IS_CAPACITY_CHART (self) && label != NULL);

  row.label = g_strdup (label);
  row.key = g_strdup (key);
  g_array_append_val (self->rows, row);
  along_chart_changed (ALONG_CHART (self));
}

void
along_capacity_chart_clear (AlongCapacityChart *self)
{
  g_return_if_fail (ALONG_IS_CAPACITY_CHART (self));

  g_array_set_size (self->rows, 0);
  along_chart_changed (ALONG_CHART (self));
}
