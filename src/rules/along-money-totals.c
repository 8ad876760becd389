/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-money-totals"

#include "along-money-totals.h"

#include "along-claim-rules.h"
#include "along-day-rules.h"
#include "along-enhancement-rules.h"

static AlongDays
sum_days (AlongDossier *dossier, const char *enhancement)
{
  const GArray *days = along_dossier_get (dossier, ALONG_DOSSIER_DAYS);
  AlongDays sum = 0;

  for (guint i = 0; i < days->len; i++)
    if (g_str_equal (along_dossier_item (days, AlongDayEntry, i)->enhancement, enhancement))
      sum += along_dossier_item (days, AlongDayEntry, i)->days;
  return sum;
}

/* Pence that claims of @payment (NULL for any) for @enhancement (NULL for any) ask for. */
static AlongMoney
sum_claims (AlongDossier *dossier,
            const char *payment,
            const char *enhancement,
            AlongClaimState from,
            AlongClaimState to)
{
  const GArray *claims = along_dossier_get (dossier, ALONG_DOSSIER_CLAIMS);
  AlongMoney sum = 0;

  for (guint i = 0; i < claims->len; i++)
    {
      const AlongClaim *claim = along_dossier_item (claims, AlongClaim, i);

      if ((payment == NULL || g_str_equal (claim->payment, payment)) &&
          (enhancement == NULL || g_str_equal (claim->enhancement, enhancement)) &&
          claim->state >= (int) from && claim->state <= (int) to)
        sum += claim->amount;
    }
  return sum;
}

/* Days of the deployment itself or of one enhancement, approved and delivered. */
static void
add_days (AlongMoneyTotals *totals,
          AlongDossier *dossier,
          const AlongPayment *payment,
          const char *enhancement,
          AlongDays approved)
{
  int status = along_dossier_get_deployment (dossier)->status;
  AlongDays used = sum_days (dossier, enhancement);
  AlongMoney rate = payment != NULL ? payment->amount : 0;
  AlongMoney delivered = along_claim_get_amount (rate, MIN (used, approved));
  AlongMoney claimed = payment != NULL ? sum_claims (dossier, payment->id, enhancement,
                                                     ALONG_CLAIM_DRAFT, ALONG_CLAIM_PAID)
                                       : 0;

  totals->approved_days += approved;
  totals->approved += along_claim_get_amount (rate, approved);
  totals->delivered += delivered;
  totals->forecast += status == ALONG_DEPLOYMENT_ACTIVE || status == ALONG_DEPLOYMENT_PAUSED
                          ? along_claim_get_amount (rate, approved)
                          : MAX (delivered, claimed);
}

/* Payments that are made once; @enhancement is "" for those of the deployment itself. */
static void
add_lumps (AlongMoneyTotals *totals,
           AlongDossier *dossier,
           const AlongFunding *funding,
           const char *option,
           const char *enhancement)
{
  gboolean stopped = along_dossier_get_deployment (dossier)->status == ALONG_DEPLOYMENT_STOPPED;

  for (guint i = 0; i < funding->n_payments; i++)
    {
      const AlongPayment *payment = &funding->payments[i];
      AlongMoney claimed;

      if (payment->basis == ALONG_PAYMENT_PER_DAY || !g_str_equal (payment->option, option))
        continue;
      claimed = sum_claims (dossier, payment->id, enhancement, ALONG_CLAIM_DRAFT, ALONG_CLAIM_PAID);
      totals->approved += payment->amount;
      totals->delivered += sum_claims (dossier, payment->id, enhancement, ALONG_CLAIM_LEADER_SIGNED,
                                       ALONG_CLAIM_PAID);
      totals->forecast += claimed > 0 || stopped ? claimed : payment->amount;
    }
}

static void
add_enhancement (AlongMoneyTotals *totals,
                 AlongDossier *dossier,
                 const AlongFunding *funding,
                 const AlongEnhancement *enhancement)
{
  const AlongPayment *day_payment = along_funding_get_day_payment (funding);
  const AlongSupportOption *option = along_funding_find_option (funding, enhancement->option);
  AlongMoney rate = day_payment != NULL ? day_payment->amount : 0;
  gboolean days = option != NULL && option->max_days > 0;

  if (option == NULL || !option->funded)
    return;

  if (enhancement->state == ALONG_ENHANCEMENT_REQUESTED)
    totals->requested += option->amount +
                         (days ? along_claim_get_amount (rate, enhancement->days) : 0);
  if (enhancement->state != ALONG_ENHANCEMENT_APPROVED)
    return;
  if (days)
    add_days (totals, dossier, day_payment, enhancement->id, enhancement->days);
  add_lumps (totals, dossier, funding, option->id, enhancement->id);
}

AlongMoneyTotals
along_money_totals_of_dossier (AlongDossier *dossier, AlongProgramme *programme)
{
  AlongMoneyTotals totals = { .n_deployments = 1 };
  const AlongFunding *funding;
  const GArray *enhancements;

  g_return_val_if_fail (ALONG_IS_DOSSIER (dossier), totals);
  g_return_val_if_fail (ALONG_IS_PROGRAMME (programme), totals);

  funding = along_programme_get_funding (programme);
  totals.used_days = along_day_totals (dossier, programme).used;
  add_days (&totals, dossier, along_funding_get_day_payment (funding), "",
            along_dossier_get_deployment (dossier)->approved);
  if (funding == NULL)
    return totals;

  add_lumps (&totals, dossier, funding, "", "");
  enhancements = along_dossier_get (dossier, ALONG_DOSSIER_ENHANCEMENTS);
  for (guint i = 0; i < enhancements->len; i++)
    add_enhancement (&totals, dossier, funding,
                     along_dossier_item (enhancements, AlongEnhancement, i));
  totals.claimed = sum_claims (dossier, NULL, NULL, ALONG_CLAIM_LEADER_SIGNED, ALONG_CLAIM_PAID);
  totals.paid = sum_claims (dossier, NULL, NULL, ALONG_CLAIM_PAID, ALONG_CLAIM_PAID);
  return totals;
}

void
along_money_totals_add (AlongMoneyTotals *self, const AlongMoneyTotals *other)
{
  g_return_if_fail (self != NULL && other != NULL);

  self->n_deployments += other->n_deployments;
  self->approved_days += other->approved_days;
  self->used_days += other->used_days;
  self->approved += other->approved;
  self->requested += other->requested;
  self->delivered += other->delivered;
  self->claimed += other->claimed;
  self->paid += other->paid;
  self->forecast += other->forecast;
}

static int
compare_rows (gconstpointer a, gconstpointer b)
{
  const AlongMoneyRow *first = a;
  const AlongMoneyRow *second = b;
  int order = g_strcmp0 (first->programme, second->programme);

  if (order == 0)
    order = first->academic_year - second->academic_year;
  /* The letters are in the register's order. */
  return order != 0 ? order : first->region - second->region;
}

static AlongMoneyTotals *
find_row (GArray *rows, const char *programme, const AlongDeployment *deployment)
{
  AlongMoneyRow row = { .programme = programme,
                        .academic_year = deployment->academic_year,
                        .region = deployment->region };

  for (guint i = 0; i < rows->len; i++)
    if (compare_rows (&g_array_index (rows, AlongMoneyRow, i), &row) == 0)
      return &g_array_index (rows, AlongMoneyRow, i).totals;
  g_array_append_val (rows, row);
  return &g_array_index (rows, AlongMoneyRow, rows->len - 1).totals;
}

GArray *
along_money_totals_list (AlongDocket *docket,
                         AlongDefinitions *definitions,
                         const char *programme,
                         int academic_year)
{
  GArray *rows = g_array_new (FALSE, TRUE, sizeof (AlongMoneyRow));
  const GPtrArray *dossiers;

  g_return_val_if_fail (ALONG_IS_DOCKET (docket), rows);
  g_return_val_if_fail (ALONG_IS_DEFINITIONS (definitions), rows);

  dossiers = along_docket_get_dossiers (docket);
  for (guint i = 0; i < dossiers->len; i++)
    {
      AlongDossier *dossier = g_ptr_array_index (dossiers, i);
      const AlongDeployment *deployment = along_dossier_get_deployment (dossier);
      AlongProgramme *of = along_definitions_find_programme (definitions, deployment->programme);
      AlongMoneyTotals totals;

      if (of == NULL || (programme != NULL && !g_str_equal (deployment->programme, programme)) ||
          (academic_year != 0 && deployment->academic_year != academic_year))
        continue;
      totals = along_money_totals_of_dossier (dossier, of);
      along_money_totals_add (find_row (rows, along_programme_get_id (of), deployment), &totals);
    }
  g_array_sort (rows, compare_rows);
  return rows;
}
