/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "along-history.h"

#include "along-statement.h"

#include <glib/gi18n.h>

void
along_history_entry_free (AlongHistoryEntry *entry)
{
  if (entry == NULL)
    return;

  g_free (entry->label.kind);
  g_free (entry->label.subject);
  g_free (entry->label.object);
  g_free (entry->author);
  g_free (entry);
}

#define ENTRY_COLUMNS                                                                              \
  "sequence, kind, subject, object, count, author, time, state, (SELECT length (changeset) "       \
  "FROM history_changeset WHERE history_changeset.sequence = history.sequence)"

static AlongHistoryEntry *
read_entry (AlongStatement *statement)
{
  AlongHistoryEntry *entry = g_new0 (AlongHistoryEntry, 1);

  entry->sequence = along_statement_get_int (statement, 0);
  entry->label.kind = g_strdup (along_statement_get_text (statement, 1));
  entry->label.subject = g_strdup (along_statement_get_text (statement, 2));
  entry->label.object = g_strdup (along_statement_get_text (statement, 3));
  entry->label.count = along_statement_get_int (statement, 4);
  entry->author = g_strdup (along_statement_get_text (statement, 5));
  entry->time = along_statement_get_int (statement, 6);
  entry->state = (AlongHistoryState) along_statement_get_int (statement, 7);
  entry->size = (gsize) along_statement_get_int (statement, 8);
  return entry;
}

static AlongHistoryEntry *
peek (AlongDatabase *database, const char *sql, GError **error)
{
  g_autoptr (AlongStatement)
      statement = along_statement_new (database, sql, _ ("The history could not be read."), error);

  if (statement == NULL || !along_statement_next (statement, error))
    return NULL;
  return read_entry (statement);
}

AlongHistoryEntry *
along_history_peek_undo (AlongDatabase *database, GError **error)
{
  return peek (database,
               "SELECT " ENTRY_COLUMNS " FROM history WHERE state = 0 "
               "ORDER BY sequence DESC LIMIT 1",
               error);
}

AlongHistoryEntry *
along_history_peek_redo (AlongDatabase *database, GError **error)
{
  return peek (database,
               "SELECT " ENTRY_COLUMNS " FROM history WHERE undo_order IS NOT NULL "
               "ORDER BY undo_order DESC LIMIT 1",
               error);
}

/* Its parameters: before, limit, and the id of a deployment where it is asked for. */
static GPtrArray *
list (AlongDatabase *database,
      const char *sql,
      gint64 before,
      guint limit,
      const char *deployment,
      GError **error)
{
  g_autoptr (AlongStatement)
      statement = along_statement_new (database, sql, _ ("The history could not be read."), error);
  g_autoptr (GPtrArray)
      entries = g_ptr_array_new_with_free_func ((GDestroyNotify) along_history_entry_free);
  g_autoptr (GError) local_error = NULL;

  if (statement == NULL)
    return NULL;

  along_statement_bind_int (statement, 1, before);
  along_statement_bind_int (statement, 2, limit);
  if (deployment != NULL)
    along_statement_bind_text (statement, 3, deployment);
  while (along_statement_next (statement, &local_error))
    g_ptr_array_add (entries, read_entry (statement));
  if (!along_statement_end_loop (g_steal_pointer (&local_error), error))
    return NULL;

  return g_steal_pointer (&entries);
}

GPtrArray *
along_history_list (AlongDatabase *database, gint64 before, guint limit, GError **error)
{
  return list (database,
               "SELECT " ENTRY_COLUMNS " FROM history WHERE ?1 = 0 OR sequence < ?1 "
               "ORDER BY sequence DESC LIMIT ?2",
               before, limit, NULL, error);
}

GPtrArray *
along_history_list_deployment (AlongDatabase *database,
                               const char *deployment,
                               gint64 before,
                               guint limit,
                               GError **error)
{
  g_return_val_if_fail (deployment != NULL, NULL);

  return list (database,
               "SELECT " ENTRY_COLUMNS " FROM history_deployment JOIN history USING (sequence) "
               "WHERE deployment = ?3 AND (?1 = 0 OR sequence < ?1) "
               "ORDER BY sequence DESC LIMIT ?2",
               before, limit, deployment, error);
}

gint64
along_history_get_stamp (AlongDatabase *database, const char *kind)
{
  g_autoptr (AlongStatement) statement = along_statement_new (
      database, "SELECT coalesce (sum (sequence * 4 + state + 1), 0) FROM history WHERE kind = ?",
      "", NULL);

  if (statement == NULL)
    return 0;

  along_statement_bind_text (statement, 1, kind);
  return along_statement_next (statement, NULL) ? along_statement_get_int (statement, 0) : 0;
}
