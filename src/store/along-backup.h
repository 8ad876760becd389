/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-database.h"

G_BEGIN_DECLS

/* Copies the database as it stands to @target with SQLite's backup API; others may go on
 * reading and writing meanwhile. Written beside it first, then renamed: never half a file. */
gboolean along_backup_to (AlongDatabase *database, const char *target, GError **error);

/* Replaces all content by that of @source, a database of this or an older version, after a
 * backup of what was there (@kept: (out) (optional) (transfer full): its path). */
gboolean
along_backup_restore (AlongDatabase *database, const char *source, char **kept, GError **error);

G_END_DECLS
