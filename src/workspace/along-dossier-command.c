/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "along-dossier-command.h"

#include "along-dossier-rules.h"
#include "along-record-command.h"
#include "along-standing-signatures.h"
#include "along-workspace-docket.h"

#include <glib/gi18n.h>

typedef struct
{
  AlongWorkspace *workspace;
  const char *deployment;
  AlongDossierFunc function;
  gconstpointer data;
} Run;

static gboolean
refuse_missing (GError **error)
{
  g_set_error_literal (error, ALONG_WORKSPACE_ERROR, ALONG_WORKSPACE_ERROR_INVALID,
                       _ ("The deployment has been deleted."));
  return FALSE;
}

static AlongProgramme *
find_programme (AlongWorkspace *self, AlongDossier *dossier, GError **error)
{
  const char *id = along_dossier_get_deployment (dossier)->programme;
  AlongProgramme *programme = along_definitions_find_programme (
      along_workspace_get_definitions (self), id);

  if (programme == NULL)
    g_set_error (error, ALONG_WORKSPACE_ERROR, ALONG_WORKSPACE_ERROR_INVALID,
                 _ ("There is no definition of the programme “%s”. Put its file back to change its "
                    "deployments."),
                 id);
  return programme;
}

/* (transfer full) (nullable) */
static AlongDossier *
load (AlongDatabase *database, const char *deployment, GError **error)
{
  GError *local_error = NULL;
  AlongDossier *dossier = along_dossier_load_within (database, deployment, &local_error);

  if (dossier == NULL && local_error == NULL)
    refuse_missing (&local_error);
  if (local_error != NULL)
    g_propagate_error (error, local_error);
  return dossier;
}

AlongDeliveryContext
along_dossier_change_get_context (const AlongDossierChange *change)
{
  return (AlongDeliveryContext){ .dossier = change->dossier,
                                 .programme = change->programme,
                                 .caseload = along_workspace_get_caseload (change->workspace),
                                 .reg = along_workspace_get_register (change->workspace),
                                 .today = along_date_today () };
}

gboolean
along_dossier_accept (AlongVerdict *verdict, GError **error)
{
  g_autofree char *text = NULL;

  if (along_verdict_allows (verdict))
    return TRUE;

  text = along_verdict_describe (verdict);
  g_set_error_literal (error, ALONG_WORKSPACE_ERROR, ALONG_WORKSPACE_ERROR_REFUSED, text);
  return FALSE;
}

/* What the change has left must obey the rules, whichever command made it. */
static gboolean
check_after (const AlongDossierChange *change, GError **error)
{
  AlongDeliveryContext context = along_dossier_change_get_context (change);
  g_autoptr (AlongVerdict) verdict = along_dossier_judge (&context);

  return along_dossier_accept (verdict, error);
}

static gboolean
run (AlongDatabase *database, gconstpointer data, GError **error)
{
  const Run *self = data;
  g_autoptr (AlongDossier) before = load (database, self->deployment, error);
  g_autoptr (AlongDossier) after = NULL;
  g_autoptr (GPtrArray) seals = NULL;
  AlongDossierChange change = { .workspace = self->workspace,
                                .database = database,
                                .dossier = before,
                                .author = along_workspace_get_author (self->workspace) };

  if (before == NULL)
    return FALSE;
  change.programme = find_programme (self->workspace, before, error);
  if (change.programme == NULL)
    return FALSE;
  seals = along_signatures_list (&change, error);
  if (seals == NULL || !self->function (&change, self->data, error))
    return FALSE;

  after = load (database, self->deployment, error);
  if (after == NULL)
    return FALSE;
  change.dossier = after;
  return check_after (&change, error) && along_signatures_void_changed (&change, seals, error);
}

AlongDossier *
along_workspace_find_dossier (AlongWorkspace *self, const char *deployment, GError **error)
{
  AlongDossier *dossier;

  if (!along_workspace_load_docket (self, error))
    return NULL;

  dossier = along_docket_find (along_workspace_get_docket (self), deployment);
  if (dossier == NULL)
    refuse_missing (error);
  return dossier;
}

gboolean
along_workspace_edit_dossier (AlongWorkspace *self,
                              const char *deployment,
                              const char *kind,
                              const char *object,
                              AlongDossierFunc function,
                              gconstpointer data,
                              gint64 *entry,
                              GError **error)
{
  AlongDossier *dossier = along_workspace_find_dossier (self, deployment, error);
  g_autofree char *name = NULL;
  AlongHistoryLabel label = { .kind = (char *) kind, .object = (char *) (object ? object : "") };
  Run command = { self, deployment, function, data };
  gboolean changed;

  if (dossier == NULL)
    return FALSE;

  name = along_record_dup_name (self, along_dossier_get_deployment (dossier)->who);
  label.subject = name;
  return entry == NULL
             ? along_workspace_run (self, &label, run, &command, error)
             : along_workspace_run_quietly (self, &label, run, &command, entry, &changed, error);
}

gboolean
along_workspace_run_on_dossier (AlongWorkspace *self,
                                const char *deployment,
                                const char *kind,
                                const char *object,
                                AlongDossierFunc function,
                                gconstpointer data,
                                GError **error)
{
  return along_workspace_edit_dossier (self, deployment, kind, object, function, data, NULL, error);
}
