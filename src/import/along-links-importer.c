/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-links-importer"

#include "config.h"

#include "along-import-fields.h"
#include "along-importer.h"
#include "along-school-table.h"

#include <glib/gi18n.h>

typedef struct
{
  AlongImportRecord base;
  AlongSchoolLink link;
} Record;

static gpointer
open_links (const AlongImporterContext *context, GError **error)
{
  return along_school_writer_new (context->database, error);
}

static gboolean
read_link (gpointer state, AlongRow *row, AlongImportRecord *base)
{
  AlongSchoolLink *link = &((Record *) base)->link;

  if (!along_row_read_key (row, ALONG_LINK_URN, ALONG_MIN_URN, ALONG_MAX_URN, &link->urn) ||
      !along_row_read_key (row, ALONG_LINK_LINKED_URN, ALONG_MIN_URN, ALONG_MAX_URN,
                           &link->linked_urn))
    return FALSE;
  if (link->urn == link->linked_urn)
    return along_row_reject (row, ALONG_LINK_LINKED_URN,
                             g_strdup (_ ("The school is linked to itself.")));

  link->type = along_row_get_text (row, ALONG_LINK_TYPE);
  if (*link->type == '\0')
    return along_row_reject (row, ALONG_LINK_TYPE,
                             g_strdup (_ ("The row does not say what kind of link it is.")));
  link->established = along_row_get_date (row, ALONG_LINK_ESTABLISHED);
  return TRUE;
}

static AlongWriteOutcome
write_link (gpointer state, const AlongImportRecord *base, GError **error)
{
  return along_school_writer_write_link (state, &((const Record *) base)->link, error);
}

static void
close_links (gpointer state)
{
  along_school_writer_free (state);
}

const AlongImporterClass along_links_importer = {
  .record_size = sizeof (Record),
  .open = open_links,
  .read = read_link,
  .write = write_link,
  .close = close_links,
};
