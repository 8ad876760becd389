/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-delivery-context.h"
#include "along-delivery.h"
#include "along-verdict.h"

G_BEGIN_DECLS

/* Quarter-days. @approved: the deployment's own and the additional ones. @used: what counts against
 * them, along_day_get_used(). @logged: of the log, also where it does not count.
 * @own_approved, @own_used: without additional days. */
typedef struct
{
  AlongDays approved;
  AlongDays used;
  AlongDays logged;
  AlongDays own_approved;
  AlongDays own_used;
  AlongDays planned;
  AlongDays remote;
  AlongDays in_person; /* by the leader, not by contributors */
} AlongDayTotals;

AlongDayTotals along_day_totals (AlongDossier *dossier, AlongProgramme *programme);
/* The days of support that a deployment has used: of its activities where the programme counts by
 * them (along_delivery_has_events()), else of its log. @programme: (nullable) */
AlongDays along_day_get_used (AlongDossier *dossier, AlongProgramme *programme);
/* Of the days logged, in per cent, rounded; 0 where none are. */
int along_day_totals_get_remote_share (const AlongDayTotals *totals);

/* @contributor: id, or "" for the leader. */
typedef struct
{
  const char *contributor;
  AlongDays days;
  AlongDays remote;
  guint n_entries;
} AlongDayShare;

/* (transfer full) (element-type AlongDayShare): the leader first, then as the log names them. */
GArray *along_day_list_shares (AlongDossier *dossier);

typedef enum
{
  ALONG_DAY_NO_DATE,
  ALONG_DAY_IN_FUTURE,
  ALONG_DAY_BEFORE_START,
  ALONG_DAY_AFTER_COMPLETION,
  ALONG_DAY_SUSPENDED, /* while the deployment was paused or stopped */
  ALONG_DAY_NO_DAYS,
  ALONG_DAY_OVER_A_DAY, /* more than a day by one person on one date */
  ALONG_DAY_UNKNOWN_CONTRIBUTOR,
  ALONG_DAY_OTHER_ORGANISATION,
  ALONG_DAY_ORGANISATION_UNKNOWN,
  ALONG_DAY_NOT_AGREED, /* the department has not agreed to a contributor yet */
  ALONG_DAY_OVER_APPROVED,
  ALONG_DAY_OVER_PATHWAY, /* more approved than the pathway gives */
  ALONG_DAY_NOT_APPROVED, /* additional days that are not approved */
  ALONG_DAY_OVER_ADDITIONAL,
  ALONG_DAY_AFTER_ADDITIONAL, /* after the date by which additional days have to be over */
  ALONG_DAY_CLAIMED,          /* a claim that has been signed rests on it */
  ALONG_DAY_REMOTE,           /* more remote days than the programme likes */
} AlongDayReason;

/* A line of the log, new or changed (by its id). */
AlongVerdict *along_day_judge (const AlongDeliveryContext *context, const AlongDayEntry *entry);
/* Whether the line may go. */
AlongVerdict *along_day_judge_deletion (const AlongDeliveryContext *context, const char *entry);
/* A contributor, new or changed: of the leader's organisation, agreed where that is needed. */
AlongVerdict *
along_day_judge_contributor (const AlongDeliveryContext *context, const AlongContributor *who);
/* The deployment's own approved days, before they are changed to @approved. */
AlongVerdict *along_day_judge_approved (const AlongDeliveryContext *context, AlongDays approved);

/**
 * along_day_plan:
 * @id_of_deployment: for the items' member
 *
 * The programme's suggested plan for @days: fewer days than the model's shrink all its parts
 * alike, more go to the parts that grow. The sum is exact. Items have neither id nor date; parts
 * that come to nothing are left out.
 *
 * Returns: (transfer full) (element-type AlongPlanItem): texts belong to @programme
 */
GArray *along_day_plan (AlongProgramme *programme, const char *id_of_deployment, AlongDays days);

G_END_DECLS
