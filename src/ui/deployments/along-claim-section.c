/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-deployments"

#include "config.h"

#include "along-claim-section.h"

#include "along-bank-details-group.h"
#include "along-claim-dialog.h"
#include "along-claim-row.h"
#include "along-claim-rules.h"
#include "along-delivery-words.h"
#include "along-funding.h"
#include "along-money-totals.h"
#include "along-record-row.h"

#include <glib/gi18n.h>

struct _AlongClaimSection
{
  AlongDossierSection parent_instance;

  AlongPaneGroup *room;
  AlongPaneGroup *claims;
  AlongPaneGroup *totals;
  AlongBankDetailsGroup *bank;
};

G_DEFINE_FINAL_TYPE (AlongClaimSection, along_claim_section, ALONG_TYPE_DOSSIER_SECTION)

/* @key: "payment\nenhancement" */
static void
make_cb (gpointer owner, const char *key)
{
  g_auto (GStrv) words = g_strsplit (key, "\n", 2);

  along_claim_dialog_make (owner, words[0], words[1]);
}

/* "2.5 of 10 days approved · 7.5 delivered · 5 claimed" */
static char *
dup_room (const AlongPayment *payment, const AlongClaimRoom *room)
{
  g_autofree char *approved = along_delivery_words_dup_days (room->approved);
  g_autofree char *delivered = along_days_format (room->delivered);
  g_autofree char *taken = along_days_format (room->taken);
  g_autofree char *claimed = along_money_format (room->amount_taken);

  if (payment->basis == ALONG_PAYMENT_PER_DAY)
    return g_strdup_printf (_ ("%s approved, %s delivered, %s claimed"), approved, delivered,
                            taken);
  if (room->amount_taken > 0)
    return g_strdup_printf (_ ("%s claimed already"), claimed);
  return g_strdup (payment->summary);
}

static void
add_room (AlongClaimSection *self,
          const AlongDeliveryContext *desk,
          const AlongPayment *payment,
          const AlongEnhancement *enhancement)
{
  const char *id = enhancement != NULL ? enhancement->id : "";
  AlongClaimRoom room = along_claim_get_room (desk, payment->id, id, NULL);
  const AlongSupportOption *option = enhancement != NULL
                                         ? along_funding_find_option (
                                               along_programme_get_funding (desk->programme),
                                               enhancement->option)
                                         : NULL;
  g_autofree char *key = g_strdup_printf ("%s\n%s", payment->id, id);
  g_autofree char *amount = along_money_format (room.amount);
  g_autofree char *subtitle = dup_room (payment, &room);
  g_autofree char *title = along_delivery_words_join (
      payment->name, option != NULL && *payment->option == '\0' ? option->name : "", NULL);
  GtkWidget *row = along_record_row_new (key, title, subtitle);
  GtkWidget *button;

  gtk_widget_set_tooltip_text (row, payment->source);
  along_record_row_add_text (row, amount, room.amount > 0 ? "heading" : "dim-label");
  button = along_record_row_add_button (row, _ ("_Make Claim…"), make_cb, self);
  gtk_widget_set_sensitive (button, room.amount > 0);
  if (room.amount == 0)
    gtk_widget_set_tooltip_text (button, _ ("There is nothing to claim now"));
  along_pane_group_add (self->room, row);
}

/* Additional days are paid by the day as the deployment's own are, but each on their own. */
static gboolean
pays_for (const AlongPayment *payment, const AlongEnhancement *enhancement)
{
  if (enhancement->state != ALONG_ENHANCEMENT_APPROVED)
    return FALSE;
  if (*payment->option != '\0')
    return g_str_equal (payment->option, enhancement->option);
  return payment->basis == ALONG_PAYMENT_PER_DAY && enhancement->days > 0;
}

static void
show_room (AlongClaimSection *self, const AlongDeliveryContext *desk, const AlongFunding *funding)
{
  const GArray *list = along_dossier_get (desk->dossier, ALONG_DOSSIER_ENHANCEMENTS);

  along_pane_group_clear (self->room);
  along_pane_group_set_description (self->room, funding->rate_text);
  for (guint i = 0; i < funding->n_payments; i++)
    {
      const AlongPayment *payment = &funding->payments[i];

      if (*payment->option == '\0')
        add_room (self, desk, payment, NULL);
      for (guint j = 0; j < list->len; j++)
        if (pays_for (payment, along_dossier_item (list, AlongEnhancement, j)))
          add_room (self, desk, payment, along_dossier_item (list, AlongEnhancement, j));
    }
}

static void
show_claims (AlongClaimSection *self, const AlongDeliveryContext *desk)
{
  const GArray *claims = along_dossier_get (desk->dossier, ALONG_DOSSIER_CLAIMS);

  along_pane_group_clear (self->claims);
  if (claims->len == 0)
    along_pane_group_add (self->claims,
                          along_note_row_new (NULL, _ ("No claim has been made yet."), NULL));
  for (guint i = claims->len; i > 0; i--)
    along_pane_group_add (self->claims,
                          along_claim_row_new (ALONG_DOSSIER_SECTION (self), desk,
                                               along_dossier_item (claims, AlongClaim, i - 1)));
}

static void
add_total (AlongClaimSection *self, const char *title, const char *subtitle, AlongMoney amount)
{
  g_autofree char *text = along_money_format (amount);
  GtkWidget *row = along_record_row_new (title, title, subtitle);

  along_record_row_add_text (row, text, NULL);
  along_pane_group_add (self->totals, row);
}

static void
show_totals (AlongClaimSection *self, const AlongDeliveryContext *desk)
{
  AlongMoneyTotals totals = along_money_totals_of_dossier (desk->dossier, desk->programme);

  along_pane_group_clear (self->totals);
  add_total (self, _ ("Approved"), _ ("What days and enhanced support come to"), totals.approved);
  if (totals.requested > 0)
    add_total (self, _ ("Asked for"), _ ("On top, if open requests are approved"),
               totals.requested);
  add_total (self, _ ("Delivered"), _ ("Days of the log, up to those approved"), totals.delivered);
  add_total (self, _ ("Claimed"), _ ("Signed and not sent back"), totals.claimed);
  add_total (self, _ ("Paid"), NULL, totals.paid);
  add_total (self, _ ("Forecast"), _ ("Expected in all"), totals.forecast);
}

static void
along_claim_section_show (AlongDossierSection *section, const AlongDeliveryContext *desk)
{
  AlongClaimSection *self = ALONG_CLAIM_SECTION (section);
  const AlongFunding *funding = along_programme_get_funding (desk->programme);

  if (funding == NULL)
    return;
  show_room (self, desk, funding);
  show_claims (self, desk);
  show_totals (self, desk);
  along_bank_details_group_set_deployment (self->bank,
                                           along_dossier_get_deployment (desk->dossier)->id);
}

static void
along_claim_section_class_init (AlongClaimSectionClass *klass)
{
  ALONG_DOSSIER_SECTION_CLASS (klass)->show = along_claim_section_show;
}

static void
along_claim_section_init (AlongClaimSection *self)
{
  AlongDossierSection *section = ALONG_DOSSIER_SECTION (self);

  self->room = along_dossier_section_add_group (section, _ ("What can be claimed now"));
  self->claims = along_dossier_section_add_group (section, _ ("Claims"));
  self->totals = along_dossier_section_add_group (section, _ ("In all"));
}

GtkWidget *
along_claim_section_new (AlongContext *context)
{
  AlongClaimSection *self;

  g_return_val_if_fail (ALONG_IS_CONTEXT (context), NULL);

  self = g_object_new (ALONG_TYPE_CLAIM_SECTION, "context", context, NULL);
  self->bank = ALONG_BANK_DETAILS_GROUP (along_bank_details_group_new (context));
  along_dossier_section_add (ALONG_DOSSIER_SECTION (self), GTK_WIDGET (self->bank));
  return GTK_WIDGET (self);
}
