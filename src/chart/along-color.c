/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "along-color.h"

#include <math.h>

AlongColor
along_color_from_hex (guint32 hex)
{
  return (AlongColor){ ((hex >> 16) & 0xff) / 255.0, ((hex >> 8) & 0xff) / 255.0,
                       (hex & 0xff) / 255.0 };
}

AlongColor
along_color_mix (AlongColor a, AlongColor b, double amount)
{
  return (AlongColor){ a.red + (b.red - a.red) * amount, a.green + (b.green - a.green) * amount,
                       a.blue + (b.blue - a.blue) * amount };
}

static double
linear (double part)
{
  return part <= 0.03928 ? part / 12.92 : pow ((part + 0.055) / 1.055, 2.4);
}

double
along_color_luminance (AlongColor color)
{
  return 0.2126 * linear (color.red) + 0.7152 * linear (color.green) + 0.0722 * linear (color.blue);
}

double
along_color_contrast (AlongColor a, AlongColor b)
{
  double first = along_color_luminance (a) + 0.05, second = along_color_luminance (b) + 0.05;

  return MAX (first, second) / MIN (first, second);
}

AlongColor
along_color_readable_on (AlongColor background)
{
  AlongColor black = { 0.0, 0.0, 0.0 }, white = { 1.0, 1.0, 1.0 };

  return along_color_contrast (background, white) >= along_color_contrast (background, black)
             ? white
             : black;
}

void
along_color_set_source (AlongColor color, cairo_t *cr)
{
  cairo_set_source_rgb (cr, color.red, color.green, color.blue);
}
