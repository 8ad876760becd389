/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-deployment.h"
#include "along-progress.h"
#include "along-workspace.h"

G_BEGIN_DECLS

/* What is said of a deployment. All (transfer full), unless told otherwise. */

/* As the register has it, or its number where that is not read. */
char *along_deployment_words_dup_name (AlongWorkspace *workspace, AlongParticipant who);
/* @lead: id, or "" */
char *along_deployment_words_dup_lead (AlongWorkspace *workspace, const char *lead);
/* "4.5 of 10 days" */
char *along_deployment_words_dup_days (AlongDays used, AlongDays approved);
/* (transfer none): "Active", "Paused" … */
const char *along_deployment_words_get_status (AlongDeploymentStatus status);
/* The name of the stage it has reached, as the definition has it. */
char *along_deployment_words_dup_stage (AlongProgress *progress);
/* Whose move it is: "RDP, Supported school or trust"; "" where it is nobody's. */
char *along_deployment_words_dup_movers (AlongProgress *progress);
/* What the next step waits for, or why nothing is due. @next: (nullable) */
char *along_deployment_words_dup_next (AlongProgress *progress,
                                       int status,
                                       const AlongStepProgress *next);

/* The same in fewer words: "4 working days late", "Due in 3 working days". */
char *along_deployment_words_dup_short (AlongProgress *progress,
                                        int status,
                                        const AlongStepProgress *next);

/* "Stage 8 of 15: Engagement · whose move: SL · Due today" */
char *along_deployment_words_dup_summary (AlongProgress *progress, int status);

/* (transfer none): an abbreviation where there is one. */
const char *along_partner_get_short_name (const AlongPartner *partner);

/* (transfer none): how a step's state looks: a class of the stylesheet, and an icon. */
const char *along_step_words_get_class (const AlongStepProgress *step);
const char *along_step_words_get_icon (const AlongStepProgress *step);
/* (transfer none): the state in a word, "Paused" where its clock is held. */
const char *along_step_words_get_state (const AlongStepProgress *step);

/* (nullable) (transfer none): the definition that the deployment goes by. */
AlongProgramme *along_deployment_words_find_programme (AlongWorkspace *workspace,
                                                       const AlongDeployment *deployment);

/* (transfer full) (nullable): that the school or trust has deployments already, which and how they
 * stand, in a sentence; NULL where it has none. */
char *along_deployment_words_dup_earlier (AlongWorkspace *workspace, AlongParticipant who);

G_END_DECLS
