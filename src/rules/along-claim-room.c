/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-claim-room"

#include "along-claim-private.h"

#include <string.h>

gboolean
along_claim_is_live (const AlongClaim *claim)
{
  return claim->state != ALONG_CLAIM_RETURNED;
}

AlongMoney
along_claim_get_amount (AlongMoney rate, AlongDays days)
{
  return rate * days / ALONG_DAYS_PER_DAY;
}

gboolean
along_claim_is_taken (AlongDossier *dossier, const char *day, const char *except)
{
  const GArray *claimed = along_dossier_get (dossier, ALONG_DOSSIER_CLAIMED_DAYS);

  for (guint i = 0; i < claimed->len; i++)
    {
      const AlongClaimedDay *line = along_dossier_item (claimed, AlongClaimedDay, i);
      const AlongClaim *claim;

      if (!g_str_equal (line->day, day) || g_strcmp0 (line->claim, except) == 0)
        continue;
      claim = along_dossier_find (dossier, ALONG_DOSSIER_CLAIMS, line->claim);
      if (claim != NULL && along_claim_is_live (claim))
        return TRUE;
    }
  return FALSE;
}

/* Quarter-days that were approved for what is paid. */
static AlongDays
get_approved (AlongDossier *dossier, const char *enhancement)
{
  const AlongEnhancement *approved;

  if (*enhancement == '\0')
    return along_dossier_get_deployment (dossier)->approved;

  approved = along_dossier_find (dossier, ALONG_DOSSIER_ENHANCEMENTS, enhancement);
  return approved != NULL && approved->state == ALONG_ENHANCEMENT_APPROVED ? approved->days : 0;
}

static void
add_claims (AlongDossier *dossier,
            const char *payment,
            const char *enhancement,
            const char *except,
            AlongClaimRoom *room)
{
  const GArray *claims = along_dossier_get (dossier, ALONG_DOSSIER_CLAIMS);

  for (guint i = 0; i < claims->len; i++)
    {
      const AlongClaim *claim = along_dossier_item (claims, AlongClaim, i);

      if (!along_claim_is_live (claim) || !g_str_equal (claim->payment, payment) ||
          !g_str_equal (claim->enhancement, enhancement) || g_strcmp0 (claim->id, except) == 0)
        continue;
      room->taken += claim->days;
      room->amount_taken += claim->amount;
    }
}

static gboolean
is_deliverable (const AlongDeliveryContext *context,
                const AlongDayEntry *entry,
                const char *enhancement)
{
  return entry->days > 0 && entry->date <= context->today &&
         g_str_equal (entry->enhancement, enhancement);
}

/* Returns what is in the lines that no other claim asks for. */
static AlongDays
add_days (const AlongDeliveryContext *context,
          const char *enhancement,
          const char *except,
          AlongClaimRoom *room)
{
  const GArray *days = along_dossier_get (context->dossier, ALONG_DOSSIER_DAYS);
  AlongDays free_days = 0;

  for (guint i = 0; i < days->len; i++)
    {
      const AlongDayEntry *entry = along_dossier_item (days, AlongDayEntry, i);

      if (!is_deliverable (context, entry, enhancement))
        continue;
      room->delivered += entry->days;
      if (!along_claim_is_taken (context->dossier, entry->id, except))
        free_days += entry->days;
    }
  return free_days;
}

AlongClaimRoom
along_claim_get_room (const AlongDeliveryContext *context,
                      const char *payment_id,
                      const char *enhancement,
                      const char *except)
{
  AlongClaimRoom room = { 0 };
  const AlongPayment *payment;
  AlongDays free_days;

  g_return_val_if_fail (context != NULL && payment_id != NULL && enhancement != NULL, room);

  payment = along_funding_find_payment (along_programme_get_funding (context->programme),
                                        payment_id);
  if (payment == NULL)
    return room;

  add_claims (context->dossier, payment_id, enhancement, except, &room);
  if (payment->basis != ALONG_PAYMENT_PER_DAY)
    {
      room.amount = room.amount_taken == 0 ? payment->amount : 0;
      return room;
    }
  free_days = add_days (context, enhancement, except, &room);
  room.approved = get_approved (context->dossier, enhancement);
  room.days = MIN (room.approved, room.delivered) - room.taken;
  room.days = MAX (MIN (room.days, free_days), 0);
  room.amount = along_claim_get_amount (payment->amount, room.days);
  return room;
}

static int
compare_dates (gconstpointer a, gconstpointer b)
{
  const AlongDayEntry *left = *(const AlongDayEntry *const *) a;
  const AlongDayEntry *right = *(const AlongDayEntry *const *) b;

  return left->date != right->date ? (left->date > right->date) - (left->date < right->date)
                                   : strcmp (left->id, right->id);
}

GPtrArray *
along_claim_list_lines (AlongDossier *dossier, const char *claim)
{
  const GArray *claimed = along_dossier_get (dossier, ALONG_DOSSIER_CLAIMED_DAYS);
  GPtrArray *list = g_ptr_array_new ();

  for (guint i = 0; i < claimed->len; i++)
    {
      const AlongClaimedDay *line = along_dossier_item (claimed, AlongClaimedDay, i);
      gpointer entry = (gpointer) along_dossier_find (dossier, ALONG_DOSSIER_DAYS, line->day);

      if (entry != NULL && g_str_equal (line->claim, claim))
        g_ptr_array_add (list, entry);
    }
  g_ptr_array_sort (list, compare_dates);
  return list;
}

/* Leaves as many as are needed for @days. */
static void
cut_off (GPtrArray *list, AlongDays days)
{
  guint n = 0;

  for (; n < list->len && days > 0; n++)
    days -= ((const AlongDayEntry *) g_ptr_array_index (list, n))->days;
  g_ptr_array_set_size (list, (int) n);
}

GPtrArray *
along_claim_list_days (const AlongDeliveryContext *context,
                       const char *payment,
                       const char *enhancement,
                       const char *except)
{
  AlongClaimRoom room = along_claim_get_room (context, payment, enhancement, except);
  GPtrArray *list = g_ptr_array_new ();
  const GArray *days;

  g_return_val_if_fail (context != NULL && enhancement != NULL, list);

  days = along_dossier_get (context->dossier, ALONG_DOSSIER_DAYS);
  for (guint i = 0; i < days->len; i++)
    {
      const AlongDayEntry *entry = along_dossier_item (days, AlongDayEntry, i);

      if (is_deliverable (context, entry, enhancement) &&
          !along_claim_is_taken (context->dossier, entry->id, except))
        g_ptr_array_add (list, (gpointer) entry);
    }
  g_ptr_array_sort (list, compare_dates);
  cut_off (list, room.days);
  return list;
}
