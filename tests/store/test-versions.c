/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "store-fixture.h"

#include "along-caseload-table.h"
#include "along-check.h"
#include "along-history.h"
#include "along-register-loader.h"

/* tests/data/store keeps a database of every released schema version, as that version wrote it:
 * the register and Ofsted excerpts of tests/data and the participants of the sample region. */

static const int versions[] = { 1 };

static void
put_in_place (StoreFixture *fixture, int version)
{
  g_autofree char *name = g_strdup_printf ("version-%d.db", version);
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "data", "store", name, NULL);
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

static void
test_opens (StoreFixture *fixture, gconstpointer data)
{
  g_autoptr (AlongFrameworks) frameworks = store_fixture_load_frameworks ();

  for (guint i = 0; i < G_N_ELEMENTS (versions); i++)
    {
      g_autoptr (AlongRegister) reg = NULL;
      g_autoptr (AlongCaseload) caseload = NULL;
      g_autoptr (GPtrArray) problems = NULL;
      g_autoptr (AlongHistoryEntry) entry = NULL;

      put_in_place (fixture, versions[i]);
      problems = along_check_database (fixture->database, NULL);
      g_assert_cmpuint (problems->len, ==, 0);

      /* The numbers that the sqlite3 shell counts in the file of version 1. */
      reg = along_register_load (fixture->database, frameworks, NULL, NULL);
      g_assert_cmpuint (along_register_get_n_schools (reg), ==, 26);
      caseload = along_caseload_load (fixture->database, NULL);
      g_assert_cmpuint (along_caseload_get_cohorts (caseload)->len, ==, 5);

      entry = along_history_peek_undo (fixture->database, NULL);
      g_assert_true (along_history_undo (fixture->database, entry->sequence, NULL));
      g_assert_false (along_database_has_schools (fixture->database));
      g_assert_true (along_history_redo (fixture->database, entry->sequence, NULL));
      g_assert_true (along_database_has_schools (fixture->database));
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add ("/versions/open", StoreFixture, NULL, store_fixture_set_up, test_opens,
              store_fixture_tear_down);
  return g_test_run ();
}
