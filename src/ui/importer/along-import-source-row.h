/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-context.h"
#include "along-import-source.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define ALONG_TYPE_IMPORT_SOURCE_ROW (along_import_source_row_get_type ())

/**
 * AlongImportSourceRow:
 *
 * A chosen file: what it is, which cohort a list of partners or leads joins, and its columns.
 *
 * Signals: changed: readiness may be another; removed: the user does not want the file.
 */
G_DECLARE_FINAL_TYPE (AlongImportSourceRow,
                      along_import_source_row,
                      ALONG,
                      IMPORT_SOURCE_ROW,
                      AdwExpanderRow)

GtkWidget *along_import_source_row_new (AlongContext *context, AlongImportSource *source);

AlongImportSource *along_import_source_row_get_source (AlongImportSourceRow *self);

/* Whether the file can be read as it stands; the row says what is missing. */
gboolean along_import_source_row_is_ready (AlongImportSourceRow *self);

/* Whether the user mapped columns by hand, which is worth remembering. */
gboolean along_import_source_row_is_mapped_by_hand (AlongImportSourceRow *self);

G_END_DECLS
