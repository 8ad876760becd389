/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "along-delivery.h"
#include "along-dossier-command.h"
#include "along-record-command.h"
#include "along-workspace-deployments.h"

#include <glib/gi18n.h>

typedef struct
{
  const AlongMatchRecord *match;
  const char *reason;
} Matching;

/* Closes the records of the leads before. */
static gboolean
close_matches (const AlongDossierChange *change, const Matching *matching, GError **error)
{
  const GArray *matches = along_dossier_get (change->dossier, ALONG_DOSSIER_MATCHES);

  for (guint i = 0; i < matches->len; i++)
    {
      AlongMatchRecord match = *along_dossier_item (matches, AlongMatchRecord, i);
      g_autofree char *reason = NULL;

      if (match.until != ALONG_DATE_NONE)
        continue;
      if (along_record_is_blank (matching->reason))
        return along_record_refuse (error, _ ("Say why it is matched again."));
      match.until = MAX (match.from, matching->match->from);
      /* Why it was made, where that was asked, and why it ended. */
      reason = along_record_is_blank (match.reason)
                   ? g_strdup (matching->reason)
                   : g_strdup_printf ("%s; %s", match.reason, matching->reason);
      match.reason = reason;
      if (!along_dossier_record_save (change->database, ALONG_DOSSIER_MATCHES, &match, error))
        return FALSE;
    }
  return TRUE;
}

/* A leader of a kind that is second choice is taken for a reason (domain A5.02). */
static gboolean
check_kind (const AlongDossierChange *change, const AlongMatchRecord *match, GError **error)
{
  const AlongLeaderKind *kind = along_delivery_find_leader_kind (
      along_programme_get_delivery (change->programme), match->leader_kind);

  if (kind == NULL || !kind->reason || !along_record_is_blank (match->reason))
    return TRUE;

  g_set_error (error, ALONG_WORKSPACE_ERROR, ALONG_WORKSPACE_ERROR_INVALID,
               _ ("Say why it is a leader of this kind: %s."), kind->name);
  return FALSE;
}

gboolean
along_dossier_match (const AlongDossierChange *change,
                     const AlongMatchRecord *match,
                     const char *reason,
                     GError **error)
{
  AlongDeployment deployment = *along_dossier_get_deployment (change->dossier);
  g_autofree char *id = along_workspace_new_id ();
  AlongMatchRecord record = *match;
  Matching matching = { &record, reason };

  if (along_record_is_blank (match->lead) || match->from == ALONG_DATE_NONE)
    return along_record_refuse (error, _ ("Choose a lead, and the date from which it is matched."));
  if (!along_record_is_blank (match->conflict))
    return along_record_refuse (error, _ ("There is a conflict of interest. Choose another lead."));
  if (!check_kind (change, match, error))
    return FALSE;

  record.id = id;
  record.deployment = deployment.id;
  record.until = ALONG_DATE_NONE;
  deployment.lead = record.lead;
  return close_matches (change, &matching, error) &&
         along_dossier_record_save (change->database, ALONG_DOSSIER_MATCHES, &record, error) &&
         along_deployment_save (change->database, &deployment, error);
}

static gboolean
save_match (const AlongDossierChange *change, gconstpointer data, GError **error)
{
  const Matching *matching = data;

  return along_dossier_match (change, matching->match, matching->reason, error);
}

gboolean
along_workspace_match_deployment (AlongWorkspace *self,
                                  const char *id,
                                  const AlongMatchRecord *match,
                                  const char *reason,
                                  GError **error)
{
  g_autofree char *name = NULL;
  Matching matching = { match, reason };

  g_return_val_if_fail (ALONG_IS_WORKSPACE (self), FALSE);

  name = along_record_dup_lead_name (self, match->lead);
  return along_workspace_run_on_dossier (self, id, "match-deployment", name, save_match, &matching,
                                         error);
}
