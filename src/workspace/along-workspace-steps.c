/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "along-dossier-command.h"
#include "along-enhancement-rules.h"
#include "along-gate-check.h"
#include "along-record-command.h"
#include "along-workspace-deployments.h"
#include "along-workspace-progress.h"

#include <glib/gi18n.h>

typedef struct
{
  const AlongProcess *process;
  const AlongStep *step;
  AlongStepRecord record;
  const AlongStepEffects *effects; /* (nullable) */
  const char *reason;
} Ending;

/* (transfer full) */
static AlongProgress *
make_progress (const AlongDossierChange *change, const Ending *ending)
{
  return along_progress_new (ending->process, change->dossier,
                             along_workspace_get_progress_options (change->workspace));
}

static gboolean
check_gates (const AlongDossierChange *change, const Ending *ending, GError **error)
{
  g_autoptr (AlongProgress) progress = make_progress (change, ending);
  g_autoptr (GArray) verdicts = along_dossier_check_gates (
      change, progress, (guint) (ending->step - ending->process->steps));
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
save_facts (const AlongDossierChange *change, const Ending *ending, GError **error)
{
  const AlongDeployment *now = along_dossier_get_deployment (change->dossier);
  const AlongDeployment *wanted = ending->effects->deployment;
  AlongDeployment deployment = *now;
  AlongSets sets = ending->step->sets;

  if (wanted == NULL)
    return TRUE;
  if ((sets & ALONG_SETS_COMPLETION) != 0)
    deployment.completion = wanted->completion;
  if ((sets & ALONG_SETS_APPROVED) != 0)
    deployment.approved = wanted->approved;
  return along_record_equal (&along_deployment_shape, now, &deployment) ||
         along_deployment_save (change->database, &deployment, error);
}

static gboolean
save_decision (const AlongDossierChange *change, const Ending *ending, GError **error)
{
  const AlongAnswer *answer = along_step_find_answer (ending->step, ending->record.answer);
  AlongEnhancement decision;

  if (ending->effects->decision == NULL || (ending->step->sets & ALONG_SETS_DECISION) == 0 ||
      answer == NULL)
    return TRUE;
  decision = *ending->effects->decision;
  decision.state = answer->decides;
  decision.decided = ending->record.date;
  return along_dossier_decide (change, &decision, error);
}

static gboolean
save_match (const AlongDossierChange *change, const Ending *ending, GError **error)
{
  const AlongMatchRecord *match = ending->effects->match;

  return match == NULL || (ending->step->sets & ALONG_SETS_LEAD) == 0 ||
         along_dossier_match (change, match, ending->effects->match_reason, error);
}

/* (transfer full) (nullable): the deployment after what the step sets, which its gates may ask
 * for. Each piece looks at what the one before has left. */
static AlongDossier *
save_effects (const AlongDossierChange *change, const Ending *ending, GError **error)
{
  static gboolean (*const pieces[]) (const AlongDossierChange *, const Ending *,
                                     GError **) = { save_facts, save_match, save_decision };
  const char *id = along_dossier_get_deployment (change->dossier)->id;
  g_autoptr (AlongDossier) dossier = g_object_ref (change->dossier);

  for (guint i = 0; ending->effects != NULL && i < G_N_ELEMENTS (pieces); i++)
    {
      AlongDossierChange piece = *change;
      AlongDossier *after;

      piece.dossier = dossier;
      if (!pieces[i](&piece, ending, error))
        return NULL;
      after = along_dossier_load_within (change->database, id, error);
      if (after == NULL)
        return NULL;
      g_object_unref (dossier);
      dossier = after;
    }
  return g_steal_pointer (&dossier);
}

/* A step that decides says what was decided, and nothing else. */
static gboolean
check_decision (AlongDossier *dossier, const Ending *ending, GError **error)
{
  const AlongAnswer *answer = along_step_find_answer (ending->step, ending->record.answer);

  if ((ending->step->sets & ALONG_SETS_DECISION) == 0 || answer == NULL ||
      along_enhancement_is_decided (dossier, ending->process, ending->step,
                                    (AlongEnhancementState) answer->decides))
    return TRUE;
  g_set_error (error, ALONG_WORKSPACE_ERROR, ALONG_WORKSPACE_ERROR_REFUSED,
               /* Translators: an answer: "Approved" */
               _ ("No request has been decided as “%s”. Record it under Support first."),
               answer->name);
  return FALSE;
}

/* What the step sets, and then whether its gates are open. */
static gboolean
begin_ending (const AlongDossierChange *change, const Ending *ending, GError **error)
{
  g_autoptr (AlongDossier) dossier = save_effects (change, ending, error);
  AlongDossierChange after = *change;

  after.dossier = dossier;
  return dossier != NULL && check_decision (dossier, ending, error) &&
         check_gates (&after, ending, error);
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
  gboolean done = ending->record.state == ALONG_STEP_DONE;

  if (done && (before == NULL || again))
    {
      if (!begin_ending (change, ending, error))
        return FALSE;
    }
  else if (done && g_strcmp0 (before->answer, ending->record.answer) != 0 &&
           !check_decision (change->dossier, ending, error))
    return FALSE;
  if (before != NULL && (again || before->date != ending->record.date) &&
      !save_correction (change, before, ending->record.date,
                        again ? _ ("Done again.") : ending->reason, error))
    return FALSE;
  return along_dossier_record_save (change->database, ALONG_DOSSIER_STEPS, &ending->record,
                                    error) &&
         save_status (change, error);
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

/* The word for the history. */
static const char *
choose_kind (AlongWorkspace *self, AlongDossier *dossier, const Ending *ending)
{
  const AlongStepRecord *record = &ending->record;
  g_autoptr (AlongProgress) progress = NULL;
  const AlongStepProgress *step;

  if (record->state != ALONG_STEP_DONE)
    return "skip-step";
  progress = along_workspace_dup_progress (self, dossier, record->process);
  step = progress != NULL ? along_progress_find_step (progress, record->step) : NULL;
  return step != NULL && step->record != NULL && step->record->state == ALONG_STEP_DONE &&
                 !step->again
             ? "correct-step"
             : "finish-step";
}

gboolean
along_workspace_finish_step (AlongWorkspace *self,
                             const AlongStepRecord *record,
                             const AlongStepEffects *effects,
                             const char *reason,
                             GError **error)
{
  Ending ending = { .record = *record, .effects = effects, .reason = reason };
  AlongDossier *dossier;

  g_return_val_if_fail (ALONG_IS_WORKSPACE (self), FALSE);

  dossier = along_workspace_find_dossier (self, record->deployment, error);
  return dossier != NULL && find_step (self, dossier, &ending, error) &&
         check_record (&ending, error) &&
         along_workspace_run_on_dossier (self, record->deployment,
                                         choose_kind (self, dossier, &ending), ending.step->text,
                                         save_ending, &ending, error);
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
