/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "along-keyring-table.h"

#include "along-statement.h"

#include <glib/gi18n.h>
#include <string.h>

static void
read_record (AlongStatement *statement, AlongKeyRecord *record)
{
  gconstpointer salt;
  gsize size;

  g_strlcpy (record->id, along_statement_get_text (statement, 0), sizeof record->id);
  record->kind = (AlongKeyKind) along_statement_get_int (statement, 1);
  salt = along_statement_get_blob (statement, 2, &size);
  if (size == sizeof record->salt)
    memcpy (record->salt, salt, size);
  record->operations = (guint64) along_statement_get_int (statement, 3);
  record->memory = (guint64) along_statement_get_int (statement, 4);
}

GArray *
along_keyring_list (AlongDatabase *database, GError **error)
{
  g_autoptr (AlongStatement) statement = along_statement_new (
      database, "SELECT id, kind, salt, operations, memory FROM keyring ORDER BY sequence DESC",
      _ ("The list of keys could not be read."), error);
  g_autoptr (GArray) records = g_array_new (FALSE, TRUE, sizeof (AlongKeyRecord));
  g_autoptr (GError) local_error = NULL;

  if (statement == NULL)
    return NULL;

  while (along_statement_next (statement, &local_error))
    {
      AlongKeyRecord record = { 0 };

      read_record (statement, &record);
      g_array_append_val (records, record);
    }
  if (!along_statement_end_loop (g_steal_pointer (&local_error), error))
    return NULL;

  return g_steal_pointer (&records);
}

gboolean
along_keyring_add (AlongDatabase *database,
                   const AlongKeyRecord *record,
                   const char *author,
                   GError **error)
{
  g_autoptr (AlongStatement) statement = along_statement_new (
      database,
      "INSERT INTO keyring (id, kind, salt, operations, memory, author, made) "
      "VALUES (?, ?, ?, ?, ?, ?, ?)",
      _ ("The key could not be noted."), error);

  if (statement == NULL)
    return FALSE;

  along_statement_bind_text (statement, 1, record->id);
  along_statement_bind_int (statement, 2, record->kind);
  along_statement_bind_blob (statement, 3, record->salt, sizeof record->salt);
  along_statement_bind_int (statement, 4, (gint64) record->operations);
  along_statement_bind_int (statement, 5, (gint64) record->memory);
  along_statement_bind_text (statement, 6, author);
  along_statement_bind_int (statement, 7, g_get_real_time () / G_USEC_PER_SEC);
  return along_statement_run (statement, NULL, error);
}
