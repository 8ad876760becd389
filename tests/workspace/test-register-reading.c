/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "workspace-fixture.h"

#include "along-store-error.h"
#include "along-workspace-files.h"

static AlongRegisterReading *
read_fixture (WorkspaceFixture *fixture)
{
  return along_register_reading_new (along_workspace_get_path (fixture->workspace),
                                     along_definitions_get_frameworks (fixture->definitions));
}

static void
finish_reading (AlongRegisterReading *reading)
{
  g_autoptr (AlongRegister) reg = along_register_reading_wait (reading, NULL, NULL);

  g_assert_true (along_register_reading_is_done (reading));
}

static void
start_loading (AlongWorkspace *workspace, AlongRegisterReading *reading, GAsyncResult **result)
{
  along_workspace_set_reading (workspace, reading);
  along_workspace_load_register_async (workspace, NULL, workspace_fixture_result_cb, result);
}

static void
finish_loading (AlongWorkspace *workspace, GAsyncResult **result)
{
  g_autoptr (GError) error = NULL;

  WAIT_FOR (*result);
  g_assert_true (along_workspace_load_register_finish (workspace, *result, &error));
  g_assert_no_error (error);
  g_assert_false (along_workspace_get_loading (workspace));
  g_clear_object (result);
}

/* Lets a thread let go of the workspace before it is finalized. */
static void
close_workspace (AlongWorkspace *workspace)
{
  for (guint i = 0; i < 5000 && g_atomic_int_get (&G_OBJECT (workspace)->ref_count) > 1; i++)
    g_usleep (1000);
  g_assert_finalize_object (workspace);
}

/* What has been read is there when the call returns, without a turn of the main loop. */
static void
test_done (WorkspaceFixture *fixture, gconstpointer data)
{
  g_autoptr (AlongRegisterReading) reading = read_fixture (fixture);
  g_autoptr (AlongRegister) reg = along_register_reading_wait (reading, NULL, NULL);
  AlongWorkspace *workspace = workspace_fixture_open_another (fixture);
  GAsyncResult *result = NULL;

  g_assert_cmpuint (
      along_register_get_n_schools (reg), ==,
      along_register_get_n_schools (along_workspace_get_register (fixture->workspace)));
  start_loading (workspace, reading, &result);
  g_assert_true (along_workspace_get_register (workspace) == reg);
  g_assert_false (along_workspace_get_loading (workspace));
  finish_loading (workspace, &result);
  close_workspace (workspace);
}

/* What is still being read is waited for in a thread, and not read twice. */
static void
test_under_way (WorkspaceFixture *fixture, gconstpointer data)
{
  AlongWorkspace *workspace = workspace_fixture_open_another (fixture);
  g_autoptr (AlongRegisterReading) reading = read_fixture (fixture);
  g_autoptr (AlongRegister) reg = NULL;
  GAsyncResult *result = NULL;

  start_loading (workspace, reading, &result);
  finish_loading (workspace, &result);
  reg = along_register_reading_wait (reading, NULL, NULL);
  g_assert_true (along_workspace_get_register (workspace) == reg);
  close_workspace (workspace);
}

/* An import after the reading, and before the workspace was opened, is not missed. */
static void
test_overtaken (WorkspaceFixture *fixture, gconstpointer data)
{
  g_autoptr (AlongRegisterReading) reading = read_fixture (fixture);
  g_autoptr (GError) error = NULL;
  AlongWorkspace *workspace;
  GAsyncResult *result = NULL;

  finish_reading (reading);
  along_workspace_import_sample (fixture->workspace, &error);
  g_assert_no_error (error);
  along_workspace_load_register (fixture->workspace, &error);
  g_assert_no_error (error);

  workspace = workspace_fixture_open_another (fixture);
  start_loading (workspace, reading, &result);
  finish_loading (workspace, &result);
  g_assert_cmpuint (along_register_get_n_schools (along_workspace_get_register (workspace)), >, 0);
  g_assert_cmpuint (
      along_register_get_n_schools (along_workspace_get_register (workspace)), ==,
      along_register_get_n_schools (along_workspace_get_register (fixture->workspace)));
  close_workspace (workspace);
}

/* A reading that failed is no more than no reading. */
static void
test_failed (WorkspaceFixture *fixture, gconstpointer data)
{
  g_autofree char *missing = g_build_filename (fixture->folder, "missing.db", NULL);
  g_autoptr (AlongRegisterReading) reading = along_register_reading_new (
      missing, along_definitions_get_frameworks (fixture->definitions));
  g_autoptr (GError) error = NULL;
  AlongWorkspace *workspace = workspace_fixture_open_another (fixture);
  GAsyncResult *result = NULL;

  g_assert_null (along_register_reading_wait (reading, NULL, &error));
  g_assert_error (error, ALONG_STORE_ERROR, ALONG_STORE_ERROR_MISSING);
  start_loading (workspace, reading, &result);
  finish_loading (workspace, &result);
  g_assert_nonnull (along_workspace_get_register (workspace));
  close_workspace (workspace);
}

#define ADD(path, set_up, test)                                                                    \
  g_test_add (path, WorkspaceFixture, NULL, set_up, test, workspace_fixture_tear_down)

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  ADD ("/register-reading/done", workspace_fixture_set_up_sample, test_done);
  ADD ("/register-reading/under-way", workspace_fixture_set_up_sample, test_under_way);
  ADD ("/register-reading/overtaken", workspace_fixture_set_up, test_overtaken);
  ADD ("/register-reading/failed", workspace_fixture_set_up_sample, test_failed);
  return g_test_run ();
}
