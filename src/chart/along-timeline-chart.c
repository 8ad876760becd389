/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "along-timeline-chart.h"

#include "config.h"

#include <glib/gi18n.h>

#include "along-timeline-layout.h"
#include "along-timeline-painter.h"

struct _AlongTimelineChart
{
  AlongChart parent_instance;

  AlongTimelineData data;
};

G_DEFINE_FINAL_TYPE (AlongTimelineChart, along_timeline_chart, ALONG_TYPE_CHART)

static void
event_clear (AlongTimelineEvent *event)
{
  g_free (event->label);
  g_free (event->detail);
  g_free (event->flag);
  g_free (event->key);
}

static void
band_clear (AlongTimelineBand *band)
{
  g_free (band->name);
}

static const AlongTimelineEvent *
get_event (AlongTimelineChart *self, guint index)
{
  return &g_array_index (self->data.events, AlongTimelineEvent, index);
}

/* "Good, 12 March 2019 (full inspection, predecessor school)" */
static char *
dup_event_text (const AlongTimelineEvent *event)
{
  g_autofree char *date = event->date != ALONG_DATE_NONE ? along_date_format (event->date) : NULL;
  GString *text = g_string_new (event->label);

  g_string_append_printf (text, ", %s", date != NULL ? date : _ ("date not known"));
  if (event->detail != NULL)
    g_string_append_printf (text, ", %s", event->detail);
  if (event->flag != NULL)
    g_string_append_printf (text, " (%s)", event->flag);
  return g_string_free (text, FALSE);
}

static double
along_timeline_chart_measure (AlongChart *chart, AlongChartPen *pen, double width)
{
  g_autoptr (AlongTimelineLayout)
      layout = along_timeline_layout_new (&ALONG_TIMELINE_CHART (chart)->data, pen, width, 0.0);

  return layout->natural_height;
}

static void
along_timeline_chart_draw (AlongChart *chart, AlongChartPen *pen, double width, double height)
{
  along_timeline_painter_draw (&ALONG_TIMELINE_CHART (chart)->data, pen, width, height);
}

static char *
along_timeline_chart_dup_summary (AlongChart *chart)
{
  AlongTimelineChart *self = ALONG_TIMELINE_CHART (chart);
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < self->data.events->len; i++)
    {
      g_autofree char *event = dup_event_text (get_event (self, i));

      g_string_append_printf (text, "%s%s", i > 0 ? "; " : "", event);
    }
  g_string_append (text, text->len > 0 ? "." : _ ("There are no inspections yet."));
  return g_string_free (text, FALSE);
}

static AlongChartTable *
along_timeline_chart_dup_table (AlongChart *chart)
{
  AlongTimelineChart *self = ALONG_TIMELINE_CHART (chart);
  AlongChartTable *table = along_chart_table_new (along_chart_get_title (chart));

  along_chart_table_add_column (table, _ ("Date"), FALSE);
  along_chart_table_add_column (table, _ ("Grade"), FALSE);
  along_chart_table_add_column (table, _ ("Inspection"), FALSE);
  along_chart_table_add_column (table, _ ("Remark"), FALSE);
  for (guint i = 0; i < self->data.events->len; i++)
    {
      const AlongTimelineEvent *event = get_event (self, i);
      char **cells = g_new0 (char *, 5);

      cells[0] = along_date_format (event->date);
      cells[1] = g_strdup (event->label);
      cells[2] = g_strdup (event->detail != NULL ? event->detail : "");
      cells[3] = g_strdup (event->flag != NULL ? event->flag : "");
      along_chart_table_take_row (table, cells);
    }
  return table;
}

static GPtrArray *
along_timeline_chart_list_marks (AlongChart *chart, AlongChartPen *pen, double width, double height)
{
  AlongTimelineChart *self = ALONG_TIMELINE_CHART (chart);
  GPtrArray *marks = g_ptr_array_new_with_free_func ((GDestroyNotify) along_chart_mark_free);
  g_autoptr (AlongTimelineLayout)
      layout = along_timeline_layout_new (&self->data, pen, width, height);

  for (guint i = layout->labels->len; i > 0; i--) /* placed from the last to the first */
    {
      const AlongTimelineLabel *label = &g_array_index (layout->labels, AlongTimelineLabel, i - 1);
      double reach = layout->radius + 4.0;
      AlongChartMark *mark = along_chart_mark_new (label->marker_x - reach, layout->line_y - reach,
                                                   2.0 * reach, 2.0 * reach);

      mark->text = dup_event_text (get_event (self, label->event));
      mark->key = g_strdup (get_event (self, label->event)->key);
      g_ptr_array_add (marks, mark);
    }
  return marks;
}

static void
along_timeline_chart_finalize (GObject *object)
{
  AlongTimelineChart *self = ALONG_TIMELINE_CHART (object);

  g_array_unref (self->data.events);
  g_array_unref (self->data.bands);
  G_OBJECT_CLASS (along_timeline_chart_parent_class)->finalize (object);
}

static void
along_timeline_chart_class_init (AlongTimelineChartClass *klass)
{
  AlongChartClass *chart_class = ALONG_CHART_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = along_timeline_chart_finalize;
  chart_class->measure = along_timeline_chart_measure;
  chart_class->draw = along_timeline_chart_draw;
  chart_class->dup_summary = along_timeline_chart_dup_summary;
  chart_class->dup_table = along_timeline_chart_dup_table;
  chart_class->list_marks = along_timeline_chart_list_marks;
}

static void
along_timeline_chart_init (AlongTimelineChart *self)
{
  self->data.events = g_array_new (FALSE, FALSE, sizeof (AlongTimelineEvent));
  g_array_set_clear_func (self->data.events, (GDestroyNotify) event_clear);
  self->data.bands = g_array_new (FALSE, FALSE, sizeof (AlongTimelineBand));
  g_array_set_clear_func (self->data.bands, (GDestroyNotify) band_clear);
}

AlongChart *
along_timeline_chart_new (void)
{
  return g_object_new (ALONG_TYPE_TIMELINE_CHART, NULL);
}

void
along_timeline_chart_add_event (AlongTimelineChart *self,
                                AlongDate date,
                                const char *label,
                                AlongTone tone,
                                const char *detail,
                                const char *flag,
                                const char *key)
{
  AlongTimelineEvent event = { .date = date, .tone = tone };
  guint place;

  g_return_if_fail (ALONG_IS_TIMELINE_CHART (self) && label != NULL && tone < ALONG_N_TONES);

  event.label = g_strdup (label);
  event.detail = g_strdup (detail);
  event.flag = g_strdup (flag);
  event.key = g_strdup (key);
  for (place = self->data.events->len; place > 0; place--)
    if (get_event (self, place - 1)->date <= date)
      break;
  g_array_insert_val (self->data.events, place, event);
  along_chart_changed (ALONG_CHART (self));
}

void
along_timeline_chart_add_band (AlongTimelineChart *self,
                               const char *name,
                               AlongDate from,
                               AlongDate to)
{
  AlongTimelineBand band = { .from = from, .to = to };

  g_return_if_fail (ALONG_IS_TIMELINE_CHART (self) && name != NULL);

  band.name = g_strdup (name);
  g_array_append_val (self->data.bands, band);
  along_chart_changed (ALONG_CHART (self));
}

void
along_timeline_chart_set_academic_year (AlongTimelineChart *self, int academic_year)
{
  g_return_if_fail (ALONG_IS_TIMELINE_CHART (self));

  self->data.academic_year = academic_year;
  along_chart_changed (ALONG_CHART (self));
}

void
along_timeline_chart_set_today (AlongTimelineChart *self, AlongDate today)
{
  g_return_if_fail (ALONG_IS_TIMELINE_CHART (self));

  self->data.today = today;
  along_chart_changed (ALONG_CHART (self));
}

void
along_timeline_chart_clear (AlongTimelineChart *self)
{
  g_return_if_fail (ALONG_IS_TIMELINE_CHART (self));

  g_array_set_size (self->data.events, 0);
  g_array_set_size (self->data.bands, 0);
  along_chart_changed (ALONG_CHART (self));
}
