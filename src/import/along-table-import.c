/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-table-import"

#include "config.h"

#include "along-table-import.h"

#include "along-column-key.h"
#include "along-import-fields.h"
#include "along-import-pipe.h"
#include "along-import-source-private.h"

#include <glib/gi18n.h>
#include <string.h>

typedef struct
{
  const AlongImporterContext *context;
  const AlongImporterClass *importer;
  gpointer state;
  AlongCsvReader *reader;
  guint n_columns;
  guint64 total;
  AlongImportReport *report;
  AlongTableProgress progress;
  gpointer user_data;
} Import;

/* Reading ------------------------------------------------------------------------------------- */

static char *
describe_flaw (AlongCsvFlaw flaw)
{
  switch (flaw)
    {
    case ALONG_CSV_FLAW_QUOTE:
      return g_strdup (_ ("A quotation mark stands in the middle of a value."));
    case ALONG_CSV_FLAW_UNCLOSED:
      return g_strdup (_ ("A quotation mark is opened in this line and not closed as it should."));
    case ALONG_CSV_FLAW_TOO_LONG:
    default:
      return g_strdup (_ ("The line is longer than any table’s."));
    }
}

static char *
describe_fault (AlongCellFault fault)
{
  if (fault == ALONG_CELL_NUL)
    return g_strdup (_ ("The value holds a zero byte, and was left out."));
  return g_strdup (_ ("The value is neither UTF-8 nor Windows-1252, and was left out."));
}

static void
take_faults (AlongRow *row)
{
  const char *const *header = along_import_source_get_header (row->source);

  for (guint i = 0; i < row->csv->faults->len; i++)
    {
      const AlongCsvFault *fault = &g_array_index (row->csv->faults, AlongCsvFault, i);

      g_ptr_array_add (row->issues, along_import_issue_new (row->csv->line, fault->column + 1,
                                                            header[fault->column],
                                                            describe_fault (fault->fault), FALSE));
    }
}

static gboolean
check_width (Import *self, AlongRow *row)
{
  if (row->csv->n_columns == self->n_columns)
    return TRUE;

  g_ptr_array_add (
      row->issues,
      along_import_issue_new (row->csv->line, 0, NULL,
                              g_strdup_printf (_ ("The row has %u values where the header has %u."),
                                               row->csv->n_columns, self->n_columns),
                              TRUE));
  return FALSE;
}

static void
read_row (Import *self, AlongImportBatch *batch, const AlongCsvRow *csv)
{
  AlongRow row = { self->context->source, csv, batch->texts, batch->issues };
  AlongImportRecord *record = along_import_batch_get_record (batch, batch->n_records);

  if (csv->faults->len > 0)
    take_faults (&row);

  record->line = csv->line;
  if (check_width (self, &row) && self->importer->read (self->state, &row, record))
    batch->n_records++;
  else
    batch->n_rejected++;
}

static void
read_broken_row (AlongImportBatch *batch, const AlongCsvRow *csv)
{
  batch->n_rejected++;
  g_ptr_array_add (batch->issues, along_import_issue_new (csv->line, csv->column, NULL,
                                                          describe_flaw (csv->flaw), TRUE));
}

static void
fill_batch (AlongImportBatch *batch, gpointer data)
{
  Import *self = data;

  while (!batch->last && batch->n_read < ALONG_IMPORT_BATCH_ROWS)
    {
      const AlongCsvRow *row;

      switch (along_csv_reader_next (self->reader, batch->texts, &row, &batch->error))
        {
        case ALONG_CSV_ROW:
          batch->n_read++;
          read_row (self, batch, row);
          break;
        case ALONG_CSV_BROKEN:
          batch->n_read++;
          read_broken_row (batch, row);
          break;
        case ALONG_CSV_END:
        case ALONG_CSV_FAILED:
        default:
          batch->last = TRUE;
          break;
        }
    }
  batch->done = along_csv_reader_get_done (self->reader);
}

/* Writing ------------------------------------------------------------------------------------- */

static gboolean
is_about_record (const GError *error)
{
  return g_error_matches (error, ALONG_STORE_ERROR, ALONG_STORE_ERROR_CONSTRAINT) ||
         g_error_matches (error, ALONG_IMPORT_ERROR, ALONG_IMPORT_ERROR_RECORD);
}

static gboolean
write_record (Import *self, const AlongImportRecord *record, GError **error)
{
  AlongImportReport *report = self->report;
  g_autoptr (GError) local_error = NULL;

  switch (self->importer->write (self->state, record, &local_error))
    {
    case ALONG_WRITE_INSERTED:
      report->inserted++;
      return TRUE;
    case ALONG_WRITE_UPDATED:
      report->updated++;
      return TRUE;
    case ALONG_WRITE_UNCHANGED:
      report->unchanged++;
      return TRUE;
    case ALONG_WRITE_FAILED:
    default:
      break;
    }

  if (!is_about_record (local_error))
    {
      g_propagate_error (error, g_steal_pointer (&local_error));
      return FALSE;
    }
  report->rejected++;
  along_import_report_take_issue (
      report,
      along_import_issue_new (record->line, 0, NULL, g_strdup (local_error->message), TRUE));
  return TRUE;
}

static gboolean
drain_batch (AlongImportBatch *batch, gpointer data, GError **error)
{
  Import *self = data;

  for (guint i = 0; i < batch->issues->len; i++)
    along_import_report_take_issue (self->report,
                                    g_steal_pointer (&g_ptr_array_index (batch->issues, i)));
  g_ptr_array_set_free_func (batch->issues, NULL);
  g_ptr_array_set_size (batch->issues, 0);
  g_ptr_array_set_free_func (batch->issues, (GDestroyNotify) along_import_issue_free);

  self->report->read += batch->n_read;
  self->report->rejected += batch->n_rejected;
  for (guint i = 0; i < batch->n_records; i++)
    if (!write_record (self, along_import_batch_get_record (batch, i), error))
      return FALSE;

  if (self->progress != NULL)
    self->progress (batch->done, self->total, self->report->read, self->user_data);
  return TRUE;
}

/* Opening ------------------------------------------------------------------------------------- */

/* Several fields may take one column, but a value goes to one place: the last of them gets it. No
 * table of fields asks for that; a mapping by hand could. */
static void
set_slots (AlongCsvReader *reader, AlongImportSource *source, guint n_columns)
{
  g_autofree gint16 *slots = g_new (gint16, MAX (n_columns, 1));
  guint n_fields;

  along_import_fields_get (along_import_source_get_kind (source), &n_fields);
  for (guint i = 0; i < n_columns; i++)
    slots[i] = -1;
  for (guint i = n_fields; i-- > 0;)
    if (along_import_source_get_column (source, i) >= 0)
      slots[along_import_source_get_column (source, i)] = (gint16) i;

  along_csv_reader_set_slots (reader, slots, n_columns, n_fields);
}

/* The file may have been changed since it was looked at. */
static gboolean
is_header (AlongImportSource *source, const AlongCsvRow *row)
{
  const char *const *header = along_import_source_get_header (source);

  if (row->n_columns != along_import_source_get_n_columns (source))
    return FALSE;
  for (guint i = 0; i < row->n_columns; i++)
    if (g_strcmp0 (row->cells[i] != NULL ? row->cells[i] : "", header[i]) != 0)
      return FALSE;

  return TRUE;
}

static gboolean
skip_header (AlongCsvReader *reader, AlongImportSource *source, GError **error)
{
  g_autoptr (GStringChunk) texts = g_string_chunk_new (4096);
  guint64 line = along_import_source_get_header_line (source);
  const AlongCsvRow *row;
  AlongCsvEvent event;

  do
    event = along_csv_reader_next (reader, texts, &row, error);
  while ((event == ALONG_CSV_ROW || event == ALONG_CSV_BROKEN) && row->line < line);

  if (event == ALONG_CSV_FAILED)
    return FALSE;
  if (event == ALONG_CSV_ROW && is_header (source, row))
    return TRUE;

  g_set_error (error, ALONG_IMPORT_ERROR, ALONG_IMPORT_ERROR_UNREADABLE,
               _ ("“%s” has changed since it was chosen. Choose it again."),
               along_import_source_get_name (source));
  return FALSE;
}

static AlongCsvReader *
open_reader (AlongImportSource *source, GError **error)
{
  AlongByteStream *stream = along_byte_stream_open (along_import_source_get_path (source),
                                                    along_import_source_get_member (source), error);
  g_autoptr (AlongCsvReader) reader = NULL;

  if (stream == NULL)
    return NULL;

  reader = along_csv_reader_new (stream, along_import_source_get_delimiter (source));
  if (!skip_header (reader, source, error))
    return NULL;

  set_slots (reader, source, along_import_source_get_n_columns (source));
  return g_steal_pointer (&reader);
}

gboolean
along_table_import_run (const AlongImporterContext *context,
                        AlongImportReport *report,
                        AlongTableProgress progress,
                        gpointer user_data,
                        GCancellable *cancellable,
                        GError **error)
{
  Import self = { .context = context,
                  .importer = along_importer_find (along_import_source_get_kind (context->source)),
                  .report = report,
                  .progress = progress,
                  .user_data = user_data };
  g_autoptr (AlongCsvReader) reader = open_reader (context->source, error);
  gboolean ok;

  g_return_val_if_fail (self.importer != NULL, FALSE);

  if (reader == NULL)
    return FALSE;
  self.state = self.importer->open (context, error);
  if (self.state == NULL)
    return FALSE;

  self.reader = reader;
  self.n_columns = along_import_source_get_n_columns (context->source);
  self.total = along_csv_reader_get_total (reader);
  ok = along_import_pipe_run (self.importer->record_size, fill_batch, drain_batch, &self,
                              cancellable, error);
  self.importer->close (self.state);
  return ok;
}
