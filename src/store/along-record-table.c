/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "along-record-table.h"

#include "along-money.h"
#include "along-participant.h"
#include "along-record-sql.h"
#include "along-region.h"
#include "along-store-error.h"

#include <glib/gi18n.h>

/* Members -------------------------------------------------------------------------------------- */

/* Binds a member from @parameter on; returns the parameter after it. */
static int
bind_member (AlongStatement *statement,
             int parameter,
             const AlongField *field,
             gconstpointer record)
{
  gconstpointer member = G_STRUCT_MEMBER_P (record, field->offset);
  const AlongParticipant *who = member;

  switch (field->type)
    {
    case ALONG_FIELD_TEXT:
      along_statement_bind_text (statement, parameter, *(const char *const *) member);
      break;
    case ALONG_FIELD_REFERENCE:
      along_statement_bind_text_or_null (statement, parameter, *(const char *const *) member);
      break;
    case ALONG_FIELD_DATE:
      along_statement_bind_date (statement, parameter, *(const AlongDate *) member);
      break;
    case ALONG_FIELD_INT:
    case ALONG_FIELD_BOOLEAN:
    case ALONG_FIELD_CHOICE:
    case ALONG_FIELD_YEAR:
    case ALONG_FIELD_DAYS:
      along_statement_bind_int (statement, parameter, *(const int *) member);
      break;
    case ALONG_FIELD_LIMIT:
      along_statement_bind_int_or_null (statement, parameter, *(const int *) member,
                                        ALONG_UNLIMITED);
      break;
    case ALONG_FIELD_MONEY:
      along_statement_bind_int (statement, parameter, *(const AlongMoney *) member);
      break;
    case ALONG_FIELD_REGION:
      along_statement_bind_letter (statement, parameter, *(const AlongRegion *) member);
      break;
    case ALONG_FIELD_PARTICIPANT:
      along_statement_bind_text (statement, parameter++,
                                 along_participant_kind_to_string (who->kind));
      along_statement_bind_int (statement, parameter, who->id);
      break;
    default:
      g_return_val_if_reached (parameter);
    }
  return parameter + 1;
}

/* Reads a member from @column on; returns the column after it. */
static int
read_member (AlongStatement *row, int column, const AlongField *field, gpointer record)
{
  gpointer member = G_STRUCT_MEMBER_P (record, field->offset);
  AlongParticipant *who = member;

  switch (field->type)
    {
    case ALONG_FIELD_TEXT:
    case ALONG_FIELD_REFERENCE:
      *(const char **) member = along_statement_get_text (row, column);
      break;
    case ALONG_FIELD_DATE:
      *(AlongDate *) member = along_statement_get_date (row, column);
      break;
    case ALONG_FIELD_INT:
    case ALONG_FIELD_BOOLEAN:
    case ALONG_FIELD_CHOICE:
    case ALONG_FIELD_YEAR:
    case ALONG_FIELD_DAYS:
      *(int *) member = (int) along_statement_get_int (row, column);
      break;
    case ALONG_FIELD_LIMIT:
      *(int *) member = (int) along_statement_get_int_or (row, column, ALONG_UNLIMITED);
      break;
    case ALONG_FIELD_MONEY:
      *(AlongMoney *) member = along_statement_get_int (row, column);
      break;
    case ALONG_FIELD_REGION:
      *(AlongRegion *) member = *along_statement_get_text (row, column);
      break;
    case ALONG_FIELD_PARTICIPANT:
      along_participant_kind_from_string (along_statement_get_text (row, column++), &who->kind);
      who->id = (gint32) along_statement_get_int (row, column);
      break;
    default:
      g_return_val_if_reached (column);
    }
  return column + 1;
}

/* Public --------------------------------------------------------------------------------------- */

gboolean
along_record_table_save (AlongDatabase *database,
                         const AlongRecordShape *shape,
                         gconstpointer record,
                         GError **error)
{
  g_autofree char *sql = along_record_sql_save (shape);
  g_autoptr (AlongStatement)
      statement = along_statement_new (database, sql, _ ("The record could not be saved."), error);
  int parameter = 1;

  if (statement == NULL)
    return FALSE;

  for (guint i = 0; i < shape->n_fields; i++)
    parameter = bind_member (statement, parameter, &shape->fields[i], record);
  return along_statement_run (statement, NULL, error);
}

gboolean
along_record_table_delete (AlongDatabase *database,
                           const AlongRecordShape *shape,
                           gconstpointer record,
                           GError **error)
{
  g_autofree char *sql = along_record_sql_delete (shape);
  g_autoptr (AlongStatement) statement = along_statement_new (
      database, sql, _ ("The record could not be deleted, because others rest on it."), error);
  int parameter = 1, changes = 0;

  if (statement == NULL)
    return FALSE;

  for (guint i = 0; i < shape->n_keys; i++)
    parameter = bind_member (statement, parameter, &shape->fields[i], record);
  if (!along_statement_run (statement, &changes, error))
    return FALSE;
  if (changes > 0)
    return TRUE;

  g_set_error_literal (error, ALONG_STORE_ERROR, ALONG_STORE_ERROR_MISSING,
                       _ ("The record has already been deleted."));
  return FALSE;
}

gboolean
along_record_table_delete_of (AlongDatabase *database,
                              const char *table,
                              const char *column,
                              const char *id,
                              GError **error)
{
  g_autofree char *sql = g_strdup_printf ("DELETE FROM \"%s\" WHERE \"%s\" = ?", table, column);
  g_autoptr (AlongStatement) statement = along_statement_new (
      database, sql, _ ("The record could not be deleted, because others rest on it."), error);

  if (statement == NULL)
    return FALSE;

  along_statement_bind_text (statement, 1, id);
  return along_statement_run (statement, NULL, error);
}

AlongStatement *
along_record_table_select (AlongDatabase *database,
                           const AlongRecordShape *shape,
                           const char *where,
                           GError **error)
{
  g_autofree char *sql = along_record_sql_select (shape, where);

  return along_statement_new (database, sql, _ ("The records could not be read."), error);
}

gboolean
along_record_table_read (AlongStatement *rows,
                         const AlongRecordShape *shape,
                         AlongRecordFunc function,
                         gpointer user_data,
                         GError **error)
{
  g_autofree gpointer record = g_malloc0 (shape->size);
  GError *local_error = NULL;

  while (along_statement_next (rows, &local_error))
    {
      int column = 0;

      for (guint i = 0; i < shape->n_fields; i++)
        column = read_member (rows, column, &shape->fields[i], record);
      function (record, user_data);
    }
  along_statement_reset (rows);
  return along_statement_end_loop (local_error, error);
}

gboolean
along_record_table_read_all (AlongDatabase *database,
                             const AlongRecordShape *shape,
                             AlongRecordFunc function,
                             gpointer user_data,
                             GError **error)
{
  g_autoptr (AlongStatement) rows = along_record_table_select (database, shape, NULL, error);

  return rows != NULL && along_record_table_read (rows, shape, function, user_data, error);
}
