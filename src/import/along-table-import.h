/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-importer.h"

G_BEGIN_DECLS

/* Called for each batch: bytes done and in all, and rows so far. */
typedef void (*AlongTableProgress) (guint64 done, guint64 total, guint64 rows, gpointer user_data);

/* Reads one table and writes its records; what came of it goes to @report. A reading thread checks
 * the rows while the calling thread writes them. */
gboolean along_table_import_run (const AlongImporterContext *context,
                                 AlongImportReport *report,
                                 AlongTableProgress progress,
                                 gpointer user_data,
                                 GCancellable *cancellable,
                                 GError **error);

G_END_DECLS
