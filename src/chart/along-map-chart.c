/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "along-map-chart.h"

#include "config.h"

#include <glib/gi18n.h>
#include <math.h>

#include "along-digits.h"
#include "along-map-layout.h"
#include "along-map-painter.h"
#include "along-text.h"

#define HIT_REACH  4.0 /* pixels around a point that still are the point */
#define MOST_MARKS 500 /* for the keyboard; beyond, the table serves better */

struct _AlongMapChart
{
  AlongChart parent_instance;

  AlongMapData data;
};

G_DEFINE_FINAL_TYPE (AlongMapChart, along_map_chart, ALONG_TYPE_CHART)

static void
point_clear (AlongMapPoint *point)
{
  g_free ((char *) point->label);
  g_free ((char *) point->key);
}

static void
line_clear (AlongMapLine *line)
{
  g_free ((char *) line->label);
}

static void
entry_clear (AlongMapLegendEntry *entry)
{
  g_free (entry->label);
}

static const AlongMapPoint *
get_point (const AlongMapData *data, guint index)
{
  return &g_array_index (data->points, AlongMapPoint, index);
}

static guint
count_without_place (const AlongMapData *data)
{
  guint count = 0;

  for (guint i = 0; i < data->points->len; i++)
    count += !along_map_point_has_place (get_point (data, i));
  return count;
}

/* What the legend calls points of this kind. */
static const char *
find_kind (const AlongMapData *data, const AlongMapPoint *point)
{
  for (guint i = 0; i < data->entries->len; i++)
    {
      const AlongMapLegendEntry *entry = &g_array_index (data->entries, AlongMapLegendEntry, i);

      if (entry->shape == point->shape && entry->tone == point->tone)
        return entry->label;
    }
  return "";
}

static double
along_map_chart_measure (AlongChart *chart, AlongChartPen *pen, double width)
{
  g_autoptr (AlongMapLayout)
      layout = along_map_layout_new (&ALONG_MAP_CHART (chart)->data, pen, width, 0.0);

  return layout->natural_height;
}

static void
along_map_chart_draw (AlongChart *chart, AlongChartPen *pen, double width, double height)
{
  along_map_painter_draw (&ALONG_MAP_CHART (chart)->data, pen, width, height);
}

static char *
along_map_chart_dup_summary (AlongChart *chart)
{
  const AlongMapData *data = &ALONG_MAP_CHART (chart)->data;
  guint missing = count_without_place (data), shown = data->points->len - missing;
  GString *text = g_string_new (NULL);

  g_string_append_printf (text, ngettext ("A map with %s school", "A map with %s schools", shown),
                          along_digits (shown).text);
  for (guint e = 0; e < data->entries->len; e++)
    {
      const AlongMapLegendEntry *entry = &g_array_index (data->entries, AlongMapLegendEntry, e);
      guint count = 0;

      for (guint i = 0; i < data->points->len; i++)
        count += get_point (data, i)->tone == entry->tone &&
                 get_point (data, i)->shape == entry->shape;
      if (entry->shape < ALONG_MAP_SHAPE_LINE)
        g_string_append_printf (text, "; %s: %s", entry->label, along_digits (count).text);
    }
  if (data->lines->len > 0)
    g_string_append_printf (text, ngettext ("; %s pair", "; %s pairs", data->lines->len),
                            along_digits (data->lines->len).text);
  if (missing > 0)
    g_string_append_printf (
        text, ngettext ("; %s has no place on the map", "; %s have no place on the map", missing),
        along_digits (missing).text);
  g_string_append_c (text, '.');
  return g_string_free (text, FALSE);
}

static AlongChartTable *
along_map_chart_dup_table (AlongChart *chart)
{
  const AlongMapData *data = &ALONG_MAP_CHART (chart)->data;
  AlongChartTable *table = along_chart_table_new (along_chart_get_title (chart));

  along_chart_table_add_column (table, _ ("School"), FALSE);
  along_chart_table_add_column (table, _ ("Kind"), FALSE);
  along_chart_table_add_column (table, _ ("Easting"), TRUE);
  along_chart_table_add_column (table, _ ("Northing"), TRUE);
  for (guint i = 0; i < data->points->len; i++)
    {
      const AlongMapPoint *point = get_point (data, i);
      gboolean placed = along_map_point_has_place (point);
      char **cells = g_new0 (char *, 5);

      cells[0] = g_strdup (point->label != NULL ? point->label : "");
      cells[1] = g_strdup (find_kind (data, point));
      cells[2] = placed ? g_strdup_printf ("%.0f", point->easting) : g_strdup ("");
      cells[3] = placed ? g_strdup_printf ("%.0f", point->northing) : g_strdup ("");
      along_chart_table_take_row (table, cells);
    }
  return table;
}

static AlongChartMark *
create_mark (const AlongMapData *data, const AlongMapPoint *point, double x, double y, double reach)
{
  AlongChartMark *mark = along_chart_mark_new (x - reach, y - reach, 2.0 * reach, 2.0 * reach);
  const char *kind = find_kind (data, point);

  if (point->label != NULL && *kind != '\0')
    mark->text = g_strdup_printf ("%s (%s)", point->label, kind);
  else
    mark->text = g_strdup (point->label != NULL ? point->label : kind);
  mark->key = g_strdup (point->key);
  return mark;
}

static GPtrArray *
along_map_chart_list_marks (AlongChart *chart, AlongChartPen *pen, double width, double height)
{
  const AlongMapData *data = &ALONG_MAP_CHART (chart)->data;
  GPtrArray *marks = g_ptr_array_new_with_free_func ((GDestroyNotify) along_chart_mark_free);
  g_autoptr (AlongMapLayout) layout = along_map_layout_new (data, pen, width, height);

  for (guint i = 0; i < data->points->len && marks->len < MOST_MARKS; i++)
    {
      const AlongMapPoint *point = get_point (data, i);
      double x, y;

      along_map_layout_project (layout, point->easting, point->northing, &x, &y);
      if (along_map_point_has_place (point) && along_map_layout_shows (layout, x, y, 0.0))
        g_ptr_array_add (marks, create_mark (data, point, x, y,
                                             along_map_point_get_radius (point, pen->theme) + 2.0));
    }
  return marks;
}

/* The nearest point, and of equals the one on top. */
static AlongChartMark *
hit_point (const AlongMapData *data,
           const AlongMapLayout *layout,
           const AlongChartTheme *theme,
           double x,
           double y)
{
  double nearest = INFINITY, found_x = 0.0, found_y = 0.0;
  const AlongMapPoint *found = NULL;

  for (guint i = 0; i < data->points->len; i++)
    {
      const AlongMapPoint *point = get_point (data, i);
      double point_x, point_y, distance;

      along_map_layout_project (layout, point->easting, point->northing, &point_x, &point_y);
      distance = hypot (point_x - x, point_y - y);
      if (distance > nearest || distance > along_map_point_get_radius (point, theme) + HIT_REACH ||
          !along_map_point_has_place (point))
        continue;
      nearest = distance;
      found = point;
      found_x = point_x;
      found_y = point_y;
    }
  return found != NULL ? create_mark (data, found, found_x, found_y,
                                      along_map_point_get_radius (found, theme) + 2.0)
                       : NULL;
}

static AlongChartMark *
hit_area (const AlongMapData *data, const AlongMapLayout *layout, double x, double y)
{
  AlongChartMark *mark;
  double easting, northing;
  int area;

  if (data->boundaries == NULL)
    return NULL;
  along_map_layout_unproject (layout, x, y, &easting, &northing);
  area = along_boundaries_locate (data->boundaries, easting, northing);
  if (area < 0)
    return NULL;

  mark = along_chart_mark_new (x, y, 1.0, 1.0);
  mark->text = g_strdup (along_boundaries_get_name (data->boundaries, (guint) area));
  return mark;
}

static AlongChartMark *
along_map_chart_hit (AlongChart *chart,
                     AlongChartPen *pen,
                     double x,
                     double y,
                     double width,
                     double height)
{
  const AlongMapData *data = &ALONG_MAP_CHART (chart)->data;
  g_autoptr (AlongMapLayout) layout = NULL;

  AlongChartMark *mark;

  layout = along_map_layout_new (data, pen, width, height);
  if (!along_map_layout_shows (layout, x, y, 0.0))
    return NULL;

  mark = hit_point (data, layout, pen->theme, x, y);
  return mark != NULL ? mark : hit_area (data, layout, x, y);
}

static void
along_map_chart_finalize (GObject *object)
{
  AlongMapChart *self = ALONG_MAP_CHART (object);

  g_clear_object (&self->data.boundaries);
  g_free (self->data.highlight);
  g_array_unref (self->data.points);
  g_array_unref (self->data.lines);
  g_array_unref (self->data.entries);
  G_OBJECT_CLASS (along_map_chart_parent_class)->finalize (object);
}

static void
along_map_chart_class_init (AlongMapChartClass *klass)
{
  AlongChartClass *chart_class = ALONG_CHART_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = along_map_chart_finalize;
  chart_class->measure = along_map_chart_measure;
  chart_class->draw = along_map_chart_draw;
  chart_class->dup_summary = along_map_chart_dup_summary;
  chart_class->dup_table = along_map_chart_dup_table;
  chart_class->list_marks = along_map_chart_list_marks;
  chart_class->hit = along_map_chart_hit;
}

static void
along_map_chart_init (AlongMapChart *self)
{
  self->data.points = g_array_new (FALSE, FALSE, sizeof (AlongMapPoint));
  g_array_set_clear_func (self->data.points, (GDestroyNotify) point_clear);
  self->data.lines = g_array_new (FALSE, FALSE, sizeof (AlongMapLine));
  g_array_set_clear_func (self->data.lines, (GDestroyNotify) line_clear);
  self->data.entries = g_array_new (FALSE, FALSE, sizeof (AlongMapLegendEntry));
  g_array_set_clear_func (self->data.entries, (GDestroyNotify) entry_clear);
}

AlongChart *
along_map_chart_new (void)
{
  return g_object_new (ALONG_TYPE_MAP_CHART, NULL);
}

void
along_map_chart_set_boundaries (AlongMapChart *self, AlongBoundaries *boundaries)
{
  g_return_if_fail (ALONG_IS_MAP_CHART (self));
  g_return_if_fail (boundaries == NULL || ALONG_IS_BOUNDARIES (boundaries));

  if (g_set_object (&self->data.boundaries, boundaries))
    along_chart_changed (ALONG_CHART (self));
}

void
along_map_chart_set_highlight (AlongMapChart *self, const char *code)
{
  g_return_if_fail (ALONG_IS_MAP_CHART (self));

  if (along_text_set (&self->data.highlight, code))
    along_chart_changed (ALONG_CHART (self));
}

void
along_map_chart_set_extent (AlongMapChart *self,
                            double west,
                            double south,
                            double east,
                            double north)
{
  g_return_if_fail (ALONG_IS_MAP_CHART (self) && east >= west && north >= south);

  self->data.has_extent = TRUE;
  self->data.extent = (cairo_rectangle_t){ west, south, east - west, north - south };
  along_chart_changed (ALONG_CHART (self));
}

void
along_map_chart_unset_extent (AlongMapChart *self)
{
  g_return_if_fail (ALONG_IS_MAP_CHART (self));

  self->data.has_extent = FALSE;
  along_chart_changed (ALONG_CHART (self));
}

void
along_map_chart_add_point (AlongMapChart *self, const AlongMapPoint *point)
{
  AlongMapPoint copy;

  g_return_if_fail (ALONG_IS_MAP_CHART (self) && point != NULL);
  g_return_if_fail (point->tone < ALONG_N_TONES && point->shape < ALONG_MAP_SHAPE_LINE);

  copy = *point;
  copy.label = g_strdup (point->label);
  copy.key = g_strdup (point->key);
  g_array_append_val (self->data.points, copy);
  along_chart_changed (ALONG_CHART (self));
}

void
along_map_chart_add_line (AlongMapChart *self, const AlongMapLine *line)
{
  AlongMapLine copy;

  g_return_if_fail (ALONG_IS_MAP_CHART (self) && line != NULL && line->tone < ALONG_N_TONES);

  copy = *line;
  copy.label = g_strdup (line->label);
  g_array_append_val (self->data.lines, copy);
  along_chart_changed (ALONG_CHART (self));
}

void
along_map_chart_add_legend (AlongMapChart *self,
                            AlongMapShape shape,
                            AlongTone tone,
                            const char *label)
{
  AlongMapLegendEntry entry = { .shape = shape, .tone = tone };

  g_return_if_fail (ALONG_IS_MAP_CHART (self) && label != NULL && tone < ALONG_N_TONES);

  entry.label = g_strdup (label);
  g_array_append_val (self->data.entries, entry);
  along_chart_changed (ALONG_CHART (self));
}

void
along_map_chart_clear (AlongMapChart *self)
{
  g_return_if_fail (ALONG_IS_MAP_CHART (self));

  g_array_set_size (self->data.points, 0);
  g_array_set_size (self->data.lines, 0);
  g_array_set_size (self->data.entries, 0);
  along_chart_changed (ALONG_CHART (self));
}
