/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-programme.h"
#include "along-register.h"

G_BEGIN_DECLS

/* What conditions are asked against: the register, as it was known at the end of an academic
 * year. Later inspections do not count, so that a year that is over keeps its answer. */
typedef struct
{
  AlongFrameworks *frameworks;
  AlongRegister *reg;
  int academic_year;
  AlongDate first;
  AlongDate last;
  gboolean predecessors;
} AlongConditionContext;

/* Who is asked about: a school, or a trust (then @school is NULL). @flags: bits of AlongFlagKind
 * that named persons have set. */
typedef struct
{
  const AlongSchool *school;
  const AlongTrust *trust;
  guint8 flags;
} AlongSubject;

AlongConditionContext
along_condition_context_make (AlongProgramme *programme, AlongRegister *reg, int academic_year);

/* Whether the condition holds. Allocates nothing: it runs for every school. */
gboolean along_condition_holds (const AlongConditionContext *context,
                                const AlongCondition *condition,
                                AlongSubject subject);

/* All of them. */
gboolean along_conditions_hold (const AlongConditionContext *context,
                                const AlongCondition *conditions,
                                guint n,
                                AlongSubject subject);

/* First and last day of the condition's window in this year; ALONG_DATE_NONE where open. The last
 * day that counts is never open: @last is at most the end of the academic year or of the dates. */
void along_condition_get_window (const AlongConditionContext *context,
                                 const AlongCondition *condition,
                                 AlongDate *from,
                                 AlongDate *to);

/* (nullable): the graded inspection with a grade for the area at or after *@index that counts,
 * newest first; *@index moves behind it. */
const AlongInspection *along_condition_next_grade (const AlongConditionContext *context,
                                                   const AlongSchool *school,
                                                   guint area,
                                                   AlongDate until,
                                                   guint *index);

/* (nullable): the latest inspection that was graded or gave a category of concern. */
const AlongInspection *along_condition_latest_concern (const AlongConditionContext *context,
                                                       const AlongSchool *school,
                                                       AlongDate until);

/* How many of a trust's schools of now meet the nested conditions, and how many it has. */
guint along_condition_count_schools (const AlongConditionContext *context,
                                     const AlongCondition *condition,
                                     const AlongTrust *trust,
                                     guint *n_schools);

/* (nullable): the trust of the subject. */
const AlongTrust *
along_condition_find_trust (const AlongConditionContext *context, AlongSubject subject);

G_END_DECLS
