/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "along-form-file.h"

#include "along-form-json.h"
#include "along-form-pdf.h"
#include "along-form-xlsx.h"
#include "along-workspace-forms.h"
#include "along-workspace-names.h"

#include <glib/gi18n.h>

/* Which sealed field of a form holds what. */
static const char *const fields[ALONG_N_BANK_FIELDS] = {
  [ALONG_BANK_PAYEE] = "payee",
  [ALONG_BANK_ACCOUNT_NAME] = "account-name",
  [ALONG_BANK_SORT_CODE] = "sort-code",
  [ALONG_BANK_ACCOUNT_NUMBER] = "account-number",
  [ALONG_BANK_ROLL_NUMBER] = "roll-number",
  [ALONG_BANK_REMITTANCE_EMAIL] = "remittance-email",
  [ALONG_BANK_VENDOR_ACCOUNT] = "vendor-account",
};

static char *
dup_recipient (AlongWorkspace *workspace, AlongParticipant who)
{
  g_autofree char *name = along_workspace_dup_participant_name (workspace, who);

  return who.kind == ALONG_PARTICIPANT_TRUST ? g_steal_pointer (&name)
                                             : g_strdup_printf (_ ("%s, URN %d"), name, who.id);
}

AlongFormFile *
along_form_file_new (AlongWorkspace *workspace,
                     AlongDossier *dossier,
                     AlongForm *form,
                     AlongAnswers *filled,
                     GError **error)
{
  const AlongDeployment *deployment;
  AlongProgramme *programme;
  AlongAnswers *answers;
  AlongFormFile *self;

  g_return_val_if_fail (ALONG_IS_WORKSPACE (workspace), NULL);
  g_return_val_if_fail (ALONG_IS_DOSSIER (dossier), NULL);

  answers = filled != NULL ? along_answers_ref (filled)
                           : along_workspace_fill_form (workspace, dossier, form, NULL, error);
  if (answers == NULL)
    return NULL;

  deployment = along_dossier_get_deployment (dossier);
  programme = along_definitions_find_programme (along_workspace_get_definitions (workspace),
                                                deployment->programme);
  self = g_new0 (AlongFormFile, 1);
  self->recipient = dup_recipient (workspace, deployment->who);
  self->leader = along_workspace_dup_lead_name (workspace, deployment->lead);
  self->copy = (AlongFormCopy){
    .form = g_object_ref (form),
    .filled = answers,
    .dossier = g_object_ref (dossier),
    .deployment = deployment->id,
    .programme = programme != NULL ? along_programme_get_name (programme) : deployment->programme,
    .recipient = self->recipient,
    .leader = self->leader,
    .made = along_date_today (),
  };
  return self;
}

void
along_form_file_free (AlongFormFile *self)
{
  for (guint i = 0; i < ALONG_N_BANK_FIELDS; i++)
    g_clear_pointer (&self->texts[i], along_secret_text_free);
  g_object_unref (self->copy.form);
  along_answers_unref (self->copy.filled);
  g_object_unref (self->copy.dossier);
  g_free (self->recipient);
  g_free (self->leader);
  g_free (self);
}

void
along_form_file_set_bank_details (AlongFormFile *self, const AlongBankDetails *details)
{
  g_return_if_fail (self != NULL && details != NULL);

  for (guint i = 0; i < ALONG_N_BANK_FIELDS; i++)
    {
      g_clear_pointer (&self->texts[i], along_secret_text_free);
      self->texts[i] = along_bank_details_dup_shown (details, (AlongBankField) i);
      self->secrets[i] = (AlongFormSecret){ fields[i], self->texts[i] };
    }
  self->copy.secrets = self->secrets;
  self->copy.n_secrets = G_N_ELEMENTS (self->secrets);
}

char *
along_form_file_dup_name (AlongWorkspace *workspace,
                          AlongDossier *dossier,
                          AlongForm *form,
                          const char *suffix)
{
  g_autofree char *who = along_workspace_dup_participant_name (
      workspace, along_dossier_get_deployment (dossier)->who);
  char *name = g_strdup_printf ("%s, %s%s", who, along_form_get_name (form), suffix);

  return g_strdelimit (name, "/\\:*?\"<>|", '-');
}

gboolean
along_form_file_knows (const char *name)
{
  g_return_val_if_fail (name != NULL, FALSE);

  return g_str_has_suffix (name, ".pdf") || g_str_has_suffix (name, ".xlsx") ||
         g_str_has_suffix (name, ".json");
}

GBytes *
along_form_file_export (AlongFormFile *self, const char *name, GError **error)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (along_form_file_knows (name), NULL);

  if (g_str_has_suffix (name, ".pdf"))
    return along_form_pdf_export (&self->copy, error);
  if (g_str_has_suffix (name, ".xlsx"))
    return along_form_xlsx_export (&self->copy, error);
  return along_form_json_export (&self->copy);
}
