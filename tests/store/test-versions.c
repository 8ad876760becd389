/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "store-fixture.h"

#include "along-caseload-table.h"
#include "along-check.h"
#include "along-disclosure-table.h"
#include "along-dossier-table.h"
#include "along-history.h"
#include "along-keyring-table.h"
#include "along-memo-table.h"
#include "along-migrations.h"
#include "along-register-loader.h"
#include "along-sealed-table.h"
#include "record-lines.h"

/* tests/data/store keeps a database of every released schema version, as that version wrote it:
 * the register and Ofsted excerpts of tests/data with the participants of the sample region
 * (version 1) or one of every record of the team's (from version 2 on, see make-version there). */

static char *
dup_path (int version, const char *ending)
{
  g_autofree char *name = g_strdup_printf ("version-%d.%s", version, ending);

  return g_test_build_filename (G_TEST_DIST, "data", "store", name, NULL);
}

/* Puts a copy in the place of the fixture's database, and opens it. */
static void
put_in_place (StoreFixture *fixture, int version)
{
  g_autofree char *path = dup_path (version, "db");
  g_autofree char *content = NULL;
  g_autoptr (GError) error = NULL;
  gsize size;

  g_clear_object (&fixture->database);
  g_file_get_contents (path, &content, &size, &error);
  g_assert_no_error (error);
  g_file_set_contents (fixture->path, content, (gssize) size, &error);
  g_assert_no_error (error);
  fixture->database = along_database_open (fixture->path, 0, 0, &error);
  g_assert_no_error (error);
}

static int
read_version (StoreFixture *fixture)
{
  int version;

  g_assert_true (along_migrations_check (fixture->database, &version, NULL));
  return version;
}

/* Brought up to date, whole, with the numbers of schools and cohorts that the sqlite3 shell counts
 * in the file; what was done last can be undone and done again. */
static void
check_version (StoreFixture *fixture, int version, guint n_schools, guint n_cohorts)
{
  g_autoptr (AlongFrameworks) frameworks = store_fixture_load_frameworks ();
  g_autoptr (AlongRegister) reg = NULL;
  g_autoptr (AlongCaseload) caseload = NULL;
  g_autoptr (GPtrArray) problems = NULL;
  g_autoptr (AlongHistoryEntry) entry = NULL;

  put_in_place (fixture, version);
  g_assert_cmpint (read_version (fixture), ==, along_migrations_newest ());
  problems = along_check_database (fixture->database, NULL);
  g_assert_cmpuint (problems->len, ==, 0);

  reg = along_register_load (fixture->database, frameworks, NULL, NULL);
  g_assert_cmpuint (along_register_get_n_schools (reg), ==, n_schools);
  caseload = along_caseload_load (fixture->database, NULL);
  g_assert_cmpuint (along_caseload_get_cohorts (caseload)->len, ==, n_cohorts);

  entry = along_history_peek_undo (fixture->database, NULL);
  g_assert_true (along_history_undo (fixture->database, entry->sequence, NULL));
  g_assert_false (along_database_has_schools (fixture->database));
  g_assert_true (along_history_redo (fixture->database, entry->sequence, NULL));
  g_assert_true (along_database_has_schools (fixture->database));
}

static void
test_version_1 (StoreFixture *fixture, gconstpointer data)
{
  g_autoptr (AlongDocket) docket = NULL;

  check_version (fixture, 1, 26, 5);
  /* It knew nothing of deployments. */
  docket = along_docket_load (fixture->database, NULL, NULL, NULL);
  g_assert_cmpuint (along_docket_get_dossiers (docket)->len, ==, 0);
}

static void
test_version_2 (StoreFixture *fixture, gconstpointer data)
{
  check_version (fixture, 2, 26, 2);
}

static void
test_records (StoreFixture *fixture, gconstpointer data)
{
  g_autofree char *path = dup_path (2, "txt");
  g_autofree char *expected = NULL;
  g_autofree char *read = NULL;

  g_assert_true (g_file_get_contents (path, &expected, NULL, NULL));
  put_in_place (fixture, 2);
  read = record_lines_read (fixture->database);
  g_assert_cmpstr (read, ==, g_strchomp (expected));
}

static void
assert_bytes (GBytes *bytes, const char *expected, gsize size)
{
  gsize n;
  gconstpointer content = g_bytes_get_data (bytes, &n);

  g_assert_cmpmem (content, n, expected, size);
}

/* What make-version puts in by SQL. */
static void
test_secrets (StoreFixture *fixture, gconstpointer data)
{
  g_autoptr (AlongSealed) sealed = NULL;
  g_autoptr (GArray) keys = NULL;
  g_autoptr (GPtrArray) disclosures = NULL;
  const AlongKeyRecord *key;
  const AlongDisclosure *disclosure;

  put_in_place (fixture, 2);
  sealed = along_sealed_load (fixture->database, "deployment-1", "bank-details", NULL);
  g_assert_cmpstr (sealed->key, ==, "00112233445566778899aabbccddeeff");
  assert_bytes (sealed->box, "\1\2\3\4\5", 5);
  assert_bytes (sealed->fingerprint, "\xa0\xb0\xc0", 3);
  g_assert_true (sealed->after_approval);
  g_assert_cmpstr (sealed->author, ==, "N. Nye");
  g_assert_cmpint (sealed->made, ==, 1700000002);

  keys = along_keyring_list (fixture->database, NULL);
  g_assert_cmpuint (keys->len, ==, 1);
  key = &g_array_index (keys, AlongKeyRecord, 0);
  g_assert_cmpstr (key->id, ==, sealed->key);
  g_assert_cmpint (key->kind, ==, ALONG_KEY_BEHIND_PASSPHRASE);
  g_assert_cmpuint (key->operations, ==, 3);
  g_assert_cmpuint (key->memory, ==, 256 << 20);
  for (guint i = 0; i < ALONG_KEY_SALT_SIZE; i++)
    g_assert_cmpuint (key->salt[i], ==, i);

  disclosures = along_disclosure_list (fixture->database, "deployment-1", NULL);
  g_assert_cmpuint (disclosures->len, ==, 1);
  disclosure = disclosures->pdata[0];
  g_assert_cmpint (disclosure->kind, ==, ALONG_DISCLOSURE_EXPORTED);
  g_assert_cmpstr (disclosure->purpose, ==, "To pay claim-1");
  g_assert_cmpstr (disclosure->author, ==, "O. Oak");
  g_assert_cmpint (disclosure->time, ==, 1700000003);
}

static void
test_texts (StoreFixture *fixture, gconstpointer data)
{
  g_autofree char *memo = NULL;
  g_autofree char *form = NULL;

  put_in_place (fixture, 2);
  memo = along_memo_load (fixture->database, "views", "Open “primary”", NULL);
  g_assert_cmpstr (memo, ==, "{\"phase\":2}");
  form = along_signed_form_load (fixture->database, "deployment-1", "signature-1", NULL);
  g_assert_cmpstr (form, ==, "{\"scope-summary\":\"As it was signed\"}");
}

#define ADD(path, test)                                                                            \
  g_test_add ("/versions/" path, StoreFixture, NULL, store_fixture_set_up, test,                   \
              store_fixture_tear_down)

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  ADD ("1", test_version_1);
  ADD ("2", test_version_2);
  ADD ("2/records", test_records);
  ADD ("2/secrets", test_secrets);
  ADD ("2/texts", test_texts);
  return g_test_run ();
}
