/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "along-chart-mark.h"

AlongChartMark *
along_chart_mark_new (double x, double y, double width, double height)
{
  AlongChartMark *mark = g_new0 (AlongChartMark, 1);

  mark->area = (cairo_rectangle_t){ x, y, width, height };
  return mark;
}

void
along_chart_mark_free (AlongChartMark *mark)
{
  if (mark == NULL)
    return;

  g_free (mark->text);
  g_free (mark->key);
  g_free (mark);
}

gboolean
along_chart_mark_contains (const AlongChartMark *mark, double x, double y)
{
  g_return_val_if_fail (mark != NULL, FALSE);

  return x >= mark->area.x && x < mark->area.x + mark->area.width && y >= mark->area.y &&
         y < mark->area.y + mark->area.height;
}
