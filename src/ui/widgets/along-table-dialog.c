/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-table-dialog"

#include "config.h"

#include "along-table-dialog.h"

#include "along-feedback.h"
#include "along-file-chooser.h"
#include "along-text.h"

#include <glib/gi18n.h>

struct _AlongTableDialog
{
  AdwWindow parent_instance;

  AlongChartTable *table;
  AdwWindowTitle *heading;
  GtkColumnView *view;
  AdwToastOverlay *toasts;
};

G_DEFINE_FINAL_TYPE (AlongTableDialog, along_table_dialog, ADW_TYPE_WINDOW)

#define COLUMN "along-column"

static void
setup_cb (GtkSignalListItemFactory *factory, GtkListItem *item, AlongTableDialog *self)
{
  guint column = GPOINTER_TO_UINT (g_object_get_data (G_OBJECT (factory), COLUMN));
  gboolean numeric = along_chart_table_is_numeric (self->table, column);
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_xalign (GTK_LABEL (label), numeric ? 1.0f : 0.0f);
  gtk_label_set_selectable (GTK_LABEL (label), TRUE);
  if (numeric)
    gtk_widget_add_css_class (label, "numeric");
  gtk_list_item_set_child (item, label);
}

static void
bind_cb (GtkSignalListItemFactory *factory, GtkListItem *item, AlongTableDialog *self)
{
  guint column = GPOINTER_TO_UINT (g_object_get_data (G_OBJECT (factory), COLUMN));

  gtk_label_set_text (
      GTK_LABEL (gtk_list_item_get_child (item)),
      along_chart_table_get_cell (self->table, gtk_list_item_get_position (item), column));
}

static void
add_column (AlongTableDialog *self, guint column)
{
  GtkListItemFactory *factory = gtk_signal_list_item_factory_new ();
  g_autoptr (GtkColumnViewColumn) view_column = NULL;

  g_object_set_data (G_OBJECT (factory), COLUMN, GUINT_TO_POINTER (column));
  g_signal_connect_object (factory, "setup", G_CALLBACK (setup_cb), self, 0);
  g_signal_connect_object (factory, "bind", G_CALLBACK (bind_cb), self, 0);
  view_column = gtk_column_view_column_new (g_ptr_array_index (self->table->columns, column),
                                            factory);
  gtk_column_view_column_set_resizable (view_column, TRUE);
  gtk_column_view_column_set_expand (view_column, column == 0);
  gtk_column_view_append_column (self->view, view_column);
}

static void
fill (AlongTableDialog *self)
{
  GtkStringList *rows = gtk_string_list_new (NULL);

  for (guint i = 0; i < along_chart_table_get_n_columns (self->table); i++)
    add_column (self, i);
  for (guint i = 0; i < along_chart_table_get_n_rows (self->table); i++)
    gtk_string_list_append (rows, along_chart_table_get_cell (self->table, i, 0));
  {
    g_autoptr (GtkNoSelection) selection = gtk_no_selection_new (G_LIST_MODEL (rows));

    gtk_column_view_set_model (self->view, GTK_SELECTION_MODEL (selection));
  }
}

static void
copy_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  AlongTableDialog *self = ALONG_TABLE_DIALOG (widget);
  g_autofree char *text = along_table_dialog_dup_text (self);

  gdk_clipboard_set_text (gtk_widget_get_clipboard (widget), text);
  along_feedback_toast (GTK_WIDGET (self->toasts), _ ("Table copied"));
}

static void
append_csv_cell (GString *text, const char *cell, gboolean first)
{
  g_auto (GStrv) parts = g_strsplit (cell, "\"", -1);
  g_autofree char *quoted = g_strjoinv ("\"\"", parts);

  g_string_append_printf (text, "%s\"%s\"", first ? "" : ",", quoted);
}

/* (transfer full): RFC 4180, with a byte order mark, without which spreadsheets take UTF-8 for the
 * local encoding */
static char *
dup_csv (AlongTableDialog *self)
{
  guint n = along_chart_table_get_n_columns (self->table);
  GString *text = g_string_new ("\xEF\xBB\xBF");

  for (guint i = 0; i < n; i++)
    append_csv_cell (text, g_ptr_array_index (self->table->columns, i), i == 0);
  for (guint row = 0; row < along_chart_table_get_n_rows (self->table); row++)
    {
      g_string_append (text, "\r\n");
      for (guint i = 0; i < n; i++)
        append_csv_cell (text, along_chart_table_get_cell (self->table, row, i), i == 0);
    }
  g_string_append (text, "\r\n");
  return g_string_free (text, FALSE);
}

static void
file_chosen_cb (GFile *file, gpointer user_data)
{
  AlongTableDialog *self = user_data;
  g_autofree char *text = dup_csv (self);
  g_autoptr (GError) error = NULL;

  if (g_file_replace_contents (file, text, strlen (text), NULL, FALSE, G_FILE_CREATE_NONE, NULL,
                               NULL, &error))
    along_feedback_toast (GTK_WIDGET (self->toasts), _ ("Table saved"));
  else
    along_feedback_error (GTK_WIDGET (self->toasts), _ ("The table was not saved"), error);
}

static void
save_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  AlongTableDialog *self = ALONG_TABLE_DIALOG (widget);
  const AlongFileFilter filters[] = { { _ ("Tables (CSV)"), { "*.csv" } }, { NULL } };
  const char *title = self->table->title != NULL ? self->table->title : "";
  g_autofree char *bare = along_text_to_file_name (title);
  g_autofree char *name = g_strconcat (*bare != '\0' ? bare : _ ("Table"), ".csv", NULL);

  along_file_chooser_save (widget, _ ("Save table"), name, filters, file_chosen_cb, self);
}

static void
along_table_dialog_finalize (GObject *object)
{
  g_clear_pointer (&ALONG_TABLE_DIALOG (object)->table, along_chart_table_free);

  G_OBJECT_CLASS (along_table_dialog_parent_class)->finalize (object);
}

static void
along_table_dialog_class_init (AlongTableDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = along_table_dialog_finalize;

  gtk_widget_class_set_template_from_resource (
      widget_class, "/org/alongside/Alongside/ui/widgets/along-table-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, AlongTableDialog, heading);
  gtk_widget_class_bind_template_child (widget_class, AlongTableDialog, view);
  gtk_widget_class_bind_template_child (widget_class, AlongTableDialog, toasts);
  gtk_widget_class_install_action (widget_class, "table.copy", NULL, copy_cb);
  gtk_widget_class_install_action (widget_class, "table.save", NULL, save_cb);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_s, GDK_CONTROL_MASK, "table.save",
                                       NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_c, GDK_CONTROL_MASK | GDK_SHIFT_MASK,
                                       "table.copy", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
}

static void
along_table_dialog_init (AlongTableDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
along_table_dialog_new (GtkWidget *parent, const AlongChartTable *table)
{
  AlongTableDialog *self;
  GtkRoot *root;

  g_return_val_if_fail (GTK_IS_WIDGET (parent), NULL);
  g_return_val_if_fail (table != NULL, NULL);

  root = gtk_widget_get_root (parent);
  self = g_object_new (ALONG_TYPE_TABLE_DIALOG, "transient-for", GTK_IS_WINDOW (root) ? root : NULL,
                       NULL);
  self->table = along_chart_table_copy (table);
  if (table->title != NULL && *table->title != '\0')
    adw_window_title_set_title (self->heading, table->title);
  fill (self);
  return GTK_WIDGET (self);
}

char *
along_table_dialog_dup_text (AlongTableDialog *self)
{
  GString *text = g_string_new (NULL);

  g_return_val_if_fail (ALONG_IS_TABLE_DIALOG (self), NULL);

  for (guint i = 0; i < along_chart_table_get_n_columns (self->table); i++)
    g_string_append_printf (text, "%s%s", i > 0 ? "\t" : "",
                            (const char *) g_ptr_array_index (self->table->columns, i));
  for (guint row = 0; row < along_chart_table_get_n_rows (self->table); row++)
    for (guint i = 0; i < along_chart_table_get_n_columns (self->table); i++)
      g_string_append_printf (text, "%s%s", i > 0 ? "\t" : "\n",
                              along_chart_table_get_cell (self->table, row, i));
  return g_string_free (text, FALSE);
}
