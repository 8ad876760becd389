/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-groups-importer"

#include "config.h"

#include "along-import-fields.h"
#include "along-importer.h"
#include "along-trust-table.h"

#include <glib/gi18n.h>
#include <stdlib.h>
#include <string.h>

typedef struct
{
  AlongImportRecord base;
  AlongTrust trust;
  gboolean wanted;
} Record;

static gpointer
open_groups (const AlongImporterContext *context, GError **error)
{
  return along_trust_writer_new (context->database, error);
}

/* Company numbers have eight characters; files saved again from a spreadsheet lose the zeros in
 * front and gain a decimal ("6893415.0"). */
static const char *
read_company (AlongRow *row)
{
  const char *text = along_row_get_text (row, ALONG_GROUP_COMPANIES_HOUSE);
  gsize digits = strspn (text, "0123456789");
  char number[16];

  if (digits == 0 || digits > 8 || (text[digits] != '\0' && strcmp (text + digits, ".0") != 0))
    return text;

  g_snprintf (number, sizeof number, "%08d", atoi (text));
  return g_string_chunk_insert (row->texts, number);
}

static gboolean
read_group (gpointer state, AlongRow *row, AlongImportRecord *base)
{
  Record *record = (Record *) base;
  AlongTrust *trust = &record->trust;

  memset (trust, 0, sizeof *trust);
  if (!along_row_read_key (row, ALONG_GROUP_UID, 1, ALONG_MAX_UID, &trust->uid))
    return FALSE;
  trust->name = along_row_get_raw (row, ALONG_GROUP_NAME);
  if (*trust->name == '\0')
    return along_row_reject (row, ALONG_GROUP_NAME, g_strdup (_ ("The group has no name.")));

  trust->group_id = along_row_get_text (row, ALONG_GROUP_GROUP_ID);
  trust->type = along_row_get_text (row, ALONG_GROUP_TYPE);
  trust->companies_house_number = read_company (row);
  trust->ukprn = along_row_get_number (row, ALONG_GROUP_UKPRN, 10000000, 19999999, 0);
  trust->opened = along_row_get_date (row, ALONG_GROUP_OPENED);
  if (trust->opened == ALONG_DATE_NONE)
    trust->opened = along_row_get_date (row, ALONG_GROUP_INCORPORATED);
  trust->closed = along_row_get_date (row, ALONG_GROUP_CLOSED);

  /* Groups of children's centres hold no school. */
  record->wanted = !g_str_has_prefix (trust->type, "Children");
  return TRUE;
}

static AlongWriteOutcome
write_group (gpointer state, const AlongImportRecord *base, GError **error)
{
  const Record *record = (const Record *) base;

  return record->wanted ? along_trust_writer_write (state, &record->trust, error)
                        : ALONG_WRITE_UNCHANGED;
}

static void
close_groups (gpointer state)
{
  along_trust_writer_free (state);
}

const AlongImporterClass along_groups_importer = {
  .record_size = sizeof (Record),
  .open = open_groups,
  .read = read_group,
  .write = write_group,
  .close = close_groups,
};
