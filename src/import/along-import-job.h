/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gio/gio.h>

#include "along-database.h"
#include "along-definitions.h"
#include "along-import-source.h"

G_BEGIN_DECLS

/**
 * along_import_run:
 * @sources: (element-type AlongImportSource): read in an order that lets records refer to one
 *   another (groups, register, links, group links, inspections, participants)
 * @reports: (out) (transfer full) (element-type AlongImportReport): one a source
 *
 * Reads the sources into an open transaction of @database: the caller commits, records or, for a
 * dry run, rolls back. A bad row becomes an issue and never stops the rest. Blocks: call it in a
 * thread.
 */
gboolean along_import_run (AlongDatabase *database,
                           AlongDefinitions *definitions,
                           GPtrArray *sources,
                           AlongImportProgress progress,
                           gpointer user_data,
                           GCancellable *cancellable,
                           GPtrArray **reports,
                           GError **error);

G_END_DECLS
