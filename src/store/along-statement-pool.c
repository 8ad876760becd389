/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "along-statement-pool.h"

/* More than the program has statements; a few kilobytes each. */
#define MAX_STATEMENTS 256

struct _AlongStatementPool
{
  GHashTable *by_sql; /* the keys are the statements' own */
};

static void
finalize_cb (gpointer statement)
{
  sqlite3_finalize (statement);
}

AlongStatementPool *
along_statement_pool_new (void)
{
  AlongStatementPool *self = g_new0 (AlongStatementPool, 1);

  self->by_sql = g_hash_table_new_full (g_str_hash, g_str_equal, NULL, finalize_cb);
  return self;
}

void
along_statement_pool_free (AlongStatementPool *self)
{
  g_hash_table_unref (self->by_sql);
  g_free (self);
}

sqlite3_stmt *
along_statement_pool_take (AlongStatementPool *self, const char *sql)
{
  gpointer statement = NULL;

  g_hash_table_steal_extended (self->by_sql, sql, NULL, &statement);
  return statement;
}

void
along_statement_pool_keep (AlongStatementPool *self, sqlite3_stmt *statement)
{
  const char *sql = sqlite3_sql (statement);

  if (g_hash_table_size (self->by_sql) >= MAX_STATEMENTS ||
      g_hash_table_contains (self->by_sql, sql))
    {
      sqlite3_finalize (statement);
      return;
    }

  sqlite3_reset (statement);
  sqlite3_clear_bindings (statement);
  g_hash_table_insert (self->by_sql, (gpointer) sql, statement);
}
