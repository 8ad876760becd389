/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "secrets-fixture.h"

#include "along-passphrase.h"

#include <sqlite3.h>

#define DEPLOYMENT(id, number)                                                                     \
  "INSERT INTO deployment (id, programme, pathway, kind, participant, academic_year, reason, "     \
  "approved, status, note) VALUES ('" id "', 'tsi-2023-24', 'standard', 'school', " number         \
  ", 2023, '', 40, 0, '');"

gboolean
secrets_execute (AlongWorkspace *workspace, const char *sql)
{
  sqlite3 *handle = NULL;
  gboolean done;

  g_assert_cmpint (sqlite3_open (along_workspace_get_path (workspace), &handle), ==, SQLITE_OK);
  done = sqlite3_exec (handle, sql, NULL, NULL, NULL) == SQLITE_OK;
  sqlite3_close (handle);
  along_workspace_refresh (workspace);
  return done;
}

void
secrets_add_deployments (AlongWorkspace *workspace)
{
  g_assert_true (
      secrets_execute (workspace, DEPLOYMENT (FIRST, "100001") DEPLOYMENT (SECOND, "100002")));
}

void
secrets_fixture_set_up_bare (WorkspaceFixture *fixture, gconstpointer data)
{
  workspace_fixture_set_up (fixture, data);
  secrets_add_deployments (fixture->workspace);
}

/* The least that Argon2 takes: one pass over 8 KiB. */
void
secrets_add_quick_key (AlongWorkspace *workspace)
{
  AlongKeyRecord record = { .operations = 1, .memory = 8192 };
  g_autoptr (AlongSecretBytes) passphrase = along_passphrase_new_bytes (PASSPHRASE);
  g_autoptr (GError) error = NULL;
  g_autoptr (AlongSealKey) key = along_passphrase_derive (passphrase, &record, &error);
  g_autofree char *sql = NULL;

  g_assert_no_error (error);
  sql = g_strdup_printf ("INSERT INTO keyring (id, kind, salt, operations, memory, author, made) "
                         "VALUES ('%s', 1, zeroblob (16), 1, 8192, 'A tester', 0)",
                         along_seal_key_get_id (key));
  g_assert_true (secrets_execute (workspace, sql));
}

void
secrets_fixture_set_up (WorkspaceFixture *fixture, gconstpointer data)
{
  secrets_fixture_set_up_bare (fixture, data);
  secrets_add_quick_key (fixture->workspace);
}

AlongBankDetails *
secrets_make_details (const char *sort_code, const char *account)
{
  AlongBankDetails *details = along_bank_details_new ();

  along_bank_details_set (details, ALONG_BANK_PAYEE, "An Example Trust");
  along_bank_details_set (details, ALONG_BANK_ACCOUNT_NAME, "Example Trust");
  along_bank_details_set (details, ALONG_BANK_SORT_CODE, sort_code);
  along_bank_details_set (details, ALONG_BANK_ACCOUNT_NUMBER, account);
  return details;
}

static void
check_error (const GError *error, int code)
{
  if (code < 0)
    g_assert_no_error (error);
  else
    g_assert_error (error, ALONG_SECRET_ERROR, code);
}

void
secrets_seal (AlongWorkspace *workspace,
              const char *deployment,
              const char *account,
              const char *passphrase,
              int code)
{
  g_autoptr (AlongBankDetails) details = secrets_make_details ("12-34-56", account);
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (GError) error = NULL;

  along_workspace_seal_bank_details_async (workspace, deployment, details, passphrase, FALSE, NULL,
                                           workspace_fixture_result_cb, &result);
  WAIT_FOR (result);
  g_assert_cmpint (along_workspace_seal_bank_details_finish (workspace, result, &error), ==,
                   code < 0);
  check_error (error, code);
}

char *
secrets_reveal (AlongWorkspace *workspace, const char *deployment, const char *passphrase, int code)
{
  g_autoptr (AlongBankDetails) details = NULL;
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (GError) error = NULL;

  along_workspace_reveal_bank_details_async (workspace, deployment, ALONG_DISCLOSURE_VIEWED,
                                             "Shown to a test.", passphrase, NULL,
                                             workspace_fixture_result_cb, &result);
  WAIT_FOR (result);
  details = along_workspace_reveal_bank_details_finish (workspace, result, &error);
  check_error (error, code);
  g_assert_cmpint (details != NULL, ==, code < 0);
  return details != NULL ? g_strdup (along_bank_details_get (details, ALONG_BANK_ACCOUNT_NUMBER))
                         : NULL;
}

guint
secrets_count_disclosures (AlongWorkspace *workspace, const char *deployment)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray)
      disclosures = along_workspace_list_disclosures (workspace, deployment, &error);

  g_assert_no_error (error);
  return disclosures->len;
}
