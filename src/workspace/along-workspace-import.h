/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-import-source.h"
#include "along-workspace.h"

G_BEGIN_DECLS

/**
 * along_workspace_import_async:
 * @sources: (element-type AlongImportSource)
 * @dry_run: count what would happen, and write nothing
 * @progress: (nullable): called in the main context of the caller
 *
 * Reads the files in a thread, as one undoable command. Afterwards the register is loaded anew.
 */
void along_workspace_import_async (AlongWorkspace *self,
                                   GPtrArray *sources,
                                   gboolean dry_run,
                                   AlongImportProgress progress,
                                   gpointer progress_data,
                                   GCancellable *cancellable,
                                   GAsyncReadyCallback callback,
                                   gpointer user_data);

/* (transfer full) (element-type AlongImportReport): one a source. */
GPtrArray *
along_workspace_import_finish (AlongWorkspace *self, GAsyncResult *result, GError **error);

/* The same, blocking; @progress is called as it goes. For the command line. */
GPtrArray *along_workspace_import (AlongWorkspace *self,
                                   GPtrArray *sources,
                                   gboolean dry_run,
                                   AlongImportProgress progress,
                                   gpointer progress_data,
                                   GError **error);

G_END_DECLS
