/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "along-bar-chart.h"

#include "config.h"

#include <glib/gi18n.h>
#include <math.h>

#include "along-axis.h"
#include "along-bar-painter.h"
#include "along-text.h"

struct _AlongBarChart
{
  AlongChart parent_instance;

  AlongBarData data;
};

G_DEFINE_FINAL_TYPE (AlongBarChart, along_bar_chart, ALONG_TYPE_CHART)

static void
series_free (AlongBarSeries *series, guint n_categories)
{
  for (guint c = 0; c < n_categories; c++)
    g_free (series->keys[c]);
  g_free (series->keys);
  g_free (series->values);
  g_free (series->label);
  g_free (series);
}

static void
clear_series (AlongBarChart *self)
{
  for (guint s = 0; s < self->data.series->len; s++)
    series_free (g_ptr_array_index (self->data.series, s), self->data.n_categories);
  g_ptr_array_set_size (self->data.series, 0);
}

/* "Good, after: 12 schools (24%)" */
static char *
dup_box_text (const AlongBarData *data, guint category, guint series)
{
  const AlongBarSeries *values = along_bar_data_get_series (data, series);
  double total = along_bar_data_get_total (data, category);
  g_autofree char *number = along_axis_format (values->values[category]);
  GString *text = g_string_new (data->categories[category]);

  if (data->series->len > 1)
    g_string_append_printf (text, ", %s", values->label);
  g_string_append_printf (text, ": %s", number);
  if (data->unit != NULL)
    g_string_append_printf (text, " %s", data->unit);
  if (data->mode != ALONG_BAR_GROUPED && total > 0.0)
    g_string_append_printf (text, " (%.0f%%)", values->values[category] / total * 100.0);
  return g_string_free (text, FALSE);
}

static double
along_bar_chart_measure (AlongChart *chart, AlongChartPen *pen, double width)
{
  g_autoptr (AlongBarLayout)
      layout = along_bar_layout_new (&ALONG_BAR_CHART (chart)->data, pen, width, 0.0);

  return layout->natural_height;
}

static void
along_bar_chart_draw (AlongChart *chart, AlongChartPen *pen, double width, double height)
{
  along_bar_painter_draw (&ALONG_BAR_CHART (chart)->data, pen, width, height);
}

static char *
along_bar_chart_dup_summary (AlongChart *chart)
{
  const AlongBarData *data = &ALONG_BAR_CHART (chart)->data;
  GString *text = g_string_new (NULL);

  for (guint c = 0; c < data->n_categories; c++)
    {
      g_string_append_printf (text, "%s%s: ", c > 0 ? "; " : "", data->categories[c]);
      for (guint s = 0; s < data->series->len; s++)
        {
          const AlongBarSeries *series = along_bar_data_get_series (data, s);
          g_autofree char *number = along_axis_format (series->values[c]);

          g_string_append (text, s > 0 ? ", " : "");
          if (data->series->len > 1)
            g_string_append_printf (text, "%s ", series->label);
          g_string_append (text, number);
        }
      if (data->unit != NULL && data->series->len > 0)
        g_string_append_printf (text, " %s", data->unit);
    }
  g_string_append (text, text->len > 0 ? "." : _ ("There is no data yet."));
  return g_string_free (text, FALSE);
}

static AlongChartTable *
along_bar_chart_dup_table (AlongChart *chart)
{
  const AlongBarData *data = &ALONG_BAR_CHART (chart)->data;
  AlongChartTable *table = along_chart_table_new (along_chart_get_title (chart));

  along_chart_table_add_column (table, data->dimension != NULL ? data->dimension : _ ("Category"),
                                FALSE);
  for (guint s = 0; s < data->series->len; s++)
    along_chart_table_add_column (table, along_bar_data_get_series (data, s)->label, TRUE);

  for (guint c = 0; c < data->n_categories; c++)
    {
      GStrvBuilder *cells = g_strv_builder_new ();

      g_strv_builder_add (cells, data->categories[c]);
      for (guint s = 0; s < data->series->len; s++)
        {
          g_autofree char *number = along_axis_format (
              along_bar_data_get_series (data, s)->values[c]);

          g_strv_builder_add (cells, number);
        }
      along_chart_table_take_row (table, g_strv_builder_end (cells));
      g_strv_builder_unref (cells);
    }
  return table;
}

static GPtrArray *
along_bar_chart_list_marks (AlongChart *chart, AlongChartPen *pen, double width, double height)
{
  const AlongBarData *data = &ALONG_BAR_CHART (chart)->data;
  GPtrArray *marks = g_ptr_array_new_with_free_func ((GDestroyNotify) along_chart_mark_free);
  g_autoptr (AlongBarLayout) layout = along_bar_layout_new (data, pen, width, height);

  for (guint i = 0; i < layout->boxes->len; i++)
    {
      const AlongBarBox *box = &g_array_index (layout->boxes, AlongBarBox, i);
      AlongChartMark *mark = along_chart_mark_new (box->area.x, box->area.y, box->area.width,
                                                   box->area.height);

      mark->text = dup_box_text (data, box->category, box->series);
      mark->key = g_strdup (along_bar_data_get_series (data, box->series)->keys[box->category]);
      g_ptr_array_add (marks, mark);
    }
  return marks;
}

static void
along_bar_chart_finalize (GObject *object)
{
  AlongBarChart *self = ALONG_BAR_CHART (object);

  clear_series (self);
  g_ptr_array_unref (self->data.series);
  g_strfreev (self->data.categories);
  g_free (self->data.dimension);
  g_free (self->data.unit);
  G_OBJECT_CLASS (along_bar_chart_parent_class)->finalize (object);
}

static void
along_bar_chart_class_init (AlongBarChartClass *klass)
{
  AlongChartClass *chart_class = ALONG_CHART_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = along_bar_chart_finalize;
  chart_class->measure = along_bar_chart_measure;
  chart_class->draw = along_bar_chart_draw;
  chart_class->dup_summary = along_bar_chart_dup_summary;
  chart_class->dup_table = along_bar_chart_dup_table;
  chart_class->list_marks = along_bar_chart_list_marks;
}

static void
along_bar_chart_init (AlongBarChart *self)
{
  self->data.series = g_ptr_array_new ();
}

AlongChart *
along_bar_chart_new (void)
{
  return g_object_new (ALONG_TYPE_BAR_CHART, NULL);
}

void
along_bar_chart_set_mode (AlongBarChart *self, AlongBarMode mode)
{
  g_return_if_fail (ALONG_IS_BAR_CHART (self));

  self->data.mode = mode;
  along_chart_changed (ALONG_CHART (self));
}

void
along_bar_chart_set_vertical (AlongBarChart *self, gboolean vertical)
{
  g_return_if_fail (ALONG_IS_BAR_CHART (self));

  self->data.vertical = vertical;
  along_chart_changed (ALONG_CHART (self));
}

void
along_bar_chart_set_unit (AlongBarChart *self, const char *unit)
{
  g_return_if_fail (ALONG_IS_BAR_CHART (self));

  if (along_text_set (&self->data.unit, unit))
    along_chart_changed (ALONG_CHART (self));
}

void
along_bar_chart_set_categories (AlongBarChart *self,
                                const char *dimension,
                                const char *const *labels)
{
  g_return_if_fail (ALONG_IS_BAR_CHART (self) && labels != NULL);

  clear_series (self);
  g_strfreev (self->data.categories);
  self->data.categories = g_strdupv ((char **) labels);
  self->data.n_categories = g_strv_length (self->data.categories);
  along_text_set (&self->data.dimension, dimension);
  along_chart_changed (ALONG_CHART (self));
}

void
along_bar_chart_add_series (AlongBarChart *self,
                            const char *label,
                            AlongTone tone,
                            const double *values)
{
  AlongBarSeries *series;

  g_return_if_fail (ALONG_IS_BAR_CHART (self) && label != NULL && tone < ALONG_N_TONES);
  g_return_if_fail (values != NULL || self->data.n_categories == 0);

  series = g_new0 (AlongBarSeries, 1);
  series->label = g_strdup (label);
  series->tone = tone;
  series->values = g_new0 (double, self->data.n_categories);
  series->keys = g_new0 (char *, self->data.n_categories);
  for (guint c = 0; c < self->data.n_categories; c++)
    series->values[c] = isfinite (values[c]) && values[c] > 0.0 ? values[c] : 0.0;
  g_ptr_array_add (self->data.series, series);
  along_chart_changed (ALONG_CHART (self));
}

void
along_bar_chart_set_key (AlongBarChart *self, guint category, guint series, const char *key)
{
  AlongBarSeries *values;

  g_return_if_fail (ALONG_IS_BAR_CHART (self));
  g_return_if_fail (category < self->data.n_categories && series < self->data.series->len);

  values = g_ptr_array_index (self->data.series, series);
  g_free (values->keys[category]);
  values->keys[category] = g_strdup (key);
}
