/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-impact"

#include "config.h"

#include "along-impact.h"

#include "along-digits.h"

#include <glib/gi18n.h>

#define MAX_GRADES 9

struct _AlongImpact
{
  GObject parent_instance;

  AlongFrameworks *frameworks;
  AlongRegister *reg;
  AlongImpactQuestion question; /* its texts are not kept */
  GArray *pairs;                /* of AlongGradePair */
  GArray *omissions;            /* of AlongOmission */
  guint n_schools;
  guint n_grades;
  guint framework;
  guint left_out[ALONG_N_LEFT_OUT];
  guint counts[MAX_GRADES + 1][MAX_GRADES + 1];
};

G_DEFINE_FINAL_TYPE (AlongImpact, along_impact, G_TYPE_OBJECT)

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

static void
leave_out (AlongImpact *self,
           AlongLeftOut why,
           const AlongSchool *school,
           const AlongInspection *before,
           const AlongInspection *after,
           const AlongInspection *other)
{
  AlongOmission omission = { why, school, before, after, other };

  g_array_append_val (self->omissions, omission);
  self->left_out[why]++;
}

static void
add_pair (AlongImpact *self,
          const AlongSchool *school,
          const AlongInspection *before,
          const AlongInspection *after)
{
  guint area = self->question.area;
  AlongGradePair pair = { school, before, after };

  if (self->question.without_predecessors &&
      (along_inspection_is_predecessors (before) || along_inspection_is_predecessors (after)))
    leave_out (self, ALONG_LEFT_OUT_PREDECESSOR, school, before, after, NULL);
  else if (!self->question.across_frameworks &&
           !along_frameworks_comparable (self->frameworks, area, before->framework,
                                         after->framework, NULL))
    leave_out (self, ALONG_LEFT_OUT_NOT_COMPARABLE, school, before, after, NULL);
  else
    {
      g_array_append_val (self->pairs, pair);
      self->counts[MIN (before->grades[area], MAX_GRADES)][MIN (after->grades[area], MAX_GRADES)]++;
    }
}

/* The last grade before the start against the latest since. */
static void
add_supported (AlongImpact *self, const AlongSchool *school, AlongDate starts)
{
  const AlongInspection *after = find_grade (self, school, ALONG_DATE_NONE);
  const AlongInspection *before = find_grade (self, school, starts);

  self->n_schools++;
  if (before == NULL)
    leave_out (self, ALONG_LEFT_OUT_NO_BEFORE, school, NULL, after,
               find_graded (self, school, ALONG_DATE_NONE, starts));
  else if (after == before)
    leave_out (self, ALONG_LEFT_OUT_NO_AFTER, school, before, NULL,
               find_graded (self, school, starts, ALONG_DATE_NONE));
  else
    add_pair (self, school, before, after);
}

/* The latest grade of each school against the one before it. Schools that were never judged are
 * not asked about at all, and one that became another is asked about once. */
static void
add_all_schools (AlongImpact *self)
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
        leave_out (self, ALONG_LEFT_OUT_NO_BEFORE, school, NULL, after,
                   find_graded (self, school, ALONG_DATE_NONE, after->started));
      else
        add_pair (self, school, before, after);
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
static void
add_cohorts (AlongImpact *self, AlongCaseload *caseload, const AlongImpactQuestion *question)
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

/* The words of the newest framework that a pair was judged under, or else that judges the area. */
static void
choose_words (AlongImpact *self)
{
  guint area = self->question.area;

  for (guint i = 0; i < along_frameworks_get_n_frameworks (self->frameworks); i++)
    if (along_frameworks_has_area (self->frameworks, i, area))
      self->framework = i;
  for (guint i = 0; i < self->pairs->len; i++)
    {
      guint framework = g_array_index (self->pairs, AlongGradePair, i).after->framework;

      self->framework = i == 0 ? framework : MAX (self->framework, framework);
    }
  self->n_grades = along_frameworks_get_n_grades (self->frameworks, self->framework, area);
}

static void
along_impact_finalize (GObject *object)
{
  AlongImpact *self = ALONG_IMPACT (object);

  g_clear_pointer (&self->pairs, g_array_unref);
  g_clear_pointer (&self->omissions, g_array_unref);
  g_clear_object (&self->frameworks);
  g_clear_object (&self->reg);

  G_OBJECT_CLASS (along_impact_parent_class)->finalize (object);
}

static void
along_impact_class_init (AlongImpactClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = along_impact_finalize;
}

static void
along_impact_init (AlongImpact *self)
{
  self->pairs = g_array_new (FALSE, FALSE, sizeof (AlongGradePair));
  self->omissions = g_array_new (FALSE, FALSE, sizeof (AlongOmission));
}

AlongImpact *
along_impact_new (AlongFrameworks *frameworks,
                  AlongRegister *reg,
                  AlongCaseload *caseload,
                  const AlongImpactQuestion *question)
{
  AlongImpact *self;

  g_return_val_if_fail (ALONG_IS_FRAMEWORKS (frameworks), NULL);
  g_return_val_if_fail (ALONG_IS_REGISTER (reg), NULL);
  g_return_val_if_fail (question != NULL, NULL);
  g_return_val_if_fail (question->area < ALONG_MAX_AREAS, NULL);
  g_return_val_if_fail (question->all_schools || ALONG_IS_CASELOAD (caseload), NULL);

  self = g_object_new (ALONG_TYPE_IMPACT, NULL);
  self->frameworks = g_object_ref (frameworks);
  self->reg = g_object_ref (reg);
  self->question = *question;
  self->question.programme = self->question.cohort = NULL;
  if (question->all_schools)
    add_all_schools (self);
  else
    add_cohorts (self, caseload, question);
  choose_words (self);
  return self;
}

guint
along_impact_get_area (AlongImpact *self)
{
  g_return_val_if_fail (ALONG_IS_IMPACT (self), 0);

  return self->question.area;
}

guint
along_impact_get_n_grades (AlongImpact *self)
{
  g_return_val_if_fail (ALONG_IS_IMPACT (self), 0);

  return self->n_grades;
}

guint
along_impact_get_framework (AlongImpact *self)
{
  g_return_val_if_fail (ALONG_IS_IMPACT (self), 0);

  return self->framework;
}

guint
along_impact_get_n_schools (AlongImpact *self)
{
  g_return_val_if_fail (ALONG_IS_IMPACT (self), 0);

  return self->n_schools;
}

guint
along_impact_get_n_pairs (AlongImpact *self)
{
  g_return_val_if_fail (ALONG_IS_IMPACT (self), 0);

  return self->pairs->len;
}

const AlongGradePair *
along_impact_get_pair (AlongImpact *self, guint index)
{
  g_return_val_if_fail (ALONG_IS_IMPACT (self) && index < self->pairs->len, NULL);

  return &g_array_index (self->pairs, AlongGradePair, index);
}

guint
along_impact_get_count (AlongImpact *self, AlongGrade before, AlongGrade after)
{
  g_return_val_if_fail (ALONG_IS_IMPACT (self), 0);
  g_return_val_if_fail (before <= MAX_GRADES && after <= MAX_GRADES, 0);

  return self->counts[before][after];
}

guint
along_impact_get_n_improved (AlongImpact *self)
{
  guint n = 0;

  g_return_val_if_fail (ALONG_IS_IMPACT (self), 0);

  for (guint before = 1; before <= MAX_GRADES; before++)
    for (guint after = 1; after < before; after++)
      n += self->counts[before][after];
  return n;
}

guint
along_impact_get_n_declined (AlongImpact *self)
{
  guint n = 0;

  g_return_val_if_fail (ALONG_IS_IMPACT (self), 0);

  for (guint before = 1; before <= MAX_GRADES; before++)
    for (guint after = before + 1; after <= MAX_GRADES; after++)
      n += self->counts[before][after];
  return n;
}

guint
along_impact_get_left_out (AlongImpact *self, AlongLeftOut why)
{
  g_return_val_if_fail (ALONG_IS_IMPACT (self) && why < ALONG_N_LEFT_OUT, 0);

  return self->left_out[why];
}

guint
along_impact_get_n_omissions (AlongImpact *self)
{
  g_return_val_if_fail (ALONG_IS_IMPACT (self), 0);

  return self->omissions->len;
}

const AlongOmission *
along_impact_get_omission (AlongImpact *self, guint index)
{
  g_return_val_if_fail (ALONG_IS_IMPACT (self) && index < self->omissions->len, NULL);

  return &g_array_index (self->omissions, AlongOmission, index);
}

/* (transfer full): as many as @n, in words. */
static char *
describe_no_before (gboolean all_schools, guint n, const char *area)
{
  if (all_schools)
    return g_strdup_printf (ngettext ("%s school has only one grade for “%s”",
                                      "%s schools have only one grade for “%s”", n),
                            along_digits (n).text, area);
  return g_strdup_printf (ngettext ("%s school had no grade for “%s” before the start",
                                    "%s schools had no grade for “%s” before the start", n),
                          along_digits (n).text, area);
}

char *
along_impact_describe_left_out (AlongImpact *self, AlongLeftOut why)
{
  const char *area;
  guint n;

  g_return_val_if_fail (ALONG_IS_IMPACT (self) && why < ALONG_N_LEFT_OUT, NULL);

  n = self->left_out[why];
  area = along_frameworks_get_area_name (self->frameworks, self->question.area);
  switch (why)
    {
    case ALONG_LEFT_OUT_NO_BEFORE:
      return describe_no_before (self->question.all_schools, n, area);
    case ALONG_LEFT_OUT_NO_AFTER:
      return g_strdup_printf (ngettext ("%s school has had no grade for “%s” since the start",
                                        "%s schools have had no grade for “%s” since the start", n),
                              along_digits (n).text, area);
    case ALONG_LEFT_OUT_NOT_COMPARABLE:
      return g_strdup_printf (
          ngettext ("%s school was judged on “%s” under frameworks that may not be compared",
                    "%s schools were judged on “%s” under frameworks that may not be compared", n),
          along_digits (n).text, area);
    case ALONG_LEFT_OUT_PREDECESSOR:
      return g_strdup_printf (ngettext ("%s school has a grade for “%s” from its predecessor",
                                        "%s schools have a grade for “%s” from their predecessors",
                                        n),
                              along_digits (n).text, area);
    case ALONG_LEFT_OUT_NOT_IN_REGISTER:
    case ALONG_N_LEFT_OUT:
    default:
      return g_strdup_printf (ngettext ("%s participant is not in the register",
                                        "%s participants are not in the register", n),
                              along_digits (n).text);
    }
}
