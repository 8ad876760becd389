/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "along-recording.h"

#include "along-changeset-private.h"
#include "along-database-private.h"
#include "along-history-deployments.h"
#include "along-statement.h"
#include "along-store-error-private.h"

#include <glib/gi18n.h>

struct _AlongRecording
{
  AlongDatabase *database;
  sqlite3_session *session;
  gint64 joined;
  gint64 entry;
};

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
run_for_entry (AlongDatabase *database, const char *sql, gint64 sequence, GError **error)
{
  g_autoptr (AlongStatement) statement = along_statement_new (
      database, sql, _ ("The change could not be recorded."), error);

  if (statement == NULL)
    return FALSE;

  along_statement_bind_int (statement, 1, sequence);
  return along_statement_run (statement, NULL, error);
}

static gboolean
write_changeset (AlongDatabase *database, gint64 sequence, GBytes *changeset, GError **error)
{
  g_autoptr (AlongStatement) statement = along_statement_new (
      database, "INSERT OR REPLACE INTO history_changeset (sequence, changeset) VALUES (?, ?)",
      _ ("The change could not be recorded."), error);
  gconstpointer data;
  gsize size;

  if (statement == NULL)
    return FALSE;

  data = g_bytes_get_data (changeset, &size);
  along_statement_bind_int (statement, 1, sequence);
  along_statement_bind_blob (statement, 2, data, size);
  return along_statement_run (statement, NULL, error) &&
         along_history_deployments_add (database, sequence, data, size, error);
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

/* Without those, what had been taken back would have to be done before what is joined. */
#define IS_LATEST                                                                                  \
  "sequence = (SELECT max (sequence) FROM history) AND state = 0 "                                 \
  "AND NOT EXISTS (SELECT 1 FROM history WHERE undo_order IS NOT NULL)"

static gboolean
can_join (AlongRecording *self, const AlongHistoryLabel *label, const char *author)
{
  g_autoptr (AlongStatement) row = NULL;

  if (self->joined == 0)
    return FALSE;

  row = along_statement_new (self->database,
                             "SELECT 1 FROM history WHERE sequence = ? AND kind = ? AND "
                             "subject = ? AND object = ? AND author = ? AND " IS_LATEST,
                             "", NULL);
  if (row == NULL)
    return FALSE;

  along_statement_bind_int (row, 1, self->joined);
  along_statement_bind_text (row, 2, label->kind);
  along_statement_bind_text (row, 3, label->subject);
  along_statement_bind_text (row, 4, label->object);
  along_statement_bind_text (row, 5, author);
  return along_statement_next (row, NULL);
}

/* Whoever has taken back by hand what they did has nothing left to undo. */
static gboolean
remove_entry (AlongRecording *self, GBytes *joined, GError **error)
{
  g_autoptr (GBytes) inverse = along_changeset_invert (joined, error);

  self->entry = 0;
  return inverse != NULL && along_changeset_apply (self->database, inverse, error) &&
         run_for_entry (self->database, "DELETE FROM history_changeset WHERE sequence = ?",
                        self->joined, error) &&
         run_for_entry (self->database, "DELETE FROM history_deployment WHERE sequence = ?",
                        self->joined, error) &&
         run_for_entry (self->database, "DELETE FROM history WHERE sequence = ?", self->joined,
                        error);
}

static gboolean
join_entry (AlongRecording *self, GBytes *changeset, GError **error)
{
  g_autoptr (GBytes)
      before = along_changeset_load (self->database, self->joined, ALONG_HISTORY_DONE, error);
  g_autoptr (GBytes) joined = before != NULL ? along_changeset_join (before, changeset, error)
                                             : NULL;

  if (joined == NULL)
    return FALSE;
  if (along_changeset_is_idle (self->database, joined))
    return remove_entry (self, joined, error);

  self->entry = self->joined;
  return write_changeset (self->database, self->joined, joined, error) &&
         run_for_entry (self->database, "UPDATE history SET time = unixepoch () WHERE sequence = ?",
                        self->joined, error);
}

static gboolean
add_entry (AlongRecording *self,
           const AlongHistoryLabel *label,
           const char *author,
           GBytes *changeset,
           GError **error)
{
  if (!discard_undone (self->database, error) ||
      !write_entry (self->database, label, author, error))
    return FALSE;

  self->entry = sqlite3_last_insert_rowid (along_database_get_handle (self->database));
  return write_changeset (self->database, self->entry, changeset, error);
}

void
along_recording_join (AlongRecording *self, gint64 sequence)
{
  g_return_if_fail (self != NULL);

  self->joined = sequence;
}

gboolean
along_recording_commit (AlongRecording *self,
                        const AlongHistoryLabel *label,
                        const char *author,
                        gboolean *changed,
                        GError **error)
{
  g_autoptr (GBytes) changeset = NULL;
  gboolean written;

  g_return_val_if_fail (self != NULL && label != NULL && label->kind != NULL, FALSE);

  changeset = along_changeset_take (self->session, error);
  g_clear_pointer (&self->session, sqlite3session_delete);
  if (changeset == NULL)
    return FALSE;

  if (changed != NULL)
    *changed = g_bytes_get_size (changeset) > 0;
  if (g_bytes_get_size (changeset) == 0)
    {
      self->entry = self->joined;
      return TRUE; /* freeing the recording ends the transaction, in which nothing happened */
    }

  written = can_join (self, label, author) ? join_entry (self, changeset, error)
                                           : add_entry (self, label, author, changeset, error);
  if (!written || !along_database_commit (self->database, error))
    return FALSE;

  g_clear_object (&self->database);
  return TRUE;
}

gint64
along_recording_get_entry (AlongRecording *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->entry;
}
