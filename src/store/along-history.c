/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "along-history.h"

#include "along-changeset-private.h"
#include "along-statement.h"

#include <glib/gi18n.h>

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
  g_autoptr (GBytes) changeset = NULL;
  g_autoptr (GBytes) inverse = NULL;

  if (!along_database_begin (database, error))
    return FALSE;

  changeset = along_changeset_load (database, sequence, ALONG_HISTORY_DONE, error);
  if (changeset != NULL)
    inverse = along_changeset_invert (changeset, error);
  if (inverse != NULL && along_changeset_apply (database, inverse, error) &&
      set_state (database, sequence, ALONG_HISTORY_UNDONE, error) &&
      along_database_commit (database, error))
    return TRUE;

  along_database_rollback (database);
  return FALSE;
}

gboolean
along_history_redo (AlongDatabase *database, gint64 sequence, GError **error)
{
  g_autoptr (GBytes) changeset = NULL;

  if (!along_database_begin (database, error))
    return FALSE;

  changeset = along_changeset_load (database, sequence, ALONG_HISTORY_UNDONE, error);
  if (changeset != NULL && along_changeset_apply (database, changeset, error) &&
      set_state (database, sequence, ALONG_HISTORY_DONE, error) &&
      along_database_commit (database, error))
    return TRUE;

  along_database_rollback (database);
  return FALSE;
}
