/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-importer"

#include "along-importer.h"

static const AlongImporterClass *const importers[ALONG_N_IMPORT_KINDS] = {
  [ALONG_IMPORT_REGISTER] = &along_register_importer,
  [ALONG_IMPORT_LINKS] = &along_links_importer,
  [ALONG_IMPORT_GROUPS] = &along_groups_importer,
  [ALONG_IMPORT_GROUP_LINKS] = &along_group_links_importer,
  [ALONG_IMPORT_OFSTED] = &along_ofsted_importer,
  [ALONG_IMPORT_HISTORY] = &along_history_importer,
  [ALONG_IMPORT_PARTNERS] = &along_partners_importer,
  [ALONG_IMPORT_LEADS] = &along_leads_importer,
};

const AlongImporterClass *
along_importer_find (AlongImportKind kind)
{
  g_return_val_if_fail (kind < ALONG_N_IMPORT_KINDS, NULL);

  return importers[kind];
}

AlongWriteOutcome
along_write_outcome_join (AlongWriteOutcome a, AlongWriteOutcome b)
{
  /* The outcomes are in order of how much they change: failed, inserted, updated, unchanged. */
  return MIN (a, b);
}
