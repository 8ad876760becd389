/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "secrets-fixture.h"

#include "along-workspace-docket.h"
#include "along-workspace-history.h"

#include <string.h>

/* Without a Secret Service: keys are behind a passphrase. */

static AlongBankState *
get_state (AlongWorkspace *workspace, const char *deployment)
{
  g_autoptr (GError) error = NULL;
  AlongBankState *state = along_workspace_get_bank_state (workspace, deployment, &error);

  g_assert_no_error (error);
  return state;
}

static void
check_account (AlongWorkspace *workspace, const char *deployment, const char *account)
{
  g_autofree char *shown = secrets_reveal (workspace, deployment, PASSPHRASE, -1);

  g_assert_cmpstr (shown, ==, account);
}

static void
take_back (AlongWorkspace *workspace)
{
  g_autoptr (GError) error = NULL;

  along_workspace_undo (workspace, &error);
  g_assert_no_error (error);
}

static void
do_again (AlongWorkspace *workspace)
{
  g_autoptr (GError) error = NULL;

  along_workspace_redo (workspace, &error);
  g_assert_no_error (error);
}

static char *
dup_undo_label (AlongWorkspace *workspace)
{
  char *label = NULL;

  g_object_get (workspace, "undo-label", &label, NULL);
  return label;
}

static void
test_undo (WorkspaceFixture *fixture, gconstpointer data)
{
  AlongWorkspace *workspace = fixture->workspace;
  g_autofree char *none = workspace_fixture_dump (fixture);
  g_autofree char *changed = NULL;
  g_autofree char *again = NULL;
  g_autofree char *back = NULL;

  secrets_seal (workspace, FIRST, "12345678", PASSPHRASE, -1);
  secrets_seal (workspace, FIRST, "87654321", NULL, -1);
  check_account (workspace, FIRST, "87654321");
  changed = workspace_fixture_dump (fixture);

  take_back (workspace);
  check_account (workspace, FIRST, "12345678");
  do_again (workspace);
  again = workspace_fixture_dump (fixture);
  g_assert_cmpstr (again, ==, changed);
  check_account (workspace, FIRST, "87654321");

  take_back (workspace);
  take_back (workspace);
  back = workspace_fixture_dump (fixture);
  g_assert_cmpstr (back, ==, none);
  g_assert_cmpuint (secrets_count_disclosures (workspace, FIRST), ==, 3);
}

static void
test_remove (WorkspaceFixture *fixture, gconstpointer data)
{
  AlongWorkspace *workspace = fixture->workspace;
  g_autoptr (AlongBankState) before = get_state (workspace, FIRST);
  g_autoptr (AlongBankState) sealed = NULL;
  g_autoptr (AlongBankState) removed = NULL;
  g_autofree char *label = NULL;
  g_autoptr (GError) error = NULL;

  g_assert_cmpint (before->status, ==, ALONG_BANK_NONE);
  g_assert_false (along_workspace_remove_bank_details (workspace, FIRST, &error));
  g_assert_error (error, ALONG_WORKSPACE_ERROR, ALONG_WORKSPACE_ERROR_INVALID);
  g_clear_error (&error);

  secrets_seal (workspace, FIRST, "12345678", PASSPHRASE, -1);
  sealed = get_state (workspace, FIRST);
  g_assert_cmpint (sealed->status, ==, ALONG_BANK_SEALED);
  g_assert_cmpstr (sealed->author, ==, "A tester");
  g_assert_cmpint (sealed->key, ==, ALONG_KEY_AT_HAND);
  g_assert_cmpint (sealed->key_kind, ==, ALONG_KEY_BEHIND_PASSPHRASE);

  g_assert_true (along_workspace_remove_bank_details (workspace, FIRST, &error));
  g_assert_no_error (error);
  removed = get_state (workspace, FIRST);
  g_assert_cmpint (removed->status, ==, ALONG_BANK_REMOVED);
  g_assert_null (removed->fingerprint);
  label = dup_undo_label (workspace);
  g_assert_cmpstr (label, ==, "Removed the bank details of 100001");

  take_back (workspace);
  check_account (workspace, FIRST, "12345678");
}

/* What is equal is not sealed again: no line in the history, the same fingerprint. */
static void
test_equal (WorkspaceFixture *fixture, gconstpointer data)
{
  AlongWorkspace *workspace = fixture->workspace;
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;
  g_autofree char *label = NULL;
  g_autoptr (AlongBankState) one = NULL;
  g_autoptr (AlongBankState) other = NULL;

  secrets_seal (workspace, FIRST, "12345678", PASSPHRASE, -1);
  before = workspace_fixture_dump (fixture);
  secrets_seal (workspace, FIRST, "12345678", NULL, -1);
  after = workspace_fixture_dump (fixture);
  g_assert_cmpstr (after, ==, before);
  label = dup_undo_label (workspace);
  g_assert_cmpstr (label, ==, "Entered the bank details of 100001");

  secrets_seal (workspace, SECOND, "12345678", NULL, -1);
  one = get_state (workspace, FIRST);
  other = get_state (workspace, SECOND);
  g_assert_cmpstr (one->fingerprint, !=, other->fingerprint);
}

static void
test_disclosures (WorkspaceFixture *fixture, gconstpointer data)
{
  AlongWorkspace *workspace = fixture->workspace;
  g_autoptr (GPtrArray) disclosures = NULL;
  g_autoptr (GError) error = NULL;
  const AlongDisclosure *latest;
  gint64 now = g_get_real_time () / G_USEC_PER_SEC;

  secrets_seal (workspace, FIRST, "12345678", PASSPHRASE, -1);
  check_account (workspace, FIRST, "12345678");
  along_workspace_set_author (workspace, "Another tester");
  check_account (workspace, FIRST, "12345678");

  disclosures = along_workspace_list_disclosures (workspace, FIRST, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (disclosures->len, ==, 2);
  latest = g_ptr_array_index (disclosures, 0);
  g_assert_cmpstr (latest->author, ==, "Another tester");
  g_assert_cmpstr (latest->purpose, ==, "Shown to a test.");
  g_assert_cmpint (latest->kind, ==, ALONG_DISCLOSURE_VIEWED);
  g_assert_cmpint (latest->time, >=, now);
  g_assert_cmpint (latest->time, <=, now + 60);

  g_assert_cmpuint (secrets_count_disclosures (workspace, SECOND), ==, 0);
  g_assert_false (secrets_execute (workspace, "DELETE FROM disclosure"));
  g_assert_false (secrets_execute (workspace, "UPDATE disclosure SET author = 'nobody'"));
  g_assert_cmpuint (secrets_count_disclosures (workspace, FIRST), ==, 2);
}

/* What cannot be written down is not shown. */
static void
test_no_disclosure_no_view (WorkspaceFixture *fixture, gconstpointer data)
{
  AlongWorkspace *workspace = fixture->workspace;
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (GError) error = NULL;

  secrets_seal (workspace, FIRST, "12345678", PASSPHRASE, -1);
  g_assert_true (secrets_execute (workspace, "CREATE TRIGGER full BEFORE INSERT ON disclosure "
                                             "BEGIN SELECT RAISE (ABORT, 'full'); END"));
  along_workspace_reveal_bank_details_async (workspace, FIRST, ALONG_DISCLOSURE_EXPORTED,
                                             "A claim.", NULL, NULL, workspace_fixture_result_cb,
                                             &result);
  WAIT_FOR (result);
  g_assert_null (along_workspace_reveal_bank_details_finish (workspace, result, &error));
  g_assert_nonnull (error);
}

static void
test_passphrase (WorkspaceFixture *fixture, gconstpointer data)
{
  AlongWorkspace *workspace = fixture->workspace;
  g_autoptr (AlongBankState) state = NULL;

  secrets_seal (workspace, FIRST, "12345678", NULL, ALONG_SECRET_ERROR_NO_KEY);
  secrets_seal (workspace, FIRST, "12345678", "short", ALONG_SECRET_ERROR_WEAK_PASSPHRASE);
  secrets_seal (workspace, FIRST, "12345678", PASSPHRASE, -1);

  along_workspace_forget_keys (workspace);
  secrets_reveal (workspace, FIRST, NULL, ALONG_SECRET_ERROR_NO_PASSPHRASE);
  secrets_reveal (workspace, FIRST, "not these four words", ALONG_SECRET_ERROR_WRONG_PASSPHRASE);
  secrets_seal (workspace, SECOND, "12345678", NULL, ALONG_SECRET_ERROR_NO_PASSPHRASE);
  secrets_seal (workspace, SECOND, "12345678", "not these four words",
                ALONG_SECRET_ERROR_WRONG_PASSPHRASE);
  g_assert_cmpuint (secrets_count_disclosures (workspace, FIRST), ==, 0);
  state = get_state (workspace, FIRST);
  g_assert_cmpint (state->key, ==, ALONG_KEY_UNTRIED);

  check_account (workspace, FIRST, "12345678");
  secrets_seal (workspace, SECOND, "87654321", NULL, -1);
  check_account (workspace, SECOND, "87654321");
}

/* After a passphrase was forgotten a new one can be chosen; what was sealed before stays where it
 * is and opens with its own. */
static void
test_new_passphrase (WorkspaceFixture *fixture, gconstpointer data)
{
  AlongWorkspace *workspace = fixture->workspace;
  g_autoptr (AlongBankDetails) details = secrets_make_details ("12-34-56", "87654321");
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *shown = NULL;

  secrets_seal (workspace, FIRST, "12345678", PASSPHRASE, -1);
  along_workspace_forget_keys (workspace);
  along_workspace_seal_bank_details_async (workspace, SECOND, details, "quite other words", TRUE,
                                           NULL, workspace_fixture_result_cb, &result);
  WAIT_FOR (result);
  g_assert_true (along_workspace_seal_bank_details_finish (workspace, result, &error));
  g_assert_no_error (error);

  along_workspace_forget_keys (workspace);
  shown = secrets_reveal (workspace, SECOND, "quite other words", -1);
  g_assert_cmpstr (shown, ==, "87654321");
  check_account (workspace, FIRST, "12345678");
}

/* A box opens nowhere but where it was sealed, and not when a byte of it has been changed. */
static void
test_tampered (WorkspaceFixture *fixture, gconstpointer data)
{
  AlongWorkspace *workspace = fixture->workspace;

  secrets_seal (workspace, FIRST, "12345678", PASSPHRASE, -1);
  secrets_seal (workspace, SECOND, "87654321", NULL, -1);
  g_assert_true (secrets_execute (workspace, "UPDATE sealed SET box = (SELECT box FROM sealed "
                                             "WHERE deployment = '" SECOND "')"));
  check_account (workspace, SECOND, "87654321");
  secrets_reveal (workspace, FIRST, NULL, ALONG_SECRET_ERROR_DAMAGED);
  g_assert_true (secrets_execute (workspace, "UPDATE sealed SET box = x'01'"));
  secrets_reveal (workspace, SECOND, NULL, ALONG_SECRET_ERROR_DAMAGED);
  g_assert_cmpuint (secrets_count_disclosures (workspace, FIRST), ==, 0);

  secrets_seal (workspace, FIRST, "12345678", NULL, -1); /* damaged, so it is entered again */
}

#define CLAIM(id, state)                                                                           \
  "INSERT INTO claim (id, deployment, payment, state, days, amount, reference) "                   \
  "VALUES ('" id "', '" FIRST "', 'days', " state ", 0, 0, '');"
#define ENHANCEMENT(state)                                                                         \
  "INSERT INTO enhancement (id, deployment, option, state, days, partner, context, rationale, "    \
  "override_by, override_reason) VALUES ('e', '" SECOND "', 'additional-days', " state             \
  ", 20, 0, '', '', '', '');"

static gboolean
is_flagged (AlongWorkspace *workspace, const char *deployment)
{
  g_autoptr (AlongBankState) state = get_state (workspace, deployment);

  return state->changed_after_approval;
}

static void
test_after_approval (WorkspaceFixture *fixture, gconstpointer data)
{
  AlongWorkspace *workspace = fixture->workspace;

  secrets_seal (workspace, FIRST, "12345678", PASSPHRASE, -1);
  secrets_seal (workspace, SECOND, "12345678", NULL, -1);
  /* drafts, and what was sent back or only asked for */
  g_assert_true (secrets_execute (workspace, CLAIM ("a", "0") CLAIM ("b", "6") ENHANCEMENT ("0")));
  secrets_seal (workspace, FIRST, "87654321", NULL, -1);
  secrets_seal (workspace, SECOND, "87654321", NULL, -1);
  g_assert_false (is_flagged (workspace, FIRST));
  g_assert_false (is_flagged (workspace, SECOND));

  g_assert_true (secrets_execute (workspace, "UPDATE claim SET state = 1 WHERE id = 'a'; "
                                             "UPDATE enhancement SET state = 1"));
  secrets_seal (workspace, FIRST, "87654321", NULL, -1); /* the same */
  g_assert_false (is_flagged (workspace, FIRST));
  secrets_seal (workspace, FIRST, "12345678", NULL, -1);
  secrets_seal (workspace, SECOND, "12345678", NULL, -1);
  g_assert_true (is_flagged (workspace, FIRST));
  g_assert_true (is_flagged (workspace, SECOND));

  take_back (workspace);
  g_assert_false (is_flagged (workspace, SECOND));
}

/* Whoever signed the form signed for these details: another number takes the signature's force, in
 * the same command. */
#define SIGNATURE                                                                                  \
  "INSERT INTO signature (id, deployment, form, role, name, title, date, fingerprint, "            \
  "void_reason) VALUES ('s', '" FIRST "', 'tsi-deployment-form-2023-24', 'leader', 'A. Leader', "  \
  "'CEO', '2024-03-04', 'f', '');"

static gboolean
is_signed (AlongWorkspace *workspace)
{
  AlongDossier *dossier = along_docket_find (along_workspace_get_docket (workspace), FIRST);
  const AlongSignature *signature = along_dossier_find (dossier, ALONG_DOSSIER_SIGNATURES, "s");

  return signature->voided == ALONG_DATE_NONE;
}

static void
test_signature (WorkspaceFixture *fixture, gconstpointer data)
{
  AlongWorkspace *workspace = fixture->workspace;
  g_autoptr (GError) error = NULL;

  secrets_seal (workspace, FIRST, "12345678", PASSPHRASE, -1);
  g_assert_true (
      secrets_execute (workspace, SIGNATURE "UPDATE deployment SET revision = revision + 1000000"));
  g_assert_true (along_workspace_load_docket (workspace, &error));
  g_assert_no_error (error);
  g_assert_true (is_signed (workspace));

  secrets_seal (workspace, FIRST, "12345678", NULL, -1); /* the same */
  g_assert_true (is_signed (workspace));
  secrets_seal (workspace, FIRST, "87654321", NULL, -1);
  g_assert_false (is_signed (workspace));
  take_back (workspace);
  g_assert_true (is_signed (workspace));
  check_account (workspace, FIRST, "12345678");
}

static void
test_refused (WorkspaceFixture *fixture, gconstpointer data)
{
  static const struct
  {
    const char *deployment;
    const char *account;
  } cases[] = { { FIRST, "1234567x" }, { "no-such-deployment", "12345678" } };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (AlongBankDetails) details = secrets_make_details ("12-34-56", cases[i].account);
      g_autoptr (GAsyncResult) result = NULL;
      g_autoptr (GError) error = NULL;

      along_workspace_seal_bank_details_async (fixture->workspace, cases[i].deployment, details,
                                               PASSPHRASE, FALSE, NULL, workspace_fixture_result_cb,
                                               &result);
      WAIT_FOR (result);
      g_assert_false (
          along_workspace_seal_bank_details_finish (fixture->workspace, result, &error));
      g_assert_error (error, ALONG_WORKSPACE_ERROR, ALONG_WORKSPACE_ERROR_INVALID);
    }
  g_assert_false (along_workspace_can_undo (fixture->workspace));
}

static void
test_weight_table (WorkspaceFixture *fixture, gconstpointer data)
{
  static const char *const weights = "089999 089999 MOD10 0 0 0 0 0 0 7 1 3 7 1 3 7 1\n";
  AlongWorkspace *workspace = fixture->workspace;
  AlongDate date = along_date_new (2026, 6, 1);
  g_autoptr (AlongModulusTable) table = NULL;
  g_autofree char *label = NULL;
  g_autoptr (GError) error = NULL;

  g_assert_null (along_workspace_load_modulus_table (workspace, &error));
  g_assert_no_error (error);
  g_assert_false (along_workspace_save_modulus_table (workspace, "not one", NULL, date, &error));
  g_assert_error (error, ALONG_MODULUS_ERROR, ALONG_MODULUS_ERROR_SYNTAX);
  g_clear_error (&error);

  g_assert_true (along_workspace_save_modulus_table (workspace, weights, NULL, date, &error));
  g_assert_no_error (error);
  label = dup_undo_label (workspace);
  g_assert_cmpstr (label, ==, "Loaded the weight table of 1 June 2026");
  table = along_workspace_load_modulus_table (workspace, &error);
  g_assert_no_error (error);
  g_assert_cmpint (along_modulus_table_get_date (table), ==, date);
  g_assert_cmpint (along_modulus_table_check (table, "089999", "66374958"), ==, ALONG_MODULUS_PASS);

  take_back (workspace);
  g_assert_null (along_workspace_load_modulus_table (workspace, &error));
  g_assert_no_error (error);
}

#define ADD(path, function)                                                                        \
  g_test_add (path, WorkspaceFixture, NULL, secrets_fixture_set_up, function,                      \
              workspace_fixture_tear_down)
#define ADD_BARE(path, function)                                                                   \
  g_test_add (path, WorkspaceFixture, NULL, secrets_fixture_set_up_bare, function,                 \
              workspace_fixture_tear_down)

int
main (int argc, char **argv)
{
  g_setenv ("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus", TRUE);
  g_test_init (&argc, &argv, NULL);
  ADD ("/secrets/undo", test_undo);
  ADD ("/secrets/remove", test_remove);
  ADD ("/secrets/equal", test_equal);
  ADD ("/secrets/disclosures", test_disclosures);
  ADD ("/secrets/no-disclosure-no-view", test_no_disclosure_no_view);
  ADD_BARE ("/secrets/passphrase", test_passphrase);
  ADD ("/secrets/new-passphrase", test_new_passphrase);
  ADD ("/secrets/tampered", test_tampered);
  ADD ("/secrets/after-approval", test_after_approval);
  ADD ("/secrets/signature", test_signature);
  ADD ("/secrets/refused", test_refused);
  ADD ("/secrets/weight-table", test_weight_table);
  return g_test_run ();
}
