/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-hub-totals"

#include "config.h"

#include "along-hub-totals.h"

#include "along-academic-year.h"

#include <glib/gi18n.h>

GArray *
along_activity_list_shares (AlongDossier *dossier, AlongProgramme *programme)
{
  GArray *shares = g_array_new (FALSE, TRUE, sizeof (AlongActivityShare));
  const AlongDelivery *delivery;
  const GArray *activities;

  g_return_val_if_fail (ALONG_IS_DOSSIER (dossier), shares);
  g_return_val_if_fail (ALONG_IS_PROGRAMME (programme), shares);

  delivery = along_programme_get_delivery (programme);
  activities = along_dossier_get (dossier, ALONG_DOSSIER_ACTIVITIES);
  for (guint i = 0; delivery != NULL && i < delivery->lists[ALONG_CHOICE_ACTIVITIES].n_choices; i++)
    {
      AlongActivityShare share = { .type = &delivery->lists[ALONG_CHOICE_ACTIVITIES].choices[i] };

      for (guint j = 0; j < activities->len; j++)
        {
          const AlongActivity *activity = along_dossier_item (activities, AlongActivity, j);

          if (!g_str_equal (activity->type, share.type->id))
            continue;
          share.days += activity->days;
          share.people += activity->people;
          share.n_activities++;
        }
      g_array_append_val (shares, share);
    }
  return shares;
}

AlongEngagement
along_engagement_of (AlongDossier *dossier, AlongProgramme *programme)
{
  AlongEngagement engagement = { 0 };
  const AlongPathway *pathway;
  const GArray *activities;

  g_return_val_if_fail (ALONG_IS_DOSSIER (dossier), engagement);
  g_return_val_if_fail (ALONG_IS_PROGRAMME (programme), engagement);

  pathway = along_programme_find_pathway (programme,
                                          along_dossier_get_deployment (dossier)->pathway);
  activities = along_dossier_get (dossier, ALONG_DOSSIER_ACTIVITIES);
  for (guint i = 0; i < activities->len; i++)
    engagement.used += along_dossier_item (activities, AlongActivity, i)->days;
  if (pathway == NULL)
    return engagement;

  engagement.least = pathway->days_min;
  engagement.most = pathway->days_max;
  if (engagement.used < engagement.least)
    engagement.place = ALONG_ENGAGEMENT_BELOW;
  else
    engagement.place = engagement.used <= engagement.most ? ALONG_ENGAGEMENT_WITHIN
                                                          : ALONG_ENGAGEMENT_ABOVE;
  return engagement;
}

/* Whether the deployment's partner came; @except: (nullable): an activity that is left out.
 * @people: (inout) */
static gboolean
was_there (AlongDossier *dossier, const char *event, const char *except, int *people)
{
  const GArray *activities = along_dossier_get (dossier, ALONG_DOSSIER_ACTIVITIES);
  gboolean found = FALSE;

  for (guint i = 0; i < activities->len; i++)
    {
      const AlongActivity *activity = along_dossier_item (activities, AlongActivity, i);

      if (!g_str_equal (activity->event, event) || g_strcmp0 (activity->id, except) == 0)
        continue;
      found = TRUE;
      *people += activity->people;
    }
  return found;
}

static AlongAttendance
count_attendance (AlongDocket *docket, const AlongEvent *event, const char *except)
{
  const GPtrArray *dossiers = along_docket_get_dossiers (docket);
  AlongAttendance attendance = { .places_left = -1 };

  for (guint i = 0; i < dossiers->len; i++)
    attendance.n_partners += was_there (g_ptr_array_index (dossiers, i), event->id, except,
                                        &attendance.people);
  if (event->places > 0)
    {
      attendance.places_left = MAX (event->places - attendance.people, 0);
      attendance.over = (guint) MAX (attendance.people - event->places, 0);
    }
  return attendance;
}

AlongAttendance
along_event_get_attendance (AlongDocket *docket, const AlongEvent *event)
{
  AlongAttendance none = { .places_left = -1 };

  g_return_val_if_fail (ALONG_IS_DOCKET (docket), none);
  g_return_val_if_fail (event != NULL, none);

  return count_attendance (docket, event, NULL);
}

static void
judge_event (AlongDocket *docket,
             const AlongEvent *event,
             const AlongActivity *activity,
             AlongVerdict *verdict)
{
  AlongDossier *dossier = along_docket_find (docket, activity->deployment);
  AlongAttendance others = count_attendance (docket, event, activity->id);
  int people = 0;

  if (dossier != NULL && was_there (dossier, event->id, activity->id, &people))
    along_verdict_take (verdict, ALONG_ATTENDANCE_TWICE, ALONG_SEVERITY_BLOCK, event->id,
                        g_strdup (_ ("The partner is entered for this event already.")));
  if (event->places > 0 && activity->people > others.places_left)
    along_verdict_take (
        verdict, ALONG_ATTENDANCE_FULL, ALONG_SEVERITY_WARNING, event->id,
        g_strdup_printf (ngettext ("The event has %d place left.", "The event has %d places left.",
                                   (gulong) others.places_left),
                         others.places_left));
  if (!g_str_equal (event->type, activity->type))
    along_verdict_take (verdict, ALONG_ATTENDANCE_WRONG_TYPE, ALONG_SEVERITY_BLOCK, event->id,
                        g_strdup (_ ("The event is of another type.")));
  if (event->date != activity->date)
    along_verdict_take (verdict, ALONG_ATTENDANCE_OTHER_DATE, ALONG_SEVERITY_WARNING, event->id,
                        g_strdup (_ ("The event is on another date.")));
}

AlongVerdict *
along_attendance_judge (AlongDocket *docket, const AlongActivity *activity)
{
  g_autoptr (GStringChunk) texts = g_string_chunk_new (64);
  AlongVerdict *verdict = along_verdict_new ();
  const AlongEvent *event;
  AlongActivity asked;

  g_return_val_if_fail (ALONG_IS_DOCKET (docket) && activity != NULL, verdict);

  /* A new record may come with texts that are NULL. */
  along_record_copy (along_dossier_get_shape (ALONG_DOSSIER_ACTIVITIES), &asked, activity, texts);
  if (*asked.event == '\0')
    return verdict;

  event = along_docket_find_record (docket, ALONG_DOCKET_EVENTS, asked.event);
  if (event == NULL)
    along_verdict_take (verdict, ALONG_ATTENDANCE_NO_EVENT, ALONG_SEVERITY_BLOCK, asked.event,
                        g_strdup (_ ("There is no such event.")));
  else
    judge_event (docket, event, &asked, verdict);
  return verdict;
}

static void
add_deployment (AlongLeadLoad *load, AlongProgramme *programme, AlongDossier *dossier)
{
  const AlongDeployment *deployment = along_dossier_get_deployment (dossier);
  const AlongPathway *pathway = along_programme_find_pathway (programme, deployment->pathway);
  const GArray *days = along_dossier_get (dossier, ALONG_DOSSIER_DAYS);

  load->n_deployments++;
  for (guint i = 0; i < days->len; i++)
    load->given += along_dossier_item (days, AlongDayEntry, i)->days;
  if (pathway != NULL && deployment->status != ALONG_DEPLOYMENT_STOPPED)
    load->planned += pathway->lead_days;
}

AlongLeadLoad
along_lead_get_load (AlongDocket *docket,
                     AlongProgramme *programme,
                     const char *lead,
                     int academic_year)
{
  AlongLeadLoad load = { 0 };
  const GPtrArray *dossiers;
  const GArray *events;

  g_return_val_if_fail (ALONG_IS_DOCKET (docket) && ALONG_IS_PROGRAMME (programme), load);
  g_return_val_if_fail (lead != NULL, load);

  load.budget = along_programme_get_lead_days (programme);
  dossiers = along_docket_get_dossiers (docket);
  for (guint i = 0; i < dossiers->len; i++)
    {
      const AlongDeployment *deployment = along_dossier_get_deployment (
          g_ptr_array_index (dossiers, i));

      if (g_str_equal (deployment->lead, lead) && deployment->academic_year == academic_year &&
          g_str_equal (deployment->programme, along_programme_get_id (programme)))
        add_deployment (&load, programme, g_ptr_array_index (dossiers, i));
    }
  events = along_docket_get (docket, ALONG_DOCKET_EVENTS);
  for (guint i = 0; i < events->len; i++)
    {
      const AlongEvent *event = along_dossier_item (events, AlongEvent, i);

      load.n_events += g_str_equal (event->host, lead) && event->date != ALONG_DATE_NONE &&
                       g_str_equal (event->programme, along_programme_get_id (programme)) &&
                       along_academic_year_of (event->date) == academic_year;
    }
  return load;
}
