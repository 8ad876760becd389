/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "along-checklist-rules.h"
#include "along-dossier-command.h"
#include "along-form-check.h"
#include "along-gate-check.h"
#include "along-record-command.h"
#include "along-workspace-deployments.h"
#include "along-workspace-forms.h"
#include "along-workspace-progress.h"

#include <glib/gi18n.h>

typedef struct
{
  const AlongProcess *process;
  const AlongStep *step;
  AlongStepRecord record;
  const AlongDeployment *deployment;
  const char *reason;
} Ending;

/* (transfer full) */
static AlongProgress *
make_progress (const AlongDossierChange *change, const Ending *ending)
{
  return along_progress_new (ending->process, change->dossier,
                             along_workspace_get_progress_options (change->workspace));
}

/* Gates ---------------------------------------------------------------------------------------- */

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

static GArray *
list_verdicts (const AlongDossierChange *change, AlongProgress *progress, guint step)
{
  AlongGateFacts facts = { is_section_complete, is_checklist_complete, (gpointer) change };

  return along_gates_check (progress, step, &facts);
}

static gboolean
check_gates (const AlongDossierChange *change, const Ending *ending, GError **error)
{
  g_autoptr (AlongProgress) progress = make_progress (change, ending);
  g_autoptr (GArray)
      verdicts = list_verdicts (change, progress, (guint) (ending->step - ending->process->steps));
  g_autofree char *text = NULL;

  if (!along_gates_block (verdicts))
    return TRUE;

  text = along_gate_verdict_dup_text (&g_array_index (verdicts, AlongGateVerdict, 0));
  g_set_error_literal (error, ALONG_WORKSPACE_ERROR, ALONG_WORKSPACE_ERROR_REFUSED, text);
  return FALSE;
}

/* Ending --------------------------------------------------------------------------------------- */

/* Whether an answer or a new match has sent the step back, so that it is ended anew. */
static gboolean
is_again (const AlongDossierChange *change, const Ending *ending)
{
  const AlongProgressOptions *options = along_workspace_get_progress_options (change->workspace);
  g_autoptr (AlongProgress)
      progress = along_progress_new (ending->process, change->dossier, options);
  const AlongStepProgress *step = along_progress_find_step (progress, ending->step->id);

  return step != NULL && step->again;
}

/* A date that is put right is kept as it was, with the reason. */
static gboolean
save_correction (const AlongDossierChange *change,
                 const AlongStepRecord *was,
                 AlongDate now,
                 const char *reason,
                 GError **error)
{
  g_autofree char *id = along_workspace_new_id ();
  AlongCorrection correction = {
    .id = id,
    .deployment = was->deployment,
    .process = was->process,
    .step = was->step,
    .was = was->date,
    .now = now,
    .reason = reason,
    .author = change->author,
    .made = along_date_today (),
  };

  if (along_record_is_blank (reason))
    return along_record_refuse (error, _ ("Say why the date is changed."));
  return along_dossier_record_save (change->database, ALONG_DOSSIER_CORRECTIONS, &correction,
                                    error);
}

static gboolean
save_effects (const AlongDossierChange *change, const Ending *ending, GError **error)
{
  const AlongDeployment *now = along_dossier_get_deployment (change->dossier);
  AlongDeployment deployment = *now;
  AlongSets sets = ending->step->sets;

  if (ending->record.state != ALONG_STEP_DONE)
    return TRUE;

  if (ending->deployment != NULL && (sets & ALONG_SETS_COMPLETION) != 0)
    deployment.completion = ending->deployment->completion;
  if (ending->deployment != NULL && (sets & ALONG_SETS_APPROVED) != 0)
    deployment.approved = ending->deployment->approved;
  return along_record_equal (&along_deployment_shape, now, &deployment) ||
         along_deployment_save (change->database, &deployment, error);
}

/* A deployment is complete when nothing is left to do in its own process, the first. */
static gboolean
save_status (const AlongDossierChange *change, GError **error)
{
  guint n;
  g_autoptr (AlongDossier) after = along_dossier_load_within (
      change->database, along_dossier_get_deployment (change->dossier)->id, error);
  g_autoptr (AlongProgress) progress = NULL;
  AlongDeployment deployment;
  AlongDeploymentStatus status;

  if (after == NULL)
    return FALSE;

  deployment = *along_dossier_get_deployment (after);
  if (deployment.status != ALONG_DEPLOYMENT_ACTIVE &&
      deployment.status != ALONG_DEPLOYMENT_COMPLETED)
    return TRUE;

  progress = along_progress_new (along_programme_get_processes (change->programme, &n), after,
                                 along_workspace_get_progress_options (change->workspace));
  status = along_progress_is_complete (progress) ? ALONG_DEPLOYMENT_COMPLETED
                                                 : ALONG_DEPLOYMENT_ACTIVE;
  if (deployment.status == (int) status)
    return TRUE;

  deployment.status = (int) status;
  return along_deployment_save (change->database, &deployment, error);
}

static gboolean
save_ending (const AlongDossierChange *change, gconstpointer data, GError **error)
{
  const Ending *ending = data;
  const AlongStepRecord *before = along_dossier_find_step (change->dossier, ending->record.process,
                                                           ending->record.step);
  gboolean again = before != NULL && is_again (change, ending);

  if ((before == NULL || again) && ending->record.state == ALONG_STEP_DONE &&
      !check_gates (change, ending, error))
    return FALSE;
  if (before != NULL && (again || before->date != ending->record.date) &&
      !save_correction (change, before, ending->record.date,
                        again ? _ ("Done again.") : ending->reason, error))
    return FALSE;
  return along_dossier_record_save (change->database, ALONG_DOSSIER_STEPS, &ending->record,
                                    error) &&
         save_effects (change, ending, error) && save_status (change, error);
}

static gboolean
check_record (const Ending *ending, GError **error)
{
  if (ending->record.date == ALONG_DATE_NONE || along_record_is_blank (ending->record.by))
    return along_record_refuse (error, _ ("Give the date, and who did it."));
  if (ending->record.date > along_date_today ())
    return along_record_refuse (error, _ ("The date has not come yet. Give the day on which it was "
                                          "done."));
  if (ending->record.state == ALONG_STEP_DONE && ending->step->n_answers > 0 &&
      along_step_find_answer (ending->step, ending->record.answer) == NULL)
    return along_record_refuse (error, _ ("Give the answer."));
  return TRUE;
}

/* The process and step that @record names. */
static gboolean
find_step (AlongWorkspace *self, AlongDossier *dossier, Ending *ending, GError **error)
{
  AlongProgramme *programme = along_definitions_find_programme (
      along_workspace_get_definitions (self), along_dossier_get_deployment (dossier)->programme);

  ending->process = programme != NULL
                        ? along_programme_find_process (programme, ending->record.process)
                        : NULL;
  ending->step = ending->process != NULL
                     ? along_process_get_step (ending->process, ending->record.step)
                     : NULL;
  return ending->step != NULL || along_record_refuse (error, _ ("The programme has no such step."));
}

gboolean
along_workspace_finish_step (AlongWorkspace *self,
                             const AlongStepRecord *record,
                             const AlongDeployment *deployment,
                             const char *reason,
                             GError **error)
{
  Ending ending = { .record = *record, .deployment = deployment, .reason = reason };
  AlongDossier *dossier;

  g_return_val_if_fail (ALONG_IS_WORKSPACE (self), FALSE);

  dossier = along_workspace_find_dossier (self, record->deployment, error);
  return dossier != NULL && find_step (self, dossier, &ending, error) &&
         check_record (&ending, error) &&
         along_workspace_run_on_dossier (self, record->deployment,
                                         record->state == ALONG_STEP_DONE ? "finish-step"
                                                                          : "skip-step",
                                         ending.step->text, save_ending, &ending, error);
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
  return list_verdicts (&change, progress, step);
}

static gboolean
save_reopened (const AlongDossierChange *change, gconstpointer data, GError **error)
{
  const Ending *ending = data;
  const AlongStepRecord *before = along_dossier_find_step (change->dossier, ending->record.process,
                                                           ending->record.step);

  if (before == NULL)
    return along_record_refuse (error, _ ("The step is open already."));
  return save_correction (change, before, ALONG_DATE_NONE, ending->reason, error) &&
         along_dossier_record_delete (change->database, ALONG_DOSSIER_STEPS, before, error) &&
         save_status (change, error);
}

gboolean
along_workspace_reopen_step (AlongWorkspace *self,
                             const char *deployment,
                             const char *process,
                             const char *step,
                             const char *reason,
                             GError **error)
{
  Ending ending = { .record = { .deployment = deployment, .process = process, .step = step },
                    .reason = reason };
  AlongDossier *dossier;

  g_return_val_if_fail (ALONG_IS_WORKSPACE (self), FALSE);

  dossier = along_workspace_find_dossier (self, deployment, error);
  return dossier != NULL && find_step (self, dossier, &ending, error) &&
         along_workspace_run_on_dossier (self, deployment, "reopen-step", ending.step->text,
                                         save_reopened, &ending, error);
}
