/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "form-filler.h"

#include "along-form-check.h"
#include "along-form-value.h"
#include "along-workspace-docket.h"

/* A field may come to be asked for only when another is filled in. */
#define MAX_ROUNDS 12

/* (transfer full) */
static char *
make_answer (const AlongFormField *field)
{
  switch (field->type)
    {
    case ALONG_FORM_CHOICE:
    case ALONG_FORM_CHOICES:
      return g_strdup (field->list->choices[0].id);
    case ALONG_FORM_DATE:
      return along_form_value_from_date (along_date_today ());
    case ALONG_FORM_NUMBER:
    case ALONG_FORM_DAYS:
    case ALONG_FORM_MONEY:
      return g_strdup ("1");
    case ALONG_FORM_YES_NO:
    case ALONG_FORM_TICK:
      return g_strdup ("yes");
    case ALONG_FORM_EMAIL:
      return g_strdup ("someone@example.org");
    case ALONG_FORM_PHONE:
      return g_strdup ("020 7946 0000");
    case ALONG_FORM_URN:
      return g_strdup ("900001");
    default:
      return g_strdup ("Some words");
    }
}

static void
answer (AlongAnswers *answers, const AlongFormProblem *problem)
{
  const AlongFormField *field = problem->field;
  g_autofree char *path = g_strdup (problem->path);
  g_autofree char *text = NULL;

  if (field->type == ALONG_FORM_GROUP)
    {
      g_free (path);
      field = &field->fields[0];
      path = along_form_field_dup_path (field, 0);
    }
  text = make_answer (field);
  along_answers_set (answers, path, text);
}

/* FALSE when nothing is asked for any more. */
static gboolean
fill_round (AlongWorkspace *workspace,
            AlongDossier *dossier,
            AlongForm *form,
            guint64 sections,
            gboolean last)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (AlongAnswers) typed = NULL;
  g_autoptr (AlongAnswers)
      filled = along_workspace_fill_form (workspace, dossier, form, &typed, &error);
  g_autoptr (AlongFormVerdict) verdict = NULL;
  g_autoptr (AlongAnswers) answers = along_answers_new ();
  gboolean asked = FALSE;

  g_assert_no_error (error);
  verdict = along_form_check (form, typed, filled, dossier, along_date_today ());
  for (guint i = 0; i < verdict->problems->len; i++)
    {
      const AlongFormProblem *problem = verdict->problems->pdata[i];

      if (problem->severity != ALONG_SEVERITY_BLOCK ||
          (sections & ((guint64) 1 << problem->section)) == 0)
        continue;
      if (last)
        g_error ("still asked for %s: %s", problem->path, problem->text);
      answer (answers, problem);
      asked = TRUE;
    }
  if (!asked)
    return FALSE;

  along_workspace_save_answers (workspace, along_dossier_get_deployment (dossier)->id,
                                along_form_get_id (form), answers, NULL, NULL, &error);
  g_assert_no_error (error);
  return TRUE;
}

void
form_filler_complete (AlongWorkspace *workspace,
                      const char *deployment,
                      const char *form,
                      guint64 sections)
{
  AlongForm *definition = along_definitions_find_form (along_workspace_get_definitions (workspace),
                                                       form);

  for (guint i = 0; i <= MAX_ROUNDS; i++)
    {
      AlongDossier *dossier = along_docket_find (along_workspace_get_docket (workspace),
                                                 deployment);

      if (!fill_round (workspace, dossier, definition, sections, i == MAX_ROUNDS))
        return;
    }
}
