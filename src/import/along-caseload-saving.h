/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-caseload-table.h"
#include "along-writer.h"

G_BEGIN_DECLS

/**
 * AlongCaseloadSaving:
 *
 * Saves the team's records of a file, each only where it differs from what the database held when
 * this was made, so that a file read again changes nothing.
 */
typedef struct _AlongCaseloadSaving AlongCaseloadSaving;

AlongCaseloadSaving *along_caseload_saving_new (AlongDatabase *database, GError **error);
void along_caseload_saving_free (AlongCaseloadSaving *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (AlongCaseloadSaving, along_caseload_saving_free)

/* What there was before. */
AlongCaseload *along_caseload_saving_get_before (AlongCaseloadSaving *self);

AlongWriteOutcome along_caseload_saving_save (AlongCaseloadSaving *self,
                                              AlongCaseloadKind kind,
                                              gconstpointer record,
                                              GError **error);

G_END_DECLS
