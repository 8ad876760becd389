/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-ui"

#include "along-cell-font.h"

struct _AlongCellFont
{
  int char_width; /* 0: not asked yet */
  int line_height;
};

AlongCellFont *
along_cell_font_new (void)
{
  return g_rc_box_new0 (AlongCellFont);
}

AlongCellFont *
along_cell_font_ref (AlongCellFont *self)
{
  return g_rc_box_acquire (self);
}

void
along_cell_font_unref (AlongCellFont *self)
{
  g_rc_box_release (self);
}

void
along_cell_font_forget (AlongCellFont *self)
{
  g_return_if_fail (self != NULL);

  self->char_width = 0;
}

static void
ask (AlongCellFont *self, GtkWidget *cell)
{
  PangoFontMetrics *metrics;

  if (self->char_width > 0)
    return;

  metrics = pango_context_get_metrics (gtk_widget_get_pango_context (cell), NULL, NULL);
  self->char_width = MAX (pango_font_metrics_get_approximate_char_width (metrics),
                          pango_font_metrics_get_approximate_digit_width (metrics));
  self->line_height = pango_font_metrics_get_height (metrics);
  pango_font_metrics_unref (metrics);
}

int
along_cell_font_get_char_width (AlongCellFont *self, GtkWidget *cell)
{
  g_return_val_if_fail (self != NULL, 0);

  ask (self, cell);
  return self->char_width;
}

int
along_cell_font_get_line_height (AlongCellFont *self, GtkWidget *cell)
{
  g_return_val_if_fail (self != NULL, 0);

  ask (self, cell);
  return self->line_height;
}
