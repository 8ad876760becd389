/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "along-disclosure-table.h"

#include "along-statement.h"

#include <glib/gi18n.h>

gboolean
along_disclosure_add (AlongDatabase *database, const AlongDisclosure *disclosure, GError **error)
{
  g_autoptr (AlongStatement) statement = along_statement_new (
      database,
      "INSERT INTO disclosure (deployment, name, kind, purpose, author, time) "
      "VALUES (?, ?, ?, ?, ?, ?)",
      _ ("It could not be written down that the bank details are shown, so they are not."), error);

  if (statement == NULL)
    return FALSE;

  along_statement_bind_text (statement, 1, disclosure->deployment);
  along_statement_bind_text (statement, 2, disclosure->name);
  along_statement_bind_int (statement, 3, disclosure->kind);
  along_statement_bind_text (statement, 4, disclosure->purpose);
  along_statement_bind_text (statement, 5, disclosure->author);
  along_statement_bind_int (statement, 6, disclosure->time);
  return along_statement_run (statement, NULL, error);
}

GPtrArray *
along_disclosure_list (AlongDatabase *database, const char *deployment, GError **error)
{
  g_autoptr (AlongStatement) statement = along_statement_new (
      database,
      "SELECT sequence, deployment, name, kind, purpose, author, time FROM disclosure "
      "WHERE deployment = ? ORDER BY sequence DESC",
      _ ("The list of views could not be read."), error);
  g_autoptr (GPtrArray)
      disclosures = g_ptr_array_new_with_free_func ((GDestroyNotify) along_disclosure_free);
  g_autoptr (GError) local_error = NULL;

  if (statement == NULL)
    return NULL;

  along_statement_bind_text (statement, 1, deployment);
  while (along_statement_next (statement, &local_error))
    {
      AlongDisclosure *disclosure = g_new0 (AlongDisclosure, 1);

      disclosure->sequence = along_statement_get_int (statement, 0);
      disclosure->deployment = g_strdup (along_statement_get_text (statement, 1));
      disclosure->name = g_strdup (along_statement_get_text (statement, 2));
      disclosure->kind = (AlongDisclosureKind) along_statement_get_int (statement, 3);
      disclosure->purpose = g_strdup (along_statement_get_text (statement, 4));
      disclosure->author = g_strdup (along_statement_get_text (statement, 5));
      disclosure->time = along_statement_get_int (statement, 6);
      g_ptr_array_add (disclosures, disclosure);
    }
  if (!along_statement_end_loop (g_steal_pointer (&local_error), error))
    return NULL;

  return g_steal_pointer (&disclosures);
}
