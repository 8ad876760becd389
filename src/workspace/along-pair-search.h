/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-match-explain.h"
#include "along-pair-rules.h"

#include <gio/gio.h>

G_BEGIN_DECLS

/* What it would take that a partner without a lead goes to a certain one. @best: the lead that the
 * plan of least cost gives it, or -1. @change: from that plan to the best one with this pair; the
 * partners and leads of its moves are those of the board. @board: what was searched. */
typedef struct
{
  AlongBoard *board;
  guint partner;
  guint lead;
  gint best;
  AlongMatchChange *change;
} AlongPairAnswer;

void along_pair_answer_free (AlongPairAnswer *answer);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (AlongPairAnswer, along_pair_answer_free)

/**
 * along_pair_search:
 * @partner: without a lead
 *
 * "Why not this lead?", answered by the best plan for all who have no lead, once as it is and once
 * with this pair. Those who have a lead keep it. Pure; searches in the calling thread, some
 * milliseconds for a region.
 *
 * Returns: (transfer full) (nullable): %NULL with an error if the search failed or was cancelled
 */
AlongPairAnswer *along_pair_search (AlongBoard *board,
                                    guint partner,
                                    guint lead,
                                    GCancellable *cancellable,
                                    GError **error);

/* The same in a thread of its own. */
void along_pair_search_async (AlongBoard *board,
                              guint partner,
                              guint lead,
                              GCancellable *cancellable,
                              GAsyncReadyCallback callback,
                              gpointer user_data);
AlongPairAnswer *along_pair_search_finish (GAsyncResult *result, GError **error);

G_END_DECLS
