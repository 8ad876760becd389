/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-form-days"

#include "along-form-facts-private.h"

#include "along-claim-rules.h"
#include "along-day-rules.h"
#include "along-form-value.h"
#include "along-funding.h"

static AlongDeliveryContext
make_context (const AlongFormSources *sources)
{
  return (AlongDeliveryContext){ .dossier = sources->dossier,
                                 .programme = sources->programme,
                                 .caseload = sources->caseload,
                                 .reg = sources->reg,
                                 .today = sources->date };
}

static const AlongPayment *
get_payment (const AlongFormSources *sources)
{
  return along_funding_get_day_payment (along_programme_get_funding (sources->programme));
}

/* (transfer container) (element-type AlongClaim): what the form claims: one claim, or all live ones
 * per day, for additional days too. */
static GPtrArray *
list_claims (const AlongFormSources *sources)
{
  const GArray *claims = along_dossier_get (sources->dossier, ALONG_DOSSIER_CLAIMS);
  const AlongPayment *payment = get_payment (sources);
  GPtrArray *found = g_ptr_array_new ();

  for (guint i = 0; i < claims->len; i++)
    {
      const AlongClaim *claim = along_dossier_item (claims, AlongClaim, i);

      if (sources->claim != NULL ? g_str_equal (claim->id, sources->claim)
                                 : payment != NULL && claim->state != ALONG_CLAIM_RETURNED &&
                                       g_str_equal (claim->payment, payment->id))
        g_ptr_array_add (found, (gpointer) claim);
    }
  return found;
}

static void
add_claimed (GPtrArray *days, const AlongClaim *claim, const AlongFormSources *sources)
{
  const GArray *claimed = along_dossier_get (sources->dossier, ALONG_DOSSIER_CLAIMED_DAYS);

  for (guint i = 0; i < claimed->len; i++)
    {
      const AlongClaimedDay *day = along_dossier_item (claimed, AlongClaimedDay, i);
      gconstpointer entry = along_dossier_find (sources->dossier, ALONG_DOSSIER_DAYS, day->day);

      if (g_str_equal (day->claim, claim->id) && entry != NULL)
        g_ptr_array_add (days, (gpointer) entry);
    }
}

/* Before there is a claim: what one could ask for. */
static void
add_claimable (GPtrArray *days, const char *enhancement, const AlongFormSources *sources)
{
  const AlongPayment *payment = get_payment (sources);
  AlongDeliveryContext context = make_context (sources);

  if (payment != NULL)
    g_ptr_array_extend_and_steal (days,
                                  along_claim_list_days (&context, payment->id, enhancement, NULL));
}

/* (transfer container) (element-type AlongDayEntry) */
static GPtrArray *
list_days (const AlongFormSources *sources)
{
  const GArray *enhancements = along_dossier_get (sources->dossier, ALONG_DOSSIER_ENHANCEMENTS);
  g_autoptr (GPtrArray) claims = list_claims (sources);
  GPtrArray *days = g_ptr_array_new ();

  for (guint i = 0; i < claims->len; i++)
    add_claimed (days, g_ptr_array_index (claims, i), sources);
  if (claims->len > 0)
    return days;

  add_claimable (days, "", sources);
  for (guint i = 0; i < enhancements->len; i++)
    {
      const AlongEnhancement *enhancement = along_dossier_item (enhancements, AlongEnhancement, i);

      if (enhancement->state == ALONG_ENHANCEMENT_APPROVED && enhancement->days > 0)
        add_claimable (days, enhancement->id, sources);
    }
  return days;
}

static int
compare_days (gconstpointer a, gconstpointer b)
{
  const AlongDayEntry *first = *(const AlongDayEntry *const *) a;
  const AlongDayEntry *second = *(const AlongDayEntry *const *) b;

  return first->date != second->date ? (first->date < second->date ? -1 : 1)
                                     : g_strcmp0 (first->id, second->id);
}

/* @amount: (out): pence */
static AlongDays
sum_days (const AlongFormSources *sources, AlongMoney rate, AlongMoney *amount)
{
  g_autoptr (GPtrArray) claims = list_claims (sources);
  g_autoptr (GPtrArray) days = list_days (sources);
  AlongDays sum = 0;

  *amount = 0;
  for (guint i = 0; i < claims->len; i++)
    {
      const AlongClaim *claim = g_ptr_array_index (claims, i);

      sum += claim->days;
      *amount += claim->amount;
    }
  if (claims->len > 0)
    return sum;

  for (guint i = 0; i < days->len; i++)
    sum += ((const AlongDayEntry *) g_ptr_array_index (days, i))->days;
  *amount = along_claim_get_amount (rate, sum);
  return sum;
}

static char *
of_claim (AlongFact fact, const AlongFormSources *sources)
{
  const AlongFunding *funding = along_programme_get_funding (sources->programme);
  AlongMoney rate = funding != NULL ? funding->day_rate : 0;
  AlongMoney amount;
  AlongDays days = sum_days (sources, rate, &amount);

  switch ((guint) fact)
    {
    case ALONG_FACT_CLAIM_DAYS:
      return along_form_value_from_days (days);
    case ALONG_FACT_CLAIM_RATE:
      return rate > 0 ? along_form_value_from_money (rate) : NULL;
    default:
      return along_form_value_from_money (amount);
    }
}

static char *
of_first_day (const AlongFormSources *sources)
{
  const GArray *days = along_dossier_get (sources->dossier, ALONG_DOSSIER_DAYS);
  AlongDate first = ALONG_DATE_NONE;

  for (guint i = 0; i < days->len; i++)
    {
      AlongDate date = along_dossier_item (days, AlongDayEntry, i)->date;

      if (date != ALONG_DATE_NONE && (first == ALONG_DATE_NONE || date < first))
        first = date;
    }
  return first != ALONG_DATE_NONE ? along_form_value_from_date (first) : NULL;
}

static char *
of_deployment (AlongFact fact, const AlongFormSources *sources)
{
  const AlongDeployment *deployment = along_dossier_get_deployment (sources->dossier);

  switch ((guint) fact)
    {
    case ALONG_FACT_DEPLOYMENT_REGION:
      return g_strdup (along_region_get_name (deployment->region));
    case ALONG_FACT_DEPLOYMENT_REASON:
      return g_strdup (deployment->reason);
    case ALONG_FACT_DEPLOYMENT_OPENED:
      return along_form_value_from_date (deployment->opened);
    case ALONG_FACT_DEPLOYMENT_COMPLETION:
      return along_form_value_from_date (deployment->completion);
    default:
      return of_first_day (sources);
    }
}

char *
along_form_facts_of_days (AlongFact fact, const AlongFormSources *sources)
{
  AlongDayTotals totals;

  if (fact >= ALONG_FACT_CLAIM_LINES)
    return of_claim (fact, sources);

  switch ((guint) fact)
    {
    case ALONG_FACT_DEPLOYMENT_APPROVED_DAYS:
    case ALONG_FACT_DEPLOYMENT_USED_DAYS:
    case ALONG_FACT_DEPLOYMENT_LEFT_DAYS:
    case ALONG_FACT_DEPLOYMENT_REMOTE_DAYS:
      totals = along_day_totals (sources->dossier, sources->programme);
      return along_form_value_from_days (
          fact == ALONG_FACT_DEPLOYMENT_APPROVED_DAYS ? totals.approved
          : fact == ALONG_FACT_DEPLOYMENT_USED_DAYS   ? totals.used
          : fact == ALONG_FACT_DEPLOYMENT_LEFT_DAYS   ? totals.approved - totals.used
                                                      : totals.remote);
    default:
      return of_deployment (fact, sources);
    }
}

static const char *
get_giver (const AlongDayEntry *day, const AlongFormSources *sources)
{
  const AlongContributor *contributor = along_dossier_find (
      sources->dossier, ALONG_DOSSIER_CONTRIBUTORS, day->contributor);
  const AlongMatchRecord *match = along_delivery_find_match (sources->dossier, sources->date);

  if (*day->contributor != '\0')
    return contributor != NULL ? contributor->name : "";
  return match != NULL ? match->leader : "";
}

/* The text of a column, kept as the group's field of that id keeps it. */
static char *
get_cell (const char *column, const AlongDayEntry *day, const AlongFormSources *sources)
{
  const AlongDelivery *delivery = along_programme_get_delivery (sources->programme);
  const AlongDeliveryChoice *activity = along_delivery_find_choice (
      delivery, ALONG_CHOICE_ACTIVITIES, day->activity);

  if (g_str_equal (column, "date"))
    return along_form_value_from_date (day->date);
  if (g_str_equal (column, "days"))
    return along_form_value_from_days (day->days);
  if (g_str_equal (column, "activity"))
    return g_strdup (activity != NULL ? activity->name : day->activity);
  if (g_str_equal (column, "area"))
    return g_strdup (day->area);
  if (g_str_equal (column, "mode"))
    return g_strdup (day->mode == ALONG_MODE_REMOTE ? "remote" : "face-to-face");
  return g_strdup (g_str_equal (column, "by") ? get_giver (day, sources) : "");
}

void
along_form_facts_set_claim_lines (const AlongFormField *group,
                                  AlongAnswers *answers,
                                  const AlongFormSources *sources)
{
  g_autoptr (GPtrArray) days = list_days (sources);

  g_ptr_array_sort (days, compare_days);
  for (guint row = 0; row < days->len; row++)
    for (guint i = 0; i < group->n_fields; i++)
      {
        g_autofree char *path = along_form_field_dup_path (&group->fields[i], row);
        g_autofree char *cell = get_cell (group->fields[i].id, g_ptr_array_index (days, row),
                                          sources);

        along_answers_set (answers, path, cell);
      }
}
