/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

#define ALONG_STORE_ERROR (along_store_error_quark ())

/* Each message says what was being done, what happened and what to do. */
typedef enum
{
  ALONG_STORE_ERROR_NOT_A_DATABASE,
  ALONG_STORE_ERROR_FOREIGN, /* an SQLite file of another program */
  ALONG_STORE_ERROR_NEWER,   /* written by a newer Alongside */
  ALONG_STORE_ERROR_CORRUPT,
  ALONG_STORE_ERROR_READ_ONLY, /* file or folder */
  ALONG_STORE_ERROR_FULL,
  ALONG_STORE_ERROR_BUSY, /* another window or program is writing */
  ALONG_STORE_ERROR_CONSTRAINT,
  ALONG_STORE_ERROR_CONFLICT, /* an undo that later changes stand in the way of */
  ALONG_STORE_ERROR_MISSING,  /* no such file, folder or record */
  ALONG_STORE_ERROR_CANCELLED,
  ALONG_STORE_ERROR_FAILED,
} AlongStoreError;

GQuark along_store_error_quark (void);

G_END_DECLS
