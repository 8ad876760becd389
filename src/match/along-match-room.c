/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-match"

#include "along-match-problem-private.h"
#include "along-match-room.h"

static gint64
limit_of (gint value)
{
  return value == ALONG_MATCH_UNLIMITED ? ALONG_MATCH_ROOM_UNLIMITED : value;
}

AlongMatchRoom *
along_match_room_new (const AlongMatchProblem *problem)
{
  const AlongMatchBase *base = problem->base;
  AlongMatchRoom *room = g_new0 (AlongMatchRoom, 1);

  room->problem = problem;
  room->places = g_new (gint64, base->n_leads);
  room->days = g_new (gint64, base->n_leads);
  room->pathways = g_new (gint64, (gsize) base->n_leads * base->n_pathways);
  for (guint j = 0; j < base->n_leads; j++)
    {
      room->places[j] = limit_of (problem->leads[j].places);
      room->days[j] = limit_of (problem->leads[j].days);
    }
  for (gsize k = 0; k < (gsize) base->n_leads * base->n_pathways; k++)
    room->pathways[k] = limit_of (problem->pathway_places[k]);
  return room;
}

AlongMatchRoom *
along_match_room_new_after_pins (const AlongMatchProblem *problem)
{
  AlongMatchRoom *room = along_match_room_new (problem);

  for (guint i = 0; i < problem->base->n_partners; i++)
    if (problem->pins[i] >= 0)
      along_match_room_take (room, i, problem->pins[i]);
  return room;
}

void
along_match_room_free (AlongMatchRoom *room)
{
  g_free (room->places);
  g_free (room->pathways);
  g_free (room->days);
  g_free (room);
}

AlongMatchRoomLimit
along_match_room_check (const AlongMatchRoom *room, guint partner, guint lead)
{
  const AlongMatchBase *base = room->problem->base;
  const AlongMatchPartner *p = &base->partners[partner];

  if (room->places[lead] < 1)
    return ALONG_MATCH_ROOM_PLACES;
  if (room->pathways[lead * base->n_pathways + p->pathway] < 1)
    return ALONG_MATCH_ROOM_PATHWAY;
  if (room->days[lead] < p->days)
    return ALONG_MATCH_ROOM_DAYS;
  return ALONG_MATCH_ROOM_FREE;
}

void
along_match_room_take (AlongMatchRoom *room, guint partner, guint lead)
{
  const AlongMatchBase *base = room->problem->base;
  const AlongMatchPartner *p = &base->partners[partner];

  room->places[lead]--;
  room->pathways[lead * base->n_pathways + p->pathway]--;
  room->days[lead] -= p->days;
}
