/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "store-fixture.h"

#include "along-check.h"
#include "along-memo-table.h"
#include "along-statement.h"

#include <glib/gstdio.h>
#include <signal.h>
#include <sqlite3.h>
#include <string.h>
#include <sys/resource.h>

static void
execute (const char *path, const char *sql)
{
  sqlite3 *handle = NULL;

  g_assert_cmpint (sqlite3_open (path, &handle), ==, SQLITE_OK);
  g_assert_cmpint (sqlite3_exec (handle, sql, NULL, NULL, NULL), ==, SQLITE_OK);
  sqlite3_close (handle);
}

static void
assert_refused (const char *path, AlongDatabaseFlags flags, AlongStoreError code)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (AlongDatabase) database = along_database_open (path, flags, 0, &error);

  g_assert_error (error, ALONG_STORE_ERROR, (int) code);
  g_assert_null (database);
}

static void
test_private_file (StoreFixture *fixture, gconstpointer data)
{
  GStatBuf status;

  g_assert_cmpint (g_stat (fixture->path, &status), ==, 0);
  g_assert_cmpint (status.st_mode & 0777, ==, 0600);
}

static void
test_reopens (StoreFixture *fixture, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (AlongDatabase) again = along_database_open (fixture->path, 0, 0, &error);

  g_assert_no_error (error);
  g_assert_false (along_database_has_schools (again));
}

static void
test_refuses_other_files (StoreFixture *fixture, gconstpointer data)
{
  g_autofree char *text = g_build_filename (fixture->folder, "text.db", NULL);
  g_autofree char *foreign = g_build_filename (fixture->folder, "foreign.db", NULL);
  g_autofree char *missing = g_build_filename (fixture->folder, "missing.db", NULL);
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;
  gsize before_size, after_size;

  g_file_set_contents (text, "This is not a database, but it is long enough to look at.", -1, NULL);
  assert_refused (text, 0, ALONG_STORE_ERROR_NOT_A_DATABASE);

  execute (foreign, "CREATE TABLE theirs (a)");
  g_file_get_contents (foreign, &before, &before_size, NULL);
  assert_refused (foreign, ALONG_DATABASE_CREATE, ALONG_STORE_ERROR_FOREIGN);
  g_file_get_contents (foreign, &after, &after_size, NULL);
  g_assert_cmpmem (before, before_size, after, after_size);

  assert_refused (missing, 0, ALONG_STORE_ERROR_MISSING);
  g_assert_false (g_file_test (missing, G_FILE_TEST_EXISTS));
  assert_refused (fixture->folder, ALONG_DATABASE_CREATE, ALONG_STORE_ERROR_NOT_A_DATABASE);
}

static void
test_refuses_newer (StoreFixture *fixture, gconstpointer data)
{
  execute (fixture->path, "PRAGMA user_version = 9999");
  assert_refused (fixture->path, 0, ALONG_STORE_ERROR_NEWER);
}

static void
test_refuses_where_nothing_can_be_made (StoreFixture *fixture, gconstpointer data)
{
  assert_refused ("/proc/alongside/test.db", ALONG_DATABASE_CREATE, ALONG_STORE_ERROR_READ_ONLY);
}

/* SQLite answers as on a full disk when the file may not grow any more. */
static void
test_full_disk (StoreFixture *fixture, gconstpointer data)
{
  g_autofree char *large = g_strnfill (1024 * 1024, 'x');
  g_autoptr (GError) error = NULL;
  g_autofree char *before = along_check_dump (fixture->database, NULL);
  g_autofree char *after = NULL;

  g_assert_true (along_database_execute (fixture->database, "PRAGMA max_page_count = 1", "", NULL));
  g_assert_true (along_database_begin (fixture->database, NULL));
  g_assert_false (along_memo_save (fixture->database, "test", "large", large, &error));
  g_assert_error (error, ALONG_STORE_ERROR, ALONG_STORE_ERROR_FULL);
  along_database_rollback (fixture->database);

  after = along_check_dump (fixture->database, NULL);
  g_assert_cmpstr (after, ==, before);
}

/* No file may grow meanwhile, as on a disk that takes nothing; then it goes on. */
static void
test_failing_disk (StoreFixture *fixture, gconstpointer data)
{
  struct rlimit was;
  struct rlimit none;
  g_autoptr (GError) error = NULL;

  signal (SIGXFSZ, SIG_IGN);
  g_assert_cmpint (getrlimit (RLIMIT_FSIZE, &was), ==, 0);
  none = was;
  none.rlim_cur = 0;
  g_assert_cmpint (setrlimit (RLIMIT_FSIZE, &none), ==, 0);
  if (along_database_begin (fixture->database, &error) &&
      along_memo_save (fixture->database, "test", "name", "text", &error))
    g_assert_false (along_database_commit (fixture->database, &error));
  g_assert_cmpint (setrlimit (RLIMIT_FSIZE, &was), ==, 0);
  g_assert_nonnull (strstr (error->message, "The disk could not be read or written."));
  g_assert_null (strstr (error->message, "I/O"));
  along_database_rollback (fixture->database);

  g_assert_true (along_database_begin (fixture->database, NULL));
  g_assert_true (along_memo_save (fixture->database, "test", "name", "text", NULL));
  g_assert_true (along_database_commit (fixture->database, NULL));
}

static void
test_busy (StoreFixture *fixture, gconstpointer data)
{
  g_autoptr (AlongDatabase) other = along_database_open (fixture->path, 0, 0, NULL);
  g_autoptr (GError) error = NULL;

  g_assert_true (along_database_begin (other, NULL));
  g_assert_false (along_database_begin (fixture->database, &error));
  g_assert_error (error, ALONG_STORE_ERROR, ALONG_STORE_ERROR_BUSY);
  along_database_rollback (other);

  g_clear_error (&error);
  g_assert_true (along_database_begin (fixture->database, &error));
  along_database_rollback (fixture->database);
}

static void
test_data_version_follows_others (StoreFixture *fixture, gconstpointer data)
{
  gint64 before = along_database_get_data_version (fixture->database);

  execute (fixture->path, "INSERT INTO memo VALUES ('a', 'b', 'c')");
  g_assert_cmpint (along_database_get_data_version (fixture->database), !=, before);
}

/* Overwrites the pages behind the first, which a look at the schema still gets through. */
static void
test_corrupt_pages (StoreFixture *fixture, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (AlongDatabase) database = NULL;
  g_autoptr (GPtrArray) problems = NULL;
  g_autofree char *content = NULL;
  gsize size;

  execute (fixture->path, "PRAGMA wal_checkpoint (TRUNCATE)");
  g_clear_object (&fixture->database);
  g_assert_true (g_file_get_contents (fixture->path, &content, &size, NULL));
  memset (content + 20 * 4096, 0xa5, size - 20 * 4096);
  g_assert_true (g_file_set_contents (fixture->path, content, (gssize) size, NULL));

  database = along_database_open (fixture->path, 0, 0, &error);
  if (database != NULL)
    problems = along_check_database (database, &error);
  if (problems != NULL)
    g_assert_cmpuint (problems->len, >, 0);
  else
    g_assert_error (error, ALONG_STORE_ERROR, ALONG_STORE_ERROR_CORRUPT);
}

static void
test_check_is_clean (StoreFixture *fixture, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) problems = along_check_database (fixture->database, &error);

  g_assert_no_error (error);
  g_assert_cmpuint (problems->len, ==, 0);
}

static void
test_check_finds_orphans (StoreFixture *fixture, gconstpointer data)
{
  g_autoptr (GPtrArray) problems = NULL;

  execute (fixture->path, "INSERT INTO pairing VALUES ('p', 'none', 'none', '2024-01-01', NULL, 0, "
                          "0, '', '')");
  problems = along_check_database (fixture->database, NULL);
  g_assert_cmpuint (problems->len, ==, 2); /* its application and its lead */
}

#define ADD(path, test)                                                                            \
  g_test_add (path, StoreFixture, NULL, store_fixture_set_up, test, store_fixture_tear_down)

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  ADD ("/database/private-file", test_private_file);
  ADD ("/database/reopens", test_reopens);
  ADD ("/database/refuses/other-files", test_refuses_other_files);
  ADD ("/database/refuses/newer", test_refuses_newer);
  ADD ("/database/refuses/no-place", test_refuses_where_nothing_can_be_made);
  ADD ("/database/full-disk", test_full_disk);
  ADD ("/database/failing-disk", test_failing_disk);
  ADD ("/database/busy", test_busy);
  ADD ("/database/data-version", test_data_version_follows_others);
  ADD ("/database/corrupt", test_corrupt_pages);
  ADD ("/database/check/clean", test_check_is_clean);
  ADD ("/database/check/orphans", test_check_finds_orphans);
  return g_test_run ();
}
