/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-caseload-table.h"
#include "along-workspace-private.h"

G_BEGIN_DECLS

/* What the commands on single records share. */

gboolean along_record_is_new (const char *id);
/* Nothing but white space, or nothing at all. */
gboolean along_record_is_blank (const char *text);

/* Sets ALONG_WORKSPACE_ERROR_INVALID with @message, and returns FALSE. */
gboolean along_record_refuse (GError **error, const char *message);

/* (transfer full): names for the history; a participant that the register lacks by its number. */
char *along_record_dup_name (AlongWorkspace *self, AlongParticipant who);
char *along_record_dup_lead_name (AlongWorkspace *self, const char *id);
char *along_record_dup_cohort_name (AlongWorkspace *self, const char *id);

/* @id: (out) (optional) (transfer full) */
void along_record_return_id (char **id, const char *value);

/* Runs the command that deletes a record. */
gboolean along_record_run_delete (AlongWorkspace *self,
                                  const AlongHistoryLabel *label,
                                  AlongCaseloadKind kind,
                                  const char *id,
                                  GError **error);

G_END_DECLS
