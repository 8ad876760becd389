/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-date.h"
#include "along-model-types.h"
#include "along-region.h"
#include "along-school-type.h"

G_BEGIN_DECLS

/* "PhaseOfEducation (code)" of the register. */
typedef enum
{
  ALONG_PHASE_NOT_APPLICABLE = 0,
  ALONG_PHASE_NURSERY = 1,
  ALONG_PHASE_PRIMARY = 2,
  ALONG_PHASE_MIDDLE_PRIMARY = 3,
  ALONG_PHASE_SECONDARY = 4,
  ALONG_PHASE_MIDDLE_SECONDARY = 5,
  ALONG_PHASE_SIXTEEN_PLUS = 6,
  ALONG_PHASE_ALL_THROUGH = 7,
  ALONG_N_PHASES,
} AlongPhase;

/* "EstablishmentStatus (code)" of the register. */
typedef enum
{
  ALONG_STATUS_UNKNOWN = 0,
  ALONG_STATUS_OPEN = 1,
  ALONG_STATUS_CLOSED = 2,
  ALONG_STATUS_PROPOSED_TO_CLOSE = 3,
  ALONG_STATUS_PROPOSED_TO_OPEN = 4,
  ALONG_N_STATUSES,
} AlongSchoolStatus;

#define ALONG_UNKNOWN (-1)

/**
 * AlongSchool:
 * @trust_uid: group UID of its trust, 0 for none
 * @fsm_tenths: pupils entitled to free school meals, in tenths of a per cent
 * @easting: British National Grid, metres; 0 when not known, as @northing
 *
 * An establishment of the register: a value that belongs to an #AlongRegister and never changes.
 * Texts are never NULL. Numbers that are not known are %ALONG_UNKNOWN.
 */
struct _AlongSchool
{
  gint32 urn;
  gint32 ukprn;
  gint32 trust_uid;
  gint16 la_code;
  AlongRegion region;
  AlongPhase phase;
  AlongSchoolStatus status;
  AlongSector sector;
  AlongProvision provision;
  const char *name;
  const char *type;
  const char *la_name;
  const char *town;
  const char *postcode;
  const char *street;
  const char *religious_character;
  const char *telephone;
  const char *website;
  AlongDate opened;
  AlongDate closed;
  AlongDate changed;
  gint16 low_age;
  gint16 high_age;
  gint16 fsm_tenths;
  gint32 capacity;
  gint32 pupils;
  gint32 easting;
  gint32 northing;

  /*< private >*/
  guint32 first_inspection;
  guint32 n_inspections;
  guint32 first_link;
  guint32 n_links;
};

/* Open, or open but proposed to close. */
static inline gboolean
along_school_is_open (const AlongSchool *school)
{
  return school->status == ALONG_STATUS_OPEN || school->status == ALONG_STATUS_PROPOSED_TO_CLOSE;
}

static inline gboolean
along_school_has_place (const AlongSchool *school)
{
  return school->easting > 0 && school->northing > 0;
}

/* Straight line on the grid in metres, which is what teams mean by "how far"; -1 when either
 * place is not known. */
double along_school_distance (const AlongSchool *a, const AlongSchool *b);

/* Translated names. */
const char *along_phase_get_name (AlongPhase phase);
const char *along_school_status_get_name (AlongSchoolStatus status);

/* Whether two schools teach the same age: all-through counts as primary and as secondary, and a
 * middle school as what it is deemed. */
gboolean along_phase_overlaps (AlongPhase a, AlongPhase b);

G_END_DECLS
