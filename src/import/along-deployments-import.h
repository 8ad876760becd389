/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <json-glib/json-glib.h>

#include "along-importer.h"

G_BEGIN_DECLS

/* Writes the deployments of a team's file, with what belongs to them, and the events, region
 * contacts and holidays; data/sample/README.md gives the format. Called within the import of the
 * rest of the file. A record that has not changed is not written. */
gboolean along_deployments_import_run (const AlongImporterContext *context,
                                       JsonObject *root,
                                       AlongImportReport *report,
                                       GCancellable *cancellable,
                                       GError **error);

G_END_DECLS
