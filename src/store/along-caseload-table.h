/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-caseload.h"
#include "along-database.h"

G_BEGIN_DECLS

/* (transfer full): all the team's own records as they stand. */
AlongCaseload *along_caseload_load (AlongDatabase *database, GError **error);

/* The same within a transaction that is open, as it would be after it. */
AlongCaseload *along_caseload_load_within (AlongDatabase *database, GError **error);

/* Each saves a record by its id: inserts it, or updates the one there is. */
gboolean along_cohort_save (AlongDatabase *database, const AlongCohort *cohort, GError **error);
gboolean along_lead_save (AlongDatabase *database, const AlongLead *lead, GError **error);
gboolean along_lead_capacity_save (AlongDatabase *database,
                                   const AlongLeadCapacity *capacity,
                                   GError **error);
/* @places ALONG_UNLIMITED takes the limit away. */
gboolean along_pathway_capacity_save (AlongDatabase *database,
                                      const AlongPathwayCapacity *capacity,
                                      GError **error);
gboolean along_application_save (AlongDatabase *database,
                                 const AlongApplication *application,
                                 GError **error);
gboolean along_pairing_save (AlongDatabase *database, const AlongPairing *pairing, GError **error);
gboolean
along_exclusion_save (AlongDatabase *database, const AlongExclusion *exclusion, GError **error);
gboolean along_flag_save (AlongDatabase *database, const AlongFlag *flag, GError **error);

typedef enum
{
  ALONG_RECORD_COHORT,
  ALONG_RECORD_LEAD,
  ALONG_RECORD_APPLICATION,
  ALONG_RECORD_PAIRING,
  ALONG_RECORD_EXCLUSION,
  ALONG_RECORD_FLAG,
} AlongRecordKind;

/* ALONG_STORE_ERROR_MISSING when there is none, ALONG_STORE_ERROR_CONSTRAINT when others need it.
 */
gboolean
along_record_delete (AlongDatabase *database, AlongRecordKind kind, const char *id, GError **error);

G_END_DECLS
