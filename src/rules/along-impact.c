/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-impact"

#include "along-impact-private.h"

G_DEFINE_FINAL_TYPE (AlongImpact, along_impact, G_TYPE_OBJECT)

void
along_impact_leave_out (AlongImpact *self,
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

void
along_impact_add_pair (AlongImpact *self,
                       const AlongSchool *school,
                       const AlongInspection *before,
                       const AlongInspection *after)
{
  guint area = self->question.area;
  AlongGradePair pair = { school, before, after };

  if (self->question.without_predecessors &&
      (along_inspection_is_predecessors (before) || along_inspection_is_predecessors (after)))
    along_impact_leave_out (self, ALONG_LEFT_OUT_PREDECESSOR, school, before, after, NULL);
  else if (!self->question.across_frameworks &&
           !along_frameworks_comparable (self->frameworks, area, before->framework,
                                         after->framework, NULL))
    along_impact_leave_out (self, ALONG_LEFT_OUT_NOT_COMPARABLE, school, before, after, NULL);
  else
    {
      g_array_append_val (self->pairs, pair);
      self->counts[MIN (before->grades[area], ALONG_IMPACT_MAX_GRADES)]
                  [MIN (after->grades[area], ALONG_IMPACT_MAX_GRADES)]++;
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
    along_impact_add_all_schools (self);
  else
    along_impact_add_cohorts (self, caseload, question);
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
  g_return_val_if_fail (before <= ALONG_IMPACT_MAX_GRADES && after <= ALONG_IMPACT_MAX_GRADES, 0);

  return self->counts[before][after];
}

guint
along_impact_get_n_improved (AlongImpact *self)
{
  guint n = 0;

  g_return_val_if_fail (ALONG_IS_IMPACT (self), 0);

  for (guint before = 1; before <= ALONG_IMPACT_MAX_GRADES; before++)
    for (guint after = 1; after < before; after++)
      n += self->counts[before][after];
  return n;
}

guint
along_impact_get_n_declined (AlongImpact *self)
{
  guint n = 0;

  g_return_val_if_fail (ALONG_IS_IMPACT (self), 0);

  for (guint before = 1; before <= ALONG_IMPACT_MAX_GRADES; before++)
    for (guint after = before + 1; after <= ALONG_IMPACT_MAX_GRADES; after++)
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
