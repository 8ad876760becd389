/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "along-legend.h"

#include <math.h>

#include "along-chart-paint.h"

#define ENTRY_GAP  18.0
#define SWATCH_GAP 6.0
#define AFTER      10.0
#define LINE_WIDTH 2.0

typedef struct
{
  AlongShape shape;
  AlongTone tone;
  char *label;
} Entry;

struct _AlongLegend
{
  GArray *entries;
};

static void
entry_clear (Entry *entry)
{
  g_free (entry->label);
}

AlongLegend *
along_legend_new (void)
{
  AlongLegend *self = g_new0 (AlongLegend, 1);

  self->entries = g_array_new (FALSE, FALSE, sizeof (Entry));
  g_array_set_clear_func (self->entries, (GDestroyNotify) entry_clear);
  return self;
}

void
along_legend_free (AlongLegend *self)
{
  if (self == NULL)
    return;

  g_array_unref (self->entries);
  g_free (self);
}

void
along_legend_add (AlongLegend *self, AlongShape shape, AlongTone tone, const char *label)
{
  Entry entry = { shape, tone, g_strdup (label) };

  g_return_if_fail (self != NULL && label != NULL);

  g_array_append_val (self->entries, entry);
}

guint
along_legend_get_n_entries (const AlongLegend *self)
{
  return self->entries->len;
}

void
along_shape_path (cairo_t *cr, AlongShape shape, double x, double y, double radius)
{
  switch (shape)
    {
    case ALONG_SHAPE_SQUARE:
      cairo_rectangle (cr, x - radius * 0.88, y - radius * 0.88, radius * 1.76, radius * 1.76);
      break;
    case ALONG_SHAPE_TRIANGLE:
      cairo_move_to (cr, x, y - radius * 1.2);
      cairo_line_to (cr, x + radius * 1.15, y + radius * 0.8);
      cairo_line_to (cr, x - radius * 1.15, y + radius * 0.8);
      cairo_close_path (cr);
      break;
    case ALONG_SHAPE_DIAMOND:
      cairo_move_to (cr, x, y - radius * 1.25);
      cairo_line_to (cr, x + radius * 1.25, y);
      cairo_line_to (cr, x, y + radius * 1.25);
      cairo_line_to (cr, x - radius * 1.25, y);
      cairo_close_path (cr);
      break;
    default:
      cairo_new_sub_path (cr);
      cairo_arc (cr, x, y, radius, 0.0, 2.0 * G_PI);
      cairo_close_path (cr);
      break;
    }
}

static void
draw_swatch (AlongChartPen *pen, const Entry *entry, double x, double y, double size)
{
  static const double dashes[] = { 4.0, 3.0 };
  cairo_t *cr = pen->cr;

  switch (entry->shape)
    {
    case ALONG_SHAPE_BLOCK:
      along_paint_bar (cr, pen->theme, entry->tone, x, y - size / 2.0, size, size);
      break;
    case ALONG_SHAPE_LINE:
    case ALONG_SHAPE_DASHED_LINE:
      cairo_save (cr);
      if (entry->shape == ALONG_SHAPE_DASHED_LINE)
        cairo_set_dash (cr, dashes, G_N_ELEMENTS (dashes), 0.0);
      along_paint_line (cr, along_chart_theme_get_color (pen->theme, entry->tone), LINE_WIDTH, x, y,
                        x + size, y);
      cairo_restore (cr);
      break;
    default:
      along_shape_path (cr, entry->shape, x + size / 2.0, y, size * 0.39);
      along_paint_tone (cr, pen->theme, entry->tone);
      break;
    }
}

/* One walk for both measuring and drawing, so that they agree. */
static double
walk (const AlongLegend *self,
      AlongChartPen *pen,
      double left,
      double top,
      double width,
      gboolean draw)
{
  double line = ceil (along_chart_pen_line_height (pen, ALONG_TEXT_SMALL)), x = left, y = top,
         row = line;
  double swatch = round (line * 0.75);

  for (guint i = 0; i < self->entries->len; i++)
    {
      const Entry *entry = &g_array_index (self->entries, Entry, i);
      double label = ceil (along_chart_pen_width (pen, ALONG_TEXT_SMALL, entry->label)) + 1.0;
      double room = MIN (swatch + SWATCH_GAP + label, width),
             label_room = MAX (room - swatch - SWATCH_GAP, 1.0);

      if (x > left && x + room > left + width)
        {
          x = left;
          y += row + 2.0;
          row = line;
        }
      row = MAX (row, ceil (along_chart_pen_wrapped_height (pen, ALONG_TEXT_SMALL, entry->label,
                                                            label_room)));
      if (draw)
        {
          draw_swatch (pen, entry, x, y + round (line / 2.0), swatch);
          along_chart_pen_wrapped (pen, ALONG_TEXT_SMALL, pen->theme->foreground, entry->label,
                                   x + swatch + SWATCH_GAP, y, label_room, 0.0);
        }
      x += room + ENTRY_GAP;
    }
  return y + row - top;
}

double
along_legend_measure (const AlongLegend *self, AlongChartPen *pen, double width)
{
  return self->entries->len > 0 ? walk (self, pen, 0.0, 0.0, width, FALSE) + AFTER : 0.0;
}

void
along_legend_draw (const AlongLegend *self, AlongChartPen *pen, double x, double y, double width)
{
  walk (self, pen, x, y, width, TRUE);
}
