/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "along-history.h"

#include "along-database-private.h"
#include "along-history-deployments.h"
#include "along-statement.h"
#include "along-store-error-private.h"

#include <glib/gi18n.h>
#include <string.h>

typedef void SqliteMemory;

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SqliteMemory, sqlite3_free)

struct _AlongRecording
{
  AlongDatabase *database;
  sqlite3_session *session;
};

/* Recording --------------------------------------------------------------------------------- */

AlongRecording *
along_recording_begin (AlongDatabase *database, GError **error)
{
  sqlite3 *handle = along_database_get_handle (database);
  sqlite3_session *session = NULL;
  AlongRecording *self;
  int result;

  if (!along_database_begin (database, error))
    return NULL;

  result = sqlite3session_create (handle, "main", &session);
  for (guint i = 0; result == SQLITE_OK && along_database_recorded_tables[i] != NULL; i++)
    result = sqlite3session_attach (session, along_database_recorded_tables[i]);
  if (result != SQLITE_OK)
    {
      along_store_set_error (error, handle, result, _ ("The change could not be started."));
      sqlite3session_delete (session);
      along_database_rollback (database);
      return NULL;
    }

  self = g_new0 (AlongRecording, 1);
  self->database = g_object_ref (database);
  self->session = session;
  return self;
}

void
along_recording_free (AlongRecording *self)
{
  if (self == NULL)
    return;

  g_clear_pointer (&self->session, sqlite3session_delete);
  if (self->database != NULL)
    along_database_rollback (self->database);
  g_clear_object (&self->database);
  g_free (self);
}

/* What had been taken back cannot be done again once something else is done. */
static gboolean
discard_undone (AlongDatabase *database, GError **error)
{
  return along_database_execute (
      database, "UPDATE history SET state = 2, undo_order = NULL WHERE undo_order IS NOT NULL",
      _ ("The change could not be recorded."), error);
}

static gboolean
write_changeset (AlongDatabase *database, gconstpointer changeset, gsize size, GError **error)
{
  g_autoptr (AlongStatement) statement = along_statement_new (
      database,
      "INSERT INTO history_changeset (sequence, changeset) VALUES (last_insert_rowid (), ?)",
      _ ("The change could not be recorded."), error);

  if (statement == NULL)
    return FALSE;

  along_statement_bind_blob (statement, 1, changeset, size);
  return along_statement_run (statement, NULL, error);
}

static gboolean
write_entry (AlongDatabase *database,
             const AlongHistoryLabel *label,
             const char *author,
             GError **error)
{
  g_autoptr (AlongStatement) statement = along_statement_new (
      database,
      "INSERT INTO history (kind, subject, object, count, author, time) "
      "VALUES (?, ?, ?, ?, ?, ?)",
      _ ("The change could not be recorded."), error);

  if (statement == NULL)
    return FALSE;

  along_statement_bind_text (statement, 1, label->kind);
  along_statement_bind_text (statement, 2, label->subject);
  along_statement_bind_text (statement, 3, label->object);
  along_statement_bind_int (statement, 4, label->count);
  along_statement_bind_text (statement, 5, author);
  along_statement_bind_int (statement, 6, g_get_real_time () / G_USEC_PER_SEC);
  return along_statement_run (statement, NULL, error);
}

gboolean
along_recording_commit (AlongRecording *self,
                        const AlongHistoryLabel *label,
                        const char *author,
                        gboolean *changed,
                        GError **error)
{
  g_autoptr (SqliteMemory) changeset = NULL;
  int size = 0;
  int result;

  g_return_val_if_fail (self != NULL && label != NULL && label->kind != NULL, FALSE);

  result = sqlite3session_changeset (self->session, &size, &changeset);
  g_clear_pointer (&self->session, sqlite3session_delete);
  if (result != SQLITE_OK)
    {
      along_store_set_error (error, along_database_get_handle (self->database), result,
                             _ ("The change could not be recorded."));
      return FALSE;
    }

  if (changed != NULL)
    *changed = size > 0;
  if (size == 0)
    return TRUE; /* freeing the recording ends the transaction, in which nothing happened */

  if (!discard_undone (self->database, error) ||
      !write_entry (self->database, label, author, error) ||
      !write_changeset (self->database, changeset, (gsize) size, error) ||
      !along_history_deployments_add (self->database, 0, changeset, (gsize) size, error) ||
      !along_database_commit (self->database, error))
    return FALSE;

  g_clear_object (&self->database);
  return TRUE;
}

/* Undo and redo ------------------------------------------------------------------------------ */

typedef struct
{
  char *table;
  char *key;
  int conflict;
} Conflict;

/* The first column of the key is enough to find the record by: a URN, an id. */
static char *
dup_key (sqlite3_changeset_iter *iterator)
{
  sqlite3_value *value = NULL;
  const char *table;
  int n_columns, operation, result;

  sqlite3changeset_op (iterator, &table, &n_columns, &operation, NULL);
  result = operation == SQLITE_INSERT ? sqlite3changeset_new (iterator, 0, &value)
                                      : sqlite3changeset_old (iterator, 0, &value);
  if (result != SQLITE_OK || value == NULL)
    return g_strdup ("");
  return g_strdup ((const char *) sqlite3_value_text (value));
}

static int
conflict_cb (void *data, int kind, sqlite3_changeset_iter *iterator)
{
  Conflict *conflict = data;
  const char *table = NULL;
  int n_columns, operation;

  conflict->conflict = kind;
  if (kind != SQLITE_CHANGESET_FOREIGN_KEY && conflict->table == NULL)
    {
      sqlite3changeset_op (iterator, &table, &n_columns, &operation, NULL);
      conflict->table = g_strdup (table);
      conflict->key = dup_key (iterator);
    }

  return SQLITE_CHANGESET_ABORT;
}

static void
set_conflict_error (GError **error, const Conflict *conflict)
{
  if (conflict->conflict == SQLITE_CHANGESET_FOREIGN_KEY)
    g_set_error_literal (error, ALONG_STORE_ERROR, ALONG_STORE_ERROR_CONFLICT,
                         _ ("Later records rest on this change. Undo them first; nothing was "
                            "changed."));
  else
    g_set_error (error, ALONG_STORE_ERROR, ALONG_STORE_ERROR_CONFLICT,
                 /* Translators: the name of a table and the key of a record in it */
                 _ ("Something has been changed since (%s %s). Undo the later change first; "
                    "nothing was changed now."),
                 conflict->table, conflict->key);
}

static gboolean
changes_schools (const void *changeset, int size)
{
  sqlite3_changeset_iter *iterator = NULL;
  gboolean found = FALSE;

  if (sqlite3changeset_start (&iterator, size, (void *) changeset) != SQLITE_OK)
    return FALSE;
  while (!found && sqlite3changeset_next (iterator) == SQLITE_ROW)
    {
      const char *table;
      int n_columns, operation;

      sqlite3changeset_op (iterator, &table, &n_columns, &operation, NULL);
      found = g_str_equal (table, "school");
    }
  sqlite3changeset_finalize (iterator);

  return found;
}

static gboolean
apply (AlongDatabase *database, const void *changeset, int size, GError **error)
{
  sqlite3 *handle = along_database_get_handle (database);
  Conflict conflict = { 0 };
  int result;

  result = sqlite3changeset_apply (handle, size, (void *) changeset, NULL, conflict_cb, &conflict);
  if (result == SQLITE_OK)
    {
      if (changes_schools (changeset, size))
        along_database_mark_search_stale (database);
    }
  else if (conflict.conflict != 0)
    set_conflict_error (error, &conflict);
  else
    along_store_set_error (error, handle, result, _ ("The change could not be taken back."));

  g_free (conflict.table);
  g_free (conflict.key);
  return result == SQLITE_OK;
}

/* (transfer full): the entry's changeset, when it is in the state that is asked for. */
static void *
load_changeset (AlongDatabase *database,
                gint64 sequence,
                AlongHistoryState state,
                int *size,
                GError **error)
{
  g_autoptr (AlongStatement) statement = along_statement_new (
      database,
      "SELECT changeset FROM history JOIN history_changeset USING (sequence) "
      "WHERE sequence = ? AND state = ?",
      _ ("The history could not be read."), error);
  g_autoptr (GError) local_error = NULL;
  gconstpointer blob;
  gsize length;
  void *copy;

  if (statement == NULL)
    return NULL;

  along_statement_bind_int (statement, 1, sequence);
  along_statement_bind_int (statement, 2, state);
  if (!along_statement_next (statement, &local_error))
    {
      if (local_error != NULL)
        g_propagate_error (error, g_steal_pointer (&local_error));
      else
        g_set_error_literal (error, ALONG_STORE_ERROR, ALONG_STORE_ERROR_MISSING,
                             _ ("This change has already been taken back."));
      return NULL;
    }

  blob = along_statement_get_blob (statement, 0, &length);
  copy = sqlite3_malloc64 (length);
  memcpy (copy, blob, length);
  *size = (int) length;
  return copy;
}

static gboolean
set_state (AlongDatabase *database, gint64 sequence, AlongHistoryState state, GError **error)
{
  g_autoptr (AlongStatement) statement = along_statement_new (
      database,
      state == ALONG_HISTORY_UNDONE
          ? "UPDATE history SET state = ?1, undo_order = "
            "(SELECT coalesce (max (undo_order), 0) + 1 FROM history) WHERE sequence = ?2"
          : "UPDATE history SET state = ?1, undo_order = NULL WHERE sequence = ?2",
      _ ("The history could not be written."), error);

  if (statement == NULL)
    return FALSE;

  along_statement_bind_int (statement, 1, state);
  along_statement_bind_int (statement, 2, sequence);
  return along_statement_run (statement, NULL, error);
}

gboolean
along_history_undo (AlongDatabase *database, gint64 sequence, GError **error)
{
  g_autoptr (SqliteMemory) changeset = NULL;
  g_autoptr (SqliteMemory) inverse = NULL;
  int size, inverse_size;

  if (!along_database_begin (database, error))
    return FALSE;

  changeset = load_changeset (database, sequence, ALONG_HISTORY_DONE, &size, error);
  if (changeset != NULL)
    {
      int result = sqlite3changeset_invert (size, changeset, &inverse_size, &inverse);

      if (result != SQLITE_OK)
        along_store_set_error (error, NULL, result, _ ("The change could not be taken back."));
      else if (apply (database, inverse, inverse_size, error) &&
               set_state (database, sequence, ALONG_HISTORY_UNDONE, error) &&
               along_database_commit (database, error))
        return TRUE;
    }

  along_database_rollback (database);
  return FALSE;
}

gboolean
along_history_redo (AlongDatabase *database, gint64 sequence, GError **error)
{
  g_autoptr (SqliteMemory) changeset = NULL;
  int size;

  if (!along_database_begin (database, error))
    return FALSE;

  changeset = load_changeset (database, sequence, ALONG_HISTORY_UNDONE, &size, error);
  if (changeset != NULL && apply (database, changeset, size, error) &&
      set_state (database, sequence, ALONG_HISTORY_DONE, error) &&
      along_database_commit (database, error))
    return TRUE;

  along_database_rollback (database);
  return FALSE;
}
