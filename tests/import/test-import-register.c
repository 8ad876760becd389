/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "import-fixture.h"

/* Values read by hand from tests/data/gias-register.csv. */
static void
assert_register (AlongRegister *schools)
{
  const AlongSchool *school = along_register_find_school (schools, 100371);

  g_assert_cmpstr (school->name, ==, "Ecole Française de Londres Jacques Prévert");
  g_assert_cmpstr (school->postcode, ==, "W6 7BE");
  g_assert_cmpint (school->pupils, ==, 252);
  g_assert_cmpint (school->easting, ==, 523811);
  g_assert_cmpint (school->northing, ==, 178942);
  g_assert_cmpint (school->ukprn, ==, 10079112);
  g_assert_cmpint (school->la_code, ==, 205);
  g_assert_cmpint (school->fsm_tenths, ==, ALONG_UNKNOWN);
  g_assert_cmpint (school->region, ==, 'H');
  g_assert_cmpint (school->sector, ==, ALONG_SECTOR_INDEPENDENT);

  school = along_register_find_school (schools, 100005);
  g_assert_cmpstr (school->name, ==, "Thomas Coram Centre");
  g_assert_cmpint (school->phase, ==, ALONG_PHASE_NURSERY);
  g_assert_cmpint (school->status, ==, ALONG_STATUS_OPEN);
  g_assert_cmpint (school->fsm_tenths, ==, 382);
  g_assert_cmpint (school->low_age, ==, 2);
  g_assert_cmpint (school->high_age, ==, 5);
  g_assert_cmpstr (school->religious_character, ==, "");

  school = along_register_find_school (schools, 100004);
  g_assert_cmpint (school->status, ==, ALONG_STATUS_CLOSED);
  g_assert_cmpint (school->closed, ==, along_date_new (1992, 8, 31));
  g_assert_cmpint (school->opened, ==, ALONG_DATE_NONE);
  g_assert_cmpint (school->pupils, ==, ALONG_UNKNOWN);
}

static void
test_register (ImportFixture *fixture, gconstpointer data)
{
  g_autoptr (AlongImportReport) report = import_fixture_import_data (fixture, "gias-register.csv");
  g_autoptr (AlongRegister) schools = import_fixture_load (fixture);
  guint statuses[ALONG_N_STATUSES] = { 0 }, phases[ALONG_N_PHASES] = { 0 }, in_trust = 0;

  assert_counts (report, 26, 26, 0, 0, 0);
  g_assert_cmpuint (report->n_issues, ==, 0);
  g_assert_cmpuint (report->unknown_columns->len, ==, 0);
  g_assert_cmpint (report->kind, ==, ALONG_IMPORT_REGISTER);
  g_assert_cmpuint (along_register_get_n_schools (schools), ==, 26);
  for (guint i = 0; i < 26; i++)
    {
      const AlongSchool *school = along_register_get_school (schools, i);

      statuses[school->status]++;
      phases[school->phase]++;
      in_trust += school->trust_uid != 0;
    }
  g_assert_cmpuint (statuses[ALONG_STATUS_OPEN], ==, 22);
  g_assert_cmpuint (statuses[ALONG_STATUS_PROPOSED_TO_CLOSE], ==, 1);
  g_assert_cmpuint (statuses[ALONG_STATUS_CLOSED], ==, 3);
  g_assert_cmpuint (phases[ALONG_PHASE_PRIMARY], ==, 7);
  g_assert_cmpuint (phases[ALONG_PHASE_SECONDARY], ==, 6);
  g_assert_cmpuint (phases[ALONG_PHASE_NURSERY], ==, 2);
  g_assert_cmpuint (phases[ALONG_PHASE_ALL_THROUGH], ==, 1);
  g_assert_cmpuint (phases[ALONG_PHASE_NOT_APPLICABLE], ==, 10);
  g_assert_cmpuint (in_trust, ==, 8);
  assert_register (schools);
}

static void
test_unknowns (ImportFixture *fixture, gconstpointer data)
{
  g_autoptr (AlongImportReport) report = import_fixture_import_data (fixture, "gias-register.csv");
  g_autoptr (AlongRegister) schools = import_fixture_load (fixture);

  g_assert_cmpuint (report->read, ==, 26);
  g_assert_cmpint (along_register_find_school (schools, 100382)->opened, ==, ALONG_DATE_NONE);
  g_assert_false (along_school_has_place (along_register_find_school (schools, 100410)));
  g_assert_cmpint (along_register_find_school (schools, 139197)->pupils, ==, 0);
  g_assert_cmpstr (along_register_find_school (schools, 126416)->name, ==,
                   "St Thomas à Becket Church of England Aided Primary School");
}

/* The same file in a zip, in UTF-8 and without its last line end says the same. */
static void
test_again (ImportFixture *fixture, gconstpointer data)
{
  g_autoptr (AlongImportReport) first = import_fixture_import_data (fixture, "gias-register.csv");
  g_autoptr (AlongImportReport) again = import_fixture_import_data (fixture, "gias-register.csv");
  g_autoptr (AlongImportReport) zip = import_fixture_import_data (fixture, "gias-register.zip");
  g_autoptr (AlongImportReport)
      utf8 = import_fixture_import_data (fixture, "gias-register-utf8-bom.csv");
  g_autoptr (AlongImportReport)
      no_end = import_fixture_import_data (fixture, "gias-register-no-final-newline.csv");

  assert_counts (first, 26, 26, 0, 0, 0);
  assert_counts (again, 26, 0, 0, 26, 0);
  assert_counts (zip, 26, 0, 0, 26, 0);
  assert_counts (utf8, 4, 0, 0, 4, 0);
  assert_counts (no_end, 3, 0, 0, 3, 0);
}

static void
test_older_columns (ImportFixture *fixture, gconstpointer data)
{
  /* Columns in another order, names without codes, numbers as a spreadsheet saves them. */
  g_autofree char *path = import_fixture_write (
      fixture, "older.csv",
      "establishmentname,urn,EstablishmentStatus (name),PhaseOfEducation (name),GOR (name),"
      "OfstedRating (name),Easting,Northing,OpenDate,Colour\n"
      "A School ,900001.0,\"Open, but proposed to close\",All-through,Yorkshire and The Humber,"
      "Good,400000,300000.0,20100901,red\n"
      "B School,900002,Shut,Primary,Cymru,Good,0,0,2010-09-01T00:00:00,blue\n");
  g_autoptr (AlongImportSource) source = import_fixture_inspect (path);
  g_autoptr (AlongImportReport) report = import_fixture_import (fixture, source);
  g_autoptr (AlongRegister) schools = import_fixture_load (fixture);
  const AlongSchool *school = along_register_find_school (schools, 900001);

  assert_counts (report, 2, 2, 0, 0, 0);
  g_assert_cmpstr (school->name, ==, "A School");
  g_assert_cmpint (school->status, ==, ALONG_STATUS_PROPOSED_TO_CLOSE);
  g_assert_cmpint (school->phase, ==, ALONG_PHASE_ALL_THROUGH);
  g_assert_cmpint (school->region, ==, 'D');
  g_assert_cmpint (school->northing, ==, 300000);
  g_assert_cmpint (school->opened, ==, along_date_new (2010, 9, 1));
  g_assert_cmpuint (report->unknown_columns->len, ==, 1);
  g_assert_cmpstr (report->unknown_columns->pdata[0], ==, "Colour");
  g_assert_cmpuint (report->n_issues, ==, 2);
  g_assert_cmpstr (import_fixture_issue (report, 0)->column_name, ==, "GOR (name)");
  g_assert_cmpuint (import_fixture_issue (report, 0)->line, ==, 3);
  g_assert_cmpuint (import_fixture_issue (report, 0)->column, ==, 5);
  g_assert_cmpstr (import_fixture_issue (report, 1)->column_name, ==, "EstablishmentStatus (name)");
  g_assert_false (import_fixture_issue (report, 1)->rejected);
}

static void
test_trusts (ImportFixture *fixture, gconstpointer data)
{
  g_autoptr (AlongImportReport) schools = import_fixture_import_data (fixture, "gias-register.csv");
  g_autoptr (AlongImportReport) groups = import_fixture_import_data (fixture, "gias-groups.csv");
  g_autoptr (AlongImportReport)
      members = import_fixture_import_data (fixture, "gias-group-links.csv");
  g_autoptr (AlongImportReport) links = import_fixture_import_data (fixture, "gias-links.csv");
  g_autoptr (AlongImportReport) again = import_fixture_import_data (fixture, "gias-register.csv");
  g_autoptr (AlongRegister) result = import_fixture_load (fixture);
  const AlongTrust *trust = along_register_find_trust (result, 2197);

  /* The 8 trusts that the register names were there already, with less about them. */
  assert_counts (groups, 19, 11, 8, 0, 0);
  g_assert_cmpstr (trust->name, ==, "ASTON UNIVERSITY ENGINEERING ACADEMY BIRMINGHAM");
  g_assert_cmpstr (trust->group_id, ==, "TR00106");
  g_assert_cmpstr (trust->type, ==, "Single-academy trust");
  g_assert_cmpstr (trust->companies_house_number, ==, "07166427");
  g_assert_cmpint (trust->opened, ==, along_date_new (2010, 2, 23));
  g_assert_cmpint (along_register_find_trust (result, 2059)->closed, ==,
                   along_date_new (2020, 11, 3));

  /* 13 rows: 2 of federations and 3 of sponsors make no member of a trust. */
  assert_counts (members, 13, 8, 0, 5, 0);
  assert_counts (links, 8, 7, 0, 0, 1);
  g_assert_cmpuint (import_fixture_issue (links, 0)->line, ==, 9);
  assert_counts (again, 26, 0, 0, 26, 0);
}

#define add(path, test)                                                                            \
  g_test_add (path, ImportFixture, NULL, import_fixture_set_up, test, import_fixture_tear_down)

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  add ("/import-register/register", test_register);
  add ("/import-register/unknowns", test_unknowns);
  add ("/import-register/again", test_again);
  add ("/import-register/older-columns", test_older_columns);
  add ("/import-register/trusts", test_trusts);

  return g_test_run ();
}
