/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-deployments"

#include "config.h"

#include "along-claim-row.h"

#include "along-claim-dialog.h"
#include "along-claim-rules.h"
#include "along-claim-steps.h"
#include "along-delivery-words.h"
#include "along-feedback.h"
#include "along-funding.h"
#include "along-record-row.h"
#include "along-workspace-claims.h"

#include <glib/gi18n.h>

static void
set_state (AlongDossierSection *section, const char *id, AlongClaimState state)
{
  AlongDossier *dossier = along_dossier_section_get_dossier (section);
  g_autoptr (GError) error = NULL;

  if (!along_workspace_set_claim_state (along_dossier_section_get_workspace (section),
                                        along_dossier_get_deployment (dossier)->id, id, state,
                                        along_date_today (), "", &error))
    along_feedback_error (GTK_WIDGET (section), _ ("The claim stays as it is"), error);
}

static void
move_on_cb (gpointer owner, const char *id)
{
  AlongDeliveryContext desk;
  const AlongClaim *claim;
  AlongClaimState next;

  if (!along_dossier_section_get_desk (owner, &desk))
    return;
  claim = along_dossier_find (desk.dossier, ALONG_DOSSIER_CLAIMS, id);
  if (claim == NULL || !along_claim_get_next_state (&desk, claim, &next))
    return;
  if (next == ALONG_CLAIM_PAID)
    along_claim_dialog_pay (owner, id);
  else
    set_state (owner, id, next);
}

static void
send_back_cb (gpointer owner, const char *id)
{
  set_state (owner, id, ALONG_CLAIM_RETURNED);
}

static void
delete_cb (gpointer owner, const char *id)
{
  AlongDossier *dossier = along_dossier_section_get_dossier (owner);
  g_autoptr (GError) error = NULL;

  if (!along_workspace_delete_claim (along_dossier_section_get_workspace (owner),
                                     along_dossier_get_deployment (dossier)->id, id, &error))
    along_feedback_error (GTK_WIDGET (owner), _ ("The claim was not deleted"), error);
}

/* (transfer full): who makes the move, or what stands against it. A date of payment is asked for
 * when it comes to that. */
static char *
dup_next (const AlongDeliveryContext *desk,
          const AlongClaim *claim,
          AlongClaimState next,
          const AlongPaymentStage *stage,
          gboolean *allowed)
{
  AlongClaim asked = *claim;
  g_autoptr (AlongVerdict) verdict = NULL;
  guint n;
  const AlongPartner *partners = along_programme_get_partners (desk->programme, &n);

  if (next == ALONG_CLAIM_PAID)
    asked.paid = desk->today;
  verdict = along_claim_judge_advance (desk, &asked, next);
  *allowed = along_verdict_allows (verdict);
  if (!*allowed)
    return along_verdict_describe (verdict);
  for (guint i = 0; stage != NULL && i < n; i++)
    if (g_str_equal (partners[i].id, stage->partner))
      return g_strdup_printf (_ ("Move of: %s"), partners[i].name);
  return NULL;
}

static void
add_next (AdwExpanderRow *expander,
          AlongDossierSection *section,
          const AlongDeliveryContext *desk,
          const AlongClaim *claim)
{
  const AlongPayment *payment = along_funding_find_payment (
      along_programme_get_funding (desk->programme), claim->payment);
  const AlongPaymentStage *stage;
  AlongClaimState next;
  gboolean allowed;
  g_autofree char *title = NULL;
  g_autofree char *why = NULL;
  GtkWidget *row;
  GtkWidget *button;

  if (payment == NULL || !along_claim_get_next_state (desk, claim, &next))
    return;
  stage = along_payment_find_stage (payment, next);
  why = dup_next (desk, claim, next, stage, &allowed);
  /* Translators: what a claim becomes next ("Signed by the system leader") */
  title = g_strdup_printf (_ ("Next: %s"), stage != NULL ? stage->name : "");
  row = along_record_row_new (claim->id, title, why);
  if (!allowed)
    along_record_row_add_icon (row, "changes-prevent-symbolic", "verdict-blocked");
  button = along_record_row_add_button (
      row, next == ALONG_CLAIM_PAID ? _ ("_Paid…") : _ ("_Move On"), move_on_cb, section);
  gtk_widget_add_css_class (button, "suggested-action");
  gtk_widget_set_sensitive (button, allowed);
  adw_expander_row_add_row (expander, row);
}

static void
add_days (AdwExpanderRow *expander, const AlongDeliveryContext *desk, const AlongClaim *claim)
{
  g_autoptr (GPtrArray) lines = along_claim_list_lines (desk->dossier, claim->id);
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < lines->len; i++)
    {
      const AlongDayEntry *entry = g_ptr_array_index (lines, i);
      g_autofree char *date = along_date_format (entry->date);
      g_autofree char *days = along_delivery_words_dup_days (entry->days);

      g_string_append_printf (text, "%s%s: %s", text->len > 0 ? "\n" : "", date, days);
    }
  if (text->len > 0)
    adw_expander_row_add_row (expander,
                              along_record_row_new (NULL, _ ("Days of the log"), text->str));
}

static void
add_undoing (AdwExpanderRow *expander,
             AlongDossierSection *section,
             const AlongDeliveryContext *desk,
             const AlongClaim *claim)
{
  g_autoptr (AlongVerdict) back = along_claim_judge_advance (desk, claim, ALONG_CLAIM_RETURNED);
  g_autoptr (AlongVerdict) deletion = along_claim_judge_deletion (desk, claim->id);
  gboolean can_return = along_verdict_allows (back);
  gboolean can_delete = along_verdict_allows (deletion);
  GtkWidget *row;

  if (!can_return && !can_delete)
    return;
  row = along_record_row_new (claim->id, _ ("Something is wrong with it"), NULL);
  gtk_widget_set_focusable (row, FALSE);
  if (can_return)
    along_record_row_add_button (row, _ ("Send _Back"), send_back_cb, section);
  if (can_delete)
    along_record_row_add_button (row, _ ("_Delete"), delete_cb, section);
  adw_expander_row_add_row (expander, row);
}

static char *
dup_about (const AlongDeliveryContext *desk, const AlongClaim *claim)
{
  g_autofree char *days = along_delivery_words_dup_days (claim->days);
  g_autofree char *changed = along_date_format (claim->changed);
  g_autofree char *paid = along_date_format (claim->paid);
  g_autofree char *since = *paid != '\0' ? g_strdup_printf (_ ("paid on %s"), paid)
                                         : g_strdup_printf (_ ("since %s"), changed);

  return along_delivery_words_join (along_claim_get_state_name (desk->programme, claim), since,
                                    claim->days > 0 ? days : "", claim->reference, NULL);
}

GtkWidget *
along_claim_row_new (AlongDossierSection *section,
                     const AlongDeliveryContext *desk,
                     const AlongClaim *claim)
{
  const AlongPayment *payment = along_funding_find_payment (
      along_programme_get_funding (desk->programme), claim->payment);
  g_autofree char *amount = along_money_format (claim->amount);
  g_autofree char *about = dup_about (desk, claim);
  /* Translators: an amount of money and what it is for */
  g_autofree char *title = g_strdup_printf (_ ("%s for: %s"), amount,
                                            payment != NULL ? payment->name : claim->payment);
  GtkWidget *row = adw_expander_row_new ();

  along_record_row_set_key (row, claim->id);
  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  adw_expander_row_set_subtitle (ADW_EXPANDER_ROW (row), about);
  adw_expander_row_set_expanded (ADW_EXPANDER_ROW (row), claim->state != ALONG_CLAIM_PAID);
  if (payment != NULL)
    adw_expander_row_add_row (ADW_EXPANDER_ROW (row), along_claim_steps_new (payment, claim));
  add_next (ADW_EXPANDER_ROW (row), section, desk, claim);
  add_days (ADW_EXPANDER_ROW (row), desk, claim);
  add_undoing (ADW_EXPANDER_ROW (row), section, desk, claim);
  return row;
}
