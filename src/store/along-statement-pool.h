/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>
#include <sqlite3.h>

G_BEGIN_DECLS

/**
 * AlongStatementPool:
 *
 * Prepared statements of one connection that nobody runs at the moment, by their SQL: preparing one
 * takes many times as long as running it for a record.
 */
typedef struct _AlongStatementPool AlongStatementPool;

AlongStatementPool *along_statement_pool_new (void);
void along_statement_pool_free (AlongStatementPool *self);

/* (transfer full) (nullable): a statement with just this SQL. */
sqlite3_stmt *along_statement_pool_take (AlongStatementPool *self, const char *sql);

/* @statement: (transfer full): is reset and forgets what is bound to it. */
void along_statement_pool_keep (AlongStatementPool *self, sqlite3_stmt *statement);

G_END_DECLS
