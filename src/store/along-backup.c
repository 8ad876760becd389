/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "along-backup.h"

#include "along-database-private.h"
#include "along-migrations.h"
#include "along-store-error-private.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gi18n.h>
#include <glib/gstdio.h>
#include <unistd.h>

/* Copies all pages of one connection's database over another's. */
static gboolean
copy_pages (sqlite3 *from, sqlite3 *to, const char *action, GError **error)
{
  sqlite3_backup *backup = sqlite3_backup_init (to, "main", from, "main");
  int result;

  if (backup == NULL)
    {
      along_store_set_error (error, to, sqlite3_errcode (to), action);
      return FALSE;
    }

  sqlite3_backup_step (backup, -1);
  result = sqlite3_backup_finish (backup);
  if (result == SQLITE_OK)
    return TRUE;

  along_store_set_error (error, NULL, result, action);
  return FALSE;
}

/* A new, private and empty file beside @target; an error names the folder that refuses it. */
static char *
create_beside (const char *target, GError **error)
{
  g_autofree char *path = g_strdup_printf ("%s.XXXXXX", target);
  int descriptor = g_mkstemp_full (path, O_RDWR | O_CLOEXEC, 0600);

  if (descriptor >= 0)
    {
      close (descriptor);
      return g_steal_pointer (&path);
    }

  g_set_error (error, ALONG_STORE_ERROR,
               errno == ENOSPC ? ALONG_STORE_ERROR_FULL : ALONG_STORE_ERROR_READ_ONLY,
               _ ("The backup “%s” could not be created: %s. Choose another place."), target,
               g_strerror (errno));
  return NULL;
}

static gboolean
copy_to_file (sqlite3 *from, const char *path, GError **error)
{
  const char *action = _ ("The backup could not be written.");
  sqlite3 *to = NULL;
  gboolean copied = FALSE;
  int result = sqlite3_open_v2 (path, &to, SQLITE_OPEN_READWRITE, NULL);

  if (result != SQLITE_OK)
    along_store_set_error (error, to, result, action);
  else
    copied = copy_pages (from, to, action, error);
  sqlite3_close (to);

  return copied;
}

gboolean
along_backup_to (AlongDatabase *database, const char *target, GError **error)
{
  sqlite3 *handle = along_database_get_handle (database);
  g_autofree char *path = create_beside (target, error);

  if (path == NULL)
    return FALSE;

  if (copy_to_file (handle, path, error))
    {
      if (g_rename (path, target) == 0)
        return TRUE;
      g_set_error (error, ALONG_STORE_ERROR, ALONG_STORE_ERROR_READ_ONLY,
                   _ ("The backup “%s” could not be written: %s. Choose another place."), target,
                   g_strerror (errno));
    }

  g_unlink (path);
  return FALSE;
}

gboolean
along_backup_restore (AlongDatabase *database, const char *source, char **kept, GError **error)
{
  sqlite3 *handle = along_database_get_handle (database);
  g_autoptr (AlongDatabase)
      from = along_database_open (source, ALONG_DATABASE_READ_ONLY, 1000, error);
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();
  g_autofree char *stamp = g_date_time_format (now, "%Y%m%d-%H%M%S");
  g_autofree char *path = NULL;
  int version;

  if (from == NULL || !along_migrations_check (from, &version, error))
    return FALSE;
  if (version == 0)
    {
      g_set_error (error, ALONG_STORE_ERROR, ALONG_STORE_ERROR_NOT_A_DATABASE,
                   _ ("“%s” holds no data. Choose another backup; nothing was changed."), source);
      return FALSE;
    }

  path = g_strdup_printf ("%s.before-restore.%s.backup", along_database_get_path (database), stamp);
  if (!along_backup_to (database, path, error) ||
      !copy_pages (along_database_get_handle (from), handle,
                   _ ("The backup could not be restored."), error) ||
      !along_migrations_run (database, error))
    return FALSE;

  if (kept != NULL)
    *kept = g_steal_pointer (&path);
  return TRUE;
}
