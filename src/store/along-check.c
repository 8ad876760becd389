/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "along-check.h"

#include "along-database-private.h"
#include "along-statement.h"

#include <glib/gi18n.h>

static gboolean
check_integrity (AlongDatabase *database, GPtrArray *problems, GError **error)
{
  GError *local_error = NULL;
  g_autoptr (AlongStatement) row = along_statement_new (
      database, "PRAGMA integrity_check", _ ("The database could not be checked."), error);

  if (row == NULL)
    return FALSE;

  while (along_statement_next (row, &local_error))
    if (!g_str_equal (along_statement_get_text (row, 0), "ok"))
      g_ptr_array_add (problems, g_strdup (along_statement_get_text (row, 0)));

  return along_statement_end_loop (local_error, error);
}

static gboolean
check_foreign_keys (AlongDatabase *database, GPtrArray *problems, GError **error)
{
  GError *local_error = NULL;
  g_autoptr (AlongStatement) row = along_statement_new (
      database, "PRAGMA foreign_key_check", _ ("The database could not be checked."), error);

  if (row == NULL)
    return FALSE;

  while (along_statement_next (row, &local_error))
    g_ptr_array_add (problems,
                     /* Translators: names of tables */
                     g_strdup_printf (_ ("A record of “%s” refers to one of “%s” that is missing."),
                                      along_statement_get_text (row, 0),
                                      along_statement_get_text (row, 2)));

  return along_statement_end_loop (local_error, error);
}

/* What the published tables do not check for themselves. */
static gboolean
check_judgements (AlongDatabase *database, GPtrArray *problems, GError **error)
{
  GError *local_error = NULL;
  g_autoptr (AlongStatement) row = along_statement_new (
      database,
      "SELECT urn, inspection FROM judgement WHERE NOT EXISTS (SELECT 1 FROM inspection "
      "WHERE inspection.urn = judgement.urn AND inspection.key = judgement.inspection)",
      _ ("The database could not be checked."), error);

  if (row == NULL)
    return FALSE;

  while (along_statement_next (row, &local_error))
    g_ptr_array_add (problems,
                     g_strdup_printf (_ ("A grade of school %s has lost its inspection %s."),
                                      along_statement_get_text (row, 0),
                                      along_statement_get_text (row, 1)));

  return along_statement_end_loop (local_error, error);
}

static void
check_search (AlongDatabase *database, GPtrArray *problems)
{
  if (!along_database_execute (
          database, "INSERT INTO school_search (school_search, rank) VALUES ('integrity-check', 1)",
          "", NULL))
    g_ptr_array_add (problems, g_strdup (_ ("The search index does not fit the schools.")));
}

GPtrArray *
along_check_database (AlongDatabase *database, GError **error)
{
  g_autoptr (GPtrArray) problems = g_ptr_array_new_with_free_func (g_free);

  if (!check_integrity (database, problems, error) ||
      !check_foreign_keys (database, problems, error) ||
      !check_judgements (database, problems, error))
    return NULL;
  check_search (database, problems);

  return g_steal_pointer (&problems);
}

/* Every column of a table as a literal, joined into a row, in order of the keys. */
static char *
dup_dump_query (AlongDatabase *database, const char *table, GError **error)
{
  GError *local_error = NULL;
  g_autoptr (GString) columns = g_string_new (NULL);
  g_autoptr (GString) keys = g_string_new (NULL);
  g_autoptr (AlongStatement) row = along_statement_new (
      database, "SELECT name, pk FROM pragma_table_info (?) ORDER BY cid",
      _ ("The database could not be read."), error);

  if (row == NULL)
    return NULL;

  along_statement_bind_text (row, 1, table);
  while (along_statement_next (row, &local_error))
    {
      const char *name = along_statement_get_text (row, 0);

      g_string_append_printf (columns, "%squote (\"%s\")", columns->len > 0 ? " || ',' || " : "",
                              name);
      if (along_statement_get_int (row, 1) > 0)
        g_string_append_printf (keys, "%s\"%s\"", keys->len > 0 ? ", " : "", name);
    }
  if (!along_statement_end_loop (local_error, error))
    return NULL;

  return g_strdup_printf ("SELECT %s FROM \"%s\" ORDER BY %s", columns->str, table, keys->str);
}

static gboolean
dump_table (AlongDatabase *database, const char *table, GString *dump, GError **error)
{
  GError *local_error = NULL;
  g_autofree char *query = dup_dump_query (database, table, error);
  g_autoptr (AlongStatement) row = NULL;

  if (query == NULL)
    return FALSE;
  row = along_statement_new (database, query, _ ("The database could not be read."), error);
  if (row == NULL)
    return FALSE;

  while (along_statement_next (row, &local_error))
    g_string_append_printf (dump, "INSERT INTO \"%s\" VALUES (%s);\n", table,
                            along_statement_get_text (row, 0));

  return along_statement_end_loop (local_error, error);
}

char *
along_check_dump (AlongDatabase *database, GError **error)
{
  g_autoptr (GString) dump = g_string_new (NULL);

  for (guint i = 0; along_database_recorded_tables[i] != NULL; i++)
    if (!dump_table (database, along_database_recorded_tables[i], dump, error))
      return NULL;

  return g_string_free (g_steal_pointer (&dump), FALSE);
}
