/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "along-school.h"

#include <glib/gi18n.h>
#include <math.h>

double
along_school_distance (const AlongSchool *a, const AlongSchool *b)
{
  g_return_val_if_fail (a != NULL && b != NULL, -1);

  if (!along_school_has_place (a) || !along_school_has_place (b))
    return -1;
  return hypot (a->easting - b->easting, a->northing - b->northing);
}

const char *
along_phase_get_name (AlongPhase phase)
{
  static const char *const names[ALONG_N_PHASES] = {
    N_ ("Not applicable"), N_ ("Nursery"),
    N_ ("Primary"),        N_ ("Middle deemed primary"),
    N_ ("Secondary"),      N_ ("Middle deemed secondary"),
    N_ ("16 plus"),        N_ ("All-through"),
  };

  g_return_val_if_fail (phase < ALONG_N_PHASES, "");

  return _ (names[phase]);
}

const char *
along_school_status_get_name (AlongSchoolStatus status)
{
  static const char *const names[ALONG_N_STATUSES] = {
    N_ ("Unknown"),          N_ ("Open"), N_ ("Closed"), N_ ("Open, but proposed to close"),
    N_ ("Proposed to open"),
  };

  g_return_val_if_fail (status < ALONG_N_STATUSES, "");

  return _ (names[status]);
}

/* The ages that a phase covers, as bits. */
static guint
phase_bits (AlongPhase phase)
{
  enum
  {
    EARLY = 1 << 0,
    PRIMARY = 1 << 1,
    SECONDARY = 1 << 2,
    SIXTH = 1 << 3,
  };
  static const guint bits[ALONG_N_PHASES] = {
    0, EARLY, PRIMARY, PRIMARY, SECONDARY, SECONDARY, SIXTH, PRIMARY | SECONDARY,
  };

  return phase < ALONG_N_PHASES ? bits[phase] : 0;
}

gboolean
along_phase_overlaps (AlongPhase a, AlongPhase b)
{
  return (phase_bits (a) & phase_bits (b)) != 0;
}
