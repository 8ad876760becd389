/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "fuzz-input.h"

#include "along-csv-reader.h"

/* Reads all rows; what they hold must be text, and the lines must go up. */
int
LLVMFuzzerTestOneInput (const guint8 *data, gsize size)
{
  static const gint16 slots[] = { 2, -1, 0, 1 };
  g_autoptr (GStringChunk) texts = g_string_chunk_new (1024);
  g_autoptr (AlongCsvReader) reader = NULL;
  FuzzInput input;
  const AlongCsvRow *row;
  guint64 line = 0;
  AlongCsvEvent event;

  fuzz_input_open (&input, data, size);
  reader = along_csv_reader_new (along_byte_stream_open (input.path, NULL, NULL),
                                 size % 3 == 0 ? ';' : ',');
  if (size % 2 == 0)
    along_csv_reader_set_slots (reader, slots, G_N_ELEMENTS (slots), 3);

  while ((event = along_csv_reader_next (reader, texts, &row, NULL)) != ALONG_CSV_END)
    {
      g_assert_cmpint (event, !=, ALONG_CSV_FAILED);
      g_assert_cmpuint (row->line, >, line);
      line = row->line;
      for (guint i = 0; event == ALONG_CSV_ROW && i < (size % 2 == 0 ? 3 : row->n_columns); i++)
        g_assert_true (row->cells[i] == NULL || g_utf8_validate (row->cells[i], -1, NULL));
    }
  g_assert_cmpuint (along_csv_reader_get_done (reader), ==, size);
  fuzz_input_close (&input);
  return 0;
}
