/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <sqlite3.h>

#include "along-database.h"
#include "along-date.h"

G_BEGIN_DECLS

/**
 * AlongStatement:
 *
 * A prepared statement with the sentence that its errors begin with. Parameters count from 1 and
 * columns from 0, as in SQLite. Texts that are bound must live until it has been run.
 */
typedef struct _AlongStatement AlongStatement;

/* @action: a translated sentence, kept by reference: "The cohort could not be saved." */
AlongStatement *
along_statement_new (AlongDatabase *database, const char *sql, const char *action, GError **error);
void along_statement_free (AlongStatement *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (AlongStatement, along_statement_free)

void along_statement_bind_int (AlongStatement *self, int parameter, gint64 value);
/* NULL where @value is @unknown. */
void along_statement_bind_int_or_null (AlongStatement *self,
                                       int parameter,
                                       gint64 value,
                                       gint64 unknown);
/* NULL is bound as "". */
void along_statement_bind_text (AlongStatement *self, int parameter, const char *value);
/* NULL and "" are bound as NULL. */
void along_statement_bind_text_or_null (AlongStatement *self, int parameter, const char *value);
/* '\0' is bound as NULL. */
void along_statement_bind_letter (AlongStatement *self, int parameter, char value);
void along_statement_bind_date (AlongStatement *self, int parameter, AlongDate value);
void
along_statement_bind_blob (AlongStatement *self, int parameter, gconstpointer data, gsize size);

/* Moves to the next row; FALSE at the end and, with @error set, on failure. */
gboolean along_statement_next (AlongStatement *self, GError **error);

/* Ends a loop over rows: TRUE, unless @local_error (transfer full) (nullable) is what stopped it,
 * which then goes to @error. */
gboolean along_statement_end_loop (GError *local_error, GError **error);

/* Runs a statement that returns no rows and makes it ready for the next run.
 * @changes: (out) (optional): how many rows it changed. */
gboolean along_statement_run (AlongStatement *self, int *changes, GError **error);

void along_statement_reset (AlongStatement *self);

gint64 along_statement_get_int (AlongStatement *self, int column);
gint64 along_statement_get_int_or (AlongStatement *self, int column, gint64 unknown);
/* Never NULL; valid until the next row. */
const char *along_statement_get_text (AlongStatement *self, int column);
AlongDate along_statement_get_date (AlongStatement *self, int column);
/* Valid until the next row. */
gconstpointer along_statement_get_blob (AlongStatement *self, int column, gsize *size);

/* Runs a script without parameters. */
gboolean along_database_execute (AlongDatabase *database,
                                 const char *sql,
                                 const char *action,
                                 GError **error);

G_END_DECLS
