/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib-object.h>

#include "along-date.h"
#include "along-days.h"
#include "along-model-types.h"
#include "along-participant.h"
#include "along-record-shape.h"
#include "along-region.h"

G_BEGIN_DECLS

typedef enum
{
  ALONG_COHORT_PLANNING,
  ALONG_COHORT_ACTIVE,
  ALONG_COHORT_CLOSED,
} AlongCohortStatus;

/* A group of participants that start together. @region %ALONG_REGION_NONE: the whole country.
 * @programme: id of its definition. Ids of all user-made records are random UUIDs. */
struct _AlongCohort
{
  const char *id;
  const char *programme;
  const char *name;
  const char *term;
  int academic_year;
  AlongDate starts;
  AlongDate ends;
  AlongRegion region;
  AlongCohortStatus status;
};

/* A lead school or trust, or a system leader's organisation, of a programme. */
struct _AlongLead
{
  const char *id;
  const char *programme;
  AlongParticipant who;
  const char *contact_name;
  const char *contact_email;
  const char *note;
  gboolean active;
};

/* What a lead offers to a cohort. @places: partners in all; @days: quarter-days, or
 * %ALONG_UNLIMITED. */
typedef struct
{
  const char *lead;
  const char *cohort;
  int places;
  AlongDays days;
} AlongLeadCapacity;

/* How many of a lead's places are for one pathway. */
typedef struct
{
  const char *lead;
  const char *cohort;
  const char *pathway;
  int places;
} AlongPathwayCapacity;

typedef enum
{
  ALONG_APPLICATION_RECEIVED,
  ALONG_APPLICATION_ACCEPTED,
  ALONG_APPLICATION_DECLINED,
  ALONG_APPLICATION_WITHDRAWN,
} AlongApplicationStatus;

/* A school's or trust's place in a cohort. @need: 0 not said, 1 low to 3 high.
 * @preferred_lead: id, or "". An accepted one is a partner on the board. */
struct _AlongApplication
{
  const char *id;
  const char *cohort;
  AlongParticipant who;
  const char *pathway;
  AlongDate received;
  AlongApplicationStatus status;
  int need;
  const char *note;
  const char *preferred_lead;
};

typedef enum
{
  ALONG_PAIRING_ACTIVE,
  ALONG_PAIRING_COMPLETED,
  ALONG_PAIRING_ENDED,
} AlongPairingStatus;

/* A partner with its lead. @rationale: why, in the words of the one who decided.
 * @ended and @end_reason: of one that is over. @pinned: *Suggest* leaves it alone. */
struct _AlongPairing
{
  const char *id;
  const char *application;
  const char *lead;
  AlongDate paired;
  AlongDate ended;
  AlongPairingStatus status;
  gboolean pinned;
  const char *rationale;
  const char *end_reason;
};

/* "Never again": @lead must not be paired with @who. */
struct _AlongExclusion
{
  const char *id;
  const char *lead;
  AlongParticipant who;
  const char *reason;
  const char *author;
  AlongDate made;
};

typedef enum
{
  ALONG_FLAG_NEED,         /* a regional director assesses need of immediate support */
  ALONG_FLAG_EXCEPTION,    /* admitted without meeting a criterion */
  ALONG_FLAG_NOT_ELIGIBLE, /* meets a criterion, but is held not to be eligible */
} AlongFlagKind;

/* A decision by a named person that bears on eligibility in one academic year. */
struct _AlongFlag
{
  const char *id;
  const char *programme;
  AlongParticipant who;
  AlongFlagKind kind;
  int academic_year;
  const char *reason;
  const char *author;
  AlongDate made;
};

typedef enum
{
  ALONG_CASELOAD_COHORTS,
  ALONG_CASELOAD_LEADS,
  ALONG_CASELOAD_CAPACITIES,
  ALONG_CASELOAD_PATHWAY_CAPACITIES,
  ALONG_CASELOAD_APPLICATIONS,
  ALONG_CASELOAD_PAIRINGS,
  ALONG_CASELOAD_EXCLUSIONS,
  ALONG_CASELOAD_FLAGS,
} AlongCaseloadKind;

#define ALONG_N_CASELOAD_KINDS (ALONG_CASELOAD_FLAGS + 1)

/* Of AlongCohort, AlongLead, AlongLeadCapacity and so on. */
const AlongRecordShape *along_caseload_get_shape (AlongCaseloadKind kind);

#define ALONG_TYPE_CASELOAD (along_caseload_get_type ())

/**
 * AlongCaseload:
 *
 * The team's own records as one immutable snapshot, small enough to be read anew after every
 * command. Texts are never NULL. What it returns lives as long as it does.
 */
G_DECLARE_FINAL_TYPE (AlongCaseload, along_caseload, ALONG, CASELOAD, GObject)

/* (element-type …) (transfer none): arrays of the structs above, by value, in a stable order:
 * cohorts by start, applications by receipt, the rest by id. */
const GArray *along_caseload_get (AlongCaseload *self, AlongCaseloadKind kind);
const GArray *along_caseload_get_cohorts (AlongCaseload *self);
const GArray *along_caseload_get_leads (AlongCaseload *self);
const GArray *along_caseload_get_capacities (AlongCaseload *self);
const GArray *along_caseload_get_pathway_capacities (AlongCaseload *self);
const GArray *along_caseload_get_applications (AlongCaseload *self);
const GArray *along_caseload_get_pairings (AlongCaseload *self);
const GArray *along_caseload_get_exclusions (AlongCaseload *self);
const GArray *along_caseload_get_flags (AlongCaseload *self);

/* (nullable): by id. */
const AlongCohort *along_caseload_find_cohort (AlongCaseload *self, const char *id);
const AlongLead *along_caseload_find_lead (AlongCaseload *self, const char *id);
const AlongApplication *along_caseload_find_application (AlongCaseload *self, const char *id);
const AlongPairing *along_caseload_find_pairing (AlongCaseload *self, const char *id);

/* (nullable): the record with the key of @record. */
gconstpointer
along_caseload_find_same (AlongCaseload *self, AlongCaseloadKind kind, gconstpointer record);

/* (nullable): what @lead offers to @cohort. */
const AlongLeadCapacity *
along_caseload_find_capacity (AlongCaseload *self, const char *lead, const char *cohort);

/* Places of a pathway at a lead; %ALONG_UNLIMITED when only its places in all bind. */
int along_caseload_get_pathway_places (AlongCaseload *self,
                                       const char *lead,
                                       const char *cohort,
                                       const char *pathway);

/* (nullable): the pairing of an application that has not been ended. */
const AlongPairing *
along_caseload_find_current_pairing (AlongCaseload *self, const char *application);

/* (nullable) */
const AlongExclusion *
along_caseload_find_exclusion (AlongCaseload *self, const char *lead, AlongParticipant who);

/* (nullable): the participant's application to the cohort. */
const AlongApplication *
along_caseload_find_application_of (AlongCaseload *self, const char *cohort, AlongParticipant who);

/* (nullable): the participant as a lead of the programme. */
const AlongLead *
along_caseload_find_lead_of (AlongCaseload *self, const char *programme, AlongParticipant who);

G_END_DECLS
