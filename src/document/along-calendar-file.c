/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "along-calendar-file.h"

#include <glib/gi18n.h>
#include <libical/ical.h>

struct _AlongCalendarFile
{
  icalcomponent *calendar;
  struct icaltimetype made;
};

AlongCalendarFile *
along_calendar_file_new (const char *name, GDateTime *made)
{
  AlongCalendarFile *self;
  icalproperty *title;

  g_return_val_if_fail (name != NULL && made != NULL, NULL);

  self = g_new0 (AlongCalendarFile, 1);
  self->made = icaltime_from_timet_with_zone ((time_t) g_date_time_to_unix (made), FALSE,
                                              icaltimezone_get_utc_timezone ());
  self->calendar = icalcomponent_new (ICAL_VCALENDAR_COMPONENT);
  icalcomponent_add_property (self->calendar, icalproperty_new_version ("2.0"));
  icalcomponent_add_property (self->calendar,
                              icalproperty_new_prodid ("-//Alongside//Alongside//EN"));
  icalcomponent_add_property (self->calendar, icalproperty_new_method (ICAL_METHOD_PUBLISH));
  title = icalproperty_new_x (name);
  icalproperty_set_x_name (title, "X-WR-CALNAME");
  icalcomponent_add_property (self->calendar, title);
  return self;
}

void
along_calendar_file_free (AlongCalendarFile *self)
{
  icalcomponent_free (self->calendar);
  g_free (self);
}

static struct icaltimetype
get_day (AlongDate date)
{
  struct icaltimetype day = icaltime_null_date ();

  along_date_split (date, &day.year, &day.month, &day.day);
  return day;
}

static char *
dup_description (const AlongStepProgress *step, AlongProgress *progress)
{
  const AlongProcess *process = along_progress_get_process (progress);
  g_autofree char *limit = along_limit_dup_text (&step->step->limit);
  g_autofree char *start = along_date_format (step->start);

  /* Translators: a step, who has to do it, how long there is, since when */
  return g_strdup_printf (_ ("%s\n%s\n%s, since %s"), step->step->text,
                          process->partners[step->step->partner].name, limit, start);
}

static void
add_event (AlongCalendarFile *self,
           AlongProgress *progress,
           const AlongStepProgress *step,
           const char *who)
{
  const AlongProcess *process = along_progress_get_process (progress);
  const char *deployment = along_dossier_get_deployment (along_progress_get_dossier (progress))->id;
  g_autofree char *uid = g_strdup_printf ("%s.%s.%s@alongside", deployment, process->id,
                                          step->step->id);
  g_autofree char *summary = g_strdup_printf (_ ("%s: %s"), who,
                                              process->stages[step->step->stage].name);
  g_autofree char *description = dup_description (step, progress);
  icalcomponent *event = icalcomponent_new (ICAL_VEVENT_COMPONENT);

  icalcomponent_add_property (event, icalproperty_new_uid (uid));
  icalcomponent_add_property (event, icalproperty_new_dtstamp (self->made));
  icalcomponent_add_property (event, icalproperty_new_dtstart (get_day (step->due)));
  /* The end of an all-day event is the day after it. */
  icalcomponent_add_property (event, icalproperty_new_dtend (get_day (step->due + 1)));
  icalcomponent_add_property (event, icalproperty_new_summary (summary));
  icalcomponent_add_property (event, icalproperty_new_description (description));
  icalcomponent_add_property (
      event, icalproperty_new_categories (process->partners[step->step->partner].name));
  icalcomponent_add_property (event, icalproperty_new_transp (ICAL_TRANSP_TRANSPARENT));
  icalcomponent_add_component (self->calendar, event);
}

guint
along_calendar_file_add (AlongCalendarFile *self,
                         AlongProgress *progress,
                         const char *who,
                         const char *partner)
{
  const AlongProcess *process;
  const AlongStepProgress *steps;
  guint n_steps, n = 0;

  g_return_val_if_fail (self != NULL && progress != NULL && who != NULL, 0);

  if (along_progress_get_halt (progress) != ALONG_HALT_NONE)
    return 0;

  process = along_progress_get_process (progress);
  steps = along_progress_get_steps (progress, &n_steps);
  for (guint i = 0; i < n_steps; i++)
    {
      if ((steps[i].status != ALONG_STEP_STATUS_DUE &&
           steps[i].status != ALONG_STEP_STATUS_OVERDUE) ||
          steps[i].due == ALONG_DATE_NONE)
        continue;
      if (partner != NULL && !g_str_equal (process->partners[steps[i].step->partner].id, partner))
        continue;
      add_event (self, progress, &steps[i], who);
      n++;
    }
  return n;
}

char *
along_calendar_file_to_text (AlongCalendarFile *self)
{
  char *text, *copy;

  g_return_val_if_fail (self != NULL, NULL);

  text = icalcomponent_as_ical_string_r (self->calendar);
  copy = g_strdup (text);
  icalmemory_free_buffer (text);
  return copy;
}
