/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "along-choice-row.h"
#include "along-form-dialog.h"
#include "along-step-dialog.h"
#include "along-workspace-claims.h"
#include "along-workspace-docket.h"
#include "along-workspace-progress.h"
#include "shell-fixture.h"

#define QUESTION "Are the additional days approved?"

typedef struct
{
  ShellFixture shell;
  AlongContext *context;
  GtkWidget *window;
  char *deployment;  /* one that nothing was asked for */
  GtkWidget *dialog; /* (nullable) */
} Fixture;

static AlongDossier *
get_dossier (Fixture *self)
{
  return along_docket_find (along_workspace_get_docket (self->shell.workspace), self->deployment);
}

static void
set_up (Fixture *self, gconstpointer sample)
{
  const GPtrArray *dossiers;

  shell_fixture_set_up (&self->shell, sample);
  g_assert_true (along_workspace_load_docket (self->shell.workspace, NULL));
  self->context = along_context_new (self->shell.workspace);
  self->window = gtk_window_new ();
  gtk_window_present (GTK_WINDOW (self->window));
  dossiers = along_docket_get_dossiers (along_workspace_get_docket (self->shell.workspace));
  for (guint i = 0; i < dossiers->len && self->deployment == NULL; i++)
    {
      const AlongDeployment *it = along_dossier_get_deployment (dossiers->pdata[i]);

      if (g_str_equal (it->programme, "tsi-2023-24") && it->status == ALONG_DEPLOYMENT_ACTIVE &&
          it->completion == ALONG_DATE_NONE &&
          along_dossier_get (dossiers->pdata[i], ALONG_DOSSIER_ENHANCEMENTS)->len == 0)
        self->deployment = g_strdup (it->id);
    }
  g_assert_nonnull (self->deployment);
}

static void
tear_down (Fixture *self, gconstpointer sample)
{
  gtk_window_destroy (GTK_WINDOW (self->window));
  g_clear_object (&self->context);
  g_free (self->deployment);
  shell_fixture_tear_down (&self->shell, sample);
}

static gboolean
is_mapped (gpointer widget)
{
  return gtk_widget_get_mapped (widget);
}

/* Opens the step that decides on additional days. */
static void
open_step (Fixture *self)
{
  g_autoptr (AlongProgress)
      progress = along_workspace_dup_progress (self->shell.workspace, get_dossier (self), NULL);
  const AlongProcess *process = along_progress_get_process (progress);
  GListModel *windows = gtk_window_get_toplevels ();

  along_step_dialog_present (self->window, self->context, progress,
                             (guint) along_process_find_step (process, "decide-days"));
  self->dialog = NULL;
  for (guint i = 0; i < g_list_model_get_n_items (windows); i++)
    {
      g_autoptr (GtkWidget) window = g_list_model_get_item (windows, i);

      if (ALONG_IS_FORM_DIALOG (window))
        self->dialog = window;
    }
  g_assert_nonnull (self->dialog);
  shell_wait_until (is_mapped, self->dialog);
}

static GtkWidget *
find (GtkWidget *widget, gboolean (*matches) (GtkWidget *, const char *), const char *text)
{
  GtkWidget *found = matches (widget, text) ? widget : NULL;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL && found == NULL;
       child = gtk_widget_get_next_sibling (child))
    found = find (child, matches, text);
  return found;
}

static gboolean
is_row (GtkWidget *widget, const char *title)
{
  return ADW_IS_PREFERENCES_ROW (widget) && gtk_widget_get_visible (widget) &&
         g_str_has_prefix (adw_preferences_row_get_title (ADW_PREFERENCES_ROW (widget)), title);
}

static gboolean
is_button (GtkWidget *widget, const char *label)
{
  return GTK_IS_BUTTON (widget) &&
         g_strcmp0 (gtk_button_get_label (GTK_BUTTON (widget)), label) == 0;
}

static AdwComboRow *
get_answer (Fixture *self)
{
  return ADW_COMBO_ROW (find (self->dialog, is_row, QUESTION));
}

static gboolean
can_accept (Fixture *self)
{
  return gtk_widget_is_sensitive (find (self->dialog, is_button, "_Mark as done"));
}

/* Whoever decides chooses; and chooses nothing where nobody has asked. */
static void
test_nothing_asked (Fixture *self, gconstpointer data)
{
  open_step (self);
  g_assert_null (along_choice_row_get_id (get_answer (self)));
  g_assert_false (can_accept (self));
  g_assert_nonnull (find (self->dialog, is_row, "Ask for it: "));
  g_assert_true (along_choice_row_select (get_answer (self), "approved"));
  g_assert_false (can_accept (self));
  g_assert_true (along_choice_row_select (get_answer (self), "declined"));
  g_assert_false (can_accept (self));
  gtk_window_destroy (GTK_WINDOW (self->dialog));
}

static void
test_asked (Fixture *self, gconstpointer data)
{
  AlongEnhancement request = { .deployment = self->deployment,
                               .option = "additional-days",
                               .days = ALONG_DAYS (2),
                               .context = "Curriculum",
                               .requested = along_date_today () - 2 };
  g_autoptr (GError) error = NULL;

  along_workspace_request_enhancement (self->shell.workspace, &request, NULL, &error);
  g_assert_no_error (error);
  open_step (self);
  g_assert_null (along_choice_row_get_id (get_answer (self)));
  g_assert_false (can_accept (self));
  g_assert_null (find (self->dialog, is_row, "Begins on"));
  g_assert_true (along_choice_row_select (get_answer (self), "declined"));
  g_assert_false (can_accept (self)); /* without a rationale */
  g_assert_true (along_choice_row_select (get_answer (self), "approved"));
  g_assert_true (can_accept (self));
  g_assert_nonnull (find (self->dialog, is_row, "Begins on"));
  gtk_window_destroy (GTK_WINDOW (self->dialog));
}

#define ADD(path, test) g_test_add (path, Fixture, "sample", set_up, test, tear_down)

int
main (int argc, char **argv)
{
  g_setenv ("GSETTINGS_BACKEND", "memory", TRUE);
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  ADD ("/step-dialog/nothing-asked", test_nothing_asked);
  ADD ("/step-dialog/asked", test_asked);
  return g_test_run ();
}
