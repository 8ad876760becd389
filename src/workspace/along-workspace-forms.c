/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "along-workspace-forms-private.h"

#include "along-dossier-command.h"
#include "along-form-check.h"
#include "along-form-prefill.h"
#include "along-workspace-docket.h"
#include "along-workspace-secrets.h"

#include <glib/gi18n.h>

AlongForm *
along_workspace_find_form (AlongWorkspace *self, const char *id, GError **error)
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
check_open (const AlongDossierChange *change, AlongForm *form, const char *path, GError **error)
{
  const AlongFormField *field = along_form_find_field (form, path, NULL);
  guint n;

  if (field == NULL || !along_form_field_has_answer (field))
    {
      g_set_error (error, ALONG_WORKSPACE_ERROR, ALONG_WORKSPACE_ERROR_INVALID,
                   _ ("The form has no field “%s”."), path);
      return FALSE;
    }
  if (!along_form_section_is_locked (form, field->section, change->dossier))
    return TRUE;

  g_set_error (error, ALONG_WORKSPACE_ERROR, ALONG_WORKSPACE_ERROR_REFUSED,
               /* Translators: title of a section of a form */
               _ ("“%s” is locked: the deployment has moved on. Reopen the step after which it "
                  "locks to change it."),
               along_form_get_sections (form, &n)[field->section].title);
  return FALSE;
}

static gboolean
save_answer (const AlongDossierChange *change,
             AlongForm *form,
             const char *path,
             const char *text,
             GError **error)
{
  return check_open (change, form, path, error) &&
         along_answer_save (change->database, along_dossier_get_deployment (change->dossier)->id,
                            along_form_get_id (form), path, text, error);
}

static gboolean
leave_blank (const AlongDossierChange *change, AlongForm *form, const char *path, GError **error)
{
  return check_open (change, form, path, error) &&
         along_answer_leave_blank (change->database,
                                   along_dossier_get_deployment (change->dossier)->id,
                                   along_form_get_id (form), path, error);
}

static gboolean
save_filling (const AlongDossierChange *change, gconstpointer data, GError **error)
{
  const Filling *filling = data;
  g_autofree const char **paths = along_answers_list (filling->changes, NULL);
  g_autofree const char **blank = along_answers_list_blank (filling->changes, NULL);

  for (guint i = 0; filling->cleared != NULL && filling->cleared[i] != NULL; i++)
    if (!save_answer (change, filling->form, filling->cleared[i], "", error))
      return FALSE;
  for (guint i = 0; blank[i] != NULL; i++)
    if (!leave_blank (change, filling->form, blank[i], error))
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
                              gint64 *entry,
                              GError **error)
{
  Filling filling = { .changes = changes, .cleared = cleared };

  g_return_val_if_fail (ALONG_IS_WORKSPACE (self), FALSE);
  g_return_val_if_fail (changes != NULL, FALSE);

  filling.form = along_workspace_find_form (self, form, error);
  return filling.form != NULL &&
         along_workspace_edit_dossier (self, deployment, "fill-form",
                                       along_form_get_name (filling.form), save_filling, &filling,
                                       entry, error);
}
