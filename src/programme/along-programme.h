/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gio/gio.h>

#include "along-days.h"
#include "along-frameworks.h"
#include "along-participant.h"
#include "along-process.h"
#include "along-rule.h"
#include "along-school-type.h"

G_BEGIN_DECLS

#define ALONG_DEFINITION_ERROR (along_definition_error_quark ())

typedef enum
{
  ALONG_DEFINITION_ERROR_SYNTAX,  /* not JSON: line and column */
  ALONG_DEFINITION_ERROR_CONTENT, /* the place as a path: pathways[1].days.max */
} AlongDefinitionError;

GQuark along_definition_error_quark (void);

/* A route through a programme. @days_min, @days_max, @days_planned: quarter-days of one
 * partner's engagement; @days_planned is what planning and matching count. @lead_days: quarter-days
 * of the lead's time that one partner takes. @lead_places: places a lead has for it in a cohort
 * unless told otherwise. */
typedef struct
{
  const char *id;
  const char *name;
  const char *summary;
  AlongParticipantKind kind;
  AlongDays days_min;
  AlongDays days_max;
  AlongDays days_planned;
  AlongDays lead_days;
  int months;
  int lead_places;
  gboolean open;
  const char *source;
} AlongPathway;

/* When a cohort starts: @month and @day in the academic year. */
typedef struct
{
  const char *id;
  const char *name;
  int month;
  int day;
} AlongTerm;

/* Whether a fact about a pair forbids it, or is only worth a warning. */
typedef enum
{
  ALONG_SEVERITY_NONE,
  ALONG_SEVERITY_WARNING,
  ALONG_SEVERITY_BLOCK,
} AlongSeverity;

/* How two participants may be paired. Weights are metres of distance that each mismatch is worth
 * (matching note, section 1). */
typedef struct
{
  AlongSeverity same_trust;
  AlongSeverity other_provision;
  AlongSeverity other_phase;
  AlongSeverity other_region;
  AlongSeverity over_capacity;
  AlongSeverity over_days;
  AlongSeverity wrong_kind; /* a school led by a trust pathway, and the like */
  double far_metres;        /* further than this is a warning */
  double furthest_metres;   /* further than this is forbidden; 0 for no limit */
  double phase_weight;
  double provision_weight;
  double fsm_weight;  /* per percentage point of difference */
  double size_weight; /* per unit of |ln (pupils ratio)| */
  double region_weight;
  double preference_weight; /* taken off where the partner asked for the lead */
} AlongMatchingRules;

/* along-delivery.h, along-funding.h */
typedef struct _AlongDelivery AlongDelivery;
typedef struct _AlongFunding AlongFunding;

#define ALONG_TYPE_PROGRAMME (along_programme_get_type ())

/**
 * AlongProgramme:
 *
 * The definition of one year's programme, read from data/programmes/ID.json and checked. Immutable
 * once loaded; any thread may read it. Texts are never NULL.
 */
G_DECLARE_FINAL_TYPE (AlongProgramme, along_programme, ALONG, PROGRAMME, GObject)

AlongProgramme *
along_programme_new_from_file (GFile *file, AlongFrameworks *frameworks, GError **error);

/* (transfer none): what it was checked against. */
AlongFrameworks *along_programme_get_frameworks (AlongProgramme *self);

const char *along_programme_get_id (AlongProgramme *self);
const char *along_programme_get_name (AlongProgramme *self);
const char *along_programme_get_summary (AlongProgramme *self);
/* The words for the two roles, in sentence case: "Lead school" … "Partner school". */
const char *along_programme_get_lead_title (AlongProgramme *self);
const char *along_programme_get_partner_title (AlongProgramme *self);
/* The academic year the criteria were published for; they can be asked for another. */
int along_programme_get_academic_year (AlongProgramme *self);
/* Places a lead has in a cohort unless told otherwise, and its quarter-days. */
int along_programme_get_lead_places (AlongProgramme *self);
AlongDays along_programme_get_lead_days (AlongProgramme *self);

const AlongPathway *along_programme_get_pathways (AlongProgramme *self, guint *n);
/* (nullable) */
const AlongPathway *along_programme_find_pathway (AlongProgramme *self, const char *id);
const AlongTerm *along_programme_get_terms (AlongProgramme *self, guint *n);
/* (nullable) */
const AlongTerm *along_programme_find_term (AlongProgramme *self, const char *id);
const AlongMatchingRules *along_programme_get_matching (AlongProgramme *self);

/* The criteria, any one of which suffices (domain A4.04). */
const AlongRule *along_programme_get_rules (AlongProgramme *self, guint *n);
/* What every candidate must be, whichever criterion is met (open, state-funded, phase …). */
const AlongRule *along_programme_get_scope (AlongProgramme *self);

/* (nullable): how it is delivered, and what it pays for; NULL where the definition does not say. */
const AlongDelivery *along_programme_get_delivery (AlongProgramme *self);
const AlongFunding *along_programme_get_funding (AlongProgramme *self);

/* Whether an inspection of a sole predecessor counts; it is always named as such. */
gboolean along_programme_get_counts_predecessors (AlongProgramme *self);

/* (array zero-terminated=1): sentences about figures on which sources disagree, and which one is
 * followed. */
const char *const *along_programme_get_notes (AlongProgramme *self);

/* Who acts in the processes, in the order of the lanes; none where there are no processes. */
const AlongPartner *along_programme_get_partners (AlongProgramme *self, guint *n);
/* The first is that of the deployment itself. */
const AlongProcess *along_programme_get_processes (AlongProgramme *self, guint *n);
/* (nullable): @id: (nullable) */
const AlongProcess *along_programme_find_process (AlongProgramme *self, const char *id);

/* The form of a deployment, and that of a case study: ids, or "" for none. */
const char *along_programme_get_form (AlongProgramme *self);
const char *along_programme_get_case_study (AlongProgramme *self);

/* The area whose grades the programme is about ("behaviour-and-attitudes"), for Impact. */
guint along_programme_get_area (AlongProgramme *self);

G_END_DECLS
