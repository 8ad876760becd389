/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "workspace-fixture.h"

#include "along-pair-rules.h"
#include "along-workspace-commands.h"
#include "along-workspace-files.h"
#include "along-workspace-history.h"
#include "along-workspace-import.h"

#include <sqlite3.h>
#include <string.h>

static AlongCohort autumn = {
  .programme = "behaviour-hubs",
  .name = "Autumn 2030",
  .term = "autumn",
  .academic_year = 2030,
};

/* The sample's open cohort, by its state: nobody in it is paired. */
static AlongBoard *
dup_open_board (AlongWorkspace *workspace)
{
  const GArray *cohorts = along_caseload_get_cohorts (along_workspace_get_caseload (workspace));

  for (guint i = 0; i < cohorts->len; i++)
    {
      const AlongCohort *cohort = &g_array_index (cohorts, AlongCohort, i);
      g_autoptr (AlongBoard) board = NULL;

      if (cohort->status != ALONG_COHORT_PLANNING ||
          !g_str_equal (cohort->programme, "behaviour-hubs"))
        continue;
      board = along_workspace_dup_board (workspace, cohort->id);
      g_assert_nonnull (board);
      return g_steal_pointer (&board);
    }

  g_assert_not_reached ();
}

/* A pair on the board of the severity that is asked for. */
static void
find_pair (AlongBoard *board, gboolean blocked, guint *partner, guint *lead)
{
  for (*partner = 0; *partner < along_board_get_n_partners (board); (*partner)++)
    for (*lead = 0; *lead < along_board_get_n_leads (board); (*lead)++)
      {
        AlongPairVerdict verdict = along_pair_judge (board, *partner, *lead);

        if ((verdict.severity == ALONG_SEVERITY_BLOCK) == blocked)
          return;
      }

  g_assert_not_reached ();
}

static const char *
application_of (AlongBoard *board, guint partner)
{
  return along_board_get_partner (board, partner)->application->id;
}

static const char *
id_of (AlongBoard *board, guint lead)
{
  return along_board_get_lead (board, lead)->lead->id;
}

static void
test_command_notifies (WorkspaceFixture *fixture, gconstpointer data)
{
  g_autoptr (AlongCaseload)
      before = g_object_ref (along_workspace_get_caseload (fixture->workspace));
  g_autofree char *id = NULL;
  g_autofree char *label = NULL;

  g_assert_false (along_workspace_can_undo (fixture->workspace));
  g_assert_true (along_workspace_save_cohort (fixture->workspace, &autumn, &id, NULL));
  g_assert_true (before != along_workspace_get_caseload (fixture->workspace));
  g_assert_nonnull (
      along_caseload_find_cohort (along_workspace_get_caseload (fixture->workspace), id));
  g_object_get (fixture->workspace, "undo-label", &label, NULL);
  g_assert_cmpstr (label, ==, "Created cohort “Autumn 2030”");
}

static void
test_invalid_is_refused (WorkspaceFixture *fixture, gconstpointer data)
{
  AlongCohort nameless = autumn, backwards = autumn;
  g_autoptr (GError) error = NULL;

  nameless.name = "  ";
  g_assert_false (along_workspace_save_cohort (fixture->workspace, &nameless, NULL, &error));
  g_assert_error (error, ALONG_WORKSPACE_ERROR, ALONG_WORKSPACE_ERROR_INVALID);
  g_clear_error (&error);

  backwards.starts = along_date_new (2031, 1, 1);
  backwards.ends = along_date_new (2030, 1, 1);
  g_assert_false (along_workspace_save_cohort (fixture->workspace, &backwards, NULL, &error));
  g_assert_error (error, ALONG_WORKSPACE_ERROR, ALONG_WORKSPACE_ERROR_INVALID);
  g_assert_false (along_workspace_can_undo (fixture->workspace));
}

static void
test_pair_move_unpair (WorkspaceFixture *fixture, gconstpointer data)
{
  g_autoptr (AlongBoard) board = dup_open_board (fixture->workspace);
  g_autoptr (AlongBoard) after = NULL;
  g_autofree char *before = workspace_fixture_dump (fixture);
  g_autofree char *undone = NULL;
  g_autoptr (GError) error = NULL;
  guint partner, lead;

  find_pair (board, FALSE, &partner, &lead);
  along_workspace_pair (fixture->workspace, application_of (board, partner), id_of (board, lead),
                        "Near", &error);
  g_assert_no_error (error);
  after = along_workspace_dup_board (fixture->workspace, along_board_get_cohort (board)->id);
  g_assert_cmpint (along_board_get_partner (after, partner)->lead, ==, (int) lead);
  g_assert_cmpstr (along_board_get_partner (after, partner)->pairing->rationale, ==, "Near");

  along_workspace_unpair (fixture->workspace, application_of (board, partner), NULL, &error);
  g_assert_no_error (error);
  undone = workspace_fixture_dump (fixture);
  g_assert_cmpstr (undone, ==, before);
}

static void
test_ending_keeps_the_pairing (WorkspaceFixture *fixture, gconstpointer data)
{
  g_autoptr (AlongBoard) board = dup_open_board (fixture->workspace);
  guint partner, lead, n_pairings;
  AlongCaseload *caseload;

  find_pair (board, FALSE, &partner, &lead);
  g_assert_true (along_workspace_pair (fixture->workspace, application_of (board, partner),
                                       id_of (board, lead), NULL, NULL));
  n_pairings = along_caseload_get_pairings (along_workspace_get_caseload (fixture->workspace))->len;
  g_assert_true (along_workspace_unpair (fixture->workspace, application_of (board, partner),
                                         "The head teacher has left", NULL));

  caseload = along_workspace_get_caseload (fixture->workspace);
  g_assert_cmpuint (along_caseload_get_pairings (caseload)->len, ==, n_pairings);
  g_assert_null (along_caseload_find_current_pairing (caseload, application_of (board, partner)));
}

static void
test_rules_refuse (WorkspaceFixture *fixture, gconstpointer data)
{
  g_autoptr (AlongBoard) board = dup_open_board (fixture->workspace);
  g_autofree char *before = workspace_fixture_dump (fixture);
  g_autofree char *after = NULL;
  g_autoptr (GError) error = NULL;
  guint partner, lead;

  find_pair (board, TRUE, &partner, &lead);
  g_assert_false (along_workspace_pair (fixture->workspace, application_of (board, partner),
                                        id_of (board, lead), NULL, &error));
  g_assert_error (error, ALONG_WORKSPACE_ERROR, ALONG_WORKSPACE_ERROR_REFUSED);
  g_assert_nonnull (strstr (error->message, along_board_get_lead (board, lead)->name));
  after = workspace_fixture_dump (fixture);
  g_assert_cmpstr (after, ==, before);
}

/* Each pair alone would do; together they overfill the lead, so none is made. */
static void
test_pair_many_counts_together (WorkspaceFixture *fixture, gconstpointer data)
{
  g_autoptr (AlongBoard) board = dup_open_board (fixture->workspace);
  g_autofree char *before = workspace_fixture_dump (fixture);
  g_autofree char *after = NULL;
  g_autoptr (GArray) pairs = g_array_new (FALSE, FALSE, sizeof (AlongProposedPair));
  g_autoptr (GError) error = NULL;
  guint lead = 0;

  for (; lead < along_board_get_n_leads (board); lead++)
    {
      g_array_set_size (pairs, 0);
      for (guint partner = 0; partner < along_board_get_n_partners (board); partner++)
        {
          AlongProposedPair pair = { application_of (board, partner), id_of (board, lead) };

          if (along_pair_judge (board, partner, lead).severity != ALONG_SEVERITY_BLOCK)
            g_array_append_val (pairs, pair);
        }
      if ((int) pairs->len > along_board_get_lead (board, lead)->places)
        break;
    }
  g_assert_cmpuint (lead, <, along_board_get_n_leads (board));

  g_assert_false (along_workspace_pair_many (
      fixture->workspace, (AlongProposedPair *) (gpointer) pairs->data, pairs->len, &error));
  g_assert_error (error, ALONG_WORKSPACE_ERROR, ALONG_WORKSPACE_ERROR_REFUSED);
  after = workspace_fixture_dump (fixture);
  g_assert_cmpstr (after, ==, before);
}

static void
test_two_instances (WorkspaceFixture *fixture, gconstpointer data)
{
  g_autoptr (AlongWorkspace) other = workspace_fixture_open_another (fixture);
  g_autofree char *id = NULL;
  g_autoptr (GError) error = NULL;
  AlongCohort winter = autumn;

  g_assert_false (along_workspace_refresh (fixture->workspace));
  g_assert_true (along_workspace_save_cohort (other, &autumn, &id, NULL));
  g_assert_null (
      along_caseload_find_cohort (along_workspace_get_caseload (fixture->workspace), id));
  g_assert_true (along_workspace_refresh (fixture->workspace));
  g_assert_nonnull (
      along_caseload_find_cohort (along_workspace_get_caseload (fixture->workspace), id));
  g_assert_true (along_workspace_can_undo (fixture->workspace));

  winter.name = "Winter";
  g_assert_true (along_workspace_save_cohort (fixture->workspace, &winter, NULL, NULL));
  g_assert_true (along_workspace_undo (other, &error));
  g_assert_no_error (error);
  g_assert_cmpuint (along_caseload_get_cohorts (along_workspace_get_caseload (other))->len, ==, 1);
}

static void
test_locked_by_another (WorkspaceFixture *fixture, gconstpointer data)
{
  g_autofree char *before = workspace_fixture_dump (fixture);
  g_autofree char *after = NULL;
  g_autoptr (GError) error = NULL;
  sqlite3 *handle = NULL;

  g_assert_cmpint (sqlite3_open (along_workspace_get_path (fixture->workspace), &handle), ==,
                   SQLITE_OK);
  g_assert_cmpint (sqlite3_exec (handle, "BEGIN IMMEDIATE", NULL, NULL, NULL), ==, SQLITE_OK);
  g_assert_false (along_workspace_save_cohort (fixture->workspace, &autumn, NULL, &error));
  g_assert_nonnull (error);
  sqlite3_close (handle);

  after = workspace_fixture_dump (fixture);
  g_assert_cmpstr (after, ==, before);
  g_assert_true (along_workspace_save_cohort (fixture->workspace, &autumn, NULL, NULL));
}

static void
test_import_in_a_thread (WorkspaceFixture *fixture, gconstpointer data)
{
  g_autoptr (GPtrArray) sources = along_workspace_inspect_sample (NULL);
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (GPtrArray) reports = NULL;
  g_autofree char *empty = workspace_fixture_dump (fixture);
  g_autofree char *undone = NULL;
  g_autoptr (GAsyncResult) undo = NULL;
  g_autoptr (GError) error = NULL;

  along_workspace_import_async (fixture->workspace, sources, FALSE, NULL, NULL, NULL,
                                workspace_fixture_result_cb, &result);
  g_assert_true (along_workspace_get_busy (fixture->workspace));
  g_assert_false (along_workspace_save_cohort (fixture->workspace, &autumn, NULL, &error));
  g_assert_error (error, ALONG_WORKSPACE_ERROR, ALONG_WORKSPACE_ERROR_BUSY);
  g_clear_error (&error);
  WAIT_FOR (result);

  reports = along_workspace_import_finish (fixture->workspace, result, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (reports->len, ==, sources->len);
  g_assert_false (along_workspace_get_busy (fixture->workspace));
  g_assert_true (along_workspace_has_schools (fixture->workspace));

  along_workspace_undo_async (fixture->workspace, 0, workspace_fixture_result_cb, &undo);
  WAIT_FOR (undo);
  g_assert_true (along_workspace_undo_finish (fixture->workspace, undo, &error));
  undone = workspace_fixture_dump (fixture);
  g_assert_cmpstr (undone, ==, empty);
}

static void
test_dry_run_writes_nothing (WorkspaceFixture *fixture, gconstpointer data)
{
  g_autoptr (GPtrArray) sources = along_workspace_inspect_sample (NULL);
  g_autoptr (GPtrArray) reports = NULL;
  g_autofree char *before = workspace_fixture_dump (fixture);
  g_autofree char *after = NULL;
  guint64 inserted = 0;

  reports = along_workspace_import (fixture->workspace, sources, TRUE, NULL, NULL, NULL);
  for (guint i = 0; i < reports->len; i++)
    inserted += ((AlongImportReport *) reports->pdata[i])->inserted;
  g_assert_cmpuint (inserted, >, 269);

  after = workspace_fixture_dump (fixture);
  g_assert_cmpstr (after, ==, before);
  g_assert_false (along_workspace_can_undo (fixture->workspace));
}

static void
test_cancelled_import_leaves_nothing (WorkspaceFixture *fixture, gconstpointer data)
{
  g_autoptr (GPtrArray) sources = along_workspace_inspect_sample (NULL);
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (GPtrArray) reports = NULL;
  g_autofree char *before = workspace_fixture_dump (fixture);
  g_autofree char *after = NULL;
  g_autoptr (GError) error = NULL;

  along_workspace_import_async (fixture->workspace, sources, FALSE, NULL, NULL, cancellable,
                                workspace_fixture_result_cb, &result);
  g_cancellable_cancel (cancellable);
  WAIT_FOR (result);

  reports = along_workspace_import_finish (fixture->workspace, result, &error);
  g_assert_null (reports);
  g_assert_nonnull (error);
  after = workspace_fixture_dump (fixture);
  g_assert_cmpstr (after, ==, before);
}

static void
test_second_import_changes_nothing (WorkspaceFixture *fixture, gconstpointer data)
{
  g_autoptr (GPtrArray) sources = along_workspace_inspect_sample (NULL);
  g_autoptr (GPtrArray) reports = NULL;
  g_autofree char *before = workspace_fixture_dump (fixture);
  g_autofree char *after = NULL;
  g_autoptr (GError) error = NULL;

  reports = along_workspace_import (fixture->workspace, sources, FALSE, NULL, NULL, &error);
  g_assert_no_error (error);
  for (guint i = 0; i < reports->len; i++)
    {
      const AlongImportReport *report = reports->pdata[i];

      g_test_message ("%s", report->name);
      g_assert_cmpuint (report->inserted + report->updated, ==, 0);
      g_assert_cmpuint (report->unchanged + report->rejected, ==, report->read);
    }
  after = workspace_fixture_dump (fixture);
  g_assert_cmpstr (after, ==, before);
}

static void
test_sample_is_sound (WorkspaceFixture *fixture, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) problems = along_workspace_check (fixture->workspace, &error);

  g_assert_no_error (error);
  for (guint i = 0; i < problems->len; i++)
    g_test_message ("%s", (char *) problems->pdata[i]);
  g_assert_cmpuint (problems->len, ==, 0);
}

static void
test_restore (WorkspaceFixture *fixture, gconstpointer data)
{
  g_autofree char *path = g_build_filename (fixture->folder, "copy.db", NULL);
  g_autoptr (GError) error = NULL;

  g_assert_true (along_workspace_save_cohort (fixture->workspace, &autumn, NULL, NULL));
  g_assert_true (along_workspace_backup (fixture->workspace, path, &error));
  g_assert_true (along_workspace_undo (fixture->workspace, NULL));
  g_assert_true (along_workspace_restore (fixture->workspace, path, NULL, &error));
  g_assert_no_error (error);
  g_assert_cmpuint (
      along_caseload_get_cohorts (along_workspace_get_caseload (fixture->workspace))->len, ==, 1);
  g_assert_true (along_workspace_can_undo (fixture->workspace));
}

static void
test_out_of_order_is_refused (WorkspaceFixture *fixture, gconstpointer data)
{
  AlongCohort renamed = autumn;
  g_autofree char *id = NULL;
  g_autoptr (GListModel) history = NULL;
  g_autoptr (AlongHistoryItem) oldest = NULL;
  g_autoptr (GError) error = NULL;

  along_workspace_save_cohort (fixture->workspace, &autumn, &id, NULL);
  renamed.id = id;
  renamed.name = "Renamed";
  along_workspace_save_cohort (fixture->workspace, &renamed, NULL, NULL);

  history = along_workspace_list_history (fixture->workspace, 0, 10, NULL);
  g_assert_cmpuint (g_list_model_get_n_items (history), ==, 2);
  oldest = g_list_model_get_item (history, 1);
  g_assert_cmpstr (along_history_item_get_author (oldest), ==, "A tester");
  g_assert_false (along_workspace_undo_entry (fixture->workspace,
                                              along_history_item_get_sequence (oldest), &error));
  g_assert_nonnull (strstr (error->message, "cohort"));
}

#define ADD(path, set_up, test)                                                                    \
  g_test_add (path, WorkspaceFixture, NULL, set_up, test, workspace_fixture_tear_down)

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  ADD ("/workspace/command-notifies", workspace_fixture_set_up, test_command_notifies);
  ADD ("/workspace/invalid", workspace_fixture_set_up, test_invalid_is_refused);
  ADD ("/workspace/two-instances", workspace_fixture_set_up, test_two_instances);
  ADD ("/workspace/locked", workspace_fixture_set_up, test_locked_by_another);
  ADD ("/workspace/restore", workspace_fixture_set_up, test_restore);
  ADD ("/workspace/out-of-order", workspace_fixture_set_up, test_out_of_order_is_refused);
  ADD ("/workspace/import/thread", workspace_fixture_set_up, test_import_in_a_thread);
  ADD ("/workspace/import/dry-run", workspace_fixture_set_up, test_dry_run_writes_nothing);
  ADD ("/workspace/import/cancelled", workspace_fixture_set_up,
       test_cancelled_import_leaves_nothing);
  ADD ("/workspace/import/again", workspace_fixture_set_up_sample,
       test_second_import_changes_nothing);
  ADD ("/workspace/sample/sound", workspace_fixture_set_up_sample, test_sample_is_sound);
  ADD ("/workspace/pair", workspace_fixture_set_up_sample, test_pair_move_unpair);
  ADD ("/workspace/end-pairing", workspace_fixture_set_up_sample, test_ending_keeps_the_pairing);
  ADD ("/workspace/refused", workspace_fixture_set_up_sample, test_rules_refuse);
  ADD ("/workspace/pair-many", workspace_fixture_set_up_sample, test_pair_many_counts_together);
  return g_test_run ();
}
