/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "store-fixture.h"

#include "along-backup.h"
#include "along-caseload-table.h"
#include "along-check.h"
#include "along-inspection-table.h"
#include "along-register-loader.h"
#include "along-school-table.h"
#include "along-trust-table.h"

#include <glib/gstdio.h>

static void
begin (StoreFixture *fixture)
{
  g_assert_true (along_database_begin (fixture->database, NULL));
}

static void
commit (StoreFixture *fixture)
{
  g_autoptr (GError) error = NULL;

  along_database_commit (fixture->database, &error);
  g_assert_no_error (error);
}

static AlongRegister *
load_register (StoreFixture *fixture)
{
  g_autoptr (AlongFrameworks) frameworks = store_fixture_load_frameworks ();
  g_autoptr (GError) error = NULL;
  AlongRegister *reg = along_register_load (fixture->database, frameworks, NULL, &error);

  g_assert_no_error (error);
  return reg;
}

static void
test_school_round_trip (StoreFixture *fixture, gconstpointer data)
{
  AlongSchool school = {
    .urn = 100000,
    .ukprn = 10079319,
    .trust_uid = 7,
    .la_code = 201,
    .region = 'H',
    .phase = ALONG_PHASE_PRIMARY,
    .status = ALONG_STATUS_OPEN,
    .name = "The Aldgate School",
    .type = "Voluntary aided school",
    .la_name = "City of London",
    .town = "London",
    .postcode = "EC3A 5DE",
    .street = "Duke's Place",
    .religious_character = "Church of England",
    .telephone = "02072831147",
    .website = "www.thealdgateschool.org",
    .opened = along_date_new (1999, 9, 1),
    .changed = along_date_new (2026, 6, 2),
    .low_age = 3,
    .high_age = 11,
    .fsm_tenths = 181,
    .capacity = ALONG_UNKNOWN,
    .pupils = 271,
    .easting = 533498,
    .northing = 181201,
  };
  AlongTrust trust = { .uid = 7, .name = "A trust", .group_id = "TR00001" };
  g_autoptr (AlongSchoolWriter) schools = NULL;
  g_autoptr (AlongTrustWriter) trusts = NULL;
  g_autoptr (AlongRegister) reg = NULL;
  const AlongSchool *found;

  begin (fixture);
  trusts = along_trust_writer_new (fixture->database, NULL);
  schools = along_school_writer_new (fixture->database, NULL);
  g_assert_cmpint (along_trust_writer_write (trusts, &trust, NULL), ==, ALONG_WRITE_INSERTED);
  g_assert_cmpint (along_trust_writer_ensure (trusts, 7, "Other", NULL), ==, ALONG_WRITE_UNCHANGED);
  g_assert_cmpint (along_school_writer_write (schools, &school, NULL), ==, ALONG_WRITE_INSERTED);
  commit (fixture);

  reg = load_register (fixture);
  found = along_register_find_school (reg, 100000);
  g_assert_nonnull (found);
  g_assert_cmpint (found->ukprn, ==, school.ukprn);
  g_assert_cmpint (found->trust_uid, ==, 7);
  g_assert_cmpint (found->la_code, ==, 201);
  g_assert_cmpint (found->region, ==, 'H');
  g_assert_cmpint (found->phase, ==, ALONG_PHASE_PRIMARY);
  g_assert_cmpint (found->sector, ==, ALONG_SECTOR_STATE);
  g_assert_cmpstr (found->name, ==, school.name);
  g_assert_cmpstr (found->type, ==, school.type);
  g_assert_cmpstr (found->street, ==, school.street);
  g_assert_cmpstr (found->website, ==, school.website);
  g_assert_cmpint (found->opened, ==, school.opened);
  g_assert_cmpint (found->closed, ==, ALONG_DATE_NONE);
  g_assert_cmpint (found->changed, ==, school.changed);
  g_assert_cmpint (found->high_age, ==, 11);
  g_assert_cmpint (found->fsm_tenths, ==, 181);
  g_assert_cmpint (found->capacity, ==, ALONG_UNKNOWN);
  g_assert_cmpint (found->pupils, ==, 271);
  g_assert_cmpint (found->northing, ==, 181201);
  g_assert_cmpstr (along_register_find_trust (reg, 7)->name, ==, "A trust");
}

/* A bad row fails alone: the transaction and the rows around it stay. */
static void
test_bad_row_fails_alone (StoreFixture *fixture, gconstpointer data)
{
  AlongSchool good = { .urn = 1, .name = "Good", .fsm_tenths = -1, .capacity = -1, .pupils = -1 };
  AlongSchool bad = { .urn = 2, .name = "", .fsm_tenths = -1, .capacity = -1, .pupils = -1 };
  g_autoptr (AlongSchoolWriter) schools = NULL;
  g_autoptr (GError) error = NULL;

  begin (fixture);
  schools = along_school_writer_new (fixture->database, NULL);
  along_school_writer_write (schools, &good, NULL);
  g_assert_cmpint (along_school_writer_write (schools, &bad, &error), ==, ALONG_WRITE_FAILED);
  g_assert_error (error, ALONG_STORE_ERROR, ALONG_STORE_ERROR_CONSTRAINT);
  commit (fixture);
  g_assert_true (along_database_has_schools (fixture->database));
}

static void
test_inspections_add_up (StoreFixture *fixture, gconstpointer data)
{
  g_autoptr (AlongFrameworks) frameworks = store_fixture_load_frameworks ();
  int overall = along_frameworks_find_area (frameworks, "overall");
  int behaviour = along_frameworks_find_area (frameworks, "behaviour-and-attitudes");
  AlongSchool school = { .urn = 5, .name = "Five", .fsm_tenths = -1, .capacity = -1, .pupils = -1 };
  AlongInspection inspection = {
    .urn = 5,
    .urn_at_time = 5,
    .number = "10000005",
    .started = along_date_new (2021, 11, 3),
    .graded = TRUE,
    .concern = "SM",
  };
  g_autoptr (AlongInspectionWriter) writer = NULL;
  g_autoptr (AlongSchoolWriter) schools = NULL;
  g_autoptr (AlongRegister) reg = NULL;
  const AlongInspection *found;
  guint n;

  begin (fixture);
  schools = along_school_writer_new (fixture->database, NULL);
  along_school_writer_write (schools, &school, NULL);
  writer = along_inspection_writer_new (fixture->database, frameworks, NULL);

  inspection.grades[overall] = 4;
  g_assert_cmpint (along_inspection_writer_write (writer, &inspection, NULL), ==,
                   ALONG_WRITE_INSERTED);
  g_assert_cmpint (along_inspection_writer_write (writer, &inspection, NULL), ==,
                   ALONG_WRITE_UNCHANGED);

  /* A later file leaves the overall grade and the concern blank, and adds an area. */
  inspection.grades[overall] = ALONG_GRADE_NONE;
  inspection.grades[behaviour] = 3;
  inspection.concern = "";
  g_assert_cmpint (along_inspection_writer_write (writer, &inspection, NULL), ==,
                   ALONG_WRITE_UPDATED);
  commit (fixture);

  reg = load_register (fixture);
  found = along_register_get_inspections (reg, along_register_find_school (reg, 5), &n);
  g_assert_cmpuint (n, ==, 1);
  g_assert_cmpint (found->grades[overall], ==, 4);
  g_assert_cmpint (found->grades[behaviour], ==, 3);
  g_assert_cmpstr (found->concern, ==, "SM");
  g_assert_cmpint (found->started, ==, inspection.started);
}

static void
test_membership_ends_when_another_begins (StoreFixture *fixture, gconstpointer data)
{
  g_autoptr (AlongTrustWriter) writer = NULL;
  g_autofree char *dump = NULL;

  begin (fixture);
  writer = along_trust_writer_new (fixture->database, NULL);
  along_trust_writer_ensure (writer, 1, "First", NULL);
  along_trust_writer_ensure (writer, 2, "Second", NULL);
  along_trust_writer_write_membership (writer, 100, 1, along_date_new (2015, 9, 1), 0, NULL);
  g_assert_cmpint (
      along_trust_writer_write_membership (writer, 100, 2, along_date_new (2020, 4, 1), 0, NULL),
      ==, ALONG_WRITE_INSERTED);
  g_assert_cmpint (
      along_trust_writer_write_membership (writer, 100, 1, along_date_new (2015, 9, 1), 0, NULL),
      ==, ALONG_WRITE_UNCHANGED);
  commit (fixture);

  dump = along_check_dump (fixture->database, NULL);
  g_assert_nonnull (strstr (dump, "(100,1,'2015-09-01','2020-04-01')"));
  g_assert_nonnull (strstr (dump, "(100,2,'2020-04-01',NULL)"));
}

static void
save_caseload (AlongDatabase *database)
{
  AlongCohort cohort = { .id = "c",
                         .programme = "behaviour-hubs",
                         .name = "Autumn 2023",
                         .term = "autumn",
                         .academic_year = 2023,
                         .starts = along_date_new (2023, 9, 1),
                         .region = 'A' };
  AlongLead lead = { .id = "l", .programme = "behaviour-hubs", .who = { 1, 77 }, .active = TRUE };
  AlongLeadCapacity capacity = { .lead = "l", .cohort = "c", .places = 5, .days = ALONG_UNLIMITED };
  AlongPathwayCapacity pathway = { .lead = "l", .cohort = "c", .pathway = "core", .places = 3 };
  AlongApplication application = { .id = "a",
                                   .cohort = "c",
                                   .who = { 0, 100 },
                                   .pathway = "core",
                                   .status = ALONG_APPLICATION_ACCEPTED,
                                   .need = 2,
                                   .preferred_lead = "l" };
  AlongPairing pairing = { .id = "p",
                           .application = "a",
                           .lead = "l",
                           .paired = along_date_new (2023, 9, 4),
                           .rationale = "Near, and \"asked for\"" };
  g_autoptr (GError) error = NULL;

  g_assert_true (along_database_begin (database, NULL));
  g_assert_true (along_caseload_save (database, ALONG_CASELOAD_COHORTS, &cohort, &error));
  g_assert_true (along_caseload_save (database, ALONG_CASELOAD_LEADS, &lead, &error));
  g_assert_true (along_caseload_save (database, ALONG_CASELOAD_CAPACITIES, &capacity, &error));
  g_assert_true (
      along_caseload_save (database, ALONG_CASELOAD_PATHWAY_CAPACITIES, &pathway, &error));
  g_assert_true (along_caseload_save (database, ALONG_CASELOAD_APPLICATIONS, &application, &error));
  g_assert_true (along_caseload_save (database, ALONG_CASELOAD_PAIRINGS, &pairing, &error));
  g_assert_true (along_database_commit (database, &error));
}

static void
test_caseload_round_trip (StoreFixture *fixture, gconstpointer data)
{
  g_autoptr (AlongCaseload) caseload = NULL;
  const AlongApplication *application;
  const AlongPairing *pairing;

  save_caseload (fixture->database);
  caseload = along_caseload_load (fixture->database, NULL);

  g_assert_cmpint (along_caseload_find_cohort (caseload, "c")->region, ==, 'A');
  g_assert_cmpint (along_caseload_find_capacity (caseload, "l", "c")->days, ==, ALONG_UNLIMITED);
  g_assert_cmpint (along_caseload_get_pathway_places (caseload, "l", "c", "core"), ==, 3);
  application = along_caseload_find_application (caseload, "a");
  g_assert_cmpint (application->need, ==, 2);
  g_assert_cmpstr (application->preferred_lead, ==, "l");
  pairing = along_caseload_find_current_pairing (caseload, "a");
  g_assert_cmpstr (pairing->rationale, ==, "Near, and \"asked for\"");
  g_assert_cmpint (pairing->paired, ==, along_date_new (2023, 9, 4));
}

static void
test_one_lead_at_a_time (StoreFixture *fixture, gconstpointer data)
{
  AlongPairing second = { .id = "q", .application = "a", .lead = "l", .paired = 1000000 };
  g_autoptr (GError) error = NULL;

  save_caseload (fixture->database);
  begin (fixture);
  g_assert_false (
      along_caseload_save (fixture->database, ALONG_CASELOAD_PAIRINGS, &second, &error));
  g_assert_error (error, ALONG_STORE_ERROR, ALONG_STORE_ERROR_CONSTRAINT);
  along_database_rollback (fixture->database);
}

static void
test_delete_spares_what_is_needed (StoreFixture *fixture, gconstpointer data)
{
  g_autoptr (GError) error = NULL;

  save_caseload (fixture->database);
  begin (fixture);
  g_assert_false (along_caseload_delete (fixture->database, ALONG_CASELOAD_COHORTS, "c", &error));
  g_assert_error (error, ALONG_STORE_ERROR, ALONG_STORE_ERROR_CONSTRAINT);
  along_database_rollback (fixture->database);

  g_clear_error (&error);
  begin (fixture);
  g_assert_false (along_caseload_delete (fixture->database, ALONG_CASELOAD_FLAGS, "none", &error));
  g_assert_error (error, ALONG_STORE_ERROR, ALONG_STORE_ERROR_MISSING);
  along_database_rollback (fixture->database);
}

static void
test_backup_and_restore (StoreFixture *fixture, gconstpointer data)
{
  g_autofree char *copy = g_build_filename (fixture->folder, "copy.db", NULL);
  g_autofree char *full = NULL;
  g_autofree char *restored = NULL;
  g_autofree char *kept = NULL;
  g_autoptr (GError) error = NULL;
  GStatBuf status;

  save_caseload (fixture->database);
  full = along_check_dump (fixture->database, NULL);
  g_assert_true (along_backup_to (fixture->database, copy, &error));
  g_assert_cmpint (g_stat (copy, &status), ==, 0);
  g_assert_cmpint (status.st_mode & 0777, ==, 0600);

  begin (fixture);
  g_assert_true (along_caseload_delete (fixture->database, ALONG_CASELOAD_PAIRINGS, "p", NULL));
  commit (fixture);
  g_assert_true (along_backup_restore (fixture->database, copy, &kept, &error));
  g_assert_no_error (error);
  restored = along_check_dump (fixture->database, NULL);
  g_assert_cmpstr (restored, ==, full);
  g_assert_true (g_file_test (kept, G_FILE_TEST_EXISTS));
}

static void
test_restore_refuses_what_is_no_backup (StoreFixture *fixture, gconstpointer data)
{
  g_autofree char *text = g_build_filename (fixture->folder, "text.db", NULL);
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;
  g_autoptr (GError) error = NULL;

  save_caseload (fixture->database);
  before = along_check_dump (fixture->database, NULL);
  g_file_set_contents (text, "Dear colleague, please find attached the backup you asked for.", -1,
                       NULL);
  g_assert_false (along_backup_restore (fixture->database, text, NULL, &error));
  g_assert_error (error, ALONG_STORE_ERROR, ALONG_STORE_ERROR_NOT_A_DATABASE);
  after = along_check_dump (fixture->database, NULL);
  g_assert_cmpstr (after, ==, before);
}

#define ADD(path, test)                                                                            \
  g_test_add (path, StoreFixture, NULL, store_fixture_set_up, test, store_fixture_tear_down)

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  ADD ("/tables/school", test_school_round_trip);
  ADD ("/tables/bad-row", test_bad_row_fails_alone);
  ADD ("/tables/inspections-add-up", test_inspections_add_up);
  ADD ("/tables/membership", test_membership_ends_when_another_begins);
  ADD ("/tables/caseload", test_caseload_round_trip);
  ADD ("/tables/one-lead", test_one_lead_at_a_time);
  ADD ("/tables/delete", test_delete_spares_what_is_needed);
  ADD ("/tables/backup", test_backup_and_restore);
  ADD ("/tables/restore-refuses", test_restore_refuses_what_is_no_backup);
  return g_test_run ();
}
