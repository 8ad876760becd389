/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "along-cli-commands.h"

#include "along-digits.h"
#include "along-workspace-files.h"

#include <glib/gi18n.h>

gboolean
along_cli_run_check (AlongCli *self, char ***arguments, GError **error)
{
  g_autoptr (GPtrArray) problems = NULL;
  g_autoptr (JsonBuilder) builder = json_builder_new ();
  AlongWorkspace *workspace;

  if (!along_cli_parse (self, NULL, arguments, 0, 0, error))
    return FALSE;
  workspace = along_cli_open (self, error);
  if (workspace == NULL || (problems = along_workspace_check (workspace, error)) == NULL)
    return FALSE;

  json_builder_begin_object (builder);
  along_cli_json_boolean (builder, "clean", problems->len == 0);
  along_cli_json_array (builder, "problems");
  for (guint i = 0; i < problems->len; i++)
    {
      json_builder_add_string_value (builder, g_ptr_array_index (problems, i));
      along_cli_print (self, "%s", (const char *) g_ptr_array_index (problems, i));
    }
  json_builder_end_array (builder);
  json_builder_end_object (builder);
  if (along_cli_wants_json (self))
    along_cli_print_json (self, builder);

  if (problems->len == 0)
    along_cli_print (self, "%s", _ ("No problems were found."));
  else
    g_set_error (error, ALONG_CLI_ERROR, ALONG_CLI_ERROR_FAILED,
                 ngettext ("%s problem was found", "%s problems were found", problems->len),
                 along_digits (problems->len).text);
  return problems->len == 0;
}

gboolean
along_cli_run_backup (AlongCli *self, char ***arguments, GError **error)
{
  g_autoptr (JsonBuilder) builder = json_builder_new ();
  AlongWorkspace *workspace;
  const char *target;

  if (!along_cli_parse (self, NULL, arguments, 1, 1, error))
    return FALSE;
  target = (*arguments)[1];
  workspace = along_cli_open (self, error);
  if (workspace == NULL || !along_workspace_backup (workspace, target, error))
    return FALSE;

  json_builder_begin_object (builder);
  along_cli_json_string (builder, "backup", target);
  json_builder_end_object (builder);
  along_cli_print (self, _ ("Copied %s to %s."), along_workspace_get_path (workspace), target);
  if (along_cli_wants_json (self))
    along_cli_print_json (self, builder);
  return TRUE;
}

gboolean
along_cli_run_restore (AlongCli *self, char ***arguments, GError **error)
{
  g_autoptr (JsonBuilder) builder = json_builder_new ();
  g_autofree char *kept = NULL;
  AlongWorkspace *workspace;
  const char *source;

  if (!along_cli_parse (self, NULL, arguments, 1, 1, error))
    return FALSE;
  source = (*arguments)[1];
  workspace = along_cli_open_or_create (self, error);
  if (workspace == NULL || !along_workspace_restore (workspace, source, &kept, error))
    return FALSE;

  json_builder_begin_object (builder);
  along_cli_json_string (builder, "restored", source);
  along_cli_json_string (builder, "kept", kept);
  json_builder_end_object (builder);
  along_cli_print (self, _ ("Restored %s."), source);
  if (kept != NULL)
    along_cli_print (self, _ ("What was there before is in %s."), kept);
  if (along_cli_wants_json (self))
    along_cli_print_json (self, builder);
  return TRUE;
}

gboolean
along_cli_run_sample (AlongCli *self, char ***arguments, GError **error)
{
  g_autoptr (JsonBuilder) builder = json_builder_new ();
  AlongWorkspace *workspace;
  guint n_schools;

  if (!along_cli_parse (self, NULL, arguments, 1, 1, error))
    return FALSE;
  workspace = along_cli_create (self, (*arguments)[1], error);
  if (workspace == NULL || !along_workspace_import_sample (workspace, error) ||
      !along_workspace_load_register (workspace, error))
    return FALSE;

  n_schools = along_register_get_n_schools (along_workspace_get_register (workspace));
  json_builder_begin_object (builder);
  along_cli_json_string (builder, "sample", (*arguments)[1]);
  along_cli_json_int (builder, "schools", n_schools);
  json_builder_end_object (builder);
  along_cli_print (self, _ ("Made the sample region with %s schools in %s."),
                   along_digits (n_schools).text, (*arguments)[1]);
  if (along_cli_wants_json (self))
    along_cli_print_json (self, builder);
  return TRUE;
}

gboolean
along_cli_run_dump (AlongCli *self, char ***arguments, GError **error)
{
  g_autoptr (JsonBuilder) builder = json_builder_new ();
  g_autofree char *dump = NULL;
  AlongWorkspace *workspace;

  if (!along_cli_parse (self, NULL, arguments, 0, 0, error))
    return FALSE;
  workspace = along_cli_open (self, error);
  if (workspace == NULL || (dump = along_workspace_dump (workspace, error)) == NULL)
    return FALSE;

  if (!along_cli_wants_json (self))
    {
      along_cli_write (dump);
      return TRUE;
    }
  json_builder_begin_object (builder);
  along_cli_json_string (builder, "dump", dump);
  json_builder_end_object (builder);
  along_cli_print_json (self, builder);
  return TRUE;
}
