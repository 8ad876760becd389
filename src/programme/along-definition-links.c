/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-definition-links"

#include "config.h"

#include "along-definition-links.h"

#include "along-funding.h"

#include <glib/gi18n.h>

static gboolean
check_form (AlongDefinitions *definitions,
            AlongProgramme *programme,
            const char *member,
            const char *form,
            GError **error)
{
  if (*form == '\0' || along_definitions_find_form (definitions, form) != NULL)
    return TRUE;

  g_set_error (error, ALONG_DEFINITION_ERROR, ALONG_DEFINITION_ERROR_CONTENT,
               _ ("%s.json: %s: there is no form “%s” in the folder forms"),
               along_programme_get_id (programme), member, form);
  return FALSE;
}

static gboolean
check_payment (AlongDefinitions *definitions,
               AlongProgramme *programme,
               const AlongPayment *payment,
               GError **error)
{
  for (guint i = 0; i < payment->n_stages; i++)
    for (guint j = 0; j < payment->stages[i].n_gates; j++)
      if (payment->stages[i].gates[j].kind == ALONG_PAYMENT_GATE_SIGNATURE &&
          !check_form (definitions, programme, "funding", payment->stages[i].gates[j].subject,
                       error))
        return FALSE;
  return TRUE;
}

static gboolean
check_programme (AlongDefinitions *definitions, AlongProgramme *programme, GError **error)
{
  const AlongFunding *funding = along_programme_get_funding (programme);

  if (!check_form (definitions, programme, "form", along_programme_get_form (programme), error) ||
      !check_form (definitions, programme, "case_study", along_programme_get_case_study (programme),
                   error))
    return FALSE;

  for (guint i = 0; funding != NULL && i < funding->n_payments; i++)
    if (!check_payment (definitions, programme, &funding->payments[i], error))
      return FALSE;
  return TRUE;
}

gboolean
along_definition_links_check (AlongDefinitions *definitions, GError **error)
{
  GPtrArray *programmes;

  g_return_val_if_fail (ALONG_IS_DEFINITIONS (definitions), FALSE);

  programmes = along_definitions_get_programmes (definitions);
  for (guint i = 0; i < programmes->len; i++)
    if (!check_programme (definitions, g_ptr_array_index (programmes, i), error))
      return FALSE;
  return TRUE;
}
