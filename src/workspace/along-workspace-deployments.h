/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-docket.h"
#include "along-gate-check.h"
#include "along-workspace.h"

G_BEGIN_DECLS

/* Commands on deployments. As with the others: FALSE with @error set and nothing changed, or one
 * line in the history that can be undone. */

/**
 * along_workspace_open_deployment:
 * @draft: without an id; what is 0 or "" is filled in: today, the region from the register, the
 *   days of the pathway
 * @id: (out) (optional) (transfer full)
 *
 * Refused when the participant has one that is not over in the same programme and year.
 */
gboolean along_workspace_open_deployment (AlongWorkspace *self,
                                          const AlongDeployment *draft,
                                          char **id,
                                          GError **error);
/* Changes what it says of itself: pathway, reason, completion, approved days, note. */
gboolean along_workspace_edit_deployment (AlongWorkspace *self,
                                          const AlongDeployment *deployment,
                                          GError **error);
gboolean along_workspace_delete_deployment (AlongWorkspace *self, const char *id, GError **error);

/* Clocks stand still from @from on. @stop: it is over before its end. */
gboolean along_workspace_suspend_deployment (AlongWorkspace *self,
                                             const char *id,
                                             gboolean stop,
                                             AlongDate from,
                                             const char *reason,
                                             GError **error);
/* Clocks go again from @on on. */
gboolean along_workspace_resume_deployment (AlongWorkspace *self,
                                            const char *id,
                                            AlongDate on,
                                            GError **error);

/* Matches a lead, in place of the one there is: that one's record is closed with @reason, and the
 * steps that a new match begins again are taken back. @match: lead, leader, leader_kind, from and
 * conflict; refused when conflict is not "". */
gboolean along_workspace_match_deployment (AlongWorkspace *self,
                                           const char *id,
                                           const AlongMatchRecord *match,
                                           const char *reason,
                                           GError **error);

/**
 * AlongStepEffects:
 * @deployment: (nullable): as it is afterwards, where the step sets its date of completion or its
 *   days
 * @match: (nullable): as of along_workspace_match_deployment(), where the step sets the lead
 * @match_reason: (nullable): why it is matched again
 * @decision: (nullable): the request that is decided by the answer, with rationale, starts and
 * ends, where the step sets the decision
 *
 * What is given when a step ends, besides date and name. What the step does not set is not heeded.
 */
typedef struct
{
  const AlongDeployment *deployment;
  const AlongMatchRecord *match;
  const char *match_reason;
  const AlongEnhancement *decision;
} AlongStepEffects;

/* Ends a step on a date by a person, with all that it sets, as one command. @record: its
 * deployment, process, step, state, date, by, answer and note. @effects: (nullable). Refused while
 * the step's gates are not open, which may ask for what it sets. When it was over already, its date
 * is put right, and @reason (nullable) must say why. */
gboolean along_workspace_finish_step (AlongWorkspace *self,
                                      const AlongStepRecord *record,
                                      const AlongStepEffects *effects,
                                      const char *reason,
                                      GError **error);
/* (transfer full) (element-type AlongGateVerdict): what speaks against ending the step of @progress
 * now, by its index, with what is filled in in forms; see along_gates_check(). */
GArray *along_workspace_check_step (AlongWorkspace *self, AlongProgress *progress, guint step);
/* Takes a step back. */
gboolean along_workspace_reopen_step (AlongWorkspace *self,
                                      const char *deployment,
                                      const char *process,
                                      const char *step,
                                      const char *reason,
                                      GError **error);

/* Saves a record of a deployment, as its struct in along-deployment.h has it: of the plan, the
 * log, the contributors, checklists, documents, contacts, referrals, activities and the action
 * plan. An id of "" or NULL is a new one; @id: (out) (optional) (transfer full). Kinds that have
 * commands of their own are refused. */
gboolean along_workspace_save_record (AlongWorkspace *self,
                                      AlongDossierKind kind,
                                      gconstpointer record,
                                      char **id,
                                      GError **error);
/* @record: its key. */
gboolean along_workspace_delete_record (AlongWorkspace *self,
                                        AlongDossierKind kind,
                                        gconstpointer record,
                                        GError **error);
/* All or none, as one command: @records holds structs of @kind, in place of those there are. */
gboolean along_workspace_replace_records (AlongWorkspace *self,
                                          const char *deployment,
                                          AlongDossierKind kind,
                                          const GArray *records,
                                          GError **error);

/* Events, region contacts and holidays. */
gboolean along_workspace_save_shared_record (AlongWorkspace *self,
                                             AlongDocketKind kind,
                                             gconstpointer record,
                                             char **id,
                                             GError **error);
gboolean along_workspace_delete_shared_record (AlongWorkspace *self,
                                               AlongDocketKind kind,
                                               gconstpointer record,
                                               GError **error);

G_END_DECLS
