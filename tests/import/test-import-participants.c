/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "import-fixture.h"

#include "along-caseload-table.h"

/* The cohorts, leads, applications and so on of a participants.json; its deployments are in
 * test-import-deployments.c. */

#define START "{\"format\": \"alongside-participants\", \"version\": 1, "

#define COHORT                                                                                     \
  "{\"id\": \"c1\", \"programme\": \"p\", \"name\": \"One\", \"academic_year\": \"2022/23\", "     \
  "\"status\": \"active\"}"
#define LEAD(capacities)                                                                           \
  "{\"id\": \"l1\", \"programme\": \"p\", \"school\": 900223, \"active\": true, "                  \
  "\"capacities\": [" capacities "]}"
#define APPLICATION                                                                                \
  "{\"id\": \"a1\", \"cohort\": \"c1\", \"trust\": 7, \"status\": \"accepted\", \"need\": 3}"

static AlongImportReport *
import_text (ImportFixture *fixture, const char *text)
{
  g_autofree char *path = import_fixture_write (fixture, "participants.json", text);
  g_autoptr (AlongImportSource) source = import_fixture_inspect (path);

  return import_fixture_import (fixture, source);
}

static AlongCaseload *
load (ImportFixture *fixture)
{
  g_autoptr (GError) error = NULL;
  AlongCaseload *caseload = along_caseload_load (fixture->database, &error);

  g_assert_no_error (error);
  return caseload;
}

/* The least that can be said of each kind; what is left out is empty, or without limit. */
static void
test_least (ImportFixture *fixture, gconstpointer data)
{
  static const char text[] = START "\"cohorts\": [" COHORT "], \"leads\": [" LEAD (
      "{\"cohort\": \"c1\"}") "], "
                              "\"applications\": [" APPLICATION "], "
                              "\"pairings\": [{\"id\": \"m1\", \"application\": \"a1\", \"lead\": "
                              "\"l1\", "
                              "\"paired\": \"2023-01-09\", \"status\": \"completed\"}], "
                              "\"exclusions\": [{\"id\": \"x1\", \"lead\": \"l1\", \"school\": "
                              "900001, "
                              "\"made\": \"2023-01-10\"}], "
                              "\"flags\": [{\"id\": \"f1\", \"programme\": \"p\", \"school\": "
                              "900002, "
                              "\"kind\": \"not-eligible\", \"academic_year\": \"2023/24\", "
                              "\"reason\": \"R\", "
                              "\"author\": \"A\", \"made\": \"2023-01-11\"}]}";
  g_autoptr (AlongImportReport) first = import_text (fixture, text);
  g_autoptr (AlongImportReport) again = import_text (fixture, text);
  g_autoptr (AlongCaseload) caseload = load (fixture);
  const AlongCohort *cohort = along_caseload_find_cohort (caseload, "c1");
  const AlongLeadCapacity *capacity = along_caseload_find_capacity (caseload, "l1", "c1");
  const AlongApplication *application = along_caseload_find_application (caseload, "a1");
  const AlongFlag *flag = &g_array_index (along_caseload_get_flags (caseload), AlongFlag, 0);

  assert_counts (first, 6, 6, 0, 0, 0);
  assert_counts (again, 6, 0, 0, 6, 0);
  g_assert_cmpint (cohort->academic_year, ==, 2022);
  g_assert_cmpint (cohort->status, ==, ALONG_COHORT_ACTIVE);
  g_assert_cmpint (cohort->region, ==, ALONG_REGION_NONE);
  g_assert_cmpint (cohort->starts, ==, ALONG_DATE_NONE);
  g_assert_cmpint (capacity->places, ==, 0);
  g_assert_cmpint (capacity->days, ==, ALONG_UNLIMITED);
  g_assert_cmpint (application->who.kind, ==, ALONG_PARTICIPANT_TRUST);
  g_assert_cmpint (application->who.id, ==, 7);
  g_assert_cmpint (application->need, ==, 3);
  g_assert_cmpstr (application->preferred_lead, ==, "");
  g_assert_cmpint (flag->kind, ==, ALONG_FLAG_NOT_ELIGIBLE);
  g_assert_cmpint (flag->academic_year, ==, 2023);
}

static const struct
{
  const char *name;
  const char *text;
  const char *place;
} bad[] = {
  { "no-status",
    "\"cohorts\": [{\"id\": \"c1\", \"programme\": \"p\", \"name\": \"N\", "
    "\"academic_year\": \"2022/23\"}]",
    "cohorts[0].status" },
  { "null-name",
    "\"cohorts\": [{\"id\": \"c1\", \"programme\": \"p\", \"name\": null, "
    "\"academic_year\": \"2022/23\", \"status\": \"active\"}]",
    "cohorts[0].name" },
  { "region",
    "\"cohorts\": [{\"id\": \"c1\", \"programme\": \"p\", \"name\": \"N\", \"region\": \"Mercia\", "
    "\"academic_year\": \"2022/23\", \"status\": \"active\"}]",
    "cohorts[0].region" },
  { "no-programme", "\"leads\": [{\"id\": \"l1\", \"school\": 1}]", "leads[0].programme" },
  { "name-is-list", "\"leads\": [{\"id\": \"l1\", \"programme\": [\"p\"], \"school\": 1}]",
    "leads[0].programme" },
  { "need",
    "\"applications\": [{\"id\": \"a1\", \"cohort\": \"c1\", \"school\": 1, \"need\": 4, "
    "\"status\": \"accepted\"}]",
    "applications[0].need" },
  { "paired",
    "\"pairings\": [{\"id\": \"m1\", \"application\": \"a1\", \"lead\": \"l1\", "
    "\"status\": \"active\"}]",
    "pairings[0].paired" },
  { "flag",
    "\"flags\": [{\"id\": \"f1\", \"programme\": \"p\", \"school\": 1, \"kind\": \"odd\", "
    "\"academic_year\": \"2023/24\", \"reason\": \"R\", \"author\": \"A\", "
    "\"made\": \"2023-01-11\"}]",
    "flags[0].kind" },
  { "capacity", "\"leads\": [" LEAD ("{\"places\": 2}") "]", "leads[0].capacities[0].cohort" },
  { "capacity-is-number", "\"leads\": [" LEAD ("7") "]", "leads[0].capacities[0]" },
  { "places",
    "\"cohorts\": [" COHORT "], \"leads\": [" LEAD ("{\"cohort\": \"c1\", \"places\": 10001}") "]",
    "leads[0].capacities[0].places" },
  { "pathway",
    "\"cohorts\": [" COHORT
    "], \"leads\": [" LEAD ("{\"cohort\": \"c1\", \"pathways\": {\"core\": -1}}") "]",
    "leads[0].capacities[0].core" },
};

/* What is wrong of a record rejects it, and the issue says where. */
static void
test_bad (ImportFixture *fixture, gconstpointer data)
{
  guint i = GPOINTER_TO_UINT (data);
  g_autofree char *text = g_strdup_printf ("%s%s}", START, bad[i].text);
  g_autoptr (AlongImportReport) report = import_text (fixture, text);

  g_assert_cmpuint (report->rejected, ==, 1);
  g_assert_cmpuint (report->n_issues, ==, 1);
  g_assert_cmpstr (import_fixture_issue (report, 0)->column_name, ==, bad[i].place);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add ("/import-participants/least", ImportFixture, NULL, import_fixture_set_up, test_least,
              import_fixture_tear_down);
  for (guint i = 0; i < G_N_ELEMENTS (bad); i++)
    {
      g_autofree char *path = g_strconcat ("/import-participants/bad/", bad[i].name, NULL);

      g_test_add (path, ImportFixture, GUINT_TO_POINTER (i), import_fixture_set_up, test_bad,
                  import_fixture_tear_down);
    }

  return g_test_run ();
}
