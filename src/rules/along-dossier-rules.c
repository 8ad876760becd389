/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "along-dossier-rules.h"

#include "along-claim-rules.h"
#include "along-delivery.h"
#include "along-enhancement-rules.h"

#include <glib/gi18n.h>

/* Of what speaks against a claim, what can never be right, however it came about. */
static const AlongClaimReason claim_reasons[] = {
  ALONG_CLAIM_WRONG_ENHANCEMENT, ALONG_CLAIM_NOT_APPROVED,  ALONG_CLAIM_OVER_APPROVED,
  ALONG_CLAIM_OVER_DELIVERED,    ALONG_CLAIM_DAY_TWICE,     ALONG_CLAIM_DAY_UNKNOWN,
  ALONG_CLAIM_WRONG_AMOUNT,      ALONG_CLAIM_PAYMENT_TWICE,
};

static void
take_over (AlongVerdict *verdict, const AlongFinding *finding)
{
  if (finding != NULL && finding->severity == ALONG_SEVERITY_BLOCK)
    along_verdict_take (verdict, finding->reason, finding->severity, finding->subject,
                        g_strdup (finding->text));
}

static gboolean
is_received (AlongDossier *dossier, const char *type)
{
  const GArray *documents = along_dossier_get (dossier, ALONG_DOSSIER_DOCUMENTS);

  for (guint i = 0; i < documents->len; i++)
    {
      const AlongDocument *document = along_dossier_item (documents, AlongDocument, i);

      if (g_str_equal (document->type, type) && document->received != ALONG_DATE_NONE)
        return TRUE;
    }
  return FALSE;
}

/* The documents that the claim had to have behind it to come where it is. */
static void
judge_documents (const AlongDeliveryContext *context,
                 const AlongClaim *claim,
                 const AlongPayment *payment,
                 AlongVerdict *verdict)
{
  for (guint i = 0; i < payment->n_stages && payment->stages[i].state <= (guint) claim->state; i++)
    for (guint j = 0; j < payment->stages[i].n_gates; j++)
      {
        const AlongPaymentGate *gate = &payment->stages[i].gates[j];

        if (gate->kind == ALONG_PAYMENT_GATE_DOCUMENT &&
            !is_received (context->dossier, gate->subject))
          along_verdict_take (
              verdict, ALONG_CLAIM_MISSING_DOCUMENT, ALONG_SEVERITY_BLOCK, claim->id,
              /* Translators: a payment, and what it needs */
              g_strdup_printf (_ ("A claim for “%s” rests on it: %s."), payment->name, gate->text));
      }
}

static void
judge_claim (const AlongDeliveryContext *context, const AlongClaim *claim, AlongVerdict *verdict)
{
  const AlongFunding *funding = along_programme_get_funding (context->programme);
  const AlongPayment *payment = along_funding_find_payment (funding, claim->payment);
  g_autoptr (AlongVerdict) judged = along_claim_judge (context, claim, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (claim_reasons); i++)
    take_over (verdict, along_verdict_find (judged, (int) claim_reasons[i]));
  if (payment != NULL)
    judge_documents (context, claim, payment, verdict);
}

AlongVerdict *
along_dossier_judge (const AlongDeliveryContext *context)
{
  const GArray *claims = along_dossier_get (context->dossier, ALONG_DOSSIER_CLAIMS);
  const GArray *enhancements = along_dossier_get (context->dossier, ALONG_DOSSIER_ENHANCEMENTS);
  g_autoptr (AlongVerdict) verdict = along_verdict_new ();

  for (guint i = 0; i < claims->len; i++)
    {
      const AlongClaim *claim = along_dossier_item (claims, AlongClaim, i);

      if (claim->state != ALONG_CLAIM_RETURNED)
        judge_claim (context, claim, verdict);
    }
  for (guint i = 0; i < enhancements->len; i++)
    {
      const AlongEnhancement *one = along_dossier_item (enhancements, AlongEnhancement, i);
      g_autoptr (AlongVerdict) judged = NULL;

      if (!along_enhancement_is_live (one))
        continue;
      judged = along_enhancement_judge (context, one);
      take_over (verdict, along_verdict_find (judged, ALONG_ENHANCEMENT_SECOND));
    }
  return g_steal_pointer (&verdict);
}
