/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "store-fixture.h"

#include "along-check.h"
#include "along-memo-table.h"
#include "along-statement.h"
#include "other-program.h"

#include <sqlite3.h>

/* Opens and closes what SQLite has open, as a file chooser does to see what kind of file it is. */
static void
sniff (const char *path)
{
  static const char *const suffixes[] = { "", "-wal", "-shm", "-journal" };

  for (guint i = 0; i < G_N_ELEMENTS (suffixes); i++)
    {
      g_autofree char *name = g_strconcat (path, suffixes[i], NULL);
      g_autofree char *content = NULL;

      g_file_get_contents (name, &content, NULL, NULL);
    }
}

static AlongDatabase *
open_database (StoreFixture *fixture, AlongDatabaseFlags flags)
{
  g_autoptr (GError) error = NULL;
  AlongDatabase *database = along_database_open (fixture->path, flags, 0, &error);

  g_assert_no_error (error);
  return database;
}

static void
write_memo (AlongDatabase *database, const char *name)
{
  g_autoptr (GError) error = NULL;

  g_assert_true (along_database_begin (database, &error));
  g_assert_true (along_memo_save (database, "test", name, "written", &error));
  g_assert_true (along_database_commit (database, &error));
}

static void
assert_log (StoreFixture *fixture, gboolean exists)
{
  g_autofree char *log = g_strconcat (fixture->path, "-wal", NULL);

  g_assert_cmpint (g_file_test (log, G_FILE_TEST_EXISTS), ==, exists);
}

static void
assert_whole (StoreFixture *fixture)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) problems = along_check_database (fixture->database, &error);

  g_assert_no_error (error);
  g_assert_cmpuint (problems->len, ==, 0);
}

static void
test_write_stays_alone (StoreFixture *fixture, gconstpointer data)
{
  g_autoptr (GError) error = NULL;

  g_assert_true (along_database_begin (fixture->database, &error));
  g_assert_true (along_memo_save (fixture->database, "test", "a", "one", &error));
  sniff (fixture->path);
  g_assert_cmpint (other_program_run (fixture->path, "BEGIN IMMEDIATE"), ==, SQLITE_BUSY);

  g_assert_true (along_database_commit (fixture->database, &error));
  sniff (fixture->path);
  g_assert_cmpint (other_program_run (fixture->path, "DELETE FROM memo"), ==, SQLITE_OK);
  assert_whole (fixture);
}

/* A checkpoint must not begin the log anew under a reader, who has forgotten what it read. */
static void
test_read_stays_whole (StoreFixture *fixture, gconstpointer data)
{
  g_autofree char *seen = NULL;

  write_memo (fixture->database, "a");
  g_assert_true (along_database_execute (fixture->database, "BEGIN", "", NULL));
  seen = along_memo_load (fixture->database, "test", "a", NULL);
  g_assert_cmpstr (seen, ==, "written");
  g_clear_pointer (&seen, g_free);
  sniff (fixture->path);

  other_program_run (fixture->path, "DELETE FROM memo; PRAGMA wal_checkpoint (TRUNCATE)");
  g_assert_true (along_database_execute (fixture->database, "PRAGMA shrink_memory", "", NULL));
  seen = along_memo_load (fixture->database, "test", "a", NULL);
  g_assert_cmpstr (seen, ==, "written");
  along_database_rollback (fixture->database);
  assert_whole (fixture);
}

/* Another program that takes itself for the last one deletes the log when it closes. */
static void
test_log_outlives_others (StoreFixture *fixture, gconstpointer data)
{
  g_autofree char *again = NULL;

  write_memo (fixture->database, "a");
  sniff (fixture->path);
  g_assert_cmpint (other_program_run (fixture->path, "SELECT * FROM memo"), ==, SQLITE_OK);
  assert_log (fixture, TRUE);
  again = along_memo_load (fixture->database, "test", "a", NULL);
  g_assert_cmpstr (again, ==, "written");

  g_clear_object (&fixture->database);
  assert_log (fixture, FALSE);
}

/* Whichever of two connections is closed first, the file is in use until the other is closed too,
 * and then no longer. Leaving WAL mode needs the file for oneself. */
static void
test_two_connections (StoreFixture *fixture, gconstpointer data)
{
  const char *sql = "PRAGMA journal_mode = DELETE";

  for (guint first = 0; first < 2; first++)
    {
      g_autoptr (AlongDatabase) a = g_steal_pointer (&fixture->database);
      g_autoptr (AlongDatabase) b = open_database (fixture, 0);

      write_memo (a, "a");
      write_memo (b, "b");
      g_clear_object (first == 0 ? &a : &b);
      sniff (fixture->path);
      g_assert_cmpint (other_program_run (fixture->path, sql), ==, SQLITE_BUSY);
      write_memo (first == 0 ? b : a, "c");
      g_clear_object (first == 0 ? &b : &a);
      assert_log (fixture, FALSE);
      g_assert_cmpint (other_program_run (fixture->path, sql), ==, SQLITE_OK);

      fixture->database = open_database (fixture, 0);
    }
  assert_whole (fixture);
}

/* What reads has a descriptor that must not write; locks that another connection needs for
 * writing do not depend on that. */
static void
test_reader_comes_first (StoreFixture *fixture, gconstpointer data)
{
  g_autoptr (AlongDatabase) reader = NULL;

  g_clear_object (&fixture->database);
  reader = open_database (fixture, ALONG_DATABASE_READ_ONLY);
  g_assert_false (along_database_has_schools (reader));
  fixture->database = open_database (fixture, 0);

  g_assert_true (along_database_begin (fixture->database, NULL));
  sniff (fixture->path);
  g_assert_cmpint (other_program_run (fixture->path, "BEGIN IMMEDIATE"), ==, SQLITE_BUSY);
  along_database_rollback (fixture->database);

  g_clear_object (&reader);
  write_memo (fixture->database, "a");
  g_clear_object (&fixture->database);
  assert_log (fixture, FALSE);
}

static void
execute (sqlite3 *handle, const char *sql)
{
  g_assert_cmpint (sqlite3_exec (handle, sql, NULL, NULL, NULL), ==, SQLITE_OK);
}

/* Without a log, as backups are, the locks are on the database itself: reads of two connections
 * share one lock, which either may give back, and which must not stand in the other's way. */
static void
test_rollback_journal (StoreFixture *fixture, gconstpointer data)
{
  sqlite3 *a = NULL;
  sqlite3 *b = NULL;

  g_clear_object (&fixture->database);
  g_assert_cmpint (sqlite3_open (fixture->path, &a), ==, SQLITE_OK);
  g_assert_cmpint (sqlite3_open (fixture->path, &b), ==, SQLITE_OK);
  execute (a, "PRAGMA journal_mode = DELETE");

  execute (a, "BEGIN; SELECT * FROM memo");
  execute (b, "BEGIN; SELECT * FROM memo");
  execute (a, "COMMIT");
  sniff (fixture->path);
  g_assert_cmpint (other_program_run (fixture->path, "BEGIN EXCLUSIVE"), ==, SQLITE_BUSY);
  execute (b, "INSERT INTO memo VALUES ('a', 'b', 'c')");
  sniff (fixture->path);
  g_assert_cmpint (other_program_run (fixture->path, "BEGIN IMMEDIATE"), ==, SQLITE_BUSY);
  execute (b, "COMMIT");
  g_assert_cmpint (other_program_run (fixture->path, "BEGIN EXCLUSIVE"), ==, SQLITE_OK);

  sqlite3_close (a);
  sqlite3_close (b);
}

static guint
count_descriptors (const char *folder)
{
  g_autoptr (GDir) dir = g_dir_open ("/proc/self/fd", 0, NULL);
  const char *name;
  guint count = 0;

  while ((name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *link = g_build_filename ("/proc/self/fd", name, NULL);
      g_autofree char *target = g_file_read_link (link, NULL);

      count += target != NULL && g_str_has_prefix (target, folder);
    }
  return count;
}

static void
test_leaves_no_descriptors (StoreFixture *fixture, gconstpointer data)
{
  g_autoptr (AlongDatabase) other = open_database (fixture, 0);

  write_memo (fixture->database, "a");
  write_memo (other, "b");
  g_assert_cmpuint (count_descriptors (fixture->folder), >, 0);
  g_clear_object (&fixture->database);
  g_clear_object (&other);
  g_assert_cmpuint (count_descriptors (fixture->folder), ==, 0);
}

/* Both write at the same time, while the locks are put to the test all along. */
static void
test_two_writers (StoreFixture *fixture, gconstpointer data)
{
  g_autoptr (GSubprocess)
      other = other_program_start (fixture->path, "20000", "60",
                                   "INSERT INTO memo SELECT 'other', count (*), '' "
                                   "FROM memo WHERE topic = 'other'");
  g_autofree char *last = NULL;

  along_database_set_busy_timeout (fixture->database, 20000);
  for (guint i = 0; i < 60; i++)
    {
      g_autofree char *name = g_strdup_printf ("%u", i);

      write_memo (fixture->database, name);
      sniff (fixture->path);
    }
  g_assert_true (g_subprocess_wait_check (other, NULL, NULL));

  last = along_memo_load (fixture->database, "other", "59", NULL);
  g_assert_cmpstr (last, ==, "");
  assert_whole (fixture);
}

#define ADD(path, test)                                                                            \
  g_test_add (path, StoreFixture, NULL, store_fixture_set_up, test, store_fixture_tear_down)

int
main (int argc, char **argv)
{
  if (other_program_is_meant (argc, argv))
    return other_program_main (argv);

  g_test_init (&argc, &argv, NULL);
  ADD ("/file-locks/write", test_write_stays_alone);
  ADD ("/file-locks/read", test_read_stays_whole);
  ADD ("/file-locks/log", test_log_outlives_others);
  ADD ("/file-locks/two-connections", test_two_connections);
  ADD ("/file-locks/reader-first", test_reader_comes_first);
  ADD ("/file-locks/rollback-journal", test_rollback_journal);
  ADD ("/file-locks/descriptors", test_leaves_no_descriptors);
  ADD ("/file-locks/two-writers", test_two_writers);
  return g_test_run ();
}
