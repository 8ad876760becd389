/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-import-types.h"

G_BEGIN_DECLS

/* Every record begins with the line it came from. */
typedef struct
{
  guint64 line;
} AlongImportRecord;

/**
 * AlongImportBatch:
 * @texts: what the records point to
 * @records: @n_records of @record_size bytes, each beginning with an #AlongImportRecord
 * @issues: (element-type AlongImportIssue)
 * @n_read, @n_rejected: rows, those without a record included
 * @done: bytes of the file up to here
 * @last: nothing follows; @error says whether that is because reading failed
 *
 * Rows read and checked in one thread, on their way to be written in another.
 */
typedef struct
{
  GStringChunk *texts;
  char *records;
  gsize record_size;
  guint n_records;
  GPtrArray *issues;
  guint n_read;
  guint n_rejected;
  guint64 done;
  gboolean last;
  GError *error;
} AlongImportBatch;

#define ALONG_IMPORT_BATCH_ROWS 512

AlongImportBatch *along_import_batch_new (gsize record_size);
void along_import_batch_free (AlongImportBatch *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (AlongImportBatch, along_import_batch_free)

/* Makes an emptied batch, to be filled anew. */
void along_import_batch_clear (AlongImportBatch *self);

/* The place of record @index. */
static inline AlongImportRecord *
along_import_batch_get_record (AlongImportBatch *self, guint index)
{
  return (AlongImportRecord *) (void *) (self->records + index * self->record_size);
}

G_END_DECLS
