/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "shell-fixture.h"

#include <adwaita.h>

#include "along-history-row.h"
#include "along-history-section.h"
#include "along-record-row.h"
#include "along-workspace-commands.h"
#include "along-workspace-deployments.h"
#include "along-workspace-docket.h"

/* Two deployments, and what the section shows of the first. */
typedef struct
{
  ShellFixture shell;
  AlongContext *context;
  char *first;
  char *second;
  GtkWidget *window;
  GtkWidget *section;
} Fixture;

/* What the page does after every command. */
static void
update (Fixture *self)
{
  AlongDocket *docket = along_workspace_get_docket (self->shell.workspace);

  g_object_set (self->section, "dossier", along_docket_find (docket, self->first), NULL);
}

static char *
open_deployment (AlongWorkspace *workspace, guint school)
{
  AlongRegister *reg = along_workspace_get_register (workspace);
  AlongDeployment draft = { .id = "",
                            .programme = "tsi-2023-24",
                            .pathway = "core",
                            .academic_year = 2023,
                            .reason = "exception",
                            .lead = "",
                            .application = "",
                            .opened = along_date_new (2024, 1, 8),
                            .note = "" };
  g_autoptr (GError) error = NULL;
  char *id = NULL;

  draft.who = (AlongParticipant){ ALONG_PARTICIPANT_SCHOOL,
                                  along_register_get_school (reg, school)->urn };
  along_workspace_open_deployment (workspace, &draft, &id, &error);
  g_assert_no_error (error);
  return id;
}

static gboolean
is_mapped (gpointer widget)
{
  return gtk_widget_get_mapped (widget);
}

static void
set_up (Fixture *self, gconstpointer data)
{
  shell_fixture_set_up (&self->shell, SHELL_NO_DEPLOYMENTS);
  along_workspace_set_author (self->shell.workspace, "A. Able");
  self->first = open_deployment (self->shell.workspace, 0);
  self->second = open_deployment (self->shell.workspace, 1);
  self->context = along_context_new (self->shell.workspace);
  self->section = along_history_section_new (self->context);
  self->window = gtk_window_new ();
  gtk_window_set_child (GTK_WINDOW (self->window), self->section);
  gtk_window_present (GTK_WINDOW (self->window));
  shell_wait_until (is_mapped, self->section);
  update (self);
}

static void
tear_down (Fixture *self, gconstpointer data)
{
  gpointer section = g_object_ref (self->section);

  g_object_set (section, "dossier", NULL, NULL);
  gtk_window_destroy (GTK_WINDOW (self->window));
  g_assert_finalize_object (section);
  g_assert_finalize_object (self->context);
  g_free (self->first);
  g_free (self->second);
  shell_fixture_tear_down (&self->shell, SHELL_NO_DEPLOYMENTS);
}

static void
suspend (Fixture *self, const char *deployment, AlongDate date)
{
  g_autoptr (GError) error = NULL;

  along_workspace_suspend_deployment (self->shell.workspace, deployment, FALSE, date, "Inspection",
                                      &error);
  g_assert_no_error (error);
  update (self);
}

static GtkListBox *
find_list (GtkWidget *widget)
{
  GtkListBox *found = GTK_IS_LIST_BOX (widget) ? GTK_LIST_BOX (widget) : NULL;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL && found == NULL;
       child = gtk_widget_get_next_sibling (child))
    found = find_list (child);
  return found;
}

static gboolean
has_undo (GtkWidget *widget)
{
  gboolean found = GTK_IS_BUTTON (widget) && gtk_widget_get_visible (widget);

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL && !found;
       child = gtk_widget_get_next_sibling (child))
    found = has_undo (child);
  return found;
}

/* @word: of the sentence, in small letters. */
static void
assert_row (Fixture *self, int index, const char *word, gboolean undoable)
{
  GtkListBoxRow *row = gtk_list_box_get_row_at_index (find_list (self->section), index);

  g_assert_nonnull (row);
  g_assert_true (along_history_row_matches (ALONG_HISTORY_ROW (row), word));
  g_assert_true (along_history_row_matches (ALONG_HISTORY_ROW (row), "a. able"));
  g_assert_true (has_undo (GTK_WIDGET (row)) == undoable);
}

static void
assert_n_rows (Fixture *self, int n)
{
  g_assert_null (gtk_list_box_get_row_at_index (find_list (self->section), n));
  g_assert_true (n == 0 || gtk_list_box_get_row_at_index (find_list (self->section), n - 1));
}

/* What is done on others is not of this one, and only the latest can be taken back. */
static void
test_lists (Fixture *self, gconstpointer data)
{
  assert_n_rows (self, 1);
  assert_row (self, 0, "opened a deployment", TRUE);
  suspend (self, self->first, along_date_new (2024, 2, 1));
  suspend (self, self->second, along_date_new (2024, 2, 2));
  assert_n_rows (self, 2);
  assert_row (self, 0, "paused", TRUE);
  assert_row (self, 1, "opened", FALSE);
}

static void
press_undo (Fixture *self, int index)
{
  GtkListBoxRow *row = gtk_list_box_get_row_at_index (find_list (self->section), index);
  const char *key = along_record_row_get_key (GTK_WIDGET (row));

  gtk_widget_grab_focus (GTK_WIDGET (row));
  gtk_widget_activate_action (GTK_WIDGET (row), "history.undo", "x",
                              g_ascii_strtoll (key, NULL, 10));
  /* The answer comes by the main loop. */
  while (g_main_context_iteration (NULL, FALSE))
    ;
  update (self);
}

/* Its latest change is taken back though something was done on another since. */
static void
test_undo (Fixture *self, gconstpointer data)
{
  suspend (self, self->first, along_date_new (2024, 2, 1));
  suspend (self, self->second, along_date_new (2024, 2, 2));
  press_undo (self, 0);
  assert_n_rows (self, 2);
  assert_row (self, 0, "paused", FALSE);
  assert_row (self, 1, "opened", TRUE);
  g_assert_cmpint (
      along_dossier_get_deployment (
          along_docket_find (along_workspace_get_docket (self->shell.workspace), self->first))
          ->status,
      ==, ALONG_DEPLOYMENT_ACTIVE);
  /* The keyboard stays in the row. */
  g_assert_true (gtk_root_get_focus (GTK_ROOT (self->window)) ==
                 GTK_WIDGET (gtk_list_box_get_row_at_index (find_list (self->section), 0)));
}

/* What came with whole files is not taken back from here. */
static void
test_import (ShellFixture *shell, gconstpointer data)
{
  const GPtrArray *dossiers;
  Fixture self = { .shell = *shell };
  g_autoptr (GError) error = NULL;

  along_workspace_load_docket (shell->workspace, &error);
  g_assert_no_error (error);
  dossiers = along_docket_get_dossiers (along_workspace_get_docket (shell->workspace));
  g_assert_cmpuint (dossiers->len, >, 0);
  self.context = along_context_new (shell->workspace);
  self.section = g_object_ref_sink (along_history_section_new (self.context));
  g_object_set (self.section, "dossier", dossiers->pdata[0], NULL);
  assert_n_rows (&self, 1);
  g_assert_false (
      has_undo (GTK_WIDGET (gtk_list_box_get_row_at_index (find_list (self.section), 0))));
  g_object_set (self.section, "dossier", NULL, NULL);
  g_assert_finalize_object (self.section);
  g_assert_finalize_object (self.context);
}

/* A hundred at once, and the rest when asked for. */
static void
test_earlier (Fixture *self, gconstpointer data)
{
  GtkWidget *earlier = gtk_widget_get_next_sibling (GTK_WIDGET (find_list (self->section)));

  g_assert_false (gtk_widget_get_visible (earlier));
  for (guint i = 0; i < 52; i++)
    {
      g_autoptr (GError) error = NULL;

      suspend (self, self->first, along_date_new (2024, 2, 1) + (AlongDate) i * 2);
      along_workspace_resume_deployment (self->shell.workspace, self->first,
                                         along_date_new (2024, 2, 2) + (AlongDate) i * 2, &error);
      g_assert_no_error (error);
    }
  update (self);
  assert_n_rows (self, 100);
  g_assert_true (gtk_widget_get_visible (earlier));
  g_signal_emit_by_name (earlier, "clicked");
  assert_n_rows (self, 105);
  assert_row (self, 104, "opened", FALSE);
  g_assert_false (gtk_widget_get_visible (earlier));
}

#define ADD(path, function) g_test_add (path, Fixture, NULL, set_up, function, tear_down)

int
main (int argc, char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  ADD ("/history-section/lists", test_lists);
  ADD ("/history-section/undo", test_undo);
  ADD ("/history-section/earlier", test_earlier);
  g_test_add ("/history-section/import", ShellFixture, "sample", shell_fixture_set_up, test_import,
              shell_fixture_tear_down);
  return g_test_run ();
}
