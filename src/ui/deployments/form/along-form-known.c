/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-form-pane"

#include "along-form-known.h"

#include "along-form-prefill.h"
#include "along-workspace-docket.h"
#include "along-workspace-forms.h"

/* (nullable): what is said of the sealed bank details, which only the workspace can tell. */
static const char *
find_bank (AlongForm *form, AlongAnswers *filled)
{
  guint n;
  const AlongFormSection *sections = along_form_get_sections (form, &n);

  for (guint i = 0; i < n; i++)
    for (guint j = 0; j < sections[i].n_blocks; j++)
      for (guint k = 0; k < sections[i].blocks[j].n_fields; k++)
        if (sections[i].blocks[j].fields[k].fact == ALONG_FACT_BANK)
          return along_answers_get (filled, sections[i].blocks[j].fields[k].id);
  return NULL;
}

static AlongAnswers *
prefill (AlongWorkspace *workspace, AlongForm *form, AlongDossier *dossier, const char *bank)
{
  AlongFormSources sources = {
    .programme = along_definitions_find_programme (
        along_workspace_get_definitions (workspace),
        along_dossier_get_deployment (dossier)->programme),
    .dossier = dossier,
    .reg = along_workspace_get_register (workspace),
    .caseload = along_workspace_get_caseload (workspace),
    .docket = along_workspace_get_docket (workspace),
    .bank = bank,
    .date = along_date_today (),
  };
  g_autoptr (AlongAnswers) nothing = along_answers_new ();

  return along_form_prefill (form, nothing, &sources);
}

AlongAnswers *
along_form_known_load (AlongWorkspace *workspace,
                       AlongForm *form,
                       AlongDossier *dossier,
                       AlongAnswers **stored,
                       GError **error)
{
  g_autoptr (AlongAnswers)
      filled = along_workspace_fill_form (workspace, dossier, form, stored, error);

  return filled != NULL ? prefill (workspace, form, dossier, find_bank (form, filled)) : NULL;
}

AlongAnswers *
along_form_known_lay_over (AlongForm *form, AlongAnswers *known, AlongAnswers *typed)
{
  AlongAnswers *filled = along_answers_copy (known);
  g_autofree const char **paths = along_answers_list (typed, NULL);
  g_autofree const char **blank = along_answers_list_blank (typed, NULL);

  for (guint i = 0; blank[i] != NULL; i++)
    {
      const AlongFormField *field = along_form_find_field (form, blank[i], NULL);

      if (field != NULL && !field->computed)
        along_answers_leave_blank (filled, blank[i]);
    }
  for (guint i = 0; paths[i] != NULL; i++)
    {
      const AlongFormField *field = along_form_find_field (form, paths[i], NULL);

      if (field != NULL && (field->computed || (field->group != NULL && field->group->computed)))
        continue;
      along_answers_set (filled, paths[i], along_answers_get (typed, paths[i]));
    }
  return filled;
}
