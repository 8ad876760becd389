/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "bench-tools.h"

#include "along-workspace-docket.h"
#include "along-workspace-files.h"

#include <stdlib.h>
#include <time.h>

double
bench_worked (void)
{
  struct timespec now;

  clock_gettime (CLOCK_THREAD_CPUTIME_ID, &now);
  return (double) now.tv_sec * 1000 + (double) now.tv_nsec / 1000000;
}

static int
compare_times (gconstpointer a, gconstpointer b)
{
  const double *left = a, *right = b;

  return (*left > *right) - (*left < *right);
}

double
bench_median (double *times, guint n)
{
  qsort (times, n, sizeof (double), compare_times);
  return times[n / 2];
}

AlongWorkspace *
bench_open_workspace (const char *path, gboolean docket)
{
  g_autofree char *data = along_workspace_data_folder ();
  g_autoptr (GFile) folder = g_file_new_for_path (data);
  g_autoptr (GError) error = NULL;
  g_autoptr (AlongDefinitions) definitions = along_definitions_new (folder, &error);
  AlongWorkspace *workspace = NULL;

  if (definitions != NULL)
    workspace = along_workspace_open (path, definitions, "Benchmark", &error);
  if (workspace == NULL || !along_workspace_load_register (workspace, &error) ||
      (docket && !along_workspace_load_docket (workspace, &error)))
    g_error ("%s", error->message);
  return workspace;
}
