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

/* Saves a record (AlongCohort, AlongLead and so on) by its key: inserts it, or updates the one
 * there is. A pathway's places of ALONG_UNLIMITED take its limit away. */
gboolean along_caseload_save (AlongDatabase *database,
                              AlongCaseloadKind kind,
                              gconstpointer record,
                              GError **error);

/* Deletes the record with this id; a lead's or cohort's capacities go with it.
 * ALONG_STORE_ERROR_MISSING when there is none, ALONG_STORE_ERROR_CONSTRAINT when others need it.
 */
gboolean along_caseload_delete (AlongDatabase *database,
                                AlongCaseloadKind kind,
                                const char *id,
                                GError **error);

G_END_DECLS
