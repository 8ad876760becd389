/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "along-workspace-deployments.h"

#include "along-academic-year.h"
#include "along-dossier-command.h"
#include "along-record-command.h"
#include "along-workspace-docket.h"

#include <glib/gi18n.h>

/* Opening, changing, deleting ------------------------------------------------------------------ */

static gboolean
is_over (const AlongDeployment *deployment)
{
  return deployment->status == ALONG_DEPLOYMENT_STOPPED ||
         deployment->status == ALONG_DEPLOYMENT_COMPLETED;
}

static gboolean
has_open_one (AlongDocket *docket, const AlongDeployment *draft)
{
  const GPtrArray *dossiers = along_docket_get_dossiers (docket);

  for (guint i = 0; i < dossiers->len; i++)
    {
      const AlongDeployment *other = along_dossier_get_deployment (dossiers->pdata[i]);

      if (!is_over (other) && other->academic_year == draft->academic_year &&
          along_participant_equal (other->who, draft->who) &&
          g_str_equal (other->programme, draft->programme))
        return TRUE;
    }
  return FALSE;
}

static AlongRegion
find_region (AlongRegister *reg, AlongParticipant who)
{
  const AlongSchool *school = reg != NULL && who.kind == ALONG_PARTICIPANT_SCHOOL
                                  ? along_register_find_school (reg, who.id)
                                  : NULL;

  return school != NULL ? school->region : ALONG_REGION_NONE;
}

static void
fill_in (AlongWorkspace *self, AlongProgramme *programme, AlongDeployment *draft)
{
  const AlongPathway *pathway = along_programme_find_pathway (programme, draft->pathway);

  if (draft->opened == ALONG_DATE_NONE)
    draft->opened = along_date_today ();
  if (draft->academic_year == 0)
    draft->academic_year = along_academic_year_of (draft->opened);
  if (draft->region == ALONG_REGION_NONE)
    draft->region = find_region (along_workspace_get_register (self), draft->who);
  if (draft->approved == 0 && pathway != NULL)
    draft->approved = pathway->days_max;
}

static gboolean
save_opened (AlongDatabase *database, gconstpointer data, GError **error)
{
  const AlongDeployment *deployment = data;
  g_autofree char *id = along_workspace_new_id ();
  AlongMatchRecord match = {
    .id = id, .deployment = deployment->id, .lead = deployment->lead, .from = deployment->opened
  };

  if (!along_deployment_save (database, deployment, error))
    return FALSE;
  return deployment->lead == NULL || *deployment->lead == '\0' ||
         along_dossier_record_save (database, ALONG_DOSSIER_MATCHES, &match, error);
}

gboolean
along_workspace_open_deployment (AlongWorkspace *self,
                                 const AlongDeployment *draft,
                                 char **id,
                                 GError **error)
{
  AlongProgramme *programme;
  g_autofree char *new_id = along_workspace_new_id ();
  g_autofree char *name = NULL;
  AlongDeployment deployment = *draft;
  AlongHistoryLabel label = { .kind = (char *) "open-deployment", .object = (char *) "" };

  g_return_val_if_fail (ALONG_IS_WORKSPACE (self), FALSE);

  programme = along_definitions_find_programme (along_workspace_get_definitions (self),
                                                draft->programme);
  if (programme == NULL || draft->who.id <= 0)
    return along_record_refuse (error, _ ("Choose a programme, and a school or trust."));
  if (!along_workspace_load_docket (self, error))
    return FALSE;

  fill_in (self, programme, &deployment);
  if (has_open_one (along_workspace_get_docket (self), &deployment))
    return along_record_refuse (error, _ ("It has a deployment of this programme and year already. "
                                          "Complete or stop that one first."));

  name = along_record_dup_name (self, deployment.who);
  label.subject = name;
  deployment.id = new_id;
  deployment.status = ALONG_DEPLOYMENT_ACTIVE;
  if (!along_workspace_run (self, &label, save_opened, &deployment, error))
    return FALSE;

  along_record_return_id (id, new_id);
  return TRUE;
}

static gboolean
save_edited (const AlongDossierChange *change, gconstpointer data, GError **error)
{
  const AlongDeployment *wanted = data;
  AlongDeployment deployment = *along_dossier_get_deployment (change->dossier);

  deployment.pathway = wanted->pathway;
  deployment.region = wanted->region;
  deployment.academic_year = wanted->academic_year;
  deployment.reason = wanted->reason;
  deployment.opened = wanted->opened;
  deployment.completion = wanted->completion;
  deployment.approved = wanted->approved;
  deployment.note = wanted->note;
  return along_deployment_save (change->database, &deployment, error);
}

gboolean
along_workspace_edit_deployment (AlongWorkspace *self,
                                 const AlongDeployment *deployment,
                                 GError **error)
{
  g_return_val_if_fail (ALONG_IS_WORKSPACE (self), FALSE);

  return along_workspace_run_on_dossier (self, deployment->id, "edit-deployment", NULL, save_edited,
                                         deployment, error);
}

static gboolean
delete_deployment (AlongDatabase *database, gconstpointer data, GError **error)
{
  return along_deployment_delete (database, data, error);
}

gboolean
along_workspace_delete_deployment (AlongWorkspace *self, const char *id, GError **error)
{
  AlongDossier *dossier = along_workspace_find_dossier (self, id, error);
  g_autofree char *name = NULL;
  AlongHistoryLabel label = { .kind = (char *) "delete-deployment", .object = (char *) "" };

  if (dossier == NULL)
    return FALSE;

  name = along_record_dup_name (self, along_dossier_get_deployment (dossier)->who);
  label.subject = name;
  return along_workspace_run (self, &label, delete_deployment, id, error);
}

/* Pausing and stopping ------------------------------------------------------------------------- */

static const AlongSuspension *
find_current_suspension (AlongDossier *dossier)
{
  const GArray *all = along_dossier_get (dossier, ALONG_DOSSIER_SUSPENSIONS);

  for (guint i = all->len; i > 0; i--)
    {
      const AlongSuspension *one = along_dossier_item (all, AlongSuspension, i - 1);

      if (one->until == ALONG_DATE_NONE)
        return one;
    }
  return NULL;
}

static gboolean
save_status (const AlongDossierChange *change, AlongDeploymentStatus status, GError **error)
{
  AlongDeployment deployment = *along_dossier_get_deployment (change->dossier);

  deployment.status = (int) status;
  return along_deployment_save (change->database, &deployment, error);
}

static gboolean
save_suspension (const AlongDossierChange *change, gconstpointer data, GError **error)
{
  const AlongSuspension *wanted = data;
  const AlongSuspension *current = find_current_suspension (change->dossier);
  AlongSuspension ended, suspension = *wanted;

  if (current != NULL && current->stop == wanted->stop)
    return along_record_refuse (error, _ ("It is paused or stopped already."));
  if (current != NULL)
    {
      /* What was paused is stopped: the one span follows on the other. */
      ended = *current;
      ended.until = MAX (wanted->from, current->from);
      if (!along_dossier_record_save (change->database, ALONG_DOSSIER_SUSPENSIONS, &ended, error))
        return FALSE;
    }

  suspension.author = change->author;
  return along_dossier_record_save (change->database, ALONG_DOSSIER_SUSPENSIONS, &suspension,
                                    error) &&
         save_status (change, wanted->stop ? ALONG_DEPLOYMENT_STOPPED : ALONG_DEPLOYMENT_PAUSED,
                      error);
}

gboolean
along_workspace_suspend_deployment (AlongWorkspace *self,
                                    const char *id,
                                    gboolean stop,
                                    AlongDate from,
                                    const char *reason,
                                    GError **error)
{
  g_autofree char *new_id = along_workspace_new_id ();
  AlongSuspension suspension = {
    .id = new_id, .deployment = id, .stop = stop ? 1 : 0, .from = from, .reason = reason
  };

  g_return_val_if_fail (ALONG_IS_WORKSPACE (self), FALSE);

  if (along_record_is_blank (reason) || from == ALONG_DATE_NONE)
    return along_record_refuse (error, _ ("Give the date and the reason."));
  return along_workspace_run_on_dossier (self, id, stop ? "stop-deployment" : "pause-deployment",
                                         NULL, save_suspension, &suspension, error);
}

static gboolean
save_resumed (const AlongDossierChange *change, gconstpointer data, GError **error)
{
  const AlongDate *on = data;
  const AlongSuspension *current = find_current_suspension (change->dossier);
  AlongSuspension ended;

  if (current == NULL)
    return along_record_refuse (error, _ ("It is neither paused nor stopped."));
  if (*on < current->from)
    return along_record_refuse (error,
                                _ ("It cannot go on before the day on which it was paused."));

  ended = *current;
  ended.until = *on;
  return along_dossier_record_save (change->database, ALONG_DOSSIER_SUSPENSIONS, &ended, error) &&
         save_status (change, ALONG_DEPLOYMENT_ACTIVE, error);
}

gboolean
along_workspace_resume_deployment (AlongWorkspace *self,
                                   const char *id,
                                   AlongDate on,
                                   GError **error)
{
  g_return_val_if_fail (ALONG_IS_WORKSPACE (self), FALSE);

  return along_workspace_run_on_dossier (self, id, "resume-deployment", NULL, save_resumed, &on,
                                         error);
}
