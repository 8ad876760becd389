/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "along-cli.h"

#include "along-workspace-files.h"

#include <glib/gi18n.h>
#include <math.h>
#include <stdio.h>
#include <unistd.h>

G_DEFINE_QUARK (along - cli - error - quark, along_cli_error)

/* Milliseconds to wait while a window or another command is writing. */
#define PATIENCE 10000

struct _AlongCli
{
  char *database;
  gboolean json;
  const AlongCliCommand *command;
  AlongWorkspace *workspace;
};

AlongCli *
along_cli_new (void)
{
  return g_new0 (AlongCli, 1);
}

void
along_cli_free (AlongCli *self)
{
  g_clear_object (&self->workspace);
  g_free (self->database);
  g_free (self);
}

static void
add_common_entries (AlongCli *self, GOptionContext *context)
{
  const GOptionEntry entries[] = {
    { "database", 'd', 0, G_OPTION_ARG_FILENAME, &self->database,
      N_ ("The database to use instead of one's own"), N_ ("FILE") },
    { "json", 'j', 0, G_OPTION_ARG_NONE, &self->json, N_ ("Print one JSON document"), NULL },
    { NULL },
  };

  g_option_context_add_main_entries (context, entries, GETTEXT_PACKAGE);
}

gboolean
along_cli_parse_global (AlongCli *self, char ***arguments, gboolean *version, GError **error)
{
  const GOptionEntry entries[] = {
    { "version", 0, 0, G_OPTION_ARG_NONE, version, N_ ("Show the version and exit"), NULL },
    { NULL },
  };
  g_autoptr (GOptionContext) context = g_option_context_new (NULL);

  /* The help of the whole program lists the commands: main() prints it. */
  g_option_context_set_help_enabled (context, FALSE);
  g_option_context_set_strict_posix (context, TRUE);
  add_common_entries (self, context);
  g_option_context_add_main_entries (context, entries, GETTEXT_PACKAGE);
  return g_option_context_parse_strv (context, arguments, error);
}

gboolean
along_cli_run (AlongCli *self, const AlongCliCommand *command, char ***arguments, GError **error)
{
  self->command = command;
  return command->run (self, arguments, error);
}

gboolean
along_cli_parse (AlongCli *self,
                 const GOptionEntry *entries,
                 char ***arguments,
                 guint min,
                 guint max,
                 GError **error)
{
  const AlongCliCommand *command = self->command;
  const char *operands = command->arguments != NULL ? _ (command->arguments) : "";
  g_autofree char *usage = g_strjoin (*operands != '\0' ? " " : "", command->name, operands, NULL);
  g_autoptr (GOptionContext) context = g_option_context_new (usage);
  guint n;

  g_option_context_set_summary (context, _ (command->summary));
  add_common_entries (self, context);
  if (entries != NULL)
    g_option_context_add_main_entries (context, entries, GETTEXT_PACKAGE);
  if (!g_option_context_parse_strv (context, arguments, error))
    return FALSE;

  n = g_strv_length (*arguments) - 1;
  if (n < min || n > max)
    {
      if (max == 0)
        g_set_error (error, ALONG_CLI_ERROR, ALONG_CLI_ERROR_USAGE,
                     _ ("“%s” takes options only, not “%s”"), command->name, (*arguments)[1]);
      else
        g_set_error (error, ALONG_CLI_ERROR, ALONG_CLI_ERROR_USAGE, _ ("“%s” needs %s"),
                     command->name, operands);
      return FALSE;
    }
  return TRUE;
}

static gboolean
open_path (AlongCli *self, const char *path, GError **error)
{
  g_autofree char *folder = along_workspace_data_folder ();
  g_autoptr (GFile) file = g_file_new_for_path (folder);
  g_autoptr (AlongDefinitions) definitions = along_definitions_new (file, error);

  if (definitions == NULL)
    return FALSE;
  self->workspace = along_workspace_open (path, definitions, g_get_real_name (), error);
  if (self->workspace != NULL)
    along_workspace_set_patience (self->workspace, PATIENCE);
  return self->workspace != NULL;
}

static char *
dup_path (AlongCli *self)
{
  return self->database != NULL ? g_strdup (self->database) : along_workspace_default_path ();
}

AlongWorkspace *
along_cli_open (AlongCli *self, GError **error)
{
  g_autofree char *path = dup_path (self);

  /* Opening would make it, and hide a mistyped name behind an empty answer. */
  if (self->workspace == NULL && !g_file_test (path, G_FILE_TEST_EXISTS))
    {
      g_set_error (error, ALONG_CLI_ERROR, ALONG_CLI_ERROR_FAILED,
                   _ ("There is no database %s yet. “import” makes it, or “sample” one to try."),
                   path);
      return NULL;
    }
  return along_cli_open_or_create (self, error);
}

AlongWorkspace *
along_cli_open_or_create (AlongCli *self, GError **error)
{
  g_autofree char *path = dup_path (self);

  if (self->workspace == NULL && !open_path (self, path, error))
    return NULL;
  return self->workspace;
}

AlongWorkspace *
along_cli_open_register (AlongCli *self, GError **error)
{
  AlongWorkspace *workspace = along_cli_open (self, error);

  if (workspace == NULL || !along_workspace_load_register (workspace, error))
    return NULL;
  if (!along_workspace_has_schools (workspace))
    {
      g_set_error (error, ALONG_CLI_ERROR, ALONG_CLI_ERROR_FAILED,
                   _ ("%s holds no schools yet. Import the register of schools first."),
                   along_workspace_get_path (workspace));
      return NULL;
    }
  return workspace;
}

AlongWorkspace *
along_cli_create (AlongCli *self, const char *path, GError **error)
{
  if (g_file_test (path, G_FILE_TEST_EXISTS))
    {
      g_set_error (error, ALONG_CLI_ERROR, ALONG_CLI_ERROR_FAILED,
                   _ ("%s is there already. Choose another name, or delete it first."), path);
      return NULL;
    }
  return open_path (self, path, error) ? self->workspace : NULL;
}

gboolean
along_cli_wants_json (AlongCli *self)
{
  return self->json;
}

gboolean
along_cli_shows_progress (AlongCli *self)
{
  return isatty (STDERR_FILENO);
}

void
along_cli_print (AlongCli *self, const char *format, ...)
{
  g_autofree char *text = NULL;
  va_list arguments;

  if (self->json)
    return;
  va_start (arguments, format);
  text = g_strdup_vprintf (format, arguments);
  va_end (arguments);
  g_print ("%s\n", text);
}

void
along_cli_write (const char *text)
{
  /* Not g_print(), which converts to the character set of the terminal. */
  fputs (text, stdout);
}

void
along_cli_print_json (AlongCli *self, JsonBuilder *builder)
{
  g_autoptr (JsonGenerator) generator = json_generator_new ();
  g_autoptr (JsonNode) root = json_builder_get_root (builder);
  g_autofree char *text = NULL;

  json_generator_set_root (generator, root);
  json_generator_set_pretty (generator, TRUE);
  text = json_generator_to_data (generator, NULL);
  along_cli_write (text);
  along_cli_write ("\n");
}

void
along_cli_json_string (JsonBuilder *builder, const char *name, const char *value)
{
  json_builder_set_member_name (builder, name);
  if (value != NULL)
    json_builder_add_string_value (builder, value);
  else
    json_builder_add_null_value (builder);
}

void
along_cli_json_int (JsonBuilder *builder, const char *name, gint64 value)
{
  json_builder_set_member_name (builder, name);
  json_builder_add_int_value (builder, value);
}

void
along_cli_json_double (JsonBuilder *builder, const char *name, double value)
{
  json_builder_set_member_name (builder, name);
  if (isfinite (value))
    json_builder_add_double_value (builder, value);
  else
    json_builder_add_null_value (builder);
}

void
along_cli_json_boolean (JsonBuilder *builder, const char *name, gboolean value)
{
  json_builder_set_member_name (builder, name);
  json_builder_add_boolean_value (builder, value);
}

void
along_cli_json_array (JsonBuilder *builder, const char *name)
{
  json_builder_set_member_name (builder, name);
  json_builder_begin_array (builder);
}

void
along_cli_json_object (JsonBuilder *builder, const char *name)
{
  json_builder_set_member_name (builder, name);
  json_builder_begin_object (builder);
}
