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

/* What a plan is to be best in, once as many partners as ever can be have a lead: at the least sum
 * of costs; or first with nobody further from its lead than need be, and then at the least sum. */
typedef enum
{
  ALONG_AIM_LEAST_COST,
  ALONG_AIM_NOBODY_FAR,
} AlongSuggestAim;

/* A plan for a cohort. @pairs: those not on the board yet. @board: what it was made for.
 * @greedy_placed: how many always taking the best pair that still fits would have placed, which is
 * what pairing by hand tends to give; @greedy_objective: at what sum of costs. @least_objective:
 * that of the plan of least cost, which another aim exceeds. */
typedef struct
{
  AlongBoard *board;
  GArray *pairs;    /* of AlongSuggestedPair */
  GArray *unplaced; /* of AlongUnplaced */
  gint64 objective; /* sum of costs, one unit 10 m */
  gint64 least_objective;
  guint placed; /* new pairs */
  guint greedy_placed;
  gint64 greedy_objective;
  gboolean optimal;
  double gap; /* 0 when optimal */
} AlongSuggestion;

void along_suggestion_free (AlongSuggestion *suggestion);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (AlongSuggestion, along_suggestion_free)

/* Pure and thread-safe: pairs that exist are kept as they are. */
AlongSuggestion *
along_suggest (AlongBoard *board, AlongSuggestAim aim, GCancellable *cancellable, GError **error);

void along_suggest_async (AlongBoard *board,
                          AlongSuggestAim aim,
                          GCancellable *cancellable,
                          GAsyncReadyCallback callback,
                          gpointer user_data);
AlongSuggestion *along_suggest_finish (GAsyncResult *result, GError **error);

G_END_DECLS
