/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-import-source.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define ALONG_TYPE_IMPORT_MAPPING_DIALOG (along_import_mapping_dialog_get_type ())

/* Which column of a file holds which field, with the file's first rows to see by. Signal mapped:
 * the user changed something. */
G_DECLARE_FINAL_TYPE (AlongImportMappingDialog,
                      along_import_mapping_dialog,
                      ALONG,
                      IMPORT_MAPPING_DIALOG,
                      AdwWindow)

GtkWidget *along_import_mapping_dialog_new (GtkWidget *parent, AlongImportSource *source);

G_END_DECLS
