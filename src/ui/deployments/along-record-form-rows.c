/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-deployments"

#include "config.h"

#include "along-record-form-private.h"

#include "along-choice-row.h"
#include "along-date-row.h"
#include "along-file-chooser.h"
#include "along-participant-row.h"

#include <glib/gi18n.h>

#define MOST_DAYS   400
#define NOTES_LINES 84

static void
add (AlongRecordForm *self, const char *key, GtkWidget *row)
{
  g_hash_table_insert (self->rows, (gpointer) key, row);
  along_form_dialog_add_row (self->dialog, row);
}

static void
set_title (GtkWidget *row, const char *title)
{
  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
}

void
along_record_form_add_date (AlongRecordForm *self,
                            const char *key,
                            const char *title,
                            AlongDate date)
{
  GtkWidget *row = g_object_new (ALONG_TYPE_DATE_ROW, "title", title, "date", date, "optional",
                                 TRUE, NULL);

  g_signal_connect_swapped (row, "notify::date", G_CALLBACK (along_record_form_check), self);
  add (self, key, row);
}

void
along_record_form_add_text (AlongRecordForm *self,
                            const char *key,
                            const char *title,
                            const char *text)
{
  GtkWidget *row = adw_entry_row_new ();

  set_title (row, title);
  gtk_editable_set_text (GTK_EDITABLE (row), text);
  g_signal_connect_swapped (row, "changed", G_CALLBACK (along_record_form_check), self);
  add (self, key, row);
}

/* Where a text view's text is kept, so that reading it needs no copy. */
static void
notes_changed_cb (GtkTextBuffer *buffer, AlongRecordForm *self)
{
  const char *key = g_object_get_data (G_OBJECT (buffer), "along-key");
  GtkTextIter start, end;

  gtk_text_buffer_get_bounds (buffer, &start, &end);
  g_hash_table_insert (self->kept, (gpointer) key,
                       gtk_text_buffer_get_text (buffer, &start, &end, FALSE));
  along_record_form_check (self);
}

void
along_record_form_add_notes (AlongRecordForm *self,
                             const char *key,
                             const char *title,
                             const char *text)
{
  GtkWidget *row = adw_preferences_row_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  GtkWidget *label = gtk_label_new (title);
  GtkWidget *view = gtk_text_view_new ();
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (GTK_TEXT_VIEW (view));

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_widget_add_css_class (label, "dim-label");
  gtk_widget_add_css_class (label, "caption");
  gtk_text_view_set_wrap_mode (GTK_TEXT_VIEW (view), GTK_WRAP_WORD_CHAR);
  gtk_text_view_set_accepts_tab (GTK_TEXT_VIEW (view), FALSE);
  gtk_widget_set_size_request (view, -1, NOTES_LINES);
  gtk_widget_add_css_class (view, "notes");
  gtk_accessible_update_property (GTK_ACCESSIBLE (view), GTK_ACCESSIBLE_PROPERTY_LABEL, title, -1);
  gtk_text_buffer_set_text (buffer, text, -1);
  g_object_set (box, "margin-start", 12, "margin-end", 12, "margin-top", 9, "margin-bottom", 9,
                NULL);
  gtk_box_append (GTK_BOX (box), label);
  gtk_box_append (GTK_BOX (box), view);
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), box);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), FALSE);
  gtk_widget_set_focusable (row, FALSE);
  set_title (row, title);

  g_object_set_data (G_OBJECT (buffer), "along-key", (gpointer) key);
  g_hash_table_insert (self->kept, (gpointer) key, g_strdup (text));
  g_signal_connect (buffer, "changed", G_CALLBACK (notes_changed_cb), self);
  along_form_dialog_add_row (self->dialog, row);
  g_hash_table_insert (self->rows, (gpointer) key, view);
}

static void
add_spin (AlongRecordForm *self,
          const char *key,
          const char *title,
          const char *subtitle,
          double max,
          double step,
          double value)
{
  GtkSpinButton *spin;
  GtkWidget *row = along_form_dialog_create_number_row (title, subtitle, max, step, value, &spin);

  g_signal_connect_swapped (spin, "value-changed", G_CALLBACK (along_record_form_check), self);
  along_form_dialog_add_row (self->dialog, row);
  g_hash_table_insert (self->rows, (gpointer) key, spin);
}

void
along_record_form_add_days (AlongRecordForm *self,
                            const char *key,
                            const char *title,
                            const char *subtitle,
                            AlongDays days)
{
  add_spin (self, key, title, subtitle != NULL ? subtitle : _ ("In quarters of a day"), MOST_DAYS,
            0.25, (double) days / ALONG_DAYS_PER_DAY);
}

void
along_record_form_add_number (AlongRecordForm *self,
                              const char *key,
                              const char *title,
                              const char *subtitle,
                              double max,
                              double value)
{
  add_spin (self, key, title, subtitle, max, 1, value);
}

void
along_record_form_add_money (AlongRecordForm *self,
                             const char *key,
                             const char *title,
                             const char *subtitle,
                             AlongMoney max,
                             AlongMoney value)
{
  add_spin (self, key, title, subtitle, (double) max / ALONG_PENCE_PER_POUND, 1,
            (double) value / ALONG_PENCE_PER_POUND);
  gtk_spin_button_set_digits (g_hash_table_lookup (self->rows, key), 2);
}

void
along_record_form_add_choice (AlongRecordForm *self,
                              const char *key,
                              const char *title,
                              GListStore *choices,
                              const char *selected)
{
  g_autoptr (GListStore) owned = choices;
  GtkWidget *row = adw_combo_row_new ();

  set_title (row, title);
  along_choice_row_set (ADW_COMBO_ROW (row), G_LIST_MODEL (owned), selected);
  g_signal_connect_swapped (row, "notify::selected", G_CALLBACK (along_record_form_check), self);
  add (self, key, row);
}

void
along_record_form_add_switch (AlongRecordForm *self,
                              const char *key,
                              const char *title,
                              const char *subtitle,
                              gboolean on)
{
  GtkWidget *row = along_pane_group_create_row (title, subtitle);
  GtkWidget *button = gtk_switch_new ();

  gtk_switch_set_active (GTK_SWITCH (button), on);
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_widget_set_focusable (row, FALSE);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, title,
                                  -1);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), button);
  adw_action_row_set_activatable_widget (ADW_ACTION_ROW (row), button);
  g_signal_connect_swapped (button, "notify::active", G_CALLBACK (along_record_form_check), self);
  along_form_dialog_add_row (self->dialog, row);
  g_hash_table_insert (self->rows, (gpointer) key, button);
}

static void
file_chosen (GListModel *files, gpointer row)
{
  g_autoptr (GFile) file = g_list_model_get_item (files, 0);
  g_autofree char *path = file != NULL ? g_file_get_path (file) : NULL;

  if (path != NULL)
    gtk_editable_set_text (GTK_EDITABLE (row), path);
}

static void
choose_file_cb (GtkWidget *button, GtkWidget *row)
{
  along_file_chooser_open (row, _ ("Choose the file"), NULL, FALSE, file_chosen, row);
}

void
along_record_form_add_file (AlongRecordForm *self,
                            const char *key,
                            const char *title,
                            const char *path)
{
  GtkWidget *button = gtk_button_new_from_icon_name ("document-open-symbolic");
  GtkWidget *row;

  along_record_form_add_text (self, key, title, path);
  row = g_hash_table_lookup (self->rows, key);
  gtk_widget_set_tooltip_text (button, _ ("Choose the file"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _ ("Choose the file"), -1);
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (button, "flat");
  g_signal_connect (button, "clicked", G_CALLBACK (choose_file_cb), row);
  adw_entry_row_add_suffix (ADW_ENTRY_ROW (row), button);
}

void
along_record_form_add_participant (AlongRecordForm *self,
                                   const char *key,
                                   const char *title,
                                   AlongParticipant who)
{
  GtkWidget *row = along_participant_row_new (along_record_form_get_workspace (self), title);

  if (who.id != 0)
    along_participant_row_set_participant (ALONG_PARTICIPANT_ROW (row), who);
  g_signal_connect_swapped (row, "chosen", G_CALLBACK (along_record_form_check), self);
  add (self, key, row);
}

void
along_record_form_add_fact (AlongRecordForm *self, const char *title, const char *text)
{
  GtkWidget *row = along_pane_group_create_row (title, text);

  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), FALSE);
  along_form_dialog_add_row (self->dialog, row);
}

void
along_record_form_keep (AlongRecordForm *self, const char *key, const char *text)
{
  g_hash_table_insert (self->kept, (gpointer) key, g_strdup (text));
}

void
along_record_form_require (AlongRecordForm *self, const char *key, const char *why)
{
  g_hash_table_insert (self->required, (gpointer) key, g_strdup (why));
}

void
along_record_form_set_height (AlongRecordForm *self, const char *key, int height)
{
  gtk_widget_set_size_request (g_hash_table_lookup (self->rows, key), -1, height);
}

void
along_record_form_set_visible (AlongRecordForm *self, const char *key, gboolean visible)
{
  GtkWidget *widget = g_hash_table_lookup (self->rows, key);
  GtkWidget *row = widget != NULL && !ADW_IS_PREFERENCES_ROW (widget)
                       ? gtk_widget_get_ancestor (widget, ADW_TYPE_PREFERENCES_ROW)
                       : widget;

  if (row != NULL)
    gtk_widget_set_visible (row, visible);
}
