/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * AlongTone:
 *
 * What a mark's colour means. Charts are told the meaning; the theme has the colour (and, in high
 * contrast, the hatching), so that the same chart is right in light, dark and print.
 * The four-grade scale and the report card's scale share no colour, so that they are not confused.
 */
typedef enum
{
  ALONG_TONE_NEUTRAL,
  ALONG_TONE_ACCENT,
  ALONG_TONE_CATEGORY_1, /* Government Analysis Function, categorical palette, in its order */
  ALONG_TONE_CATEGORY_2,
  ALONG_TONE_CATEGORY_3,
  ALONG_TONE_CATEGORY_4,
  ALONG_TONE_CATEGORY_5,
  ALONG_TONE_CATEGORY_6,
  ALONG_TONE_OUTSTANDING,
  ALONG_TONE_GOOD,
  ALONG_TONE_REQUIRES_IMPROVEMENT,
  ALONG_TONE_INADEQUATE,
  ALONG_TONE_EXCEPTIONAL,
  ALONG_TONE_STRONG_STANDARD,
  ALONG_TONE_EXPECTED_STANDARD,
  ALONG_TONE_NEEDS_ATTENTION,
  ALONG_TONE_URGENT_IMPROVEMENT,
  ALONG_TONE_IMPROVED,
  ALONG_TONE_SAME,
  ALONG_TONE_DECLINED,
  ALONG_TONE_WARNING, /* over capacity, out of reach */
  ALONG_N_TONES,
} AlongTone;

G_END_DECLS
