/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-record-shape.h"
#include "along-statement.h"

G_BEGIN_DECLS

/* The tables whose columns are the members of a record, by the record's shape. A shape's table
 * has the key that the shape tells. */

/* Receives a record; its texts are valid during the call. */
typedef void (*AlongRecordFunc) (gconstpointer record, gpointer user_data);

/* Inserts the record, or updates the one with its key. */
gboolean along_record_table_save (AlongDatabase *database,
                                  const AlongRecordShape *shape,
                                  gconstpointer record,
                                  GError **error);

/* Deletes the record with the key of @record; ALONG_STORE_ERROR_MISSING when there is none. */
gboolean along_record_table_delete (AlongDatabase *database,
                                    const AlongRecordShape *shape,
                                    gconstpointer record,
                                    GError **error);

/* Deletes the rows of @table, if any, that have @id in @column. */
gboolean along_record_table_delete_of (AlongDatabase *database,
                                       const char *table,
                                       const char *column,
                                       const char *id,
                                       GError **error);

/* (transfer full) (nullable): a statement that reads records in a stable order: by deployment, by
 * position or their first date, then by key. @where: (nullable): only those where this column
 * equals the statement's first parameter. */
AlongStatement *along_record_table_select (AlongDatabase *database,
                                           const AlongRecordShape *shape,
                                           const char *where,
                                           GError **error);

/* Hands the rows of such a statement to @function, and makes it ready to run again. */
gboolean along_record_table_read (AlongStatement *rows,
                                  const AlongRecordShape *shape,
                                  AlongRecordFunc function,
                                  gpointer user_data,
                                  GError **error);

/* Hands all records of the shape to @function, in the order of along_record_table_select(). */
gboolean along_record_table_read_all (AlongDatabase *database,
                                      const AlongRecordShape *shape,
                                      AlongRecordFunc function,
                                      gpointer user_data,
                                      GError **error);

G_END_DECLS
