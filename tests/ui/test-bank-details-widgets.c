/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "shell-fixture.h"

#include "along-bank-details-dialog.h"
#include "along-bank-details-group.h"
#include "along-database.h"
#include "along-dossier-table.h"
#include "along-form-dialog.h"
#include "along-workspace-secrets.h"

#define DEPLOYMENT "a-deployment"
#define PASSPHRASE "four words are enough"

static void
add_deployment (AlongWorkspace *workspace)
{
  AlongDeployment deployment = { .id = DEPLOYMENT,
                                 .programme = "tsi-2023-24",
                                 .who = { ALONG_PARTICIPANT_SCHOOL, 100001 },
                                 .academic_year = 2023,
                                 .approved = 40 };
  g_autoptr (GError) error = NULL;
  g_autoptr (AlongDatabase) database = along_database_open (
      along_workspace_get_path (workspace), ALONG_DATABASE_READ_WRITE, 1000, &error);

  g_assert_no_error (error);
  g_assert_true (along_database_begin (database, &error));
  g_assert_true (along_deployment_save (database, &deployment, &error));
  g_assert_true (along_database_commit (database, &error));
  g_assert_no_error (error);
  along_workspace_refresh (workspace);
}

static void
sealed_cb (GObject *source, GAsyncResult *result, gpointer done)
{
  g_autoptr (GError) error = NULL;

  along_workspace_seal_bank_details_finish (ALONG_WORKSPACE (source), result, &error);
  g_assert_no_error (error);
  *(gboolean *) done = TRUE;
}

static gboolean
is_true (gpointer done)
{
  return *(gboolean *) done;
}

static void
seal (AlongWorkspace *workspace)
{
  g_autoptr (AlongBankDetails) details = along_bank_details_new ();
  gboolean done = FALSE;

  along_bank_details_set (details, ALONG_BANK_PAYEE, "Ash & Oak <Trust>");
  along_bank_details_set (details, ALONG_BANK_ACCOUNT_NAME, "Ash and Oak");
  along_bank_details_set (details, ALONG_BANK_SORT_CODE, "123456");
  along_bank_details_set (details, ALONG_BANK_ACCOUNT_NUMBER, "12345678");
  along_workspace_seal_bank_details_async (workspace, DEPLOYMENT, details, PASSPHRASE, FALSE, NULL,
                                           sealed_cb, &done);
  shell_wait_until (is_true, &done);
}

/* What a widget and all in it says; none of it can be selected, and so not be copied. */
static void
collect (GtkWidget *widget, GString *texts)
{
  if (!gtk_widget_get_visible (widget))
    return;
  if (GTK_IS_LABEL (widget))
    {
      g_assert_false (gtk_label_get_selectable (GTK_LABEL (widget)));
      g_string_append_printf (texts, "%s\n", gtk_label_get_text (GTK_LABEL (widget)));
    }
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    collect (child, texts);
}

static gboolean
says (GtkWidget *widget, const char *text)
{
  g_autoptr (GString) texts = g_string_new (NULL);

  collect (widget, texts);
  return g_strstr_len (texts->str, -1, text) != NULL;
}

static gboolean
shows_account (gpointer group)
{
  return says (group, "12345678");
}

static GtkWidget *
find_button (GtkWidget *widget, const char *label)
{
  GtkWidget *found = NULL;

  if (GTK_IS_BUTTON (widget) && g_strcmp0 (gtk_button_get_label (GTK_BUTTON (widget)), label) == 0)
    return widget;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL && found == NULL;
       child = gtk_widget_get_next_sibling (child))
    found = find_button (child, label);
  return found;
}

static void
click (GtkWidget *widget, const char *label)
{
  GtkWidget *button = find_button (widget, label);

  g_assert_nonnull (button);
  g_signal_emit_by_name (button, "clicked");
}

/* What is shown can be read, and not be marked and pasted. */
static void
assert_not_selectable (GtkWidget *widget)
{
  g_assert_false (GTK_IS_EDITABLE (widget));
  g_assert_false (GTK_IS_LABEL (widget) && gtk_label_get_selectable (GTK_LABEL (widget)));
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    assert_not_selectable (child);
}

static void
test_group (ShellFixture *fixture, gconstpointer data)
{
  g_autoptr (AlongContext) context = along_context_new (fixture->workspace);
  GtkWidget *window = gtk_window_new ();
  GtkWidget *scrolled = gtk_scrolled_window_new ();
  GtkWidget *group = along_bank_details_group_new (context);
  g_autoptr (GPtrArray) disclosures = NULL;

  add_deployment (fixture->workspace);
  gtk_window_set_default_size (GTK_WINDOW (window), 480, 600);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scrolled), group);
  gtk_window_set_child (GTK_WINDOW (window), scrolled);
  along_bank_details_group_set_deployment (ALONG_BANK_DETAILS_GROUP (group), DEPLOYMENT);
  gtk_window_present (GTK_WINDOW (window));
  g_assert_true (says (group, "None have been entered."));

  along_workspace_set_author (fixture->workspace, "Ann & <Bob>");
  seal (fixture->workspace);
  g_assert_true (says (group, "Sealed; entered by Ann & <Bob> on "));
  g_assert_true (says (group, "••••••••"));
  g_assert_false (says (group, "Ash & Oak"));
  g_assert_false (says (group, "123"));
  g_assert_false (says (group, "56"));

  click (group, "_Show");
  shell_wait_until (shows_account, group);
  g_assert_true (says (group, "12-34-56"));
  g_assert_true (says (group, "Ash & Oak <Trust>"));
  g_assert_true (says (group, "Shown or exported 1 time"));

  assert_not_selectable (group);

  click (group, "_Hide");
  g_assert_false (says (group, "12345678"));
  g_assert_true (says (group, "••••5678"));
  g_assert_true (says (group, "••-••-56"));

  /* away from the page, they are dots again */
  click (group, "_Show");
  shell_wait_until (shows_account, group);
  gtk_widget_set_visible (group, FALSE);
  gtk_widget_set_visible (group, TRUE);
  g_assert_false (says (group, "5678"));
  disclosures = along_workspace_list_disclosures (fixture->workspace, DEPLOYMENT, NULL);
  g_assert_cmpuint (disclosures->len, ==, 2);
  gtk_window_destroy (GTK_WINDOW (window));
}

static GtkWidget *
find_dialog (void)
{
  GListModel *windows = gtk_window_get_toplevels ();

  for (guint i = 0; i < g_list_model_get_n_items (windows); i++)
    {
      g_autoptr (GtkWidget) window = g_list_model_get_item (windows, i);

      if (ALONG_IS_FORM_DIALOG (window))
        return window;
    }

  return NULL;
}

static void
fill_in (GtkWidget *widget, const char *title, const char *text)
{
  if (ADW_IS_ENTRY_ROW (widget) &&
      g_strcmp0 (adw_preferences_row_get_title (ADW_PREFERENCES_ROW (widget)), title) == 0)
    gtk_editable_set_text (GTK_EDITABLE (widget), text);
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    fill_in (child, title, text);
}

static gboolean
is_sealed (gpointer workspace)
{
  g_autoptr (AlongBankState) state = along_workspace_get_bank_state (workspace, DEPLOYMENT, NULL);

  return state->status == ALONG_BANK_SEALED && find_dialog () == NULL;
}

/* Entered with the account number typed twice. */
static void
test_dialog (ShellFixture *fixture, gconstpointer data)
{
  g_autoptr (AlongContext) context = along_context_new (fixture->workspace);
  GtkWidget *window = gtk_window_new ();
  GtkWidget *dialog, *save;

  add_deployment (fixture->workspace);
  along_bank_details_dialog_present (window, context, DEPLOYMENT, NULL);
  dialog = find_dialog ();
  save = find_button (dialog, "_Save");
  g_assert_false (gtk_widget_get_sensitive (save));

  fill_in (dialog, "Payee organisation", "Ash and Oak");
  fill_in (dialog, "Account name", "Ash and Oak");
  fill_in (dialog, "Sort code", "12-34-5");
  g_assert_true (says (dialog, "A sort code has six digits."));
  fill_in (dialog, "Sort code", "12-34-56");
  fill_in (dialog, "Account number", "12345678");
  fill_in (dialog, "Account number again", "12345679");
  g_assert_false (gtk_widget_get_sensitive (save));
  fill_in (dialog, "Account number again", "1234 5678");
  g_assert_true (gtk_widget_get_sensitive (save));
  g_assert_true (says (dialog, "Not checked: no weight table has been loaded."));

  seal (fixture->workspace); /* so that there is a key */
  along_workspace_remove_bank_details (fixture->workspace, DEPLOYMENT, NULL);
  click (dialog, "_Save");
  shell_wait_until (is_sealed, fixture->workspace);
  gtk_window_destroy (GTK_WINDOW (window));
}

/* What the display offers to who pastes with the middle button; "" for nothing. */
static const char *
get_primary (GtkWidget *widget)
{
  GdkContentProvider *content = gdk_clipboard_get_content (
      gtk_widget_get_primary_clipboard (widget));
  static char text[64];
  GValue value = G_VALUE_INIT;

  g_value_init (&value, G_TYPE_STRING);
  *text = '\0';
  if (content != NULL && gdk_content_provider_get_value (content, &value, NULL) &&
      g_value_get_string (&value) != NULL)
    g_strlcpy (text, g_value_get_string (&value), sizeof text);
  g_value_unset (&value);
  return text;
}

static GtkWidget *
find_entry (GtkWidget *widget, const char *title)
{
  GtkWidget *found = NULL;

  if (ADW_IS_ENTRY_ROW (widget) &&
      g_strcmp0 (adw_preferences_row_get_title (ADW_PREFERENCES_ROW (widget)), title) == 0)
    return widget;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL && found == NULL;
       child = gtk_widget_get_next_sibling (child))
    found = find_entry (child, title);
  return found;
}

static gboolean
is_mapped (gpointer widget)
{
  return gtk_widget_get_mapped (widget);
}

static gboolean
is_inactive (gpointer window)
{
  return !gtk_window_is_active (window);
}

/* Selected text can be pasted elsewhere without being copied: not from what has been left. */
static void
test_selection (ShellFixture *fixture, gconstpointer data)
{
  g_autoptr (AlongContext) context = along_context_new (fixture->workspace);
  GtkWidget *window = gtk_window_new ();
  GtkWidget *other = gtk_window_new ();
  GtkWidget *dialog, *account;

  gtk_window_present (GTK_WINDOW (window));
  add_deployment (fixture->workspace);
  along_bank_details_dialog_present (window, context, DEPLOYMENT, NULL);
  dialog = find_dialog ();
  shell_wait_until (is_mapped, dialog);
  fill_in (dialog, "Account number", "12345678");
  account = find_entry (dialog, "Account number");
  gtk_editable_select_region (GTK_EDITABLE (account), 0, -1);
  g_assert_cmpstr (get_primary (window), ==, "12345678"); /* as any entry of GTK does */

  gtk_window_present (GTK_WINDOW (other));
  shell_wait_until (is_inactive, dialog);
  g_object_notify (G_OBJECT (dialog), "is-active"); /* without a window manager none was active */
  g_assert_cmpstr (get_primary (window), ==, "");
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (account)), ==, "12345678");

  gtk_editable_select_region (GTK_EDITABLE (account), 0, -1);
  g_signal_emit_by_name (gtk_editable_get_delegate (GTK_EDITABLE (account)), "copy-clipboard");
  g_assert_null (gdk_clipboard_get_content (gtk_widget_get_clipboard (window)));
  gtk_window_destroy (GTK_WINDOW (dialog));
  g_assert_cmpstr (get_primary (window), ==, "");
  gtk_window_destroy (GTK_WINDOW (other));
  gtk_window_destroy (GTK_WINDOW (window));
}

#define ADD(path, function)                                                                        \
  g_test_add (path, ShellFixture, NULL, shell_fixture_set_up, function, shell_fixture_tear_down)

int
main (int argc, char **argv)
{
  g_setenv ("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus", TRUE);
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  ADD ("/bank-details/group", test_group);
  ADD ("/bank-details/dialog", test_dialog);
  ADD ("/bank-details/selection", test_selection);
  return g_test_run ();
}
