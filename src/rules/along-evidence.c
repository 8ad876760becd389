/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-evidence"

#include "config.h"

#include "along-evidence.h"

#include "along-eligibility.h"
#include "along-evidence-private.h"

#include <glib/gi18n.h>

void
along_evidence_add (GArray *evidence, gboolean holds, char *text, const AlongInspection *inspection)
{
  AlongEvidence fact = { holds, text, inspection };

  g_array_append_val (evidence, fact);
}

static void
collect_trust (const AlongConditionContext *context,
               const AlongCondition *condition,
               AlongSubject subject,
               GArray *evidence)
{
  const AlongTrust *trust = along_condition_find_trust (context, subject);
  gboolean holds = along_condition_holds (context, condition, subject);
  const guint32 *schools;
  guint count, n;

  if (trust == NULL)
    {
      along_evidence_add (evidence, FALSE, g_strdup (_ ("It is in no trust")), NULL);
      return;
    }

  count = along_condition_count_schools (context, condition, trust, &n);
  if (condition->kind == ALONG_CONDITION_TRUST_COUNT)
    along_evidence_add (
        evidence, holds,
        g_strdup_printf (_ ("%u of the %u schools that %s has now meet it; %u are asked for"),
                         count, n, trust->name, condition->count),
        NULL);
  else
    along_evidence_add (
        evidence, holds,
        g_strdup_printf (
            _ ("%u of the %u schools that %s has now meet it; a share of %.0f%% is asked for"),
            count, n, trust->name, condition->share * 100),
        NULL);

  schools = along_register_get_trust_schools (context->reg, trust, &n);
  for (guint i = 0; i < n; i++)
    {
      AlongSubject member = { .school = along_register_get_school (context->reg, schools[i]) };

      if (!along_conditions_hold (context, condition->nested, condition->n_nested, member))
        continue;
      along_evidence_add (
          evidence, TRUE,
          g_strdup_printf (_ ("%s (URN %d):"), member.school->name, member.school->urn), NULL);
      for (guint j = 0; j < condition->n_nested; j++)
        along_evidence_collect (context, &condition->nested[j], member, evidence);
    }
}

static char *
describe_open_school (const AlongConditionContext *context, const AlongSchool *school)
{
  g_autofree char *opened = along_date_format (school->opened);
  g_autofree char *closed = along_date_format (school->closed);

  if (school->opened > context->last)
    return g_strdup_printf (_ ("Opened on %s, after the academic year"), opened);
  if (along_school_is_open (school))
    return g_strdup (_ ("Open"));
  if (school->status == ALONG_STATUS_PROPOSED_TO_OPEN)
    return school->opened != ALONG_DATE_NONE
               ? g_strdup_printf (_ ("To open on %s"), opened)
               : g_strdup (_ ("Proposed to open, on a day not known"));
  if (school->closed == ALONG_DATE_NONE)
    return g_strdup (school->status == ALONG_STATUS_CLOSED
                         ? _ ("Closed on a day not known, so it may have been open in the year")
                         : _ ("The register does not say whether it is open; it may have been"));
  if (school->closed < context->first)
    return g_strdup_printf (_ ("Closed on %s, before the academic year"), closed);
  return g_strdup_printf (_ ("Closed on %s, but open in the academic year"), closed);
}

static char *
describe_open_trust (const AlongConditionContext *context, const AlongTrust *trust)
{
  g_autofree char *opened = along_date_format (trust->opened);
  g_autofree char *closed = along_date_format (trust->closed);

  if (trust->opened > context->last)
    return g_strdup_printf (_ ("Opened on %s, after the academic year"), opened);
  if (trust->closed == ALONG_DATE_NONE)
    return g_strdup (_ ("Open"));
  if (trust->closed < context->first)
    return g_strdup_printf (_ ("Closed on %s, before the academic year"), closed);
  return g_strdup_printf (_ ("Closed on %s, but open in the academic year"), closed);
}

static const char *
describe_sector (AlongSector sector)
{
  switch (sector)
    {
    case ALONG_SECTOR_STATE:
      return _ ("State-funded");
    case ALONG_SECTOR_INDEPENDENT:
      return _ ("Independent");
    case ALONG_SECTOR_OTHER:
    default:
      return _ ("Of a type that is neither state-funded nor independent as far as is known");
    }
}

static char *
describe_kind (AlongConditionKind kind, const AlongSchool *school)
{
  const char *region;

  switch (kind)
    {
    case ALONG_CONDITION_SECTOR:
      return *school->type != '\0'
                 ? g_strdup_printf ("%s (%s)", describe_sector (school->sector), school->type)
                 : g_strdup (describe_sector (school->sector));
    case ALONG_CONDITION_PHASE:
      return g_strdup_printf (_ ("Phase: %s"), along_phase_get_name (school->phase));
    case ALONG_CONDITION_PROVISION:
      return g_strdup_printf (_ ("Provision: %s"), along_provision_get_name (school->provision));
    default:
      region = along_region_get_name (school->region);
      return g_strdup_printf (_ ("Region: %s"), *region != '\0' ? region : _ ("not known"));
    }
}

/* What the participant is. A trust as such has no phase or sector, so nothing is said of it. */
static void
collect_kind (const AlongConditionContext *context,
              const AlongCondition *condition,
              AlongSubject subject,
              GArray *evidence)
{
  gboolean holds = along_condition_holds (context, condition, subject);
  const AlongSchool *school = subject.school;

  if (condition->kind == ALONG_CONDITION_OPEN)
    {
      along_evidence_add (evidence, holds,
                          school != NULL ? describe_open_school (context, school)
                                         : describe_open_trust (context, subject.trust),
                          NULL);
      return;
    }
  if (school == NULL && condition->kind == ALONG_CONDITION_REGION)
    school = along_register_get_place (
        context->reg, (AlongParticipant){ ALONG_PARTICIPANT_TRUST, subject.trust->uid });
  if (school != NULL)
    along_evidence_add (evidence, holds, describe_kind (condition->kind, school), NULL);
}

void
along_evidence_collect (const AlongConditionContext *context,
                        const AlongCondition *condition,
                        AlongSubject subject,
                        GArray *evidence)
{
  switch (condition->kind)
    {
    case ALONG_CONDITION_GRADE:
    case ALONG_CONDITION_CONSECUTIVE:
    case ALONG_CONDITION_PREVIOUS_GRADE:
    case ALONG_CONDITION_CONCERN:
      along_evidence_collect_history (context, condition, subject, evidence);
      break;
    case ALONG_CONDITION_TRUST_SHARE:
    case ALONG_CONDITION_TRUST_COUNT:
      collect_trust (context, condition, subject, evidence);
      break;
    case ALONG_CONDITION_TENURE:
      along_evidence_add (evidence, FALSE,
                          g_strdup (_ ("The register does not say when it joined its trust")),
                          NULL);
      break;
    case ALONG_CONDITION_FLAG:
      /* The decisions themselves are evidence, with their names and dates. */
      if (!along_condition_holds (context, condition, subject))
        along_evidence_add (evidence, FALSE, g_strdup (_ ("Nobody has recorded such a decision")),
                            NULL);
      break;
    case ALONG_CONDITION_OPEN:
    case ALONG_CONDITION_SECTOR:
    case ALONG_CONDITION_PHASE:
    case ALONG_CONDITION_PROVISION:
    case ALONG_CONDITION_REGION:
    default:
      collect_kind (context, condition, subject, evidence);
      break;
    }
}
