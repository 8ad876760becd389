/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-importer.h"

G_BEGIN_DECLS

/* Reads a participants.json (data/sample/README.md gives its format) and writes its records by
 * their ids. A record that is not whole, or that refers to one there is not, is rejected; issues
 * name its place ("applications[3].cohort"). */
gboolean along_participants_import_run (const AlongImporterContext *context,
                                        AlongImportReport *report,
                                        GCancellable *cancellable,
                                        GError **error);

G_END_DECLS
