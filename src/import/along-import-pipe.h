/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gio/gio.h>

#include "along-import-batch.h"

G_BEGIN_DECLS

/* Fills a batch, in the reading thread. Sets batch->last, and batch->error when it failed. */
typedef void (*AlongImportFill) (AlongImportBatch *batch, gpointer user_data);

/* Takes what a batch holds, in the calling thread. */
typedef gboolean (*AlongImportDrain) (AlongImportBatch *batch, gpointer user_data, GError **error);

/**
 * along_import_pipe_run:
 *
 * Reads in a thread of its own while the calling thread writes. A few batches go round between
 * the two, so that neither gets far ahead. Ends at the last batch, at the first error of either
 * side, or when @cancellable is cancelled (G_IO_ERROR_CANCELLED); the thread is over by then.
 */
gboolean along_import_pipe_run (gsize record_size,
                                AlongImportFill fill,
                                AlongImportDrain drain,
                                gpointer user_data,
                                GCancellable *cancellable,
                                GError **error);

G_END_DECLS
