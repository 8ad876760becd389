/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "along-trust-table.h"

#include "along-statement.h"

#include <glib/gi18n.h>

struct _AlongTrustWriter
{
  AlongDatabase *database;
  AlongStatement *trust;
  AlongStatement *membership;
  AlongStatement *has_membership;
  AlongStatement *end_others;
  GHashTable *uids; /* of the trusts that exist */
};

static const char trust_sql[] =
    "INSERT INTO trust (uid, ukprn, group_id, name, type, companies_house_number, opened, closed) "
    "VALUES (?, ?, ?, ?, ?, ?, ?, ?) "
    "ON CONFLICT (uid) DO UPDATE SET "
    "(ukprn, group_id, name, type, companies_house_number, opened, closed) = "
    "(excluded.ukprn, excluded.group_id, excluded.name, excluded.type, "
    "excluded.companies_house_number, excluded.opened, excluded.closed) "
    "WHERE (ukprn, group_id, name, type, companies_house_number, opened, closed) IS NOT "
    "(excluded.ukprn, excluded.group_id, excluded.name, excluded.type, "
    "excluded.companies_house_number, excluded.opened, excluded.closed)";

static const char membership_sql[] =
    "INSERT INTO membership (urn, trust_uid, joined, ended) VALUES (?, ?, ?, ?) "
    "ON CONFLICT DO UPDATE SET ended = excluded.ended "
    "WHERE excluded.ended IS NOT NULL AND ended IS NOT excluded.ended";

static gboolean
load_uids (AlongTrustWriter *self, GError **error)
{
  g_autoptr (GError) local_error = NULL;
  g_autoptr (AlongStatement) statement = along_statement_new (
      self->database, "SELECT uid FROM trust", _ ("The trusts could not be read."), error);

  if (statement == NULL)
    return FALSE;

  while (along_statement_next (statement, &local_error))
    g_hash_table_add (self->uids, GINT_TO_POINTER (along_statement_get_int (statement, 0)));

  return along_statement_end_loop (g_steal_pointer (&local_error), error);
}

AlongTrustWriter *
along_trust_writer_new (AlongDatabase *database, GError **error)
{
  g_autoptr (AlongTrustWriter) self = g_new0 (AlongTrustWriter, 1);
  const char *action = _ ("A trust could not be saved.");

  self->database = g_object_ref (database);
  self->uids = g_hash_table_new (NULL, NULL);
  if (!load_uids (self, error) ||
      !(self->trust = along_statement_new (database, trust_sql, action, error)) ||
      !(self->membership = along_statement_new (database, membership_sql, action, error)) ||
      !(self->has_membership = along_statement_new (
            database, "SELECT 1 FROM membership WHERE urn = ? AND trust_uid = ? AND joined = ?",
            action, error)) ||
      !(self->end_others = along_statement_new (
            database,
            "UPDATE membership SET ended = ?3 WHERE urn = ?1 AND trust_uid <> ?2 "
            "AND ended IS NULL AND joined < ?3",
            action, error)))
    return NULL;

  return g_steal_pointer (&self);
}

void
along_trust_writer_free (AlongTrustWriter *self)
{
  if (self == NULL)
    return;

  g_clear_pointer (&self->trust, along_statement_free);
  g_clear_pointer (&self->membership, along_statement_free);
  g_clear_pointer (&self->has_membership, along_statement_free);
  g_clear_pointer (&self->end_others, along_statement_free);
  g_clear_pointer (&self->uids, g_hash_table_unref);
  g_clear_object (&self->database);
  g_free (self);
}

AlongWriteOutcome
along_trust_writer_write (AlongTrustWriter *self, const AlongTrust *trust, GError **error)
{
  int i = 1, changes;

  along_statement_bind_int (self->trust, i++, trust->uid);
  along_statement_bind_int_or_null (self->trust, i++, trust->ukprn, 0);
  along_statement_bind_text (self->trust, i++, trust->group_id);
  along_statement_bind_text (self->trust, i++, trust->name);
  along_statement_bind_text (self->trust, i++, trust->type);
  along_statement_bind_text (self->trust, i++, trust->companies_house_number);
  along_statement_bind_date (self->trust, i++, trust->opened);
  along_statement_bind_date (self->trust, i++, trust->closed);
  if (!along_statement_run (self->trust, &changes, error))
    return ALONG_WRITE_FAILED;

  if (g_hash_table_add (self->uids, GINT_TO_POINTER (trust->uid)))
    return ALONG_WRITE_INSERTED;
  return changes > 0 ? ALONG_WRITE_UPDATED : ALONG_WRITE_UNCHANGED;
}

AlongWriteOutcome
along_trust_writer_ensure (AlongTrustWriter *self, gint32 uid, const char *name, GError **error)
{
  AlongTrust trust = { .uid = uid, .name = name };

  if (along_trust_writer_has_trust (self, uid))
    return ALONG_WRITE_UNCHANGED;
  return along_trust_writer_write (self, &trust, error);
}

static gboolean
has_membership (AlongTrustWriter *self,
                gint32 urn,
                gint32 uid,
                const char *joined,
                gboolean *exists,
                GError **error)
{
  g_autoptr (GError) local_error = NULL;

  along_statement_bind_int (self->has_membership, 1, urn);
  along_statement_bind_int (self->has_membership, 2, uid);
  along_statement_bind_text (self->has_membership, 3, joined);
  *exists = along_statement_next (self->has_membership, &local_error);
  along_statement_reset (self->has_membership);

  return along_statement_end_loop (g_steal_pointer (&local_error), error);
}

AlongWriteOutcome
along_trust_writer_write_membership (AlongTrustWriter *self,
                                     gint32 urn,
                                     gint32 uid,
                                     AlongDate joined,
                                     AlongDate left,
                                     GError **error)
{
  char buffer[ALONG_DATE_ISO_SIZE];
  const char *since = along_date_to_iso (joined, buffer);
  gboolean exists;
  int changes;

  if (!has_membership (self, urn, uid, since, &exists, error))
    return ALONG_WRITE_FAILED;

  along_statement_bind_int (self->membership, 1, urn);
  along_statement_bind_int (self->membership, 2, uid);
  along_statement_bind_text (self->membership, 3, since);
  along_statement_bind_date (self->membership, 4, left);
  if (!along_statement_run (self->membership, &changes, error))
    return ALONG_WRITE_FAILED;

  /* A school is in one trust at a time: joining this one ended the last. */
  if (!exists && joined != ALONG_DATE_NONE && left == ALONG_DATE_NONE)
    {
      along_statement_bind_int (self->end_others, 1, urn);
      along_statement_bind_int (self->end_others, 2, uid);
      along_statement_bind_text (self->end_others, 3, since);
      if (!along_statement_run (self->end_others, NULL, error))
        return ALONG_WRITE_FAILED;
    }

  if (!exists)
    return ALONG_WRITE_INSERTED;
  return changes > 0 ? ALONG_WRITE_UPDATED : ALONG_WRITE_UNCHANGED;
}

gboolean
along_trust_writer_has_trust (AlongTrustWriter *self, gint32 uid)
{
  return g_hash_table_contains (self->uids, GINT_TO_POINTER (uid));
}
