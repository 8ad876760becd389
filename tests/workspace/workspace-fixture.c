/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "workspace-fixture.h"

#include "along-import-source.h"
#include "along-workspace-files.h"
#include "along-workspace-import.h"

#include <glib/gstdio.h>

static AlongWorkspace *
open_in (WorkspaceFixture *fixture)
{
  g_autofree char *path = g_build_filename (fixture->folder, "test.db", NULL);
  g_autoptr (GError) error = NULL;
  AlongWorkspace *workspace = along_workspace_open (path, fixture->definitions, "A tester", &error);

  g_assert_no_error (error);
  return workspace;
}

void
workspace_fixture_set_up (WorkspaceFixture *fixture, gconstpointer data)
{
  g_autofree char *folder = along_workspace_data_folder ();
  g_autoptr (GFile) file = g_file_new_for_path (folder);
  g_autoptr (GError) error = NULL;

  fixture->folder = g_dir_make_tmp ("along-workspace-XXXXXX", &error);
  g_assert_no_error (error);
  fixture->definitions = along_definitions_new (file, &error);
  g_assert_no_error (error);
  fixture->workspace = open_in (fixture);
}

void
workspace_fixture_set_up_participants (WorkspaceFixture *fixture, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) sources = along_workspace_inspect_sample (&error);
  g_autoptr (GPtrArray) reports = NULL;

  g_assert_no_error (error);
  for (guint i = sources->len; i > 0; i--)
    if (g_str_equal (along_import_source_get_name (sources->pdata[i - 1]), "team-deployments.json"))
      g_ptr_array_remove_index (sources, i - 1);
  workspace_fixture_set_up (fixture, data);
  reports = along_workspace_import (fixture->workspace, sources, FALSE, NULL, NULL, &error);
  g_assert_no_error (error);
  along_workspace_load_register (fixture->workspace, &error);
  g_assert_no_error (error);
}

void
workspace_fixture_set_up_sample (WorkspaceFixture *fixture, gconstpointer data)
{
  g_autoptr (GError) error = NULL;

  workspace_fixture_set_up (fixture, data);
  along_workspace_import_sample (fixture->workspace, &error);
  g_assert_no_error (error);
  along_workspace_load_register (fixture->workspace, &error);
  g_assert_no_error (error);
}

/* A worker lets go of its task, and with it of the workspace, a moment after it has answered. */
static void
finalize (AlongWorkspace *workspace)
{
  gpointer weak = workspace;

  g_object_add_weak_pointer (G_OBJECT (workspace), &weak);
  g_object_unref (workspace);
  for (guint i = 0; i < 5000 && weak != NULL; i++)
    g_usleep (1000);
  g_assert_null (weak);
}

void
workspace_fixture_tear_down (WorkspaceFixture *fixture, gconstpointer data)
{
  g_autoptr (GDir) dir = NULL;
  const char *name;

  while (along_workspace_get_loading (fixture->workspace) || g_main_context_pending (NULL))
    g_main_context_iteration (NULL, TRUE);
  finalize (g_steal_pointer (&fixture->workspace));
  g_clear_object (&fixture->definitions);

  dir = g_dir_open (fixture->folder, 0, NULL);
  while ((name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *path = g_build_filename (fixture->folder, name, NULL);

      g_unlink (path);
    }
  g_rmdir (fixture->folder);
  g_free (fixture->folder);
}

AlongWorkspace *
workspace_fixture_open_another (WorkspaceFixture *fixture)
{
  return open_in (fixture);
}

char *
workspace_fixture_dump (WorkspaceFixture *fixture)
{
  g_autoptr (GError) error = NULL;
  char *dump = along_workspace_dump (fixture->workspace, &error);

  g_assert_no_error (error);
  return dump;
}

void
workspace_fixture_result_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  *(GAsyncResult **) user_data = g_object_ref (result);
}
