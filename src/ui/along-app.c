/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-app"

#include "config.h"

#include "along-app.h"

#include "along-head-start.h"
#include "along-main-window.h"
#include "along-open-error-window.h"
#include "along-pages.h"
#include "along-settings.h"
#include "along-workspace-files.h"

#include <glib/gi18n.h>

struct _AlongApp
{
  AdwApplication parent_instance;

  GSettings *settings;
  char *asked;                /* (nullable): the database of this process's command line */
  AlongHeadStart *head_start; /* (nullable): until the first window is there */
};

G_DEFINE_FINAL_TYPE (AlongApp, along_app, ADW_TYPE_APPLICATION)

static AlongWorkspace *
open_workspace (AlongApp *self, AlongHeadStart *start, const char *path, GError **error)
{
  g_autofree char *folder = along_workspace_data_folder ();
  g_autofree char *author = along_settings_dup_author (self->settings);
  g_autoptr (GFile) file = g_file_new_for_path (folder);
  g_autoptr (AlongDefinitions) definitions = NULL;
  AlongWorkspace *workspace;

  if (start != NULL)
    g_set_object (&definitions, along_head_start_get_definitions (start));
  if (definitions == NULL)
    definitions = along_definitions_new (file, error);
  if (definitions == NULL)
    return NULL;

  workspace = along_workspace_open (path, definitions, author, error);
  if (workspace != NULL && start != NULL && along_head_start_get_reading (start) != NULL)
    along_workspace_set_reading (workspace, along_head_start_get_reading (start));
  return workspace;
}

/* (transfer full) (nullable): only the first window has one. */
static AlongHeadStart *
steal_head_start (AlongApp *self, const char *path)
{
  g_autoptr (AlongHeadStart) start = g_steal_pointer (&self->head_start);

  if (start == NULL || g_strcmp0 (along_head_start_get_path (start), path) != 0)
    return NULL;
  return g_steal_pointer (&start);
}

static void
make_head_start (AlongApp *self)
{
  g_autofree char *programme = g_settings_get_string (self->settings, "programme");
  g_autofree char *last = along_settings_dup_last_database (self->settings);
  g_autofree char *usual = along_workspace_default_path ();
  const char *path = self->asked != NULL ? self->asked : last != NULL ? last : usual;

  self->head_start = along_head_start_new (path, programme);
}

/* (nullable): the window that has the database open already */
static AlongMainWindow *
find_window (AlongApp *self, const char *path)
{
  for (GList *l = gtk_application_get_windows (GTK_APPLICATION (self)); l != NULL; l = l->next)
    if (ALONG_IS_MAIN_WINDOW (l->data) &&
        g_strcmp0 (along_workspace_get_path (along_main_window_get_workspace (l->data)), path) == 0)
      return l->data;
  return NULL;
}

static void
about_cb (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  GtkApplication *self = GTK_APPLICATION (user_data);
  GtkWidget *about = adw_about_window_new ();

  gtk_window_set_transient_for (GTK_WINDOW (about), gtk_application_get_active_window (self));
  g_object_set (about, "application-name", _ ("Alongside"), "application-icon",
                ALONG_APPLICATION_ID, "version", ALONG_VERSION, "developer-name",
                _ ("The Alongside developers"), "license-type", GTK_LICENSE_GPL_3_0, "copyright",
                "© 2026 The Alongside developers", "comments",
                _ ("Alongside finds the schools that a school improvement programme is for, pairs "
                   "each with a lead that supports it, and shows what changed."),
                /* Translators: your name, to be credited */
                "translator-credits", _ ("translator-credits"), NULL);
  adw_about_window_add_legal_section (
      ADW_ABOUT_WINDOW (about), _ ("Data"), NULL, GTK_LICENSE_CUSTOM,
      _ ("The register of schools (Get Information about Schools) is published by the Department "
         "for Education, and inspection outcomes by Ofsted, under the Open Government Licence "
         "v3.0. "
         "Contains National Statistics data and OS data © Crown copyright and database right: the "
         "boundaries of regions and local authorities come from the Office for National "
         "Statistics, under the same licence.\n\n"
         "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/"));
  gtk_window_present (GTK_WINDOW (about));
}

static void
shortcuts_cb (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  g_autoptr (GtkBuilder)
      builder = gtk_builder_new_from_resource ("/org/alongside/Alongside/ui/shortcuts.ui");
  GtkWindow *shortcuts = GTK_WINDOW (gtk_builder_get_object (builder, "shortcuts"));

  gtk_window_set_transient_for (shortcuts,
                                gtk_application_get_active_window (GTK_APPLICATION (user_data)));
  gtk_window_present (shortcuts);
}

static void
quit_cb (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  g_autoptr (GList)
      windows = g_list_copy (gtk_application_get_windows (GTK_APPLICATION (user_data)));

  /* Each window first saves its state. */
  for (GList *l = windows; l != NULL; l = l->next)
    gtk_window_close (l->data);
}

static void
colour_scheme_changed_cb (AlongApp *self)
{
  static const AdwColorScheme schemes[] = { ADW_COLOR_SCHEME_DEFAULT, ADW_COLOR_SCHEME_FORCE_LIGHT,
                                            ADW_COLOR_SCHEME_FORCE_DARK };
  int scheme = g_settings_get_enum (self->settings, "colour-scheme");

  adw_style_manager_set_color_scheme (adw_style_manager_get_default (),
                                      schemes[CLAMP (scheme, 0, 2)]);
}

static void
along_app_startup (GApplication *application)
{
  static const GActionEntry entries[] = {
    { .name = "about", .activate = about_cb },
    { .name = "shortcuts", .activate = shortcuts_cb },
    { .name = "quit", .activate = quit_cb },
  };
  AlongApp *self = ALONG_APP (application);

  /* Before GTK starts, which is the longest part of starting. */
  self->settings = along_settings_new ();
  make_head_start (self);

  G_APPLICATION_CLASS (along_app_parent_class)->startup (application);

  gtk_window_set_default_icon_name (ALONG_APPLICATION_ID);
  g_action_map_add_action_entries (G_ACTION_MAP (self), entries, G_N_ELEMENTS (entries), self);
  gtk_application_set_accels_for_action (GTK_APPLICATION (self), "app.quit",
                                         (const char *[]){ "<Control>q", NULL });
  gtk_application_set_accels_for_action (
      GTK_APPLICATION (self), "app.shortcuts",
      (const char *[]){ "<Control>question", "<Control>slash", NULL });
  g_signal_connect_object (self->settings, "changed::colour-scheme",
                           G_CALLBACK (colour_scheme_changed_cb), self, G_CONNECT_SWAPPED);
  colour_scheme_changed_cb (self);
}

static char *
choose_database (AlongApp *self, GApplicationCommandLine *command_line)
{
  GVariantDict *options = g_application_command_line_get_options_dict (command_line);
  g_autofree char *given = NULL;
  char *last;

  if (g_variant_dict_lookup (options, "database", "^ay", &given))
    {
      g_autoptr (GFile) file = g_application_command_line_create_file_for_arg (command_line, given);

      return g_file_get_path (file);
    }
  last = along_settings_dup_last_database (self->settings);
  return last != NULL ? last : along_workspace_default_path ();
}

static int
along_app_command_line (GApplication *application, GApplicationCommandLine *command_line)
{
  AlongApp *self = ALONG_APP (application);
  GVariantDict *options = g_application_command_line_get_options_dict (command_line);
  g_autofree char *path = choose_database (self, command_line);
  const char *page = NULL;

  if (g_variant_dict_lookup (options, "page", "&s", &page) && along_pages_find (page) == NULL)
    {
      g_application_command_line_printerr (command_line, _ ("There is no page “%s”.\n"), page);
      return 2;
    }
  along_app_open_database (self, path, page);
  return 0;
}

static int
along_app_handle_local_options (GApplication *application, GVariantDict *options)
{
  g_autofree char *given = NULL;

  if (g_variant_dict_contains (options, "version"))
    {
      g_print ("alongside %s\n", ALONG_VERSION);
      return 0;
    }
  if (!along_settings_are_available ())
    {
      g_printerr (_ ("The settings schema of Alongside is not installed. When running from a build "
                     "folder, set GSETTINGS_SCHEMA_DIR to its folder “data”.\n"));
      return 1;
    }
  if (g_variant_dict_lookup (options, "database", "^ay", &given))
    {
      g_autoptr (GFile) file = g_file_new_for_commandline_arg (given);

      ALONG_APP (application)->asked = g_file_get_path (file);
    }
  return -1;
}

static void
along_app_finalize (GObject *object)
{
  AlongApp *self = ALONG_APP (object);

  g_clear_pointer (&self->head_start, along_head_start_unref);
  g_clear_pointer (&self->asked, g_free);
  g_clear_object (&self->settings);

  G_OBJECT_CLASS (along_app_parent_class)->finalize (object);
}

static void
along_app_class_init (AlongAppClass *klass)
{
  GApplicationClass *application_class = G_APPLICATION_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = along_app_finalize;
  application_class->startup = along_app_startup;
  application_class->command_line = along_app_command_line;
  application_class->handle_local_options = along_app_handle_local_options;
}

static void
along_app_init (AlongApp *self)
{
  static const GOptionEntry options[] = {
    { "database", 'd', 0, G_OPTION_ARG_FILENAME, NULL, N_ ("Open this database"), N_ ("FILE") },
    { "page", 'p', 0, G_OPTION_ARG_STRING, NULL, N_ ("Show this page"), N_ ("NAME") },
    { "version", 0, 0, G_OPTION_ARG_NONE, NULL, N_ ("Show the version and exit"), NULL },
    { NULL },
  };

  g_application_add_main_option_entries (G_APPLICATION (self), options);
}

AlongApp *
along_app_new (void)
{
  return g_object_new (ALONG_TYPE_APP, "application-id", ALONG_APPLICATION_ID, "flags",
                       G_APPLICATION_HANDLES_COMMAND_LINE, "resource-base-path",
                       "/org/alongside/Alongside", NULL);
}

gboolean
along_app_open_database (AlongApp *self, const char *path, const char *page)
{
  g_autoptr (AlongHeadStart) start = NULL;
  g_autoptr (AlongWorkspace) workspace = NULL;
  g_autoptr (GError) error = NULL;
  AlongMainWindow *window;

  g_return_val_if_fail (ALONG_IS_APP (self), FALSE);
  g_return_val_if_fail (path != NULL, FALSE);

  window = find_window (self, path);
  if (window == NULL)
    {
      start = steal_head_start (self, path);
      workspace = open_workspace (self, start, path, &error);
      if (workspace == NULL)
        {
          gtk_window_present (GTK_WINDOW (along_open_error_window_new (self, path, error)));
          return FALSE;
        }
      window = along_main_window_new (ADW_APPLICATION (self), workspace);
      along_main_window_set_head_start (window, start);
      along_settings_add_database (self->settings, along_workspace_get_path (workspace));
    }
  if (page != NULL)
    along_main_window_show_page (window, page);
  gtk_window_present (GTK_WINDOW (window));
  return TRUE;
}
