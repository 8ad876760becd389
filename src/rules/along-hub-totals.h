/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-definitions.h"
#include "along-delivery.h"
#include "along-docket.h"
#include "along-verdict.h"

G_BEGIN_DECLS

/* What was done of one type of activity; @people: of the partner's, added up over activities. */
typedef struct
{
  const AlongDeliveryChoice *type;
  AlongDays days;
  guint n_activities;
  int people;
} AlongActivityShare;

/* (transfer full) (element-type AlongActivityShare): one for each type of the programme, in its
 * order; types belong to @programme. */
GArray *along_activity_list_shares (AlongDossier *dossier, AlongProgramme *programme);

typedef enum
{
  ALONG_ENGAGEMENT_UNKNOWN, /* the pathway is not known */
  ALONG_ENGAGEMENT_BELOW,   /* fewer days than the pathway is meant to take */
  ALONG_ENGAGEMENT_WITHIN,
  ALONG_ENGAGEMENT_ABOVE,
} AlongEngagementPlace;

/* Quarter-days that the partner has spent on activities, against the range of its pathway. */
typedef struct
{
  AlongDays used;
  AlongDays least;
  AlongDays most;
  AlongEngagementPlace place;
} AlongEngagement;

AlongEngagement along_engagement_of (AlongDossier *dossier, AlongProgramme *programme);

/* Who came to an event. @n_partners: deployments; @places_left: -1 without limit, and never less
 * than 0: @over says by how many it was overbooked. */
typedef struct
{
  guint n_partners;
  int people;
  int places_left;
  guint over;
} AlongAttendance;

AlongAttendance along_event_get_attendance (AlongDocket *docket, const AlongEvent *event);

typedef enum
{
  ALONG_ATTENDANCE_NO_EVENT,
  ALONG_ATTENDANCE_TWICE,
  ALONG_ATTENDANCE_FULL,
  ALONG_ATTENDANCE_WRONG_TYPE,
  ALONG_ATTENDANCE_OTHER_DATE,
} AlongAttendanceReason;

/* An activity, new or changed (by its id), that is to be part of an event. One without an event
 * has nothing against it. */
AlongVerdict *along_attendance_judge (AlongDocket *docket, const AlongActivity *activity);

/* What a lead has taken on in an academic year, of a programme. @planned: quarter-days of the
 * lead's time by the pathways of its deployments; @given: the days of their logs. @budget: what a
 * lead gives unless told otherwise. */
typedef struct
{
  guint n_deployments;
  guint n_events;
  AlongDays planned;
  AlongDays given;
  AlongDays budget;
} AlongLeadLoad;

/* Deployments that were stopped count for what was given, not for what was planned. */
AlongLeadLoad along_lead_get_load (AlongDocket *docket,
                                   AlongProgramme *programme,
                                   const char *lead,
                                   int academic_year);

G_END_DECLS
