/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "along-register-loader.h"
#include "along-workspace-private.h"

/* How the register is read, in a thread of its own while the window goes on. */

typedef struct
{
  char *path;
  AlongFrameworks *frameworks;
} LoadData;

static void
load_data_free (LoadData *data)
{
  g_free (data->path);
  g_object_unref (data->frameworks);
  g_free (data);
}

static void
load_thread (GTask *task, gpointer source, gpointer task_data, GCancellable *cancellable)
{
  LoadData *data = task_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (AlongDatabase) database = NULL;
  g_autoptr (AlongRegister) reg = NULL;

  database = along_workspace_open_connection (data->path, ALONG_DATABASE_READ_ONLY, &error);
  if (database != NULL)
    reg = along_register_load (database, data->frameworks, cancellable, &error);

  if (reg != NULL)
    g_task_return_pointer (task, g_steal_pointer (&reg), g_object_unref);
  else
    g_task_return_error (task, g_steal_pointer (&error));
}

static void loaded_cb (GObject *source, GAsyncResult *result, gpointer user_data);

static void
start_loading (AlongWorkspace *self)
{
  g_autoptr (GTask) task = g_task_new (self, NULL, loaded_cb, NULL);
  LoadData *data = g_new0 (LoadData, 1);

  data->path = g_strdup (self->path);
  data->frameworks = g_object_ref (along_workspace_get_frameworks (self));
  self->load_again = FALSE;
  self->import_stamp = along_history_get_stamp (self->database, "import");
  g_task_set_source_tag (task, start_loading);
  g_task_set_task_data (task, data, (GDestroyNotify) load_data_free);
  g_task_run_in_thread (task, load_thread);
}

static void
loaded_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  AlongWorkspace *self = ALONG_WORKSPACE (source);
  g_autoptr (GError) error = NULL;
  g_autoptr (AlongRegister) reg = g_task_propagate_pointer (G_TASK (result), &error);
  GList *waiting;

  if (self->load_again)
    {
      start_loading (self);
      return;
    }

  along_workspace_set_loading (self, FALSE);
  if (reg != NULL)
    along_workspace_take_register (self, g_steal_pointer (&reg));

  waiting = g_steal_pointer (&self->waiting);
  for (GList *l = waiting; l != NULL; l = l->next)
    {
      if (error != NULL)
        g_task_return_error (l->data, g_error_copy (error));
      else
        g_task_return_boolean (l->data, TRUE);
    }
  g_list_free_full (waiting, g_object_unref);
}

void
along_workspace_load_register_async (AlongWorkspace *self,
                                     GCancellable *cancellable,
                                     GAsyncReadyCallback callback,
                                     gpointer user_data)
{
  g_return_if_fail (ALONG_IS_WORKSPACE (self));

  self->waiting = g_list_prepend (self->waiting,
                                  g_task_new (self, cancellable, callback, user_data));
  if (self->loading)
    return;

  along_workspace_set_loading (self, TRUE);
  start_loading (self);
}

gboolean
along_workspace_load_register_finish (AlongWorkspace *self, GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (g_task_is_valid (result, self), FALSE);

  return g_task_propagate_boolean (G_TASK (result), error);
}

gboolean
along_workspace_load_register (AlongWorkspace *self, GError **error)
{
  g_autoptr (AlongRegister) reg = NULL;

  g_return_val_if_fail (ALONG_IS_WORKSPACE (self), FALSE);

  self->import_stamp = along_history_get_stamp (self->database, "import");
  reg = along_register_load (self->database, along_workspace_get_frameworks (self), NULL, error);
  if (reg == NULL)
    return FALSE;

  along_workspace_take_register (self, g_steal_pointer (&reg));
  return TRUE;
}
