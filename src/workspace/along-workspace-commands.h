/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-workspace.h"

G_BEGIN_DECLS

/* Commands: each is one transaction, one changeset and one line of the history. A NULL or empty
 * id in a record makes a new one; its id is returned in @id (out) (optional) (transfer full).
 * Errors: of ALONG_WORKSPACE_ERROR and ALONG_STORE_ERROR, ready to show. */

gboolean along_workspace_save_cohort (AlongWorkspace *self,
                                      const AlongCohort *cohort,
                                      char **id,
                                      GError **error);
gboolean along_workspace_delete_cohort (AlongWorkspace *self, const char *id, GError **error);

/* @capacity: (nullable): what it offers to a cohort, saved with it; its lead is filled in. */
gboolean along_workspace_save_lead (AlongWorkspace *self,
                                    const AlongLead *lead,
                                    const AlongLeadCapacity *capacity,
                                    char **id,
                                    GError **error);
gboolean along_workspace_delete_lead (AlongWorkspace *self, const char *id, GError **error);
/* @pathways: (array length=n) (nullable): places for single pathways. */
gboolean along_workspace_save_capacity (AlongWorkspace *self,
                                        const AlongLeadCapacity *capacity,
                                        const AlongPathwayCapacity *pathways,
                                        guint n_pathways,
                                        GError **error);

gboolean along_workspace_save_application (AlongWorkspace *self,
                                           const AlongApplication *application,
                                           char **id,
                                           GError **error);
/* Adds several participants to a cohort in one command, accepted or received; those that are in
 * it already are left alone. @n_added: (out) (optional). */
gboolean along_workspace_add_applications (AlongWorkspace *self,
                                           const char *cohort,
                                           const char *pathway,
                                           AlongApplicationStatus status,
                                           const AlongParticipant *participants,
                                           guint n_participants,
                                           guint *n_added,
                                           GError **error);
gboolean along_workspace_delete_application (AlongWorkspace *self, const char *id, GError **error);

/* Pairs an application with a lead; when it has a lead already, moves it. Refused with the reason
 * where the rules of the programme block it. @rationale: (nullable). */
gboolean along_workspace_pair (AlongWorkspace *self,
                               const char *application,
                               const char *lead,
                               const char *rationale,
                               GError **error);
typedef struct
{
  const char *application;
  const char *lead;
} AlongProposedPair;

/* All or none. */
gboolean along_workspace_pair_many (AlongWorkspace *self,
                                    const AlongProposedPair *pairs,
                                    guint n_pairs,
                                    GError **error);
/* @reason: (nullable): with one, the pairing is kept as ended; without, it was a slip of the
 * hand and is removed. */
gboolean along_workspace_unpair (AlongWorkspace *self,
                                 const char *application,
                                 const char *reason,
                                 GError **error);
gboolean along_workspace_set_pinned (AlongWorkspace *self,
                                     const char *application,
                                     gboolean pinned,
                                     GError **error);

/* "Never again": also ends nothing that runs. */
gboolean along_workspace_exclude (AlongWorkspace *self,
                                  const char *lead,
                                  AlongParticipant who,
                                  const char *reason,
                                  GError **error);
gboolean along_workspace_delete_exclusion (AlongWorkspace *self, const char *id, GError **error);

/* A named person's decision, with date and reason; both must be given. */
gboolean
along_workspace_save_flag (AlongWorkspace *self, const AlongFlag *flag, char **id, GError **error);
gboolean along_workspace_delete_flag (AlongWorkspace *self, const char *id, GError **error);

/* Saved views and remembered mappings: small texts by topic ("view:schools", "mapping") and name.
 * (transfer full) */
char *along_workspace_load_memo (AlongWorkspace *self, const char *topic, const char *name);
char **along_workspace_list_memos (AlongWorkspace *self, const char *topic);
/* @text: (nullable): NULL deletes. */
gboolean along_workspace_save_memo (AlongWorkspace *self,
                                    const char *topic,
                                    const char *name,
                                    const char *text,
                                    GError **error);

G_END_DECLS
