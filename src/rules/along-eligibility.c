/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-eligibility"

#include "config.h"

#include "along-eligibility-private.h"

#include <glib/gi18n.h>

/* As many rows of a list as fit a large screen, asked about twice. */
#define FEW_SCHOOLS 128

G_DEFINE_FINAL_TYPE (AlongEligibility, along_eligibility, G_TYPE_OBJECT)

/* Of two decisions the later one stands, and of two on one day the refusal. */
static gboolean
outweighs (const AlongFlag *flag, const AlongFlag *other)
{
  if (other == NULL || flag->made != other->made)
    return other == NULL || flag->made > other->made;
  return flag->kind == ALONG_FLAG_NOT_ELIGIBLE;
}

static gboolean
flag_counts (AlongEligibility *self, const AlongFlag *flag)
{
  return flag->academic_year == self->academic_year &&
         g_str_equal (flag->programme, along_programme_get_id (self->programme));
}

guint8
along_eligibility_get_flags (AlongEligibility *self,
                             AlongParticipant who,
                             const AlongFlag **decision)
{
  const GArray *flags = self->caseload != NULL ? along_caseload_get_flags (self->caseload) : NULL;
  guint8 bits = 0;

  *decision = NULL;
  for (guint i = 0; flags != NULL && i < flags->len; i++)
    {
      const AlongFlag *flag = &g_array_index (flags, AlongFlag, i);

      if (!along_participant_equal (flag->who, who) || !flag_counts (self, flag))
        continue;
      bits |= (guint8) (1u << flag->kind);
      if (flag->kind != ALONG_FLAG_NEED && outweighs (flag, *decision))
        *decision = flag;
    }
  return bits;
}

AlongEligibilityVerdict
along_eligibility_decide (gboolean in_scope, guint32 met, const AlongFlag *decision)
{
  if (in_scope && met != 0)
    return decision != NULL && decision->kind == ALONG_FLAG_NOT_ELIGIBLE ? ALONG_ELIGIBILITY_REFUSED
                                                                         : ALONG_ELIGIBILITY_YES;
  if (decision != NULL && decision->kind == ALONG_FLAG_EXCEPTION)
    return ALONG_ELIGIBILITY_EXCEPTION;
  return in_scope ? ALONG_ELIGIBILITY_NO : ALONG_ELIGIBILITY_OUT_OF_SCOPE;
}

const AlongSchool *
along_eligibility_find_successor (AlongEligibility *self, AlongSubject subject)
{
  if (subject.school == NULL)
    return NULL;
  return along_register_get_successor (
      self->reg, along_register_get_index (self->reg, subject.school), self->context.last);
}

static AlongEligibilityAnswer
judge (AlongEligibility *self, AlongSubject subject, const AlongFlag *decision)
{
  AlongParticipantKind kind = subject.school != NULL ? ALONG_PARTICIPANT_SCHOOL
                                                     : ALONG_PARTICIPANT_TRUST;
  const AlongRule *scope = along_programme_get_scope (self->programme);
  AlongEligibilityAnswer answer = { 0 };
  gboolean in_scope;
  const AlongRule *rules;
  guint n;

  rules = along_programme_get_rules (self->programme, &n);
  for (guint i = 0; i < n; i++)
    if (rules[i].applies_to == kind &&
        along_conditions_hold (&self->context, rules[i].conditions, rules[i].n_conditions, subject))
      answer.met |= 1u << i;

  in_scope = along_conditions_hold (&self->context, scope->conditions, scope->n_conditions,
                                    subject) &&
             along_eligibility_find_successor (self, subject) == NULL;
  answer.verdict = (guint8) along_eligibility_decide (in_scope, answer.met, decision);
  return answer;
}

gboolean
along_eligibility_find_subject (AlongEligibility *self,
                                AlongParticipant who,
                                AlongSubject *subject,
                                guint *index)
{
  *subject = (AlongSubject){ 0 };
  if (who.kind == ALONG_PARTICIPANT_SCHOOL)
    {
      subject->school = along_register_find_school (self->reg, who.id);
      *index = subject->school != NULL ? along_register_get_index (self->reg, subject->school) : 0;
    }
  else
    {
      subject->trust = along_register_find_trust (self->reg, who.id);
      *index = subject->trust != NULL
                   ? (guint) (subject->trust - along_register_get_trust (self->reg, 0))
                   : 0;
    }
  return subject->school != NULL || subject->trust != NULL;
}

/* Few participants have flags: those are judged again with them. */
static void
apply_flags (AlongEligibility *self)
{
  const GArray *flags = self->caseload != NULL ? along_caseload_get_flags (self->caseload) : NULL;

  for (guint i = 0; flags != NULL && i < flags->len; i++)
    {
      const AlongFlag *flag = &g_array_index (flags, AlongFlag, i);
      const AlongFlag *decision;
      AlongSubject subject;
      guint index;

      if (!flag_counts (self, flag) ||
          !along_eligibility_find_subject (self, flag->who, &subject, &index))
        continue;
      subject.flags = along_eligibility_get_flags (self, flag->who, &decision);
      if (flag->who.kind == ALONG_PARTICIPANT_SCHOOL)
        self->schools[index] = judge (self, subject, decision);
      else
        self->trusts[index] = judge (self, subject, decision);
    }
}

static gboolean
is_admitted (guint verdict)
{
  return verdict == ALONG_ELIGIBILITY_YES || verdict == ALONG_ELIGIBILITY_EXCEPTION;
}

static void
judge_all (AlongEligibility *self)
{
  guint n_schools = along_register_get_n_schools (self->reg);
  guint n_trusts = along_register_get_n_trusts (self->reg);

  self->schools = g_new (AlongEligibilityAnswer, MAX (n_schools, 1));
  self->trusts = g_new (AlongEligibilityAnswer, MAX (n_trusts, 1));
  for (guint i = 0; i < n_schools; i++)
    self->schools[i] = judge (
        self, (AlongSubject){ .school = along_register_get_school (self->reg, i) }, NULL);
  for (guint i = 0; i < n_trusts; i++)
    self->trusts[i] = judge (
        self, (AlongSubject){ .trust = along_register_get_trust (self->reg, i) }, NULL);
  apply_flags (self);
  for (guint i = 0; i < n_schools; i++)
    self->n_schools += is_admitted (self->schools[i].verdict);
}

/* Everybody at once, when it is first asked about more than a few. */
static void
ensure_judged (AlongEligibility *self)
{
  if (g_once_init_enter (&self->judged))
    {
      judge_all (self);
      g_once_init_leave (&self->judged, 1);
    }
}

/* The first rows of a list need a few verdicts and not yet those of the whole country. */
static gboolean
is_among_few (AlongEligibility *self)
{
  return !g_atomic_pointer_get (&self->judged) && g_atomic_int_add (&self->asked, 1) < FEW_SCHOOLS;
}

static AlongEligibilityAnswer
judge_school (AlongEligibility *self, const AlongSchool *school)
{
  AlongSubject subject = { .school = school };
  const AlongFlag *decision;

  subject.flags = along_eligibility_get_flags (
      self, (AlongParticipant){ ALONG_PARTICIPANT_SCHOOL, school->urn }, &decision);
  return judge (self, subject, decision);
}

static void
along_eligibility_finalize (GObject *object)
{
  AlongEligibility *self = ALONG_ELIGIBILITY (object);

  g_clear_pointer (&self->schools, g_free);
  g_clear_pointer (&self->trusts, g_free);
  g_clear_object (&self->programme);
  g_clear_object (&self->reg);
  g_clear_object (&self->caseload);

  G_OBJECT_CLASS (along_eligibility_parent_class)->finalize (object);
}

static void
along_eligibility_class_init (AlongEligibilityClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = along_eligibility_finalize;
}

static void
along_eligibility_init (AlongEligibility *self)
{
}

AlongEligibility *
along_eligibility_new (AlongProgramme *programme,
                       AlongRegister *reg,
                       AlongCaseload *caseload,
                       int academic_year)
{
  AlongEligibility *self;

  g_return_val_if_fail (ALONG_IS_PROGRAMME (programme), NULL);
  g_return_val_if_fail (ALONG_IS_REGISTER (reg), NULL);
  g_return_val_if_fail (caseload == NULL || ALONG_IS_CASELOAD (caseload), NULL);

  self = g_object_new (ALONG_TYPE_ELIGIBILITY, NULL);
  self->programme = g_object_ref (programme);
  self->reg = g_object_ref (reg);
  self->caseload = caseload != NULL ? g_object_ref (caseload) : NULL;
  self->academic_year = academic_year;
  self->context = along_condition_context_make (programme, reg, academic_year);
  return self;
}

AlongProgramme *
along_eligibility_get_programme (AlongEligibility *self)
{
  g_return_val_if_fail (ALONG_IS_ELIGIBILITY (self), NULL);

  return self->programme;
}

int
along_eligibility_get_academic_year (AlongEligibility *self)
{
  g_return_val_if_fail (ALONG_IS_ELIGIBILITY (self), 0);

  return self->academic_year;
}

static AlongEligibilityAnswer
find_answer (AlongEligibility *self, AlongParticipant who)
{
  AlongSubject subject;
  guint index;

  if (!along_eligibility_find_subject (self, who, &subject, &index))
    return (AlongEligibilityAnswer){ 0, ALONG_ELIGIBILITY_OUT_OF_SCOPE };
  ensure_judged (self);
  return subject.school != NULL ? self->schools[index] : self->trusts[index];
}

AlongEligibilityVerdict
along_eligibility_get_verdict (AlongEligibility *self, AlongParticipant who)
{
  g_return_val_if_fail (ALONG_IS_ELIGIBILITY (self), ALONG_ELIGIBILITY_OUT_OF_SCOPE);

  return (AlongEligibilityVerdict) find_answer (self, who).verdict;
}

AlongEligibilityVerdict
along_eligibility_get_school_verdict (AlongEligibility *self, guint index)
{
  g_return_val_if_fail (ALONG_IS_ELIGIBILITY (self), ALONG_ELIGIBILITY_OUT_OF_SCOPE);
  g_return_val_if_fail (index < along_register_get_n_schools (self->reg),
                        ALONG_ELIGIBILITY_OUT_OF_SCOPE);

  if (is_among_few (self))
    return (AlongEligibilityVerdict) judge_school (self,
                                                   along_register_get_school (self->reg, index))
        .verdict;

  ensure_judged (self);
  return (AlongEligibilityVerdict) self->schools[index].verdict;
}

guint32
along_eligibility_get_rules_met (AlongEligibility *self, AlongParticipant who)
{
  g_return_val_if_fail (ALONG_IS_ELIGIBILITY (self), 0);

  return find_answer (self, who).met;
}

guint
along_eligibility_get_n_schools (AlongEligibility *self)
{
  g_return_val_if_fail (ALONG_IS_ELIGIBILITY (self), 0);

  ensure_judged (self);
  return self->n_schools;
}

const char *
along_eligibility_verdict_get_name (AlongEligibilityVerdict verdict)
{
  switch (verdict)
    {
    case ALONG_ELIGIBILITY_YES:
      return _ ("Eligible");
    case ALONG_ELIGIBILITY_NO:
      return _ ("Not eligible");
    case ALONG_ELIGIBILITY_EXCEPTION:
      return _ ("By exception");
    case ALONG_ELIGIBILITY_REFUSED:
      return _ ("Held not eligible");
    case ALONG_ELIGIBILITY_OUT_OF_SCOPE:
    default:
      return _ ("Out of scope");
    }
}
