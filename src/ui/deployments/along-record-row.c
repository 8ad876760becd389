/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-deployments"

#include "along-record-row.h"

#include "along-pane-group.h"

#define KEY "along-record-key"

typedef struct
{
  AlongRecordAction action;
  gpointer owner;
  char *key;
} Act;

static void
act_free (gpointer data, GClosure *closure)
{
  Act *act = data;

  g_free (act->key);
  g_free (act);
}

static void
act_cb (GtkWidget *widget, Act *act)
{
  /* The widget may go with its group while the action runs. */
  g_autofree char *key = g_strdup (act->key);

  act->action (act->owner, key);
}

static void
connect (GtkWidget *widget,
         const char *signal,
         const char *key,
         AlongRecordAction action,
         gpointer owner)
{
  Act *act = g_new (Act, 1);

  *act = (Act){ action, owner, g_strdup (key) };
  g_signal_connect_data (widget, signal, G_CALLBACK (act_cb), act, act_free, 0);
}

const char *
along_record_row_get_key (GtkWidget *widget)
{
  return g_object_get_data (G_OBJECT (widget), KEY);
}

void
along_record_row_set_key (GtkWidget *widget, const char *key)
{
  g_object_set_data_full (G_OBJECT (widget), KEY, g_strdup (key), g_free);
}

GtkWidget *
along_record_row_new (const char *key, const char *title, const char *subtitle)
{
  GtkWidget *row = along_pane_group_create_row (title, subtitle);

  along_record_row_set_key (row, key);
  return row;
}

void
along_record_row_set_action (GtkWidget *row, AlongRecordAction action, gpointer owner)
{
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  connect (row, "activated", along_record_row_get_key (row), action, owner);
}

static GtkWidget *
add_button (GtkWidget *row, GtkWidget *button, AlongRecordAction action, gpointer owner)
{
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  connect (button, "clicked", along_record_row_get_key (row), action, owner);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), button);
  return button;
}

GtkWidget *
along_record_row_add_icon_button (GtkWidget *row,
                                  const char *icon_name,
                                  const char *label,
                                  AlongRecordAction action,
                                  gpointer owner)
{
  GtkWidget *button = gtk_button_new_from_icon_name (icon_name);

  gtk_widget_set_tooltip_text (button, label);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, label,
                                  -1);
  gtk_widget_add_css_class (button, "flat");
  return add_button (row, button, action, owner);
}

GtkWidget *
along_record_row_add_button (GtkWidget *row,
                             const char *label,
                             AlongRecordAction action,
                             gpointer owner)
{
  return add_button (row, gtk_button_new_with_mnemonic (label), action, owner);
}

void
along_record_row_add_text (GtkWidget *row, const char *text, const char *style)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_widget_add_css_class (label, "numeric");
  if (style != NULL)
    gtk_widget_add_css_class (label, style);
  gtk_widget_set_valign (label, GTK_ALIGN_CENTER);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), label);
}

void
along_record_row_add_icon (GtkWidget *row, const char *icon_name, const char *style)
{
  GtkWidget *image = gtk_image_new_from_icon_name (icon_name);

  if (style != NULL)
    gtk_widget_add_css_class (image, style);
  adw_action_row_add_prefix (ADW_ACTION_ROW (row), image);
}

GtkWidget *
along_note_row_new (const char *icon_name, const char *text, const char *style)
{
  GtkWidget *row = along_pane_group_create_row (text, NULL);

  if (style == NULL)
    gtk_widget_add_css_class (row, "dim-label");
  if (icon_name != NULL)
    along_record_row_add_icon (row, icon_name, style);
  return row;
}

GtkWidget *
along_tick_row_new (const char *key,
                    const char *title,
                    const char *subtitle,
                    gboolean ticked,
                    AlongRecordAction action,
                    gpointer owner)
{
  GtkWidget *row = along_record_row_new (key, title, subtitle);
  GtkWidget *check = gtk_check_button_new ();

  gtk_check_button_set_active (GTK_CHECK_BUTTON (check), ticked);
  gtk_widget_set_valign (check, GTK_ALIGN_CENTER);
  gtk_widget_set_focusable (row, FALSE);
  gtk_accessible_update_property (GTK_ACCESSIBLE (check), GTK_ACCESSIBLE_PROPERTY_LABEL, title, -1);
  adw_action_row_add_prefix (ADW_ACTION_ROW (row), check);
  adw_action_row_set_activatable_widget (ADW_ACTION_ROW (row), check);
  /* The check has the keyboard, not the row. */
  along_record_row_set_key (row, NULL);
  along_record_row_set_key (check, key);
  connect (check, "toggled", key, action, owner);
  return row;
}
