/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <sqlite3.h>

#include "along-database.h"
#include "along-statement-pool.h"

G_BEGIN_DECLS

/* "AlSd": tells our files from other SQLite databases. */
#define ALONG_DATABASE_APPLICATION_ID 0x416c5364

/* The connection; asserts that the calling thread is the one that opened it. */
sqlite3 *along_database_get_handle (AlongDatabase *self);

/* The statements of the connection that are ready to run again. */
AlongStatementPool *along_database_get_pool (AlongDatabase *self);

/* Notes that a deployment changes. FALSE when it was noted in the same transaction before. */
gboolean along_database_note_change (AlongDatabase *self, const char *deployment);

/* The schools have changed, and the search index must be rebuilt before the commit. */
void along_database_mark_search_stale (AlongDatabase *self);
gboolean along_database_freshen_search (AlongDatabase *self, GError **error);

/* The tables that the history records, NULL at the end: every table but the history, what
 * is rebuilt, and what cannot be undone (keyring, disclosure). */
extern const char *const along_database_recorded_tables[];

G_END_DECLS
