/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "along-standing-signatures.h"

#include "along-form-prefill.h"
#include "along-form-seal.h"
#include "along-workspace-forms.h"

#include <glib/gi18n.h>

typedef struct
{
  AlongForm *form;
  char *signature; /* id */
  char *role;
  char *fingerprint;
} Seal;

static void
seal_free (Seal *self)
{
  g_free (self->signature);
  g_free (self->role);
  g_free (self->fingerprint);
  g_free (self);
}

static char *
take_fingerprint (const AlongDossierChange *change,
                  AlongForm *form,
                  const char *role,
                  GError **error)
{
  g_autoptr (AlongAnswers)
      filled = along_workspace_fill_form (change->workspace, change->dossier, form, NULL, error);
  g_autofree char *text = NULL;

  if (filled == NULL)
    return NULL;

  text = along_form_seal_write (form, role, along_dossier_get_deployment (change->dossier)->id,
                                filled);
  return along_form_seal_get_fingerprint (text != NULL ? text : "");
}

GPtrArray *
along_signatures_list (const AlongDossierChange *change, GError **error)
{
  AlongDefinitions *definitions = along_workspace_get_definitions (change->workspace);
  const GArray *signatures = along_dossier_get (change->dossier, ALONG_DOSSIER_SIGNATURES);
  g_autoptr (GPtrArray) seals = g_ptr_array_new_with_free_func ((GDestroyNotify) seal_free);

  for (guint i = 0; i < signatures->len; i++)
    {
      const AlongSignature *signature = along_dossier_item (signatures, AlongSignature, i);
      AlongForm *form = along_definitions_find_form (definitions, signature->form);
      char *fingerprint;
      Seal *seal;

      if (signature->voided != ALONG_DATE_NONE || form == NULL)
        continue;
      fingerprint = take_fingerprint (change, form, signature->role, error);
      if (fingerprint == NULL)
        return NULL;

      seal = g_new0 (Seal, 1);
      seal->form = form;
      seal->signature = g_strdup (signature->id);
      seal->role = g_strdup (signature->role);
      seal->fingerprint = fingerprint;
      g_ptr_array_add (seals, seal);
    }
  return g_steal_pointer (&seals);
}

static gboolean
void_signature (const AlongDossierChange *change, const char *id, GError **error)
{
  const AlongSignature *found = along_dossier_find (change->dossier, ALONG_DOSSIER_SIGNATURES, id);
  AlongSignature signature;

  if (found == NULL || found->voided != ALONG_DATE_NONE)
    return TRUE;

  signature = *found;
  signature.voided = along_date_today ();
  signature.void_reason = _ ("What was signed has been changed.");
  return along_dossier_record_save (change->database, ALONG_DOSSIER_SIGNATURES, &signature, error);
}

gboolean
along_signatures_void_changed (const AlongDossierChange *change, GPtrArray *seals, GError **error)
{
  for (guint i = 0; i < seals->len; i++)
    {
      const Seal *seal = seals->pdata[i];
      g_autofree char *fingerprint = take_fingerprint (change, seal->form, seal->role, error);

      if (fingerprint == NULL)
        return FALSE;
      if (!g_str_equal (fingerprint, seal->fingerprint) &&
          !void_signature (change, seal->signature, error))
        return FALSE;
    }
  return TRUE;
}

gboolean
along_signatures_keep_prefilled (const AlongDossierChange *change,
                                 AlongForm *form,
                                 guint64 sections,
                                 AlongAnswers *typed,
                                 AlongAnswers *filled,
                                 GError **error)
{
  g_autoptr (AlongAnswers) kept = along_form_prefill_keep (form, typed, filled, sections);
  g_autofree const char **paths = along_answers_list (kept, NULL);

  for (guint i = 0; paths[i] != NULL; i++)
    if (!along_answer_save (change->database, along_dossier_get_deployment (change->dossier)->id,
                            along_form_get_id (form), paths[i], along_answers_get (kept, paths[i]),
                            error))
      return FALSE;
  return TRUE;
}
