/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-cohort-actions"

#include "config.h"

#include "along-cohort-actions.h"

#include "along-cohort-dialog.h"
#include "along-dialogs.h"
#include "along-feedback.h"
#include "along-leads-dialog.h"
#include "along-workspace-commands.h"

#include <glib/gi18n.h>

/* (nullable) */
static const AlongCohort *
find_cohort (AlongContext *context)
{
  AlongWorkspace *workspace = along_context_get_workspace (context);
  const char *id = along_context_get_cohort (context);

  return id != NULL ? along_caseload_find_cohort (along_workspace_get_caseload (workspace), id)
                    : NULL;
}

void
along_cohort_create (GtkWidget *from, AlongContext *context)
{
  g_return_if_fail (GTK_IS_WIDGET (from));
  g_return_if_fail (ALONG_IS_CONTEXT (context));

  gtk_window_present (GTK_WINDOW (along_cohort_dialog_new (from, context, NULL)));
}

void
along_cohort_edit (GtkWidget *from, AlongContext *context)
{
  const AlongCohort *cohort;

  g_return_if_fail (GTK_IS_WIDGET (from));
  g_return_if_fail (ALONG_IS_CONTEXT (context));

  cohort = find_cohort (context);
  if (cohort != NULL)
    gtk_window_present (GTK_WINDOW (along_cohort_dialog_new (from, context, cohort)));
}

void
along_cohort_manage_leads (GtkWidget *from, AlongContext *context)
{
  g_return_if_fail (GTK_IS_WIDGET (from));
  g_return_if_fail (ALONG_IS_CONTEXT (context));

  if (find_cohort (context) != NULL)
    gtk_window_present (GTK_WINDOW (along_leads_dialog_new (from, context)));
}

typedef struct
{
  GtkWidget *from;
  AlongWorkspace *workspace;
  char *id;
} Deletion;

static void
deletion_free (gpointer data)
{
  Deletion *deletion = data;

  g_object_unref (deletion->from);
  g_object_unref (deletion->workspace);
  g_free (deletion->id);
  g_free (deletion);
}

static void
delete_accepted_cb (gpointer data)
{
  Deletion *deletion = data;
  g_autoptr (GError) error = NULL;

  if (!along_workspace_delete_cohort (deletion->workspace, deletion->id, &error))
    along_feedback_error (deletion->from, _ ("The cohort was not deleted"), error);
}

static guint
count_applications (AlongCaseload *caseload, const char *cohort)
{
  const GArray *applications = along_caseload_get_applications (caseload);
  guint n = 0;

  for (guint i = 0; i < applications->len; i++)
    n += g_strcmp0 (g_array_index (applications, AlongApplication, i).cohort, cohort) == 0;
  return n;
}

/* A cohort with applications is part of what the team did: it is closed, not deleted. */
static void
refuse_to_delete (GtkWidget *from, const char *name, guint n)
{
  g_autofree char *heading = g_strdup_printf (_ ("“%s” is not empty"), name);
  g_autofree char *body = g_strdup_printf (
      ngettext ("It has %u application. Remove it first, or set the cohort’s status to closed.",
                "It has %u applications. Remove them first, or set the cohort’s status to closed.",
                n),
      n);

  along_dialog_tell (from, heading, body);
}

void
along_cohort_delete (GtkWidget *from, AlongContext *context)
{
  const AlongCohort *cohort;
  AlongWorkspace *workspace;
  Deletion *deletion;
  g_autofree char *heading = NULL;
  guint n;

  g_return_if_fail (GTK_IS_WIDGET (from));
  g_return_if_fail (ALONG_IS_CONTEXT (context));

  cohort = find_cohort (context);
  if (cohort == NULL)
    return;
  workspace = along_context_get_workspace (context);
  n = count_applications (along_workspace_get_caseload (workspace), cohort->id);
  if (n > 0)
    {
      refuse_to_delete (from, cohort->name, n);
      return;
    }
  heading = g_strdup_printf (_ ("Delete “%s”?"), cohort->name);
  deletion = g_new0 (Deletion, 1);
  deletion->from = g_object_ref (from);
  deletion->workspace = g_object_ref (workspace);
  deletion->id = g_strdup (cohort->id);
  along_dialog_ask_full (
      from, heading, _ ("What leads offer to it goes with it. Undo brings everything back."),
      _ ("_Delete"), ALONG_DIALOG_DESTRUCTIVE, delete_accepted_cb, deletion, deletion_free);
}
