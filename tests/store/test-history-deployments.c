/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "store-fixture.h"

#include "along-dossier-table.h"
#include "along-recording.h"
#include "along-memo-table.h"

static const AlongDeployment ashby = {
  .id = (char *) "ashby",
  .programme = (char *) "p",
  .pathway = (char *) "",
  .who = { ALONG_PARTICIPANT_SCHOOL, 100001 },
  .academic_year = 2023,
  .reason = (char *) "",
  .lead = (char *) "",
  .application = (char *) "",
  .note = (char *) "",
};

static void
finish (AlongRecording *recording, const char *kind)
{
  AlongHistoryLabel label = { (char *) kind, (char *) "", (char *) "", 0 };
  g_autoptr (GError) error = NULL;
  gboolean changed;

  g_assert_true (along_recording_commit (recording, &label, "A tester", &changed, &error));
  g_assert_no_error (error);
  g_assert_true (changed);
  along_recording_free (recording);
}

static void
save (StoreFixture *fixture, const char *id, const char *note)
{
  AlongRecording *recording = along_recording_begin (fixture->database, NULL);
  AlongDeployment deployment = ashby;

  deployment.id = (char *) id;
  deployment.note = (char *) note;
  g_assert_true (along_deployment_save (fixture->database, &deployment, NULL));
  finish (recording, note);
}

/* The kinds, newest first, with blanks between them. */
static char *
list (StoreFixture *fixture, const char *deployment, gint64 before, guint limit)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) entries = along_history_list_deployment (fixture->database, deployment,
                                                                 before, limit, &error);
  g_autoptr (GString) kinds = g_string_new (NULL);

  g_assert_no_error (error);
  for (guint i = 0; i < entries->len; i++)
    g_string_append_printf (kinds, "%s%s", i > 0 ? " " : "",
                            ((AlongHistoryEntry *) entries->pdata[i])->label.kind);
  return g_string_free (g_steal_pointer (&kinds), FALSE);
}

static void
assert_list (StoreFixture *fixture, const char *deployment, const char *expected)
{
  g_autofree char *kinds = list (fixture, deployment, 0, 100);

  g_assert_cmpstr (kinds, ==, expected);
}

static void
log_day (StoreFixture *fixture, const char *id, gboolean delete)
{
  AlongRecording *recording = along_recording_begin (fixture->database, NULL);
  AlongDayEntry day = { .id = (char *) id,
                        .deployment = (char *) "ashby",
                        .date = along_date_new (2023, 11, 9),
                        .days = 4,
                        .contributor = (char *) "",
                        .activity = (char *) "",
                        .area = (char *) "",
                        .enhancement = (char *) "" };
  g_autoptr (GError) error = NULL;

  if (delete)
    along_dossier_record_delete (fixture->database, ALONG_DOSSIER_DAYS, &day, &error);
  else
    along_dossier_record_save (fixture->database, ALONG_DOSSIER_DAYS, &day, &error);
  g_assert_no_error (error);
  finish (recording, delete ? "deleted" : "logged");
}

static void
test_lists (StoreFixture *fixture, gconstpointer data)
{
  AlongRecording *recording;
  g_autofree char *page = NULL;
  g_autofree char *rest = NULL;

  assert_list (fixture, "ashby", "");
  save (fixture, "ashby", "one");
  save (fixture, "birch", "two");
  log_day (fixture, "d", FALSE);
  save (fixture, "ashby", "three");
  log_day (fixture, "d", TRUE);
  recording = along_recording_begin (fixture->database, NULL);
  along_memo_save (fixture->database, "test", "ashby", "deployment", NULL);
  finish (recording, "memo");
  assert_list (fixture, "ashby", "deleted three logged one");
  assert_list (fixture, "birch", "two");
  assert_list (fixture, "cedar", "");

  page = list (fixture, "ashby", 0, 2);
  rest = list (fixture, "ashby", 4, 2);
  g_assert_cmpstr (page, ==, "deleted three");
  g_assert_cmpstr (rest, ==, "logged one");
}

/* One command on two deployments is of both, and one that is gone still has its own. */
static void
test_many (StoreFixture *fixture, gconstpointer data)
{
  AlongRecording *recording = along_recording_begin (fixture->database, NULL);
  AlongDeployment birch = ashby;

  birch.id = (char *) "birch";
  along_deployment_save (fixture->database, &ashby, NULL);
  along_deployment_save (fixture->database, &birch, NULL);
  finish (recording, "both");
  recording = along_recording_begin (fixture->database, NULL);
  along_deployment_delete (fixture->database, "birch", NULL);
  finish (recording, "gone");
  assert_list (fixture, "ashby", "both");
  assert_list (fixture, "birch", "gone both");
}

static void
test_undone (StoreFixture *fixture, gconstpointer data)
{
  g_autoptr (GPtrArray) entries = NULL;
  g_autoptr (GError) error = NULL;

  save (fixture, "ashby", "one");
  save (fixture, "ashby", "two");
  along_history_undo (fixture->database, 2, &error);
  g_assert_no_error (error);
  entries = along_history_list_deployment (fixture->database, "ashby", 0, 10, &error);
  g_assert_cmpuint (entries->len, ==, 2);
  g_assert_cmpint (((AlongHistoryEntry *) entries->pdata[0])->state, ==, ALONG_HISTORY_UNDONE);
  g_assert_cmpint (((AlongHistoryEntry *) entries->pdata[1])->state, ==, ALONG_HISTORY_DONE);
}

/* A command that was refused leaves nothing behind. */
static void
test_refused (StoreFixture *fixture, gconstpointer data)
{
  g_autoptr (AlongRecording) recording = along_recording_begin (fixture->database, NULL);

  along_deployment_save (fixture->database, &ashby, NULL);
  g_clear_pointer (&recording, along_recording_free);
  assert_list (fixture, "ashby", "");
}

/* What the database of version 2 tells of its deployments: both came with records.json, the first
 * of its three lines (sqlite3 version-2.db 'SELECT sequence, subject FROM history'). */
static void
test_older (StoreFixture *fixture, gconstpointer data)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "data", "store", "version-2.db",
                                                 NULL);
  g_autofree char *content = NULL;
  g_autoptr (GPtrArray) entries = NULL;
  g_autoptr (GError) error = NULL;
  gsize size;

  g_clear_object (&fixture->database);
  g_file_get_contents (path, &content, &size, &error);
  g_assert_no_error (error);
  g_file_set_contents (fixture->path, content, (gssize) size, &error);
  g_assert_no_error (error);
  fixture->database = along_database_open (fixture->path, 0, 0, &error);
  g_assert_no_error (error);

  entries = along_history_list_deployment (fixture->database, "deployment-1", 0, 10, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (entries->len, ==, 1);
  g_assert_cmpstr (((AlongHistoryEntry *) entries->pdata[0])->label.subject, ==, "records.json");
  assert_list (fixture, "deployment-2", "import");
  assert_list (fixture, "deployment-3", "");
}

#define ADD(path, function)                                                                        \
  g_test_add (path, StoreFixture, NULL, store_fixture_set_up, function, store_fixture_tear_down)

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  ADD ("/history-deployments/lists", test_lists);
  ADD ("/history-deployments/many", test_many);
  ADD ("/history-deployments/undone", test_undone);
  ADD ("/history-deployments/refused", test_refused);
  ADD ("/history-deployments/older", test_older);
  return g_test_run ();
}
