/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "import-fixture.h"

#include <string.h>

static AlongGrade
grade (ImportFixture *fixture, const AlongInspection *inspection, const char *area)
{
  AlongFrameworks *frameworks = along_definitions_get_frameworks (fixture->definitions);
  int index = along_frameworks_find_area (frameworks, area);

  g_assert_cmpint (index, >=, 0);
  return inspection->grades[index];
}

static const char *
framework (ImportFixture *fixture, const AlongInspection *inspection)
{
  return along_frameworks_get_id (along_definitions_get_frameworks (fixture->definitions),
                                  inspection->framework);
}

/* Invented schools, so that inspections have something to hang on. */
static void
add_schools (ImportFixture *fixture)
{
  g_autoptr (GString) text = g_string_new ("URN,EstablishmentName,EstablishmentStatus (code)\n");
  g_autofree char *path = NULL;
  g_autoptr (AlongImportSource) source = NULL;
  g_autoptr (AlongImportReport) report = NULL;

  for (guint urn = 900000; urn < 900300; urn++)
    g_string_append_printf (text, "%u,School %u,1\n", urn, urn);
  path = import_fixture_write (fixture, "schools.csv", text->str);
  source = import_fixture_inspect (path);
  report = import_fixture_import (fixture, source);
  assert_counts (report, 300, 300, 0, 0, 0);
}

static const AlongInspection *
find (AlongRegister *schools, gint32 urn, const char *number)
{
  const AlongSchool *school = along_register_find_school (schools, urn);
  guint n;
  const AlongInspection *inspections = along_register_get_inspections (schools, school, &n);

  for (guint i = 0; i < n; i++)
    if (strcmp (inspections[i].number, number) == 0)
      return &inspections[i];

  g_error ("URN %d has no inspection %s", urn, number);
}

/* Values read by hand from tests/data/ofsted-2020.csv; its README counts 39 full inspections and 9
 * visits since, one of which (of 103623) became the full inspection. */
static void
test_2020 (ImportFixture *fixture, gconstpointer data)
{
  g_autoptr (AlongImportReport) schools = import_fixture_import_data (fixture, "gias-register.csv");
  g_autoptr (AlongImportReport) report = import_fixture_import_data (fixture, "ofsted-2020.csv");
  g_autoptr (AlongImportReport) again = import_fixture_import_data (fixture, "ofsted-2020.csv");
  g_autoptr (AlongRegister) result = import_fixture_load (fixture);
  const AlongInspection *inspection;

  g_assert_cmpuint (schools->rejected, ==, 0);
  /* 140652 was never inspected. */
  assert_counts (report, 22, 21, 0, 1, 0);
  assert_counts (again, 22, 0, 0, 22, 0);
  g_assert_cmpuint (report->n_issues, ==, 0);
  g_assert_cmpuint (along_register_get_n_inspections (result), ==, 39 + 8);

  inspection = find (result, 100243, "10121512");
  g_assert_cmpint (inspection->started, ==, along_date_new (2020, 2, 5));
  g_assert_cmpint (grade (fixture, inspection, "overall"), ==, 3);
  g_assert_cmpint (grade (fixture, inspection, "behaviour-and-attitudes"), ==, 3);
  g_assert_cmpint (grade (fixture, inspection, "early-years"), ==, 2);
  g_assert_cmpint (grade (fixture, inspection, "sixth-form"), ==, ALONG_GRADE_NONE);
  g_assert_cmpint (grade (fixture, inspection, "safeguarding"), ==, 1);
  g_assert_cmpstr (framework (fixture, inspection), ==, "eif");
  g_assert_false (along_inspection_is_predecessors (inspection));

  inspection = find (result, 100243, "10037665");
  g_assert_cmpint (grade (fixture, inspection, "overall"), ==, 3);
  g_assert_cmpint (grade (fixture, inspection, "behaviour-and-attitudes"), ==, ALONG_GRADE_NONE);
  g_assert_cmpstr (framework (fixture, inspection), ==, "cif");

  inspection = find (result, 136267, "ITS308145");
  g_assert_cmpint (inspection->urn_at_time, ==, 102863);
  g_assert_true (along_inspection_is_predecessors (inspection));
  g_assert_cmpint (grade (fixture, inspection, "sixth-form"), ==, 1);

  g_assert_cmpstr (find (result, 103623, "10088432")->concern, ==, "SM");
  g_assert_true (find (result, 103623, "10088432")->graded);
  g_assert_cmpstr (find (result, 131099, "10048244")->concern, ==, "SWK");

  inspection = find (result, 100005, "10031882");
  g_assert_false (inspection->graded);
  g_assert_cmpstr (inspection->outcome, ==, "School remains Outstanding");
}

static void
test_2025 (ImportFixture *fixture, gconstpointer data)
{
  g_autoptr (AlongImportReport) report = NULL;
  g_autoptr (AlongRegister) result = NULL;
  const AlongInspection *inspection;

  add_schools (fixture);
  report = import_fixture_import_data (fixture, "ofsted-2025.csv");
  result = import_fixture_load (fixture);

  g_assert_cmpuint (report->read, ==, 13);
  g_assert_cmpuint (report->rejected, ==, 0);
  g_assert_cmpuint (report->n_issues, ==, 0);
  g_assert_cmpuint (report->unknown_columns->len, ==, 0);

  inspection = find (result, 900002, "19007742");
  g_assert_cmpint (inspection->started, ==, along_date_new (2025, 3, 18));
  g_assert_cmpint (grade (fixture, inspection, "overall"), ==, ALONG_GRADE_NONE);
  g_assert_cmpint (grade (fixture, inspection, "quality-of-education"), ==, 2);
  g_assert_cmpint (grade (fixture, inspection, "early-years"), ==, 1);
  inspection = find (result, 900002, "19004837");
  g_assert_cmpint (grade (fixture, inspection, "overall"), ==, 2);
  g_assert_cmpint (grade (fixture, inspection, "personal-development"), ==, 1);
}

/* Report cards: sheet D2 has the report card, the last inspection before and the last visit. */
static void
test_2026 (ImportFixture *fixture, gconstpointer data)
{
  g_autoptr (AlongImportReport) latest = NULL;
  g_autoptr (AlongImportReport) year = NULL;
  g_autoptr (AlongImportReport) none = NULL;
  g_autoptr (AlongRegister) result = NULL;
  const AlongInspection *inspection;

  add_schools (fixture);
  latest = import_fixture_import_data (fixture, "ofsted-2026-latest.csv");
  year = import_fixture_import_data (fixture, "ofsted-2026-year-to-date.csv");
  none = import_fixture_import_data (fixture, "ofsted-2026-header-only.csv");
  result = import_fixture_load (fixture);

  g_assert_cmpuint (latest->read, ==, 14);
  g_assert_cmpuint (latest->rejected + latest->n_issues, ==, 0);
  g_assert_cmpuint (year->read, ==, 12);
  g_assert_cmpuint (year->rejected + year->n_issues, ==, 0);
  assert_counts (none, 0, 0, 0, 0, 0);

  inspection = find (result, 900017, "19007903");
  g_assert_cmpint (inspection->started, ==, along_date_new (2025, 11, 18));
  g_assert_cmpint (grade (fixture, inspection, "inclusion"), ==, 2);
  g_assert_cmpint (grade (fixture, inspection, "achievement"), ==, 4);
  g_assert_cmpint (grade (fixture, inspection, "attendance-and-behaviour"), ==, 4);
  g_assert_cmpint (grade (fixture, inspection, "safeguarding-standards"), ==, 1);
  g_assert_cmpint (grade (fixture, inspection, "overall"), ==, ALONG_GRADE_NONE);
  inspection = find (result, 900017, "19004872");
  g_assert_cmpint (inspection->started, ==, along_date_new (2021, 5, 11));
  g_assert_cmpint (grade (fixture, inspection, "overall"), ==, 2);
  g_assert_cmpint (grade (fixture, inspection, "safeguarding"), ==, 1);
  g_assert_cmpstr (find (result, 900017, "19006664")->outcome, ==, "School remains Good");
  g_assert_cmpint (grade (fixture, find (result, 900049, "19007910"), "curriculum-and-teaching"),
                   ==, 2);
}

/* Before September 2019; columns as Ofsted named them then. */
static void
test_before_2019 (ImportFixture *fixture, gconstpointer data)
{
  g_autofree char *path = import_fixture_write (
      fixture, "2018.csv",
      "Management information at 31 August 2018,,,,,,,,,,\n"
      "URN,Ofsted phase,Inspection number of latest full inspection,Inspection start date,"
      "Overall effectiveness,Outcomes for pupils,\"Quality of teaching, learning and assessment\","
      "Effectiveness of leadership and management,\"Personal development, behaviour and welfare\","
      "16 - 19 study programmes (where applicable),Category of concern\n"
      "900001,Secondary,10012345,03/05/2018,3,3,2,3,2,4,NULL\n");
  g_autoptr (AlongImportSource) source = import_fixture_inspect (path);
  g_autoptr (AlongImportReport) report = NULL;
  g_autoptr (AlongRegister) result = NULL;
  const AlongInspection *inspection;

  add_schools (fixture);
  report = import_fixture_import (fixture, source);
  result = import_fixture_load (fixture);
  assert_counts (report, 1, 1, 0, 0, 0);
  inspection = find (result, 900001, "10012345");
  g_assert_cmpstr (framework (fixture, inspection), ==, "cif");
  g_assert_cmpint (grade (fixture, inspection, "outcomes"), ==, 3);
  g_assert_cmpint (grade (fixture, inspection, "teaching"), ==, 2);
  g_assert_cmpint (grade (fixture, inspection, "personal-development-behaviour-and-welfare"), ==,
                   2);
  g_assert_cmpint (grade (fixture, inspection, "sixth-form"), ==, 4);
}

static void
test_history (ImportFixture *fixture, gconstpointer data)
{
  g_autoptr (AlongImportReport) schools = import_fixture_import_data (fixture, "gias-register.csv");
  g_autoptr (AlongImportReport) report = import_fixture_import_data (fixture, "ofsted-history.csv");
  g_autoptr (AlongImportReport) again = import_fixture_import_data (fixture, "ofsted-history.csv");
  g_autoptr (AlongRegister) result = import_fixture_load (fixture);
  const AlongInspection *inspections;
  guint n;

  g_assert_cmpuint (schools->rejected, ==, 0);
  assert_counts (report, 30, 30, 0, 0, 0);
  assert_counts (again, 30, 0, 0, 30, 0);
  inspections = along_register_get_inspections (result, along_register_find_school (result, 100036),
                                                &n);
  g_assert_cmpuint (n, ==, 4);
  g_assert_cmpint (inspections[0].started, ==, along_date_new (2019, 4, 2));
  g_assert_cmpint (grade (fixture, &inspections[0], "overall"), ==, 2);
  g_assert_cmpint (grade (fixture, &inspections[3], "overall"), ==, 3);
  g_assert_cmpstr (framework (fixture, &inspections[3]), ==, "before-2012");
}

#define add(path, test)                                                                            \
  g_test_add (path, ImportFixture, NULL, import_fixture_set_up, test, import_fixture_tear_down)

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  add ("/import-inspections/2020", test_2020);
  add ("/import-inspections/2025", test_2025);
  add ("/import-inspections/2026", test_2026);
  add ("/import-inspections/before-2019", test_before_2019);
  add ("/import-inspections/history", test_history);

  return g_test_run ();
}
