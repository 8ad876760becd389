/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-date.h"
#include "along-deployment.h"
#include "along-programme.h"

G_BEGIN_DECLS

/* A word of a list that people choose from. @event: of an activity that several partners can
 * attend. @note: asks for a note where it is chosen ("Other"). */
typedef struct
{
  const char *id;
  const char *name;
  const char *summary;
  gboolean event;
  gboolean note;
  const char *source;
} AlongDeliveryChoice;

typedef enum
{
  ALONG_CHOICE_AREAS,      /* areas of support */
  ALONG_CHOICE_MECHANISMS, /* how support can be given */
  ALONG_CHOICE_ACTIVITIES, /* types of activity, of a log line or an #AlongActivity */
  ALONG_CHOICE_OUTCOMES,   /* what the support is to bring about */
  ALONG_CHOICE_MATCH,      /* why a leader suits */
  ALONG_N_CHOICE_LISTS,
} AlongChoiceList;

/* A kind of person that may lead. @agreement: contributors need the department's agreement first.
 * @reason: choosing this kind needs a reason, as another is preferred. */
typedef struct
{
  const char *id;
  const char *name;
  const char *summary;
  gboolean agreement;
  gboolean reason;
  const char *source;
} AlongLeaderKind;

typedef struct
{
  const char *id;
  const char *text;
  const char *help;
  const char *source;
} AlongChecklistItem;

/* @flags, @areas: (array zero-terminated=1): items of the flags' list, or areas of support in the
 * plan or the log, that open it; with neither it is always open. @kinds: bits (1 << kind) of the
 * participants it is for. @in_person: items are what the leader has to do in person.
 * @option: open only where this enhanced support is asked for, or "". @due_month, @due_day: a date
 * of every year by which it is due, or 0. @due_text: what is due. */
typedef struct
{
  const char *id;
  const char *name;
  const char *summary;
  const char *const *flags;
  const char *const *areas;
  guint kinds;
  gboolean in_person;
  const char *option;
  int due_month;
  int due_day;
  const char *due_text;
  const char *link;
  const AlongChecklistItem *items;
  guint n_items;
  const char *source;
} AlongChecklist;

/* A document that the process names. @from, @to: ids of lanes, or "". @option: only where this
 * enhanced support is asked for, or "". @kinds: as of a checklist. @signed_back: it is sent and
 * comes back signed; otherwise it is only received. */
typedef struct
{
  const char *id;
  const char *name;
  const char *summary;
  const char *from;
  const char *to;
  const char *option;
  guint kinds;
  gboolean signed_back;
  const char *link;
  const char *source;
} AlongDocumentType;

/* A role of a person to talk to. @partner: id of the lane it belongs to, or "". */
typedef struct
{
  const char *id;
  const char *name;
  const char *summary;
  const char *partner;
  guint kinds;
  const char *source;
} AlongContactRole;

/* Whom the leader contacts first: a role for each kind of participant, and the one through whom
 * the support of a school in a trust goes; "" where there is no such rule. */
typedef struct
{
  const char *school;
  const char *trust;
  const char *through;
  const char *text;
  const char *source;
} AlongFirstContact;

/* A part of the suggested plan of days. @grows: takes the days beyond the model's. */
typedef struct
{
  const char *title;
  const char *summary;
  AlongDays days;
  AlongMode mode;
  gboolean grows;
} AlongModelPart;

/* @ours: the program's own proposal, where the source has none. */
typedef struct
{
  const AlongModelPart *parts;
  guint n_parts;
  gboolean ours;
  const char *text;
  const char *source;
} AlongDayModel;

/**
 * AlongDelivery:
 * @own_organisation: whether a contributor from elsewhere is forbidden
 * @remote_most: the share of remote days, in per cent, above which there is a warning
 * @flags: the list whose ticked items open others, or NULL
 *
 * How a programme is delivered: the member "delivery" of its definition. Belongs to its
 * #AlongProgramme; texts are never NULL.
 */
struct _AlongDelivery
{
  const AlongLeaderKind *leader_kinds;
  guint n_leader_kinds;
  AlongSeverity own_organisation;
  const char *contributors_text;
  int remote_most;
  const char *remote_text;
  const AlongChecklist *checklists;
  guint n_checklists;
  const AlongChecklist *flags;
  const AlongDocumentType *documents;
  guint n_documents;
  const AlongContactRole *contact_roles;
  guint n_contact_roles;
  AlongFirstContact first_contact;
  AlongDayModel model;
  struct
  {
    const AlongDeliveryChoice *choices;
    guint n_choices;
    const char *source;
  } lists[ALONG_N_CHOICE_LISTS];
};

/* (nullable): all of these, also for a NULL @self. */
const AlongDeliveryChoice *
along_delivery_find_choice (const AlongDelivery *self, AlongChoiceList list, const char *id);
const AlongLeaderKind *along_delivery_find_leader_kind (const AlongDelivery *self, const char *id);
const AlongChecklist *along_delivery_find_checklist (const AlongDelivery *self, const char *id);
const AlongDocumentType *along_delivery_find_document (const AlongDelivery *self, const char *id);
const AlongContactRole *along_delivery_find_role (const AlongDelivery *self, const char *id);
/* Whether several partners come to some of its activities, as at a hub: then support is counted by
 * activities, and the log has the days of the lead. */
gboolean along_delivery_has_events (const AlongDelivery *self);
/* What the leader has to do in person. */
const AlongChecklist *along_delivery_get_duties (const AlongDelivery *self);

/* Where a definition keeps a list: "areas", "mechanisms", "activities", "outcomes",
 * "match-reasons". */
const char *along_choice_list_to_string (AlongChoiceList list);
gboolean along_choice_list_from_string (const char *text, AlongChoiceList *list);

G_END_DECLS
