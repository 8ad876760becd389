/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "workspace-fixture.h"

#include "along-import-source.h"
#include "along-register-cache.h"
#include "along-workspace-files.h"
#include "along-workspace-history.h"
#include "along-workspace-import.h"

#include <glib/gstdio.h>
#include <string.h>

#define KEY "0123abcd"
/* More than are read from the tables each time. */
#define N_MANY    2100
#define FIRST_URN 100000

static const char *
get_path (WorkspaceFixture *fixture)
{
  return along_workspace_get_path (fixture->workspace);
}

static gboolean
has_copy (WorkspaceFixture *fixture)
{
  g_autofree char *path = along_register_cache_dup_path (get_path (fixture));

  return g_file_test (path, G_FILE_TEST_EXISTS);
}

static void
tear_down (WorkspaceFixture *fixture, gconstpointer data)
{
  along_register_cache_forget (get_path (fixture));
  workspace_fixture_tear_down (fixture, data);
}

static void
test_copy (WorkspaceFixture *fixture, gconstpointer data)
{
  AlongRegister *reg = along_workspace_get_register (fixture->workspace);
  g_autoptr (AlongRegister) copy = NULL;

  g_assert_null (along_register_cache_read (get_path (fixture), KEY));
  along_register_cache_write (get_path (fixture), KEY, reg);
  g_assert_null (along_register_cache_read (get_path (fixture), "0123abce"));
  g_assert_null (along_register_cache_read ("/nowhere/else.db", KEY));

  copy = along_register_cache_read (get_path (fixture), KEY);
  g_assert_nonnull (copy);
  g_assert_cmpuint (along_register_get_n_schools (copy), ==, along_register_get_n_schools (reg));
  for (guint i = 0; i < along_register_get_n_schools (reg); i++)
    g_assert_cmpstr (along_register_get_school (copy, i)->name, ==,
                     along_register_get_school (reg, i)->name);

  along_register_cache_forget (get_path (fixture));
  g_assert_null (along_register_cache_read (get_path (fixture), KEY));
}

/* Five databases by turns leave four copies. */
static void
test_old_copies_go (WorkspaceFixture *fixture, gconstpointer data)
{
  AlongRegister *reg = along_workspace_get_register (fixture->workspace);
  guint n = 0;

  for (guint i = 0; i < 5; i++)
    {
      g_autofree char *database = g_strdup_printf ("%s-%u", get_path (fixture), i);

      along_register_cache_write (database, KEY, reg);
    }
  for (guint i = 0; i < 5; i++)
    {
      g_autofree char *database = g_strdup_printf ("%s-%u", get_path (fixture), i);
      g_autoptr (AlongRegister) copy = along_register_cache_read (database, KEY);

      n += copy != NULL;
      along_register_cache_forget (database);
    }
  g_assert_cmpuint (n, ==, 4);
}

/* Two lines of the sample's file, its header and the first school, make as many schools as wanted.
 */
static void
import_many (WorkspaceFixture *fixture, const char *name)
{
  g_autofree char *folder = along_workspace_data_folder ();
  g_autofree char *sample = g_build_filename (folder, "sample", "edubasealldata20260601.csv", NULL);
  g_autofree char *path = g_build_filename (fixture->folder, "edubasealldata20260601.csv", NULL);
  g_autofree char *text = NULL;
  g_auto (GStrv) lines = NULL;
  g_autoptr (GString) many = NULL;
  g_autoptr (GPtrArray) sources = NULL;
  g_autoptr (GPtrArray) reports = NULL;
  g_autoptr (GError) error = NULL;

  g_file_get_contents (sample, &text, NULL, &error);
  g_assert_no_error (error);
  lines = g_strsplit (text, "\n", 3);
  many = g_string_new (lines[0]);
  for (guint i = 0; i < N_MANY; i++)
    g_string_append_printf (many, "\n\"%u%s", FIRST_URN + i, lines[1] + strlen ("\"900000"));
  g_string_replace (many, "Quarryfell Church of England Primary School", name, 0);
  g_file_set_contents (path, many->str, (gssize) many->len, &error);
  g_assert_no_error (error);

  sources = along_import_source_inspect (path, &error);
  g_assert_no_error (error);
  reports = along_workspace_import (fixture->workspace, sources, FALSE, NULL, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (reports->len, ==, 1);
}

/* The name of the first school as a window that starts now would have it. */
static char *
read_name (WorkspaceFixture *fixture)
{
  g_autoptr (AlongRegisterReading) reading = along_register_reading_new (
      get_path (fixture), along_definitions_get_frameworks (fixture->definitions));
  g_autoptr (GError) error = NULL;
  g_autoptr (AlongRegister) reg = along_register_reading_wait (reading, NULL, &error);
  const AlongSchool *school;

  g_assert_no_error (error);
  school = along_register_find_school (reg, FIRST_URN);
  return g_strdup (school != NULL ? school->name : "none");
}

static void
wait_for_copy (WorkspaceFixture *fixture)
{
  for (guint i = 0; i < 5000 && !has_copy (fixture); i++)
    g_usleep (1000);
  g_assert_true (has_copy (fixture));
}

/* Reads twice, the second time from the copy if there is one of this state. */
static void
assert_name (WorkspaceFixture *fixture, const char *name)
{
  for (guint i = 0; i < 2; i++)
    {
      g_autofree char *found = read_name (fixture);

      g_assert_cmpstr (found, ==, name);
      wait_for_copy (fixture);
    }
}

/* Whatever becomes of the database, no older or other state of it is ever shown. */
static void
test_never_stale (WorkspaceFixture *fixture, gconstpointer data)
{
  g_autofree char *backup = g_build_filename (fixture->folder, "backup.db", NULL);
  g_autofree char *kept = NULL;
  g_autoptr (GError) error = NULL;

  import_many (fixture, "First name");
  assert_name (fixture, "First name");
  along_workspace_backup (fixture->workspace, backup, &error);
  g_assert_no_error (error);

  import_many (fixture, "Second name");
  assert_name (fixture, "Second name");
  along_workspace_undo (fixture->workspace, &error);
  g_assert_no_error (error);
  assert_name (fixture, "First name");
  along_workspace_redo (fixture->workspace, &error);
  g_assert_no_error (error);
  assert_name (fixture, "Second name");

  /* The same number of imports as before, and another register. */
  along_workspace_restore (fixture->workspace, backup, &kept, &error);
  g_assert_no_error (error);
  assert_name (fixture, "First name");
  import_many (fixture, "Another name");
  assert_name (fixture, "Another name");
}

static char *
find_bytes (char *data, gsize size, const char *text)
{
  for (gsize i = 0; i + strlen (text) <= size; i++)
    if (memcmp (data + i, text, strlen (text)) == 0)
      return data + i;
  return NULL;
}

/* The copy is what is read: one that was tampered with shows. */
static void
test_is_used (WorkspaceFixture *fixture, gconstpointer data)
{
  g_autofree char *path = along_register_cache_dup_path (get_path (fixture));
  g_autofree char *found = NULL;
  char *image = NULL, *name;
  gsize size;

  import_many (fixture, "First name");
  g_free (read_name (fixture));
  wait_for_copy (fixture);
  g_assert_true (g_file_get_contents (path, &image, &size, NULL));
  name = find_bytes (image, size, "First name");
  g_assert_nonnull (name);
  memcpy (name, "Worst", strlen ("Worst"));
  g_assert_true (g_file_set_contents (path, image, (gssize) size, NULL));
  g_free (image);
  found = read_name (fixture);
  g_assert_cmpstr (found, ==, "Worst name");
}

/* Checking looks at the tables and throws the copy away. */
static void
test_check_forgets (WorkspaceFixture *fixture, gconstpointer data)
{
  g_autoptr (GPtrArray) problems = NULL;

  import_many (fixture, "First name");
  g_free (read_name (fixture));
  wait_for_copy (fixture);
  problems = along_workspace_check (fixture->workspace, NULL);
  g_assert_cmpuint (problems->len, ==, 0);
  g_assert_false (has_copy (fixture));
}

/* A damaged or unreadable copy is no more than none. */
static void
test_damaged (WorkspaceFixture *fixture, gconstpointer data)
{
  g_autofree char *path = along_register_cache_dup_path (get_path (fixture));
  g_autofree char *found = NULL;

  import_many (fixture, "First name");
  g_free (read_name (fixture));
  wait_for_copy (fixture);
  g_assert_true (g_file_set_contents (path, "along-register", -1, NULL));
  found = read_name (fixture);
  g_assert_cmpstr (found, ==, "First name");
}

#define ADD(path, set_up, test) g_test_add (path, WorkspaceFixture, NULL, set_up, test, tear_down)

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  ADD ("/register-cache/copy", workspace_fixture_set_up_sample, test_copy);
  ADD ("/register-cache/old-copies-go", workspace_fixture_set_up_sample, test_old_copies_go);
  ADD ("/register-cache/never-stale", workspace_fixture_set_up, test_never_stale);
  ADD ("/register-cache/is-used", workspace_fixture_set_up, test_is_used);
  ADD ("/register-cache/check-forgets", workspace_fixture_set_up, test_check_forgets);
  ADD ("/register-cache/damaged", workspace_fixture_set_up, test_damaged);
  return g_test_run ();
}
