/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-day-totals"

#include "config.h"

#include "along-day-rules.h"
#include "along-enhancement-rules.h"
#include "along-hub-totals.h"

#include <glib/gi18n.h>

static AlongDays
sum_log (AlongDossier *dossier)
{
  const GArray *days = along_dossier_get (dossier, ALONG_DOSSIER_DAYS);
  AlongDays sum = 0;

  for (guint i = 0; i < days->len; i++)
    sum += along_dossier_item (days, AlongDayEntry, i)->days;
  return sum;
}

AlongDays
along_day_get_used (AlongDossier *dossier, AlongProgramme *programme)
{
  g_return_val_if_fail (ALONG_IS_DOSSIER (dossier), 0);

  if (programme != NULL && along_delivery_has_events (along_programme_get_delivery (programme)))
    return along_engagement_of (dossier, programme).used;
  return sum_log (dossier);
}

AlongDayTotals
along_day_totals (AlongDossier *dossier, AlongProgramme *programme)
{
  AlongDayTotals totals = { 0 };
  const GArray *days;
  const GArray *plan;

  g_return_val_if_fail (ALONG_IS_DOSSIER (dossier), totals);

  totals.own_approved = along_dossier_get_deployment (dossier)->approved;
  totals.approved = along_enhancement_get_approved_days (dossier, programme);
  totals.used = along_day_get_used (dossier, programme);
  totals.logged = sum_log (dossier);
  days = along_dossier_get (dossier, ALONG_DOSSIER_DAYS);
  for (guint i = 0; i < days->len; i++)
    {
      const AlongDayEntry *entry = along_dossier_item (days, AlongDayEntry, i);

      totals.own_used += *entry->enhancement == '\0' ? entry->days : 0;
      totals.remote += entry->mode == ALONG_MODE_REMOTE ? entry->days : 0;
      totals.in_person += *entry->contributor == '\0' ? entry->days : 0;
    }
  plan = along_dossier_get (dossier, ALONG_DOSSIER_PLAN);
  for (guint i = 0; i < plan->len; i++)
    totals.planned += along_dossier_item (plan, AlongPlanItem, i)->days;
  return totals;
}

int
along_day_totals_get_remote_share (const AlongDayTotals *totals)
{
  g_return_val_if_fail (totals != NULL, 0);

  return totals->logged > 0 ? (200 * totals->remote + totals->logged) / (2 * totals->logged) : 0;
}

static AlongDayShare *
find_share (GArray *shares, const char *contributor)
{
  AlongDayShare share = { .contributor = contributor };

  for (guint i = 0; i < shares->len; i++)
    if (g_str_equal (g_array_index (shares, AlongDayShare, i).contributor, contributor))
      return &g_array_index (shares, AlongDayShare, i);
  g_array_append_val (shares, share);
  return &g_array_index (shares, AlongDayShare, shares->len - 1);
}

GArray *
along_day_list_shares (AlongDossier *dossier)
{
  GArray *shares;
  const GArray *days;

  g_return_val_if_fail (ALONG_IS_DOSSIER (dossier), NULL);

  shares = g_array_new (FALSE, TRUE, sizeof (AlongDayShare));
  find_share (shares, "");
  days = along_dossier_get (dossier, ALONG_DOSSIER_DAYS);
  for (guint i = 0; i < days->len; i++)
    {
      const AlongDayEntry *entry = along_dossier_item (days, AlongDayEntry, i);
      AlongDayShare *share = find_share (shares, entry->contributor);

      share->days += entry->days;
      share->remote += entry->mode == ALONG_MODE_REMOTE ? entry->days : 0;
      share->n_entries++;
    }
  return shares;
}

/* Quarter-days of the deployment's own that claims ask for. */
static AlongDays
sum_claimed (AlongDossier *dossier)
{
  const GArray *claims = along_dossier_get (dossier, ALONG_DOSSIER_CLAIMS);
  AlongDays sum = 0;

  for (guint i = 0; i < claims->len; i++)
    {
      const AlongClaim *claim = along_dossier_item (claims, AlongClaim, i);

      if (claim->state != ALONG_CLAIM_RETURNED && *claim->enhancement == '\0')
        sum += claim->days;
    }
  return sum;
}

AlongVerdict *
along_day_judge_approved (const AlongDeliveryContext *context, AlongDays approved)
{
  AlongVerdict *verdict = along_verdict_new ();
  const AlongDeployment *deployment;
  const AlongPathway *pathway;
  AlongDayTotals totals;

  g_return_val_if_fail (context != NULL, verdict);

  deployment = along_dossier_get_deployment (context->dossier);
  pathway = along_programme_find_pathway (context->programme, deployment->pathway);
  totals = along_day_totals (context->dossier, context->programme);
  if (approved < sum_claimed (context->dossier))
    along_verdict_take (verdict, ALONG_DAY_CLAIMED, ALONG_SEVERITY_BLOCK, deployment->id,
                        g_strdup (_ ("More days than these have been claimed already.")));
  else if (approved < totals.own_used)
    along_verdict_take (verdict, ALONG_DAY_OVER_APPROVED, ALONG_SEVERITY_WARNING, deployment->id,
                        g_strdup (_ ("More days than these have been used; the rest will not be "
                                     "paid.")));
  if (pathway != NULL && approved > pathway->days_max)
    along_verdict_take (verdict, ALONG_DAY_OVER_PATHWAY, ALONG_SEVERITY_WARNING, deployment->id,
                        g_strdup (_ ("These are more days than the pathway gives.")));
  return verdict;
}
