/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/* Another program on the same database, with SQLite as it comes. It is the test itself with other
 * arguments, which main() hands over at once. */
gboolean other_program_is_meant (int argc, char **argv);
int other_program_main (char **argv);

/* Runs @sql so many times (a number in digits), waiting for locks up to @patience milliseconds. It
 * ends with SQLite's result code. (transfer full) */
GSubprocess *
other_program_start (const char *path, const char *patience, const char *times, const char *sql);

/* Runs @sql once, without patience, and waits for the result code. */
int other_program_run (const char *path, const char *sql);

G_END_DECLS
