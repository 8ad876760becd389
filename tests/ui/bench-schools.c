/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* alongside-bench-schools DATABASE: how long filtering, sorting and searching the register takes.
 * One line a step: its name, then the median of 15 runs in milliseconds. */

#include "along-schools-model.h"

#include <stdlib.h>

#include "bench-tools.h"

#define N_RUNS 15

static void
measure (AlongSchoolsModel *model,
         AlongSchoolsScope *scope,
         const char *name,
         const char *definition)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (AlongSchoolsFilter) filter = along_schools_filter_from_string (definition, &error);
  g_autoptr (AlongSchoolsFilter) none = along_schools_filter_new ();
  double times[N_RUNS];
  double first = 0;

  if (filter == NULL)
    g_error ("%s", error->message);

  for (guint i = 0; i < N_RUNS; i++)
    {
      gint64 start;

      along_schools_model_update (model, scope, none, NULL);
      start = g_get_monotonic_time ();
      along_schools_model_update (model, scope, filter, NULL);
      times[i] = (double) (g_get_monotonic_time () - start) / 1000;
      if (i == 0)
        first = times[0];
    }
  g_print ("%-28s %8.2f ms (first %8.2f ms) %6u schools\n", name, bench_median (times, N_RUNS),
           first, g_list_model_get_n_items (G_LIST_MODEL (model)));
}

static void
measure_search (AlongWorkspace *workspace, const char *text)
{
  gint64 start = g_get_monotonic_time ();
  g_autoptr (GError) error = NULL;
  g_autoptr (GArray) found = along_workspace_search_schools (workspace, text, 100000, &error);

  g_print ("search %-21s %8.2f ms %31u schools\n", text, (g_get_monotonic_time () - start) / 1000.0,
           found != NULL ? found->len : 0);
}

int
main (int argc, char **argv)
{
  g_autoptr (AlongWorkspace) workspace = NULL;
  g_autoptr (AlongSchoolsIndex) index = NULL;
  g_autoptr (AlongSchoolsScope) scope = NULL;
  g_autoptr (AlongSchoolsModel) model = along_schools_model_new ();
  g_autoptr (AlongEligibility) eligibility = NULL;
  AlongProgramme *programme;
  gint64 start;

  if (argc != 2)
    {
      g_printerr ("usage: alongside-bench-schools DATABASE\n");
      return 2;
    }

  workspace = bench_open_workspace (argv[1], FALSE);
  programme = g_ptr_array_index (
      along_definitions_get_programmes (along_workspace_get_definitions (workspace)), 0);
  eligibility = along_workspace_dup_eligibility (workspace, along_programme_get_id (programme),
                                                 along_programme_get_academic_year (programme));
  index = along_schools_index_new (along_workspace_get_register (workspace),
                                   along_workspace_get_frameworks (workspace));
  start = g_get_monotonic_time ();
  along_schools_index_prepare (index, along_programme_get_area (programme));
  g_print ("%-28s %8.2f ms\n", "prepare (in a thread)", (g_get_monotonic_time () - start) / 1000.0);
  scope = along_schools_scope_new (index, along_workspace_get_caseload (workspace), programme,
                                   eligibility, NULL, ALONG_REGION_NONE);

  measure (model, scope, "all by name, descending",
           "{\"region\":\"all\",\"status\":[],\"descending\":true}");
  for (AlongSchoolsColumn column = 0; column < ALONG_N_SCHOOLS_COLUMNS; column++)
    {
      g_autofree char *name = g_strdup_printf ("all by %s", along_schools_column_get_id (column));
      g_autofree char *definition = g_strdup_printf (
          "{\"region\":\"all\",\"status\":[],\"sort\":\"%s\"}",
          along_schools_column_get_id (column));

      measure (model, scope, name, definition);
    }
  measure (model, scope, "region and phase", "{\"region\":\"E\",\"phase\":[\"primary\"]}");
  measure (model, scope, "grade", "{\"overall\":[\"requires improvement\",\"inadequate\"]}");
  measure (model, scope, "eligible", "{\"verdict\":[\"yes\"],\"sort\":\"overall\"}");
  measure_search (workspace, "st mary");
  measure_search (workspace, "a");
  measure_search (workspace, "100");

  return EXIT_SUCCESS;
}
