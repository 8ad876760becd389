/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-deployments"

#include "config.h"

#include "along-step-undoing.h"

#include "along-dialogs.h"
#include "along-workspace-deployments.h"

#include <glib/gi18n.h>

typedef struct
{
  AlongContext *context;
  AlongProgress *progress;
  const AlongStepProgress *step;
  AlongFormDialog *dialog; /* unowned: it owns this */
} Case;

static void
case_free (gpointer data, GClosure *closure)
{
  Case *it = data;

  g_object_unref (it->context);
  along_progress_unref (it->progress);
  g_free (it);
}

static void
close_or_fail (Case *it, gboolean done, const GError *error)
{
  if (done)
    gtk_window_close (GTK_WINDOW (it->dialog));
  else
    along_form_dialog_fail (it->dialog, error);
}

static const char *
get_deployment_id (Case *it)
{
  return along_dossier_get_deployment (along_progress_get_dossier (it->progress))->id;
}

static void
reopen (const char *reason, gpointer user_data)
{
  Case *it = user_data;
  g_autoptr (GError) error = NULL;

  close_or_fail (it,
                 along_workspace_reopen_step (along_context_get_workspace (it->context),
                                              get_deployment_id (it),
                                              along_progress_get_process (it->progress)->id,
                                              it->step->step->id, reason, &error),
                 error);
}

static void
skip (const char *reason, gpointer user_data)
{
  Case *it = user_data;
  AlongWorkspace *workspace = along_context_get_workspace (it->context);
  const char *author = along_workspace_get_author (workspace);
  AlongStepRecord record = {
    .deployment = get_deployment_id (it),
    .process = along_progress_get_process (it->progress)->id,
    .step = it->step->step->id,
    .state = ALONG_STEP_NOT_NEEDED,
    .date = along_date_today (),
    .by = author != NULL ? author : "",
    .answer = "",
    .note = reason,
  };
  g_autoptr (GError) error = NULL;

  close_or_fail (it, along_workspace_finish_step (workspace, &record, NULL, reason, &error), error);
}

static void
ask_reopen_cb (Case *it)
{
  along_dialog_ask_text (GTK_WIDGET (it->dialog), _ ("Reopen this step?"),
                         _ ("It has to be done again, and what comes after it waits."),
                         _ ("Reason"), _ ("_Reopen"), TRUE, reopen, it, NULL);
}

static void
ask_skip_cb (Case *it)
{
  along_dialog_ask_text (GTK_WIDGET (it->dialog), _ ("Is this step not needed?"),
                         _ ("What waits for it goes on as if it were done."), _ ("Reason"),
                         _ ("_Not needed"), TRUE, skip, it, NULL);
}

void
along_step_undoing_add (AlongFormDialog *dialog,
                        AlongContext *context,
                        AlongProgress *progress,
                        guint step)
{
  GtkWidget *row = adw_action_row_new ();
  gboolean over;
  Case *it;

  g_return_if_fail (ALONG_IS_FORM_DIALOG (dialog));

  it = g_new0 (Case, 1);
  it->context = g_object_ref (context);
  it->progress = along_progress_ref (progress);
  it->step = &along_progress_get_steps (progress, NULL)[step];
  it->dialog = dialog;
  over = it->step->record != NULL && !it->step->again;

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row),
                                 over ? _ ("Reopen…") : _ ("Not needed…"));
  adw_action_row_set_icon_name (ADW_ACTION_ROW (row),
                                over ? "edit-undo-symbolic" : "list-remove-symbolic");
  adw_action_row_add_suffix (ADW_ACTION_ROW (row),
                             gtk_image_new_from_icon_name ("go-next-symbolic"));
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  g_signal_connect_data (row, "activated", G_CALLBACK (over ? ask_reopen_cb : ask_skip_cb), it,
                         case_free, G_CONNECT_SWAPPED);
  along_form_dialog_add_row (dialog, row);
}
