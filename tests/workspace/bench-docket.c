/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* The deployments of a database: reading all of them, their deadlines anew, one form filled in and
 * checked, and one change with what is read again after it. Prints medians in milliseconds. The
 * database is changed.
 *
 * usage: bench-docket DATABASE */

#include "bench-tools.h"

#include "along-form-check.h"
#include "along-workspace-deployments.h"
#include "along-workspace-docket.h"
#include "along-workspace-forms.h"
#include "along-workspace-progress.h"

#define N_RUNS  11
#define N_FORMS 101

static double
now (void)
{
  return (double) g_get_monotonic_time () / 1000;
}

static void
measure_reading (const char *path)
{
  double times[N_RUNS];
  guint n = 0;

  for (guint run = 0; run < N_RUNS; run++)
    {
      g_autoptr (AlongWorkspace) workspace = bench_open_workspace (path, FALSE);
      double begin = now ();

      if (!along_workspace_load_docket (workspace, NULL))
        g_error ("The deployments could not be read.");
      times[run] = now () - begin;
      n = along_docket_get_dossiers (along_workspace_get_docket (workspace))->len;
    }
  g_print ("reading %u deployments: %.1f ms\n", n, bench_median (times, N_RUNS));
}

static void
measure_deadlines (AlongWorkspace *workspace)
{
  const GPtrArray *dossiers = along_docket_get_dossiers (along_workspace_get_docket (workspace));
  double times[N_RUNS];
  guint limits = 0;

  for (guint run = 0; run < N_RUNS; run++)
    {
      double begin = now ();

      limits = 0;
      for (guint i = 0; i < dossiers->len; i++)
        {
          g_autoptr (AlongProgress)
              progress = along_workspace_dup_progress (workspace, dossiers->pdata[i], NULL);
          guint n;
          const AlongStepProgress *steps = along_progress_get_steps (progress, &n);

          for (guint j = 0; j < n; j++)
            limits += steps[j].step->limit.unit != ALONG_LIMIT_NONE;
        }
      times[run] = now () - begin;
    }
  g_print ("deadlines of %u deployments, %u limits: %.1f ms\n", dossiers->len, limits,
           bench_median (times, N_RUNS));
}

/* The first whose programme has a form and that has come far in it. */
static AlongDossier *
find_dossier (AlongWorkspace *workspace, AlongForm **form)
{
  AlongDefinitions *definitions = along_workspace_get_definitions (workspace);
  const GPtrArray *dossiers = along_docket_get_dossiers (along_workspace_get_docket (workspace));

  for (guint i = 0; i < dossiers->len; i++)
    {
      AlongProgramme *programme = along_definitions_find_programme (
          definitions, along_dossier_get_deployment (dossiers->pdata[i])->programme);

      *form = along_definitions_find_form (definitions, along_programme_get_form (programme));
      if (*form != NULL && along_dossier_get (dossiers->pdata[i], ALONG_DOSSIER_DAYS)->len > 0)
        return dossiers->pdata[i];
    }
  g_error ("There is no deployment with a form and days.");
}

static void
measure_form (AlongWorkspace *workspace)
{
  AlongForm *form;
  AlongDossier *dossier = find_dossier (workspace, &form);
  double times[N_FORMS], usual;
  guint n_sections, n_answers = 0;

  along_form_get_sections (form, &n_sections);
  for (guint run = 0; run < N_FORMS; run++)
    {
      double begin = now ();
      g_autoptr (AlongAnswers) typed = NULL;
      g_autoptr (AlongAnswers)
          filled = along_workspace_fill_form (workspace, dossier, form, &typed, NULL);
      g_autoptr (AlongFormVerdict)
          verdict = along_form_check (form, typed, filled, dossier, along_date_today ());
      g_autofree const char **fields = along_answers_list (filled, &n_answers);

      times[run] = now () - begin;
    }
  usual = bench_median (times, N_FORMS);
  g_print ("a form of %u sections and %u answers, read, filled in and checked: %.2f ms, at most "
           "%.2f ms (a frame has %.1f ms)\n",
           n_sections, n_answers, usual, times[N_FORMS - 1], BENCH_FRAME);
}

static void
measure_change (AlongWorkspace *workspace)
{
  AlongForm *form;
  double times[N_RUNS];

  for (guint run = 0; run < N_RUNS; run++)
    {
      g_autofree char *title = g_strdup_printf ("Line %u", run);
      AlongPlanItem item = {
        .id = "",
        .deployment = along_dossier_get_deployment (find_dossier (workspace, &form))->id,
        .title = title,
        .days = 2,
        .area = "",
      };
      g_autoptr (GError) error = NULL;
      double begin = now ();

      if (!along_workspace_save_record (workspace, ALONG_DOSSIER_PLAN, &item, NULL, &error))
        g_error ("%s", error->message);
      times[run] = now () - begin;
    }
  g_print ("one change, written, and read again: %.1f ms\n", bench_median (times, N_RUNS));
}

int
main (int argc, char *argv[])
{
  g_autoptr (AlongWorkspace) workspace = NULL;

  if (argc != 2)
    g_error ("usage: bench-docket DATABASE");
  measure_reading (argv[1]);
  workspace = bench_open_workspace (argv[1], FALSE);
  along_workspace_load_docket (workspace, NULL);
  measure_deadlines (workspace);
  measure_form (workspace);
  measure_change (workspace);
  return 0;
}
