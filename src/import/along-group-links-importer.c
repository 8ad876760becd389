/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-group-links-importer"

#include "along-import-fields.h"
#include "along-importer.h"
#include "along-trust-table.h"

typedef struct
{
  AlongImportRecord base;
  gint32 urn;
  gint32 uid;
  AlongDate joined;
  AlongDate left;
  const char *name;
  gboolean wanted;
} Record;

/* Groups that a school belongs to one at a time. It may be in a federation or have a sponsor
 * besides, which says nothing of who answers for it. */
static const char *const trusts[] = {
  "Multi-academy trust",
  "Single-academy trust",
  "Secure single-academy trust",
  "Trust",
};

static gpointer
open_memberships (const AlongImporterContext *context, GError **error)
{
  return along_trust_writer_new (context->database, error);
}

static gboolean
is_trust (const char *type)
{
  for (gsize i = 0; i < G_N_ELEMENTS (trusts); i++)
    if (g_ascii_strcasecmp (type, trusts[i]) == 0)
      return TRUE;

  return FALSE;
}

static gboolean
read_membership (gpointer state, AlongRow *row, AlongImportRecord *base)
{
  Record *record = (Record *) base;

  /* Some files have a line for a group that has no school yet. */
  if (!along_row_read_key (row, ALONG_MEMBER_URN, 1, ALONG_MAX_URN, &record->urn) ||
      !along_row_read_key (row, ALONG_MEMBER_UID, 1, ALONG_MAX_UID, &record->uid))
    return FALSE;

  record->joined = along_row_get_date (row, ALONG_MEMBER_JOINED);
  record->left = along_row_get_date (row, ALONG_MEMBER_CLOSED);
  record->name = along_row_get_raw (row, ALONG_MEMBER_NAME);
  record->wanted = !along_row_has (row, ALONG_MEMBER_TYPE) ||
                   is_trust (along_row_get_text (row, ALONG_MEMBER_TYPE));
  return TRUE;
}

static AlongWriteOutcome
write_membership (gpointer state, const AlongImportRecord *base, GError **error)
{
  const Record *record = (const Record *) base;

  if (!record->wanted)
    return ALONG_WRITE_UNCHANGED;
  if (!along_trust_writer_has_trust (state, record->uid) &&
      along_trust_writer_ensure (state, record->uid, record->name, error) == ALONG_WRITE_FAILED)
    return ALONG_WRITE_FAILED;

  return along_trust_writer_write_membership (state, record->urn, record->uid, record->joined,
                                              record->left, error);
}

static void
close_memberships (gpointer state)
{
  along_trust_writer_free (state);
}

const AlongImporterClass along_group_links_importer = {
  .record_size = sizeof (Record),
  .open = open_memberships,
  .read = read_membership,
  .write = write_membership,
  .close = close_memberships,
};
