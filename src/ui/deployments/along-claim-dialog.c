/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-deployments"

#include "config.h"

#include "along-claim-dialog.h"

#include "along-claim-rules.h"
#include "along-delivery-words.h"
#include "along-funding.h"
#include "along-record-form.h"
#include "along-workspace-claims.h"

#include <glib/gi18n.h>

/* Making --------------------------------------------------------------------------------------- */

/* (transfer container) (element-type utf8): ids of the lines that are chosen, ends with NULL. */
static GPtrArray *
list_chosen (AlongRecordForm *form, const AlongDeliveryContext *desk, AlongDays *sum)
{
  g_autoptr (GPtrArray)
      lines = along_claim_list_days (desk, along_record_form_get_text (form, "payment"),
                                     along_record_form_get_text (form, "enhancement"), NULL);
  GPtrArray *chosen = g_ptr_array_new ();

  *sum = 0;
  for (guint i = 0; i < lines->len; i++)
    {
      const AlongDayEntry *entry = g_ptr_array_index (lines, i);

      if (!along_record_form_get_switch (form, entry->id))
        continue;
      g_ptr_array_add (chosen, (gpointer) entry->id);
      *sum += entry->days;
    }
  g_ptr_array_add (chosen, NULL);
  return chosen;
}

static AlongClaim
read_claim (AlongRecordForm *form, const AlongDeliveryContext *desk, AlongDays sum)
{
  const char *payment_id = along_record_form_get_text (form, "payment");
  const char *enhancement = along_record_form_get_text (form, "enhancement");
  const AlongPayment *payment = along_funding_find_payment (
      along_programme_get_funding (desk->programme), payment_id);
  AlongClaimRoom room = along_claim_get_room (desk, payment_id, enhancement, NULL);
  AlongClaim claim = { .id = "",
                       .deployment = along_record_form_get_deployment (form),
                       .payment = payment_id,
                       .enhancement = enhancement,
                       .state = ALONG_CLAIM_DRAFT,
                       .amount = room.amount,
                       .made = desk->today,
                       .changed = desk->today,
                       .reference = "" };

  if (payment != NULL && payment->basis == ALONG_PAYMENT_PER_DAY)
    {
      claim.days = MIN (sum, room.days);
      claim.amount = along_claim_get_amount (payment->amount, claim.days);
    }
  else if (payment != NULL && payment->basis == ALONG_PAYMENT_UP_TO)
    claim.amount = along_record_form_get_money (form, "amount");
  return claim;
}

static void
show_amount (AlongRecordForm *form, const AlongClaim *claim)
{
  g_autofree char *amount = along_money_format (claim->amount);
  g_autofree char *days = along_delivery_words_dup_days (claim->days);
  g_autofree char *text = claim->days > 0
                              /* Translators: an amount of money, and days of support */
                              ? g_strdup_printf (_ ("This claim: %s for %s."), amount, days)
                              : g_strdup_printf (_ ("This claim: %s."), amount);
  g_autofree char *escaped = g_markup_escape_text (text, -1);

  along_form_dialog_set_description (along_record_form_get_dialog (form), escaped);
}

static AlongVerdict *
judge_claim (AlongRecordForm *form, const AlongDeliveryContext *desk)
{
  AlongDays sum;
  g_autoptr (GPtrArray) days = list_chosen (form, desk, &sum);
  AlongClaim claim = read_claim (form, desk, sum);

  show_amount (form, &claim);
  return along_claim_judge (desk, &claim, (const char *const *) days->pdata);
}

static gboolean
save_claim (AlongRecordForm *form, GError **error)
{
  AlongDeliveryContext desk;
  AlongDays sum;
  AlongClaim claim;
  g_autoptr (GPtrArray) days = NULL;

  if (!along_record_form_get_desk (form, &desk))
    return FALSE;
  days = list_chosen (form, &desk, &sum);
  claim = read_claim (form, &desk, sum);
  return along_workspace_make_claim (
      along_record_form_get_workspace (form), along_record_form_get_deployment (form),
      along_record_form_get_text (form, "payment"),
      along_record_form_get_text (form, "enhancement"), (const char *const *) days->pdata,
      days->len - 1, claim.amount, NULL, error);
}

static void
add_lines (AlongRecordForm *form, const AlongDeliveryContext *desk)
{
  g_autoptr (GPtrArray)
      lines = along_claim_list_days (desk, along_record_form_get_text (form, "payment"),
                                     along_record_form_get_text (form, "enhancement"), NULL);

  for (guint i = 0; i < lines->len; i++)
    {
      const AlongDayEntry *entry = g_ptr_array_index (lines, i);
      g_autofree char *date = along_date_format_weekday (entry->date);
      g_autofree char *days = along_delivery_words_dup_days (entry->days);
      g_autofree char *about = along_delivery_words_join (
          days, along_delivery_words_get_mode (entry->mode),
          along_delivery_words_get_choice (desk->programme, ALONG_CHOICE_ACTIVITIES,
                                           entry->activity),
          NULL);

      along_record_form_add_switch (form, entry->id, date, about, TRUE);
    }
}

/* What is asked for, where the programme has only an upper limit. */
static void
add_amount (AlongRecordForm *form, const AlongDeliveryContext *desk, const char *payment_id)
{
  const AlongPayment *payment = along_funding_find_payment (
      along_programme_get_funding (desk->programme), payment_id);
  g_autofree char *most = NULL;
  g_autofree char *text = NULL;

  if (payment == NULL || payment->basis != ALONG_PAYMENT_UP_TO)
    return;
  most = along_money_format (payment->amount);
  text = g_strdup_printf (_ ("In pounds, at most %s. %s"), most, payment->summary);
  along_record_form_add_money (form, "amount", _ ("Amount"), text, payment->amount,
                               payment->amount);
}

void
along_claim_dialog_make (AlongDossierSection *section, const char *payment, const char *enhancement)
{
  AlongDeliveryContext desk;
  AlongRecordForm *form;

  g_return_if_fail (payment != NULL && enhancement != NULL);

  if (!along_dossier_section_get_desk (section, &desk))
    return;
  form = along_record_form_new (section, _ ("Make a claim"), _ ("_Make Claim"), NULL, judge_claim,
                                save_claim);
  along_record_form_keep (form, "payment", payment);
  along_record_form_keep (form, "enhancement", enhancement);
  add_amount (form, &desk, payment);
  add_lines (form, &desk);
  along_record_form_present (form, "amount");
}

/* Paying --------------------------------------------------------------------------------------- */

static AlongVerdict *
judge_payment (AlongRecordForm *form, const AlongDeliveryContext *desk)
{
  const AlongClaim *claim = along_dossier_find (desk->dossier, ALONG_DOSSIER_CLAIMS,
                                                along_record_form_get_id (form));
  AlongClaim paid;

  if (claim == NULL)
    return NULL;
  paid = *claim;
  paid.paid = along_record_form_get_date (form, "date");
  return along_claim_judge_advance (desk, &paid, ALONG_CLAIM_PAID);
}

static gboolean
save_payment (AlongRecordForm *form, GError **error)
{
  return along_workspace_set_claim_state (
      along_record_form_get_workspace (form), along_record_form_get_deployment (form),
      along_record_form_get_id (form), ALONG_CLAIM_PAID, along_record_form_get_date (form, "date"),
      along_record_form_get_text (form, "reference"), error);
}

void
along_claim_dialog_pay (AlongDossierSection *section, const char *claim)
{
  AlongRecordForm *form = along_record_form_new (section, _ ("Claim paid"), _ ("_Paid"), claim,
                                                 judge_payment, save_payment);

  along_record_form_add_date (form, "date", _ ("Paid on"), along_date_today ());
  along_record_form_add_text (form, "reference", _ ("Reference of the payment"), "");
  along_record_form_present (form, "date");
}
