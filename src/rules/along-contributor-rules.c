/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-contributor-rules"

#include "config.h"

#include "along-contributor-rules.h"

#include "along-day-rules.h"

#include <glib/gi18n.h>

typedef enum
{
  OWN,
  OTHER,
  UNKNOWN,
} AlongBelonging;

/* The leader's own school or trust: the same, or a school of the same trust. */
static AlongBelonging
belongs (const AlongDeliveryContext *context, const char *lead_id, AlongParticipant organisation)
{
  const AlongLead *lead = context->caseload != NULL
                              ? along_caseload_find_lead (context->caseload, lead_id)
                              : NULL;
  gint32 trust;

  if (lead == NULL || organisation.id == 0)
    return UNKNOWN;
  if (along_participant_equal (lead->who, organisation))
    return OWN;
  if (context->reg == NULL)
    return UNKNOWN;

  trust = along_register_get_trust_uid (context->reg, organisation);
  return trust != 0 && trust == along_register_get_trust_uid (context->reg, lead->who) ? OWN
                                                                                       : OTHER;
}

static void
check_organisation (const AlongDeliveryContext *context,
                    const AlongDelivery *delivery,
                    const AlongContributor *who,
                    const char *lead,
                    AlongVerdict *verdict)
{
  switch (belongs (context, lead, who->organisation))
    {
    case OTHER:
      along_verdict_take (verdict, ALONG_DAY_OTHER_ORGANISATION, delivery->own_organisation,
                          who->id,
                          g_strdup_printf (_ ("%s is of another organisation. %s"), who->name,
                                           delivery->contributors_text));
      break;
    case UNKNOWN:
      along_verdict_take (
          verdict, ALONG_DAY_ORGANISATION_UNKNOWN, ALONG_SEVERITY_WARNING, who->id,
          g_strdup_printf (_ ("It is not known whether %s is of the leader's own organisation."),
                           who->name));
      break;
    case OWN:
    default:
      break;
    }
}

static void
check_agreement (const AlongContributor *who,
                 const AlongLeaderKind *kind,
                 AlongDate date,
                 AlongVerdict *verdict)
{
  if (kind == NULL || !kind->agreement)
    return;

  if (who->agreed == ALONG_DATE_NONE)
    along_verdict_take (verdict, ALONG_DAY_NOT_AGREED, ALONG_SEVERITY_BLOCK, who->id,
                        g_strdup_printf (_ ("%s: others may give support only once the department "
                                            "has agreed. Enter the date of that for %s."),
                                         kind->name, who->name));
  else if (date != ALONG_DATE_NONE && who->agreed > date)
    along_verdict_take (
        verdict, ALONG_DAY_NOT_AGREED, ALONG_SEVERITY_BLOCK, who->id,
        g_strdup_printf (_ ("The date is before the department agreed to %s."), who->name));
}

void
along_contributor_check (const AlongDeliveryContext *context,
                         const AlongContributor *who,
                         AlongDate date,
                         AlongVerdict *verdict)
{
  const AlongDelivery *delivery = along_programme_get_delivery (context->programme);
  const AlongMatchRecord *match = along_delivery_find_match (
      context->dossier, date != ALONG_DATE_NONE ? date : context->today);
  const char *lead = match != NULL ? match->lead
                                   : along_dossier_get_deployment (context->dossier)->lead;

  if (delivery == NULL)
    return;

  check_organisation (context, delivery, who, lead, verdict);
  if (match != NULL)
    check_agreement (who, along_delivery_find_leader_kind (delivery, match->leader_kind), date,
                     verdict);
}

AlongVerdict *
along_day_judge_contributor (const AlongDeliveryContext *context, const AlongContributor *who)
{
  g_autoptr (GStringChunk) texts = g_string_chunk_new (64);
  AlongVerdict *verdict = along_verdict_new ();
  AlongContributor asked;

  g_return_val_if_fail (context != NULL && who != NULL, verdict);

  along_record_copy (along_dossier_get_shape (ALONG_DOSSIER_CONTRIBUTORS), &asked, who, texts);
  along_contributor_check (context, &asked, ALONG_DATE_NONE, verdict);
  return verdict;
}
