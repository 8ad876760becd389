/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gio/gio.h>

#include "along-store-error.h"

G_BEGIN_DECLS

typedef enum
{
  ALONG_DATABASE_READ_WRITE = 0,
  ALONG_DATABASE_READ_ONLY = 1 << 0,
  ALONG_DATABASE_CREATE = 1 << 1, /* make the file when it does not exist */
} AlongDatabaseFlags;

#define ALONG_TYPE_DATABASE (along_database_get_type ())

/**
 * AlongDatabase:
 *
 * A connection to a database file. It belongs to the thread that opened it; every call checks.
 * WAL, synchronous=FULL, foreign keys on. A writable one is migrated to the newest schema when
 * it is opened, after a backup beside the file.
 */
G_DECLARE_FINAL_TYPE (AlongDatabase, along_database, ALONG, DATABASE, GObject)

/* @busy_timeout: milliseconds to wait for another writer before ALONG_STORE_ERROR_BUSY. */
AlongDatabase *
along_database_open (const char *path, AlongDatabaseFlags flags, int busy_timeout, GError **error);

/* @milliseconds: see along_database_open(). */
void along_database_set_busy_timeout (AlongDatabase *self, int milliseconds);

const char *along_database_get_path (AlongDatabase *self);

/* A write transaction (BEGIN IMMEDIATE), and its ends. Rolling back never fails. */
gboolean along_database_begin (AlongDatabase *self, GError **error);
gboolean along_database_commit (AlongDatabase *self, GError **error);
void along_database_rollback (AlongDatabase *self);

/* Interrupts what runs on the connection when @cancellable is cancelled, until it is set to
 * NULL. The call that was interrupted fails with ALONG_STORE_ERROR_CANCELLED. */
void along_database_set_cancellable (AlongDatabase *self, GCancellable *cancellable);

/* Changes whenever another connection has committed. */
gint64 along_database_get_data_version (AlongDatabase *self);

/* Whether there is any school, without reading them. */
gboolean along_database_has_schools (AlongDatabase *self);

G_END_DECLS
