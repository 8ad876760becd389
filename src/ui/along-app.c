/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-app"

#include "config.h"

#include "along-app.h"

#include "along-main-window.h"
#include "along-workspace-files.h"

#include <glib/gi18n.h>

struct _AlongApp
{
  AdwApplication parent_instance;
};

G_DEFINE_FINAL_TYPE (AlongApp, along_app, ADW_TYPE_APPLICATION)

static AlongWorkspace *
open_workspace (const char *path, GError **error)
{
  g_autofree char *folder = along_workspace_data_folder ();
  g_autoptr (GFile) file = g_file_new_for_path (folder);
  g_autoptr (AlongDefinitions) definitions = along_definitions_new (file, error);

  if (definitions == NULL)
    return NULL;
  return along_workspace_open (path, definitions, g_get_real_name (), error);
}

static int
along_app_command_line (GApplication *application, GApplicationCommandLine *command_line)
{
  GVariantDict *options = g_application_command_line_get_options_dict (command_line);
  g_autofree char *path = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (AlongWorkspace) workspace = NULL;
  const char *page = NULL;
  AlongMainWindow *window;

  if (!g_variant_dict_lookup (options, "database", "^ay", &path))
    path = along_workspace_default_path ();
  workspace = open_workspace (path, &error);
  if (workspace == NULL)
    {
      g_application_command_line_printerr (command_line, "%s\n", error->message);
      return 1;
    }
  window = along_main_window_new (ADW_APPLICATION (application), workspace);
  if (g_variant_dict_lookup (options, "page", "&s", &page))
    along_main_window_show_page (window, page);
  gtk_window_present (GTK_WINDOW (window));
  return 0;
}

static void
along_app_class_init (AlongAppClass *klass)
{
  G_APPLICATION_CLASS (klass)->command_line = along_app_command_line;
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
