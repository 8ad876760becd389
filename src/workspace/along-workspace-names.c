/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "along-workspace-names.h"

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
