/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-pair-rules.h"

#include <gio/gio.h>

G_BEGIN_DECLS

/* @from: the lead that it has now or in the plan, -1 for the one that room is made for */
typedef struct
{
  guint partner;
  gint from;
  guint to;
  AlongPairScore score; /* with @to */
} AlongRoomMove;

/* How a partner can have a place when others move. @moves: the partner itself first; empty when
 * not even that helps. @board: what was searched. */
typedef struct
{
  AlongBoard *board;
  GArray *moves; /* of AlongRoomMove */
} AlongRoom;

void along_room_free (AlongRoom *room);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (AlongRoom, along_room_free)

/* A pair that is planned and not on the board. */
typedef struct
{
  guint partner;
  guint lead;
} AlongRoomPlan;

/**
 * along_room_search:
 * @partner: without a lead
 * @planned: (nullable) (element-type AlongRoomPlan): those who are to have a place too
 *
 * "Why not?", answered by what would have to change: as few moves as there can be, of those planned
 * before those paired, over the least distance. Nobody who has a place goes without, and those who
 * are pinned do not move. Pure; searches in the calling thread, some milliseconds for a region.
 *
 * Returns: (transfer full) (nullable): %NULL with an error if the search failed or was cancelled
 */
AlongRoom *along_room_search (AlongBoard *board,
                              guint partner,
                              GArray *planned,
                              GCancellable *cancellable,
                              GError **error);

/* The same in a thread of its own. @planned is copied. */
void along_room_search_async (AlongBoard *board,
                              guint partner,
                              GArray *planned,
                              GCancellable *cancellable,
                              GAsyncReadyCallback callback,
                              gpointer user_data);
AlongRoom *along_room_search_finish (GAsyncResult *result, GError **error);

G_END_DECLS
