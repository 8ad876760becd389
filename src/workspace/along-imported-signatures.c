/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "along-imported-signatures.h"

#include "along-caseload-table.h"
#include "along-dossier-table.h"
#include "along-form-prefill.h"
#include "along-form-seal.h"
#include "along-register-loader.h"

/* What the forms are filled in from. */
typedef struct
{
  AlongDatabase *database;
  AlongDefinitions *definitions;
  AlongDocket *docket;
  AlongRegister *reg;
  AlongCaseload *caseload;
} Desk;

static gboolean
is_unsealed (const AlongSignature *signature)
{
  return signature->voided == ALONG_DATE_NONE && *signature->fingerprint == '\0';
}

static gboolean
has_unsealed (AlongDossier *dossier)
{
  const GArray *signatures = along_dossier_get (dossier, ALONG_DOSSIER_SIGNATURES);

  for (guint i = 0; i < signatures->len; i++)
    if (is_unsealed (along_dossier_item (signatures, AlongSignature, i)))
      return TRUE;
  return FALSE;
}

/* (transfer full) (nullable) */
static AlongAnswers *
fill (const Desk *desk,
      AlongDossier *dossier,
      AlongForm *form,
      AlongAnswers **typed,
      GError **error)
{
  const AlongDeployment *deployment = along_dossier_get_deployment (dossier);
  AlongFormSources sources = {
    .programme = along_definitions_find_programme (desk->definitions, deployment->programme),
    .dossier = dossier,
    .reg = desk->reg,
    .caseload = desk->caseload,
    .docket = desk->docket,
    .bank = "",
    .date = along_date_today (),
  };

  *typed = along_answers_load (desk->database, deployment->id, along_form_get_id (form), error);
  return *typed != NULL ? along_form_prefill (form, *typed, &sources) : NULL;
}

static gboolean
keep_prefilled (const Desk *desk,
                const AlongSignature *signature,
                AlongAnswers *kept,
                GError **error)
{
  g_autofree const char **paths = along_answers_list (kept, NULL);

  for (guint i = 0; paths[i] != NULL; i++)
    if (!along_answer_save (desk->database, signature->deployment, signature->form, paths[i],
                            along_answers_get (kept, paths[i]), error))
      return FALSE;
  return TRUE;
}

static gboolean
seal (const Desk *desk, AlongDossier *dossier, const AlongSignature *found, GError **error)
{
  AlongForm *form = along_definitions_find_form (desk->definitions, found->form);
  const AlongFormRole *role = form != NULL ? along_form_find_role (form, found->role) : NULL;
  g_autoptr (AlongAnswers) typed = NULL;
  g_autoptr (AlongAnswers) filled = NULL;
  g_autoptr (AlongAnswers) kept = NULL;
  g_autofree char *text = NULL;
  g_autofree char *fingerprint = NULL;
  AlongSignature signature = *found;

  if (role == NULL || role->signs == 0)
    return TRUE;

  filled = fill (desk, dossier, form, &typed, error);
  if (filled == NULL)
    return FALSE;
  kept = along_form_prefill_keep (form, typed, filled, role->signs);
  text = along_form_seal_write (form, role->id, signature.deployment, filled);
  fingerprint = along_form_seal_get_fingerprint (text);
  signature.fingerprint = fingerprint;
  return keep_prefilled (desk, &signature, kept, error) &&
         along_dossier_record_save (desk->database, ALONG_DOSSIER_SIGNATURES, &signature, error) &&
         along_signed_form_save (desk->database, &signature, text, error);
}

static gboolean
seal_dossier (const Desk *desk, AlongDossier *dossier, GError **error)
{
  const GArray *signatures = along_dossier_get (dossier, ALONG_DOSSIER_SIGNATURES);
  const char *name = along_register_get_name (desk->reg,
                                              along_dossier_get_deployment (dossier)->who);

  if (name == NULL || *name == '\0')
    return TRUE;

  for (guint i = 0; i < signatures->len; i++)
    {
      const AlongSignature *signature = along_dossier_item (signatures, AlongSignature, i);

      if (is_unsealed (signature) && !seal (desk, dossier, signature, error))
        return FALSE;
    }
  return TRUE;
}

static gboolean
seal_all (Desk *desk, GPtrArray *dossiers, GError **error)
{
  g_autoptr (AlongRegister) reg = NULL;
  g_autoptr (AlongCaseload) caseload = NULL;

  reg = along_register_load_within (desk->database,
                                    along_definitions_get_frameworks (desk->definitions), error);
  if (reg == NULL)
    return FALSE;
  caseload = along_caseload_load_within (desk->database, error);
  if (caseload == NULL)
    return FALSE;

  desk->reg = reg;
  desk->caseload = caseload;
  for (guint i = 0; i < dossiers->len; i++)
    if (!seal_dossier (desk, dossiers->pdata[i], error))
      return FALSE;
  return TRUE;
}

gboolean
along_imported_signatures_seal (AlongDatabase *database,
                                AlongDefinitions *definitions,
                                GError **error)
{
  g_autoptr (AlongDocket) docket = along_docket_load_within (database, NULL, error);
  g_autoptr (GPtrArray) unsealed = g_ptr_array_new ();
  Desk desk = { database, definitions, docket, NULL, NULL };
  const GPtrArray *dossiers;

  if (docket == NULL)
    return FALSE;

  dossiers = along_docket_get_dossiers (docket);
  for (guint i = 0; i < dossiers->len; i++)
    if (has_unsealed (dossiers->pdata[i]))
      g_ptr_array_add (unsealed, dossiers->pdata[i]);
  return unsealed->len == 0 || seal_all (&desk, unsealed, error);
}
