/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "along-database-private.h"

#include "along-file-locks.h"
#include "along-migrations.h"
#include "along-statement.h"
#include "along-store-error-private.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gi18n.h>
#include <glib/gstdio.h>
#include <unistd.h>

/* Virtual-machine steps between two looks at the cancellable: well under a millisecond. */
#define STEPS_BETWEEN_CHECKS 2000

struct _AlongDatabase
{
  GObject parent_instance;

  char *path;
  sqlite3 *handle;
  GThread *thread;
  GCancellable *cancellable;
  AlongStatementPool *pool;
  GHashTable *changed; /* ids of deployments that the transaction has changed */
  gboolean search_stale;
};

G_DEFINE_FINAL_TYPE (AlongDatabase, along_database, G_TYPE_OBJECT)

const char *const along_database_recorded_tables[] = {
  "trust",       "school",      "school_link", "membership",    "inspection",
  "judgement",   "cohort",      "lead",        "lead_capacity", "pathway_capacity",
  "application", "pairing",     "exclusion",   "flag",          "memo",
  "deployment",  "lead_match",  "step",        "correction",    "suspension",
  "plan_item",   "day",         "contributor", "tick",          "enhancement",
  "claim",       "claimed_day", "document",    "contact",       "referral",
  "activity",    "action",      "signature",   "event",         "region_contact",
  "holiday",     "answer",      "signed_form", "sealed",        NULL,
};

static void
along_database_finalize (GObject *object)
{
  AlongDatabase *self = ALONG_DATABASE (object);

  if (self->handle != NULL)
    sqlite3_progress_handler (self->handle, 0, NULL, NULL);
  along_statement_pool_free (self->pool);
  g_hash_table_unref (self->changed);
  sqlite3_close_v2 (self->handle);
  g_clear_object (&self->cancellable);
  g_free (self->path);

  G_OBJECT_CLASS (along_database_parent_class)->finalize (object);
}

static void
along_database_class_init (AlongDatabaseClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = along_database_finalize;
}

static void
along_database_init (AlongDatabase *self)
{
  self->thread = g_thread_self ();
  self->pool = along_statement_pool_new ();
  self->changed = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
}

/* SQLite would create the file with the umask's mode; what teams keep here is for them alone. */
static gboolean
create_file (const char *path, GError **error)
{
  g_autofree char *folder = g_path_get_dirname (path);
  int descriptor;

  if (g_mkdir_with_parents (folder, 0700) == 0)
    {
      descriptor = g_open (path, O_CREAT | O_RDWR | O_CLOEXEC, 0600);
      if (descriptor >= 0)
        {
          close (descriptor);
          return TRUE;
        }
    }

  g_set_error (error, ALONG_STORE_ERROR,
               errno == ENOSPC ? ALONG_STORE_ERROR_FULL : ALONG_STORE_ERROR_READ_ONLY,
               _ ("“%s” could not be created: %s. Choose another place."), path,
               g_strerror (errno));
  return FALSE;
}

static gboolean
check_file (const char *path, AlongDatabaseFlags flags, GError **error)
{
  if (g_file_test (path, G_FILE_TEST_IS_DIR))
    {
      g_set_error (error, ALONG_STORE_ERROR, ALONG_STORE_ERROR_NOT_A_DATABASE,
                   _ ("“%s” is a folder. Choose a file."), path);
      return FALSE;
    }
  if (g_file_test (path, G_FILE_TEST_EXISTS))
    return TRUE;
  if (flags & ALONG_DATABASE_CREATE)
    return create_file (path, error);

  g_set_error (error, ALONG_STORE_ERROR, ALONG_STORE_ERROR_MISSING,
               _ ("There is no file “%s”. Check the name, or restore a backup."), path);
  return FALSE;
}

static gboolean
configure (AlongDatabase *self, AlongDatabaseFlags flags, int busy_timeout, GError **error)
{
  const char *action = _ ("The database could not be opened.");
  int version;

  sqlite3_extended_result_codes (self->handle, 1);
  sqlite3_busy_timeout (self->handle, busy_timeout);
  if (!along_migrations_check (self, &version, error))
    return FALSE;
  if (!along_database_execute (self,
                               "PRAGMA foreign_keys = ON; PRAGMA temp_store = MEMORY; "
                               "PRAGMA cache_size = -32768",
                               action, error))
    return FALSE;
  if (flags & ALONG_DATABASE_READ_ONLY)
    return TRUE;

  if (sqlite3_db_readonly (self->handle, "main") == 1)
    {
      along_store_set_error (error, NULL, SQLITE_READONLY, action);
      return FALSE;
    }
  return along_database_execute (self,
                                 "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; "
                                 "PRAGMA journal_size_limit = 4194304",
                                 action, error) &&
         along_migrations_run (self, error);
}

AlongDatabase *
along_database_open (const char *path, AlongDatabaseFlags flags, int busy_timeout, GError **error)
{
  g_autoptr (AlongDatabase) self = NULL;
  int mode = flags & ALONG_DATABASE_READ_ONLY ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE;
  int result;

  g_return_val_if_fail (path != NULL, NULL);

  if (!check_file (path, flags, error))
    return NULL;

  along_file_locks_install ();
  self = g_object_new (ALONG_TYPE_DATABASE, NULL);
  self->path = g_strdup (path);
  result = sqlite3_open_v2 (path, &self->handle, mode | SQLITE_OPEN_NOMUTEX, NULL);
  if (result != SQLITE_OK)
    {
      along_store_set_error (error, self->handle, result, _ ("The database could not be opened."));
      return NULL;
    }
  if (!configure (self, flags, busy_timeout, error))
    return NULL;

  return g_steal_pointer (&self);
}

sqlite3 *
along_database_get_handle (AlongDatabase *self)
{
  g_assert (ALONG_IS_DATABASE (self));
  g_assert (self->thread == g_thread_self ());

  return self->handle;
}

AlongStatementPool *
along_database_get_pool (AlongDatabase *self)
{
  return self->pool;
}

void
along_database_set_busy_timeout (AlongDatabase *self, int milliseconds)
{
  sqlite3_busy_timeout (along_database_get_handle (self), milliseconds);
}

const char *
along_database_get_path (AlongDatabase *self)
{
  g_return_val_if_fail (ALONG_IS_DATABASE (self), NULL);

  return self->path;
}

gboolean
along_database_begin (AlongDatabase *self, GError **error)
{
  self->search_stale = FALSE;
  g_hash_table_remove_all (self->changed);
  return along_database_execute (self, "BEGIN IMMEDIATE", _ ("The change could not be started."),
                                 error);
}

gboolean
along_database_commit (AlongDatabase *self, GError **error)
{
  return along_database_freshen_search (self, error) &&
         along_database_execute (self, "COMMIT", _ ("The change could not be saved."), error);
}

void
along_database_rollback (AlongDatabase *self)
{
  sqlite3 *handle = along_database_get_handle (self);

  self->search_stale = FALSE;
  if (!sqlite3_get_autocommit (handle))
    {
      sqlite3_progress_handler (handle, 0, NULL, NULL);
      sqlite3_exec (handle, "ROLLBACK", NULL, NULL, NULL);
    }
}

gboolean
along_database_note_change (AlongDatabase *self, const char *deployment)
{
  if (sqlite3_get_autocommit (along_database_get_handle (self)))
    return TRUE;
  return g_hash_table_add (self->changed, g_strdup (deployment));
}

static int
check_cancellable (gpointer data)
{
  return g_cancellable_is_cancelled (data);
}

void
along_database_set_cancellable (AlongDatabase *self, GCancellable *cancellable)
{
  sqlite3 *handle = along_database_get_handle (self);

  g_set_object (&self->cancellable, cancellable);
  if (cancellable != NULL)
    sqlite3_progress_handler (handle, STEPS_BETWEEN_CHECKS, check_cancellable, cancellable);
  else
    sqlite3_progress_handler (handle, 0, NULL, NULL);
}

static gint64
read_number (AlongDatabase *self, const char *sql)
{
  g_autoptr (AlongStatement) statement = along_statement_new (self, sql, "", NULL);

  if (statement == NULL || !along_statement_next (statement, NULL))
    return 0;
  return along_statement_get_int (statement, 0);
}

gint64
along_database_get_data_version (AlongDatabase *self)
{
  return read_number (self, "PRAGMA data_version");
}

gboolean
along_database_has_schools (AlongDatabase *self)
{
  return read_number (self, "SELECT EXISTS (SELECT 1 FROM school)") != 0;
}

void
along_database_mark_search_stale (AlongDatabase *self)
{
  self->search_stale = TRUE;
}

gboolean
along_database_freshen_search (AlongDatabase *self, GError **error)
{
  if (!self->search_stale)
    return TRUE;

  self->search_stale = FALSE;
  return along_database_execute (self,
                                 "INSERT INTO school_search (school_search) VALUES ('rebuild')",
                                 _ ("The search index could not be rebuilt."), error);
}
