/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-csv-reader"

#include "along-csv-reader.h"

#include <csv.h>
#include <string.h>

#define BLOCK   (256 * 1024)
#define MAX_ROW (1024 * 1024)

/* Columns that a table may have before its slots are set: no header comes near. */
#define MAX_COLUMNS 4096

/* How many bytes may be read twice to resume after broken rows. It bounds the time that a file
 * made of open quotes can take. */
#define MAX_REREAD (64 * 1024 * 1024)

typedef enum
{
  LINE_FOUND,
  LINE_TOO_LONG,
  LINE_NONE,
  LINE_FAILED,
} LineStatus;

struct _AlongCsvReader
{
  AlongByteStream *stream;
  struct csv_parser parser;
  char delimiter;

  /* The block: [row_start, position) belongs to the row that is being read. */
  char *data;
  gsize size;
  gsize length;
  gsize position;
  gsize row_start;
  gsize next_lf;
  gsize next_cr;
  gboolean at_end;
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

  self->stream = stream;
  self->delimiter = delimiter;
  self->size = BLOCK;
  self->data = g_malloc (self->size);
  self->next_lf = self->next_cr = 0;
  self->cells = g_ptr_array_new ();
  self->row.faults = g_array_new (FALSE, FALSE, sizeof (AlongCsvFault));
  start_parser (self);
  return self;
}

void
along_csv_reader_free (AlongCsvReader *self)
{
  csv_free (&self->parser);
  along_byte_stream_free (self->stream);
  g_ptr_array_unref (self->cells);
  g_array_unref (self->row.faults);
  g_free (self->slots);
  g_free (self->data);
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

/* Reads another block behind what is still needed. */
static gboolean
fill (AlongCsvReader *self, GError **error)
{
  gsize keep = self->in_row ? self->row_start : self->position;
  gssize n;

  memmove (self->data, self->data + keep, self->length - keep);
  self->length -= keep;
  self->position -= keep;
  self->row_start = 0;
  self->next_lf = self->next_cr = 0;
  if (self->size - self->length < BLOCK)
    {
      self->size = self->length + BLOCK;
      self->data = g_realloc (self->data, self->size);
    }

  n = along_byte_stream_read (self->stream, self->data + self->length, BLOCK, error);
  if (n < 0)
    return FALSE;
  self->at_end = n == 0;
  self->length += (gsize) n;
  return TRUE;
}

/* The place of @byte at or after the position; remembered, so that a file that has none of one
 * kind of line end is not searched again for each line. */
static gsize
find_byte (AlongCsvReader *self, char byte, gsize *remembered)
{
  if (*remembered <= self->position)
    {
      const char *found = memchr (self->data + self->position, byte, self->length - self->position);

      *remembered = found != NULL ? (gsize) (found - self->data) + 1 : G_MAXSIZE;
    }

  return *remembered == G_MAXSIZE ? G_MAXSIZE : *remembered - 1;
}

/* The end of the line at the position, past its terminator; 0 when the block does not hold it. */
static gsize
find_line_end (AlongCsvReader *self)
{
  gsize lf = find_byte (self, '\n', &self->next_lf);
  gsize cr = find_byte (self, '\r', &self->next_cr);

  if (lf < cr)
    return lf + 1;
  if (cr != G_MAXSIZE && cr + 1 == lf)
    return lf + 1;
  if (cr != G_MAXSIZE && (cr + 1 < self->length || self->at_end))
    return cr + 1;
  return 0;
}

static LineStatus
next_line (AlongCsvReader *self, gsize *end, GError **error)
{
  while ((*end = find_line_end (self)) == 0)
    {
      gsize start = self->in_row ? self->row_start : self->position;

      if (self->length - start > MAX_ROW)
        return LINE_TOO_LONG;
      if (self->at_end)
        {
          *end = self->length;
          return self->position < self->length ? LINE_FOUND : LINE_NONE;
        }
      if (!fill (self, error))
        return LINE_FAILED;
    }

  return *end - (self->in_row ? self->row_start : self->position) > MAX_ROW ? LINE_TOO_LONG
                                                                            : LINE_FOUND;
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
  self->row_start = self->position;
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
  self->row.line = self->row_line;
  self->row.cells = (const char **) self->cells->pdata;
  *row = &self->row;
  return event;
}

/* Passes over the rest of a line that is too long to be held. */
static gboolean
skip_line (AlongCsvReader *self, GError **error)
{
  gsize end;

  self->in_row = FALSE;
  while ((end = find_line_end (self)) == 0)
    {
      self->position = self->length;
      if (self->at_end)
        return TRUE;
      if (!fill (self, error))
        return FALSE;
    }
  self->position = end;
  self->line++;
  return TRUE;
}

/* The row that began at row_start is not CSV. What follows its first line may well be, so reading
 * resumes there, as long as that does not come to reading the file over and over. */
static AlongCsvEvent
break_row (AlongCsvReader *self, AlongCsvFlaw flaw, const AlongCsvRow **row)
{
  gsize behind = self->position - self->row_start;

  csv_free (&self->parser);
  start_parser (self);
  self->row.flaw = flaw;
  self->row.column = self->row.n_columns + 1;

  if (self->line > self->row_line && self->reread + behind <= MAX_REREAD)
    {
      self->reread += behind;
      self->position = self->row_start;
      self->next_lf = self->next_cr = 0;
      self->position = find_line_end (self);
      self->line = self->row_line;
    }

  return end_row (self, row, ALONG_CSV_BROKEN);
}

static AlongCsvEvent
break_long_row (AlongCsvReader *self, const AlongCsvRow **row, GError **error)
{
  /* A row goes on over lines only within quotes. */
  if (self->in_row)
    return break_row (self, ALONG_CSV_FLAW_UNCLOSED, row);

  begin_row (self);
  if (!skip_line (self, error))
    return ALONG_CSV_FAILED;
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

static void
skip_byte_order_mark (AlongCsvReader *self)
{
  if (self->length - self->position >= 3 &&
      memcmp (self->data + self->position, "\xef\xbb\xbf", 3) == 0)
    self->position += 3;
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
      gsize end, length;
      LineStatus status = next_line (self, &end, error);

      if (status == LINE_FAILED)
        return ALONG_CSV_FAILED;
      if (status == LINE_NONE)
        return finish (self, row);
      if (status == LINE_TOO_LONG)
        return break_long_row (self, row, error);

      if (self->line == 0 && !self->in_row)
        skip_byte_order_mark (self);
      length = end - self->position;
      if (!self->in_row && is_empty_line (self->data + self->position, length))
        {
          self->position = end;
          self->line++;
          continue;
        }

      if (!self->in_row)
        begin_row (self);
      self->line++;
      if (csv_parse (&self->parser, self->data + self->position, length, field_cb, row_cb, self) !=
          length)
        {
          self->position = end;
          return break_row (
              self, self->line > self->row_line ? ALONG_CSV_FLAW_UNCLOSED : ALONG_CSV_FLAW_QUOTE,
              row);
        }
      self->position = end;
      if (self->row_ended)
        return end_row (self, row, ALONG_CSV_ROW);
    }
}

guint64
along_csv_reader_get_done (AlongCsvReader *self)
{
  return along_byte_stream_get_done (self->stream) - (self->length - self->position);
}

guint64
along_csv_reader_get_total (AlongCsvReader *self)
{
  return along_byte_stream_get_total (self->stream);
}
