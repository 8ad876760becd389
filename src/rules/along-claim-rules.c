/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-claim-rules"

#include "config.h"

#include "along-claim-private.h"

#include <glib/gi18n.h>

static void
block (AlongClaimCase *self, AlongClaimReason reason, const char *text)
{
  along_claim_case_block (self, reason, self->claim->id, g_strdup (text));
}

AlongVerdict *
along_claim_judge (const AlongDeliveryContext *context,
                   const AlongClaim *claim,
                   const char *const *days)
{
  g_autoptr (GStringChunk) texts = g_string_chunk_new (64);
  const AlongClaim *stored;
  AlongClaimCase self;
  AlongClaim asked;

  g_return_val_if_fail (context != NULL && claim != NULL, NULL);

  /* A new record may come with texts that are NULL. */
  along_record_copy (along_dossier_get_shape (ALONG_DOSSIER_CLAIMS), &asked, claim, texts);
  along_claim_case_init (&self, context, &asked, days);
  stored = along_dossier_find (context->dossier, ALONG_DOSSIER_CLAIMS, asked.id);
  if (stored != NULL && stored->state != ALONG_CLAIM_DRAFT)
    block (&self, ALONG_CLAIM_FIXED,
           _ ("The claim has been signed or returned; it cannot be changed as it is."));
  if (asked.state != ALONG_CLAIM_DRAFT)
    block (&self, ALONG_CLAIM_WRONG_STATE, _ ("A claim begins as a draft."));
  along_claim_check (&self);
  return along_claim_case_end (&self);
}

AlongVerdict *
along_claim_judge_deletion (const AlongDeliveryContext *context, const char *id)
{
  AlongVerdict *verdict = along_verdict_new ();
  const AlongClaim *claim;

  g_return_val_if_fail (context != NULL && id != NULL, verdict);

  claim = along_dossier_find (context->dossier, ALONG_DOSSIER_CLAIMS, id);
  if (claim != NULL && claim->state != ALONG_CLAIM_DRAFT && claim->state != ALONG_CLAIM_RETURNED)
    along_verdict_take (verdict, ALONG_CLAIM_FIXED, ALONG_SEVERITY_BLOCK, id,
                        g_strdup (_ ("The claim has been signed; it can only be returned.")));
  return verdict;
}

static void
check_paid (AlongClaimCase *self)
{
  if (self->claim->paid == ALONG_DATE_NONE)
    block (self, ALONG_CLAIM_NO_PAID_DATE, _ ("Give the date of the payment."));
  else if (self->claim->paid > self->context->today)
    block (self, ALONG_CLAIM_PAID_EARLY, _ ("The date of the payment is in the future."));
}

static gboolean
can_return (AlongClaimState from)
{
  return from != ALONG_CLAIM_DRAFT && from != ALONG_CLAIM_PAID && from != ALONG_CLAIM_RETURNED;
}

/* The claim on its way to the next of its states, with all gates up to there. */
static void
check_step (AlongClaimCase *self, AlongClaimState to)
{
  AlongClaimState next;

  along_claim_check (self);
  if (self->payment == NULL)
    return;
  if (!along_payment_get_next_state (self->payment, (AlongClaimState) self->claim->state, &next) ||
      next != to)
    {
      block (self, ALONG_CLAIM_WRONG_STATE, _ ("This is not the claim's next step."));
      return;
    }
  for (guint i = 0; i < self->payment->n_stages && self->payment->stages[i].state <= to; i++)
    along_claim_check_gates (self, &self->payment->stages[i]);
  if (to == ALONG_CLAIM_PAID)
    check_paid (self);
}

AlongVerdict *
along_claim_judge_advance (const AlongDeliveryContext *context,
                           const AlongClaim *claim,
                           AlongClaimState state)
{
  g_autoptr (GStringChunk) texts = g_string_chunk_new (64);
  AlongClaimCase self;
  AlongClaim asked;

  g_return_val_if_fail (context != NULL && claim != NULL, NULL);

  along_record_copy (along_dossier_get_shape (ALONG_DOSSIER_CLAIMS), &asked, claim, texts);
  along_claim_case_init (&self, context, &asked, NULL);
  if (state != ALONG_CLAIM_RETURNED)
    check_step (&self, state);
  else if (!can_return ((AlongClaimState) asked.state))
    block (&self, ALONG_CLAIM_WRONG_STATE,
           _ ("Only a claim that is signed and not yet paid can be returned."));
  return along_claim_case_end (&self);
}

gboolean
along_claim_get_next_state (const AlongDeliveryContext *context,
                            const AlongClaim *claim,
                            AlongClaimState *next)
{
  const AlongPayment *payment;

  g_return_val_if_fail (context != NULL && claim != NULL && next != NULL, FALSE);

  payment = along_funding_find_payment (along_programme_get_funding (context->programme),
                                        claim->payment);
  return payment != NULL &&
         along_payment_get_next_state (payment, (AlongClaimState) claim->state, next);
}

/* States of a payment that the programme no longer has. */
static const char *
get_general_name (AlongClaimState state)
{
  switch (state)
    {
    case ALONG_CLAIM_LEADER_SIGNED:
      return _ ("Signed by the leader");
    case ALONG_CLAIM_SCHOOL_SIGNED:
      return _ ("Signed by the school");
    case ALONG_CLAIM_REVIEWED:
      return _ ("Reviewed");
    case ALONG_CLAIM_PROCESSING:
      return _ ("Being processed");
    case ALONG_CLAIM_PAID:
      return _ ("Paid");
    case ALONG_CLAIM_RETURNED:
      return _ ("Returned");
    case ALONG_CLAIM_DRAFT:
    default:
      return _ ("Draft");
    }
}

const char *
along_claim_get_state_name (AlongProgramme *programme, const AlongClaim *claim)
{
  const AlongPaymentStage *stage;

  g_return_val_if_fail (ALONG_IS_PROGRAMME (programme) && claim != NULL, "");

  stage = along_payment_find_stage (
      along_funding_find_payment (along_programme_get_funding (programme), claim->payment),
      (AlongClaimState) claim->state);
  return stage != NULL ? stage->name : get_general_name ((AlongClaimState) claim->state);
}
