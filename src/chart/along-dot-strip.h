/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-chart.h"

G_BEGIN_DECLS

#define ALONG_TYPE_DOT_STRIP (along_dot_strip_get_type ())

G_DECLARE_FINAL_TYPE (AlongDotStrip, along_dot_strip, ALONG, DOT_STRIP, AlongChart)

/* Two rows, before and after, one small square a school (or in proportion when there are many). */
AlongChart *along_dot_strip_new (void);

void along_dot_strip_set_row_labels (AlongDotStrip *self, const char *before, const char *after);

/* From best to worst. @key: (nullable). */
void along_dot_strip_add_grade (AlongDotStrip *self,
                                const char *label,
                                AlongTone tone,
                                guint before,
                                guint after,
                                const char *key);
void along_dot_strip_clear (AlongDotStrip *self);

G_END_DECLS
