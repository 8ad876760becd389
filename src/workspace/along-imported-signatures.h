/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-database.h"
#include "along-definitions.h"

G_BEGIN_DECLS

/* A file tells who signed a form and when, but not what they saw. Within the import's transaction,
 * keeps a copy of each signed form as it stands after it, with its fingerprint, so that from then
 * on no change goes unnoticed. Left for a later import: forms of whom the register does not know
 * yet, as what it will fill in would count as a change. */
gboolean along_imported_signatures_seal (AlongDatabase *database,
                                         AlongDefinitions *definitions,
                                         GError **error);

G_END_DECLS
