/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "along-workspace-forms.h"

#include "along-dossier-command.h"
#include "along-form-check.h"
#include "along-form-prefill.h"
#include "along-form-seal.h"
#include "along-record-command.h"
#include "along-standing-signatures.h"
#include "along-workspace-docket.h"
#include "along-workspace-secrets.h"

#include <glib/gi18n.h>

static AlongForm *
find_form (AlongWorkspace *self, const char *id, GError **error)
{
  AlongForm *form = along_definitions_find_form (along_workspace_get_definitions (self), id);

  if (form == NULL)
    g_set_error (error, ALONG_WORKSPACE_ERROR, ALONG_WORKSPACE_ERROR_INVALID,
                 _ ("There is no definition of the form “%s”. Put its file back to change what is "
                    "filled in."),
                 id);
  return form;
}

/* What may be said about sealed details: another text whenever they change, so that a signature
 * covers them without their numbers. */
static char *
describe_bank (AlongWorkspace *self, const char *deployment, GError **error)
{
  g_autoptr (AlongBankState) state = along_workspace_get_bank_state (self, deployment, error);
  g_autoptr (GDateTime) made = NULL;
  g_autofree char *date = NULL;

  if (state == NULL)
    return NULL;
  if (state->status != ALONG_BANK_SEALED)
    return g_strdup ("");

  made = g_date_time_new_from_unix_utc (state->made);
  date = g_date_time_format (made, "%-d %B %Y");
  /* Translators: a date, a name, and a few letters that tell one seal from another */
  return g_strdup_printf (_ ("Entered on %s by %s, seal %.8s"), date, state->author,
                          state->fingerprint);
}

AlongAnswers *
along_workspace_fill_form (AlongWorkspace *self,
                           AlongDossier *dossier,
                           AlongForm *form,
                           AlongAnswers **typed,
                           GError **error)
{
  const AlongDeployment *deployment = along_dossier_get_deployment (dossier);
  g_autofree char *bank = NULL;
  g_autoptr (AlongAnswers) answers = NULL;
  AlongFormSources sources = {
    .programme = along_definitions_find_programme (along_workspace_get_definitions (self),
                                                   deployment->programme),
    .dossier = dossier,
    .reg = along_workspace_get_register (self),
    .caseload = along_workspace_get_caseload (self),
    .docket = along_workspace_get_docket (self),
    .date = along_date_today (),
  };
  AlongAnswers *filled;

  g_return_val_if_fail (ALONG_IS_WORKSPACE (self), NULL);
  g_return_val_if_fail (ALONG_IS_FORM (form), NULL);

  bank = describe_bank (self, deployment->id, error);
  if (bank == NULL)
    return NULL;
  answers = along_workspace_load_answers (self, deployment->id, along_form_get_id (form), error);
  if (answers == NULL)
    return NULL;

  sources.bank = bank;
  filled = along_form_prefill (form, answers, &sources);
  if (typed != NULL)
    *typed = g_steal_pointer (&answers);
  return filled;
}

/* Filling in ----------------------------------------------------------------------------------- */

typedef struct
{
  AlongForm *form;
  AlongAnswers *changes;
  const char *const *cleared;
} Filling;

static gboolean
save_answer (const AlongDossierChange *change,
             AlongForm *form,
             const char *path,
             const char *text,
             GError **error)
{
  const AlongFormField *field = along_form_find_field (form, path, NULL);

  if (field == NULL || !along_form_field_has_answer (field))
    {
      g_set_error (error, ALONG_WORKSPACE_ERROR, ALONG_WORKSPACE_ERROR_INVALID,
                   _ ("The form has no field “%s”."), path);
      return FALSE;
    }
  if (along_form_section_is_locked (form, field->section, change->dossier))
    {
      guint n;

      g_set_error (error, ALONG_WORKSPACE_ERROR, ALONG_WORKSPACE_ERROR_REFUSED,
                   /* Translators: title of a section of a form */
                   _ ("“%s” is locked: the deployment has moved on. Reopen the step after which it "
                      "locks to change it."),
                   along_form_get_sections (form, &n)[field->section].title);
      return FALSE;
    }
  return along_answer_save (change->database, along_dossier_get_deployment (change->dossier)->id,
                            along_form_get_id (form), path, text, error);
}

static gboolean
save_filling (const AlongDossierChange *change, gconstpointer data, GError **error)
{
  const Filling *filling = data;
  g_autofree const char **paths = along_answers_list (filling->changes, NULL);

  for (guint i = 0; filling->cleared != NULL && filling->cleared[i] != NULL; i++)
    if (!save_answer (change, filling->form, filling->cleared[i], "", error))
      return FALSE;
  for (guint i = 0; paths[i] != NULL; i++)
    if (!save_answer (change, filling->form, paths[i],
                      along_answers_get (filling->changes, paths[i]), error))
      return FALSE;
  return TRUE;
}

gboolean
along_workspace_save_answers (AlongWorkspace *self,
                              const char *deployment,
                              const char *form,
                              AlongAnswers *changes,
                              const char *const *cleared,
                              GError **error)
{
  Filling filling = { .changes = changes, .cleared = cleared };

  g_return_val_if_fail (ALONG_IS_WORKSPACE (self), FALSE);
  g_return_val_if_fail (changes != NULL, FALSE);

  filling.form = find_form (self, form, error);
  return filling.form != NULL && along_workspace_run_on_dossier (self, deployment, "fill-form",
                                                                 along_form_get_name (filling.form),
                                                                 save_filling, &filling, error);
}

/* Signing -------------------------------------------------------------------------------------- */

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
  signing.form = find_form (self, signature->form, error);
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
