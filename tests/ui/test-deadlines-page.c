/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "shell-fixture.h"

#include "along-bank-holidays-group.h"
#include "along-deadlines-page.h"
#include "along-form-dialog.h"
#include "along-record-row.h"
#include "along-workspace-commands.h"
#include "along-workspace-deployments.h"
#include "along-workspace-docket.h"
#include "along-workspace-history.h"
#include "along-workspace-progress.h"

/* The first widget in @widget, itself included, that @matches. */
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
is_label (GtkWidget *widget, const char *text)
{
  return GTK_IS_LABEL (widget) && gtk_widget_get_mapped (widget) &&
         g_strstr_len (gtk_label_get_text (GTK_LABEL (widget)), -1, text) != NULL;
}

static gboolean
is_button (GtkWidget *widget, const char *text)
{
  return GTK_IS_BUTTON (widget) &&
         (g_strcmp0 (gtk_button_get_label (GTK_BUTTON (widget)), text) == 0 ||
          g_strcmp0 (gtk_widget_get_tooltip_text (widget), text) == 0);
}

static gboolean
is_row (GtkWidget *widget, const char *text)
{
  return ADW_IS_PREFERENCES_ROW (widget) &&
         g_strcmp0 (adw_preferences_row_get_title (ADW_PREFERENCES_ROW (widget)), text) == 0;
}

static gboolean
is_switch (GtkWidget *widget, const char *text)
{
  return GTK_IS_SWITCH (widget);
}

static gboolean
is_holiday (GtkWidget *widget, const char *text)
{
  return ADW_IS_ACTION_ROW (widget) && along_record_row_get_key (widget) != NULL;
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

static gboolean
is_mapped (gpointer widget)
{
  return gtk_widget_get_mapped (widget);
}

static gboolean
has_no_dialog (gpointer data)
{
  return find_dialog () == NULL;
}

static GtkWidget *
show (ShellFixture *fixture)
{
  GtkWidget *window = gtk_window_new ();
  GtkWidget *page = GTK_WIDGET (along_deadlines_page_new (fixture->workspace));

  gtk_window_set_default_size (GTK_WINDOW (window), 480, 700);
  gtk_window_set_child (GTK_WINDOW (window), page);
  gtk_window_present (GTK_WINDOW (window));
  shell_wait_until (is_mapped, page);
  return page;
}

static void
close_page (GtkWidget *page)
{
  gtk_window_destroy (GTK_WINDOW (gtk_widget_get_root (page)));
}

static void
load (ShellFixture *fixture)
{
  g_autoptr (GError) error = NULL;

  along_workspace_load_docket (fixture->workspace, &error);
  g_assert_no_error (error);
}

static void
undo (ShellFixture *fixture)
{
  g_autoptr (GError) error = NULL;

  along_workspace_undo (fixture->workspace, &error);
  g_assert_no_error (error);
}

static void
assert_memo (ShellFixture *fixture, const char *name, const char *expected)
{
  g_autofree char *text = along_workspace_load_memo (fixture->workspace, "deadlines", name);

  g_assert_cmpstr (text, ==, expected);
}

static void
test_waits (ShellFixture *fixture, gconstpointer data)
{
  GtkWidget *page = show (fixture);

  g_assert_nonnull (find (page, is_label, "Not available yet"));
  g_assert_false (gtk_widget_is_sensitive (find (page, is_switch, NULL)));
  g_assert_false (gtk_widget_is_sensitive (find (page, is_row, "They end at")));
  g_assert_false (gtk_widget_is_sensitive (find (page, is_button, "_Add…")));
  load (fixture);
  g_assert_null (find (page, is_label, "Not available yet"));
  g_assert_true (gtk_widget_is_sensitive (find (page, is_switch, NULL)));
  g_assert_nonnull (find (page, is_row, "None have been entered."));
  close_page (page);
}

static void
test_choices (ShellFixture *fixture, gconstpointer data)
{
  GtkWidget *page, *pause;
  AdwComboRow *end;

  load (fixture);
  page = show (fixture);
  pause = find (page, is_switch, NULL);
  end = ADW_COMBO_ROW (find (page, is_row, "They end at"));
  assert_memo (fixture, "school-holidays", NULL);
  g_assert_cmpuint (adw_combo_row_get_selected (end), ==, 0);

  gtk_switch_set_active (GTK_SWITCH (pause), TRUE);
  assert_memo (fixture, "school-holidays", "pause");
  g_assert_true (along_workspace_get_progress_options (fixture->workspace)->school_holidays);
  undo (fixture);
  g_assert_false (gtk_switch_get_active (GTK_SWITCH (pause)));
  gtk_switch_set_active (GTK_SWITCH (pause), TRUE);
  gtk_switch_set_active (GTK_SWITCH (pause), FALSE);
  assert_memo (fixture, "school-holidays", NULL);

  for (guint i = 1; i <= 4; i++)
    {
      static const char *const ids[] = { "later", "earlier", "term", "weeks" };

      adw_combo_row_set_selected (end, i % 4);
      assert_memo (fixture, "term-or-weeks", ids[i % 4]);
    }
  undo (fixture);
  g_assert_cmpuint (adw_combo_row_get_selected (end), ==, 3);
  g_assert_cmpint (along_workspace_get_progress_options (fixture->workspace)->term_or_weeks, ==,
                   ALONG_TERM_OR_WEEKS_WEEKS);
  close_page (page);
}

/* Empty, a number of days, or complained about; one change in the history. */
static void
test_target (ShellFixture *fixture, gconstpointer data)
{
  GtkWidget *page, *row;

  load (fixture);
  page = show (fixture);
  row = find (page, is_row, "Target in working days");
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (row)), ==, "");
  gtk_editable_set_text (GTK_EDITABLE (row), "20");
  assert_memo (fixture, "decision-target", NULL);
  g_signal_emit_by_name (row, "apply");
  assert_memo (fixture, "decision-target", "20");
  g_assert_cmpint (along_workspace_get_progress_options (fixture->workspace)->target_days, ==, 20);

  gtk_editable_set_text (GTK_EDITABLE (row), "soon");
  g_assert_true (gtk_widget_has_css_class (row, "error"));
  g_signal_emit_by_name (row, "apply");
  gtk_editable_set_text (GTK_EDITABLE (row), "251");
  g_signal_emit_by_name (row, "apply");
  assert_memo (fixture, "decision-target", "20");

  gtk_editable_set_text (GTK_EDITABLE (row), " 0 ");
  g_assert_false (gtk_widget_has_css_class (row, "error"));
  g_signal_emit_by_name (row, "apply");
  assert_memo (fixture, "decision-target", NULL);
  undo (fixture);
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (row)), ==, "20");
  close_page (page);
}

static void
fill_in (const char *title, const char *text)
{
  gtk_editable_set_text (GTK_EDITABLE (find (find_dialog (), is_row, title)), text);
}

static void
press (const char *label)
{
  g_signal_emit_by_name (find (find_dialog (), is_button, label), "clicked");
  shell_wait_until (has_no_dialog, NULL);
}

static void
add (GtkWidget *page, const char *name, const char *first, const char *last)
{
  g_signal_emit_by_name (find (page, is_button, "_Add…"), "clicked");
  shell_wait_until (is_mapped, find_dialog ());
  fill_in ("Name", name);
  fill_in ("First day", first);
  fill_in ("Last day", last);
  press ("_Add");
}

static void
test_holidays (ShellFixture *fixture, gconstpointer data)
{
  GtkWidget *page, *first;
  AlongCalendar *calendar;

  load (fixture);
  page = show (fixture);
  add (page, "Summer & more", "22/07/2031", "31/08/2031");
  add (page, "Trust's week", "2031-06-10", "2031-06-10");

  /* by date, not as they came */
  first = find (page, is_holiday, NULL);
  g_assert_true (is_row (first, "Trust's week"));
  g_assert_cmpstr (adw_action_row_get_subtitle (ADW_ACTION_ROW (first)), ==,
                   "10 June 2031 · All regions");
  g_assert_nonnull (find (page, is_row, "Summer & more"));

  /* changed: of the North East alone, and a day longer */
  g_signal_emit_by_name (first, "activated");
  shell_wait_until (is_mapped, find_dialog ());
  fill_in ("Last day", "11/06/2031");
  adw_combo_row_set_selected (ADW_COMBO_ROW (find (find_dialog (), is_row, "Region")), 1);
  press ("_Save");
  first = find (page, is_row, "Trust's week");
  g_assert_cmpstr (adw_action_row_get_subtitle (ADW_ACTION_ROW (first)), ==,
                   "10 June 2031 – 11 June 2031 · North East");
  calendar = along_workspace_get_progress_options (fixture->workspace)->calendar;
  g_assert_nonnull (
      along_calendar_find_school_holiday (calendar, 'A', along_date_new (2031, 6, 11)));
  g_assert_null (along_calendar_find_school_holiday (calendar, 'B', along_date_new (2031, 6, 11)));

  g_signal_emit_by_name (find (page, is_button, "Delete “Trust's week”"), "clicked");
  g_assert_null (find (page, is_row, "Trust's week"));
  undo (fixture);
  g_assert_nonnull (find (page, is_row, "Trust's week"));
  close_page (page);
}

static void
test_backwards (ShellFixture *fixture, gconstpointer data)
{
  GtkWidget *page, *accept;

  load (fixture);
  page = show (fixture);
  g_signal_emit_by_name (find (page, is_button, "_Add…"), "clicked");
  shell_wait_until (is_mapped, find_dialog ());
  accept = find (find_dialog (), is_button, "_Add");
  g_assert_false (gtk_widget_get_sensitive (accept));
  fill_in ("Name", "Half-term");
  fill_in ("First day", "31/10/2031");
  fill_in ("Last day", "27/10/2031");
  g_assert_nonnull (find (find_dialog (), is_label, "The last day is before the first"));
  g_assert_false (gtk_widget_get_sensitive (accept));

  fill_in ("First day", "27/10/2031");
  g_assert_null (find (find_dialog (), is_label, "The last day is before the first"));
  g_assert_true (gtk_widget_get_sensitive (accept));
  fill_in ("Name", "  ");
  g_assert_false (gtk_widget_get_sensitive (accept));
  gtk_window_close (GTK_WINDOW (find_dialog ()));
  shell_wait_until (has_no_dialog, NULL);
  g_assert_nonnull (find (page, is_row, "None have been entered."));
  close_page (page);
}

/* Easter of 2031 is on 13 April. The early May holiday is moved to 2 June. */
static const char published[] = "{ \"england-and-wales\": { \"events\": ["
                                "{ \"title\": \"New Year’s Day\", \"date\": \"2031-01-01\" },"
                                "{ \"title\": \"Good Friday\", \"date\": \"2031-04-11\" },"
                                "{ \"title\": \"Easter Monday\", \"date\": \"2031-04-14\" },"
                                "{ \"title\": \"Spring holiday\", \"date\": \"2031-05-26\" },"
                                "{ \"title\": \"Jubilee\", \"date\": \"2031-06-02\" },"
                                "{ \"title\": \"Summer\", \"date\": \"2031-08-25\" },"
                                "{ \"title\": \"Christmas Day\", \"date\": \"2031-12-25\" },"
                                "{ \"title\": \"Boxing Day\", \"date\": \"2031-12-26\" }] } }";

static gboolean
is_bank_holidays (GtkWidget *widget, const char *text)
{
  return ALONG_IS_BANK_HOLIDAYS_GROUP (widget);
}

static gboolean
is_worked (ShellFixture *fixture, int month, int day)
{
  return along_calendar_is_working_day (
      along_workspace_get_progress_options (fixture->workspace)->calendar,
      along_date_new (2031, month, day));
}

/* What a file changes is shown, taken, taken back by undo, and removed. */
static void
test_bank_holidays (ShellFixture *fixture, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  AlongBankHolidaysGroup *group;
  GtkWidget *page;

  load (fixture);
  page = show (fixture);
  group = ALONG_BANK_HOLIDAYS_GROUP (find (page, is_bank_holidays, NULL));
  g_assert_nonnull (find (page, is_row, "As they come with Alongside"));
  g_assert_false (along_bank_holidays_group_offer (group, "bad.json", "{}", &error));
  g_assert_nonnull (strstr (error->message, "bad.json: england-and-wales"));
  g_assert_null (find_dialog ());
  g_clear_error (&error);

  along_bank_holidays_group_offer (group, "new.json", published, &error);
  g_assert_no_error (error);
  shell_wait_until (is_mapped, find_dialog ());
  g_assert_nonnull (find (find_dialog (), is_label, "8 bank holidays, 1 January 2031 to"));
  g_assert_nonnull (find (find_dialog (), is_label, "2 days differ"));
  g_assert_nonnull (find (find_dialog (), is_row, "Monday 5 May 2031"));
  g_assert_nonnull (find (find_dialog (), is_label, "Jubilee: no working day any more"));
  g_assert_false (is_worked (fixture, 5, 5));
  press ("_Use These");
  g_assert_true (is_worked (fixture, 5, 5));
  g_assert_false (is_worked (fixture, 6, 2));
  g_assert_nonnull (find (page, is_row, "As published by GOV.UK"));

  undo (fixture);
  g_assert_true (is_worked (fixture, 6, 2));
  g_assert_nonnull (find (page, is_row, "As they come with Alongside"));
  along_workspace_redo (fixture->workspace, &error);
  g_assert_no_error (error);
  g_assert_false (is_worked (fixture, 6, 2));
  g_signal_emit_by_name (find (page, is_button, "_Remove"), "clicked");
  g_assert_true (is_worked (fixture, 6, 2));
  assert_memo (fixture, "bank-holidays", NULL);
  close_page (page);
}

#define ADD(path, function)                                                                        \
  g_test_add (path, ShellFixture, NULL, shell_fixture_set_up, function, shell_fixture_tear_down)

int
main (int argc, char **argv)
{
  g_setenv ("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus", TRUE);
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  ADD ("/deadlines-page/waits", test_waits);
  ADD ("/deadlines-page/choices", test_choices);
  ADD ("/deadlines-page/target", test_target);
  ADD ("/deadlines-page/holidays", test_holidays);
  ADD ("/deadlines-page/backwards", test_backwards);
  ADD ("/deadlines-page/bank-holidays", test_bank_holidays);
  return g_test_run ();
}
