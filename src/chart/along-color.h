/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <cairo.h>
#include <glib.h>

G_BEGIN_DECLS

/* An opaque sRGB colour, each part from 0 to 1. */
typedef struct
{
  double red, green, blue;
} AlongColor;

/* 0x12436D, as a palette is published. */
AlongColor along_color_from_hex (guint32 hex);

/* @a at 0, @b at 1. */
AlongColor along_color_mix (AlongColor a, AlongColor b, double amount);

/* Relative luminance, WCAG 2.2: 0 black to 1 white. */
double along_color_luminance (AlongColor color);

/* Contrast ratio, WCAG 2.2: 1 to 21. */
double along_color_contrast (AlongColor a, AlongColor b);

/* Black or white, whichever is easier to read on @background. */
AlongColor along_color_readable_on (AlongColor background);

void along_color_set_source (AlongColor color, cairo_t *cr);

G_END_DECLS
