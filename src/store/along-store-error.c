/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "along-store-error-private.h"

#include <glib/gi18n.h>

G_DEFINE_QUARK (along - store - error - quark, along_store_error)

static AlongStoreError
code_of (int result)
{
  switch (result & 0xff)
    {
    case SQLITE_NOTADB:
      return ALONG_STORE_ERROR_NOT_A_DATABASE;
    case SQLITE_CORRUPT:
      return ALONG_STORE_ERROR_CORRUPT;
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_CANTOPEN:
      return ALONG_STORE_ERROR_READ_ONLY;
    case SQLITE_FULL:
      return ALONG_STORE_ERROR_FULL;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
      return ALONG_STORE_ERROR_BUSY;
    case SQLITE_CONSTRAINT:
      return ALONG_STORE_ERROR_CONSTRAINT;
    case SQLITE_INTERRUPT:
      return ALONG_STORE_ERROR_CANCELLED;
    default:
      return ALONG_STORE_ERROR_FAILED;
    }
}

/* What happened and what to do, for those that a person can do something about. */
static const char *
advice_for (AlongStoreError code, int result)
{
  if ((result & 0xff) == SQLITE_IOERR)
    return _ ("The disk could not be read or written. Check that it is there, and try again; "
              "nothing was changed.");
  switch (code)
    {
    case ALONG_STORE_ERROR_NOT_A_DATABASE:
      return _ ("The file is not an Alongside database. Choose another file.");
    case ALONG_STORE_ERROR_CORRUPT:
      return _ ("The file is damaged. Restore a backup; the damaged file is left as it is.");
    case ALONG_STORE_ERROR_READ_ONLY:
      return _ ("The file or its folder cannot be written to. Check the permissions, or choose "
                "another place.");
    case ALONG_STORE_ERROR_FULL:
      return _ ("The disk is full. Free some space and try again; nothing was changed.");
    case ALONG_STORE_ERROR_BUSY:
      return _ ("Another window or program is writing to the same file. Try again in a moment; "
                "nothing was changed.");
    case ALONG_STORE_ERROR_CANCELLED:
      return _ ("It was cancelled; nothing was changed.");
    default:
      return NULL;
    }
}

void
along_store_set_error (GError **error, sqlite3 *handle, int result, const char *action)
{
  AlongStoreError code = code_of (result);
  const char *advice = advice_for (code, result);
  const char *detail = handle != NULL ? sqlite3_errmsg (handle) : sqlite3_errstr (result);

  if (advice != NULL)
    g_set_error (error, ALONG_STORE_ERROR, code, "%s %s", action, advice);
  else
    g_set_error (error, ALONG_STORE_ERROR, code, "%s (%s)", action, detail);
}
