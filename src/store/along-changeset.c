/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "along-changeset-private.h"

#include "along-database-private.h"
#include "along-statement.h"
#include "along-store-error-private.h"

#include <glib/gi18n.h>

/* SQLite takes the size as an int, and the content as one that it might change. */
static void *
get_content (GBytes *changeset, int *size)
{
  gsize length;
  const void *content = g_bytes_get_data (changeset, &length);

  *size = (int) length;
  return (void *) content;
}

static GBytes *
take_content (void *content, int size)
{
  return g_bytes_new_with_free_func (content, (gsize) size, sqlite3_free, content);
}

static gboolean
start (sqlite3_changeset_iter **iterator, GBytes *changeset)
{
  int size;
  void *content = get_content (changeset, &size);

  return sqlite3changeset_start (iterator, size, content) == SQLITE_OK;
}

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
changes_schools (GBytes *changeset)
{
  sqlite3_changeset_iter *iterator = NULL;
  gboolean found = FALSE;

  if (!start (&iterator, changeset))
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

GBytes *
along_changeset_take (sqlite3_session *session, GError **error)
{
  void *content = NULL;
  int size = 0;
  int result = sqlite3session_changeset (session, &size, &content);

  if (result == SQLITE_OK)
    return take_content (content, size);
  along_store_set_error (error, NULL, result, _ ("The change could not be recorded."));
  return NULL;
}

gboolean
along_changeset_apply (AlongDatabase *database, GBytes *changeset, GError **error)
{
  sqlite3 *handle = along_database_get_handle (database);
  Conflict conflict = { 0 };
  int size;
  void *content = get_content (changeset, &size);
  int result = sqlite3changeset_apply (handle, size, content, NULL, conflict_cb, &conflict);

  if (result == SQLITE_OK)
    {
      if (changes_schools (changeset))
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

GBytes *
along_changeset_invert (GBytes *changeset, GError **error)
{
  int size, inverse_size;
  void *content = get_content (changeset, &size);
  void *inverse = NULL;
  int result = sqlite3changeset_invert (size, content, &inverse_size, &inverse);

  if (result == SQLITE_OK)
    return take_content (inverse, inverse_size);
  along_store_set_error (error, NULL, result, _ ("The change could not be taken back."));
  return NULL;
}

GBytes *
along_changeset_join (GBytes *first, GBytes *second, GError **error)
{
  int first_size, second_size, size;
  void *first_content = get_content (first, &first_size);
  void *second_content = get_content (second, &second_size);
  void *joined = NULL;
  int result = sqlite3changeset_concat (first_size, first_content, second_size, second_content,
                                        &size, &joined);

  if (result == SQLITE_OK)
    return take_content (joined, size);
  along_store_set_error (error, NULL, result, _ ("The change could not be recorded."));
  return NULL;
}

/* The number of the column that tells that something of a deployment has changed. */
static int
find_revision (AlongDatabase *database)
{
  g_autoptr (AlongStatement) row = along_statement_new (
      database, "SELECT cid FROM pragma_table_info ('deployment') WHERE name = 'revision'", "",
      NULL);

  return row != NULL && along_statement_next (row, NULL) ? (int) along_statement_get_int (row, 0)
                                                         : -1;
}

static gboolean
changes_column_only (sqlite3_changeset_iter *iterator, int column)
{
  const char *table;
  int n_columns, operation;

  sqlite3changeset_op (iterator, &table, &n_columns, &operation, NULL);
  if (operation != SQLITE_UPDATE || !g_str_equal (table, "deployment"))
    return FALSE;
  for (int i = 0; i < n_columns; i++)
    {
      sqlite3_value *value = NULL;

      if (i != column && sqlite3changeset_new (iterator, i, &value) == SQLITE_OK && value != NULL)
        return FALSE;
    }
  return TRUE;
}

gboolean
along_changeset_is_idle (AlongDatabase *database, GBytes *changeset)
{
  sqlite3_changeset_iter *iterator = NULL;
  int revision = find_revision (database);
  gboolean idle = TRUE;

  if (!start (&iterator, changeset))
    return FALSE;
  while (idle && sqlite3changeset_next (iterator) == SQLITE_ROW)
    idle = changes_column_only (iterator, revision);
  sqlite3changeset_finalize (iterator);
  return idle;
}

GBytes *
along_changeset_load (AlongDatabase *database, gint64 sequence, int state, GError **error)
{
  g_autoptr (AlongStatement) row = along_statement_new (
      database,
      "SELECT changeset FROM history JOIN history_changeset USING (sequence) "
      "WHERE sequence = ? AND state = ?",
      _ ("The history could not be read."), error);
  g_autoptr (GError) local_error = NULL;
  gconstpointer content;
  gsize size;

  if (row == NULL)
    return NULL;

  along_statement_bind_int (row, 1, sequence);
  along_statement_bind_int (row, 2, state);
  if (along_statement_next (row, &local_error))
    {
      content = along_statement_get_blob (row, 0, &size);
      return g_bytes_new (content, size);
    }

  if (local_error != NULL)
    g_propagate_error (error, g_steal_pointer (&local_error));
  else
    g_set_error_literal (error, ALONG_STORE_ERROR, ALONG_STORE_ERROR_MISSING,
                         _ ("This change has already been taken back."));
  return NULL;
}
