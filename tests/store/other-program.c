/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "other-program.h"

#include <sqlite3.h>
#include <stdlib.h>

gboolean
other_program_is_meant (int argc, char **argv)
{
  return argc == 6 && g_str_equal (argv[1], "--run");
}

int
other_program_main (char **argv)
{
  sqlite3 *handle = NULL;
  int result = sqlite3_open_v2 (argv[4], &handle, SQLITE_OPEN_READWRITE, NULL);

  sqlite3_busy_timeout (handle, atoi (argv[2]));
  for (int i = atoi (argv[3]); result == SQLITE_OK && i > 0; i--)
    result = sqlite3_exec (handle, argv[5], NULL, NULL, NULL);
  sqlite3_close (handle);

  return result;
}

GSubprocess *
other_program_start (const char *path, const char *patience, const char *times, const char *sql)
{
  g_autofree char *program = g_file_read_link ("/proc/self/exe", NULL);
  g_autoptr (GError) error = NULL;
  GSubprocess *other = g_subprocess_new (G_SUBPROCESS_FLAGS_NONE, &error, program, "--run",
                                         patience, times, path, sql, NULL);

  g_assert_no_error (error);
  return other;
}

int
other_program_run (const char *path, const char *sql)
{
  g_autoptr (GSubprocess) other = other_program_start (path, "0", "1", sql);

  g_assert_true (g_subprocess_wait (other, NULL, NULL));
  g_assert_true (g_subprocess_get_if_exited (other));
  return g_subprocess_get_exit_status (other);
}
