/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define ALONG_TYPE_IMPORT_PROGRESS_PAGE (along_import_progress_page_get_type ())

/* How far an import has come: file, bar, rows and rate. */
G_DECLARE_FINAL_TYPE (AlongImportProgressPage,
                      along_import_progress_page,
                      ALONG,
                      IMPORT_PROGRESS_PAGE,
                      AdwBin)

/* @title: what is being done */
void along_import_progress_page_start (AlongImportProgressPage *self, const char *title);

/* An AlongImportProgress. */
void along_import_progress_page_tell (const char *name,
                                      guint64 done,
                                      guint64 total,
                                      guint64 rows,
                                      gpointer self);

G_END_DECLS
