/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-deployments"

#include "config.h"

#include "along-deployment-words.h"

#include "along-academic-year.h"
#include "along-workspace-docket.h"
#include "along-workspace-names.h"

#include <glib/gi18n.h>

char *
along_deployment_words_dup_name (AlongWorkspace *workspace, AlongParticipant who)
{
  return along_workspace_dup_participant_name (workspace, who);
}

char *
along_deployment_words_dup_lead (AlongWorkspace *workspace, const char *lead)
{
  return along_workspace_dup_lead_name (workspace, lead);
}

char *
along_deployment_words_dup_days (AlongDays used, AlongDays approved)
{
  g_autofree char *have = along_days_format (used);
  g_autofree char *all = along_days_format (approved);

  return g_strdup_printf (
      /* Translators: days of support used of those approved, "4.5 of 10 days" */
      ngettext ("%s of %s day", "%s of %s days", (gulong) (approved / ALONG_DAYS_PER_DAY)), have,
      all);
}

const char *
along_deployment_words_get_status (AlongDeploymentStatus status)
{
  switch (status)
    {
    case ALONG_DEPLOYMENT_PAUSED:
      return _ ("Paused");
    case ALONG_DEPLOYMENT_STOPPED:
      return _ ("Stopped");
    case ALONG_DEPLOYMENT_COMPLETED:
      return _ ("Completed");
    case ALONG_DEPLOYMENT_ACTIVE:
    default:
      return _ ("Active");
    }
}

AlongProgramme *
along_deployment_words_find_programme (AlongWorkspace *workspace, const AlongDeployment *deployment)
{
  g_return_val_if_fail (ALONG_IS_WORKSPACE (workspace), NULL);
  g_return_val_if_fail (deployment != NULL, NULL);

  return along_definitions_find_programme (along_workspace_get_definitions (workspace),
                                           deployment->programme);
}

char *
along_deployment_words_dup_stage (AlongProgress *progress)
{
  const AlongProcess *process;
  guint stage;

  g_return_val_if_fail (progress != NULL, NULL);

  process = along_progress_get_process (progress);
  stage = along_progress_get_stage (progress);
  return g_strdup (stage < process->n_stages ? process->stages[stage].name : _ ("All stages done"));
}

const char *
along_partner_get_short_name (const AlongPartner *partner)
{
  return *partner->abbreviation != '\0' ? partner->abbreviation : partner->name;
}

char *
along_deployment_words_dup_movers (AlongProgress *progress)
{
  const AlongPartner *partners;
  GString *text = g_string_new (NULL);
  const guint *movers;
  guint n;

  g_return_val_if_fail (progress != NULL, NULL);

  partners = along_progress_get_process (progress)->partners;
  movers = along_progress_get_movers (progress, &n);
  for (guint i = 0; i < n; i++)
    g_string_append_printf (text, "%s%s", i > 0 ? ", " : "",
                            along_partner_get_short_name (&partners[movers[i]]));
  return g_string_free (text, FALSE);
}

char *
along_deployment_words_dup_next (AlongProgress *progress, int status, const AlongStepProgress *next)
{
  if (status != ALONG_DEPLOYMENT_ACTIVE)
    return g_strdup (along_deployment_words_get_status ((AlongDeploymentStatus) status));
  if (next != NULL)
    return along_step_progress_dup_text (next, along_progress_get_today (progress));
  if (progress != NULL && along_progress_is_complete (progress))
    return g_strdup (_ ("Nothing left to do"));
  return g_strdup (_ ("Nothing is due"));
}

char *
along_deployment_words_dup_short (AlongProgress *progress,
                                  int status,
                                  const AlongStepProgress *next)
{
  guint n;

  if (status != ALONG_DEPLOYMENT_ACTIVE || next == NULL || next->due == ALONG_DATE_NONE ||
      next->due == along_progress_get_today (progress))
    return along_deployment_words_dup_next (progress, status, next);
  if (next->status == ALONG_STEP_STATUS_OVERDUE && next->days_late > 0)
    {
      n = (guint) next->days_late;
      return g_strdup_printf (ngettext ("%u working day late", "%u working days late", n), n);
    }
  if (next->status == ALONG_STEP_STATUS_DUE && next->days_left > 0)
    {
      n = (guint) next->days_left;
      return g_strdup_printf (ngettext ("Due in %u working day", "Due in %u working days", n), n);
    }
  return along_deployment_words_dup_next (progress, status, next);
}

char *
along_deployment_words_dup_summary (AlongProgress *progress, int status)
{
  const AlongProcess *process = along_progress_get_process (progress);
  guint stage = along_progress_get_stage (progress);
  g_autofree char *name = along_deployment_words_dup_stage (progress);
  g_autofree char *movers = along_deployment_words_dup_movers (progress);
  g_autofree char *next = along_deployment_words_dup_next (progress, status,
                                                           along_progress_get_next (progress));
  GString *text = g_string_new (NULL);

  if (stage < process->n_stages)
    g_string_append_printf (text, _ ("Stage %u of %u: %s"), stage + 1, process->n_stages, name);
  else
    g_string_append (text, name);
  if (*movers != '\0')
    g_string_append_printf (text, _ (" · whose move: %s"), movers);
  g_string_append_printf (text, " · %s", next);
  return g_string_free (text, FALSE);
}

const char *
along_step_words_get_class (const AlongStepProgress *step)
{
  static const char *const classes[] = { "waiting", "due", "overdue", "done", "not-needed" };

  G_STATIC_ASSERT (G_N_ELEMENTS (classes) == ALONG_N_STEP_STATUSES);
  g_return_val_if_fail (step != NULL, NULL);

  return step->held && step->status == ALONG_STEP_STATUS_DUE ? "held" : classes[step->status];
}

const char *
along_step_words_get_icon (const AlongStepProgress *step)
{
  static const char *const icons[] = { "content-loading-symbolic", "alarm-symbolic",
                                       "dialog-warning-symbolic", "object-select-symbolic",
                                       "list-remove-symbolic" };

  G_STATIC_ASSERT (G_N_ELEMENTS (icons) == ALONG_N_STEP_STATUSES);
  g_return_val_if_fail (step != NULL, NULL);

  return step->held && step->status == ALONG_STEP_STATUS_DUE ? "media-playback-pause-symbolic"
                                                             : icons[step->status];
}

const char *
along_step_words_get_state (const AlongStepProgress *step)
{
  g_return_val_if_fail (step != NULL, NULL);

  if (step->held && step->status == ALONG_STEP_STATUS_DUE)
    return _ ("Paused");
  return step->again ? _ ("To do again") : along_step_status_get_name (step->status);
}

char *
along_deployment_words_dup_earlier (AlongWorkspace *workspace, AlongParticipant who)
{
  AlongDocket *docket = along_workspace_get_docket (workspace);
  const GPtrArray *dossiers = docket != NULL ? along_docket_get_dossiers (docket) : NULL;
  g_autoptr (GString) list = g_string_new (NULL);

  for (guint i = 0; dossiers != NULL && who.id != 0 && i < dossiers->len; i++)
    {
      const AlongDeployment *deployment = along_dossier_get_deployment (dossiers->pdata[i]);
      AlongProgramme *programme = along_deployment_words_find_programme (workspace, deployment);
      g_autofree char *year = along_academic_year_format (deployment->academic_year);

      if (along_participant_equal (deployment->who, who))
        g_string_append_printf (
            list, "%s%s, %s: %s", list->len > 0 ? "; " : "",
            programme != NULL ? along_programme_get_name (programme) : deployment->programme, year,
            along_deployment_words_get_status ((AlongDeploymentStatus) deployment->status));
    }
  /* Translators: programmes with their years and how far each is */
  return list->len > 0 ? g_strdup_printf (_ ("It has been deployed to before: %s."), list->str)
                       : NULL;
}
