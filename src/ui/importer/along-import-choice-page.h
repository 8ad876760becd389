/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-context.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define ALONG_TYPE_IMPORT_CHOICE_PAGE (along_import_choice_page_get_type ())

/**
 * AlongImportChoicePage:
 *
 * Where each file is published, and the files chosen. Property ready: there are files, and each
 * can be read.
 */
G_DECLARE_FINAL_TYPE (AlongImportChoicePage,
                      along_import_choice_page,
                      ALONG,
                      IMPORT_CHOICE_PAGE,
                      AdwBin)

void along_import_choice_page_set_context (AlongImportChoicePage *self, AlongContext *context);

/* @files: (element-type GFile) */
void along_import_choice_page_add_files (AlongImportChoicePage *self, GListModel *files);

gboolean along_import_choice_page_get_ready (AlongImportChoicePage *self);

/* (transfer full) (element-type AlongImportSource) */
GPtrArray *along_import_choice_page_list_sources (AlongImportChoicePage *self);

/* Keeps the mappings made by hand for files with the same header. */
gboolean along_import_choice_page_remember (AlongImportChoicePage *self, GError **error);

G_END_DECLS
