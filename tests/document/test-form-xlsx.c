/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "along-form-value.h"
#include "along-form-xlsx.h"
#include "along-sheet-file.h"
#include "copy-fixture.h"

#include <json-glib/json-glib.h>
#include <locale.h>
#include <math.h>
#include <string.h>

static GBytes *export(CopyFixture *fixture)
{
  g_autoptr (GError) error = NULL;
  GBytes *bytes = along_form_xlsx_export (&fixture->copy, &error);

  g_assert_no_error (error);
  return bytes;
}

static AlongSheetFile *
read_back (GBytes *bytes)
{
  g_autoptr (GError) error = NULL;
  AlongSheetFile *file = along_sheet_file_read (bytes, &error);

  g_assert_no_error (error);
  return file;
}

/* The cell of the answer beside the label, on any sheet. */
static const AlongSheetCell *
find_answer (const AlongSheetFile *file, const char *section, const char *label)
{
  for (guint i = 0; i < file->sheets->len; i++)
    {
      const AlongSheet *sheet = g_ptr_array_index (file->sheets, i);
      guint row = G_MAXUINT;

      if (!g_str_has_prefix (sheet->name, section))
        continue;
      for (guint j = 0; j < sheet->cells->len; j++)
        {
          const AlongSheetCell *cell = g_ptr_array_index (sheet->cells, j);

          if (cell->column == 1 && g_str_equal (cell->text, label))
            row = cell->row;
          if (cell->column == 2 && cell->row == row)
            return cell;
        }
    }
  return NULL;
}

static gboolean
has_text (const AlongSheetFile *file, const char *text)
{
  for (guint i = 0; i < file->sheets->len; i++)
    {
      const AlongSheet *sheet = g_ptr_array_index (file->sheets, i);

      for (guint j = 0; j < sheet->cells->len; j++)
        if (g_str_equal (((AlongSheetCell *) g_ptr_array_index (sheet->cells, j))->text, text))
          return TRUE;
    }
  return FALSE;
}

typedef struct
{
  const AlongSheetFile *file;
  guint n;
} Search;

static void
field_cb (const AlongFormField *field, const char *text, const char *shown, gpointer user_data)
{
  Search *self = user_data;
  gboolean number = field->type == ALONG_FORM_DATE || field->type == ALONG_FORM_DAYS ||
                    field->type == ALONG_FORM_MONEY;

  if (!has_text (self->file, field->label))
    g_error ("the label “%s” is not in the workbook", field->label);
  if (*shown != '\0' && !number && !has_text (self->file, shown))
    g_error ("“%s” is not in the workbook", shown);
  self->n++;
}

static void
test_every_field (void)
{
  static const AlongFormVisitor visitor = { .field = field_cb };

  for (guint hostile = 0; hostile < 2; hostile++)
    {
      CopyFixture fixture;
      g_autoptr (GBytes) bytes = NULL;
      g_autoptr (AlongSheetFile) file = NULL;
      Search search = { 0 };

      copy_fixture_init (&fixture, hostile == 1);
      bytes = export(&fixture);
      file = read_back (bytes);
      search.file = file;
      along_form_copy_visit (&fixture.copy, &visitor, &search);
      g_assert_cmpuint (search.n, >, 80);
      /* Eight sections, what is offered, and what it is. */
      g_assert_cmpuint (file->sheets->len, ==, 10);
      copy_fixture_clear (&fixture);
    }
}

/* Dates and amounts are numbers. By hand: 9 November 2023 is day 45239 of a sheet, as 1 January
 * 2023 is 44927 and it is the 313th day of that year; five days at £600 are £3,000. */
static void
test_types (void)
{
  CopyFixture fixture;
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (AlongSheetFile) file = NULL;
  const AlongSheetCell *cell;

  copy_fixture_init (&fixture, FALSE);
  bytes = export(&fixture);
  file = read_back (bytes);
  cell = find_answer (file, "2.", "Date of the first visit");
  g_assert_true (cell->number);
  g_assert_cmpfloat (g_ascii_strtod (cell->text, NULL), ==, 45239);
  cell = find_answer (file, "3.", "Days used by then");
  g_assert_true (cell->number);
  g_assert_cmpfloat (g_ascii_strtod (cell->text, NULL), ==, 5.5);
  cell = find_answer (file, "6.", "Total claimed");
  g_assert_true (cell->number);
  g_assert_cmpfloat (g_ascii_strtod (cell->text, NULL), ==, 3000);
  cell = find_answer (file, "1.", "URN");
  g_assert_false (cell->number);
  copy_fixture_clear (&fixture);
}

/* What another reader finds is what this one finds. */
static void
test_other_reader (void)
{
  CopyFixture fixture;
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (AlongSheetFile) file = NULL;
  g_autofree char *path = NULL;
  g_autofree char *script = g_test_build_filename (G_TEST_DIST, "document", "read_xlsx.py", NULL);
  g_autofree char *output = NULL;
  g_auto (GStrv) lines = NULL;
  guint next = 0;

  copy_fixture_init (&fixture, TRUE);
  bytes = export(&fixture);
  file = read_back (bytes);
  path = copy_fixture_write (bytes, "form.xlsx");
  output = copy_fixture_run ((const char *const[]){ "python3", script, path, NULL });
  copy_fixture_remove (path);
  copy_fixture_clear (&fixture);
  if (output == NULL)
    {
      g_test_skip ("python3 is not installed");
      return;
    }
  lines = g_strsplit (output, "\n", -1);
  for (guint i = 0; i < file->sheets->len; i++)
    {
      const AlongSheet *sheet = g_ptr_array_index (file->sheets, i);

      for (guint j = 0; j < sheet->cells->len; j++)
        {
          const AlongSheetCell *cell = g_ptr_array_index (sheet->cells, j);
          g_autofree char *name = along_sheet_cell_make_name (cell);
          g_autoptr (JsonNode) node = json_from_string (lines[next++], NULL);
          JsonArray *array = json_node_get_array (node);

          g_assert_cmpstr (json_array_get_string_element (array, 0), ==, sheet->name);
          g_assert_cmpstr (json_array_get_string_element (array, 1), ==, name);
          g_assert_cmpstr (json_array_get_string_element (array, 2), ==, cell->number ? "n" : "s");
          g_assert_cmpstr (json_array_get_string_element (array, 3), ==, cell->text);
        }
    }
  g_assert_cmpuint (next, >, 300);
  g_assert_cmpuint (next + 1, ==, g_strv_length (lines));
}

/* A locale with a comma in numbers changes nothing of the file's. */
static void
test_locale (void)
{
  CopyFixture fixture;
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (AlongSheetFile) file = NULL;

  if (setlocale (LC_NUMERIC, "de_DE.UTF-8") == NULL)
    {
      g_test_skip ("there is no German locale");
      return;
    }
  copy_fixture_init (&fixture, FALSE);
  bytes = export(&fixture);
  setlocale (LC_NUMERIC, "C.UTF-8");
  file = read_back (bytes);
  g_assert_cmpstr (find_answer (file, "3.", "Days used by then")->text, ==, "5.5");
  copy_fixture_clear (&fixture);
}

static void
test_secrets (void)
{
  static const AlongFormSecret secrets[] = { { "account-number", "12345678" } };
  CopyFixture fixture;
  g_autoptr (GBytes) plain = NULL;
  g_autoptr (GBytes) claim = NULL;
  g_autoptr (AlongSheetFile) without = NULL;
  g_autoptr (AlongSheetFile) with = NULL;

  copy_fixture_init (&fixture, FALSE);
  plain = export(&fixture);
  fixture.copy.secrets = secrets;
  fixture.copy.n_secrets = 1;
  claim = export(&fixture);
  copy_fixture_clear (&fixture);
  without = read_back (plain);
  with = read_back (claim);
  g_assert_cmpstr (find_answer (without, "5.", "Account number")->text, ==, "Sealed");
  g_assert_false (has_text (without, "12345678"));
  /* A text: numbers of accounts begin with noughts. */
  g_assert_cmpstr (find_answer (with, "5.", "Account number")->text, ==, "12345678");
  g_assert_false (find_answer (with, "5.", "Account number")->number);
}

/* Damaged files, byte by byte and cut anywhere, are refused or read, and nothing else. */
static void
test_damage (void)
{
  CopyFixture fixture;
  g_autoptr (GBytes) bytes = NULL;
  gsize size;
  const guint8 *data;

  copy_fixture_init (&fixture, FALSE);
  bytes = along_form_xlsx_export_part (&fixture.copy, "school", NULL);
  copy_fixture_clear (&fixture);
  data = g_bytes_get_data (bytes, &size);
  for (guint i = 0; i < 400; i++)
    {
      gsize length = i % 2 == 0 ? size : (gsize) g_test_rand_int_range (0, (int) size);
      g_autofree guint8 *copy = g_memdup2 (data, MAX (length, 1));
      g_autoptr (GBytes) damaged = NULL;
      g_autoptr (AlongSheetFile) file = NULL;
      g_autoptr (GError) error = NULL;

      for (guint j = 0; j < i % 5 && length > 0; j++)
        copy[g_test_rand_int_range (0, (int) length)] = (guint8) g_test_rand_int_range (0, 256);
      damaged = g_bytes_new (copy, length);
      file = along_sheet_file_read (damaged, &error);
      g_assert_cmpint (file == NULL, ==, error != NULL);
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/form-xlsx/every-field", test_every_field);
  g_test_add_func ("/form-xlsx/types", test_types);
  g_test_add_func ("/form-xlsx/other-reader", test_other_reader);
  g_test_add_func ("/form-xlsx/locale", test_locale);
  g_test_add_func ("/form-xlsx/secrets", test_secrets);
  g_test_add_func ("/form-xlsx/damage", test_damage);

  return g_test_run ();
}
