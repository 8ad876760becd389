/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-database.h"

G_BEGIN_DECLS

/* The schema version that this program writes. */
int along_migrations_newest (void);

/* Whether the file is one of ours, and not newer than the program. @version: (out): 0 for an
 * empty file. */
gboolean along_migrations_check (AlongDatabase *database, int *version, GError **error);

/* Runs the numbered scripts that the file has not seen, each in one transaction, after a backup
 * beside it. */
gboolean along_migrations_run (AlongDatabase *database, GError **error);

G_END_DECLS
