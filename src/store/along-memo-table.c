/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "along-memo-table.h"

#include "along-statement.h"

#include <glib/gi18n.h>

char *
along_memo_load (AlongDatabase *database, const char *topic, const char *name, GError **error)
{
  g_autoptr (AlongStatement) statement = along_statement_new (
      database, "SELECT body FROM memo WHERE topic = ? AND name = ?",
      _ ("The note could not be read."), error);

  if (statement == NULL)
    return NULL;

  along_statement_bind_text (statement, 1, topic);
  along_statement_bind_text (statement, 2, name);
  if (!along_statement_next (statement, error))
    return NULL;
  return g_strdup (along_statement_get_text (statement, 0));
}

char **
along_memo_list (AlongDatabase *database, const char *topic, GError **error)
{
  g_autoptr (AlongStatement) statement = along_statement_new (
      database, "SELECT name FROM memo WHERE topic = ? ORDER BY name",
      _ ("The notes could not be read."), error);
  g_autoptr (GStrvBuilder) names = g_strv_builder_new ();
  g_autoptr (GError) local_error = NULL;

  if (statement == NULL)
    return NULL;

  along_statement_bind_text (statement, 1, topic);
  while (along_statement_next (statement, &local_error))
    g_strv_builder_add (names, along_statement_get_text (statement, 0));
  if (!along_statement_end_loop (g_steal_pointer (&local_error), error))
    return NULL;

  return g_strv_builder_end (names);
}

gboolean
along_memo_save (AlongDatabase *database,
                 const char *topic,
                 const char *name,
                 const char *text,
                 GError **error)
{
  g_autoptr (AlongStatement) statement = along_statement_new (
      database,
      text != NULL ? "INSERT INTO memo (topic, name, body) VALUES (?1, ?2, ?3) "
                     "ON CONFLICT (topic, name) DO UPDATE SET body = excluded.body"
                   : "DELETE FROM memo WHERE topic = ?1 AND name = ?2",
      _ ("The note could not be saved."), error);

  if (statement == NULL)
    return FALSE;

  along_statement_bind_text (statement, 1, topic);
  along_statement_bind_text (statement, 2, name);
  if (text != NULL)
    along_statement_bind_text (statement, 3, text);
  return along_statement_run (statement, NULL, error);
}
