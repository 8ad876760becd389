/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-eligibility-report"

#include "config.h"

#include "along-eligibility-private.h"
#include "along-academic-year.h"
#include "along-evidence.h"

#include <glib/gi18n.h>

static void
clear_evidence (gpointer data)
{
  g_clear_pointer (&((AlongEvidence *) data)->text, g_free);
}

static void
free_outcome (gpointer data)
{
  AlongRuleOutcome *outcome = data;

  g_free (outcome->title);
  g_array_unref (outcome->evidence);
  g_free (outcome);
}

void
along_eligibility_report_free (AlongEligibilityReport *report)
{
  if (report == NULL)
    return;

  g_ptr_array_unref (report->outcomes);
  g_free (report->summary);
  g_free (report);
}

static AlongRuleOutcome *
add_outcome (AlongEligibilityReport *report, const AlongRule *rule, const char *title)
{
  AlongRuleOutcome *outcome = g_new0 (AlongRuleOutcome, 1);

  outcome->rule = rule;
  outcome->title = g_strdup (title);
  outcome->evidence = g_array_new (FALSE, FALSE, sizeof (AlongEvidence));
  g_array_set_clear_func (outcome->evidence, clear_evidence);
  g_ptr_array_add (report->outcomes, outcome);
  return outcome;
}

static const char *
get_flag_title (AlongFlagKind kind)
{
  switch (kind)
    {
    case ALONG_FLAG_NEED:
      return _ ("Need of immediate support");
    case ALONG_FLAG_EXCEPTION:
      return _ ("Admitted by exception");
    case ALONG_FLAG_NOT_ELIGIBLE:
    default:
      return _ ("Held not to be eligible");
    }
}

/* "Need of immediate support: attendance has collapsed (A. Director, 4 May 2024)" */
static char *
describe_flag (const AlongFlag *flag)
{
  g_autofree char *date = along_date_format (flag->made);
  const char *author = *flag->author != '\0' ? flag->author : _ ("no name given");

  if (*flag->reason == '\0')
    return g_strdup_printf (_ ("%s (%s, %s)"), get_flag_title (flag->kind), author, date);
  return g_strdup_printf (_ ("%s: %s (%s, %s)"), get_flag_title (flag->kind), flag->reason, author,
                          date);
}

/* All decisions of the year about the participant, of one kind. */
static void
collect_flags (AlongEligibility *self, AlongParticipant who, AlongFlagKind kind, GArray *evidence)
{
  const GArray *flags = self->caseload != NULL ? along_caseload_get_flags (self->caseload) : NULL;

  for (guint i = 0; flags != NULL && i < flags->len; i++)
    {
      const AlongFlag *flag = &g_array_index (flags, AlongFlag, i);

      if (flag->kind == kind && along_participant_equal (flag->who, who) &&
          flag->academic_year == self->academic_year &&
          g_str_equal (flag->programme, along_programme_get_id (self->programme)))
        along_evidence_add (evidence, TRUE, describe_flag (flag), NULL);
    }
}

static gboolean
explain_rule (AlongEligibility *self,
              AlongEligibilityReport *report,
              const AlongRule *rule,
              AlongParticipant who,
              AlongSubject subject)
{
  /* The scope is no criterion. */
  gboolean is_scope = rule == along_programme_get_scope (self->programme);
  AlongRuleOutcome *outcome = add_outcome (report, is_scope ? NULL : rule, rule->text);

  outcome->met = along_conditions_hold (&self->context, rule->conditions, rule->n_conditions,
                                        subject);
  for (guint i = 0; i < rule->n_conditions; i++)
    {
      along_evidence_collect (&self->context, &rule->conditions[i], subject, outcome->evidence);
      if (rule->conditions[i].kind == ALONG_CONDITION_FLAG)
        collect_flags (self, who, rule->conditions[i].flag, outcome->evidence);
    }
  return outcome->met;
}

/* What a candidate must be whichever criterion it meets. */
static gboolean
explain_scope (AlongEligibility *self,
               AlongEligibilityReport *report,
               AlongParticipant who,
               AlongSubject subject)
{
  gboolean met = explain_rule (self, report, along_programme_get_scope (self->programme), who,
                               subject);
  const AlongSchool *successor = along_eligibility_find_successor (self, subject);
  AlongRuleOutcome *outcome = g_ptr_array_index (report->outcomes, 0);

  if (successor == NULL)
    return met;

  outcome->met = FALSE;
  along_evidence_add (outcome->evidence, FALSE,
                      g_strdup_printf (_ ("It became %s (URN %d), which has its inspections and is "
                                          "judged instead"),
                                       successor->name, successor->urn),
                      NULL);
  return FALSE;
}

/* Decisions that stand beside the criteria: an exception, or a refusal. */
static void
explain_decision (AlongEligibility *self, AlongEligibilityReport *report, const AlongFlag *decision)
{
  AlongRuleOutcome *outcome = add_outcome (report, NULL, get_flag_title (decision->kind));

  outcome->met = decision->kind == ALONG_FLAG_EXCEPTION;
  along_evidence_add (outcome->evidence, outcome->met, describe_flag (decision), NULL);
}

static char *
summarise (AlongEligibility *self,
           AlongEligibilityVerdict verdict,
           const AlongRule *first_met,
           const AlongFlag *decision)
{
  g_autofree char *year = along_academic_year_format (self->academic_year);
  g_autofree char *flag = decision != NULL ? describe_flag (decision) : NULL;

  switch (verdict)
    {
    case ALONG_ELIGIBILITY_YES:
      return g_strdup_printf (_ ("Eligible in %s: %s"), year, first_met->text);
    case ALONG_ELIGIBILITY_EXCEPTION:
      return g_strdup_printf (_ ("Meets no criterion in %s. %s"), year, flag);
    case ALONG_ELIGIBILITY_REFUSED:
      return g_strdup_printf (_ ("Meets a criterion in %s. %s"), year, flag);
    case ALONG_ELIGIBILITY_NO:
      return g_strdup_printf (_ ("Meets no criterion in %s"), year);
    case ALONG_ELIGIBILITY_OUT_OF_SCOPE:
    default:
      return g_strdup_printf (_ ("Not one that the programme is for in %s"), year);
    }
}

static AlongEligibilityReport *
new_report (void)
{
  AlongEligibilityReport *report = g_new0 (AlongEligibilityReport, 1);

  report->outcomes = g_ptr_array_new_with_free_func (free_outcome);
  return report;
}

AlongEligibilityReport *
along_eligibility_explain (AlongEligibility *self, AlongParticipant who)
{
  g_autoptr (AlongEligibilityReport) report = NULL;
  const AlongRule *rules, *first_met = NULL;
  const AlongFlag *decision;
  AlongSubject subject;
  gboolean in_scope;
  guint n, index;
  guint32 met = 0;

  g_return_val_if_fail (ALONG_IS_ELIGIBILITY (self), NULL);

  report = new_report ();
  if (!along_eligibility_find_subject (self, who, &subject, &index))
    {
      report->verdict = ALONG_ELIGIBILITY_OUT_OF_SCOPE;
      report->summary = g_strdup (_ ("The register does not hold it"));
      return g_steal_pointer (&report);
    }

  subject.flags = along_eligibility_get_flags (self, who, &decision);
  in_scope = explain_scope (self, report, who, subject);
  rules = along_programme_get_rules (self->programme, &n);
  for (guint i = 0; i < n; i++)
    if (rules[i].applies_to == who.kind && explain_rule (self, report, &rules[i], who, subject))
      {
        met |= 1u << i;
        first_met = first_met != NULL ? first_met : &rules[i];
      }
  if (decision != NULL)
    explain_decision (self, report, decision);

  report->verdict = along_eligibility_decide (in_scope, met, decision);
  report->summary = summarise (self, report->verdict, first_met, decision);
  return g_steal_pointer (&report);
}
