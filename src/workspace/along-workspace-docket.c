/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "along-workspace-docket.h"

#include "along-dossier-table.h"
#include "along-workspace-private.h"

AlongDocket *
along_workspace_get_docket (AlongWorkspace *self)
{
  g_return_val_if_fail (ALONG_IS_WORKSPACE (self), NULL);

  return self->docket;
}

/* What has not changed since @base is not read again. */
static gboolean
load_since (AlongWorkspace *self, AlongDocket *base, GError **error)
{
  g_autoptr (AlongDocket) docket = along_docket_load (self->database, base, NULL, error);

  if (docket == NULL)
    return FALSE;

  along_workspace_take_docket (self, g_steal_pointer (&docket));
  return TRUE;
}

gboolean
along_workspace_load_docket (AlongWorkspace *self, GError **error)
{
  g_return_val_if_fail (ALONG_IS_WORKSPACE (self), FALSE);

  return self->docket != NULL || load_since (self, NULL, error);
}

gboolean
along_workspace_reload_docket (AlongWorkspace *self, GError **error)
{
  return self->docket == NULL || load_since (self, self->docket, error);
}

static void
load_thread (GTask *task, gpointer source, gpointer task_data, GCancellable *cancellable)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (AlongDocket) docket = NULL;
  g_autoptr (AlongDatabase)
      database = along_workspace_open_connection (task_data, ALONG_DATABASE_READ_ONLY, &error);

  if (database != NULL)
    docket = along_docket_load (database, NULL, cancellable, &error);

  if (docket != NULL)
    g_task_return_pointer (task, g_steal_pointer (&docket), g_object_unref);
  else
    g_task_return_error (task, g_steal_pointer (&error));
}

void
along_workspace_load_docket_async (AlongWorkspace *self,
                                   GCancellable *cancellable,
                                   GAsyncReadyCallback callback,
                                   gpointer user_data)
{
  g_autoptr (GTask) task = NULL;

  g_return_if_fail (ALONG_IS_WORKSPACE (self));

  task = g_task_new (self, cancellable, callback, user_data);
  g_task_set_source_tag (task, along_workspace_load_docket_async);
  g_task_set_task_data (task, g_strdup (self->path), g_free);
  g_task_run_in_thread (task, load_thread);
}

gboolean
along_workspace_load_docket_finish (AlongWorkspace *self, GAsyncResult *result, GError **error)
{
  g_autoptr (AlongDocket) docket = NULL;

  g_return_val_if_fail (g_task_is_valid (result, self), FALSE);

  docket = g_task_propagate_pointer (G_TASK (result), error);
  if (docket == NULL)
    return FALSE;

  /* A command may have been done while the thread read. */
  return load_since (self, docket, error);
}

AlongAnswers *
along_workspace_load_answers (AlongWorkspace *self,
                              const char *deployment,
                              const char *form,
                              GError **error)
{
  g_return_val_if_fail (ALONG_IS_WORKSPACE (self), NULL);

  return along_answers_load (self->database, deployment, form, error);
}

char *
along_workspace_load_signed_form (AlongWorkspace *self,
                                  const char *deployment,
                                  const char *signature,
                                  GError **error)
{
  g_return_val_if_fail (ALONG_IS_WORKSPACE (self), NULL);

  return along_signed_form_load (self->database, deployment, signature, error);
}
