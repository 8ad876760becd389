/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "along-condition.h"

#include "along-academic-year.h"

/* Shares come from decimal numbers in a file; a half of four is two. */
#define SHARE_TOLERANCE 1e-9

AlongConditionContext
along_condition_context_make (AlongProgramme *programme, AlongRegister *reg, int academic_year)
{
  return (AlongConditionContext){
    .frameworks = along_programme_get_frameworks (programme),
    .reg = reg,
    .academic_year = academic_year,
    .first = along_academic_year_first_day (academic_year),
    .last = along_academic_year_last_day (academic_year),
    .predecessors = along_programme_get_counts_predecessors (programme),
  };
}

void
along_condition_get_window (const AlongConditionContext *context,
                            const AlongCondition *condition,
                            AlongDate *from,
                            AlongDate *to)
{
  switch (condition->window.kind)
    {
    case ALONG_WINDOW_ACADEMIC_YEAR:
      *from = context->first;
      *to = context->last;
      break;
    case ALONG_WINDOW_DATES:
      *from = condition->window.from;
      *to = condition->window.to;
      break;
    case ALONG_WINDOW_ANY:
    default:
      *from = ALONG_DATE_NONE;
      *to = context->last;
      break;
    }
}

const AlongInspection *
along_condition_next_grade (const AlongConditionContext *context,
                            const AlongSchool *school,
                            guint area,
                            AlongDate until,
                            guint *index)
{
  guint n;
  const AlongInspection *inspections = along_register_get_inspections (context->reg, school, &n);

  while (*index < n)
    {
      const AlongInspection *inspection = &inspections[(*index)++];

      if (inspection->graded && inspection->grades[area] != ALONG_GRADE_NONE &&
          inspection->started <= until &&
          (context->predecessors || !along_inspection_is_predecessors (inspection)))
        return inspection;
    }
  return NULL;
}

const AlongInspection *
along_condition_latest_concern (const AlongConditionContext *context,
                                const AlongSchool *school,
                                AlongDate until)
{
  guint n;
  const AlongInspection *inspections = along_register_get_inspections (context->reg, school, &n);

  for (guint i = 0; i < n; i++)
    if ((inspections[i].graded || *inspections[i].concern != '\0') &&
        inspections[i].started <= until &&
        (context->predecessors || !along_inspection_is_predecessors (&inspections[i])))
      return &inspections[i];
  return NULL;
}

static gboolean
has_value (guint32 values, guint bit)
{
  return (values & (1u << bit)) != 0;
}

static gboolean
grade_holds (const AlongConditionContext *context,
             const AlongCondition *condition,
             const AlongSchool *school)
{
  guint wanted = condition->kind == ALONG_CONDITION_CONSECUTIVE ? condition->count : 1;
  gboolean previous = condition->kind == ALONG_CONDITION_PREVIOUS_GRADE;
  const AlongInspection *inspection;
  AlongDate from, to;
  guint index = 0;

  along_condition_get_window (context, condition, &from, &to);
  inspection = along_condition_next_grade (context, school, condition->area, to, &index);
  if (inspection == NULL || inspection->started < from)
    return FALSE;
  if (previous)
    inspection = along_condition_next_grade (context, school, condition->area, to, &index);

  for (guint run = 0; inspection != NULL; run++)
    {
      if (!has_value (condition->values, inspection->grades[condition->area]))
        return FALSE;
      if (run + 1 == wanted)
        return TRUE;
      inspection = along_condition_next_grade (context, school, condition->area, to, &index);
    }
  return FALSE;
}

static gboolean
concern_holds (const AlongConditionContext *context,
               const AlongCondition *condition,
               const AlongSchool *school)
{
  const AlongInspection *inspection;
  AlongDate from, to;

  along_condition_get_window (context, condition, &from, &to);
  inspection = along_condition_latest_concern (context, school, to);
  if (inspection == NULL || inspection->started < from)
    return FALSE;

  for (guint i = 0; condition->words[i] != NULL; i++)
    if (g_ascii_strcasecmp (condition->words[i], inspection->concern) == 0)
      return TRUE;
  return FALSE;
}

/* Open on some day of the year. A school that closed later was open then; one that is closed
 * without a date may have been, and is not held out. */
static gboolean
open_holds (const AlongConditionContext *context, AlongSubject subject)
{
  AlongDate opened = subject.school != NULL ? subject.school->opened : subject.trust->opened;
  AlongDate closed = subject.school != NULL ? subject.school->closed : subject.trust->closed;

  if (opened != ALONG_DATE_NONE && opened > context->last)
    return FALSE;
  if (subject.school != NULL && along_school_is_open (subject.school))
    return TRUE;
  if (subject.school != NULL && subject.school->status == ALONG_STATUS_PROPOSED_TO_OPEN)
    return opened != ALONG_DATE_NONE;
  return closed == ALONG_DATE_NONE || closed >= context->first;
}

const AlongTrust *
along_condition_find_trust (const AlongConditionContext *context, AlongSubject subject)
{
  if (subject.trust != NULL || subject.school->trust_uid == 0)
    return subject.trust;
  return along_register_find_trust (context->reg, subject.school->trust_uid);
}

guint
along_condition_count_schools (const AlongConditionContext *context,
                               const AlongCondition *condition,
                               const AlongTrust *trust,
                               guint *n_schools)
{
  const guint32 *schools = along_register_get_trust_schools (context->reg, trust, n_schools);
  guint count = 0;

  for (guint i = 0; i < *n_schools; i++)
    {
      AlongSubject member = { .school = along_register_get_school (context->reg, schools[i]) };

      count += along_conditions_hold (context, condition->nested, condition->n_nested, member);
    }
  return count;
}

static gboolean
trust_holds (const AlongConditionContext *context,
             const AlongCondition *condition,
             AlongSubject subject)
{
  const AlongTrust *trust = along_condition_find_trust (context, subject);
  guint count, n;

  if (trust == NULL)
    return FALSE;

  count = along_condition_count_schools (context, condition, trust, &n);
  if (condition->kind == ALONG_CONDITION_TRUST_COUNT)
    return count >= condition->count;
  return n > 0 && count + SHARE_TOLERANCE >= condition->share * n;
}

/* What a school is. A trust as such has no phase or sector: its schools have. */
static gboolean
kind_holds (const AlongConditionContext *context,
            const AlongCondition *condition,
            AlongSubject subject)
{
  const AlongSchool *school = subject.school;

  if (school == NULL && condition->kind == ALONG_CONDITION_REGION)
    school = along_register_get_place (
        context->reg, (AlongParticipant){ ALONG_PARTICIPANT_TRUST, subject.trust->uid });
  else if (school == NULL)
    return TRUE;
  if (school == NULL)
    return FALSE;

  switch (condition->kind)
    {
    case ALONG_CONDITION_SECTOR:
      return has_value (condition->values, school->sector);
    case ALONG_CONDITION_PHASE:
      return has_value (condition->values, school->phase);
    case ALONG_CONDITION_PROVISION:
      return has_value (condition->values, school->provision);
    case ALONG_CONDITION_REGION:
    default:
      return school->region != ALONG_REGION_NONE &&
             has_value (condition->values, (guint) (school->region - 'A'));
    }
}

gboolean
along_condition_holds (const AlongConditionContext *context,
                       const AlongCondition *condition,
                       AlongSubject subject)
{
  switch (condition->kind)
    {
    case ALONG_CONDITION_GRADE:
    case ALONG_CONDITION_CONSECUTIVE:
    case ALONG_CONDITION_PREVIOUS_GRADE:
      return subject.school != NULL && grade_holds (context, condition, subject.school);
    case ALONG_CONDITION_CONCERN:
      return subject.school != NULL && concern_holds (context, condition, subject.school);
    case ALONG_CONDITION_TRUST_SHARE:
    case ALONG_CONDITION_TRUST_COUNT:
      return trust_holds (context, condition, subject);
    case ALONG_CONDITION_TENURE:
      /* The register does not say when a school joined its trust. */
      return FALSE;
    case ALONG_CONDITION_FLAG:
      return has_value (subject.flags, condition->flag);
    case ALONG_CONDITION_OPEN:
      return open_holds (context, subject);
    case ALONG_CONDITION_SECTOR:
    case ALONG_CONDITION_PHASE:
    case ALONG_CONDITION_PROVISION:
    case ALONG_CONDITION_REGION:
    default:
      return kind_holds (context, condition, subject);
    }
}

gboolean
along_conditions_hold (const AlongConditionContext *context,
                       const AlongCondition *conditions,
                       guint n,
                       AlongSubject subject)
{
  for (guint i = 0; i < n; i++)
    if (!along_condition_holds (context, &conditions[i], subject))
      return FALSE;
  return TRUE;
}
