/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "along-checklist-rules.h"
#include "along-dossier-command.h"
#include "along-form-check.h"
#include "along-workspace-deployments.h"
#include "along-workspace-forms.h"

static gboolean
is_section_complete (const char *id, const char *section_id, gpointer user_data)
{
  const AlongDossierChange *change = user_data;
  AlongForm *form = along_definitions_find_form (
      along_workspace_get_definitions (change->workspace), id);
  g_autoptr (AlongAnswers) typed = NULL;
  g_autoptr (AlongAnswers) filled = NULL;
  g_autoptr (AlongFormVerdict) verdict = NULL;
  const AlongFormSection *section;
  guint n;

  if (form == NULL)
    return TRUE;

  filled = along_workspace_fill_form (change->workspace, change->dossier, form, &typed, NULL);
  section = along_form_find_section (form, section_id);
  if (filled == NULL || section == NULL)
    return FALSE;

  verdict = along_form_check (form, typed, filled, change->dossier, along_date_today ());
  return along_form_verdict_is_clear (
      verdict, (guint64) 1 << (section - along_form_get_sections (form, &n)));
}

static gboolean
is_checklist_complete (const char *id, gpointer user_data)
{
  const AlongDossierChange *change = user_data;
  const AlongChecklist *checklist = along_delivery_find_checklist (
      along_programme_get_delivery (change->programme), id);

  return checklist == NULL ||
         along_checklist_count_done (checklist, change->dossier) == checklist->n_items;
}

GArray *
along_dossier_check_gates (const AlongDossierChange *change, AlongProgress *progress, guint step)
{
  AlongGateFacts facts = { is_section_complete, is_checklist_complete, (gpointer) change };

  return along_gates_check (progress, step, &facts);
}

GArray *
along_workspace_check_step (AlongWorkspace *self, AlongProgress *progress, guint step)
{
  AlongDossier *dossier;
  AlongDossierChange change = { .workspace = self };

  g_return_val_if_fail (ALONG_IS_WORKSPACE (self) && progress != NULL, NULL);

  dossier = along_progress_get_dossier (progress);
  change.database = self->database;
  change.dossier = dossier;
  change.author = along_workspace_get_author (self);
  change.programme = along_definitions_find_programme (
      along_workspace_get_definitions (self), along_dossier_get_deployment (dossier)->programme);
  return along_dossier_check_gates (&change, progress, step);
}
