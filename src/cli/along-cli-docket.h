/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-cli.h"
#include "along-docket.h"
#include "along-progress.h"

G_BEGIN_DECLS

/* What the commands on deployments share. */

/* (transfer none): the workspace with its deployments and the register read. */
AlongWorkspace *along_cli_open_docket (AlongCli *self, GError **error);

/* (transfer none) (nullable): by id, or by URN or group UID where there is only one; @error says
 * what there is to do. */
AlongDossier *along_cli_find_dossier (AlongWorkspace *workspace, const char *text, GError **error);

/* (transfer full) (element-type AlongProgress): where it is in each process of its programme. */
GPtrArray *along_cli_list_progress (AlongWorkspace *workspace, AlongDossier *dossier);

/* (transfer full): the name of the stage it has reached. */
char *along_cli_dup_stage (AlongProgress *progress);

/* Adds a member with a date, or null where there is none. */
void along_cli_json_date (JsonBuilder *builder, const char *name, AlongDate date);
/* Adds a member with days in quarters. */
void along_cli_json_days (JsonBuilder *builder, const char *name, AlongDays days);
/* Adds a member with pounds. */
void along_cli_json_money (JsonBuilder *builder, const char *name, AlongMoney amount);
/* Adds "school" with the URN or "trust" with the group UID, and "name". */
void along_cli_json_participant (JsonBuilder *builder, AlongParticipant who, const char *name);

G_END_DECLS
