/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "store-fixture.h"

#include "along-caseload-table.h"
#include "along-check.h"
#include "along-recording.h"
#include "along-memo-table.h"
#include "along-school-table.h"

#include <string.h>

static AlongHistoryLabel label = { (char *) "save-memo", (char *) "a", (char *) "", 0 };

static char *
dump (StoreFixture *fixture)
{
  g_autoptr (GError) error = NULL;
  char *text = along_check_dump (fixture->database, &error);

  g_assert_no_error (error);
  return text;
}

/* One command that saves a text under a name. */
static void
save (StoreFixture *fixture, const char *name, const char *text)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (AlongRecording) recording = along_recording_begin (fixture->database, &error);
  gboolean changed;

  g_assert_no_error (error);
  g_assert_true (along_memo_save (fixture->database, "test", name, text, &error));
  g_assert_true (along_recording_commit (recording, &label, "A tester", &changed, &error));
  g_assert_no_error (error);
}

/* The same as part of the entry @entry, which becomes the one that holds it. */
static void
save_joining (StoreFixture *fixture,
              const char *name,
              const char *text,
              const char *author,
              gint64 *entry)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (AlongRecording) recording = along_recording_begin (fixture->database, &error);

  g_assert_no_error (error);
  along_recording_join (recording, *entry);
  g_assert_true (along_memo_save (fixture->database, "test", name, text, &error));
  g_assert_true (along_recording_commit (recording, &label, author, NULL, &error));
  g_assert_no_error (error);
  *entry = along_recording_get_entry (recording);
}

static guint
count_entries (StoreFixture *fixture)
{
  g_autoptr (GPtrArray) entries = along_history_list (fixture->database, 0, 100, NULL);

  return entries->len;
}

static char *
load (StoreFixture *fixture, const char *name)
{
  return along_memo_load (fixture->database, "test", name, NULL);
}

static gboolean
undo_latest (StoreFixture *fixture)
{
  g_autoptr (AlongHistoryEntry) entry = along_history_peek_undo (fixture->database, NULL);

  return entry != NULL && along_history_undo (fixture->database, entry->sequence, NULL);
}

static gboolean
redo_latest (StoreFixture *fixture)
{
  g_autoptr (AlongHistoryEntry) entry = along_history_peek_redo (fixture->database, NULL);

  return entry != NULL && along_history_redo (fixture->database, entry->sequence, NULL);
}

static void
test_undo_and_redo (StoreFixture *fixture, gconstpointer data)
{
  g_autofree char *empty = dump (fixture);
  g_autofree char *one = NULL;
  g_autofree char *two = NULL;
  g_autofree char *back_to_one = NULL;
  g_autofree char *back_to_empty = NULL;
  g_autofree char *again_two = NULL;

  save (fixture, "a", "one");
  one = dump (fixture);
  save (fixture, "a", "two");
  two = dump (fixture);
  g_assert_cmpstr (one, !=, two);

  g_assert_true (undo_latest (fixture));
  back_to_one = dump (fixture);
  g_assert_cmpstr (back_to_one, ==, one);
  g_assert_true (undo_latest (fixture));
  back_to_empty = dump (fixture);
  g_assert_cmpstr (back_to_empty, ==, empty);
  g_assert_false (undo_latest (fixture));

  g_assert_true (redo_latest (fixture));
  g_assert_true (redo_latest (fixture));
  again_two = dump (fixture);
  g_assert_cmpstr (again_two, ==, two);
  g_assert_false (redo_latest (fixture));
}

static void
test_survives_reopening (StoreFixture *fixture, gconstpointer data)
{
  g_autofree char *text = NULL;

  save (fixture, "a", "one");
  g_clear_object (&fixture->database);
  fixture->database = along_database_open (fixture->path, 0, 0, NULL);

  g_assert_true (undo_latest (fixture));
  text = load (fixture, "a");
  g_assert_null (text);
}

static void
test_new_command_discards_redo (StoreFixture *fixture, gconstpointer data)
{
  g_autoptr (GPtrArray) entries = NULL;

  save (fixture, "a", "one");
  g_assert_true (undo_latest (fixture));
  save (fixture, "b", "two");
  g_assert_false (redo_latest (fixture));

  entries = along_history_list (fixture->database, 0, 10, NULL);
  g_assert_cmpuint (entries->len, ==, 2);
  g_assert_cmpint (((AlongHistoryEntry *) entries->pdata[0])->state, ==, ALONG_HISTORY_DONE);
  g_assert_cmpint (((AlongHistoryEntry *) entries->pdata[1])->state, ==, ALONG_HISTORY_DISCARDED);
  g_assert_cmpstr (((AlongHistoryEntry *) entries->pdata[0])->author, ==, "A tester");
}

static void
test_undo_out_of_order (StoreFixture *fixture, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;
  g_autofree char *other = NULL;

  save (fixture, "a", "one");   /* 1 */
  save (fixture, "b", "other"); /* 2 */
  save (fixture, "a", "two");   /* 3 rests on 1 */

  before = dump (fixture);
  g_assert_false (along_history_undo (fixture->database, 1, &error));
  g_assert_error (error, ALONG_STORE_ERROR, ALONG_STORE_ERROR_CONFLICT);
  g_assert_nonnull (strstr (error->message, "memo"));
  after = dump (fixture);
  g_assert_cmpstr (before, ==, after);

  g_assert_true (along_history_undo (fixture->database, 2, NULL));
  other = load (fixture, "b");
  g_assert_null (other);
}

static void
test_undo_refuses_what_others_rest_on (StoreFixture *fixture, gconstpointer data)
{
  AlongCohort cohort = { .id = "c", .programme = "p", .name = "Autumn", .term = "autumn" };
  AlongApplication application = { .id = "a", .cohort = "c", .who = { 0, 100 }, .pathway = "core" };
  g_autoptr (AlongRecording) first = along_recording_begin (fixture->database, NULL);
  g_autoptr (AlongRecording) second = NULL;
  g_autoptr (GError) error = NULL;

  g_assert_true (along_caseload_save (fixture->database, ALONG_CASELOAD_COHORTS, &cohort, NULL));
  g_assert_true (along_recording_commit (first, &label, "", NULL, NULL));
  second = along_recording_begin (fixture->database, NULL);
  g_assert_true (
      along_caseload_save (fixture->database, ALONG_CASELOAD_APPLICATIONS, &application, NULL));
  g_assert_true (along_recording_commit (second, &label, "", NULL, NULL));

  g_assert_false (along_history_undo (fixture->database, 1, &error));
  g_assert_error (error, ALONG_STORE_ERROR, ALONG_STORE_ERROR_CONFLICT);
}

static void
test_nothing_changed_leaves_no_entry (StoreFixture *fixture, gconstpointer data)
{
  g_autoptr (GPtrArray) entries = NULL;

  save (fixture, "a", "one");
  save (fixture, "a", "one");
  entries = along_history_list (fixture->database, 0, 10, NULL);
  g_assert_cmpuint (entries->len, ==, 1);
}

static void
test_dropped_recording_rolls_back (StoreFixture *fixture, gconstpointer data)
{
  AlongRecording *recording = along_recording_begin (fixture->database, NULL);
  g_autofree char *text = NULL;

  g_assert_true (along_memo_save (fixture->database, "test", "a", "one", NULL));
  along_recording_free (recording);
  text = load (fixture, "a");
  g_assert_null (text);
}

/* What is joined is one step back and one step forth, with every byte as it was. */
static void
test_join (StoreFixture *fixture, gconstpointer data)
{
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;
  g_autofree char *undone = NULL;
  g_autofree char *redone = NULL;
  gint64 entry = 0;

  save (fixture, "a", "one");
  before = dump (fixture);
  save_joining (fixture, "a", "tw", "A tester", &entry);
  g_assert_cmpint (entry, ==, 2);
  save_joining (fixture, "a", "two", "A tester", &entry);
  save_joining (fixture, "b", "too", "A tester", &entry);
  g_assert_cmpint (entry, ==, 2);
  g_assert_cmpuint (count_entries (fixture), ==, 2);
  after = dump (fixture);

  g_assert_true (undo_latest (fixture));
  undone = dump (fixture);
  g_assert_cmpstr (undone, ==, before);
  g_assert_true (redo_latest (fixture));
  redone = dump (fixture);
  g_assert_cmpstr (redone, ==, after);
}

/* After anything else, and by anybody else, it is another step. */
static void
test_join_only_the_latest (StoreFixture *fixture, gconstpointer data)
{
  gint64 entry = 0;
  gint64 first;

  save_joining (fixture, "a", "one", "A tester", &entry);
  first = entry;
  save_joining (fixture, "a", "two", "Another", &entry);
  g_assert_cmpint (entry, !=, first);
  first = entry;
  save (fixture, "b", "other");
  save_joining (fixture, "a", "three", "Another", &entry);
  g_assert_cmpint (entry, !=, first);
  g_assert_cmpuint (count_entries (fixture), ==, 4);

  /* What was taken back is not added to, and cannot be done again after something else. */
  g_assert_true (undo_latest (fixture));
  first = entry;
  save_joining (fixture, "a", "four", "Another", &entry);
  g_assert_cmpint (entry, !=, first);
  g_assert_false (redo_latest (fixture));
}

/* Neither is anything added while there is something to do again: it would come before that. */
static void
test_join_before_redo (StoreFixture *fixture, gconstpointer data)
{
  gint64 entry = 0;
  gint64 first;

  save (fixture, "a", "one");
  save_joining (fixture, "b", "two", "A tester", &entry);
  first = entry;
  g_assert_true (along_history_undo (fixture->database, 1, NULL));
  save_joining (fixture, "b", "three", "A tester", &entry);
  g_assert_cmpint (entry, !=, first);
  g_assert_false (redo_latest (fixture));
}

/* Who has taken back by hand what they did has nothing to undo. */
static void
test_join_to_nothing (StoreFixture *fixture, gconstpointer data)
{
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;
  gint64 entry = 0;

  save (fixture, "a", "one");
  before = dump (fixture);
  save_joining (fixture, "b", "two", "A tester", &entry);
  save_joining (fixture, "b", NULL, "A tester", &entry);
  g_assert_cmpint (entry, ==, 0);
  g_assert_cmpuint (count_entries (fixture), ==, 1);
  after = dump (fixture);
  g_assert_cmpstr (after, ==, before);

  save_joining (fixture, "a", "three", "A tester", &entry);
  save_joining (fixture, "a", "one", "A tester", &entry);
  g_assert_cmpuint (count_entries (fixture), ==, 1);
}

static guint
count_found (StoreFixture *fixture, const char *text)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GArray) urns = along_school_table_search (fixture->database, text, 100, &error);

  g_assert_no_error (error);
  return urns->len;
}

static void
test_search_follows_undo (StoreFixture *fixture, gconstpointer data)
{
  AlongSchool school = {
    .urn = 123456,
    .name = "St Mary's Élan Primary School",
    .town = "Whitby",
    .low_age = -1,
    .high_age = -1,
    .fsm_tenths = -1,
    .capacity = -1,
    .pupils = -1,
  };
  g_autoptr (AlongRecording) recording = along_recording_begin (fixture->database, NULL);
  g_autoptr (AlongSchoolWriter) writer = along_school_writer_new (fixture->database, NULL);

  g_assert_cmpint (along_school_writer_write (writer, &school, NULL), ==, ALONG_WRITE_INSERTED);
  g_assert_cmpint (along_school_writer_write (writer, &school, NULL), ==, ALONG_WRITE_UNCHANGED);
  school.pupils = 210;
  g_assert_cmpint (along_school_writer_write (writer, &school, NULL), ==, ALONG_WRITE_UPDATED);
  g_clear_pointer (&writer, along_school_writer_free);
  g_assert_true (along_recording_commit (recording, &label, "", NULL, NULL));

  g_assert_cmpuint (count_found (fixture, "mary elan"), ==, 1);
  g_assert_cmpuint (count_found (fixture, "whit"), ==, 1);
  g_assert_cmpuint (count_found (fixture, "123456"), ==, 1);
  g_assert_cmpuint (count_found (fixture, "\"; DROP TABLE school; --"), ==, 0);
  g_assert_cmpuint (count_found (fixture, "* ( ) \" '"), ==, 0);

  g_assert_true (undo_latest (fixture));
  g_assert_cmpuint (count_found (fixture, "mary"), ==, 0);
  g_assert_true (redo_latest (fixture));
  g_assert_cmpuint (count_found (fixture, "mary"), ==, 1);
}

#define ADD(path, test)                                                                            \
  g_test_add (path, StoreFixture, NULL, store_fixture_set_up, test, store_fixture_tear_down)

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  ADD ("/history/undo-and-redo", test_undo_and_redo);
  ADD ("/history/survives-reopening", test_survives_reopening);
  ADD ("/history/discards-redo", test_new_command_discards_redo);
  ADD ("/history/out-of-order", test_undo_out_of_order);
  ADD ("/history/rests-on", test_undo_refuses_what_others_rest_on);
  ADD ("/history/nothing-changed", test_nothing_changed_leaves_no_entry);
  ADD ("/history/dropped", test_dropped_recording_rolls_back);
  ADD ("/history/join", test_join);
  ADD ("/history/join-only-the-latest", test_join_only_the_latest);
  ADD ("/history/join-before-redo", test_join_before_redo);
  ADD ("/history/join-to-nothing", test_join_to_nothing);
  ADD ("/history/search", test_search_follows_undo);
  return g_test_run ();
}
