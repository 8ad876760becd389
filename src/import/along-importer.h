/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-database.h"
#include "along-definitions.h"
#include "along-import-batch.h"
#include "along-import-source.h"
#include "along-row.h"
#include "along-writer.h"

G_BEGIN_DECLS

/* What an importer works with; all of it outlives the importer. */
typedef struct
{
  AlongDatabase *database;
  AlongDefinitions *definitions;
  AlongFrameworks *frameworks;
  AlongImportSource *source;
  AlongDate today;
} AlongImporterContext;

/**
 * AlongImporterClass:
 * @record_size: of what one row becomes; it begins with an #AlongImportRecord
 * @open: (nullable result): the importer's own state, or NULL with an error
 * @read: makes a record of a row, in the reading thread; %FALSE when it rejected the row. It may
 *   use only what of the state no write touches.
 * @write: writes a record, in the thread of the database. ALONG_WRITE_FAILED with
 *   ALONG_STORE_ERROR_CONSTRAINT or ALONG_IMPORT_ERROR_RECORD rejects the row; any other error
 *   ends the import.
 *
 * How one kind of table is imported.
 */
typedef struct
{
  gsize record_size;
  gpointer (*open) (const AlongImporterContext *context, GError **error);
  gboolean (*read) (gpointer state, AlongRow *row, AlongImportRecord *record);
  AlongWriteOutcome (*write) (gpointer state, const AlongImportRecord *record, GError **error);
  void (*close) (gpointer state);
} AlongImporterClass;

extern const AlongImporterClass along_register_importer;
extern const AlongImporterClass along_links_importer;
extern const AlongImporterClass along_groups_importer;
extern const AlongImporterClass along_group_links_importer;
extern const AlongImporterClass along_ofsted_importer;
extern const AlongImporterClass along_history_importer;
extern const AlongImporterClass along_partners_importer;
extern const AlongImporterClass along_leads_importer;

/* (nullable): the importer of a table of the kind. */
const AlongImporterClass *along_importer_find (AlongImportKind kind);

/* What a row comes to whose parts came to @a and to @b: the greater change. */
AlongWriteOutcome along_write_outcome_join (AlongWriteOutcome a, AlongWriteOutcome b);

G_END_DECLS
