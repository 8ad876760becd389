/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-evidence"

#include "config.h"

#include "along-evidence-private.h"

#include <glib/gi18n.h>

/* "Requires improvement for Overall effectiveness on 4 September 2019 (Common inspection
 * framework)", and whose grade it is when it is a predecessor's. */
static char *
describe_grade (const AlongConditionContext *context, const AlongInspection *inspection, guint area)
{
  g_autofree char *date = along_date_format (inspection->started);
  const char *grade = along_frameworks_get_grade_name (context->frameworks, inspection->framework,
                                                       area, inspection->grades[area]);
  const char *name = along_frameworks_get_area_name (context->frameworks, area);
  const char *framework = along_frameworks_get_name (context->frameworks, inspection->framework);

  if (along_inspection_is_predecessors (inspection))
    return g_strdup_printf (
        _ ("%s for “%s” on %s (%s); the grade of a predecessor, URN %d, which is counted"), grade,
        name, date, framework, inspection->urn_at_time);
  return g_strdup_printf (_ ("%s for “%s” on %s (%s)"), grade, name, date, framework);
}

static void
add_grade (const AlongConditionContext *context,
           const AlongCondition *condition,
           const AlongInspection *inspection,
           GArray *evidence)
{
  gboolean holds = (condition->values & (1u << inspection->grades[condition->area])) != 0;

  along_evidence_add (evidence, holds, describe_grade (context, inspection, condition->area),
                      inspection);
}

static void
add_no_grade (const AlongConditionContext *context,
              const AlongCondition *condition,
              AlongDate until,
              GArray *evidence)
{
  g_autofree char *date = along_date_format (until);

  along_evidence_add (
      evidence, FALSE,
      g_strdup_printf (_ ("No graded inspection up to %s judged “%s”"), date,
                       along_frameworks_get_area_name (context->frameworks, condition->area)),
      NULL);
}

/* Says whether the latest grade is of the time that the criterion asks for. */
static void
add_window (const AlongConditionContext *context,
            const AlongCondition *condition,
            const AlongInspection *latest,
            GArray *evidence)
{
  g_autofree char *latest_text = along_date_format (latest->started);
  g_autofree char *from_text = NULL;
  g_autofree char *to_text = NULL;
  AlongDate from, to;

  along_condition_get_window (context, condition, &from, &to);
  if (from == ALONG_DATE_NONE)
    return;

  from_text = along_date_format (from);
  to_text = along_date_format (to);
  if (latest->started >= from)
    along_evidence_add (evidence, TRUE,
                        g_strdup_printf (_ ("The latest, of %s, is between %s and %s"), latest_text,
                                         from_text, to_text),
                        latest);
  else
    along_evidence_add (evidence, FALSE,
                        g_strdup_printf (_ ("The latest, of %s, is not between %s and %s"),
                                         latest_text, from_text, to_text),
                        latest);
}

static void
collect_latest (const AlongConditionContext *context,
                const AlongCondition *condition,
                const AlongSchool *school,
                GArray *evidence)
{
  const AlongInspection *latest;
  AlongDate from, to;
  guint index = 0;

  along_condition_get_window (context, condition, &from, &to);
  latest = along_condition_next_grade (context, school, condition->area, to, &index);
  if (latest == NULL)
    {
      add_no_grade (context, condition, to, evidence);
      return;
    }
  add_grade (context, condition, latest, evidence);
  add_window (context, condition, latest, evidence);
}

static void
collect_previous (const AlongConditionContext *context,
                  const AlongCondition *condition,
                  const AlongSchool *school,
                  GArray *evidence)
{
  const AlongInspection *previous;
  AlongDate from, to;
  guint index = 0;

  along_condition_get_window (context, condition, &from, &to);
  along_condition_next_grade (context, school, condition->area, to, &index);
  previous = along_condition_next_grade (context, school, condition->area, to, &index);
  if (previous != NULL)
    add_grade (context, condition, previous, evidence);
  else
    along_evidence_add (evidence, FALSE, g_strdup (_ ("There is no grade before the latest")),
                        NULL);
}

/* The whole run of grades in the set, and the one that ended it. */
static void
collect_run (const AlongConditionContext *context,
             const AlongCondition *condition,
             const AlongSchool *school,
             GArray *evidence)
{
  const AlongInspection *latest, *inspection;
  AlongDate from, to;
  guint index = 0, run = 0;

  along_condition_get_window (context, condition, &from, &to);
  latest = along_condition_next_grade (context, school, condition->area, to, &index);
  if (latest == NULL)
    {
      add_no_grade (context, condition, to, evidence);
      return;
    }

  for (inspection = latest; inspection != NULL;
       inspection = along_condition_next_grade (context, school, condition->area, to, &index))
    {
      add_grade (context, condition, inspection, evidence);
      if ((condition->values & (1u << inspection->grades[condition->area])) == 0)
        break;
      run++;
    }
  along_evidence_add (evidence, run >= condition->count,
                      g_strdup_printf (ngettext ("%u such grade in a row; %u are asked for",
                                                 "%u such grades in a row; %u are asked for", run),
                                       run, condition->count),
                      NULL);
  add_window (context, condition, latest, evidence);
}

static void
collect_concern (const AlongConditionContext *context,
                 const AlongCondition *condition,
                 AlongSubject subject,
                 GArray *evidence)
{
  gboolean holds = along_condition_holds (context, condition, subject);
  const AlongInspection *inspection;
  g_autofree char *date = NULL;
  AlongDate from, to;

  along_condition_get_window (context, condition, &from, &to);
  inspection = along_condition_latest_concern (context, subject.school, to);
  if (inspection == NULL)
    {
      along_evidence_add (evidence, FALSE, g_strdup (_ ("There is no graded inspection")), NULL);
      return;
    }

  date = along_date_format (inspection->started);
  along_evidence_add (
      evidence, holds,
      *inspection->concern != '\0'
          ? g_strdup_printf (_ ("Category of concern %s on %s"), inspection->concern, date)
          : g_strdup_printf (_ ("No category of concern on %s"), date),
      inspection);
}

void
along_evidence_collect_history (const AlongConditionContext *context,
                                const AlongCondition *condition,
                                AlongSubject subject,
                                GArray *evidence)
{
  if (subject.school == NULL)
    along_evidence_add (evidence, FALSE, g_strdup (_ ("A trust as such has no grades")), NULL);
  else if (condition->kind == ALONG_CONDITION_GRADE)
    collect_latest (context, condition, subject.school, evidence);
  else if (condition->kind == ALONG_CONDITION_PREVIOUS_GRADE)
    collect_previous (context, condition, subject.school, evidence);
  else if (condition->kind == ALONG_CONDITION_CONSECUTIVE)
    collect_run (context, condition, subject.school, evidence);
  else
    collect_concern (context, condition, subject, evidence);
}
