/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-preferences-window"

#include "config.h"

#include "along-preferences-window.h"

#include "along-deadlines-page.h"
#include "along-workspace-files.h"

#include <glib/gi18n.h>

struct _AlongPreferencesWindow
{
  AdwPreferencesWindow parent_instance;

  GSettings *settings;
  AdwEntryRow *author;
  AdwComboRow *colour_scheme;
  GtkSwitch *compact_rows;
  AdwActionRow *database;
  AdwActionRow *definitions;
};

G_DEFINE_FINAL_TYPE (AlongPreferencesWindow, along_preferences_window, ADW_TYPE_PREFERENCES_WINDOW)

static void
author_applied_cb (AlongPreferencesWindow *self)
{
  g_autofree char *name = g_strdup (gtk_editable_get_text (GTK_EDITABLE (self->author)));

  g_settings_set_string (self->settings, "author-name", g_strstrip (name));
}

static void
colour_scheme_chosen_cb (AlongPreferencesWindow *self)
{
  if (self->settings != NULL)
    g_settings_set_enum (self->settings, "colour-scheme",
                         (int) adw_combo_row_get_selected (self->colour_scheme));
}

/* Passes on to the window that the preferences belong to, which reports in its own toasts. */
static void
window_action_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  GtkWindow *window = gtk_window_get_transient_for (GTK_WINDOW (widget));
  g_autofree char *name = g_strdup_printf ("win.%s", strchr (action, '.') + 1);

  gtk_window_close (GTK_WINDOW (widget));
  if (window != NULL)
    gtk_widget_activate_action_variant (GTK_WIDGET (window), name, NULL);
}

static void
along_preferences_window_dispose (GObject *object)
{
  g_clear_object (&ALONG_PREFERENCES_WINDOW (object)->settings);

  G_OBJECT_CLASS (along_preferences_window_parent_class)->dispose (object);
}

static void
along_preferences_window_class_init (AlongPreferencesWindowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = along_preferences_window_dispose;

  gtk_widget_class_set_template_from_resource (
      widget_class, "/org/alongside/Alongside/ui/preferences/along-preferences-window.ui");
  gtk_widget_class_bind_template_child (widget_class, AlongPreferencesWindow, author);
  gtk_widget_class_bind_template_child (widget_class, AlongPreferencesWindow, colour_scheme);
  gtk_widget_class_bind_template_child (widget_class, AlongPreferencesWindow, compact_rows);
  gtk_widget_class_bind_template_child (widget_class, AlongPreferencesWindow, database);
  gtk_widget_class_bind_template_child (widget_class, AlongPreferencesWindow, definitions);
  gtk_widget_class_install_action (widget_class, "prefs.open-database", NULL, window_action_cb);
  gtk_widget_class_install_action (widget_class, "prefs.back-up", NULL, window_action_cb);
  gtk_widget_class_install_action (widget_class, "prefs.restore", NULL, window_action_cb);
  gtk_widget_class_bind_template_callback (widget_class, author_applied_cb);
  gtk_widget_class_bind_template_callback (widget_class, colour_scheme_chosen_cb);
}

static void
along_preferences_window_init (AlongPreferencesWindow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

static void
show_paths (AlongPreferencesWindow *self, AlongMainWindow *window)
{
  AlongWorkspace *workspace = along_main_window_get_workspace (window);
  g_autofree char *folder = along_workspace_data_folder ();
  g_autofree char *programmes = g_build_filename (folder, "programmes", NULL);

  adw_action_row_set_subtitle (self->database, along_workspace_get_path (workspace));
  adw_action_row_set_subtitle (self->definitions, programmes);
}

GtkWidget *
along_preferences_window_new (AlongMainWindow *window, GSettings *settings)
{
  AlongPreferencesWindow *self;
  g_autofree char *author = NULL;

  g_return_val_if_fail (ALONG_IS_MAIN_WINDOW (window), NULL);
  g_return_val_if_fail (G_IS_SETTINGS (settings), NULL);

  self = g_object_new (ALONG_TYPE_PREFERENCES_WINDOW, "transient-for", window, NULL);
  author = g_settings_get_string (settings, "author-name");
  gtk_editable_set_text (GTK_EDITABLE (self->author), author);
  adw_combo_row_set_selected (self->colour_scheme,
                              (guint) g_settings_get_enum (settings, "colour-scheme"));
  g_settings_bind (settings, "compact-rows", self->compact_rows, "active", G_SETTINGS_BIND_DEFAULT);
  show_paths (self, window);
  adw_preferences_window_add (
      ADW_PREFERENCES_WINDOW (self),
      ADW_PREFERENCES_PAGE (along_deadlines_page_new (along_main_window_get_workspace (window))));
  g_set_object (&self->settings, settings);
  return GTK_WIDGET (self);
}
