/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "along-workspace-form-files.h"

#include "along-form-json.h"
#include "along-form-pdf.h"
#include "along-form-xlsx.h"
#include "along-workspace-forms.h"

#include <glib/gi18n.h>

char *
along_workspace_dup_participant_name (AlongWorkspace *self, AlongParticipant who)
{
  AlongRegister *reg;
  const char *name;

  g_return_val_if_fail (ALONG_IS_WORKSPACE (self), NULL);

  reg = along_workspace_get_register (self);
  name = reg != NULL ? along_register_get_name (reg, who) : NULL;
  if (name != NULL && *name != '\0')
    return g_strdup (name);
  return g_strdup_printf (who.kind == ALONG_PARTICIPANT_TRUST ? _ ("Trust %d") : _ ("School %d"),
                          who.id);
}

char *
along_workspace_dup_lead_name (AlongWorkspace *self, const char *lead)
{
  const AlongLead *found = NULL;

  g_return_val_if_fail (ALONG_IS_WORKSPACE (self), NULL);

  if (lead != NULL && *lead != '\0')
    found = along_caseload_find_lead (along_workspace_get_caseload (self), lead);
  return found != NULL ? along_workspace_dup_participant_name (self, found->who) : g_strdup ("");
}

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
  g_object_unref (self->copy.form);
  along_answers_unref (self->copy.filled);
  g_object_unref (self->copy.dossier);
  g_free (self->recipient);
  g_free (self->leader);
  g_free (self);
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
