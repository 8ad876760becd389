/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "along-csv-reader.h"

#include <glib/gstdio.h>
#include <string.h>

/* A reader of a text in memory, through a file that is gone at once. */
static AlongCsvReader *
reader_of_bytes (const char *bytes, gsize length, char delimiter)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *path = NULL;
  AlongByteStream *stream;
  int fd = g_file_open_tmp ("along-csv-XXXXXX", &path, &error);

  g_assert_no_error (error);
  g_close (fd, NULL);
  g_file_set_contents (path, bytes, (gssize) length, &error);
  g_assert_no_error (error);
  stream = along_byte_stream_open (path, NULL, &error);
  g_assert_no_error (error);
  g_unlink (path);
  return along_csv_reader_new (stream, delimiter);
}

static AlongCsvReader *
reader_of (const char *text)
{
  return reader_of_bytes (text, strlen (text), ',');
}

/* Reads a row and gives it as "line: a|b|c"; broken rows as "line! flaw". */
static char *
next (AlongCsvReader *reader)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GStringChunk) texts = g_string_chunk_new (256);
  g_autoptr (GString) text = g_string_new (NULL);
  const AlongCsvRow *row;
  AlongCsvEvent event = along_csv_reader_next (reader, texts, &row, &error);

  g_assert_no_error (error);
  if (event == ALONG_CSV_END)
    return g_strdup ("end");
  if (event == ALONG_CSV_BROKEN)
    return g_strdup_printf ("%" G_GUINT64_FORMAT "! %d", row->line, row->flaw);

  g_string_append_printf (text, "%" G_GUINT64_FORMAT ": ", row->line);
  for (guint i = 0; i < row->n_columns; i++)
    g_string_append_printf (text, "%s%s", i > 0 ? "|" : "",
                            row->cells[i] != NULL ? row->cells[i] : "");
  return g_string_free (g_steal_pointer (&text), FALSE);
}

static void
assert_next (AlongCsvReader *reader, const char *expected)
{
  g_autofree char *row = next (reader);

  g_assert_cmpstr (row, ==, expected);
}

static void
test_plain (void)
{
  g_autoptr (AlongCsvReader) reader = reader_of ("a,b,c\r\n1,,3\n\n  \n4,\"5\",6");

  assert_next (reader, "1: a|b|c");
  assert_next (reader, "2: 1||3");
  assert_next (reader, "5: 4|5|6");
  assert_next (reader, "end");
  assert_next (reader, "end");
}

static void
test_quotes (void)
{
  /* RFC 4180, 2.5 to 2.7. */
  g_autoptr (AlongCsvReader) reader = reader_of (
      "\"a,b\",\"say \"\"hello\"\"\",\" c \"\n\"one\r\ntwo\n\nthree\",x\ny,z\n");

  assert_next (reader, "1: a,b|say \"hello\"|c");
  assert_next (reader, "2: one two three|x");
  assert_next (reader, "6: y|z");
  assert_next (reader, "end");
}

static void
test_line_ends (void)
{
  g_autoptr (AlongCsvReader) reader = reader_of ("a,b\rc,d\r\re,\"f\rg\"\rh,i\r");

  assert_next (reader, "1: a|b");
  assert_next (reader, "2: c|d");
  assert_next (reader, "4: e|f g");
  assert_next (reader, "6: h|i");
  assert_next (reader, "end");
}

static void
test_encodings (void)
{
  g_autoptr (AlongCsvReader) bom = reader_of ("\xef\xbb\xbf\"Café\",b\n");
  g_autoptr (AlongCsvReader) latin = reader_of ("Caf\xe9,\x93quoted\x94,\x80\nCafé,\x85,\n");

  assert_next (bom, "1: Café|b");
  assert_next (latin, "1: Café|“quoted”|€");
  assert_next (latin, "2: Café|…|");
}

static void
test_faults (void)
{
  static const char bytes[] = "a,b\0c,d\x81,e\n";
  g_autoptr (AlongCsvReader) reader = reader_of_bytes (bytes, sizeof bytes - 1, ',');
  g_autoptr (GStringChunk) texts = g_string_chunk_new (256);
  const AlongCsvRow *row;
  AlongCsvFault *faults;

  g_assert_cmpint (along_csv_reader_next (reader, texts, &row, NULL), ==, ALONG_CSV_ROW);
  g_assert_cmpuint (row->n_columns, ==, 4);
  g_assert_cmpstr (row->cells[0], ==, "a");
  g_assert_null (row->cells[1]);
  g_assert_null (row->cells[2]);
  g_assert_cmpstr (row->cells[3], ==, "e");
  g_assert_cmpuint (row->faults->len, ==, 2);
  faults = (AlongCsvFault *) (void *) row->faults->data;
  g_assert_cmpuint (faults[0].column, ==, 1);
  g_assert_cmpint (faults[0].fault, ==, ALONG_CELL_NUL);
  g_assert_cmpuint (faults[1].column, ==, 2);
  g_assert_cmpint (faults[1].fault, ==, ALONG_CELL_UNDEFINED);
}

/* A quote that nothing closes costs its own row, and not what follows. */
static void
test_broken (void)
{
  g_autoptr (AlongCsvReader) reader = reader_of (
      "a,b\n1,\"open\n\"2\",\"two\"\n3,th\"ree\n\"4\"x,four\n5,five\n6,\"never\n7,x\n");

  assert_next (reader, "1: a|b");
  assert_next (reader, "2! 1");
  assert_next (reader, "3: 2|two");
  assert_next (reader, "4! 0");
  assert_next (reader, "5! 0");
  assert_next (reader, "6: 5|five");
  assert_next (reader, "7! 1");
  assert_next (reader, "8: 7|x");
  assert_next (reader, "end");
}

static void
test_too_long (void)
{
  g_autoptr (GString) text = g_string_new ("a,b\n");
  g_autoptr (AlongCsvReader) reader = NULL;

  for (guint i = 0; i < 3 * 1024 * 1024; i++)
    g_string_append_c (text, 'x');
  g_string_append (text, "\n1,2\n3,\"");
  for (guint i = 0; i < 200 * 1024; i++)
    g_string_append (text, "y,y,y,y\n");
  reader = reader_of (text->str);

  assert_next (reader, "1: a|b");
  assert_next (reader, "2! 2");
  assert_next (reader, "3: 1|2");
  assert_next (reader, "4! 1");
  assert_next (reader, "5: y|y|y|y");
}

static void
test_slots (void)
{
  static const gint16 slots[] = { -1, 1, -1, 0 };
  g_autoptr (AlongCsvReader) reader = reader_of ("a,b,c,d,e\nf,g\n");
  g_autoptr (GStringChunk) texts = g_string_chunk_new (256);
  const AlongCsvRow *row;

  along_csv_reader_set_slots (reader, slots, G_N_ELEMENTS (slots), 2);
  g_assert_cmpint (along_csv_reader_next (reader, texts, &row, NULL), ==, ALONG_CSV_ROW);
  g_assert_cmpuint (row->n_columns, ==, 5);
  g_assert_cmpstr (row->cells[0], ==, "d");
  g_assert_cmpstr (row->cells[1], ==, "b");
  g_assert_cmpint (along_csv_reader_next (reader, texts, &row, NULL), ==, ALONG_CSV_ROW);
  g_assert_cmpuint (row->n_columns, ==, 2);
  g_assert_null (row->cells[0]);
  g_assert_cmpstr (row->cells[1], ==, "g");
}

/* A value written with quotes where it needs them, as RFC 4180 has it. */
static void
write_value (GString *text, const char *value, GRand *random)
{
  gboolean quoted = strpbrk (value, ",\"\r\n") != NULL || g_rand_boolean (random);

  if (quoted)
    g_string_append_c (text, '"');
  for (const char *p = value; *p != '\0'; p++)
    {
      if (*p == '"')
        g_string_append_c (text, '"');
      g_string_append_c (text, *p);
    }
  if (quoted)
    g_string_append_c (text, '"');
}

/* Whatever is written is read, over the bounds of blocks too. */
static void
test_round_trip (void)
{
  static const char *const values[] = { "a",      "plain text", "with, comma", "\"quoted\"", "é€",
                                        "x,\",y", "0" };
  g_autoptr (GRand) random = g_rand_new_with_seed (20260602);
  g_autoptr (GString) text = g_string_new (NULL);
  g_autoptr (GPtrArray) expected = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (AlongCsvReader) reader = NULL;

  for (guint line = 1; text->len < 700 * 1024; line++)
    {
      GString *row = g_string_new (NULL);

      g_string_append_printf (row, "%u: ", line);
      for (guint i = 0; i < 5; i++)
        {
          const char *value = values[g_rand_int_range (random, 0, G_N_ELEMENTS (values))];

          write_value (text, value, random);
          g_string_append (text, i < 4 ? "," : g_rand_boolean (random) ? "\r\n" : "\n");
          g_string_append_printf (row, "%s%s", i > 0 ? "|" : "", value);
        }
      g_ptr_array_add (expected, g_string_free (row, FALSE));
    }

  reader = reader_of (text->str);
  for (guint i = 0; i < expected->len; i++)
    assert_next (reader, expected->pdata[i]);
  assert_next (reader, "end");
  g_assert_cmpuint (along_csv_reader_get_done (reader), ==, text->len);
  g_assert_cmpuint (along_csv_reader_get_total (reader), ==, text->len);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/csv-reader/plain", test_plain);
  g_test_add_func ("/csv-reader/quotes", test_quotes);
  g_test_add_func ("/csv-reader/line-ends", test_line_ends);
  g_test_add_func ("/csv-reader/encodings", test_encodings);
  g_test_add_func ("/csv-reader/faults", test_faults);
  g_test_add_func ("/csv-reader/broken", test_broken);
  g_test_add_func ("/csv-reader/too-long", test_too_long);
  g_test_add_func ("/csv-reader/slots", test_slots);
  g_test_add_func ("/csv-reader/round-trip", test_round_trip);

  return g_test_run ();
}
