/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "import-fixture.h"

#include <string.h>

static void
test_dates (ImportFixture *fixture, gconstpointer data)
{
  g_autoptr (AlongImportReport)
      report = import_fixture_import_data (fixture, "broken/bad-dates.csv");

  assert_counts (report, 3, 3, 0, 0, 0);
  g_assert_cmpuint (report->n_issues, ==, 3);
  for (guint i = 0; i < 3; i++)
    {
      const AlongImportIssue *issue = import_fixture_issue (report, i);

      /* OpenDate is the register's 14th column. */
      g_assert_cmpuint (issue->line, ==, i + 2);
      g_assert_cmpuint (issue->column, ==, 14);
      g_assert_cmpstr (issue->column_name, ==, "OpenDate");
      g_assert_false (issue->rejected);
    }
}

static void
test_urns (ImportFixture *fixture, gconstpointer data)
{
  g_autoptr (AlongImportReport)
      report = import_fixture_import_data (fixture, "broken/bad-urns.csv");
  g_autoptr (AlongImportReport)
      twice = import_fixture_import_data (fixture, "broken/duplicate-urn.csv");

  assert_counts (report, 3, 0, 0, 0, 3);
  g_assert_cmpuint (report->n_issues, ==, 3);
  g_assert_cmpuint (import_fixture_issue (report, 2)->line, ==, 4);
  g_assert_cmpuint (import_fixture_issue (report, 2)->column, ==, 1);
  g_assert_true (import_fixture_issue (report, 2)->rejected);

  assert_counts (twice, 4, 3, 0, 0, 1);
  g_assert_cmpuint (import_fixture_issue (twice, 0)->line, ==, 5);
  g_assert_nonnull (strstr (import_fixture_issue (twice, 0)->message, "line 2"));
}

static void
test_rows (ImportFixture *fixture, gconstpointer data)
{
  g_autoptr (AlongImportReport)
      ragged = import_fixture_import_data (fixture, "broken/ragged-rows.csv");
  g_autoptr (AlongImportReport)
      unclosed = import_fixture_import_data (fixture, "broken/unclosed-quote.csv");
  g_autoptr (AlongImportReport)
      empty = import_fixture_import_data (fixture, "broken/header-only.csv");

  assert_counts (ragged, 3, 1, 0, 0, 2);
  g_assert_cmpuint (import_fixture_issue (ragged, 0)->line, ==, 3);
  g_assert_nonnull (strstr (import_fixture_issue (ragged, 0)->message, "40"));
  g_assert_cmpuint (import_fixture_issue (ragged, 1)->line, ==, 4);
  g_assert_nonnull (strstr (import_fixture_issue (ragged, 1)->message, "137"));

  g_assert_cmpuint (unclosed->rejected, ==, 1);
  g_assert_cmpuint (unclosed->read, ==, 3);
  g_assert_true (import_fixture_issue (unclosed, 0)->rejected);
  assert_counts (empty, 0, 0, 0, 0, 0);
}

static void
test_bytes (ImportFixture *fixture, gconstpointer data)
{
  g_autoptr (AlongImportReport)
      report = import_fixture_import_data (fixture, "broken/nul-byte.csv");

  g_assert_cmpuint (report->read, ==, 3);
  g_assert_cmpuint (report->n_issues, >=, 1);
  g_assert_cmpuint (import_fixture_issue (report, 0)->line, ==, 2);
}

static void
test_grades (ImportFixture *fixture, gconstpointer data)
{
  g_autoptr (AlongImportReport)
      report = import_fixture_import_data (fixture, "broken/bad-grades.csv");
  static const guint lines[] = { 2, 4, 5 };

  assert_counts (report, 4, 1, 0, 0, 3);
  for (guint i = 0; i < G_N_ELEMENTS (lines); i++)
    g_assert_cmpuint (import_fixture_issue (report, i)->line, ==, lines[i]);
  g_assert_cmpstr (import_fixture_issue (report, 0)->column_name, ==, "Rating");
  g_assert_cmpstr (import_fixture_issue (report, 2)->column_name, ==, "Inspection Date");
}

static void
test_duplicate_column (ImportFixture *fixture, gconstpointer data)
{
  g_autoptr (AlongImportReport)
      report = import_fixture_import_data (fixture, "broken/duplicate-column.csv");

  assert_counts (report, 1, 1, 0, 0, 0);
  g_assert_cmpuint (report->n_issues, ==, 1);
  g_assert_cmpuint (import_fixture_issue (report, 0)->line, ==, 1);
  g_assert_cmpuint (import_fixture_issue (report, 0)->column, ==, 2);
}

static void
assert_import_refused (ImportFixture *fixture, const char *path, int code, const char *word)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (AlongImportSource) source = import_fixture_inspect (path);
  g_autoptr (GPtrArray) sources = g_ptr_array_new ();
  g_autoptr (GPtrArray) reports = NULL;

  g_ptr_array_add (sources, source);
  g_assert_true (along_database_begin (fixture->database, NULL));
  g_assert_false (along_import_run (fixture->database, fixture->definitions, sources, NULL, NULL,
                                    NULL, &reports, &error));
  along_database_rollback (fixture->database);
  g_assert_null (reports);
  g_assert_error (error, ALONG_IMPORT_ERROR, code);
  if (strstr (error->message, word) == NULL)
    g_error ("“%s” is not in “%s”", word, error->message);
}

static void
test_refused (ImportFixture *fixture, gconstpointer data)
{
  g_autofree char *missing = import_fixture_data ("broken/missing-urn.csv");
  g_autofree char *unknown = import_fixture_data ("broken/unknown-header.csv");
  g_autofree char *cut = import_fixture_data ("broken/cut.json");
  g_autofree char *bytes = import_fixture_data ("broken/not-utf8.json");
  g_autoptr (GString) deep = g_string_new (
      "{\"format\": \"alongside-participants\", \"version\": 1, \"cohorts\": ");
  g_autofree char *deep_path = NULL;
  g_autofree char *newer = import_fixture_write (
      fixture, "newer.json", "{\"format\": \"alongside-participants\", \"version\": 2}");

  for (guint i = 0; i < 100000; i++)
    g_string_append_c (deep, '[');
  deep_path = import_fixture_write (fixture, "deep.json", deep->str);

  assert_import_refused (fixture, missing, ALONG_IMPORT_ERROR_MISSING_COLUMNS, "“URN”");
  assert_import_refused (fixture, unknown, ALONG_IMPORT_ERROR_UNKNOWN_KIND, "unknown-header.csv");
  assert_import_refused (fixture, cut, ALONG_IMPORT_ERROR_UNREADABLE, "1:");
  assert_import_refused (fixture, bytes, ALONG_IMPORT_ERROR_UNREADABLE, "line 1");
  assert_import_refused (fixture, deep_path, ALONG_IMPORT_ERROR_UNREADABLE, "nested");
  assert_import_refused (fixture, newer, ALONG_IMPORT_ERROR_UNREADABLE, "newer");
}

/* Of a file full of mistakes the first thousand are told, and all are counted. */
static void
test_many_issues (ImportFixture *fixture, gconstpointer data)
{
  g_autoptr (GString) text = g_string_new ("URN,Rating,Inspection Date\n");
  g_autofree char *path = NULL;
  g_autoptr (AlongImportSource) source = NULL;
  g_autoptr (AlongImportReport) report = NULL;

  for (guint i = 0; i < 1500; i++)
    g_string_append (text, "oops,Good,2015-03-03\n");
  g_string_append (text, "900001,Good,2015-03-03\n");
  path = import_fixture_write (fixture, "many.csv", text->str);
  source = import_fixture_inspect (path);
  report = import_fixture_import (fixture, source);
  assert_counts (report, 1501, 1, 0, 0, 1500);
  g_assert_cmpuint (report->issues->len, ==, 1000);
  g_assert_cmpuint (report->n_issues, ==, 1500);
}

#define add(path, test)                                                                            \
  g_test_add (path, ImportFixture, NULL, import_fixture_set_up, test, import_fixture_tear_down)

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  add ("/import-broken/dates", test_dates);
  add ("/import-broken/urns", test_urns);
  add ("/import-broken/rows", test_rows);
  add ("/import-broken/bytes", test_bytes);
  add ("/import-broken/grades", test_grades);
  add ("/import-broken/duplicate-column", test_duplicate_column);
  add ("/import-broken/refused", test_refused);
  add ("/import-broken/many-issues", test_many_issues);

  return g_test_run ();
}
