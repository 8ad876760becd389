/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-cli.h"

G_BEGIN_DECLS

/* Every command, in the order of the help. */
const AlongCliCommand *along_cli_commands_get (guint *n);
/* (nullable) */
const AlongCliCommand *along_cli_commands_find (const char *name);

/* Each has its file, or shares it with its likes: along-cli-<command>.c. */
gboolean along_cli_run_import (AlongCli *self, char ***arguments, GError **error);
gboolean along_cli_run_eligible (AlongCli *self, char ***arguments, GError **error);
gboolean along_cli_run_cohorts (AlongCli *self, char ***arguments, GError **error);
gboolean along_cli_run_suggest (AlongCli *self, char ***arguments, GError **error);
gboolean along_cli_run_impact (AlongCli *self, char ***arguments, GError **error);
gboolean along_cli_run_deployments (AlongCli *self, char ***arguments, GError **error);
gboolean along_cli_run_deadlines (AlongCli *self, char ***arguments, GError **error);
gboolean along_cli_run_bank_holidays (AlongCli *self, char ***arguments, GError **error);
gboolean along_cli_run_form (AlongCli *self, char ***arguments, GError **error);
gboolean along_cli_run_claims (AlongCli *self, char ***arguments, GError **error);
gboolean along_cli_run_chart (AlongCli *self, char ***arguments, GError **error);
gboolean along_cli_run_export (AlongCli *self, char ***arguments, GError **error);
gboolean along_cli_run_history (AlongCli *self, char ***arguments, GError **error);
gboolean along_cli_run_undo (AlongCli *self, char ***arguments, GError **error);
gboolean along_cli_run_redo (AlongCli *self, char ***arguments, GError **error);
gboolean along_cli_run_check (AlongCli *self, char ***arguments, GError **error);
gboolean along_cli_run_backup (AlongCli *self, char ***arguments, GError **error);
gboolean along_cli_run_restore (AlongCli *self, char ***arguments, GError **error);
gboolean along_cli_run_sample (AlongCli *self, char ***arguments, GError **error);
gboolean along_cli_run_dump (AlongCli *self, char ***arguments, GError **error);

G_END_DECLS
