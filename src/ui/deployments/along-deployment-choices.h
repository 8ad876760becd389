/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-programme.h"
#include "along-workspace.h"

G_BEGIN_DECLS

/* What the dialogs of deployments offer; all (transfer full) (element-type AlongChoice). */

/* Of the kind of participant; closed ones say so. */
GListModel *
along_deployment_choices_list_pathways (AlongProgramme *programme, AlongParticipantKind kind);
/* The criteria that the participant meets, and "exception". */
GListModel *along_deployment_choices_list_reasons (AlongWorkspace *workspace,
                                                   AlongProgramme *programme,
                                                   int academic_year,
                                                   AlongParticipant who);
/* Active leads by name, after @none: (nullable): a label for none of them. */
GListModel *along_deployment_choices_list_leads (AlongWorkspace *workspace,
                                                 AlongProgramme *programme,
                                                 const char *none);
/* What a leader can be, as the programme has it; "not said" first. */
GListModel *along_deployment_choices_list_leader_kinds (AlongProgramme *programme);

G_END_DECLS
