/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "along-cli-commands.h"

#include "along-cli-docket.h"
#include "along-cli-lookup.h"
#include "along-day-rules.h"
#include "along-digits.h"
#include "along-workspace-docket.h"
#include "along-workspace-names.h"

#include <glib/gi18n.h>

typedef struct
{
  AlongCli *cli;
  AlongWorkspace *workspace;
  JsonBuilder *builder;
  AlongDossier *dossier;
  AlongProgramme *programme;
  GPtrArray *progress;
} Listing;

static const char *
get_status (const AlongDeployment *deployment)
{
  static const char *const words[] = { "active", "paused", "stopped", "completed" };

  return words[CLAMP (deployment->status, 0, (int) G_N_ELEMENTS (words) - 1)];
}

static guint
count_overdue (GPtrArray *progress)
{
  guint n = 0;

  for (guint i = 0; i < progress->len; i++)
    n += along_progress_count (progress->pdata[i], -1, ALONG_STEP_STATUS_OVERDUE);
  return n;
}

/* (nullable): the most urgent step of the first process. */
static const AlongStepProgress *
find_next (const Listing *self)
{
  gboolean active = along_dossier_get_deployment (self->dossier)->status == ALONG_DEPLOYMENT_ACTIVE;

  return active && self->progress->len > 0 ? along_progress_get_next (self->progress->pdata[0])
                                           : NULL;
}

static void
add_movers (Listing *self, GString *names)
{
  AlongProgress *progress = self->progress->len > 0 ? self->progress->pdata[0] : NULL;
  guint n = 0;
  const guint *movers = progress != NULL ? along_progress_get_movers (progress, &n) : NULL;

  along_cli_json_array (self->builder, "whose_move");
  for (guint i = 0; i < n; i++)
    {
      const AlongPartner *partner = &along_progress_get_process (progress)->partners[movers[i]];

      json_builder_add_string_value (self->builder, partner->id);
      g_string_append_printf (names, "%s%s", i > 0 ? ", " : "", partner->name);
    }
  json_builder_end_array (self->builder);
}

/* A sentence on the step, for people. */
static char *
add_next (Listing *self)
{
  const AlongStepProgress *next = find_next (self);
  int status = along_dossier_get_deployment (self->dossier)->status;

  json_builder_set_member_name (self->builder, "next");
  if (next == NULL)
    {
      json_builder_add_null_value (self->builder);
      return g_strdup (status == ALONG_DEPLOYMENT_STOPPED     ? _ ("Stopped")
                       : status == ALONG_DEPLOYMENT_PAUSED    ? _ ("Paused")
                       : status == ALONG_DEPLOYMENT_COMPLETED ? _ ("Completed")
                                                              : _ ("Nothing is due"));
    }
  json_builder_begin_object (self->builder);
  along_cli_json_string (self->builder, "step", next->step->id);
  along_cli_json_string (self->builder, "text", next->step->text);
  along_cli_json_date (self->builder, "due", next->due);
  along_cli_json_boolean (self->builder, "overdue", next->status == ALONG_STEP_STATUS_OVERDUE);
  json_builder_end_object (self->builder);
  return along_step_progress_dup_text (next, along_progress_get_today (self->progress->pdata[0]));
}

static void
add_days (Listing *self, char **used, char **approved)
{
  AlongDayTotals totals = { 0 };

  if (self->programme != NULL)
    totals = along_day_totals (self->dossier, self->programme);
  along_cli_json_days (self->builder, "days_used", totals.used);
  along_cli_json_days (self->builder, "days_approved", totals.approved);
  *used = along_days_format (totals.used);
  *approved = along_days_format (totals.approved);
}

static void
add_deployment (Listing *self)
{
  const AlongDeployment *deployment = along_dossier_get_deployment (self->dossier);
  g_autofree char *name = along_workspace_dup_participant_name (self->workspace, deployment->who);
  g_autofree char *leader = along_workspace_dup_lead_name (self->workspace, deployment->lead);
  g_autofree char *stage = self->progress->len > 0 ? along_cli_dup_stage (self->progress->pdata[0])
                                                   : g_strdup ("");
  g_autoptr (GString) movers = g_string_new (NULL);
  g_autofree char *next = NULL;
  g_autofree char *used = NULL;
  g_autofree char *approved = NULL;

  json_builder_begin_object (self->builder);
  along_cli_json_string (self->builder, "id", deployment->id);
  along_cli_json_participant (self->builder, deployment->who, name);
  along_cli_json_string (self->builder, "programme", deployment->programme);
  along_cli_json_string (self->builder, "region", along_region_get_name (deployment->region));
  along_cli_json_string (self->builder, "leader", leader);
  along_cli_json_string (self->builder, "status", get_status (deployment));
  along_cli_json_string (self->builder, "stage", stage);
  add_movers (self, movers);
  next = add_next (self);
  along_cli_json_int (self->builder, "overdue", count_overdue (self->progress));
  add_days (self, &used, &approved);
  json_builder_end_object (self->builder);

  along_cli_print (self->cli, "%s  %s", deployment->id, name);
  /* Translators: the leader, a stage, whose move it is */
  along_cli_print (self->cli, _ ("    %s; %s; %s"), *leader != '\0' ? leader : _ ("no leader yet"),
                   stage, movers->len > 0 ? movers->str : _ ("nobody’s move"));
  /* Translators: what is due, days of support used, those approved */
  along_cli_print (self->cli, _ ("    %s; %s of %s days"), next, used, approved);
}

static guint
add_deployments (AlongCli *self,
                 AlongWorkspace *workspace,
                 JsonBuilder *builder,
                 const char *id,
                 gboolean late)
{
  const GPtrArray *dossiers = along_docket_get_dossiers (along_workspace_get_docket (workspace));
  guint count = 0;

  for (guint i = 0; i < dossiers->len; i++)
    {
      const AlongDeployment *deployment = along_dossier_get_deployment (dossiers->pdata[i]);
      g_autoptr (GPtrArray) progress = along_cli_list_progress (workspace, dossiers->pdata[i]);
      Listing listing = { self, workspace, builder, dossiers->pdata[i], NULL, progress };

      if ((id != NULL && !g_str_equal (deployment->programme, id)) ||
          (late && count_overdue (progress) == 0))
        continue;
      listing.programme = along_definitions_find_programme (
          along_workspace_get_definitions (workspace), deployment->programme);
      add_deployment (&listing);
      count++;
    }
  return count;
}

gboolean
along_cli_run_deployments (AlongCli *self, char ***arguments, GError **error)
{
  g_autofree char *programme = NULL;
  gboolean overdue = FALSE;
  const GOptionEntry entries[] = {
    { "programme", 'p', 0, G_OPTION_ARG_STRING, &programme, N_ ("Those of one programme only"),
      N_ ("ID") },
    { "overdue", 0, 0, G_OPTION_ARG_NONE, &overdue, N_ ("Only those with a step that is overdue"),
      NULL },
    { NULL },
  };
  g_autoptr (JsonBuilder) builder = json_builder_new ();
  AlongWorkspace *workspace;
  guint count;

  if (!along_cli_parse (self, entries, arguments, 0, 0, error))
    return FALSE;
  workspace = along_cli_open_docket (self, error);
  if (workspace == NULL ||
      (programme != NULL && along_cli_find_programme (workspace, programme, error) == NULL))
    return FALSE;

  json_builder_begin_object (builder);
  along_cli_json_array (builder, "deployments");
  count = add_deployments (self, workspace, builder, programme, overdue);
  json_builder_end_array (builder);
  along_cli_json_int (builder, "count", count);
  json_builder_end_object (builder);
  along_cli_print (self, ngettext ("%s deployment.", "%s deployments.", count),
                   along_digits (count).text);
  if (along_cli_wants_json (self))
    along_cli_print_json (self, builder);
  return TRUE;
}
