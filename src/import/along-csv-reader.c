/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-csv-reader"

#include "along-csv-reader.h"

#include "along-line-block.h"

#include <csv.h>
#include <string.h>

/* Columns that a table may have before its slots are set: no header comes near. */
#define MAX_COLUMNS 4096

/* How many bytes may be read twice to resume after broken rows. It bounds the time that a file
 * made of open quotes can take. */
#define MAX_REREAD (64 * 1024 * 1024)

struct _AlongCsvReader
{
  AlongLineBlock block;
  struct csv_parser parser;
  char delimiter;
  gsize reread;

  guint64 line;
  guint64 row_line;
  gboolean in_row;
  gboolean row_ended;

  gint16 *slots;
  guint n_mapped;
  guint n_slots;
  GPtrArray *cells;
  GStringChunk *texts;
  AlongCsvRow row;
};

static void
keep_cell (AlongCsvReader *self, const char *bytes, gsize length, guint column, guint slot)
{
  const char *text;
  AlongCellFault fault = along_cell_text_decode (bytes, length, self->texts, &text);

  if (fault != ALONG_CELL_SOUND)
    {
      AlongCsvFault entry = { slot, column, fault };

      g_array_append_val (self->row.faults, entry);
    }
  self->cells->pdata[slot] = (gpointer) text;
}

/* libcsv calls this for every value of the file: most are in columns that nobody asked for. */
static void
field_cb (void *bytes, size_t length, void *data)
{
  AlongCsvReader *self = data;
  guint column = self->row.n_columns++;

  if (self->slots == NULL)
    {
      if (column >= MAX_COLUMNS)
        return;
      g_ptr_array_set_size (self->cells, (int) column + 1);
      keep_cell (self, bytes, length, column, column);
    }
  else if (length > 0 && column < self->n_mapped && self->slots[column] >= 0)
    keep_cell (self, bytes, length, column, (guint) self->slots[column]);
}

static void
row_cb (int terminator, void *data)
{
  AlongCsvReader *self = data;

  self->row_ended = TRUE;
}

static void
start_parser (AlongCsvReader *self)
{
  csv_init (&self->parser, CSV_STRICT | CSV_STRICT_FINI);
  csv_set_delim (&self->parser, (unsigned char) self->delimiter);
  csv_set_blk_size (&self->parser, 4096);
}

AlongCsvReader *
along_csv_reader_new (AlongByteStream *stream, char delimiter)
{
  AlongCsvReader *self = g_new0 (AlongCsvReader, 1);

  g_return_val_if_fail (stream != NULL, NULL);

  along_line_block_init (&self->block, stream);
  self->delimiter = delimiter;
  self->cells = g_ptr_array_new ();
  self->row.faults = g_array_new (FALSE, FALSE, sizeof (AlongCsvFault));
  start_parser (self);
  return self;
}

void
along_csv_reader_free (AlongCsvReader *self)
{
  csv_free (&self->parser);
  along_line_block_clear (&self->block);
  g_ptr_array_unref (self->cells);
  g_array_unref (self->row.faults);
  g_free (self->slots);
  g_free (self);
}

void
along_csv_reader_set_slots (AlongCsvReader *self,
                            const gint16 *slots,
                            guint n_columns,
                            guint n_slots)
{
  g_return_if_fail (self != NULL && slots != NULL);

  g_free (self->slots);
  self->slots = g_memdup2 (slots, MAX (n_columns, 1) * sizeof (gint16));
  self->n_mapped = n_columns;
  self->n_slots = n_slots;
}

static gboolean
is_empty_line (const char *bytes, gsize length)
{
  for (gsize i = 0; i < length; i++)
    if (!g_ascii_isspace (bytes[i]))
      return FALSE;

  return TRUE;
}

static void
begin_row (AlongCsvReader *self)
{
  self->in_row = TRUE;
  self->row_ended = FALSE;
  along_line_block_hold (&self->block);
  self->row_line = self->line + 1;
  self->row.n_columns = 0;
  g_array_set_size (self->row.faults, 0);
  if (self->slots != NULL)
    {
      g_ptr_array_set_size (self->cells, (int) self->n_slots);
      if (self->n_slots > 0)
        memset (self->cells->pdata, 0, self->n_slots * sizeof (gpointer));
    }
  else
    g_ptr_array_set_size (self->cells, 0);
}

static AlongCsvEvent
end_row (AlongCsvReader *self, const AlongCsvRow **row, AlongCsvEvent event)
{
  self->in_row = FALSE;
  along_line_block_release (&self->block);
  self->row.line = self->row_line;
  self->row.cells = (const char **) self->cells->pdata;
  *row = &self->row;
  return event;
}

/* The row that is held is not CSV. What follows its first line may well be, so reading
 * resumes there, as long as that does not come to reading the file over and over. */
static AlongCsvEvent
break_row (AlongCsvReader *self, AlongCsvFlaw flaw, const AlongCsvRow **row)
{
  gsize behind = along_line_block_get_held (&self->block);

  csv_free (&self->parser);
  start_parser (self);
  self->row.flaw = flaw;
  self->row.column = self->row.n_columns + 1;

  if (self->line > self->row_line && self->reread + behind <= MAX_REREAD)
    {
      self->reread += behind;
      along_line_block_resume (&self->block);
      self->line = self->row_line;
    }

  return end_row (self, row, ALONG_CSV_BROKEN);
}

static AlongCsvEvent
break_long_row (AlongCsvReader *self, const AlongCsvRow **row, GError **error)
{
  gboolean ended;

  /* A row goes on over lines only within quotes. */
  if (self->in_row)
    return break_row (self, ALONG_CSV_FLAW_UNCLOSED, row);

  begin_row (self);
  if (!along_line_block_skip (&self->block, &ended, error))
    return ALONG_CSV_FAILED;
  self->line += ended;
  self->row.flaw = ALONG_CSV_FLAW_TOO_LONG;
  self->row.column = 0;
  return end_row (self, row, ALONG_CSV_BROKEN);
}

/* The last row may end without a line end. */
static AlongCsvEvent
finish (AlongCsvReader *self, const AlongCsvRow **row)
{
  if (!self->in_row)
    return ALONG_CSV_END;
  if (csv_fini (&self->parser, field_cb, row_cb, self) != 0)
    return break_row (self, ALONG_CSV_FLAW_UNCLOSED, row);

  return end_row (self, row, ALONG_CSV_ROW);
}

AlongCsvEvent
along_csv_reader_next (AlongCsvReader *self,
                       GStringChunk *texts,
                       const AlongCsvRow **row,
                       GError **error)
{
  g_return_val_if_fail (self != NULL && texts != NULL && row != NULL, ALONG_CSV_FAILED);

  self->texts = texts;

  for (;;)
    {
      const char *bytes;
      gsize length;
      AlongLineStatus status = along_line_block_next (&self->block, &bytes, &length, error);

      if (status == ALONG_LINE_FAILED)
        return ALONG_CSV_FAILED;
      if (status == ALONG_LINE_NONE)
        return finish (self, row);
      if (status == ALONG_LINE_TOO_LONG)
        return break_long_row (self, row, error);

      if (!self->in_row && !is_empty_line (bytes, length))
        begin_row (self);
      along_line_block_pass (&self->block, length);
      self->line++;
      if (!self->in_row)
        continue;
      if (csv_parse (&self->parser, bytes, length, field_cb, row_cb, self) != length)
        return break_row (
            self, self->line > self->row_line ? ALONG_CSV_FLAW_UNCLOSED : ALONG_CSV_FLAW_QUOTE,
            row);
      if (self->row_ended)
        return end_row (self, row, ALONG_CSV_ROW);
    }
}

guint64
along_csv_reader_get_done (AlongCsvReader *self)
{
  return along_line_block_get_done (&self->block);
}

guint64
along_csv_reader_get_total (AlongCsvReader *self)
{
  return along_byte_stream_get_total (self->block.stream);
}
