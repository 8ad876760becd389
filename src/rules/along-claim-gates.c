/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-claim-gates"

#include "config.h"

#include "along-checklist-rules.h"
#include "along-claim-private.h"
#include "along-delivery.h"

#include <glib/gi18n.h>

/* Papers of an earlier partnership do not stand for those of a second one. */
static AlongDate
get_papers_since (AlongClaimCase *self)
{
  const GArray *all = along_dossier_get (self->context->dossier, ALONG_DOSSIER_ENHANCEMENTS);
  guint n = 0;

  for (guint i = 0; self->enhancement != NULL && i < all->len; i++)
    n += g_str_equal (along_dossier_item (all, AlongEnhancement, i)->option,
                      self->enhancement->option);
  return n > 1 ? self->enhancement->requested : ALONG_DATE_NONE;
}

static void
check_document (AlongClaimCase *self, const AlongPaymentGate *gate)
{
  if (!along_document_is_received (self->context->dossier, gate->subject, get_papers_since (self),
                                   self->context->today))
    along_claim_case_block (self, ALONG_CLAIM_MISSING_DOCUMENT, gate->subject,
                            g_strdup_printf (_ ("Missing: %s."), gate->text));
}

/* The last of the days that the claim is about: who signs before it cannot have seen it. */
static AlongDate
get_last_day (AlongClaimCase *self)
{
  AlongDate last = ALONG_DATE_NONE;

  for (guint i = 0; i < self->lines->len; i++)
    {
      const AlongDayEntry *entry = along_dossier_find (self->context->dossier, ALONG_DOSSIER_DAYS,
                                                       g_ptr_array_index (self->lines, i));

      if (entry != NULL)
        last = MAX (last, entry->date);
    }
  return last;
}

static void
check_signature (AlongClaimCase *self, const AlongPaymentGate *gate)
{
  const GArray *all = along_dossier_get (self->context->dossier, ALONG_DOSSIER_SIGNATURES);
  AlongDate signed_on = ALONG_DATE_NONE;

  for (guint i = 0; i < all->len; i++)
    {
      const AlongSignature *signature = along_dossier_item (all, AlongSignature, i);

      if (g_str_equal (signature->form, gate->subject) &&
          g_str_equal (signature->role, gate->role) && signature->voided == ALONG_DATE_NONE &&
          signature->date <= self->context->today)
        signed_on = MAX (signed_on, signature->date);
    }

  if (signed_on == ALONG_DATE_NONE)
    along_claim_case_block (self, ALONG_CLAIM_MISSING_SIGNATURE, gate->subject,
                            g_strdup_printf (_ ("Missing: %s."), gate->text));
  else if (signed_on < get_last_day (self))
    along_claim_case_block (
        self, ALONG_CLAIM_SIGNED_EARLY, gate->subject,
        g_strdup (_ ("The form was signed before the last of the days that are claimed.")));
}

static void
check_payment (AlongClaimCase *self, const AlongPaymentGate *gate)
{
  const GArray *all = along_dossier_get (self->context->dossier, ALONG_DOSSIER_CLAIMS);

  for (guint i = 0; i < all->len; i++)
    {
      const AlongClaim *claim = along_dossier_item (all, AlongClaim, i);

      if (g_str_equal (claim->payment, gate->subject) && claim->state == ALONG_CLAIM_PAID &&
          g_str_equal (claim->enhancement, self->claim->enhancement))
        return;
    }
  along_claim_case_block (self, ALONG_CLAIM_EARLIER_PAYMENT, gate->subject,
                          g_strdup_printf (_ ("Not yet: %s."), gate->text));
}

static void
check_checklist (AlongClaimCase *self, const AlongPaymentGate *gate)
{
  const AlongChecklist *list = along_delivery_find_checklist (
      along_programme_get_delivery (self->context->programme), gate->subject);

  if (list == NULL || !along_checklist_is_complete (list, self->context->dossier))
    along_claim_case_block (self, ALONG_CLAIM_CHECKLIST, gate->subject,
                            g_strdup_printf (_ ("Not yet: %s."), gate->text));
}

static void
check_enhancement (AlongClaimCase *self, const AlongPaymentGate *gate)
{
  if (self->enhancement == NULL || self->enhancement->state != ALONG_ENHANCEMENT_APPROVED)
    along_claim_case_block (self, ALONG_CLAIM_NOT_APPROVED, self->claim->enhancement,
                            g_strdup_printf (_ ("Not yet: %s."), gate->text));
}

void
along_claim_check_gates (AlongClaimCase *self, const AlongPaymentStage *stage)
{
  static void (*const checks[]) (AlongClaimCase *, const AlongPaymentGate *) = {
    [ALONG_PAYMENT_GATE_DOCUMENT] = check_document,
    [ALONG_PAYMENT_GATE_SIGNATURE] = check_signature,
    [ALONG_PAYMENT_GATE_PAYMENT] = check_payment,
    [ALONG_PAYMENT_GATE_ENHANCEMENT] = check_enhancement,
    [ALONG_PAYMENT_GATE_CHECKLIST] = check_checklist,
  };

  for (guint i = 0; i < stage->n_gates; i++)
    checks[stage->gates[i].kind](self, &stage->gates[i]);
}
