/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "along-workspace-history.h"

#include "along-command-label.h"
#include "along-history-item.h"
#include "along-workspace-private.h"

#include <glib/gi18n.h>

/* A changeset below this is applied within a frame. */
#define SMALL_CHANGESET (64 * 1024)

/* (transfer full) (nullable). @entries: (transfer full) (nullable) */
static GListModel *
make_items (GPtrArray *entries)
{
  GListStore *items;

  if (entries == NULL)
    return NULL;

  items = g_list_store_new (ALONG_TYPE_HISTORY_ITEM);
  for (guint i = 0; i < entries->len; i++)
    {
      g_autoptr (AlongHistoryItem) item = along_history_item_new (g_ptr_array_index (entries, i));

      g_list_store_append (items, item);
    }
  g_ptr_array_unref (entries);
  return G_LIST_MODEL (items);
}

GListModel *
along_workspace_list_history (AlongWorkspace *self, gint64 before, guint limit, GError **error)
{
  g_return_val_if_fail (ALONG_IS_WORKSPACE (self), NULL);

  return make_items (
      along_history_list (along_workspace_get_database (self), before, limit, error));
}

GListModel *
along_workspace_list_deployment_history (AlongWorkspace *self,
                                         const char *deployment,
                                         gint64 before,
                                         guint limit,
                                         GError **error)
{
  g_return_val_if_fail (ALONG_IS_WORKSPACE (self), NULL);
  g_return_val_if_fail (deployment != NULL, NULL);

  return make_items (along_history_list_deployment (along_workspace_get_database (self), deployment,
                                                    before, limit, error));
}

/* What to take back or do again. */
typedef struct
{
  char *path;
  AlongHistoryEntry *entry;
  gboolean redo;
} Step;

static void
step_free (Step *step)
{
  g_free (step->path);
  along_history_entry_free (step->entry);
  g_free (step);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Step, step_free)

static AlongHistoryEntry *
find_entry (AlongDatabase *database, gint64 sequence, GError **error)
{
  g_autoptr (GPtrArray) entries = along_history_list (database, sequence + 1, 1, error);

  if (entries == NULL)
    return NULL;
  if (entries->len == 1 &&
      ((AlongHistoryEntry *) g_ptr_array_index (entries, 0))->sequence == sequence)
    return g_ptr_array_steal_index (entries, 0);

  g_set_error_literal (error, ALONG_WORKSPACE_ERROR, ALONG_WORKSPACE_ERROR_NOTHING,
                       _ ("There is no such change."));
  return NULL;
}

static Step *
find_step (AlongWorkspace *self, gint64 sequence, gboolean redo, GError **error)
{
  AlongDatabase *database = along_workspace_get_database (self);
  g_autoptr (Step) step = g_new0 (Step, 1);
  g_autoptr (GError) local_error = NULL;

  if (!along_workspace_check_idle (self, error))
    return NULL;

  step->path = g_strdup (along_workspace_get_path (self));
  step->redo = redo;
  if (redo)
    step->entry = along_history_peek_redo (database, &local_error);
  else if (sequence == 0)
    step->entry = along_history_peek_undo (database, &local_error);
  else
    step->entry = find_entry (database, sequence, &local_error);

  if (step->entry != NULL)
    return g_steal_pointer (&step);
  if (local_error == NULL)
    g_set_error_literal (&local_error, ALONG_WORKSPACE_ERROR, ALONG_WORKSPACE_ERROR_NOTHING,
                         redo ? _ ("There is nothing to redo.") : _ ("There is nothing to undo."));
  g_propagate_error (error, g_steal_pointer (&local_error));
  return NULL;
}

static gboolean
take_step (AlongDatabase *database, const Step *step, GError **error)
{
  return step->redo ? along_history_redo (database, step->entry->sequence, error)
                    : along_history_undo (database, step->entry->sequence, error);
}

static void
finish_step (AlongWorkspace *self, const Step *step)
{
  g_autofree char *label = along_command_label_describe (&step->entry->label);
  g_autofree char *sentence = NULL;

  along_workspace_take_up_changes (self, g_str_equal (step->entry->label.kind, "import"));
  sentence = step->redo
                 /* Translators: %s is what a command did: "Paired X with Y" */
                 ? g_strdup_printf (_ ("Done again: %s"), label)
                 : g_strdup_printf (_ ("Undone: %s"), label);
  along_workspace_announce (self, sentence, FALSE);
}

static gboolean
step_at_once (AlongWorkspace *self, gint64 sequence, gboolean redo, GError **error)
{
  g_autoptr (Step) step = find_step (self, sequence, redo, error);

  if (step == NULL || !take_step (along_workspace_get_database (self), step, error))
    return FALSE;

  finish_step (self, step);
  return TRUE;
}

gboolean
along_workspace_undo (AlongWorkspace *self, GError **error)
{
  g_return_val_if_fail (ALONG_IS_WORKSPACE (self), FALSE);

  return step_at_once (self, 0, FALSE, error);
}

gboolean
along_workspace_redo (AlongWorkspace *self, GError **error)
{
  g_return_val_if_fail (ALONG_IS_WORKSPACE (self), FALSE);

  return step_at_once (self, 0, TRUE, error);
}

gboolean
along_workspace_undo_entry (AlongWorkspace *self, gint64 sequence, GError **error)
{
  g_return_val_if_fail (ALONG_IS_WORKSPACE (self), FALSE);

  return step_at_once (self, sequence, FALSE, error);
}

static void
step_thread (GTask *task, gpointer source, gpointer task_data, GCancellable *cancellable)
{
  Step *step = task_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (AlongDatabase)
      database = along_workspace_open_connection (step->path, ALONG_DATABASE_READ_WRITE, &error);

  if (database != NULL && take_step (database, step, &error))
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, g_steal_pointer (&error));
}

static void
step_done_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  AlongWorkspace *self = ALONG_WORKSPACE (source);
  g_autoptr (GTask) outer = user_data;
  g_autoptr (GError) error = NULL;

  along_workspace_set_busy (self, FALSE);
  if (g_task_propagate_boolean (G_TASK (result), &error))
    {
      finish_step (self, g_task_get_task_data (G_TASK (result)));
      g_task_return_boolean (outer, TRUE);
    }
  else
    g_task_return_error (outer, g_steal_pointer (&error));
}

static void
step_async (AlongWorkspace *self, gint64 sequence, gboolean redo, GTask *outer)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (Step) step = find_step (self, sequence, redo, &error);
  g_autoptr (GTask) task = NULL;

  if (step == NULL || step->entry->size < SMALL_CHANGESET)
    {
      if (step != NULL && take_step (along_workspace_get_database (self), step, &error))
        {
          finish_step (self, step);
          g_task_return_boolean (outer, TRUE);
        }
      else
        g_task_return_error (outer, g_steal_pointer (&error));
      g_object_unref (outer);
      return;
    }

  along_workspace_set_busy (self, TRUE);
  task = g_task_new (self, NULL, step_done_cb, outer);
  g_task_set_source_tag (task, step_async);
  g_task_set_task_data (task, g_steal_pointer (&step), (GDestroyNotify) step_free);
  g_task_run_in_thread (task, step_thread);
}

void
along_workspace_undo_async (AlongWorkspace *self,
                            gint64 sequence,
                            GAsyncReadyCallback callback,
                            gpointer user_data)
{
  g_return_if_fail (ALONG_IS_WORKSPACE (self));

  step_async (self, sequence, FALSE, g_task_new (self, NULL, callback, user_data));
}

void
along_workspace_redo_async (AlongWorkspace *self, GAsyncReadyCallback callback, gpointer user_data)
{
  g_return_if_fail (ALONG_IS_WORKSPACE (self));

  step_async (self, 0, TRUE, g_task_new (self, NULL, callback, user_data));
}

gboolean
along_workspace_undo_finish (AlongWorkspace *self, GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (g_task_is_valid (result, self), FALSE);

  return g_task_propagate_boolean (G_TASK (result), error);
}
