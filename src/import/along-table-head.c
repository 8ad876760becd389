/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-table-head"

#include "config.h"

#include "along-table-head.h"

#include "along-column-key.h"
#include "along-csv-reader.h"
#include "along-import-fields.h"

#include <glib/gi18n.h>

/* Rows looked at: titles above the header, the header, and some below it. */
#define N_ROWS     30
#define N_PREVIEW  8
#define MAX_TITLES 20

typedef struct
{
  guint64 line;
  GStrv cells;
  guint n_filled;
} Row;

static void
row_free (Row *row)
{
  g_strfreev (row->cells);
  g_free (row);
}

static Row *
row_new (const AlongCsvRow *csv)
{
  Row *row = g_new0 (Row, 1);

  row->line = csv->line;
  row->cells = g_new0 (char *, csv->n_columns + 1);
  for (guint i = 0; i < csv->n_columns; i++)
    {
      row->cells[i] = g_strdup (csv->cells[i] != NULL ? csv->cells[i] : "");
      row->n_filled += csv->cells[i] != NULL;
    }
  return row;
}

static GPtrArray *
read_rows (const char *path, const char *member, char delimiter, GError **error)
{
  g_autoptr (GPtrArray) rows = g_ptr_array_new_with_free_func ((GDestroyNotify) row_free);
  g_autoptr (GStringChunk) texts = g_string_chunk_new (16 * 1024);
  AlongByteStream *stream = along_byte_stream_open (path, member, error);
  g_autoptr (AlongCsvReader) reader = NULL;

  if (stream == NULL)
    return NULL;

  reader = along_csv_reader_new (stream, delimiter);
  for (guint i = 0; i < N_ROWS; i++)
    {
      const AlongCsvRow *row;
      AlongCsvEvent event = along_csv_reader_next (reader, texts, &row, error);

      if (event == ALONG_CSV_FAILED)
        return NULL;
      if (event == ALONG_CSV_END)
        break;
      if (event == ALONG_CSV_ROW && row->n_columns < G_MAXINT16 && row->cells != NULL)
        g_ptr_array_add (rows, row_new (row));
    }

  return g_steal_pointer (&rows);
}

static GHashTable *
collect_keys (Row *row)
{
  GHashTable *keys = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (guint i = 0; row->cells[i] != NULL; i++)
    g_hash_table_add (keys, along_column_key (row->cells[i]));
  return keys;
}

static gboolean
check_pupils (Row *row, const char *name, GError **error)
{
  for (guint i = 0; row->cells[i] != NULL; i++)
    {
      g_autofree char *key = along_column_key (row->cells[i]);

      if (along_column_key_is_about_pupils (key))
        {
          g_set_error (error, ALONG_IMPORT_ERROR, ALONG_IMPORT_ERROR_PUPIL_DATA,
                       _ ("“%s” has a column “%s”: data about single pupils, which Alongside never "
                          "reads. Take out the columns about pupils and try again."),
                       name, row->cells[i]);
          return FALSE;
        }
    }

  return TRUE;
}

/* The header is the first row that some known file has; else the first with more than a title. */
static int
find_header (GPtrArray *rows, AlongImportKind *kind)
{
  *kind = ALONG_IMPORT_UNKNOWN;

  for (guint i = 0; i < MIN (rows->len, MAX_TITLES); i++)
    {
      g_autoptr (GHashTable) keys = collect_keys (rows->pdata[i]);

      *kind = along_import_fields_detect (keys);
      if (*kind != ALONG_IMPORT_UNKNOWN)
        return (int) i;
    }

  for (guint i = 0; i < MIN (rows->len, MAX_TITLES); i++)
    if (((Row *) rows->pdata[i])->n_filled >= 2)
      return (int) i;

  return -1;
}

static AlongTableHead *
make_head (GPtrArray *rows, guint header, AlongImportKind kind, char delimiter)
{
  AlongTableHead *self = g_new0 (AlongTableHead, 1);
  Row *row = rows->pdata[header];

  self->kind = kind;
  self->delimiter = delimiter;
  self->line = row->line;
  self->header = g_strdupv (row->cells);
  self->preview = g_ptr_array_new_with_free_func ((GDestroyNotify) g_strfreev);
  for (guint i = header + 1; i < rows->len && self->preview->len < N_PREVIEW; i++)
    g_ptr_array_add (self->preview, g_strdupv (((Row *) rows->pdata[i])->cells));
  return self;
}

/* Teams' spreadsheets may save with tabs or semicolons, which is told by a header that is known or,
 * failing that, by the most columns; published files never do. */
AlongTableHead *
along_table_head_read (const char *path, const char *member, GError **error)
{
  static const char delimiters[] = { ',', ';', '\t' };
  g_autofree char *name = g_filename_display_basename (member != NULL ? member : path);
  g_autoptr (AlongTableHead) best = NULL;

  for (gsize i = 0; i < G_N_ELEMENTS (delimiters); i++)
    {
      g_autoptr (GPtrArray) rows = read_rows (path, member, delimiters[i], error);
      AlongImportKind kind;
      int header;

      if (rows == NULL)
        return NULL;
      header = find_header (rows, &kind);
      if (header < 0)
        continue;
      if (!check_pupils (rows->pdata[header], name, error))
        return NULL;
      if (best == NULL || kind != ALONG_IMPORT_UNKNOWN ||
          g_strv_length (((Row *) rows->pdata[header])->cells) > g_strv_length (best->header))
        {
          g_clear_pointer (&best, along_table_head_free);
          best = make_head (rows, (guint) header, kind, delimiters[i]);
        }
      if (kind != ALONG_IMPORT_UNKNOWN)
        break;
    }

  if (best == NULL)
    g_set_error (error, ALONG_IMPORT_ERROR, ALONG_IMPORT_ERROR_NOT_A_TABLE,
                 _ ("“%s” is not a table with a header. Choose the CSV as downloaded, or save a "
                    "spreadsheet as CSV."),
                 name);
  return g_steal_pointer (&best);
}

void
along_table_head_free (AlongTableHead *self)
{
  g_strfreev (self->header);
  g_ptr_array_unref (self->preview);
  g_free (self);
}
