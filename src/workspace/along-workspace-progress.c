/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "along-workspace-progress.h"

#include "along-workspace-commands.h"
#include "along-workspace-docket.h"
#include "along-workspace-private.h"

#define TOPIC "deadlines"

static AlongCalendar *
make_calendar (AlongWorkspace *self)
{
  g_autoptr (AlongPublishedHolidays) loaded = along_workspace_load_bank_holidays (self, NULL);
  AlongCalendar *published = loaded != NULL ? loaded->calendar
                                            : along_definitions_get_calendar (self->definitions);
  const GArray *own = self->docket != NULL ? along_docket_get (self->docket, ALONG_DOCKET_HOLIDAYS)
                                           : NULL;
  g_autoptr (GArray) holidays = g_array_new (FALSE, TRUE, sizeof (AlongSchoolHoliday));

  for (guint i = 0; own != NULL && i < own->len; i++)
    {
      const AlongHoliday *record = along_dossier_item (own, AlongHoliday, i);
      AlongSchoolHoliday holiday = {
        .region = record->region, .name = record->name, .first = record->first, .last = record->last
      };

      g_array_append_val (holidays, holiday);
    }
  return along_calendar_new_with_holidays (
      published, (const AlongSchoolHoliday *) (gconstpointer) holidays->data, holidays->len);
}

static AlongTermOrWeeks
read_term_or_weeks (const char *text)
{
  static const char *const words[] = { [ALONG_TERM_OR_WEEKS_LATER] = "later",
                                       [ALONG_TERM_OR_WEEKS_EARLIER] = "earlier",
                                       [ALONG_TERM_OR_WEEKS_TERM] = "term",
                                       [ALONG_TERM_OR_WEEKS_WEEKS] = "weeks" };

  for (gsize i = 0; i < G_N_ELEMENTS (words); i++)
    if (g_strcmp0 (text, words[i]) == 0)
      return (AlongTermOrWeeks) i;
  return ALONG_TERM_OR_WEEKS_LATER;
}

/* What is not a number of days is no target. */
static int
read_target (const char *text)
{
  guint64 days;

  return text != NULL &&
                 g_ascii_string_to_unsigned (text, 10, 1, ALONG_MAX_TARGET_DAYS, &days, NULL)
             ? (int) days
             : 0;
}

const AlongProgressOptions *
along_workspace_get_progress_options (AlongWorkspace *self)
{
  AlongProgressOptions *options;
  g_autofree char *pause = NULL;
  g_autofree char *end = NULL;
  g_autofree char *target = NULL;

  g_return_val_if_fail (ALONG_IS_WORKSPACE (self), NULL);

  options = &self->progress_options;
  if (options->calendar == NULL)
    {
      pause = along_workspace_load_memo (self, TOPIC, "school-holidays");
      end = along_workspace_load_memo (self, TOPIC, "term-or-weeks");
      target = along_workspace_load_memo (self, TOPIC, "decision-target");
      options->calendar = make_calendar (self);
      options->school_holidays = g_strcmp0 (pause, "pause") == 0;
      options->term_or_weeks = read_term_or_weeks (end);
      options->target_days = read_target (target);
    }
  options->today = along_date_today ();
  return options;
}

void
along_workspace_forget_progress_options (AlongWorkspace *self)
{
  g_clear_pointer (&self->progress_options.calendar, along_calendar_unref);
}

AlongProgress *
along_workspace_dup_progress (AlongWorkspace *self, AlongDossier *dossier, const char *process)
{
  AlongProgramme *programme;
  const AlongProcess *found;
  guint n;

  g_return_val_if_fail (ALONG_IS_WORKSPACE (self), NULL);
  g_return_val_if_fail (ALONG_IS_DOSSIER (dossier), NULL);

  programme = along_definitions_find_programme (self->definitions,
                                                along_dossier_get_deployment (dossier)->programme);
  if (programme == NULL)
    return NULL;

  found = process != NULL ? along_programme_find_process (programme, process)
                          : along_programme_get_processes (programme, &n);
  return found != NULL
             ? along_progress_new (found, dossier, along_workspace_get_progress_options (self))
             : NULL;
}
