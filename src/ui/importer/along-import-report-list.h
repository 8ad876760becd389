/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-import-types.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define ALONG_TYPE_IMPORT_REPORT_LIST (along_import_report_list_get_type ())

/* What each file came to, or in a dry run would: counts, columns that were not used, and the
 * issues, to read, copy and save. */
G_DECLARE_FINAL_TYPE (AlongImportReportList,
                      along_import_report_list,
                      ALONG,
                      IMPORT_REPORT_LIST,
                      AdwBin)

/* @reports: (element-type AlongImportReport); kept. @dry_run: nothing was written. */
void
along_import_report_list_set (AlongImportReportList *self, GPtrArray *reports, gboolean dry_run);

G_END_DECLS
