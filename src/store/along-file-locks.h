/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * along_file_locks_install:
 *
 * Makes SQLite's locks outlive other descriptors of the same files. POSIX advisory locks belong to
 * the process: whatever opens and closes the database, its log or its shared memory in this
 * process, as a file chooser does to see what kind of file it is, releases every lock on it, and
 * other programs then write and delete files under this one ("How To Corrupt An SQLite Database
 * File", 2.2). Open file description locks are not released so, and exclude POSIX locks of other
 * processes just the same.
 *
 * Holds for all of SQLite in this process, and must come before the first connection. May be
 * called again, from any thread.
 */
void along_file_locks_install (void);

G_END_DECLS
