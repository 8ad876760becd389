/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "along-cli-docket.h"

#include "along-workspace-docket.h"
#include "along-workspace-progress.h"

#include <glib/gi18n.h>

AlongWorkspace *
along_cli_open_docket (AlongCli *self, GError **error)
{
  AlongWorkspace *workspace = along_cli_open (self, error);

  return workspace != NULL && along_workspace_load_register (workspace, error) &&
                 along_workspace_load_docket (workspace, error)
             ? workspace
             : NULL;
}

/* (nullable): of the only deployment for the school or trust with that number. */
static AlongDossier *
find_by_number (AlongDocket *docket, const char *text, guint *count)
{
  const GPtrArray *dossiers = along_docket_get_dossiers (docket);
  AlongDossier *found = NULL;
  guint64 number;

  *count = 0;
  if (!g_ascii_string_to_unsigned (text, 10, 1, G_MAXINT32, &number, NULL))
    return NULL;

  for (guint i = 0; i < dossiers->len; i++)
    if (along_dossier_get_deployment (dossiers->pdata[i])->who.id == (int) number)
      {
        found = dossiers->pdata[i];
        *count += 1;
      }
  return *count == 1 ? found : NULL;
}

AlongDossier *
along_cli_find_dossier (AlongWorkspace *workspace, const char *text, GError **error)
{
  AlongDocket *docket = along_workspace_get_docket (workspace);
  AlongDossier *found = along_docket_find (docket, text);
  guint count = 0;

  if (found == NULL)
    found = find_by_number (docket, text, &count);
  if (found == NULL)
    g_set_error (error, ALONG_CLI_ERROR, ALONG_CLI_ERROR_FAILED,
                 count > 1 ? _ ("%s has several deployments; give the id that “deployments” lists")
                           : _ ("There is no deployment “%s”; “deployments” lists them"),
                 text);
  return found;
}

GPtrArray *
along_cli_list_progress (AlongWorkspace *workspace, AlongDossier *dossier)
{
  GPtrArray *list = g_ptr_array_new_with_free_func ((GDestroyNotify) along_progress_unref);
  AlongProgramme *programme = along_definitions_find_programme (
      along_workspace_get_definitions (workspace),
      along_dossier_get_deployment (dossier)->programme);
  guint n = 0;
  const AlongProcess *processes = programme != NULL ? along_programme_get_processes (programme, &n)
                                                    : NULL;

  for (guint i = 0; i < n; i++)
    {
      AlongProgress *progress = along_workspace_dup_progress (workspace, dossier, processes[i].id);

      if (progress != NULL)
        g_ptr_array_add (list, progress);
    }
  return list;
}

char *
along_cli_dup_stage (AlongProgress *progress)
{
  const AlongProcess *process = along_progress_get_process (progress);
  guint stage = along_progress_get_stage (progress);

  return g_strdup (stage < process->n_stages ? process->stages[stage].name : _ ("All stages done"));
}

void
along_cli_json_date (JsonBuilder *builder, const char *name, AlongDate date)
{
  char buffer[ALONG_DATE_ISO_SIZE];

  json_builder_set_member_name (builder, name);
  if (date == ALONG_DATE_NONE)
    json_builder_add_null_value (builder);
  else
    json_builder_add_string_value (builder, along_date_to_iso (date, buffer));
}

void
along_cli_json_days (JsonBuilder *builder, const char *name, AlongDays days)
{
  along_cli_json_double (builder, name, (double) days / ALONG_DAYS_PER_DAY);
}

void
along_cli_json_money (JsonBuilder *builder, const char *name, AlongMoney amount)
{
  along_cli_json_double (builder, name, (double) amount / ALONG_PENCE_PER_POUND);
}

void
along_cli_json_participant (JsonBuilder *builder, AlongParticipant who, const char *name)
{
  along_cli_json_int (builder, along_participant_kind_to_string (who.kind), who.id);
  along_cli_json_string (builder, "name", name);
}
