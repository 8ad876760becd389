/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-match-problem.h"

G_BEGIN_DECLS

/* Far above any sum of places or days, far below overflow. */
#define ALONG_MATCH_ROOM_UNLIMITED (G_MAXINT64 / 4)

/**
 * AlongMatchRoom:
 * @places: places in all that each lead has left
 * @pathways: places that it has left for each pathway (lead × pathways)
 * @days: quarter-days that it has left
 *
 * What the leads have left while a plan is put together. Private to the library.
 */
typedef struct
{
  const AlongMatchProblem *problem;
  gint64 *places;
  gint64 *pathways;
  gint64 *days;
} AlongMatchRoom;

/* What stands in the way of one more partner. */
typedef enum
{
  ALONG_MATCH_ROOM_FREE,
  ALONG_MATCH_ROOM_PLACES,
  ALONG_MATCH_ROOM_PATHWAY,
  ALONG_MATCH_ROOM_DAYS,
} AlongMatchRoomLimit;

/* The room with nothing placed, not even the pins. @problem must outlive it. */
AlongMatchRoom *along_match_room_new (const AlongMatchProblem *problem);

/* The room that the pins leave. */
AlongMatchRoom *along_match_room_new_after_pins (const AlongMatchProblem *problem);
void along_match_room_free (AlongMatchRoom *room);

AlongMatchRoomLimit along_match_room_check (const AlongMatchRoom *room, guint partner, guint lead);
void along_match_room_take (AlongMatchRoom *room, guint partner, guint lead);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (AlongMatchRoom, along_match_room_free)

G_END_DECLS
