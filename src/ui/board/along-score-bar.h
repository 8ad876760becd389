/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "along-candidates.h"

G_BEGIN_DECLS

#define ALONG_TYPE_SCORE_BAR (along_score_bar_get_type ())

/**
 * AlongScoreBar:
 *
 * A score taken apart: a bar whose segments are what each part adds. Shorter is better. The text
 * beside it and the accessible label say the same in words.
 */
G_DECLARE_FINAL_TYPE (AlongScoreBar, along_score_bar, ALONG, SCORE_BAR, GtkWidget)

GtkWidget *along_score_bar_new (void);

/* @most: the score in metres that fills the bar, so that bars under one another compare. */
void along_score_bar_set_score (AlongScoreBar *self, const AlongPairScore *score, double most);

/* The CSS class of a part's colour, for a key beside the bar. */
const char *along_score_bar_get_class (AlongScorePart part);

G_END_DECLS
