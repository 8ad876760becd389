/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "along-sealed-table.h"

#include "along-statement.h"

#include <glib/gi18n.h>

void
along_sealed_free (AlongSealed *sealed)
{
  if (sealed == NULL)
    return;

  g_free (sealed->deployment);
  g_free (sealed->name);
  g_free (sealed->key);
  g_clear_pointer (&sealed->box, g_bytes_unref);
  g_clear_pointer (&sealed->fingerprint, g_bytes_unref);
  g_free (sealed->author);
  g_free (sealed);
}

static GBytes *
dup_bytes (AlongStatement *statement, int column)
{
  gsize size;
  gconstpointer data = along_statement_get_blob (statement, column, &size);

  return g_bytes_new (data, size);
}

AlongSealed *
along_sealed_load (AlongDatabase *database,
                   const char *deployment,
                   const char *name,
                   GError **error)
{
  g_autoptr (AlongStatement) statement = along_statement_new (
      database,
      "SELECT key, box, fingerprint, after_approval, author, made FROM sealed "
      "WHERE deployment = ? AND name = ?",
      _ ("What is sealed could not be read."), error);
  AlongSealed *sealed;

  if (statement == NULL)
    return NULL;

  along_statement_bind_text (statement, 1, deployment);
  along_statement_bind_text (statement, 2, name);
  if (!along_statement_next (statement, error))
    return NULL;

  sealed = g_new0 (AlongSealed, 1);
  sealed->deployment = g_strdup (deployment);
  sealed->name = g_strdup (name);
  sealed->key = g_strdup (along_statement_get_text (statement, 0));
  sealed->box = dup_bytes (statement, 1);
  sealed->fingerprint = dup_bytes (statement, 2);
  sealed->after_approval = along_statement_get_int (statement, 3) != 0;
  sealed->author = g_strdup (along_statement_get_text (statement, 4));
  sealed->made = along_statement_get_int (statement, 5);
  return sealed;
}

static void
bind_bytes (AlongStatement *statement, int parameter, GBytes *bytes)
{
  gsize size;
  gconstpointer data = g_bytes_get_data (bytes, &size);

  /* No address is NULL to SQLite, whatever the size. */
  along_statement_bind_blob (statement, parameter, size > 0 ? data : "", size);
}

gboolean
along_sealed_save (AlongDatabase *database, const AlongSealed *sealed, GError **error)
{
  g_autoptr (AlongStatement) statement = along_statement_new (
      database,
      "INSERT INTO sealed (deployment, name, key, box, fingerprint, after_approval, author, made) "
      "VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (deployment, name) DO UPDATE SET "
      "key = excluded.key, box = excluded.box, fingerprint = excluded.fingerprint, "
      "after_approval = excluded.after_approval, author = excluded.author, made = excluded.made",
      _ ("What is sealed could not be saved."), error);

  if (statement == NULL)
    return FALSE;

  along_statement_bind_text (statement, 1, sealed->deployment);
  along_statement_bind_text (statement, 2, sealed->name);
  along_statement_bind_text (statement, 3, sealed->key);
  bind_bytes (statement, 4, sealed->box);
  bind_bytes (statement, 5, sealed->fingerprint);
  along_statement_bind_int (statement, 6, sealed->after_approval);
  along_statement_bind_text (statement, 7, sealed->author);
  along_statement_bind_int (statement, 8, sealed->made);
  return along_statement_run (statement, NULL, error);
}
