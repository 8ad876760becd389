/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "along-migrations.h"

#include "along-backup.h"
#include "along-database-private.h"
#include "along-history-deployments.h"
#include "along-statement.h"
#include "along-store-resources.h"

#include <glib/gi18n.h>

#define FOLDER "/org/alongside/Alongside/store/migrations/"

/* The scripts are numbered from 1 without a gap. */
int
along_migrations_newest (void)
{
  g_auto (GStrv) scripts = g_resource_enumerate_children (along_store_get_resource (), FOLDER,
                                                          G_RESOURCE_LOOKUP_FLAGS_NONE, NULL);

  return scripts != NULL ? (int) g_strv_length (scripts) : 0;
}

static gboolean
read_number (AlongDatabase *database, const char *sql, gint64 *value, GError **error)
{
  g_autoptr (AlongStatement) statement = along_statement_new (
      database, sql, _ ("The database could not be opened."), error);

  if (statement == NULL || !along_statement_next (statement, error))
    return FALSE;

  *value = along_statement_get_int (statement, 0);
  return TRUE;
}

static gboolean
check_identity (AlongDatabase *database, gint64 version, GError **error)
{
  gint64 application_id, n_tables;

  if (!read_number (database, "PRAGMA application_id", &application_id, error) ||
      !read_number (database, "SELECT count (*) FROM sqlite_schema", &n_tables, error))
    return FALSE;

  if (application_id != ALONG_DATABASE_APPLICATION_ID && n_tables > 0)
    {
      g_set_error (error, ALONG_STORE_ERROR, ALONG_STORE_ERROR_FOREIGN,
                   _ ("“%s” is a database of another program. Choose another file; it was not "
                      "changed."),
                   along_database_get_path (database));
      return FALSE;
    }
  if (version > along_migrations_newest ())
    {
      g_set_error (error, ALONG_STORE_ERROR, ALONG_STORE_ERROR_NEWER,
                   _ ("“%s” was written by a newer version of Alongside. Update Alongside to open "
                      "it; it was not changed."),
                   along_database_get_path (database));
      return FALSE;
    }

  return TRUE;
}

gboolean
along_migrations_check (AlongDatabase *database, int *version, GError **error)
{
  gint64 value;

  if (!read_number (database, "PRAGMA user_version", &value, error) ||
      !check_identity (database, value, error))
    return FALSE;

  *version = (int) value;
  return TRUE;
}

static gboolean
back_up_before (AlongDatabase *database, int version, GError **error)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();
  g_autofree char *stamp = g_date_time_format (now, "%Y%m%d-%H%M%S");
  g_autofree char *path = g_strdup_printf ("%s.version-%d.%s.backup",
                                           along_database_get_path (database), version, stamp);

  return along_backup_to (database, path, error);
}

/* Another instance may have run it between our look and our lock. */
static gboolean
run_one (AlongDatabase *database, int version, GError **error)
{
  g_autofree char *path = g_strdup_printf ("/org/alongside/Alongside/store/migrations/%03d.sql",
                                           version);
  g_autofree char *finish = g_strdup_printf ("PRAGMA user_version = %d; PRAGMA application_id = %d",
                                             version, ALONG_DATABASE_APPLICATION_ID);
  const char *action = _ ("The database could not be brought up to date.");
  g_autoptr (GBytes) script = NULL;
  int current;

  script = g_resource_lookup_data (along_store_get_resource (), path, G_RESOURCE_LOOKUP_FLAGS_NONE,
                                   error);
  if (script == NULL || !along_database_begin (database, error))
    return FALSE;

  if (!along_migrations_check (database, &current, error))
    goto fail;
  if (current < version)
    {
      if (!along_database_execute (database, g_bytes_get_data (script, NULL), action, error) ||
          (version == ALONG_HISTORY_DEPLOYMENTS_VERSION &&
           !along_history_deployments_fill (database, error)) ||
          !along_database_execute (database, finish, action, error))
        goto fail;
    }
  if (along_database_commit (database, error))
    return TRUE;

fail:
  along_database_rollback (database);
  return FALSE;
}

gboolean
along_migrations_run (AlongDatabase *database, GError **error)
{
  int newest = along_migrations_newest ();
  int version;

  if (!along_migrations_check (database, &version, error))
    return FALSE;
  if (version > 0 && version < newest && !back_up_before (database, version, error))
    return FALSE;

  for (int next = version + 1; next <= newest; next++)
    if (!run_one (database, next, error))
      return FALSE;

  return TRUE;
}
