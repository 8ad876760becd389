/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-pair-rules.h"
#include "along-workspace.h"

G_BEGIN_DECLS

typedef struct
{
  guint partner; /* indices on the board */
  guint lead;
  AlongPairScore score;
} AlongSuggestedPair;

typedef struct
{
  guint partner;
  char *reason; /* translated */
} AlongUnplaced;

/* A plan for a cohort. @pairs: those not on the board yet. @board: what it was made for.
 * @greedy_placed: how many always taking the best pair that still fits would have placed, which is
 * what pairing by hand tends to give; @greedy_objective: at what sum of costs. */
typedef struct
{
  AlongBoard *board;
  GArray *pairs;    /* of AlongSuggestedPair */
  GArray *unplaced; /* of AlongUnplaced */
  gint64 objective; /* sum of costs, one unit 10 m */
  guint placed;     /* new pairs */
  guint greedy_placed;
  gint64 greedy_objective;
  gboolean optimal;
  double gap; /* 0 when optimal */
} AlongSuggestion;

void along_suggestion_free (AlongSuggestion *suggestion);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (AlongSuggestion, along_suggestion_free)

/* Pure and thread-safe: pairs that exist are kept as they are. */
AlongSuggestion *along_suggest (AlongBoard *board, GCancellable *cancellable, GError **error);

void along_suggest_async (AlongBoard *board,
                          GCancellable *cancellable,
                          GAsyncReadyCallback callback,
                          gpointer user_data);
AlongSuggestion *along_suggest_finish (GAsyncResult *result, GError **error);

G_END_DECLS
