/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "shell-fixture.h"

#include <glib/gstdio.h>

#include "along-import-source.h"
#include "along-workspace-files.h"
#include "along-workspace-import.h"

#define PATIENCE_SECONDS 30

static void
import_without_deployments (AlongWorkspace *workspace, GError **error)
{
  g_autoptr (GPtrArray) sources = along_workspace_inspect_sample (error);
  g_autoptr (GPtrArray) reports = NULL;

  for (guint i = 0; sources != NULL && i < sources->len; i++)
    if (g_str_equal (along_import_source_get_name (sources->pdata[i]), "team-deployments.json"))
      g_ptr_array_remove_index (sources, i--);
  reports = along_workspace_import (workspace, sources, FALSE, NULL, NULL, error);
}

void
shell_fixture_set_up (ShellFixture *self, gconstpointer sample)
{
  g_autofree char *data = along_workspace_data_folder ();
  g_autoptr (GFile) folder = g_file_new_for_path (data);
  g_autoptr (GError) error = NULL;
  g_autoptr (AlongDefinitions) definitions = along_definitions_new (folder, &error);
  g_autofree char *path = NULL;

  g_assert_no_error (error);
  self->folder = g_dir_make_tmp ("along-shell-XXXXXX", &error);
  path = g_build_filename (self->folder, "test.db", NULL);
  self->workspace = along_workspace_open (path, definitions, "Test", &error);
  g_assert_no_error (error);
  if (sample == NULL)
    return;
  if (g_strcmp0 (sample, SHELL_NO_DEPLOYMENTS) == 0)
    import_without_deployments (self->workspace, &error);
  else
    along_workspace_import_sample (self->workspace, &error);
  g_assert_no_error (error);
  along_workspace_load_register (self->workspace, &error);
  g_assert_no_error (error);
}

static gboolean
give_up_cb (gpointer data)
{
  *(gboolean *) data = TRUE;
  return G_SOURCE_REMOVE;
}

void
shell_wait_until (gboolean (*condition) (gpointer data), gpointer data)
{
  gboolean late = FALSE;
  guint id = g_timeout_add_seconds (PATIENCE_SECONDS, give_up_cb, &late);

  while (!condition (data) && !late)
    {
      g_main_context_iteration (NULL, FALSE);
      g_usleep (1000);
    }
  g_assert_false (late);
  g_source_remove (id);
}

static gboolean
is_last_reference (gpointer object)
{
  return g_atomic_int_get (&G_OBJECT (object)->ref_count) == 1;
}

void
shell_fixture_tear_down (ShellFixture *self, gconstpointer sample)
{
  static const char *const names[] = { "test.db", "test.db-wal", "test.db-shm" };

  /* Work in threads holds it for a moment longer than the widgets. */
  shell_wait_until (is_last_reference, self->workspace);
  g_assert_finalize_object (self->workspace);
  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autofree char *path = g_build_filename (self->folder, names[i], NULL);

      g_unlink (path);
    }
  g_rmdir (self->folder);
  g_free (self->folder);
}
