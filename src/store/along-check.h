/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-database.h"

G_BEGIN_DECLS

/* (transfer full) (element-type utf8): what is wrong with the file: integrity, foreign keys, the
 * search index; empty when nothing is. NULL with @error when it could not be checked. */
GPtrArray *along_check_database (AlongDatabase *database, GError **error);

/* (transfer full): every record of every table but the history and what is rebuilt, as SQL in
 * order of keys: equal exactly when the data is. For proofs and comparison. */
char *along_check_dump (AlongDatabase *database, GError **error);

G_END_DECLS
