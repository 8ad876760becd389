/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "along-workspace-forms-private.h"

#include "along-dossier-command.h"
#include "along-form-check.h"
#include "along-form-seal.h"
#include "along-record-command.h"
#include "along-standing-signatures.h"

#include <glib/gi18n.h>

typedef struct
{
  AlongForm *form;
  const AlongFormRole *role;
  AlongSignature signature;
} Signing;

static gboolean
refuse_unsigned (const AlongFormVerdict *verdict, guint64 sections, GError **error)
{
  for (guint i = 0; i < verdict->problems->len; i++)
    {
      const AlongFormProblem *problem = verdict->problems->pdata[i];

      if (problem->severity != ALONG_SEVERITY_BLOCK ||
          (sections & ((guint64) 1 << problem->section)) == 0)
        continue;
      g_set_error (error, ALONG_WORKSPACE_ERROR, ALONG_WORKSPACE_ERROR_REFUSED,
                   /* Translators: a sentence that says what is missing */
                   _ ("The form cannot be signed yet. %s"), problem->text);
      return FALSE;
    }
  return along_record_refuse (error, _ ("The form cannot be signed yet."));
}

static gboolean
check_signing (const AlongDossierChange *change,
               const Signing *signing,
               AlongFormVerdict *verdict,
               GError **error)
{
  const AlongFormRole *role = signing->role;

  if (along_form_find_signature (signing->form, role->id, change->dossier) != NULL)
    return along_record_refuse (error, _ ("It is signed already."));
  if (*role->after != '\0' &&
      along_form_find_signature (signing->form, role->after, change->dossier) == NULL)
    {
      const AlongFormRole *first = along_form_find_role (signing->form, role->after);

      g_set_error (error, ALONG_WORKSPACE_ERROR, ALONG_WORKSPACE_ERROR_REFUSED,
                   /* Translators: a role, such as "System leader" */
                   _ ("%s signs first."), first != NULL ? first->name : role->after);
      return FALSE;
    }
  return along_form_verdict_is_clear (verdict, role->signs) ||
         refuse_unsigned (verdict, role->signs, error);
}

static gboolean
save_signing (const AlongDossierChange *change, gconstpointer data, GError **error)
{
  const Signing *signing = data;
  g_autoptr (AlongAnswers) typed = NULL;
  g_autoptr (AlongAnswers) filled = along_workspace_fill_form (change->workspace, change->dossier,
                                                               signing->form, &typed, error);
  g_autoptr (AlongFormVerdict) verdict = NULL;
  g_autofree char *text = NULL;
  g_autofree char *fingerprint = NULL;
  AlongSignature signature = signing->signature;

  if (filled == NULL)
    return FALSE;

  verdict = along_form_check (signing->form, typed, filled, change->dossier, along_date_today ());
  if (!check_signing (change, signing, verdict, error))
    return FALSE;

  if (!along_signatures_keep_prefilled (change, signing->form, signing->role->signs, typed, filled,
                                        error))
    return FALSE;
  text = along_form_seal_write (signing->form, signing->role->id, signature.deployment, filled);
  fingerprint = along_form_seal_get_fingerprint (text);
  signature.fingerprint = fingerprint;
  return along_dossier_record_save (change->database, ALONG_DOSSIER_SIGNATURES, &signature,
                                    error) &&
         along_signed_form_save (change->database, &signature, text, error);
}

gboolean
along_workspace_sign_form (AlongWorkspace *self, const AlongSignature *signature, GError **error)
{
  g_autofree char *id = along_workspace_new_id ();
  Signing signing = { .signature = *signature };

  g_return_val_if_fail (ALONG_IS_WORKSPACE (self), FALSE);

  if (along_record_is_blank (signature->name) || signature->date == ALONG_DATE_NONE)
    return along_record_refuse (error, _ ("Give the name of who signs, and the date."));
  signing.form = along_workspace_find_form (self, signature->form, error);
  if (signing.form == NULL)
    return FALSE;
  signing.role = along_form_find_role (signing.form, signature->role);
  if (signing.role == NULL || signing.role->signs == 0)
    return along_record_refuse (error, _ ("This role does not sign the form."));

  signing.signature.id = id;
  signing.signature.voided = ALONG_DATE_NONE;
  signing.signature.void_reason = "";
  return along_workspace_run_on_dossier (self, signature->deployment, "sign-form",
                                         along_form_get_name (signing.form), save_signing, &signing,
                                         error);
}

typedef struct
{
  const char *id;
  const char *reason;
} Voiding;

static gboolean
save_voiding (const AlongDossierChange *change, gconstpointer data, GError **error)
{
  const Voiding *voiding = data;
  const AlongSignature *found = along_dossier_find (change->dossier, ALONG_DOSSIER_SIGNATURES,
                                                    voiding->id);
  AlongSignature signature;

  if (found == NULL || found->voided != ALONG_DATE_NONE)
    return along_record_refuse (error, _ ("The signature has no force any more."));

  signature = *found;
  signature.voided = along_date_today ();
  signature.void_reason = voiding->reason;
  return along_dossier_record_save (change->database, ALONG_DOSSIER_SIGNATURES, &signature, error);
}

gboolean
along_workspace_void_signature (AlongWorkspace *self,
                                const char *deployment,
                                const char *signature,
                                const char *reason,
                                GError **error)
{
  Voiding voiding = { signature, reason };

  g_return_val_if_fail (ALONG_IS_WORKSPACE (self), FALSE);

  if (along_record_is_blank (reason))
    return along_record_refuse (error, _ ("Say why."));
  return along_workspace_run_on_dossier (self, deployment, "void-signature", NULL, save_voiding,
                                         &voiding, error);
}
