/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "along-app.h"
#include "along-cohort-dialog.h"
#include "along-import-assistant.h"
#include "along-leads-dialog.h"
#include "along-main-window.h"
#include "along-open-error-window.h"
#include "along-pages.h"
#include "along-preferences-window.h"
#include "along-settings.h"
#include "along-store-error.h"
#include "along-workspace-commands.h"
#include "along-workspace-history.h"
#include "shell-fixture.h"

static gboolean
is_mapped (gpointer widget)
{
  return gtk_widget_get_mapped (widget);
}

static void
pause_for (guint milliseconds)
{
  gint64 until = g_get_monotonic_time () + milliseconds * 1000;

  while (g_get_monotonic_time () < until)
    g_main_context_iteration (NULL, FALSE);
}

/* Every page can be shown, with and without schools, without a warning (they are fatal). */
static void
test_pages (ShellFixture *fixture, gconstpointer sample)
{
  AlongMainWindow *window = along_main_window_new (NULL, fixture->workspace);
  guint n;
  const AlongPage *pages = along_pages_get (&n);

  gtk_window_present (GTK_WINDOW (window));
  shell_wait_until (is_mapped, window);
  for (guint i = 0; i < n; i++)
    {
      g_assert_nonnull (along_main_window_show_page (window, pages[i].name));
      pause_for (150);
    }
  g_assert_null (along_main_window_show_page (window, "no such page"));
  gtk_window_destroy (GTK_WINDOW (window));
  pause_for (100);
}

static void
test_undo (ShellFixture *fixture, gconstpointer sample)
{
  AlongMainWindow *window = along_main_window_new (NULL, fixture->workspace);
  const GArray *cohorts = along_caseload_get_cohorts (
      along_workspace_get_caseload (fixture->workspace));
  guint before = cohorts->len;
  const AlongCohort extra = { .programme = "behaviour-hubs",
                              .name = "Slip of the hand",
                              .term = "autumn",
                              .academic_year = 2030,
                              .starts = along_date_new (2030, 9, 1),
                              .ends = along_date_new (2031, 8, 31) };
  g_autoptr (GError) error = NULL;

  gtk_window_present (GTK_WINDOW (window));
  g_assert_true (along_workspace_save_cohort (fixture->workspace, &extra, NULL, &error));
  g_assert_no_error (error);
  gtk_widget_activate_action (GTK_WIDGET (window), "win.undo", NULL);
  g_assert_cmpuint (
      along_caseload_get_cohorts (along_workspace_get_caseload (fixture->workspace))->len, ==,
      before);
  g_assert_true (along_workspace_can_redo (fixture->workspace));
  gtk_window_destroy (GTK_WINDOW (window));
  pause_for (100);
}

/* Showing what leads offer must not change it: spin buttons start at a value of their own. */
static void
test_dialogs (ShellFixture *fixture, gconstpointer sample)
{
  g_autoptr (AlongContext) context = along_context_new (fixture->workspace);
  AlongCaseload *before = along_workspace_get_caseload (fixture->workspace);
  GtkWidget *parent = GTK_WIDGET (along_main_window_new (NULL, fixture->workspace));
  GtkWidget *dialogs[3];

  gtk_window_present (GTK_WINDOW (parent));
  dialogs[0] = along_leads_dialog_new (parent, context);
  dialogs[1] = along_cohort_dialog_new (parent, context, NULL);
  dialogs[2] = along_import_assistant_new (parent, context, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (dialogs); i++)
    {
      gtk_window_present (GTK_WINDOW (dialogs[i]));
      pause_for (i == 0 ? 1500 : 200);
      gtk_window_close (GTK_WINDOW (dialogs[i]));
      pause_for (50);
    }
  /* Every command makes a new one. */
  g_assert_true (along_workspace_get_caseload (fixture->workspace) == before);
  gtk_window_destroy (GTK_WINDOW (parent));
  pause_for (100);
}

/* What helps most has the focus, and the file is named once. */
static void
assert_offered (AlongStoreError code, const char *message, const char *action)
{
  g_autoptr (GError) error = g_error_new_literal (ALONG_STORE_ERROR, code, message);
  GtkWidget *window = along_open_error_window_new (NULL, "/nowhere/a & b.db", error);
  GtkWidget *focus, *status;
  const char *found;

  gtk_window_present (GTK_WINDOW (window));
  pause_for (200);
  focus = gtk_window_get_focus (GTK_WINDOW (window));
  g_assert_cmpstr (gtk_actionable_get_action_name (GTK_ACTIONABLE (focus)), ==, action);
  g_assert_true (gtk_widget_has_css_class (focus, "suggested-action"));
  status = gtk_widget_get_ancestor (focus, ADW_TYPE_STATUS_PAGE);
  found = strstr (adw_status_page_get_description (ADW_STATUS_PAGE (status)), "/nowhere/a &amp; b");
  g_assert_nonnull (found);
  g_assert_null (strstr (found + 1, "/nowhere/"));
  gtk_window_destroy (GTK_WINDOW (window));
}

static void
test_error (void)
{
  assert_offered (ALONG_STORE_ERROR_CORRUPT, "The <database> is damaged & unreadable.",
                  "win.replace");
  assert_offered (ALONG_STORE_ERROR_FOREIGN, "“/nowhere/a & b.db” is another program’s.",
                  "win.open-database");
  assert_offered (ALONG_STORE_ERROR_BUSY, "Another program is writing.", "win.try-again");
}

#define ADD(path, sample, function)                                                                \
  g_test_add (path, ShellFixture, sample, shell_fixture_set_up, function, shell_fixture_tear_down)

int
main (int argc, char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  ADD ("/shell/window/sample", "sample", test_pages);
  ADD ("/shell/window/empty", NULL, test_pages);
  ADD ("/shell/window/undo", "sample", test_undo);
  ADD ("/shell/window/dialogs", "sample", test_dialogs);
  g_test_add_func ("/shell/window/error", test_error);
  return g_test_run ();
}
