/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-deployment.h"
#include "along-workspace.h"

G_BEGIN_DECLS

/* What is said of a deployment. All (transfer full). */

/* As the register has it, or its number where that is not read. */
char *along_deployment_words_dup_name (AlongWorkspace *workspace, AlongParticipant who);
/* @lead: id, or "" */
char *along_deployment_words_dup_lead (AlongWorkspace *workspace, const char *lead);
/* "4.5 of 10 days" */
char *along_deployment_words_dup_days (AlongDays used, AlongDays approved);
/* (transfer none): "Active", "Paused" … */
const char *along_deployment_words_get_status (AlongDeploymentStatus status);

/* (nullable) (transfer none): the definition that the deployment goes by. */
AlongProgramme *along_deployment_words_find_programme (AlongWorkspace *workspace,
                                                       const AlongDeployment *deployment);

G_END_DECLS
