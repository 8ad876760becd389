/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-date.h"
#include "along-days.h"
#include "along-money.h"
#include "along-participant.h"
#include "along-region.h"

G_BEGIN_DECLS

/* The records of one deployment: what a system leader, or a lead of a hub, does for one school or
 * trust, from eligible to paid. Texts are never NULL; ids of user-made records are random UUIDs;
 * words such as a step's or a document's id are those of the programme's definition. */

typedef enum
{
  ALONG_DEPLOYMENT_ACTIVE,
  ALONG_DEPLOYMENT_PAUSED,
  ALONG_DEPLOYMENT_STOPPED,
  ALONG_DEPLOYMENT_COMPLETED,
} AlongDeploymentStatus;

/* @lead: the current one's id, or "". @application: its place in a cohort, or "".
 * @reason: the criterion that it is eligible by, or "exception". @completion: the date confirmed
 * at deployment. @approved: quarter-days that may be claimed; additional days add to them when
 * they are approved. */
typedef struct
{
  const char *id;
  const char *programme;
  const char *pathway;
  AlongParticipant who;
  AlongRegion region;
  int academic_year;
  const char *reason;
  const char *lead;
  const char *application;
  AlongDate opened;
  AlongDate completion;
  AlongDays approved;
  int status; /* AlongDeploymentStatus */
  const char *note;
} AlongDeployment;

/* A lead that was matched, and until when: a re-match keeps history. @leader: the person.
 * @leader_kind: a word of the definition, such as "trust-ceo" or "nle". @conflict: what stands
 * between the two, or "". @reason: why it is a leader of that kind, where that is asked, and why
 * the match ended. */
typedef struct
{
  const char *id;
  const char *deployment;
  const char *lead;
  const char *leader;
  const char *leader_kind;
  AlongDate from;
  AlongDate until;
  const char *conflict;
  const char *reason;
} AlongMatchRecord;

typedef enum
{
  ALONG_STEP_DONE,
  ALONG_STEP_NOT_NEEDED,
} AlongStepState;

/* A step that is over. @answer: where the step asks one ("yes", "no"), or "". */
typedef struct
{
  const char *deployment;
  const char *process;
  const char *step;
  int state; /* AlongStepState */
  AlongDate date;
  const char *by;
  const char *answer;
  const char *note;
} AlongStepRecord;

/* A date of a step that was put right. */
typedef struct
{
  const char *id;
  const char *deployment;
  const char *process;
  const char *step;
  AlongDate was;
  AlongDate now;
  const char *reason;
  const char *author;
  AlongDate made;
} AlongCorrection;

/* A time in which clocks stand still. @until: the first day on which they go again, or
 * %ALONG_DATE_NONE while it lasts. @stop: the deployment was stopped rather than paused. */
typedef struct
{
  const char *id;
  const char *deployment;
  int stop;
  AlongDate from;
  AlongDate until;
  const char *reason;
  const char *author;
} AlongSuspension;

typedef enum
{
  ALONG_MODE_FACE_TO_FACE,
  ALONG_MODE_REMOTE,
} AlongMode;

/* A line of the plan of days. @position counts from 0. */
typedef struct
{
  const char *id;
  const char *deployment;
  int position;
  const char *title;
  AlongDays days;
  int mode; /* AlongMode */
  const char *area;
  AlongDate date;
} AlongPlanItem;

/* A line of the day log. @contributor: id, or "" for the leader in person. @enhancement: of the
 * additional days it belongs to, or "". */
typedef struct
{
  const char *id;
  const char *deployment;
  AlongDate date;
  AlongDays days;
  int mode; /* AlongMode */
  const char *contributor;
  const char *activity;
  const char *area;
  const char *enhancement;
} AlongDayEntry;

/* A colleague of the leader who gives part of the support. @organisation: the participant that
 * employs the person. @agreed: when DfE agreed, which a National Leader of Education needs. */
typedef struct
{
  const char *id;
  const char *deployment;
  const char *name;
  const char *specialism;
  AlongParticipant organisation;
  AlongDate agreed;
} AlongContributor;

/* An item of a checklist that is done. */
typedef struct
{
  const char *deployment;
  const char *checklist;
  const char *item;
  AlongDate date;
  const char *by;
  const char *note;
} AlongTick;

typedef enum
{
  ALONG_ENHANCEMENT_REQUESTED,
  ALONG_ENHANCEMENT_APPROVED,
  ALONG_ENHANCEMENT_DECLINED,
  ALONG_ENHANCEMENT_WITHDRAWN,
  ALONG_ENHANCEMENT_NOTED, /* an unfunded partnership, of which the department only hears */
} AlongEnhancementState;

/* Enhanced support that was asked for. @option: a word of the definition ("additional-days",
 * "trust-partnership"). @days: quarter-days asked for. @partner: group UID of the partnering
 * trust, or 0. @ends: when what was approved is to be over. @override_by, @override_reason: who
 * allowed a second option, and why. */
typedef struct
{
  const char *id;
  const char *deployment;
  const char *option;
  int state; /* AlongEnhancementState */
  AlongDays days;
  int partner;
  const char *context;
  AlongDate requested;
  AlongDate decided;
  const char *rationale;
  AlongDate starts;
  AlongDate ends;
  const char *override_by;
  const char *override_reason;
} AlongEnhancement;

typedef enum
{
  ALONG_CLAIM_DRAFT,
  ALONG_CLAIM_LEADER_SIGNED,
  ALONG_CLAIM_SCHOOL_SIGNED,
  ALONG_CLAIM_REVIEWED,
  ALONG_CLAIM_PROCESSING,
  ALONG_CLAIM_PAID,
  ALONG_CLAIM_RETURNED, /* sent back to be put right; takes nothing from what may be claimed */
} AlongClaimState;

/* @payment: a word of the definition ("days", "partnership-1", "partnership-2").
 * @enhancement: what it pays for, or "" for the deployment's own days. @days: quarter-days, and
 * @amount in pence, as claimed. @paid: date. @changed: date of the last change of state. */
typedef struct
{
  const char *id;
  const char *deployment;
  const char *payment;
  const char *enhancement;
  int state; /* AlongClaimState */
  AlongDays days;
  AlongMoney amount;
  AlongDate made;
  AlongDate changed;
  AlongDate paid;
  const char *reference;
} AlongClaim;

/* A day of the log that a claim asks to be paid for. */
typedef struct
{
  const char *claim;
  const char *day;
  const char *deployment;
} AlongClaimedDay;

/* A document that the process names. @type: a word of the definition. @received: when it came
 * back signed, or came at all. @path: where the file lies; it is not copied. */
typedef struct
{
  const char *id;
  const char *deployment;
  const char *type;
  AlongDate sent;
  AlongDate received;
  const char *path;
  const char *note;
} AlongDocument;

/* A person by role, and from when to when. */
typedef struct
{
  const char *id;
  const char *deployment;
  const char *role;
  const char *name;
  const char *email;
  const char *phone;
  AlongDate from;
  AlongDate until;
} AlongContact;

/* A programme of the guide that the participant was pointed to. @entry: the catalogue's word. */
typedef struct
{
  const char *id;
  const char *deployment;
  const char *entry;
  AlongDate date;
  const char *by;
  const char *outcome;
} AlongReferral;

/* Something a lead did for or with a partner. @type: a word of the definition ("one-to-one",
 * "training" …). @event: the event it was part of, or "". @people: how many of the partner's. */
typedef struct
{
  const char *id;
  const char *deployment;
  const char *type;
  const char *event;
  AlongDate date;
  AlongDays days;
  int mode; /* AlongMode */
  int people;
  const char *title;
} AlongActivity;

/* A line of the action plan. @outcome: which of the definition's outcomes it serves. */
typedef struct
{
  const char *id;
  const char *deployment;
  const char *outcome;
  const char *title;
  const char *owner;
  AlongDate due;
  AlongDate done;
} AlongAction;

/* A signature under a form. @role: "leader" or "school". @fingerprint: of what was signed.
 * @voided: when a later change took its force, and @void_reason which. */
typedef struct
{
  const char *id;
  const char *deployment;
  const char *form;
  const char *role;
  const char *name;
  const char *title;
  AlongDate date;
  const char *fingerprint;
  AlongDate voided;
  const char *void_reason;
} AlongSignature;

/* An event of a hub that several partners can attend. @host: id of a lead. @places: 0 is
 * without limit. Attendance is an #AlongActivity of each partner. */
typedef struct
{
  const char *id;
  const char *programme;
  const char *cohort;
  const char *host;
  const char *type;
  const char *title;
  AlongDate date;
  AlongDays days;
  int places;
  const char *note;
} AlongEvent;

/* The person whom a region's forms go to, from when to when (domain A10). */
typedef struct
{
  const char *id;
  const char *programme;
  AlongRegion region;
  const char *role;
  const char *name;
  const char *email;
  AlongDate from;
  AlongDate until;
} AlongRegionContact;

/* A span without school: @region %ALONG_REGION_NONE for all. @last is the last day of it. */
typedef struct
{
  const char *id;
  AlongRegion region;
  const char *name;
  AlongDate first;
  AlongDate last;
} AlongHoliday;

G_END_DECLS
