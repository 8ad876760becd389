/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "import-fixture.h"

#include <glib/gstdio.h>

void
import_fixture_set_up (ImportFixture *fixture, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GFile) folder = g_file_new_for_path (g_getenv ("ALONG_DATA_DIR"));
  g_autofree char *path = NULL;

  fixture->folder = g_dir_make_tmp ("along-import-XXXXXX", &error);
  g_assert_no_error (error);
  path = g_build_filename (fixture->folder, "test.db", NULL);
  fixture->database = along_database_open (path, ALONG_DATABASE_CREATE, 1000, &error);
  g_assert_no_error (error);
  fixture->definitions = along_definitions_new (folder, &error);
  g_assert_no_error (error);
}

void
import_fixture_tear_down (ImportFixture *fixture, gconstpointer data)
{
  g_autoptr (GDir) dir = NULL;
  const char *name;

  g_clear_object (&fixture->database);
  g_clear_object (&fixture->definitions);
  dir = g_dir_open (fixture->folder, 0, NULL);
  while ((name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *path = g_build_filename (fixture->folder, name, NULL);

      g_unlink (path);
    }
  g_rmdir (fixture->folder);
  g_free (fixture->folder);
}

char *
import_fixture_data (const char *name)
{
  return g_test_build_filename (G_TEST_DIST, "data", name, NULL);
}

char *
import_fixture_program_data (const char *name)
{
  return g_build_filename (g_getenv ("ALONG_DATA_DIR"), name, NULL);
}

AlongImportSource *
import_fixture_inspect (const char *path)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) sources = along_import_source_inspect (path, &error);

  g_assert_no_error (error);
  g_assert_cmpuint (sources->len, ==, 1);
  return along_import_source_ref (sources->pdata[0]);
}

char *
import_fixture_write (ImportFixture *fixture, const char *name, const char *content)
{
  g_autoptr (GError) error = NULL;
  char *path = g_build_filename (fixture->folder, name, NULL);

  g_file_set_contents (path, content, -1, &error);
  g_assert_no_error (error);
  return path;
}

AlongImportReport *
import_fixture_import (ImportFixture *fixture, AlongImportSource *source)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) sources = g_ptr_array_new ();
  g_autoptr (GPtrArray) reports = NULL;
  AlongImportReport *report;

  g_ptr_array_add (sources, source);
  along_database_begin (fixture->database, &error);
  g_assert_no_error (error);
  along_import_run (fixture->database, fixture->definitions, sources, NULL, NULL, NULL, &reports,
                    &error);
  g_assert_no_error (error);
  along_database_commit (fixture->database, &error);
  g_assert_no_error (error);

  g_assert_cmpuint (reports->len, ==, 1);
  report = g_steal_pointer (&reports->pdata[0]);
  g_assert_cmpuint (report->read, ==,
                    report->inserted + report->updated + report->unchanged + report->rejected);
  return report;
}

AlongImportReport *
import_fixture_import_data (ImportFixture *fixture, const char *name)
{
  g_autofree char *path = import_fixture_data (name);
  g_autoptr (AlongImportSource) source = import_fixture_inspect (path);

  return import_fixture_import (fixture, source);
}

AlongRegister *
import_fixture_load (ImportFixture *fixture)
{
  g_autoptr (GError) error = NULL;
  AlongRegister *result = along_register_load (
      fixture->database, along_definitions_get_frameworks (fixture->definitions), NULL, &error);

  g_assert_no_error (error);
  return result;
}

const AlongImportIssue *
import_fixture_issue (AlongImportReport *report, guint index)
{
  g_assert_cmpuint (index, <, report->issues->len);
  return report->issues->pdata[index];
}
