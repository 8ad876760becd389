/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-deployments"

#include "config.h"

#include "along-deployment-words.h"

#include <glib/gi18n.h>

char *
along_deployment_words_dup_name (AlongWorkspace *workspace, AlongParticipant who)
{
  AlongRegister *reg;
  const char *name;

  g_return_val_if_fail (ALONG_IS_WORKSPACE (workspace), NULL);

  reg = along_workspace_get_register (workspace);
  name = reg != NULL ? along_register_get_name (reg, who) : NULL;
  if (name != NULL && *name != '\0')
    return g_strdup (name);
  return g_strdup_printf (who.kind == ALONG_PARTICIPANT_TRUST ? _ ("Trust %d") : _ ("School %d"),
                          who.id);
}

char *
along_deployment_words_dup_lead (AlongWorkspace *workspace, const char *lead)
{
  const AlongLead *found = NULL;

  g_return_val_if_fail (ALONG_IS_WORKSPACE (workspace), NULL);

  if (lead != NULL && *lead != '\0')
    found = along_caseload_find_lead (along_workspace_get_caseload (workspace), lead);
  return found != NULL ? along_deployment_words_dup_name (workspace, found->who) : g_strdup ("");
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
