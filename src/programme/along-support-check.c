/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-support-check"

#include "config.h"

#include "along-support-check.h"

#include "along-delivery.h"
#include "along-funding.h"
#include "along-process.h"

#include <glib/gi18n.h>

/* A definition without partners names them as it likes. */
static void
check_partner (AlongJsonItem root, AlongProgramme *programme, const char *member, const char *id)
{
  gboolean known = *id == '\0' || programme->partners->len == 0;

  for (guint i = 0; i < programme->partners->len; i++)
    known |= g_str_equal (g_array_index (programme->partners, AlongPartner, i).id, id);
  if (!known)
    along_json_item_fail (root, member, _ ("there is no partner “%s”"), id);
}

static void
check_process (AlongJsonItem root, AlongProgramme *programme, const char *id)
{
  gboolean known = *id == '\0' || programme->processes->len == 0;

  for (guint i = 0; i < programme->processes->len; i++)
    known |= g_str_equal (g_array_index (programme->processes, AlongProcess, i).id, id);
  if (!known)
    along_json_item_fail (root, "funding", _ ("there is no process “%s”"), id);
}

static void
check_option (AlongJsonItem root, AlongProgramme *programme, const char *option)
{
  if (*option != '\0' && along_funding_find_option (programme->funding, option) == NULL)
    along_json_item_fail (root, "delivery", _ ("“funding” has no option “%s”"), option);
}

static void
check_gate (AlongJsonItem root, AlongProgramme *programme, const AlongPaymentGate *gate)
{
  if (gate->kind == ALONG_PAYMENT_GATE_DOCUMENT &&
      along_delivery_find_document (programme->delivery, gate->subject) == NULL)
    along_json_item_fail (root, "funding", _ ("“delivery” has no document “%s”"), gate->subject);
  if (gate->kind == ALONG_PAYMENT_GATE_CHECKLIST &&
      along_delivery_find_checklist (programme->delivery, gate->subject) == NULL)
    along_json_item_fail (root, "funding", _ ("“delivery” has no checklist “%s”"), gate->subject);
}

static void
check_funding (AlongJsonItem root, AlongProgramme *programme, const AlongFunding *funding)
{
  for (guint i = 0; i < funding->n_payments; i++)
    for (guint j = 0; j < funding->payments[i].n_stages; j++)
      {
        const AlongPaymentStage *stage = &funding->payments[i].stages[j];

        check_partner (root, programme, "funding", stage->partner);
        for (guint k = 0; k < stage->n_gates; k++)
          check_gate (root, programme, &stage->gates[k]);
      }
  for (guint i = 0; i < funding->n_options; i++)
    check_process (root, programme, funding->options[i].process);
}

static void
check_delivery (AlongJsonItem root, AlongProgramme *programme, const AlongDelivery *delivery)
{
  for (guint i = 0; i < delivery->n_documents; i++)
    {
      check_option (root, programme, delivery->documents[i].option);
      check_partner (root, programme, "delivery", delivery->documents[i].from);
      check_partner (root, programme, "delivery", delivery->documents[i].to);
    }
  for (guint i = 0; i < delivery->n_checklists; i++)
    check_option (root, programme, delivery->checklists[i].option);
  for (guint i = 0; i < delivery->n_contact_roles; i++)
    check_partner (root, programme, "delivery", delivery->contact_roles[i].partner);
}

void
along_support_check (AlongJsonItem root, AlongProgramme *programme)
{
  if (programme->funding != NULL)
    check_funding (root, programme, programme->funding);
  if (programme->delivery != NULL)
    check_delivery (root, programme, programme->delivery);
}
