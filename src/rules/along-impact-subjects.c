/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-impact"

#include "along-impact-private.h"

/* Which schools the question is about, and which two inspections of each. */

/* (nullable): the newest graded inspection before a day, ALONG_DATE_NONE for any day, that
 * judged the area. */
static const AlongInspection *
find_grade (AlongImpact *self, const AlongSchool *school, AlongDate before)
{
  guint n;
  const AlongInspection *inspections = along_register_get_inspections (self->reg, school, &n);

  for (guint i = 0; i < n; i++)
    if (inspections[i].graded && inspections[i].grades[self->question.area] != ALONG_GRADE_NONE &&
        (before == ALONG_DATE_NONE || inspections[i].started < before))
      return &inspections[i];
  return NULL;
}

/* (nullable): the newest graded inspection from one day on and before another, whatever it judged;
 * ALONG_DATE_NONE leaves an end open. */
static const AlongInspection *
find_graded (AlongImpact *self, const AlongSchool *school, AlongDate from, AlongDate before)
{
  guint n;
  const AlongInspection *inspections = along_register_get_inspections (self->reg, school, &n);

  for (guint i = 0; i < n; i++)
    if (inspections[i].graded && (from == ALONG_DATE_NONE || inspections[i].started >= from) &&
        (before == ALONG_DATE_NONE || inspections[i].started < before))
      return &inspections[i];
  return NULL;
}

/* The last grade before the start against the latest since. */
static void
add_supported (AlongImpact *self, const AlongSchool *school, AlongDate starts)
{
  const AlongInspection *after = find_grade (self, school, ALONG_DATE_NONE);
  const AlongInspection *before = find_grade (self, school, starts);

  self->n_schools++;
  if (before == NULL)
    along_impact_leave_out (self, ALONG_LEFT_OUT_NO_BEFORE, school, NULL, after,
                            find_graded (self, school, ALONG_DATE_NONE, starts));
  else if (after == before)
    along_impact_leave_out (self, ALONG_LEFT_OUT_NO_AFTER, school, before, NULL,
                            find_graded (self, school, starts, ALONG_DATE_NONE));
  else
    along_impact_add_pair (self, school, before, after);
}

/* The latest grade of each school against the one before it. Schools that were never judged are
 * not asked about at all, and one that became another is asked about once. */
void
along_impact_add_all_schools (AlongImpact *self)
{
  for (guint i = 0; i < along_register_get_n_schools (self->reg); i++)
    {
      const AlongSchool *school = along_register_get_school (self->reg, i);
      const AlongInspection *after, *before;

      if (self->question.region != ALONG_REGION_NONE && school->region != self->question.region)
        continue;
      after = find_grade (self, school, ALONG_DATE_NONE);
      if (after == NULL || along_register_get_successor (self->reg, i, ALONG_DATE_NONE) != NULL)
        continue;
      self->n_schools++;
      before = find_grade (self, school, after->started);
      if (before == NULL)
        along_impact_leave_out (self, ALONG_LEFT_OUT_NO_BEFORE, school, NULL, after,
                                find_graded (self, school, ALONG_DATE_NONE, after->started));
      else
        along_impact_add_pair (self, school, before, after);
    }
}

/* Each school once: by the cohort that it was first supported in. */
static void
add_once (AlongImpact *self, GHashTable *seen, const AlongSchool *school, AlongDate starts)
{
  if (self->question.region != ALONG_REGION_NONE && school->region != self->question.region)
    return;
  if (g_hash_table_add (seen, GINT_TO_POINTER (school->urn)))
    add_supported (self, school, starts);
}

static void
add_participant (AlongImpact *self, GHashTable *seen, AlongParticipant who, AlongDate starts)
{
  const AlongSchool *school;
  const AlongTrust *trust;
  const guint32 *schools;
  guint n = 0;

  if (who.kind == ALONG_PARTICIPANT_TRUST)
    {
      trust = along_register_find_trust (self->reg, who.id);
      schools = trust != NULL ? along_register_get_trust_schools (self->reg, trust, &n) : NULL;
      for (guint i = 0; i < n; i++)
        add_once (self, seen, along_register_get_school (self->reg, schools[i]), starts);
      if (n > 0)
        return;
    }
  else if ((school = along_register_find_school (self->reg, who.id)) != NULL)
    {
      add_once (self, seen, school, starts);
      return;
    }

  /* Nothing says in which region it would be. */
  if (self->question.region == ALONG_REGION_NONE)
    {
      self->n_schools++;
      self->left_out[ALONG_LEFT_OUT_NOT_IN_REGISTER]++;
    }
}

static gboolean
is_asked_for (const AlongImpactQuestion *question, const AlongCohort *cohort)
{
  if (question->cohort != NULL)
    return g_str_equal (cohort->id, question->cohort);
  return question->programme == NULL || g_str_equal (cohort->programme, question->programme);
}

/* Cohorts are in order of their start. */
void
along_impact_add_cohorts (AlongImpact *self,
                          AlongCaseload *caseload,
                          const AlongImpactQuestion *question)
{
  const GArray *cohorts = along_caseload_get_cohorts (caseload);
  const GArray *applications = along_caseload_get_applications (caseload);
  g_autoptr (GHashTable) seen = g_hash_table_new (NULL, NULL);

  for (guint i = 0; i < cohorts->len; i++)
    {
      const AlongCohort *cohort = &g_array_index (cohorts, AlongCohort, i);

      for (guint j = 0; is_asked_for (question, cohort) && j < applications->len; j++)
        {
          const AlongApplication *application = &g_array_index (applications, AlongApplication, j);

          if (application->status == ALONG_APPLICATION_ACCEPTED &&
              g_str_equal (application->cohort, cohort->id) &&
              along_caseload_find_current_pairing (caseload, application->id) != NULL)
            add_participant (self, seen, application->who, cohort->starts);
        }
    }
}
