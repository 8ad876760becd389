/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "along-cli-commands.h"

#include "along-cli-history.h"

#include <glib/gi18n.h>

const char *
along_cli_entry_state_to_string (AlongEntryState state)
{
  switch (state)
    {
    case ALONG_ENTRY_UNDONE:
      return "undone";
    case ALONG_ENTRY_DISCARDED:
      return "discarded";
    case ALONG_ENTRY_DONE:
    default:
      return "done";
    }
}

static void
add_entry (AlongCli *self, JsonBuilder *builder, AlongHistoryItem *item)
{
  AlongEntryState state = along_history_item_get_state (item);
  GDateTime *time = along_history_item_get_time (item);
  g_autofree char *iso = g_date_time_format_iso8601 (time);
  g_autofree char *shown = g_date_time_format (time, "%Y-%m-%d %H:%M");

  json_builder_begin_object (builder);
  along_cli_json_int (builder, "sequence", along_history_item_get_sequence (item));
  along_cli_json_string (builder, "label", along_history_item_get_label (item));
  along_cli_json_string (builder, "author", along_history_item_get_author (item));
  along_cli_json_string (builder, "time", iso);
  along_cli_json_string (builder, "state", along_cli_entry_state_to_string (state));
  json_builder_end_object (builder);

  along_cli_print (self, "%5" G_GINT64_FORMAT "  %s  %s  %s%s",
                   along_history_item_get_sequence (item), shown,
                   along_history_item_get_author (item), along_history_item_get_label (item),
                   state == ALONG_ENTRY_DONE     ? ""
                   : state == ALONG_ENTRY_UNDONE ? _ (" (undone)")
                                                 : _ (" (undone for good)"));
}

gboolean
along_cli_run_history (AlongCli *self, char ***arguments, GError **error)
{
  int limit = 0;
  const GOptionEntry entries[] = {
    { "limit", 'n', 0, G_OPTION_ARG_INT, &limit, N_ ("Only the latest"), N_ ("N") },
    { NULL },
  };
  g_autoptr (JsonBuilder) builder = json_builder_new ();
  g_autoptr (GListModel) items = NULL;
  AlongWorkspace *workspace;

  if (!along_cli_parse (self, entries, arguments, 0, 0, error))
    return FALSE;
  workspace = along_cli_open (self, error);
  if (workspace == NULL)
    return FALSE;
  items = along_workspace_list_history (workspace, 0, limit > 0 ? (guint) limit : G_MAXINT, error);
  if (items == NULL)
    return FALSE;

  json_builder_begin_object (builder);
  along_cli_json_array (builder, "entries");
  for (guint i = 0; i < g_list_model_get_n_items (items); i++)
    {
      g_autoptr (AlongHistoryItem) item = g_list_model_get_item (items, i);

      add_entry (self, builder, item);
    }
  json_builder_end_array (builder);
  json_builder_end_object (builder);
  if (along_cli_wants_json (self))
    along_cli_print_json (self, builder);
  return TRUE;
}

static void
print_done (AlongCli *self, const char *member, const char *sentence)
{
  g_autoptr (JsonBuilder) builder = json_builder_new ();

  json_builder_begin_object (builder);
  along_cli_json_string (builder, member, sentence);
  json_builder_end_object (builder);
  if (along_cli_wants_json (self))
    along_cli_print_json (self, builder);
}

gboolean
along_cli_run_undo (AlongCli *self, char ***arguments, GError **error)
{
  gint64 entry = 0;
  const GOptionEntry entries[] = {
    { "entry", 'e', 0, G_OPTION_ARG_INT64, &entry, N_ ("Another one, by its number in the history"),
      N_ ("N") },
    { NULL },
  };
  g_autofree char *label = NULL;
  AlongWorkspace *workspace;

  if (!along_cli_parse (self, entries, arguments, 0, 0, error))
    return FALSE;
  workspace = along_cli_open (self, error);
  if (workspace == NULL)
    return FALSE;
  if (entry == 0)
    g_object_get (workspace, "undo-label", &label, NULL);
  else
    label = g_strdup_printf (_ ("Number %" G_GINT64_FORMAT " of the history"), entry);

  if (!(entry == 0 ? along_workspace_undo (workspace, error)
                   : along_workspace_undo_entry (workspace, entry, error)))
    return FALSE;
  along_cli_print (self, _ ("Undone: %s"), label);
  print_done (self, "undone", label);
  return TRUE;
}

gboolean
along_cli_run_redo (AlongCli *self, char ***arguments, GError **error)
{
  g_autofree char *label = NULL;
  AlongWorkspace *workspace;

  if (!along_cli_parse (self, NULL, arguments, 0, 0, error))
    return FALSE;
  workspace = along_cli_open (self, error);
  if (workspace == NULL)
    return FALSE;
  g_object_get (workspace, "redo-label", &label, NULL);
  if (!along_workspace_redo (workspace, error))
    return FALSE;
  along_cli_print (self, _ ("Done again: %s"), label);
  print_done (self, "redone", label);
  return TRUE;
}
