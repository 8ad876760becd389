/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "along-candidates.h"

G_BEGIN_DECLS

#define ALONG_TYPE_CANDIDATE_ROW (along_candidate_row_get_type ())

/**
 * AlongCandidateRow:
 *
 * A lead as a choice for a partner: verdict in icon and words, distance, score and what it is made
 * of. It cannot be activated where the rules block the pair.
 */
G_DECLARE_FINAL_TYPE (AlongCandidateRow, along_candidate_row, ALONG, CANDIDATE_ROW, GtkListBoxRow)

/* @most: see along_score_bar_set_score(). @with_button: a *Pair* button (`board.pair`) and the
 * table of the score's parts. */
GtkWidget *along_candidate_row_new (AlongBoard *board,
                                    guint partner,
                                    const AlongCandidate *candidate,
                                    double most,
                                    gboolean with_button);

/* Puts @child below the rest of the row. */
void along_candidate_row_append (AlongCandidateRow *self, GtkWidget *child);

/* The lead's id. */
const char *along_candidate_row_get_lead (AlongCandidateRow *self);
gboolean along_candidate_row_get_possible (AlongCandidateRow *self);
/* Folded, for the search. */
const char *along_candidate_row_get_search_key (AlongCandidateRow *self);

G_END_DECLS
