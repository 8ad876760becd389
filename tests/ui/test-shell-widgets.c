/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "along-choice-drop-down.h"
#include "along-chart-view.h"
#include "along-capacity-chart.h"
#include "along-date-row.h"
#include "along-one-stop.h"
#include "along-split-view.h"
#include "along-table-dialog.h"
#include "along-tooltip.h"

#include <adwaita.h>

static void
count_cb (GtkDropDown *drop_down, gpointer object)
{
  guint n = GPOINTER_TO_UINT (g_object_get_data (object, "count"));

  g_object_set_data (object, "count", GUINT_TO_POINTER (n + 1));
}

/* The program's own changes are not the user's choice. */
static void
test_drop_down (void)
{
  GtkWidget *widget = g_object_ref_sink (along_choice_drop_down_new ("Region", 10));
  GtkDropDown *drop_down = GTK_DROP_DOWN (widget);
  g_autoptr (GObject) counter = g_object_new (G_TYPE_OBJECT, NULL);
  g_autoptr (GListStore) store = g_list_store_new (ALONG_TYPE_CHOICE);

  along_choice_append (store, NULL, "None");
  along_choice_append (store, "A", "North East");
  along_choice_append (store, "K", "South West");
  along_choice_drop_down_connect (drop_down, G_CALLBACK (count_cb), counter);
  along_choice_drop_down_set (drop_down, G_LIST_MODEL (store), "K");
  g_assert_cmpstr (along_choice_drop_down_get_id (drop_down), ==, "K");
  g_assert_cmpuint (GPOINTER_TO_UINT (g_object_get_data (counter, "count")), ==, 0);

  gtk_drop_down_set_selected (drop_down, 1);
  g_assert_cmpstr (along_choice_drop_down_get_id (drop_down), ==, "A");
  g_assert_cmpuint (GPOINTER_TO_UINT (g_object_get_data (counter, "count")), ==, 1);
  g_assert_false (along_choice_drop_down_select (drop_down, "Z"));
  g_assert_true (along_choice_drop_down_select (drop_down, NULL));
  g_assert_null (along_choice_drop_down_get_id (drop_down));
  g_assert_finalize_object (widget);
}

/* As a programme that is chosen brings other cohorts. */
static void
offer_others_cb (GtkDropDown *drop_down, gpointer object)
{
  g_autoptr (GListStore) store = g_list_store_new (ALONG_TYPE_CHOICE);

  along_choice_append (store, "K", "South West");
  along_choice_append (store, "X", "Elsewhere");
  along_choice_drop_down_set (drop_down, G_LIST_MODEL (store), "X");
}

/* GTK tells of the choice twice, and must find its own selection the second time. */
static void
test_other_choices_meanwhile (void)
{
  GtkWidget *widget = g_object_ref_sink (along_choice_drop_down_new ("Region", 10));
  GtkDropDown *drop_down = GTK_DROP_DOWN (widget);
  g_autoptr (GObject) owner = g_object_new (G_TYPE_OBJECT, NULL);
  g_autoptr (GListStore) store = g_list_store_new (ALONG_TYPE_CHOICE);

  along_choice_append (store, "A", "North East");
  along_choice_append (store, "K", "South West");
  along_choice_drop_down_connect (drop_down, G_CALLBACK (offer_others_cb), owner);
  along_choice_drop_down_set (drop_down, G_LIST_MODEL (store), "A");
  gtk_drop_down_set_selected (drop_down, 1);
  g_assert_cmpstr (along_choice_drop_down_get_id (drop_down), ==, "X");
  g_assert_finalize_object (widget);
}

static void
test_chart_view (void)
{
  g_autoptr (AlongChart) chart = along_capacity_chart_new ();
  GtkWidget *view = g_object_ref_sink (along_chart_view_new (chart));
  int narrow, wide;

  along_chart_set_title (chart, "Places");
  along_capacity_chart_add (ALONG_CAPACITY_CHART (chart), "Ash School", 2, 5, "lead-1");
  g_assert_true (along_chart_view_get_chart (ALONG_CHART_VIEW (view)) == chart);
  gtk_test_accessible_assert_role (view, GTK_ACCESSIBLE_ROLE_IMG);
  gtk_test_accessible_assert_property (view, GTK_ACCESSIBLE_PROPERTY_LABEL, "Places");
  gtk_widget_measure (view, GTK_ORIENTATION_VERTICAL, 300, &narrow, NULL, NULL, NULL);
  for (guint i = 0; i < 10; i++)
    along_capacity_chart_add (ALONG_CAPACITY_CHART (chart), "Oak School", 1, 2, NULL);
  gtk_widget_measure (view, GTK_ORIENTATION_VERTICAL, 300, &wide, NULL, NULL, NULL);
  g_assert_cmpint (wide, >, narrow);
  along_chart_view_set_chart (ALONG_CHART_VIEW (view), NULL);
  g_assert_finalize_object (view);
}

static void
test_date_row (void)
{
  GtkWidget *widget = g_object_ref_sink (
      g_object_new (ALONG_TYPE_DATE_ROW, "title", "Starts", NULL));
  AlongDateRow *row = ALONG_DATE_ROW (widget);
  const AlongDate date = along_date_new (2024, 9, 1);

  along_date_row_set_date (row, date);
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (row)), ==, "01/09/2024");
  gtk_editable_set_text (GTK_EDITABLE (row), "2025-01-06");
  g_assert_cmpint (along_date_row_get_date (row), ==, along_date_new (2025, 1, 6));
  gtk_editable_set_text (GTK_EDITABLE (row), "31/02/2025");
  g_assert_cmpint (along_date_row_get_date (row), ==, ALONG_DATE_NONE);
  g_assert_true (gtk_widget_has_css_class (widget, "error"));
  gtk_editable_set_text (GTK_EDITABLE (row), "");
  g_assert_false (gtk_widget_has_css_class (widget, "error"));
  g_assert_finalize_object (widget);
}

static void
test_split_view (void)
{
  GtkWidget *widget = g_object_ref_sink (along_split_view_new ());
  AlongSplitView *view = ALONG_SPLIT_VIEW (widget);
  GtkWidget *content = gtk_label_new ("content");
  GtkWidget *sidebar = gtk_label_new ("sidebar");

  along_split_view_set_content (view, content);
  along_split_view_set_sidebar (view, sidebar);
  g_assert_true (along_split_view_get_content (view) == content);
  g_assert_true (along_split_view_get_sidebar (view) == sidebar);
  g_assert_false (along_split_view_get_show_sidebar (view));
  along_split_view_set_show_sidebar (view, TRUE);
  g_assert_true (along_split_view_get_show_sidebar (view));
  gtk_widget_activate_action (widget, "split-view.close", NULL);
  g_assert_false (along_split_view_get_show_sidebar (view));
  g_assert_finalize_object (widget);
}

static void
test_table_dialog (void)
{
  g_autoptr (AlongChartTable) table = along_chart_table_new ("Grades");
  GtkWidget *parent = gtk_window_new ();
  GtkWidget *dialog;
  g_autofree char *text = NULL;
  char **cells = g_new0 (char *, 3);

  along_chart_table_add_column (table, "Grade", FALSE);
  along_chart_table_add_column (table, "Schools", TRUE);
  cells[0] = g_strdup ("Good");
  cells[1] = g_strdup ("12");
  along_chart_table_take_row (table, cells);
  dialog = along_table_dialog_new (parent, table);
  text = along_table_dialog_dup_text (ALONG_TABLE_DIALOG (dialog));
  g_assert_cmpstr (text, ==, "Grade\tSchools\nGood\t12");
  gtk_window_destroy (GTK_WINDOW (dialog));
  gtk_window_destroy (GTK_WINDOW (parent));
}

/* Tab leads past the rows, and what is chosen stays chosen. */
static void
test_one_stop (void)
{
  GtkWidget *window = gtk_window_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *stop = g_object_new (ALONG_TYPE_ONE_STOP, NULL);
  GtkWidget *list = gtk_list_box_new ();
  GtkWidget *after = gtk_button_new_with_label ("After");

  gtk_list_box_set_selection_mode (GTK_LIST_BOX (list), GTK_SELECTION_BROWSE);
  for (guint i = 0; i < 3; i++)
    gtk_list_box_append (GTK_LIST_BOX (list), gtk_label_new ("Row"));
  adw_bin_set_child (ADW_BIN (stop), list);
  gtk_box_append (GTK_BOX (box), stop);
  gtk_box_append (GTK_BOX (box), after);
  gtk_window_set_child (GTK_WINDOW (window), box);
  gtk_window_present (GTK_WINDOW (window));
  while (!gtk_widget_get_mapped (after))
    g_main_context_iteration (NULL, TRUE);

  gtk_list_box_select_row (GTK_LIST_BOX (list),
                           gtk_list_box_get_row_at_index (GTK_LIST_BOX (list), 1));
  gtk_widget_grab_focus (GTK_WIDGET (gtk_list_box_get_row_at_index (GTK_LIST_BOX (list), 1)));
  gtk_widget_child_focus (window, GTK_DIR_TAB_FORWARD);
  g_assert_true (gtk_root_get_focus (GTK_ROOT (window)) == after);
  gtk_widget_child_focus (window, GTK_DIR_TAB_BACKWARD);
  g_assert_cmpint (gtk_list_box_row_get_index (gtk_list_box_get_selected_row (GTK_LIST_BOX (list))),
                   ==, 1);
  g_assert_true (gtk_root_get_focus (GTK_ROOT (window)) ==
                 GTK_WIDGET (gtk_list_box_get_row_at_index (GTK_LIST_BOX (list), 1)));
  gtk_window_destroy (GTK_WINDOW (window));
}

/* A widget is asked for its tooltip only while it has one, and then has the last. */
static void
test_tooltip (void)
{
  GtkWidget *label = g_object_ref_sink (gtk_label_new ("Primary"));
  g_autoptr (GtkTooltip) tooltip = g_object_new (GTK_TYPE_TOOLTIP, NULL);
  gboolean shown = FALSE;

  g_assert_null (along_tooltip_get (label));
  along_tooltip_set (label, "one");
  along_tooltip_set (label, "two");
  g_assert_cmpstr (along_tooltip_get (label), ==, "two");
  g_assert_true (gtk_widget_get_has_tooltip (label));
  g_signal_emit_by_name (label, "query-tooltip", 0, 0, FALSE, tooltip, &shown);
  g_assert_true (shown);

  along_tooltip_set (label, NULL);
  g_assert_null (along_tooltip_get (label));
  g_assert_false (gtk_widget_get_has_tooltip (label));
  g_signal_emit_by_name (label, "query-tooltip", 0, 0, FALSE, tooltip, &shown);
  g_assert_false (shown);
  g_assert_finalize_object (label);
}

int
main (int argc, char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  g_test_add_func ("/shell/tooltip", test_tooltip);
  g_test_add_func ("/shell/drop-down", test_drop_down);
  g_test_add_func ("/shell/drop-down-meanwhile", test_other_choices_meanwhile);
  g_test_add_func ("/shell/chart-view", test_chart_view);
  g_test_add_func ("/shell/date-row", test_date_row);
  g_test_add_func ("/shell/one-stop", test_one_stop);
  g_test_add_func ("/shell/split-view", test_split_view);
  g_test_add_func ("/shell/table-dialog", test_table_dialog);
  return g_test_run ();
}
