/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-claim-check"

#include "config.h"

#include "along-claim-private.h"

#include <glib/gi18n.h>

void
along_claim_case_block (AlongClaimCase *self,
                        AlongClaimReason reason,
                        const char *subject,
                        char *text)
{
  along_verdict_take (self->verdict, (int) reason, ALONG_SEVERITY_BLOCK, subject, text);
}

static void
block (AlongClaimCase *self, AlongClaimReason reason, const char *text)
{
  along_claim_case_block (self, reason, self->claim->id, g_strdup (text));
}

void
along_claim_case_init (AlongClaimCase *self,
                       const AlongDeliveryContext *context,
                       const AlongClaim *claim,
                       const char *const *days)
{
  const GArray *lines = along_dossier_get (context->dossier, ALONG_DOSSIER_CLAIMED_DAYS);

  self->context = context;
  self->claim = claim;
  self->payment = along_funding_find_payment (along_programme_get_funding (context->programme),
                                              claim->payment);
  self->enhancement = along_dossier_find (context->dossier, ALONG_DOSSIER_ENHANCEMENTS,
                                          claim->enhancement);
  self->verdict = along_verdict_new ();
  self->lines = g_ptr_array_new ();
  for (guint i = 0; days != NULL && days[i] != NULL; i++)
    g_ptr_array_add (self->lines, (gpointer) days[i]);
  for (guint i = 0; days == NULL && i < lines->len; i++)
    if (g_str_equal (along_dossier_item (lines, AlongClaimedDay, i)->claim, claim->id))
      g_ptr_array_add (self->lines, (gpointer) along_dossier_item (lines, AlongClaimedDay, i)->day);
}

AlongVerdict *
along_claim_case_end (AlongClaimCase *self)
{
  g_clear_pointer (&self->lines, g_ptr_array_unref);
  return g_steal_pointer (&self->verdict);
}

/* Whether the payment is for the enhanced support that the claim names. */
static gboolean
check_enhancement (AlongClaimCase *self)
{
  const AlongSupportOption *option;
  gboolean fits;

  if (*self->claim->enhancement == '\0')
    {
      if (*self->payment->option != '\0')
        block (self, ALONG_CLAIM_WRONG_ENHANCEMENT, _ ("This payment is for enhanced support."));
      return *self->payment->option == '\0';
    }

  option = self->enhancement != NULL
               ? along_funding_find_option (along_programme_get_funding (self->context->programme),
                                            self->enhancement->option)
               : NULL;
  fits = option != NULL && (g_str_equal (self->payment->option, option->id) ||
                            (self->payment->basis == ALONG_PAYMENT_PER_DAY &&
                             *self->payment->option == '\0' && option->max_days > 0));
  if (!fits)
    block (self, ALONG_CLAIM_WRONG_ENHANCEMENT,
           _ ("This payment is not for that kind of enhanced support."));
  else if (self->enhancement->state != ALONG_ENHANCEMENT_APPROVED)
    block (self, ALONG_CLAIM_NOT_APPROVED,
           _ ("The enhanced support has not been approved: it is not paid."));
  return fits && self->enhancement->state == ALONG_ENHANCEMENT_APPROVED;
}

static gboolean
is_listed_before (GPtrArray *lines, guint index)
{
  for (guint i = 0; i < index; i++)
    if (g_str_equal (g_ptr_array_index (lines, i), g_ptr_array_index (lines, index)))
      return TRUE;
  return FALSE;
}

/* Returns the sum of the lines that may be claimed. */
static AlongDays
check_lines (AlongClaimCase *self)
{
  AlongDays sum = 0;

  for (guint i = 0; i < self->lines->len; i++)
    {
      const char *id = g_ptr_array_index (self->lines, i);
      const AlongDayEntry *entry = along_dossier_find (self->context->dossier, ALONG_DOSSIER_DAYS,
                                                       id);

      if (entry == NULL || entry->date > self->context->today ||
          !g_str_equal (entry->enhancement, self->claim->enhancement))
        along_claim_case_block (
            self, ALONG_CLAIM_DAY_UNKNOWN, id,
            g_strdup (_ ("A day that is claimed is not in the log, or belongs to other support.")));
      else if (is_listed_before (self->lines, i) ||
               along_claim_is_taken (self->context->dossier, id, self->claim->id))
        along_claim_case_block (self, ALONG_CLAIM_DAY_TWICE, id,
                                g_strdup (_ ("A day is claimed twice.")));
      else
        sum += entry->days;
    }
  return sum;
}

static void
check_days (AlongClaimCase *self)
{
  const AlongClaim *claim = self->claim;
  AlongClaimRoom room = along_claim_get_room (self->context, claim->payment, claim->enhancement,
                                              claim->id);
  AlongDays lines = check_lines (self);
  g_autofree char *approved = along_days_format (room.approved);

  if (claim->days <= 0)
    block (self, ALONG_CLAIM_NOTHING, _ ("There are no days to claim."));
  if (claim->days > lines || claim->days > room.delivered - room.taken)
    block (self, ALONG_CLAIM_OVER_DELIVERED, _ ("More days are claimed than were delivered."));
  if (claim->days > room.approved - room.taken)
    along_claim_case_block (
        self, ALONG_CLAIM_OVER_APPROVED, claim->id,
        g_strdup_printf (_ ("More days are claimed than the %s that were approved."), approved));
  if (claim->amount != along_claim_get_amount (self->payment->amount, claim->days))
    block (self, ALONG_CLAIM_WRONG_AMOUNT, _ ("The amount is not the days at the day rate."));
}

static gboolean
is_claimed_already (AlongClaimCase *self)
{
  const GArray *claims = along_dossier_get (self->context->dossier, ALONG_DOSSIER_CLAIMS);

  for (guint i = 0; i < claims->len; i++)
    {
      const AlongClaim *other = along_dossier_item (claims, AlongClaim, i);

      if (along_claim_is_live (other) && g_str_equal (other->payment, self->claim->payment) &&
          g_str_equal (other->enhancement, self->claim->enhancement) &&
          !g_str_equal (other->id, self->claim->id))
        return TRUE;
    }
  return FALSE;
}

static void
check_lump (AlongClaimCase *self)
{
  const AlongClaim *claim = self->claim;
  AlongMoney amount = self->payment->amount;
  g_autofree char *most = along_money_format (amount);

  if (is_claimed_already (self))
    block (self, ALONG_CLAIM_PAYMENT_TWICE, _ ("This payment has been claimed already."));
  if (claim->days != 0 || self->lines->len > 0)
    block (self, ALONG_CLAIM_DAY_UNKNOWN, _ ("This payment is not for days."));
  if (self->payment->basis == ALONG_PAYMENT_FIXED && claim->amount != amount)
    along_claim_case_block (self, ALONG_CLAIM_WRONG_AMOUNT, claim->id,
                            g_strdup_printf (_ ("The payment is %s."), most));
  if (self->payment->basis == ALONG_PAYMENT_UP_TO && (claim->amount <= 0 || claim->amount > amount))
    along_claim_case_block (self, ALONG_CLAIM_WRONG_AMOUNT, claim->id,
                            g_strdup_printf (_ ("The payment is at most %s."), most));
}

void
along_claim_check (AlongClaimCase *self)
{
  if (self->payment == NULL)
    {
      block (self, ALONG_CLAIM_UNKNOWN_PAYMENT, _ ("The programme has no such payment."));
      return;
    }
  if (!check_enhancement (self))
    return;
  if (self->payment->basis == ALONG_PAYMENT_PER_DAY)
    check_days (self);
  else
    check_lump (self);
}
