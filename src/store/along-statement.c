/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "along-statement.h"

#include "along-database-private.h"
#include "along-store-error-private.h"

#include <string.h>

struct _AlongStatement
{
  AlongDatabase *database;
  sqlite3_stmt *statement;
  const char *action;
  char (*dates)[ALONG_DATE_ISO_SIZE]; /* room for the dates that are bound */
  gboolean done;
};

AlongStatement *
along_statement_new (AlongDatabase *database, const char *sql, const char *action, GError **error)
{
  sqlite3 *handle = along_database_get_handle (database);
  sqlite3_stmt *statement = along_statement_pool_take (along_database_get_pool (database), sql);
  AlongStatement *self;
  int result = SQLITE_OK;

  if (statement == NULL)
    result = sqlite3_prepare_v3 (handle, sql, -1, SQLITE_PREPARE_PERSISTENT, &statement, NULL);
  if (result != SQLITE_OK)
    {
      along_store_set_error (error, handle, result, action);
      return NULL;
    }

  self = g_new0 (AlongStatement, 1);
  self->database = g_object_ref (database);
  self->statement = statement;
  self->action = action;
  self->dates = g_malloc ((gsize) (sqlite3_bind_parameter_count (statement) + 1) *
                          ALONG_DATE_ISO_SIZE);
  return self;
}

void
along_statement_free (AlongStatement *self)
{
  if (self == NULL)
    return;

  along_statement_pool_keep (along_database_get_pool (self->database), self->statement);
  g_clear_object (&self->database);
  g_free (self->dates);
  g_free (self);
}

void
along_statement_bind_int (AlongStatement *self, int parameter, gint64 value)
{
  sqlite3_bind_int64 (self->statement, parameter, value);
}

void
along_statement_bind_int_or_null (AlongStatement *self, int parameter, gint64 value, gint64 unknown)
{
  if (value == unknown)
    sqlite3_bind_null (self->statement, parameter);
  else
    sqlite3_bind_int64 (self->statement, parameter, value);
}

void
along_statement_bind_text (AlongStatement *self, int parameter, const char *value)
{
  sqlite3_bind_text (self->statement, parameter, value != NULL ? value : "", -1, SQLITE_STATIC);
}

void
along_statement_bind_text_or_null (AlongStatement *self, int parameter, const char *value)
{
  if (value == NULL || *value == '\0')
    sqlite3_bind_null (self->statement, parameter);
  else
    sqlite3_bind_text (self->statement, parameter, value, -1, SQLITE_STATIC);
}

void
along_statement_bind_letter (AlongStatement *self, int parameter, char value)
{
  if (value == '\0')
    sqlite3_bind_null (self->statement, parameter);
  else
    sqlite3_bind_text (self->statement, parameter, &value, 1, SQLITE_TRANSIENT);
}

void
along_statement_bind_date (AlongStatement *self, int parameter, AlongDate value)
{
  along_statement_bind_text_or_null (self, parameter,
                                     along_date_to_iso (value, self->dates[parameter]));
}

void
along_statement_bind_blob (AlongStatement *self, int parameter, gconstpointer data, gsize size)
{
  sqlite3_bind_blob64 (self->statement, parameter, data, size, SQLITE_STATIC);
}

gboolean
along_statement_next (AlongStatement *self, GError **error)
{
  sqlite3 *handle = along_database_get_handle (self->database);
  int result = sqlite3_step (self->statement);

  if (result == SQLITE_ROW)
    return TRUE;
  if (result != SQLITE_DONE)
    along_store_set_error (error, handle, sqlite3_extended_errcode (handle), self->action);

  sqlite3_reset (self->statement);
  return FALSE;
}

gboolean
along_statement_end_loop (GError *local_error, GError **error)
{
  if (local_error == NULL)
    return TRUE;

  g_propagate_error (error, local_error);
  return FALSE;
}

gboolean
along_statement_run (AlongStatement *self, int *changes, GError **error)
{
  sqlite3 *handle = along_database_get_handle (self->database);
  int result = sqlite3_step (self->statement);

  if (result != SQLITE_DONE && result != SQLITE_ROW)
    {
      along_store_set_error (error, handle, sqlite3_extended_errcode (handle), self->action);
      sqlite3_reset (self->statement);
      return FALSE;
    }

  if (changes != NULL)
    *changes = sqlite3_changes (handle);
  sqlite3_reset (self->statement);
  return TRUE;
}

void
along_statement_reset (AlongStatement *self)
{
  sqlite3_reset (self->statement);
}

gint64
along_statement_get_int (AlongStatement *self, int column)
{
  return sqlite3_column_int64 (self->statement, column);
}

gint64
along_statement_get_int_or (AlongStatement *self, int column, gint64 unknown)
{
  return sqlite3_column_type (self->statement, column) == SQLITE_NULL
             ? unknown
             : sqlite3_column_int64 (self->statement, column);
}

const char *
along_statement_get_text (AlongStatement *self, int column)
{
  const char *text = (const char *) sqlite3_column_text (self->statement, column);

  return text != NULL ? text : "";
}

AlongDate
along_statement_get_date (AlongStatement *self, int column)
{
  const char *text = (const char *) sqlite3_column_text (self->statement, column);
  AlongDate date;

  if (text == NULL)
    return ALONG_DATE_NONE;
  along_date_parse (text, &date);
  return date;
}

gconstpointer
along_statement_get_blob (AlongStatement *self, int column, gsize *size)
{
  gconstpointer data = sqlite3_column_blob (self->statement, column);

  *size = (gsize) sqlite3_column_bytes (self->statement, column);
  return data;
}

gboolean
along_database_execute (AlongDatabase *database,
                        const char *sql,
                        const char *action,
                        GError **error)
{
  sqlite3 *handle = along_database_get_handle (database);
  int result = sqlite3_exec (handle, sql, NULL, NULL, NULL);

  if (result == SQLITE_OK)
    return TRUE;

  along_store_set_error (error, handle, sqlite3_extended_errcode (handle), action);
  return FALSE;
}
