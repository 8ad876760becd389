/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-byte-stream.h"
#include "along-cell-text.h"

G_BEGIN_DECLS

/* What came next in the file. */
typedef enum
{
  ALONG_CSV_ROW,
  ALONG_CSV_BROKEN, /* a row that is not CSV; reading goes on at the line after its first */
  ALONG_CSV_END,
  ALONG_CSV_FAILED, /* the bytes could not be read */
} AlongCsvEvent;

typedef enum
{
  ALONG_CSV_FLAW_QUOTE,    /* a quotation mark in the middle of a value */
  ALONG_CSV_FLAW_UNCLOSED, /* a quotation mark that nothing closes */
  ALONG_CSV_FLAW_TOO_LONG, /* a line longer than any table's */
} AlongCsvFlaw;

typedef struct
{
  guint slot;
  guint column;
  AlongCellFault fault;
} AlongCsvFault;

/* A row as read. @line: the physical line that it starts on, from 1. @cells: by slot; NULL where
 * empty or absent. @n_columns: how many values the row has. @flaw, @column: of a broken one.
 * @faults: (element-type AlongCsvFault): cells that could not be read as text. */
typedef struct
{
  guint64 line;
  const char **cells;
  guint n_columns;
  GArray *faults;
  AlongCsvFlaw flaw;
  guint column;
} AlongCsvRow;

/**
 * AlongCsvReader:
 *
 * Reads RFC 4180 rows from a stream, through libcsv, keeping no more than a row and a block in
 * memory. Lines end with CRLF, LF or CR; blank ones are passed over. Quotes are read strictly, so
 * that one left open costs its own row and not the rest of the file.
 */
typedef struct _AlongCsvReader AlongCsvReader;

/* @stream: (transfer full) */
AlongCsvReader *along_csv_reader_new (AlongByteStream *stream, char delimiter);
void along_csv_reader_free (AlongCsvReader *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (AlongCsvReader, along_csv_reader_free)

/* From the next row on, the value of column i goes to cells[slots[i]], or nowhere when that is -1,
 * as it is for columns from @n_columns on. Before this is called every column has its own slot.
 * @slots: (array length=n_columns): copied */
void along_csv_reader_set_slots (AlongCsvReader *self,
                                 const gint16 *slots,
                                 guint n_columns,
                                 guint n_slots);

/* @texts: holds the cells. @row: (out): the reader's own, until the next call. */
AlongCsvEvent along_csv_reader_next (AlongCsvReader *self,
                                     GStringChunk *texts,
                                     const AlongCsvRow **row,
                                     GError **error);

/* Bytes of the content taken so far, and in all (0 when not known). */
guint64 along_csv_reader_get_done (AlongCsvReader *self);
guint64 along_csv_reader_get_total (AlongCsvReader *self);

G_END_DECLS
