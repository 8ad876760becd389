/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "along-impact.h"
#include "rules-fixture.h"

#include <string.h>

typedef struct
{
  AlongDefinitions *definitions;
  AlongFrameworks *frameworks;
  AlongRegisterBuilder *schools;
  AlongCaseloadBuilder *cases;
  guint overall;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  fixture->definitions = fixture_load_definitions ();
  fixture->frameworks = along_definitions_get_frameworks (fixture->definitions);
  fixture->schools = along_register_builder_new ();
  fixture->cases = along_caseload_builder_new ();
  fixture->overall = (guint) along_frameworks_find_area (fixture->frameworks, "overall");
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  along_register_builder_free (fixture->schools);
  along_caseload_builder_free (fixture->cases);
  g_object_unref (fixture->definitions);
}

/* A school with the grades of two inspections; NULL for no such inspection. */
static void
add_school (Fixture *fixture,
            gint32 urn,
            const char *before,
            AlongGrade grade_before,
            const char *after,
            AlongGrade grade_after)
{
  AlongSchool school = fixture_school (urn);

  along_register_builder_add_school (fixture->schools, &school);
  if (before != NULL)
    fixture_add_grade (fixture->schools, fixture->frameworks, urn, before, "overall", grade_before);
  if (after != NULL)
    fixture_add_grade (fixture->schools, fixture->frameworks, urn, after, "overall", grade_after);
}

static AlongImpact *
ask (Fixture *fixture, AlongImpactQuestion question)
{
  g_autoptr (AlongRegister) reg = along_register_builder_end (fixture->schools);
  g_autoptr (AlongCaseload) caseload = along_caseload_builder_end (fixture->cases);

  return along_impact_new (fixture->frameworks, reg, caseload, &question);
}

/* What goes in comes out: every school is a pair, or is left out for one reason. */
static void
assert_complete (AlongImpact *impact)
{
  guint n = along_impact_get_n_pairs (impact), counted = 0;

  for (guint why = 0; why < ALONG_N_LEFT_OUT; why++)
    n += along_impact_get_left_out (impact, (AlongLeftOut) why);
  g_assert_cmpuint (n, ==, along_impact_get_n_schools (impact));
  for (guint8 before = 1; before <= 5; before++)
    for (guint8 after = 1; after <= 5; after++)
      counted += along_impact_get_count (impact, before, after);
  g_assert_cmpuint (counted, ==, along_impact_get_n_pairs (impact));
}

static void
add_some_schools (Fixture *fixture)
{
  /* Comparable: both under the framework of 2015. */
  add_school (fixture, 1, "2016-01-01", 3, "2018-01-01", 2);
  add_school (fixture, 2, "2016-01-01", 3, "2018-01-01", 2);
  add_school (fixture, 3, "2016-01-01", 2, "2018-01-01", 4);
  add_school (fixture, 4, "2016-01-01", 1, "2018-01-01", 1);
  /* Not comparable: the framework changed in September 2019. */
  add_school (fixture, 5, "2016-01-01", 3, "2020-01-01", 1);
  /* One grade only, and none at all. */
  add_school (fixture, 6, NULL, 0, "2018-01-01", 2);
  add_school (fixture, 7, NULL, 0, NULL, 0);
}

static void
test_all_schools (Fixture *fixture, gconstpointer data)
{
  g_autoptr (AlongImpact) impact = NULL;
  g_autofree char *words = NULL;

  add_some_schools (fixture);
  impact = ask (fixture, (AlongImpactQuestion){ .area = fixture->overall, .all_schools = TRUE });
  assert_complete (impact);
  g_assert_cmpuint (along_impact_get_n_schools (impact), ==, 6);
  g_assert_cmpuint (along_impact_get_n_pairs (impact), ==, 4);
  g_assert_cmpuint (along_impact_get_count (impact, 3, 2), ==, 2);
  g_assert_cmpuint (along_impact_get_n_improved (impact), ==, 2);
  g_assert_cmpuint (along_impact_get_n_declined (impact), ==, 1);
  g_assert_cmpuint (along_impact_get_left_out (impact, ALONG_LEFT_OUT_NO_BEFORE), ==, 1);
  g_assert_cmpuint (along_impact_get_left_out (impact, ALONG_LEFT_OUT_NOT_COMPARABLE), ==, 1);
  g_assert_cmpuint (along_impact_get_n_grades (impact), ==, 4);
  g_assert_cmpstr (
      along_frameworks_get_id (fixture->frameworks, along_impact_get_framework (impact)), ==,
      "cif");
  words = along_impact_describe_left_out (impact, ALONG_LEFT_OUT_NOT_COMPARABLE);
  g_assert_nonnull (strstr (words, "1 school was judged on “Overall effectiveness”"));
}

static void
test_across_frameworks (Fixture *fixture, gconstpointer data)
{
  g_autoptr (AlongImpact) impact = NULL;

  add_some_schools (fixture);
  impact = ask (fixture, (AlongImpactQuestion){
                             .area = fixture->overall,
                             .all_schools = TRUE,
                             .across_frameworks = TRUE,
                         });
  assert_complete (impact);
  g_assert_cmpuint (along_impact_get_n_pairs (impact), ==, 5);
  g_assert_cmpuint (along_impact_get_n_improved (impact), ==, 3);
  g_assert_cmpuint (along_impact_get_left_out (impact, ALONG_LEFT_OUT_NOT_COMPARABLE), ==, 0);
}

static void
test_predecessors (Fixture *fixture, gconstpointer data)
{
  AlongImpactQuestion question = { .area = fixture->overall, .all_schools = TRUE };
  AlongInspection old = fixture_inspection (fixture->frameworks, 1, "2016-01-01", "overall", 3);
  g_autoptr (AlongRegister) reg = NULL;
  g_autoptr (AlongImpact) with = NULL;
  g_autoptr (AlongImpact) without = NULL;

  old.urn_at_time = 99;
  add_school (fixture, 1, NULL, 0, "2018-01-01", 2);
  along_register_builder_add_inspection (fixture->schools, &old);
  reg = along_register_builder_end (fixture->schools);
  with = along_impact_new (fixture->frameworks, reg, NULL, &question);
  question.without_predecessors = TRUE;
  without = along_impact_new (fixture->frameworks, reg, NULL, &question);
  assert_complete (with);
  assert_complete (without);
  g_assert_cmpuint (along_impact_get_n_pairs (with), ==, 1);
  g_assert_true (along_inspection_is_predecessors (along_impact_get_pair (with, 0)->before));
  g_assert_cmpuint (along_impact_get_n_pairs (without), ==, 0);
  g_assert_cmpuint (along_impact_get_left_out (without, ALONG_LEFT_OUT_PREDECESSOR), ==, 1);
}

static void
add_cohort (Fixture *fixture, const char *id, const char *programme, const char *starts)
{
  AlongCohort cohort = { .id = id, .programme = programme, .starts = fixture_date (starts) };

  along_caseload_builder_add (fixture->cases, ALONG_CASELOAD_COHORTS, &cohort);
}

static void
add_partner (Fixture *fixture, const char *cohort, AlongParticipant who, gboolean paired)
{
  g_autofree char *id = g_strdup_printf ("%s-%d", cohort, who.id);
  g_autofree char *pairing_id = g_strdup_printf ("p-%s", id);
  AlongApplication application = {
    .id = id, .cohort = cohort, .who = who, .status = ALONG_APPLICATION_ACCEPTED
  };
  AlongPairing pairing = { .id = pairing_id, .application = id, .lead = "lead" };

  along_caseload_builder_add (fixture->cases, ALONG_CASELOAD_APPLICATIONS, &application);
  if (paired)
    along_caseload_builder_add (fixture->cases, ALONG_CASELOAD_PAIRINGS, &pairing);
}

/* The last grade before the start against the latest since; each school once. */
static void
test_cohort (Fixture *fixture, gconstpointer data)
{
  g_autoptr (AlongImpact) impact = NULL;

  add_school (fixture, 1, "2016-01-01", 3, "2018-01-01", 2);
  fixture_add_grade (fixture->schools, fixture->frameworks, 1, "2019-01-01", "overall", 1);
  add_school (fixture, 2, "2015-10-01", 4, "2016-01-01", 3);
  add_school (fixture, 3, NULL, 0, "2018-01-01", 2);
  add_school (fixture, 4, "2016-01-01", 3, "2018-01-01", 2);
  add_cohort (fixture, "first", "behaviour-hubs", "2017-01-01");
  add_cohort (fixture, "second", "behaviour-hubs", "2018-06-01");
  for (gint32 urn = 1; urn <= 3; urn++)
    add_partner (fixture, "first", fixture_school_id (urn), TRUE);
  add_partner (fixture, "second", fixture_school_id (1), TRUE);
  add_partner (fixture, "first", fixture_school_id (4), FALSE);
  add_partner (fixture, "first", fixture_school_id (5), TRUE);
  impact = ask (fixture,
                (AlongImpactQuestion){ .area = fixture->overall, .programme = "behaviour-hubs" });
  assert_complete (impact);
  g_assert_cmpuint (along_impact_get_n_schools (impact), ==, 4);
  g_assert_cmpuint (along_impact_get_n_pairs (impact), ==, 1);
  g_assert_cmpuint (along_impact_get_count (impact, 3, 1), ==, 1);
  g_assert_cmpuint (along_impact_get_left_out (impact, ALONG_LEFT_OUT_NO_AFTER), ==, 1);
  g_assert_cmpuint (along_impact_get_left_out (impact, ALONG_LEFT_OUT_NO_BEFORE), ==, 1);
  g_assert_cmpuint (along_impact_get_left_out (impact, ALONG_LEFT_OUT_NOT_IN_REGISTER), ==, 1);
}

/* The second cohort starts after the inspection of 2018, which is then the grade before. */
static void
test_one_cohort (Fixture *fixture, gconstpointer data)
{
  g_autoptr (AlongImpact) impact = NULL;

  add_school (fixture, 1, "2016-01-01", 3, "2018-01-01", 2);
  fixture_add_grade (fixture->schools, fixture->frameworks, 1, "2019-01-01", "overall", 1);
  add_cohort (fixture, "first", "behaviour-hubs", "2017-01-01");
  add_cohort (fixture, "second", "tsi-2023-24", "2018-06-01");
  add_partner (fixture, "first", fixture_school_id (1), TRUE);
  add_partner (fixture, "second", fixture_school_id (1), TRUE);
  impact = ask (fixture, (AlongImpactQuestion){ .area = fixture->overall, .cohort = "second" });
  g_assert_cmpuint (along_impact_get_count (impact, 2, 1), ==, 1);
  g_assert_cmpuint (along_impact_get_n_pairs (impact), ==, 1);
}

/* A trust counts by its schools, and a region leaves the others out. */
static void
test_trust_and_region (Fixture *fixture, gconstpointer data)
{
  AlongTrust trust = { .uid = 7, .name = "Trust" };
  g_autoptr (AlongImpact) impact = NULL;

  along_register_builder_add_trust (fixture->schools, &trust);
  for (gint32 urn = 1; urn <= 4; urn++)
    {
      AlongSchool school = fixture_school (urn);

      school.trust_uid = 7;
      school.region = urn == 4 ? 'A' : 'H';
      along_register_builder_add_school (fixture->schools, &school);
      fixture_add_grade (fixture->schools, fixture->frameworks, urn, "2016-01-01", "overall", 3);
      fixture_add_grade (fixture->schools, fixture->frameworks, urn, "2018-01-01", "overall", 2);
    }
  add_cohort (fixture, "first", "behaviour-hubs", "2017-01-01");
  add_partner (fixture, "first", fixture_trust_id (7), TRUE);
  add_partner (fixture, "first", fixture_school_id (2), TRUE);
  impact = ask (fixture, (AlongImpactQuestion){ .area = fixture->overall, .region = 'H' });
  assert_complete (impact);
  g_assert_cmpuint (along_impact_get_n_pairs (impact), ==, 3);
  g_assert_cmpuint (along_impact_get_n_improved (impact), ==, 3);
}

/* A school that became an academy is one school. */
static void
test_succession (Fixture *fixture, gconstpointer data)
{
  AlongSchool old = fixture_school (1), academy = fixture_school (2);
  g_autoptr (AlongImpact) impact = NULL;

  old.status = ALONG_STATUS_CLOSED;
  along_register_builder_add_school (fixture->schools, &old);
  along_register_builder_add_school (fixture->schools, &academy);
  for (guint i = 0; i < 2; i++)
    {
      const char *date = i == 0 ? "2016-01-01" : "2018-01-01";
      AlongInspection reported = fixture_inspection (fixture->frameworks, 2, date, "overall", 3);

      reported.urn_at_time = 1;
      along_register_builder_add_inspection (fixture->schools, &reported);
      fixture_add_grade (fixture->schools, fixture->frameworks, 1, date, "overall", 3);
    }
  impact = ask (fixture, (AlongImpactQuestion){ .area = fixture->overall, .all_schools = TRUE });
  g_assert_cmpuint (along_impact_get_n_pairs (impact), ==, 1);
  g_assert_cmpint (along_impact_get_pair (impact, 0)->school->urn, ==, 2);
}

int
main (int argc, char *argv[])
{
  static const struct
  {
    const char *path;
    void (*test) (Fixture *fixture, gconstpointer data);
  } tests[] = {
    { "/impact/all-schools", test_all_schools },
    { "/impact/across-frameworks", test_across_frameworks },
    { "/impact/predecessors", test_predecessors },
    { "/impact/cohort", test_cohort },
    { "/impact/one-cohort", test_one_cohort },
    { "/impact/trust-and-region", test_trust_and_region },
    { "/impact/succession", test_succession },
  };

  g_test_init (&argc, &argv, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (tests); i++)
    g_test_add (tests[i].path, Fixture, NULL, set_up, tests[i].test, tear_down);

  return g_test_run ();
}
