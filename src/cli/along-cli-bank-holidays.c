/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "along-cli-commands.h"

#include "along-cli-docket.h"
#include "along-workspace-progress.h"

#include <glib/gi18n.h>

static void
print_difference (AlongCli *self, JsonBuilder *builder, const AlongCalendarException *it)
{
  g_autofree char *date = along_date_format_weekday (it->date);

  json_builder_begin_object (builder);
  along_cli_json_date (builder, "date", it->date);
  along_cli_json_boolean (builder, "added", it->added);
  along_cli_json_string (builder, "name", it->name);
  json_builder_end_object (builder);
  along_cli_print (self, "  %c %s: %s", it->added ? '+' : '-', date, it->name);
}

static void
print_published (AlongCli *self, JsonBuilder *builder, const AlongPublishedHolidays *published)
{
  g_autofree char *first = along_date_format (published->first);
  g_autofree char *last = along_date_format (published->last);
  guint n = published->differences->len;

  along_cli_json_int (builder, "count", published->n);
  along_cli_json_date (builder, "first", published->first);
  along_cli_json_date (builder, "last", published->last);
  along_cli_json_int (builder, "first_year", published->first_year);
  along_cli_json_int (builder, "last_year", published->last_year);
  along_cli_print (
      self,
      ngettext ("%u bank holiday from %s to %s.", "%u bank holidays from %s to %s.", published->n),
      published->n, first, last);
  along_cli_print (self, _ ("They count in the whole years from %d to %d."), published->first_year,
                   published->last_year);
  if (n == 0)
    along_cli_print (self, "%s", _ ("They are those that come with Alongside."));
  else
    along_cli_print (self,
                     ngettext ("%u day differs from those that come with Alongside:",
                               "%u days differ from those that come with Alongside:", n),
                     n);
  along_cli_json_array (builder, "differences");
  for (guint i = 0; i < n; i++)
    print_difference (self, builder,
                      &g_array_index (published->differences, AlongCalendarException, i));
  json_builder_end_array (builder);
}

static gboolean
load (AlongWorkspace *workspace, const char *path, GError **error)
{
  g_autoptr (GFile) file = g_file_new_for_commandline_arg (path);
  g_autofree char *name = g_file_get_basename (file);
  g_autofree char *text = along_published_holidays_load (file, error);

  return text != NULL && along_workspace_save_bank_holidays (workspace, name, text, error);
}

static gboolean
print (AlongCli *self, AlongWorkspace *workspace, GError **error)
{
  g_autoptr (JsonBuilder) builder = json_builder_new ();
  g_autoptr (GError) local_error = NULL;
  g_autoptr (AlongPublishedHolidays)
      published = along_workspace_load_bank_holidays (workspace, &local_error);

  if (local_error != NULL)
    {
      g_propagate_error (error, g_steal_pointer (&local_error));
      return FALSE;
    }
  json_builder_begin_object (builder);
  along_cli_json_boolean (builder, "loaded", published != NULL);
  if (published != NULL)
    print_published (self, builder, published);
  else
    along_cli_print (self, "%s",
                     _ ("None have been loaded: those that come with Alongside count."));
  json_builder_end_object (builder);
  if (along_cli_wants_json (self))
    along_cli_print_json (self, builder);
  return TRUE;
}

gboolean
along_cli_run_bank_holidays (AlongCli *self, char ***arguments, GError **error)
{
  gboolean remove = FALSE;
  const GOptionEntry entries[] = {
    { "remove", 'r', 0, G_OPTION_ARG_NONE, &remove,
      N_ ("Go back to those that come with Alongside"), NULL },
    { NULL },
  };
  AlongWorkspace *workspace;
  const char *path;

  if (!along_cli_parse (self, entries, arguments, 0, 1, error))
    return FALSE;
  path = (*arguments)[1];
  if (remove && path != NULL)
    {
      g_set_error_literal (error, ALONG_CLI_ERROR, ALONG_CLI_ERROR_USAGE,
                           _ ("give either a file or --remove"));
      return FALSE;
    }
  workspace = along_cli_open (self, error);
  if (workspace == NULL || (path != NULL && !load (workspace, path, error)) ||
      (remove && !along_workspace_save_bank_holidays (workspace, "", NULL, error)))
    return FALSE;
  return print (self, workspace, error);
}
