/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "along-caseload.h"
#include "along-record-fields.h"

/* In the order of the enumerations. */
static const char *const cohort_statuses[] = { "planning", "active", "closed", NULL };
static const char *const application_statuses[] = { "received", "accepted", "declined", "withdrawn",
                                                    NULL };
static const char *const pairing_statuses[] = { "active", "completed", "ended", NULL };
static const char *const flag_kinds[] = { "need", "exception", "not-eligible", NULL };

static const AlongField cohort_fields[] = {
  FIELD (AlongCohort, id, TEXT),
  FIELD (AlongCohort, programme, TEXT),
  FIELD (AlongCohort, name, TEXT),
  FIELD (AlongCohort, term, TEXT),
  FIELD (AlongCohort, academic_year, YEAR),
  FIELD (AlongCohort, starts, DATE),
  FIELD (AlongCohort, ends, DATE),
  FIELD (AlongCohort, region, REGION),
  CHOICE (AlongCohort, status, cohort_statuses),
};

static const AlongField lead_fields[] = {
  FIELD (AlongLead, id, TEXT),
  FIELD (AlongLead, programme, TEXT),
  FIELD (AlongLead, who, PARTICIPANT),
  FIELD (AlongLead, contact_name, TEXT),
  FIELD (AlongLead, contact_email, TEXT),
  FIELD (AlongLead, note, TEXT),
  FIELD (AlongLead, active, BOOLEAN),
};

static const AlongField capacity_fields[] = {
  FIELD (AlongLeadCapacity, lead, TEXT),
  FIELD (AlongLeadCapacity, cohort, TEXT),
  FIELD (AlongLeadCapacity, places, INT),
  FIELD (AlongLeadCapacity, days, LIMIT),
};

static const AlongField pathway_capacity_fields[] = {
  FIELD (AlongPathwayCapacity, lead, TEXT),
  FIELD (AlongPathwayCapacity, cohort, TEXT),
  FIELD (AlongPathwayCapacity, pathway, TEXT),
  FIELD (AlongPathwayCapacity, places, INT),
};

static const AlongField application_fields[] = {
  FIELD (AlongApplication, id, TEXT),
  FIELD (AlongApplication, cohort, TEXT),
  FIELD (AlongApplication, who, PARTICIPANT),
  FIELD (AlongApplication, pathway, TEXT),
  FIELD (AlongApplication, received, DATE),
  CHOICE (AlongApplication, status, application_statuses),
  FIELD (AlongApplication, need, INT),
  FIELD (AlongApplication, note, TEXT),
  FIELD (AlongApplication, preferred_lead, REFERENCE),
};

static const AlongField pairing_fields[] = {
  FIELD (AlongPairing, id, TEXT),         FIELD (AlongPairing, application, TEXT),
  FIELD (AlongPairing, lead, TEXT),       FIELD (AlongPairing, paired, DATE),
  FIELD (AlongPairing, ended, DATE),      CHOICE (AlongPairing, status, pairing_statuses),
  FIELD (AlongPairing, pinned, BOOLEAN),  FIELD (AlongPairing, rationale, TEXT),
  FIELD (AlongPairing, end_reason, TEXT),
};

static const AlongField exclusion_fields[] = {
  FIELD (AlongExclusion, id, TEXT),         FIELD (AlongExclusion, lead, TEXT),
  FIELD (AlongExclusion, who, PARTICIPANT), FIELD (AlongExclusion, reason, TEXT),
  FIELD (AlongExclusion, author, TEXT),     FIELD (AlongExclusion, made, DATE),
};

static const AlongField flag_fields[] = {
  FIELD (AlongFlag, id, TEXT),
  FIELD (AlongFlag, programme, TEXT),
  FIELD (AlongFlag, who, PARTICIPANT),
  { "flag", ALONG_FIELD_CHOICE, G_STRUCT_OFFSET (AlongFlag, kind), flag_kinds },
  FIELD (AlongFlag, academic_year, YEAR),
  FIELD (AlongFlag, reason, TEXT),
  FIELD (AlongFlag, author, TEXT),
  FIELD (AlongFlag, made, DATE),
};

static const AlongRecordShape shapes[ALONG_N_CASELOAD_KINDS] = {
  [ALONG_CASELOAD_COHORTS] = SHAPE (AlongCohort, "cohort", 1, cohort_fields),
  [ALONG_CASELOAD_LEADS] = SHAPE (AlongLead, "lead", 1, lead_fields),
  [ALONG_CASELOAD_CAPACITIES] = SHAPE (AlongLeadCapacity, "lead_capacity", 2, capacity_fields),
  [ALONG_CASELOAD_PATHWAY_CAPACITIES] =
      SHAPE (AlongPathwayCapacity, "pathway_capacity", 3, pathway_capacity_fields),
  [ALONG_CASELOAD_APPLICATIONS] = SHAPE (AlongApplication, "application", 1, application_fields),
  [ALONG_CASELOAD_PAIRINGS] = SHAPE (AlongPairing, "pairing", 1, pairing_fields),
  [ALONG_CASELOAD_EXCLUSIONS] = SHAPE (AlongExclusion, "exclusion", 1, exclusion_fields),
  [ALONG_CASELOAD_FLAGS] = SHAPE (AlongFlag, "flag", 1, flag_fields),
};

const AlongRecordShape *
along_caseload_get_shape (AlongCaseloadKind kind)
{
  g_return_val_if_fail (kind < ALONG_N_CASELOAD_KINDS, NULL);

  return &shapes[kind];
}
