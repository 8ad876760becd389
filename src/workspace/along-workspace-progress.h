/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-progress.h"
#include "along-published-holidays.h"
#include "along-workspace.h"

G_BEGIN_DECLS

/* What deadlines go by today: the bank holidays, the team's school holidays and its choices, which
 * are memos of the topic "deadlines": "school-holidays" ("pause") and "term-or-weeks" ("later",
 * "earlier", "term", "weeks"). Valid until the next command. */
const AlongProgressOptions *along_workspace_get_progress_options (AlongWorkspace *self);

/* The bank holidays that GOV.UK has published, as the team has loaded them; kept in the database
 * with the name of their file. (transfer full) (nullable): NULL without @error where there are
 * none. */
AlongPublishedHolidays *along_workspace_load_bank_holidays (AlongWorkspace *self, GError **error);
/* Takes them from now on, as a command. @text: NULL goes back to those that come with the program.
 */
gboolean along_workspace_save_bank_holidays (AlongWorkspace *self,
                                             const char *name,
                                             const char *text,
                                             GError **error);
/* (transfer full) (nullable): what they would be, before they are taken. */
AlongPublishedHolidays *along_workspace_preview_bank_holidays (AlongWorkspace *self,
                                                               const char *name,
                                                               const char *text,
                                                               GError **error);

/* (transfer full) (nullable): where a deployment is in one of its programme's processes; @process:
 * (nullable): the first one. NULL where the programme or the process has no definition. */
AlongProgress *
along_workspace_dup_progress (AlongWorkspace *self, AlongDossier *dossier, const char *process);

G_END_DECLS
