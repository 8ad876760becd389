/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "along-register-cache.h"
#include "along-workspace-private.h"

/* How the register is read, in a thread of its own while the window goes on. */

static void
wait_thread (GTask *task, gpointer source, gpointer task_data, GCancellable *cancellable)
{
  GError *error = NULL;
  AlongRegister *reg = along_register_reading_wait (task_data, NULL, &error);

  if (reg != NULL)
    g_task_return_pointer (task, reg, g_object_unref);
  else
    g_task_return_error (task, error);
}

static void
end_loading (AlongWorkspace *self, AlongRegister *reg, const GError *error)
{
  GList *waiting = g_steal_pointer (&self->waiting);

  if (self->loading)
    along_workspace_set_loading (self, FALSE);
  if (reg != NULL)
    along_workspace_take_register (self, g_object_ref (reg));

  for (GList *l = waiting; l != NULL; l = l->next)
    {
      if (error != NULL)
        g_task_return_error (l->data, g_error_copy (error));
      else
        g_task_return_boolean (l->data, TRUE);
    }
  g_list_free_full (waiting, g_object_unref);
}

static void loaded_cb (GObject *source, GAsyncResult *result, gpointer user_data);

static void
start_loading (AlongWorkspace *self)
{
  g_autoptr (GTask) task = g_task_new (self, NULL, loaded_cb, NULL);
  g_autoptr (AlongRegisterReading) reading = g_steal_pointer (&self->reading);

  self->load_again = FALSE;
  self->import_stamp = along_history_get_stamp (self->database, "import");
  if (reading == NULL)
    reading = along_register_reading_new (self->path, along_workspace_get_frameworks (self));
  g_task_set_source_tag (task, start_loading);
  g_task_set_task_data (task, g_steal_pointer (&reading),
                        (GDestroyNotify) along_register_reading_unref);
  g_task_run_in_thread (task, wait_thread);
}

/* What was begun before the workspace was opened may have missed what others did until then, or
 * failed because the file had to be made or brought up to date first. */
static gboolean
is_current (AlongWorkspace *self, AlongRegisterReading *reading)
{
  gint64 stamp;
  g_autoptr (AlongRegister) reg = along_register_reading_wait (reading, &stamp, NULL);

  return reg != NULL && stamp == along_history_get_stamp (self->database, "import");
}

static void
loaded_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  AlongWorkspace *self = ALONG_WORKSPACE (source);
  g_autoptr (GError) error = NULL;
  g_autoptr (AlongRegister) reg = g_task_propagate_pointer (G_TASK (result), &error);

  if (self->load_again ||
      (self->early && !is_current (self, g_task_get_task_data (G_TASK (result)))))
    {
      self->early = FALSE;
      start_loading (self);
      return;
    }

  self->early = FALSE;
  end_loading (self, reg, error);
}

/* What has been read already is there at once, before the first frame. */
static gboolean
take_up_reading (AlongWorkspace *self)
{
  g_autoptr (AlongRegister) reg = NULL;

  self->early = self->reading != NULL;
  if (!self->early || !along_register_reading_is_done (self->reading))
    return FALSE;

  if (is_current (self, self->reading))
    reg = along_register_reading_wait (self->reading, &self->import_stamp, NULL);
  self->early = FALSE;
  g_clear_pointer (&self->reading, along_register_reading_unref);
  if (reg != NULL)
    end_loading (self, reg, NULL);

  return reg != NULL;
}

void
along_workspace_set_reading (AlongWorkspace *self, AlongRegisterReading *reading)
{
  g_return_if_fail (ALONG_IS_WORKSPACE (self));
  g_return_if_fail (reading != NULL);

  g_clear_pointer (&self->reading, along_register_reading_unref);
  self->reading = along_register_reading_ref (reading);
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
  if (self->loading || take_up_reading (self))
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
  AlongRegister *reg;

  g_return_val_if_fail (ALONG_IS_WORKSPACE (self), FALSE);

  self->import_stamp = along_history_get_stamp (self->database, "import");
  reg = along_register_cache_load (self->database, along_workspace_get_frameworks (self), NULL,
                                   error);
  if (reg == NULL)
    return FALSE;

  along_workspace_take_register (self, reg);
  return TRUE;
}
