/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

#include "along-caseload.h"
#include "along-participant.h"
#include "along-school.h"

G_BEGIN_DECLS

/* The primitives that eligibility is written in (domain note B1, "Derived requirement"). */
typedef enum
{
  ALONG_CONDITION_GRADE,          /* the latest grade of an area is in a set, in a window */
  ALONG_CONDITION_CONSECUTIVE,    /* the last n grades in a row are in a set, latest in a window */
  ALONG_CONDITION_PREVIOUS_GRADE, /* the grade before the latest is in a set */
  ALONG_CONDITION_CONCERN,        /* latest category of concern is one of the words */
  ALONG_CONDITION_TRUST_SHARE,    /* at least a share of a trust's schools meet a condition */
  ALONG_CONDITION_TRUST_COUNT,    /* at least n of a trust's schools meet a condition */
  ALONG_CONDITION_TENURE,         /* in its present trust for at least n months */
  ALONG_CONDITION_FLAG,           /* a named person flagged it */
  ALONG_CONDITION_OPEN,
  ALONG_CONDITION_SECTOR,
  ALONG_CONDITION_PHASE,
  ALONG_CONDITION_PROVISION,
  ALONG_CONDITION_REGION,
} AlongConditionKind;

typedef enum
{
  ALONG_WINDOW_ANY,
  ALONG_WINDOW_ACADEMIC_YEAR, /* the academic year that is asked for */
  ALONG_WINDOW_DATES,
} AlongWindowKind;

typedef struct
{
  AlongWindowKind kind;
  AlongDate from;
  AlongDate to;
} AlongWindow;

/* One primitive with its figures. @values: bits for grades, phases, provisions, sectors, letters
 * for regions. @nested: (nullable): what the schools of a trust must meet. */
typedef struct _AlongCondition AlongCondition;
struct _AlongCondition
{
  AlongConditionKind kind;
  guint area;
  guint32 values;
  guint count;
  double share;
  AlongFlagKind flag;
  AlongWindow window;
  const char *const *words;
  const AlongCondition *nested;
  guint n_nested;
};

/* A criterion: all its conditions hold. @text: as published; @source: where. */
typedef struct
{
  const char *id;
  const char *text;
  const char *source;
  AlongParticipantKind applies_to;
  const AlongCondition *conditions;
  guint n_conditions;
} AlongRule;

G_END_DECLS
