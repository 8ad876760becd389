/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "shell-fixture.h"

#include "along-date-row.h"
#include "along-form-dialog.h"

typedef struct
{
  GtkWidget *window;
  AlongFormDialog *dialog;
  AlongDateRow *first;
  AlongDateRow *second; /* may be left empty */
  guint notified;
} Fixture;

static void
count_cb (Fixture *fixture)
{
  fixture->notified++;
}

static gboolean
is_mapped (gpointer widget)
{
  return gtk_widget_get_mapped (widget);
}

static void
set_up (Fixture *fixture, gconstpointer data)
{
  fixture->window = gtk_window_new ();
  fixture->dialog = along_form_dialog_new (fixture->window, "Dates", "_Accept");
  fixture->first = g_object_new (ALONG_TYPE_DATE_ROW, "title", "First", NULL);
  fixture->second = g_object_new (ALONG_TYPE_DATE_ROW, "title", "Second", "optional", TRUE, NULL);
  along_form_dialog_add_row (fixture->dialog, GTK_WIDGET (fixture->first));
  along_form_dialog_add_row (fixture->dialog, GTK_WIDGET (fixture->second));
  along_form_dialog_set_complete (fixture->dialog, TRUE, NULL);
  along_form_dialog_present (fixture->dialog, GTK_WIDGET (fixture->first));
  shell_wait_until (is_mapped, fixture->second);
  fixture->notified = 0;
  g_signal_connect_swapped (fixture->first, "notify::date", G_CALLBACK (count_cb), fixture);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  gtk_window_destroy (GTK_WINDOW (fixture->dialog));
  gtk_window_destroy (GTK_WINDOW (fixture->window));
}

static void
type (AlongDateRow *row, const char *text)
{
  gtk_editable_set_text (GTK_EDITABLE (row), text);
}

/* (nullable): the dialog's message, when it shows one. */
static const char *
find_message (GtkWidget *widget)
{
  const char *found = NULL;

  if (GTK_IS_LABEL (widget) && gtk_widget_get_mapped (widget) &&
      gtk_widget_has_css_class (widget, "error") &&
      *gtk_label_get_text (GTK_LABEL (widget)) != '\0')
    return gtk_label_get_text (GTK_LABEL (widget));
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL && found == NULL;
       child = gtk_widget_get_next_sibling (child))
    found = find_message (child);
  return found;
}

static gboolean
can_accept (Fixture *fixture)
{
  return gtk_widget_get_sensitive (gtk_window_get_default_widget (GTK_WINDOW (fixture->dialog)));
}

static void
test_typed (Fixture *fixture, gconstpointer data)
{
  static const char *const forms[] = { "3/1/2027", "3/1/27", "3 January 2027", "3 Jan 2027",
                                       "2027-01-03" };

  for (guint i = 0; i < G_N_ELEMENTS (forms); i++)
    {
      type (fixture->first, "");
      g_assert_cmpint (along_date_row_get_date (fixture->first), ==, ALONG_DATE_NONE);
      type (fixture->first, forms[i]);
      g_assert_cmpint (along_date_row_get_date (fixture->first), ==, along_date_new (2027, 1, 3));
      g_assert_null (along_date_row_get_problem (fixture->first));
      g_assert_false (along_date_row_is_wrong (fixture->first));
    }
}

/* An empty one is wrong in no way that need be shouted about, nor is one that may stay so. */
static void
test_empty (Fixture *fixture, gconstpointer data)
{
  g_assert_nonnull (along_date_row_get_problem (fixture->first));
  g_assert_false (along_date_row_is_wrong (fixture->first));
  g_assert_null (along_date_row_get_problem (fixture->second));
  g_assert_null (find_message (GTK_WIDGET (fixture->dialog)));
  g_assert_true (can_accept (fixture));
}

static void
test_wrong (Fixture *fixture, gconstpointer data)
{
  type (fixture->first, "31/2/2027");
  g_assert_cmpint (along_date_row_get_date (fixture->first), ==, ALONG_DATE_NONE);
  g_assert_true (along_date_row_is_wrong (fixture->first));
  g_assert_true (gtk_widget_has_css_class (GTK_WIDGET (fixture->first), "error"));
  g_assert_cmpuint (fixture->notified, ==, 1);
  g_assert_cmpstr (find_message (GTK_WIDGET (fixture->dialog)), ==,
                   "“31/2/2027” is not a day. Write one as in 3/1/2027 or 3 January 2027.");
  g_assert_false (can_accept (fixture));

  type (fixture->first, "28/2/2027");
  g_assert_false (gtk_widget_has_css_class (GTK_WIDGET (fixture->first), "error"));
  g_assert_null (find_message (GTK_WIDGET (fixture->dialog)));
  g_assert_true (can_accept (fixture));

  /* What may be left empty may not be wrong, lest it be lost without a word. */
  type (fixture->second, "soon");
  g_assert_nonnull (find_message (GTK_WIDGET (fixture->dialog)));
  g_assert_false (can_accept (fixture));
  type (fixture->second, "");
  g_assert_true (can_accept (fixture));
  along_form_dialog_set_complete (fixture->dialog, FALSE, "Say who");
  type (fixture->second, "4/5/27");
  g_assert_false (can_accept (fixture));
}

static gboolean
has_focus (gpointer row)
{
  return (gtk_widget_get_state_flags (row) & GTK_STATE_FLAG_FOCUS_WITHIN) != 0;
}

static void
test_left (Fixture *fixture, gconstpointer data)
{
  shell_wait_until (has_focus, fixture->first);
  type (fixture->first, "1 Feb 24");
  gtk_widget_grab_focus (GTK_WIDGET (fixture->second));
  shell_wait_until (has_focus, fixture->second);
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (fixture->first)), ==, "01/02/2024");

  /* What is wrong stays, to be put right. */
  type (fixture->second, "1 Fax 24");
  gtk_widget_grab_focus (GTK_WIDGET (fixture->first));
  shell_wait_until (has_focus, fixture->first);
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (fixture->second)), ==, "1 Fax 24");
}

#define ADD(path, function) g_test_add (path, Fixture, NULL, set_up, function, tear_down)

int
main (int argc, char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  ADD ("/date-row/typed", test_typed);
  ADD ("/date-row/empty", test_empty);
  ADD ("/date-row/wrong", test_wrong);
  ADD ("/date-row/left", test_left);
  return g_test_run ();
}
