/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "along-history-deployments.h"

#include "along-database-private.h"
#include "along-statement.h"
#include "along-store-error-private.h"

#include <glib/gi18n.h>

#define NO_COLUMN (-1)

/* Where a table has the id of a deployment: the same in all its rows. */
static int
find_column (AlongDatabase *database, const char *table)
{
  g_autoptr (AlongStatement) row = along_statement_new (
      database,
      "SELECT cid FROM pragma_table_info (?1) "
      "WHERE name = CASE ?1 WHEN 'deployment' THEN 'id' ELSE 'deployment' END AND pk > 0",
      "", NULL);

  if (row == NULL)
    return NO_COLUMN;
  along_statement_bind_text (row, 1, table);
  return along_statement_next (row, NULL) ? (int) along_statement_get_int (row, 0) : NO_COLUMN;
}

/* (nullable): valid until the iterator moves on. The column is of the key, so that every row of a
 * changeset has it. */
static const char *
read_id (sqlite3_changeset_iter *iterator, int operation, int column)
{
  sqlite3_value *value = NULL;
  int result = operation == SQLITE_INSERT ? sqlite3changeset_new (iterator, column, &value)
                                          : sqlite3changeset_old (iterator, column, &value);

  return result == SQLITE_OK && value != NULL ? (const char *) sqlite3_value_text (value) : NULL;
}

static void
collect_from (sqlite3_changeset_iter *iterator, AlongDatabase *database, GHashTable *found)
{
  g_autofree char *current = NULL;
  int column = NO_COLUMN;

  while (sqlite3changeset_next (iterator) == SQLITE_ROW)
    {
      const char *table, *id;
      int n_columns, operation;

      sqlite3changeset_op (iterator, &table, &n_columns, &operation, NULL);
      /* The rows of a table follow each other. */
      if (g_strcmp0 (table, current) != 0)
        {
          g_free (current);
          current = g_strdup (table);
          column = find_column (database, table);
        }
      id = column != NO_COLUMN ? read_id (iterator, operation, column) : NULL;
      if (id != NULL && !g_hash_table_contains (found, id))
        g_hash_table_add (found, g_strdup (id));
    }
}

/* (transfer full): a set of ids. */
static GHashTable *
collect (AlongDatabase *database, gconstpointer changeset, gsize size, GError **error)
{
  g_autoptr (GHashTable) found = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  sqlite3_changeset_iter *iterator = NULL;
  int result = sqlite3changeset_start (&iterator, (int) size, (void *) changeset);

  if (result == SQLITE_OK)
    {
      collect_from (iterator, database, found);
      result = sqlite3changeset_finalize (iterator);
    }
  if (result == SQLITE_OK)
    return g_steal_pointer (&found);
  along_store_set_error (error, NULL, result, _ ("The history could not be written."));
  return NULL;
}

gboolean
along_history_deployments_add (AlongDatabase *database,
                               gint64 sequence,
                               gconstpointer changeset,
                               gsize size,
                               GError **error)
{
  g_autoptr (GHashTable) found = collect (database, changeset, size, error);
  GHashTableIter iter;
  gpointer id;

  if (found == NULL)
    return FALSE;

  g_hash_table_iter_init (&iter, found);
  while (g_hash_table_iter_next (&iter, &id, NULL))
    {
      g_autoptr (AlongStatement) statement = along_statement_new (
          database, "INSERT OR IGNORE INTO history_deployment (deployment, sequence) VALUES (?, ?)",
          _ ("The history could not be written."), error);

      if (statement == NULL)
        return FALSE;
      along_statement_bind_text (statement, 1, id);
      along_statement_bind_int (statement, 2, sequence);
      if (!along_statement_run (statement, NULL, error))
        return FALSE;
    }
  return TRUE;
}

gboolean
along_history_deployments_fill (AlongDatabase *database, GError **error)
{
  g_autoptr (AlongStatement)
      row = along_statement_new (database, "SELECT sequence, changeset FROM history_changeset",
                                 _ ("The history could not be read."), error);
  GError *local_error = NULL;

  if (row == NULL)
    return FALSE;

  while (along_statement_next (row, &local_error))
    {
      gsize size;
      gconstpointer changeset = along_statement_get_blob (row, 1, &size);

      if (!along_history_deployments_add (database, along_statement_get_int (row, 0), changeset,
                                          size, &local_error))
        break;
    }
  return along_statement_end_loop (local_error, error);
}
