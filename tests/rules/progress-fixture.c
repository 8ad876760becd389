/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "progress-fixture.h"

AlongDate
progress_date (const char *iso_date)
{
  AlongDate date;

  g_assert_cmpint (along_date_parse (iso_date, &date), ==, ALONG_DATE_VALID);
  return date;
}

void
progress_fixture_set_up (ProgressFixture *self, gconstpointer data)
{
  g_autoptr (GFile) folder = g_file_new_for_path (g_getenv ("ALONG_DATA_DIR"));
  g_autoptr (GError) error = NULL;

  self->definitions = along_definitions_new (folder, &error);
  g_assert_no_error (error);
  self->programme = along_definitions_find_programme (self->definitions, "tsi-2023-24");
  self->options.calendar = along_definitions_get_calendar (self->definitions);
  self->deployment = (AlongDeployment){ .id = "d",
                                        .programme = "tsi-2023-24",
                                        .pathway = "core",
                                        .region = 'D',
                                        .academic_year = 2023,
                                        .reason = "",
                                        .lead = "l",
                                        .application = "",
                                        .opened = progress_date ("2023-10-02"),
                                        .note = "" };
  progress_fixture_restart (self);
}

void
progress_fixture_tear_down (ProgressFixture *self, gconstpointer data)
{
  g_clear_object (&self->dossier);
  g_clear_object (&self->definitions);
}

void
progress_fixture_restart (ProgressFixture *self)
{
  g_clear_object (&self->dossier);
  self->dossier = along_dossier_new (&self->deployment, 1);
}

void
progress_fixture_finish (ProgressFixture *self,
                         const char *process,
                         const char *step,
                         const char *iso_date,
                         const char *answer)
{
  AlongStepRecord record = { .deployment = "d",
                             .process = process,
                             .step = step,
                             .state = ALONG_STEP_DONE,
                             .date = progress_date (iso_date),
                             .by = "Ada",
                             .answer = answer,
                             .note = "" };

  along_dossier_add (self->dossier, ALONG_DOSSIER_STEPS, &record);
}

void
progress_fixture_suspend (ProgressFixture *self, gboolean stop, const char *from, const char *until)
{
  AlongSuspension suspension = { .id = from,
                                 .deployment = "d",
                                 .stop = stop,
                                 .from = progress_date (from),
                                 .until = until != NULL ? progress_date (until) : ALONG_DATE_NONE,
                                 .reason = "",
                                 .author = "" };

  along_dossier_add (self->dossier, ALONG_DOSSIER_SUSPENSIONS, &suspension);
}

void
progress_fixture_enhance (ProgressFixture *self, const char *option, int state)
{
  AlongEnhancement enhancement = { .id = option,
                                   .deployment = "d",
                                   .option = option,
                                   .state = state,
                                   .context = "",
                                   .requested = progress_date ("2024-02-01"),
                                   .rationale = "",
                                   .override_by = "",
                                   .override_reason = "" };

  along_dossier_add (self->dossier, ALONG_DOSSIER_ENHANCEMENTS, &enhancement);
}

AlongProgress *
progress_fixture_judge (ProgressFixture *self, const char *process, const char *iso_today)
{
  const AlongProcess *it = along_programme_find_process (self->programme, process);

  g_assert_nonnull (it);
  self->options.today = progress_date (iso_today);
  return along_progress_new (it, self->dossier, &self->options);
}

void
progress_assert_date (AlongDate date, const char *iso_date)
{
  char iso[ALONG_DATE_ISO_SIZE];

  g_assert_cmpstr (along_date_to_iso (date, iso), ==, iso_date);
}

void
progress_assert_step (AlongProgress *progress,
                      const char *step,
                      AlongStepStatus status,
                      const char *due)
{
  const AlongStepProgress *it = along_progress_find_step (progress, step);
  char iso[ALONG_DATE_ISO_SIZE];

  g_assert_nonnull (it);
  if (it->status != status)
    g_error ("%s is %s, not %s", step, along_step_status_get_name (it->status),
             along_step_status_get_name (status));
  if (g_strcmp0 (along_date_to_iso (it->due, iso), due) != 0)
    g_error ("%s is due “%s”, not “%s”", step, iso, due);
}
