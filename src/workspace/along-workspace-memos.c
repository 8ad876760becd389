/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "along-memo-table.h"
#include "along-record-command.h"
#include "along-workspace-commands.h"

#include <glib/gi18n.h>

typedef struct
{
  const char *topic;
  const char *name;
  const char *text;
} Memo;

static gboolean
save_memo (AlongDatabase *database, gconstpointer data, GError **error)
{
  const Memo *memo = data;

  return along_memo_save (database, memo->topic, memo->name, memo->text, error);
}

char *
along_workspace_load_memo (AlongWorkspace *self, const char *topic, const char *name)
{
  g_return_val_if_fail (ALONG_IS_WORKSPACE (self), NULL);

  return along_memo_load (along_workspace_get_database (self), topic, name, NULL);
}

char **
along_workspace_list_memos (AlongWorkspace *self, const char *topic)
{
  char **names;

  g_return_val_if_fail (ALONG_IS_WORKSPACE (self), NULL);

  names = along_memo_list (along_workspace_get_database (self), topic, NULL);
  return names != NULL ? names : g_new0 (char *, 1);
}

/* The word for the history: settings have names for the program alone. */
static const char *
choose_kind (const char *topic, const char *text)
{
  if (g_strcmp0 (topic, "deadlines") == 0)
    return "change-deadlines";
  return text != NULL ? "save-memo" : "delete-memo";
}

gboolean
along_workspace_save_memo (AlongWorkspace *self,
                           const char *topic,
                           const char *name,
                           const char *text,
                           GError **error)
{
  Memo memo = { topic, name, text };
  AlongHistoryLabel label = { .kind = (char *) choose_kind (topic, text),
                              .subject = (char *) name };

  g_return_val_if_fail (ALONG_IS_WORKSPACE (self), FALSE);

  if (along_record_is_blank (name))
    return along_record_refuse (error, _ ("Give it a name."));

  return along_workspace_run (self, &label, save_memo, &memo, error);
}
