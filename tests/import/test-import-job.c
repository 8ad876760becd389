/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "import-fixture.h"

#include "along-caseload-table.h"

#include <string.h>

static AlongCaseload *
load_caseload (ImportFixture *fixture)
{
  g_autoptr (GError) error = NULL;
  AlongCaseload *caseload = along_caseload_load (fixture->database, &error);

  g_assert_no_error (error);
  return caseload;
}

static GPtrArray *
inspect_sample (const char *const *names)
{
  GPtrArray *sources = g_ptr_array_new_with_free_func ((GDestroyNotify) along_import_source_unref);

  for (guint i = 0; names[i] != NULL; i++)
    {
      g_autofree char *name = g_strdup_printf ("sample/%s", names[i]);
      g_autofree char *path = import_fixture_program_data (name);

      g_ptr_array_add (sources, import_fixture_inspect (path));
    }
  return sources;
}

static GPtrArray *
run (ImportFixture *fixture, GPtrArray *sources)
{
  g_autoptr (GError) error = NULL;
  GPtrArray *reports = NULL;

  g_assert_true (along_database_begin (fixture->database, NULL));
  along_import_run (fixture->database, fixture->definitions, sources, NULL, NULL, NULL, &reports,
                    &error);
  g_assert_no_error (error);
  g_assert_true (along_database_commit (fixture->database, NULL));
  return reports;
}

/* Files given in the worst order are read in one that lets them refer to one another. */
static void
test_order (ImportFixture *fixture, gconstpointer data)
{
  static const char *const names[] = { "participants.json", "alllinksdata20260601.csv",
                                       "edubasealldata20260601.csv", "allgroupsdata20260601.csv",
                                       NULL };
  g_autoptr (GPtrArray) sources = inspect_sample (names);
  g_autoptr (GPtrArray) first = run (fixture, sources);
  g_autoptr (GPtrArray) again = run (fixture, sources);
  g_autoptr (AlongCaseload) caseload = load_caseload (fixture);
  g_autoptr (AlongRegister) schools = import_fixture_load (fixture);

  for (guint i = 0; i < first->len; i++)
    {
      AlongImportReport *report = first->pdata[i], *second = again->pdata[i];

      g_assert_cmpint (report->kind, ==, along_import_source_get_kind (sources->pdata[i]));
      g_assert_cmpuint (report->rejected + report->n_issues, ==, 0);
      g_assert_cmpuint (second->unchanged, ==, second->read);
    }

  /* As counted in participants.json: 5 cohorts, 22 leads, 75 applications, 41 pairings, 3
   * exclusions, 3 flags. */
  g_assert_cmpuint (along_caseload_get_cohorts (caseload)->len, ==, 5);
  g_assert_cmpuint (along_caseload_get_leads (caseload)->len, ==, 22);
  g_assert_cmpuint (along_caseload_get_applications (caseload)->len, ==, 75);
  g_assert_cmpuint (along_caseload_get_pairings (caseload)->len, ==, 41);
  g_assert_cmpuint (along_caseload_get_exclusions (caseload)->len, ==, 3);
  g_assert_cmpuint (along_caseload_get_flags (caseload)->len, ==, 3);
  g_assert_cmpuint (along_register_get_n_schools (schools), ==, 269);
}

/* What the first lead of participants.json offers to its first cohort. */
static void
test_capacity (ImportFixture *fixture, gconstpointer data)
{
  static const char *const names[] = { "participants.json", NULL };
  static const char lead[] = "e8152799-48e5-4579-9680-e1906c90658b";
  static const char cohort[] = "f8a36cd6-153b-49a3-adb1-3d38e568063f";
  g_autoptr (GPtrArray) sources = inspect_sample (names);
  g_autoptr (GPtrArray) reports = run (fixture, sources);
  g_autoptr (AlongCaseload) caseload = load_caseload (fixture);
  const AlongLeadCapacity *capacity = along_caseload_find_capacity (caseload, lead, cohort);

  g_assert_cmpuint (reports->len, ==, 1);
  g_assert_cmpint (capacity->places, ==, 5);
  g_assert_cmpint (capacity->days, ==, 69); /* 17.25 days in quarters */
  g_assert_cmpint (along_caseload_get_pathway_places (caseload, lead, cohort, "extended"), ==, 2);
}

static void
test_bad_records (ImportFixture *fixture, gconstpointer data)
{
  g_autofree char *path = import_fixture_write (
      fixture, "participants.json",
      "{\"format\": \"alongside-participants\", \"version\": 1, \"cohorts\": ["
      "{\"id\": \"c1\", \"programme\": \"behaviour-hubs\", \"name\": \"One\", "
      "\"academic_year\": \"2022/23\", \"status\": \"active\"},"
      "{\"id\": \"c2\", \"programme\": \"behaviour-hubs\", \"name\": \"Two\", "
      "\"academic_year\": \"2022/24\", \"status\": \"active\"}, 7],"
      "\"applications\": ["
      "{\"id\": \"a1\", \"cohort\": \"c1\", \"school\": 900001, \"status\": \"accepted\"},"
      "{\"id\": \"a2\", \"cohort\": \"none\", \"school\": 900002, \"status\": \"accepted\"},"
      "{\"id\": \"a3\", \"cohort\": \"c1\", \"school\": 900003, \"trust\": 4, "
      "\"status\": \"accepted\"}]}");
  g_autoptr (AlongImportSource) source = import_fixture_inspect (path);
  g_autoptr (AlongImportReport) report = import_fixture_import (fixture, source);

  assert_counts (report, 6, 2, 0, 0, 4);
  g_assert_cmpstr (import_fixture_issue (report, 0)->column_name, ==, "cohorts[1].academic_year");
  g_assert_cmpstr (import_fixture_issue (report, 1)->column_name, ==, "cohorts[2]");
  g_assert_cmpstr (import_fixture_issue (report, 2)->column_name, ==, "applications[1]");
  g_assert_cmpstr (import_fixture_issue (report, 3)->column_name, ==, "applications[2]");
}

/* Lists as a team keeps them, mapped by hand (data/sample/our-*.csv). */
static void
test_team_lists (ImportFixture *fixture, gconstpointer data)
{
  static const char *const base[] = { "edubasealldata20260601.csv", "participants.json", NULL };
  static const char *const lists[] = { "our-leads.csv", "our-waiting-list.csv", NULL };
  g_autoptr (GPtrArray) register_sources = inspect_sample (base);
  g_autoptr (GPtrArray) base_reports = run (fixture, register_sources);
  g_autoptr (GPtrArray) sources = inspect_sample (lists);
  g_autoptr (AlongCaseload) before = load_caseload (fixture);
  g_autoptr (AlongCaseload) after = NULL;
  g_autoptr (GPtrArray) reports = NULL;
  g_autoptr (GPtrArray) again = NULL;
  const GArray *cohorts = along_caseload_get_cohorts (before);
  const AlongCohort *cohort = &g_array_index (cohorts, AlongCohort, cohorts->len - 1);
  AlongParticipant who = { ALONG_PARTICIPANT_SCHOOL, 900065 };
  const AlongLead *lead;

  for (guint i = 0; i < sources->len; i++)
    {
      along_import_source_set_kind (sources->pdata[i], ALONG_IMPORT_LEADS);
      along_import_source_set_cohort (sources->pdata[i], cohort->programme, cohort->id);
    }
  along_import_source_set_mapping (sources->pdata[0], "urn", "Lead (URN)");
  along_import_source_set_mapping (sources->pdata[0], "contact-name", "Who to ring");
  along_import_source_set_mapping (sources->pdata[0], "places", "Max. partners");
  along_import_source_set_mapping (sources->pdata[0], "days", "Days they can give");
  along_import_source_set_mapping (sources->pdata[1], "urn", "Unique ref");
  along_import_source_set_mapping (sources->pdata[1], "days", "Time offered (d)");

  reports = run (fixture, sources);
  again = run (fixture, sources);
  after = load_caseload (fixture);
  for (guint i = 0; i < sources->len; i++)
    {
      AlongImportReport *report = reports->pdata[i], *second = again->pdata[i];

      g_assert_cmpuint (report->rejected, ==, 0);
      g_assert_cmpuint (report->read, >=, 5);
      g_assert_cmpuint (second->unchanged, ==, second->read);
    }

  lead = along_caseload_find_lead_of (after, cohort->programme, who);
  g_assert_cmpstr (lead->contact_name, ==, "Contact 2");
  g_assert_cmpint (along_caseload_find_capacity (after, lead->id, cohort->id)->places, ==, 4);
  g_assert_cmpint (along_caseload_find_capacity (after, lead->id, cohort->id)->days, ==, 70);

  /* 17,25 days of 900081, where semicolons set values apart. */
  who.id = 900081;
  lead = along_caseload_find_lead_of (after, cohort->programme, who);
  g_assert_cmpint (along_caseload_find_capacity (after, lead->id, cohort->id)->days, ==, 69);
}

static void
test_partners (ImportFixture *fixture, gconstpointer data)
{
  static const char *const base[] = { "edubasealldata20260601.csv", "participants.json", NULL };
  g_autoptr (GPtrArray) base_sources = inspect_sample (base);
  g_autoptr (GPtrArray) base_reports = run (fixture, base_sources);
  g_autoptr (AlongCaseload) before = load_caseload (fixture);
  const AlongCohort *cohort = along_caseload_find_cohort (before,
                                                          "f8a36cd6-153b-49a3-adb1-3d38e568063f");
  g_autofree char *path = import_fixture_write (
      fixture, "partners.csv",
      "URN,Trust UID,Pathway,Date received,Need,Status,Note\n"
      "900002,,EXTENDED support,01/06/2023,3,,rang twice\n"
      "900003,,Gold,,7,received,\n"
      "123456,,core,,,,\n"
      "900002,,core,,,,\n"
      ",,core,,,,\n");
  g_autoptr (AlongImportSource) source = import_fixture_inspect (path);
  g_autoptr (AlongImportReport) report = NULL;
  g_autoptr (AlongCaseload) after = NULL;
  AlongParticipant who = { ALONG_PARTICIPANT_SCHOOL, 900002 };
  const AlongApplication *application;

  g_assert_cmpstr (cohort->programme, ==, "behaviour-hubs");
  g_assert_cmpint (along_import_source_get_kind (source), ==, ALONG_IMPORT_PARTNERS);
  along_import_source_set_cohort (source, cohort->programme, cohort->id);
  report = import_fixture_import (fixture, source);
  after = load_caseload (fixture);

  g_assert_cmpuint (report->read, ==, 5);
  g_assert_cmpuint (report->rejected, ==, 3);
  g_assert_cmpuint (report->n_issues, ==, 5);
  application = along_caseload_find_application_of (after, cohort->id, who);
  g_assert_cmpstr (application->pathway, ==, "extended");
  g_assert_cmpint (application->received, ==, along_date_new (2023, 6, 1));
  g_assert_cmpint (application->need, ==, 3);
  g_assert_cmpint (application->status, ==, ALONG_APPLICATION_ACCEPTED);
  g_assert_cmpstr (application->note, ==, "rang twice");
  who.id = 900003;
  application = along_caseload_find_application_of (after, cohort->id, who);
  g_assert_cmpint (application->status, ==, ALONG_APPLICATION_RECEIVED);
}

static void
test_no_cohort (ImportFixture *fixture, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *path = import_fixture_write (fixture, "leads.csv", "URN,Places\n900001,3\n");
  g_autoptr (GPtrArray) sources = along_import_source_inspect (path, &error);

  g_assert_no_error (error);
  g_assert_cmpint (along_import_source_get_kind (sources->pdata[0]), ==, ALONG_IMPORT_LEADS);
  g_assert_true (along_database_begin (fixture->database, NULL));
  g_assert_false (along_import_run (fixture->database, fixture->definitions, sources, NULL, NULL,
                                    NULL, NULL, &error));
  along_database_rollback (fixture->database);
  g_assert_error (error, ALONG_IMPORT_ERROR, ALONG_IMPORT_ERROR_NO_COHORT);
}

/* Long enough that there is something left to cancel. */
static char *
write_long_history (ImportFixture *fixture)
{
  g_autoptr (GString) text = g_string_new ("URN,Rating,Inspection Date\n");

  for (guint i = 0; i < 60000; i++)
    g_string_append_printf (text, "%u,Good,%u-03-03\n", 100000 + i, 2006 + i % 10);
  return import_fixture_write (fixture, "long.csv", text->str);
}

typedef struct
{
  GCancellable *cancellable;
  guint calls;
  guint64 done;
  guint64 total;
} Watch;

static void
progress_cb (const char *name, guint64 done, guint64 total, guint64 rows, gpointer data)
{
  Watch *watch = data;

  g_assert_cmpstr (name, ==, "long.csv");
  g_assert_cmpuint (done, >=, watch->done);
  g_assert_cmpuint (done, <=, total);
  watch->calls++;
  watch->done = done;
  watch->total = total;
  if (watch->cancellable != NULL)
    g_cancellable_cancel (watch->cancellable);
}

static void
test_cancel (ImportFixture *fixture, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *path = write_long_history (fixture);
  g_autoptr (AlongImportSource) source = import_fixture_inspect (path);
  g_autoptr (GPtrArray) sources = g_ptr_array_new ();
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (AlongRegister) schools = NULL;
  Watch watch = { cancellable, 0, 0, 0 };

  g_ptr_array_add (sources, source);
  g_assert_true (along_database_begin (fixture->database, NULL));
  g_assert_false (along_import_run (fixture->database, fixture->definitions, sources, progress_cb,
                                    &watch, cancellable, NULL, &error));
  along_database_rollback (fixture->database);
  g_assert_error (error, ALONG_IMPORT_ERROR, ALONG_IMPORT_ERROR_CANCELLED);
  g_assert_cmpuint (watch.calls, ==, 1);
  g_assert_cmpuint (watch.done, <, watch.total);

  schools = import_fixture_load (fixture);
  g_assert_cmpuint (along_register_get_n_inspections (schools), ==, 0);
}

/* A file that was swapped after it was looked at is not read as what it was. */
static void
test_swapped (ImportFixture *fixture, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *path = import_fixture_write (
      fixture, "file.csv", "URN,Rating,Inspection Date\n900001,Good,2015-03-03\n");
  g_autoptr (GPtrArray) sources = along_import_source_inspect (path, NULL);
  g_autofree char *same = import_fixture_write (
      fixture, "file.csv", "Rating,URN,Inspection Date\nGood,900001,2015-03-03\n");

  g_assert_cmpstr (path, ==, same);
  g_assert_true (along_database_begin (fixture->database, NULL));
  g_assert_false (along_import_run (fixture->database, fixture->definitions, sources, NULL, NULL,
                                    NULL, NULL, &error));
  along_database_rollback (fixture->database);
  g_assert_error (error, ALONG_IMPORT_ERROR, ALONG_IMPORT_ERROR_UNREADABLE);
}

#define add(path, test)                                                                            \
  g_test_add (path, ImportFixture, NULL, import_fixture_set_up, test, import_fixture_tear_down)

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  add ("/import-job/order", test_order);
  add ("/import-job/capacity", test_capacity);
  add ("/import-job/bad-records", test_bad_records);
  add ("/import-job/team-lists", test_team_lists);
  add ("/import-job/partners", test_partners);
  add ("/import-job/no-cohort", test_no_cohort);
  add ("/import-job/cancel", test_cancel);
  add ("/import-job/swapped", test_swapped);

  return g_test_run ();
}
