/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-funding"

#include "along-funding.h"

const AlongPayment *
along_funding_find_payment (const AlongFunding *self, const char *id)
{
  for (guint i = 0; self != NULL && id != NULL && i < self->n_payments; i++)
    if (g_str_equal (self->payments[i].id, id))
      return &self->payments[i];
  return NULL;
}

const AlongSupportOption *
along_funding_find_option (const AlongFunding *self, const char *id)
{
  for (guint i = 0; self != NULL && id != NULL && i < self->n_options; i++)
    if (g_str_equal (self->options[i].id, id))
      return &self->options[i];
  return NULL;
}

const AlongPayment *
along_funding_get_day_payment (const AlongFunding *self)
{
  for (guint i = 0; self != NULL && i < self->n_payments; i++)
    if (self->payments[i].basis == ALONG_PAYMENT_PER_DAY)
      return &self->payments[i];
  return NULL;
}

const AlongPaymentStage *
along_payment_find_stage (const AlongPayment *self, AlongClaimState state)
{
  for (guint i = 0; self != NULL && i < self->n_stages; i++)
    if (self->stages[i].state == state)
      return &self->stages[i];
  return NULL;
}

gboolean
along_payment_get_next_state (const AlongPayment *self,
                              AlongClaimState state,
                              AlongClaimState *next)
{
  g_return_val_if_fail (self != NULL, FALSE);

  if (state == ALONG_CLAIM_RETURNED)
    {
      *next = ALONG_CLAIM_DRAFT;
      return TRUE;
    }
  for (guint i = 0; i + 1 < self->n_stages; i++)
    if (self->stages[i].state == state)
      {
        *next = self->stages[i + 1].state;
        return TRUE;
      }
  return FALSE;
}

static gboolean
payment_waits_for (const AlongPayment *payment, const char *document_type)
{
  for (guint i = 0; i < payment->n_stages; i++)
    for (guint j = 0; j < payment->stages[i].n_gates; j++)
      if (payment->stages[i].gates[j].kind == ALONG_PAYMENT_GATE_DOCUMENT &&
          g_str_equal (payment->stages[i].gates[j].subject, document_type))
        return TRUE;
  return FALSE;
}

GPtrArray *
along_funding_list_gated (const AlongFunding *self, const char *document_type)
{
  GPtrArray *payments = g_ptr_array_new ();

  for (guint i = 0; self != NULL && i < self->n_payments; i++)
    if (payment_waits_for (&self->payments[i], document_type))
      g_ptr_array_add (payments, (gpointer) &self->payments[i]);
  return payments;
}
