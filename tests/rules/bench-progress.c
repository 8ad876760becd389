/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* The deadlines of 2,000 deployments in all stages, each with 26 limits and two pauses, anew:
 * prints the median of 21 times in milliseconds of processor time, without and with school
 * holidays. */

#include "progress-fixture.h"

#include <time.h>

#define N_DEPLOYMENTS 2000
#define N_RUNS        21

static AlongDossier *
make_dossier (const AlongProcess *process, guint number)
{
  static const char *const answers[] = { "", "yes", "approved" };
  g_autofree char *id = g_strdup_printf ("deployment-%u", number);
  AlongDeployment deployment = { .id = id,
                                 .programme = "tsi-2023-24",
                                 .pathway = "core",
                                 .region = 'D',
                                 .academic_year = 2023,
                                 .reason = "",
                                 .lead = "l",
                                 .application = "",
                                 .opened = progress_date ("2023-09-04") + (int) (number % 200),
                                 .completion = progress_date ("2024-05-01"),
                                 .note = "" };
  AlongDossier *dossier = along_dossier_new (&deployment, 1);

  for (guint i = 0; i < number % (process->n_steps + 1); i++)
    {
      const AlongStep *step = &process->steps[process->order[i]];
      AlongStepRecord record = { .deployment = id,
                                 .process = process->id,
                                 .step = step->id,
                                 .date = deployment.opened + (int) i * 7,
                                 .by = "",
                                 .answer = answers[step->n_answers > 0 ? 1 : 0],
                                 .note = "" };

      along_dossier_add (dossier, ALONG_DOSSIER_STEPS, &record);
    }
  for (int i = 0; i < 2; i++)
    {
      AlongSuspension suspension = { .id = i == 0 ? "a" : "b",
                                     .deployment = id,
                                     .from = deployment.opened + 20 + 60 * i,
                                     .until = deployment.opened + 30 + 60 * i,
                                     .reason = "",
                                     .author = "" };

      along_dossier_add (dossier, ALONG_DOSSIER_SUSPENSIONS, &suspension);
    }
  return dossier;
}

/* Milliseconds that this thread has worked, which other programs on the machine do not lengthen. */
static double
worked (void)
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

static void
measure (const AlongProcess *process, GPtrArray *dossiers, const AlongProgressOptions *options)
{
  double times[N_RUNS];
  guint open = 0;

  for (guint run = 0; run < N_RUNS; run++)
    {
      double begin = worked ();

      for (guint i = 0; i < dossiers->len; i++)
        {
          g_autoptr (AlongProgress)
              progress = along_progress_new (process, g_ptr_array_index (dossiers, i), options);

          open += along_progress_get_next (progress) != NULL;
        }
      times[run] = worked () - begin;
    }
  qsort (times, N_RUNS, sizeof (double), compare_times);
  g_print ("%s: %.1f ms (%u of %u deployments have something open)\n",
           options->school_holidays ? "clocks still in school holidays" : "every day counts",
           times[N_RUNS / 2], open / N_RUNS, dossiers->len);
}

int
main (void)
{
  ProgressFixture fixture = { 0 };
  g_autoptr (GPtrArray) dossiers = g_ptr_array_new_with_free_func (g_object_unref);
  const AlongProcess *process;

  progress_fixture_set_up (&fixture, NULL);
  process = along_programme_find_process (fixture.programme, "deployment");
  for (guint i = 0; i < N_DEPLOYMENTS; i++)
    g_ptr_array_add (dossiers, make_dossier (process, i));
  fixture.options.today = progress_date ("2024-02-01");
  measure (process, dossiers, &fixture.options);
  fixture.options.school_holidays = TRUE;
  measure (process, dossiers, &fixture.options);
  progress_fixture_tear_down (&fixture, NULL);
  return 0;
}
