/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-import-report-list"

#include "config.h"

#include "along-import-report-list.h"

#include "along-digits.h"
#include "along-table-dialog.h"

#include <glib/gi18n.h>

#define REPORT        "along-report"
#define COLUMNS_SHOWN 12

struct _AlongImportReportList
{
  AdwBin parent_instance;

  AdwPreferencesPage *page;
  AdwPreferencesGroup *group;
  GPtrArray *reports;
};

G_DEFINE_FINAL_TYPE (AlongImportReportList, along_import_report_list, ADW_TYPE_BIN)

static AlongChartTable *
create_issue_table (const AlongImportReport *report)
{
  AlongChartTable *table = along_chart_table_new (report->name);

  along_chart_table_add_column (table, _ ("Line"), TRUE);
  along_chart_table_add_column (table, _ ("Column"), FALSE);
  along_chart_table_add_column (table, _ ("What is wrong"), FALSE);
  along_chart_table_add_column (table, _ ("Left out"), FALSE);
  for (guint i = 0; i < report->issues->len; i++)
    {
      const AlongImportIssue *issue = g_ptr_array_index (report->issues, i);
      char **cells = g_new0 (char *, 5);

      cells[0] = issue->line > 0 ? g_strdup_printf ("%" G_GUINT64_FORMAT, issue->line)
                                 : g_strdup ("");
      cells[1] = issue->column_name != NULL ? g_strdup (issue->column_name)
                 : issue->column > 0        ? g_strdup_printf ("%u", issue->column)
                                            : g_strdup ("");
      cells[2] = g_strdup (issue->message);
      cells[3] = g_strdup (issue->rejected ? _ ("The row") : _ ("The value"));
      along_chart_table_take_row (table, cells);
    }
  return table;
}

static void
issues_activated_cb (AlongImportReportList *self, GtkWidget *row)
{
  const AlongImportReport *report = g_object_get_data (G_OBJECT (row), REPORT);
  g_autoptr (AlongChartTable) table = create_issue_table (report);

  gtk_window_present (GTK_WINDOW (along_table_dialog_new (GTK_WIDGET (self), table)));
}

static GtkWidget *
add_row (GtkWidget *expander, const char *title, const char *value)
{
  GtkWidget *row = adw_action_row_new ();
  GtkWidget *label = gtk_label_new (value);

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  gtk_widget_add_css_class (label, "numeric");
  gtk_widget_add_css_class (label, "dim-label");
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), label);
  adw_expander_row_add_row (ADW_EXPANDER_ROW (expander), row);
  return row;
}

static void
add_count (GtkWidget *expander, const char *title, guint64 count)
{
  add_row (expander, title, along_digits ((gint64) count).text);
}

static void
add_unknown_columns (GtkWidget *expander, const AlongImportReport *report)
{
  GString *names = g_string_new (NULL);
  g_autofree char *text = NULL;
  GtkWidget *row;

  if (report->unknown_columns->len == 0)
    {
      g_string_free (names, TRUE);
      return;
    }
  for (guint i = 0; i < MIN (report->unknown_columns->len, COLUMNS_SHOWN); i++)
    g_string_append_printf (names, "%s%s", i > 0 ? ", " : "",
                            (const char *) g_ptr_array_index (report->unknown_columns, i));
  if (report->unknown_columns->len > COLUMNS_SHOWN)
    g_string_append (names, " …");
  text = g_string_free (names, FALSE);
  row = adw_action_row_new ();
  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), _ ("Columns that are not used"));
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), text);
  {
    GtkWidget *label = gtk_label_new (along_digits (report->unknown_columns->len).text);

    gtk_widget_add_css_class (label, "dim-label");
    adw_action_row_add_suffix (ADW_ACTION_ROW (row), label);
  }
  adw_expander_row_add_row (ADW_EXPANDER_ROW (expander), row);
}

static void
add_issues (AlongImportReportList *self, GtkWidget *expander, AlongImportReport *report)
{
  g_autofree char *subtitle = NULL;
  GtkWidget *row;

  if (report->n_issues == 0)
    return;
  row = add_row (expander, _ ("Issues"), along_digits ((gint64) report->n_issues).text);
  if (report->n_issues > report->issues->len)
    subtitle = g_strdup_printf (_ ("The first %s are listed"),
                                along_digits (report->issues->len).text);
  if (subtitle != NULL)
    adw_action_row_set_subtitle (ADW_ACTION_ROW (row), subtitle);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row),
                             gtk_image_new_from_icon_name ("go-next-symbolic"));
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  g_object_set_data (G_OBJECT (row), REPORT, report);
  g_signal_connect_object (row, "activated", G_CALLBACK (issues_activated_cb), self,
                           G_CONNECT_SWAPPED);
}

static char *
dup_summary (const AlongImportReport *report)
{
  if (report->inserted + report->updated + report->rejected == 0)
    return g_strdup_printf (_ ("%s rows, nothing new"), along_digits ((gint64) report->read).text);
  return g_strdup_printf (_ ("%s new, %s changed, %s as they were, %s left out"),
                          along_digits ((gint64) report->inserted).text,
                          along_digits ((gint64) report->updated).text,
                          along_digits ((gint64) report->unchanged).text,
                          along_digits ((gint64) report->rejected).text);
}

static GtkWidget *
create_expander (AlongImportReportList *self, AlongImportReport *report)
{
  GtkWidget *expander = adw_expander_row_new ();
  g_autofree char *summary = dup_summary (report);

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (expander), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (expander), report->name);
  adw_expander_row_set_subtitle (ADW_EXPANDER_ROW (expander), summary);
  adw_expander_row_add_prefix (ADW_EXPANDER_ROW (expander),
                               gtk_image_new_from_icon_name (report->n_issues > 0
                                                                 ? "dialog-warning-symbolic"
                                                                 : "object-select-symbolic"));
  add_row (expander, _ ("Kind"), along_import_kind_get_name (report->kind));
  add_count (expander, _ ("Rows read"), report->read);
  add_count (expander, _ ("New"), report->inserted);
  add_count (expander, _ ("Changed"), report->updated);
  add_count (expander, _ ("As they were"), report->unchanged);
  add_count (expander, _ ("Left out"), report->rejected);
  add_unknown_columns (expander, report);
  add_issues (self, expander, report);
  return expander;
}

static void
along_import_report_list_dispose (GObject *object)
{
  g_clear_pointer (&ALONG_IMPORT_REPORT_LIST (object)->reports, g_ptr_array_unref);

  G_OBJECT_CLASS (along_import_report_list_parent_class)->dispose (object);
}

static void
along_import_report_list_class_init (AlongImportReportListClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = along_import_report_list_dispose;
}

static void
along_import_report_list_init (AlongImportReportList *self)
{
  self->page = ADW_PREFERENCES_PAGE (adw_preferences_page_new ());
  adw_bin_set_child (ADW_BIN (self), GTK_WIDGET (self->page));
}

void
along_import_report_list_set (AlongImportReportList *self, GPtrArray *reports, gboolean dry_run)
{
  g_return_if_fail (ALONG_IS_IMPORT_REPORT_LIST (self));
  g_return_if_fail (reports != NULL);

  if (self->group != NULL)
    adw_preferences_page_remove (self->page, self->group);
  g_ptr_array_ref (reports);
  g_clear_pointer (&self->reports, g_ptr_array_unref);
  self->reports = reports;
  self->group = ADW_PREFERENCES_GROUP (adw_preferences_group_new ());
  adw_preferences_group_set_title (self->group,
                                   dry_run ? _ ("What would happen") : _ ("What happened"));
  if (dry_run)
    adw_preferences_group_set_description (
        self->group, _ ("Nothing has been written yet. A row that is left out never stops the "
                        "others."));
  for (guint i = 0; i < reports->len; i++)
    adw_preferences_group_add (self->group, create_expander (self, g_ptr_array_index (reports, i)));
  adw_preferences_page_add (self->page, self->group);
}
