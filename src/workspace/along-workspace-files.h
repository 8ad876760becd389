/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-workspace.h"

G_BEGIN_DECLS

/* A copy of the database, whole at every moment. */
gboolean along_workspace_backup (AlongWorkspace *self, const char *target, GError **error);

/* Takes back the content of a backup; @kept: (out) (optional) (transfer full): where what was
 * there before went. */
gboolean
along_workspace_restore (AlongWorkspace *self, const char *source, char **kept, GError **error);

/* (transfer full) (element-type utf8): what is wrong with the file and with the records against
 * the rules; empty when nothing is. */
GPtrArray *along_workspace_check (AlongWorkspace *self, GError **error);

/* (transfer full): see along_check_dump(). */
char *along_workspace_dump (AlongWorkspace *self, GError **error);

/* The default database: $XDG_DATA_HOME/alongside/alongside.db (transfer full). */
char *along_workspace_default_path (void);

/* The program's data folder: $ALONG_DATA_DIR, or where it is installed (transfer full). */
char *along_workspace_data_folder (void);

/* Imports the sample region from the data folder into an empty workspace; blocking. */
gboolean along_workspace_import_sample (AlongWorkspace *self, GError **error);
/* (transfer full) (element-type AlongImportSource): the sample's files, for an import job. */
GPtrArray *along_workspace_inspect_sample (GError **error);

G_END_DECLS
