/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "along-workspace-files.h"
#include "along-workspace-history.h"
#include "random-commands.h"
#include "workspace-fixture.h"

#include <locale.h>
#include <string.h>

/* In the slow suite three times as many. */
#define N_COMMANDS 50
/* Refusals included, each command comes at least this often. */
#define N_TRIES 40

static void
undo (WorkspaceFixture *fixture, const char *name)
{
  g_autoptr (GError) error = NULL;

  along_workspace_undo (fixture->workspace, &error);
  if (error != NULL)
    g_error ("undo of %s: %s", name, error->message);
}

static void
redo (WorkspaceFixture *fixture, const char *name)
{
  g_autoptr (GError) error = NULL;

  along_workspace_redo (fixture->workspace, &error);
  if (error != NULL)
    g_error ("redo of %s: %s", name, error->message);
}

static void
assert_holds (WorkspaceFixture *fixture, const char *expected, const char *what, const char *name)
{
  g_autofree char *dump = workspace_fixture_dump (fixture);

  if (!g_str_equal (dump, expected))
    g_error ("after %s of %s the records are not those of before", what, name);
}

static guint
count_history (WorkspaceFixture *fixture)
{
  g_autoptr (GListModel)
      items = along_workspace_list_history (fixture->workspace, 0, G_MAXINT, NULL);

  return g_list_model_get_n_items (items);
}

/* One command, taken back and done again. TRUE when it changed something. */
static gboolean
check_command (WorkspaceFixture *fixture, guint index, GPtrArray *dumps, GPtrArray *names)
{
  const char *before = g_ptr_array_index (dumps, dumps->len - 1);
  guint n_history = count_history (fixture);
  const char *name;
  gboolean done = index == G_MAXUINT ? random_command_run (fixture->workspace, &name)
                                     : random_command_run_one (fixture->workspace, index, &name);
  g_autofree char *after = workspace_fixture_dump (fixture);

  if (g_str_equal (before, after))
    {
      /* Refused, or nothing to change: then there is nothing to take back either. */
      g_assert_cmpuint (count_history (fixture), ==, n_history);
      return FALSE;
    }

  if (!done)
    g_error ("%s was refused and changed something", name);
  g_assert_cmpuint (count_history (fixture), ==, n_history + 1);
  undo (fixture, name);
  assert_holds (fixture, before, "undo", name);
  redo (fixture, name);
  assert_holds (fixture, after, "redo", name);
  g_ptr_array_add (dumps, g_steal_pointer (&after));
  g_ptr_array_add (names, (gpointer) name);
  return TRUE;
}

/* Everything taken back to the beginning, and done again. */
static void
check_all_the_way (WorkspaceFixture *fixture, GPtrArray *dumps, GPtrArray *names)
{
  for (guint i = names->len; i > 0; i--)
    {
      undo (fixture, g_ptr_array_index (names, i - 1));
      assert_holds (fixture, g_ptr_array_index (dumps, i - 1), "undo",
                    g_ptr_array_index (names, i - 1));
    }
  for (guint i = 0; i < names->len; i++)
    {
      redo (fixture, g_ptr_array_index (names, i));
      assert_holds (fixture, g_ptr_array_index (dumps, i + 1), "redo",
                    g_ptr_array_index (names, i));
    }
}

static void
assert_file_is_whole (WorkspaceFixture *fixture)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) problems = along_workspace_check (fixture->workspace, &error);

  g_assert_no_error (error);
  /* The rules' own objections are not this test's: random capacities contradict pairings. */
  for (guint i = 0; i < problems->len; i++)
    {
      const char *problem = g_ptr_array_index (problems, i);

      g_assert_null (strstr (problem, "integrity"));
      g_assert_null (strstr (problem, "foreign key"));
    }
}

static void
test_random_sequence (WorkspaceFixture *fixture, gconstpointer data)
{
  g_autoptr (GPtrArray) dumps = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GPtrArray) names = g_ptr_array_new ();

  guint n = g_test_slow () ? 3 * N_COMMANDS : N_COMMANDS;

  g_ptr_array_add (dumps, workspace_fixture_dump (fixture));
  for (guint i = 0; i < n; i++)
    check_command (fixture, G_MAXUINT, dumps, names);

  g_test_message ("%u of %u commands changed something", names->len, n);
  g_assert_cmpuint (names->len, >, n / 5);
  check_all_the_way (fixture, dumps, names);
  assert_file_is_whole (fixture);
}

/* So that no command is left out by chance. */
static void
test_every_command (WorkspaceFixture *fixture, gconstpointer data)
{
  g_autoptr (GPtrArray) dumps = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GPtrArray) names = g_ptr_array_new ();

  g_ptr_array_add (dumps, workspace_fixture_dump (fixture));
  for (guint command = 0; command < random_command_count (); command++)
    {
      gboolean changed = FALSE;

      for (guint i = 0; i < N_TRIES && !changed; i++)
        changed = check_command (fixture, command, dumps, names);
      if (!changed)
        g_error ("command %u was refused each time", command);
    }
  check_all_the_way (fixture, dumps, names);
  assert_file_is_whole (fixture);
}

int
main (int argc, char **argv)
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  g_test_add ("/undo/every-command", WorkspaceFixture, NULL, workspace_fixture_set_up_sample,
              test_every_command, workspace_fixture_tear_down);
  g_test_add ("/undo/random-sequence", WorkspaceFixture, NULL, workspace_fixture_set_up_sample,
              test_random_sequence, workspace_fixture_tear_down);

  return g_test_run ();
}
