/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-import-batch"

#include "along-import-batch.h"

AlongImportBatch *
along_import_batch_new (gsize record_size)
{
  AlongImportBatch *self = g_new0 (AlongImportBatch, 1);

  g_return_val_if_fail (record_size >= sizeof (AlongImportRecord), NULL);

  self->texts = g_string_chunk_new (64 * 1024);
  self->record_size = record_size;
  self->records = g_malloc0_n (ALONG_IMPORT_BATCH_ROWS, record_size);
  self->issues = g_ptr_array_new_with_free_func ((GDestroyNotify) along_import_issue_free);
  return self;
}

void
along_import_batch_free (AlongImportBatch *self)
{
  g_string_chunk_free (self->texts);
  g_free (self->records);
  g_ptr_array_unref (self->issues);
  g_clear_error (&self->error);
  g_free (self);
}

void
along_import_batch_clear (AlongImportBatch *self)
{
  g_string_chunk_clear (self->texts);
  g_ptr_array_set_size (self->issues, 0);
  g_clear_error (&self->error);
  self->n_records = 0;
  self->n_read = 0;
  self->n_rejected = 0;
  self->last = FALSE;
}
