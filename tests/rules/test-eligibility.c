/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "along-eligibility.h"
#include "rules-fixture.h"

#include <string.h>

#define RI         3
#define INADEQUATE 4
#define ANY_SCOPE  "{\"kind\": \"open\"}"
#define NO_RULE    "{\"kind\": \"flag\", \"flag\": \"need\"}"

typedef struct
{
  AlongDefinitions *definitions;
  AlongFrameworks *frameworks;
  AlongRegisterBuilder *builder;
  AlongCaseloadBuilder *cases;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  fixture->definitions = fixture_load_definitions ();
  fixture->frameworks = along_definitions_get_frameworks (fixture->definitions);
  fixture->builder = along_register_builder_new ();
  fixture->cases = along_caseload_builder_new ();
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  along_register_builder_free (fixture->builder);
  along_caseload_builder_free (fixture->cases);
  g_object_unref (fixture->definitions);
}

static void
add_school (Fixture *fixture, gint32 urn)
{
  AlongSchool school = fixture_school (urn);

  along_register_builder_add_school (fixture->builder, &school);
}

static void
add_grade (Fixture *fixture, gint32 urn, const char *date, AlongGrade grade)
{
  fixture_add_grade (fixture->builder, fixture->frameworks, urn, date, "overall", grade);
}

static void
add_flag (Fixture *fixture, gint32 urn, AlongFlagKind kind, int year, const char *made)
{
  /* Flags are kept in order of id: of even schools in the one order, of odd ones in the other. */
  g_autofree char *id = g_strdup_printf ("flag-%d-%d-%s", urn, urn % 2 == 0 ? kind : 9 - kind,
                                         made);
  AlongFlag flag = { .id = id,
                     .programme = "tsi-2023-24",
                     .who = fixture_school_id (urn),
                     .kind = kind,
                     .academic_year = year,
                     .reason = "Attendance has collapsed",
                     .author = "A. Director",
                     .made = fixture_date (made) };

  along_caseload_builder_add (fixture->cases, ALONG_CASELOAD_FLAGS, &flag);
}

static AlongEligibility *
judge_shipped (Fixture *fixture, const char *programme, int year)
{
  g_autoptr (AlongRegister) reg = along_register_builder_end (fixture->builder);
  g_autoptr (AlongCaseload) caseload = along_caseload_builder_end (fixture->cases);

  return along_eligibility_new (along_definitions_find_programme (fixture->definitions, programme),
                                reg, caseload, year);
}

static AlongEligibility *
judge_rules (Fixture *fixture, const char *scope, const char *school, const char *trust, int year)
{
  g_autoptr (AlongRegister) reg = along_register_builder_end (fixture->builder);
  g_autoptr (AlongProgramme)
      programme = fixture_make_programme (fixture->frameworks, TRUE, scope, school, trust);

  return along_eligibility_new (programme, reg, NULL, year);
}

static void
assert_school (AlongEligibility *eligibility, gint32 urn, AlongEligibilityVerdict verdict)
{
  AlongParticipant who = fixture_school_id (urn);
  g_autoptr (AlongEligibilityReport) report = along_eligibility_explain (eligibility, who);

  g_test_message ("%d: %s", urn, report->summary);
  g_assert_cmpint (along_eligibility_get_verdict (eligibility, who), ==, verdict);
  g_assert_cmpint (report->verdict, ==, verdict);
}

static gboolean
says (AlongEligibilityReport *report, const char *words, gboolean holds)
{
  for (guint i = 0; i < report->outcomes->len; i++)
    {
      AlongRuleOutcome *outcome = g_ptr_array_index (report->outcomes, i);

      for (guint j = 0; j < outcome->evidence->len; j++)
        {
          AlongEvidence *fact = &g_array_index (outcome->evidence, AlongEvidence, j);

          if (strstr (fact->text, words) != NULL && fact->holds == holds)
            return TRUE;
        }
    }
  return FALSE;
}

/* Domain note A4.01: two in a row, the latest within 1 September 2023 to 31 August 2024. */
static void
test_consecutive (Fixture *fixture, gconstpointer data)
{
  static const struct
  {
    const char *dates[3];
    AlongGrade grades[3];
    AlongEligibilityVerdict verdict;
  } cases[] = {
    { { "2023-09-01", "2020-01-10" }, { RI, RI }, ALONG_ELIGIBILITY_YES },
    { { "2024-08-31", "2020-01-10" }, { RI, RI }, ALONG_ELIGIBILITY_YES },
    { { "2023-08-31", "2020-01-10" }, { RI, RI }, ALONG_ELIGIBILITY_NO },
    { { "2024-09-01", "2020-01-10" }, { RI, RI }, ALONG_ELIGIBILITY_NO },
    { { "2023-11-01", "2020-01-10" }, { RI, 2 }, ALONG_ELIGIBILITY_NO },
    { { "2023-11-01" }, { RI }, ALONG_ELIGIBILITY_NO },
    /* Inadequate is not requires improvement, and ends the run (A24.37). */
    { { "2023-11-01", "2020-01-10" }, { RI, INADEQUATE }, ALONG_ELIGIBILITY_NO },
    { { "2023-11-01", "2021-01-10", "2017-01-10" }, { RI, RI, 2 }, ALONG_ELIGIBILITY_YES },
    { { "2023-11-01", "2021-01-10", "2017-01-10" }, { RI, 2, RI }, ALONG_ELIGIBILITY_NO },
    { { "2023-11-01", "2021-01-10", "2010-01-10" }, { 2, RI, RI }, ALONG_ELIGIBILITY_NO },
    /* Satisfactory, the third of four before September 2012, is the same grade. */
    { { "2023-11-01", "2011-01-10" }, { RI, RI }, ALONG_ELIGIBILITY_YES },
    /* Known only later: the year that is asked for keeps its answer. */
    { { "2025-01-01", "2023-11-01", "2020-01-10" }, { 0, RI, RI }, ALONG_ELIGIBILITY_YES },
    { { "2024-07-01", "2023-11-01", "2020-01-10" }, { 2, RI, RI }, ALONG_ELIGIBILITY_NO },
  };
  g_autoptr (AlongEligibility) eligibility = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      add_school (fixture, 100000 + (gint32) i);
      for (guint j = 0; j < 3 && cases[i].dates[j] != NULL; j++)
        add_grade (fixture, 100000 + (gint32) i, cases[i].dates[j], cases[i].grades[j]);
    }
  eligibility = judge_shipped (fixture, "tsi-2023-24", 2023);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    assert_school (eligibility, 100000 + (gint32) i, cases[i].verdict);
  /* Cases 0, 1, 7, 10 and 11. */
  g_assert_cmpuint (along_eligibility_get_n_schools (eligibility), ==, 5);
}

/* Domain note A4.02. */
static void
test_inadequate (Fixture *fixture, gconstpointer data)
{
  g_autoptr (AlongEligibility) eligibility = NULL;

  for (gint32 urn = 1; urn <= 3; urn++)
    add_school (fixture, urn);
  add_grade (fixture, 1, "2024-03-01", INADEQUATE);
  add_grade (fixture, 2, "2023-03-01", INADEQUATE);
  add_grade (fixture, 3, "2024-03-01", RI);
  eligibility = judge_shipped (fixture, "tsi-2023-24", 2023);
  assert_school (eligibility, 1, ALONG_ELIGIBILITY_YES);
  assert_school (eligibility, 2, ALONG_ELIGIBILITY_NO);
  assert_school (eligibility, 3, ALONG_ELIGIBILITY_NO);
  /* The second criterion. */
  g_assert_cmpuint (along_eligibility_get_rules_met (eligibility, fixture_school_id (1)), ==, 2);
}

static void
test_ungraded_ignored (Fixture *fixture, gconstpointer data)
{
  AlongInspection ungraded = fixture_inspection (fixture->frameworks, 1, "2024-02-01", "overall",
                                                 2);
  g_autoptr (AlongEligibility) eligibility = NULL;

  add_school (fixture, 1);
  add_grade (fixture, 1, "2023-10-01", RI);
  add_grade (fixture, 1, "2020-10-01", RI);
  ungraded.graded = FALSE;
  along_register_builder_add_inspection (fixture->builder, &ungraded);
  /* Graded, but not for the area. */
  add_grade (fixture, 1, "2022-02-01", ALONG_GRADE_NONE);
  eligibility = judge_shipped (fixture, "tsi-2023-24", 2023);
  assert_school (eligibility, 1, ALONG_ELIGIBILITY_YES);
}

/* Domain note A24.37: a predecessor's grade counts, and is named; unless the programme says no. */
static void
test_predecessor (Fixture *fixture, gconstpointer data)
{
  static const char rule[] =
      "{\"kind\": \"consecutive\", \"area\": \"overall\", \"count\": 2,"
      "\"grades\": [\"Requires improvement\"], \"window\": \"academic-year\"}";
  AlongInspection old = fixture_inspection (fixture->frameworks, 2, "2020-01-10", "overall", RI);
  g_autoptr (AlongProgramme) counts = NULL;
  g_autoptr (AlongProgramme) ignores = NULL;
  g_autoptr (AlongRegister) reg = NULL;
  g_autoptr (AlongEligibility) with = NULL;
  g_autoptr (AlongEligibility) without = NULL;
  g_autoptr (AlongEligibilityReport) report = NULL;

  add_school (fixture, 2);
  add_grade (fixture, 2, "2023-10-01", RI);
  old.urn_at_time = 102345;
  along_register_builder_add_inspection (fixture->builder, &old);
  reg = along_register_builder_end (fixture->builder);
  counts = fixture_make_programme (fixture->frameworks, TRUE, ANY_SCOPE, rule, NO_RULE);
  ignores = fixture_make_programme (fixture->frameworks, FALSE, ANY_SCOPE, rule, NO_RULE);
  with = along_eligibility_new (counts, reg, NULL, 2023);
  without = along_eligibility_new (ignores, reg, NULL, 2023);
  assert_school (with, 2, ALONG_ELIGIBILITY_YES);
  assert_school (without, 2, ALONG_ELIGIBILITY_NO);

  report = along_eligibility_explain (with, fixture_school_id (2));
  g_assert_true (says (report, "102345", TRUE));
  g_assert_true (says (report, "1 October 2023", TRUE));
  g_assert_true (says (report, "10 January 2020", TRUE));
  g_assert_true (says (report, "Education inspection framework", TRUE));
}

/* Moving the year moves the window: a school is eligible in the year of its latest grade only. */
static void
test_year_moves_window (Fixture *fixture, gconstpointer data)
{
  g_autoptr (AlongRegister) reg = NULL;
  AlongProgramme *tsi = along_definitions_find_programme (fixture->definitions, "tsi-2023-24");

  for (gint32 i = 0; i < 15; i++)
    {
      g_autofree char *latest = g_strdup_printf ("%d-11-0%d", 2005 + i, 1 + i % 9);

      add_school (fixture, 100 + i);
      add_grade (fixture, 100 + i, latest, RI);
      add_grade (fixture, 100 + i, "2003-05-05", RI);
    }
  reg = along_register_builder_end (fixture->builder);
  for (gint32 i = 0; i < 15; i++)
    {
      g_autoptr (AlongEligibility) eligibility = along_eligibility_new (tsi, reg, NULL, 2005 + i);

      g_assert_cmpint (along_eligibility_get_academic_year (eligibility), ==, 2005 + i);
      g_assert_cmpuint (along_eligibility_get_n_schools (eligibility), ==, 1);
      assert_school (eligibility, 100 + i, ALONG_ELIGIBILITY_YES);
    }
}

/* Need meets a criterion; an exception admits; a refusal holds; the later decision stands. */
static void
test_flags (Fixture *fixture, gconstpointer data)
{
  g_autoptr (AlongEligibility) eligibility = NULL;
  g_autoptr (AlongEligibilityReport) report = NULL;

  for (gint32 urn = 1; urn <= 9; urn++)
    add_school (fixture, urn);
  for (gint32 urn = 4; urn <= 9; urn++)
    add_grade (fixture, urn, "2024-03-01", INADEQUATE);
  add_flag (fixture, 1, ALONG_FLAG_NEED, 2023, "2023-12-04");
  add_flag (fixture, 2, ALONG_FLAG_EXCEPTION, 2023, "2023-12-04");
  add_flag (fixture, 3, ALONG_FLAG_NEED, 2022, "2022-12-04");
  add_flag (fixture, 4, ALONG_FLAG_NOT_ELIGIBLE, 2023, "2023-12-04");
  add_flag (fixture, 5, ALONG_FLAG_NOT_ELIGIBLE, 2023, "2023-12-04");
  add_flag (fixture, 5, ALONG_FLAG_EXCEPTION, 2023, "2024-01-04");
  add_flag (fixture, 6, ALONG_FLAG_EXCEPTION, 2023, "2024-01-04");
  add_flag (fixture, 6, ALONG_FLAG_NOT_ELIGIBLE, 2023, "2024-01-04");
  add_flag (fixture, 9, ALONG_FLAG_EXCEPTION, 2023, "2024-01-04");
  add_flag (fixture, 9, ALONG_FLAG_NOT_ELIGIBLE, 2023, "2024-01-04");
  eligibility = judge_shipped (fixture, "tsi-2023-24", 2023);
  assert_school (eligibility, 1, ALONG_ELIGIBILITY_YES);
  assert_school (eligibility, 2, ALONG_ELIGIBILITY_EXCEPTION);
  assert_school (eligibility, 3, ALONG_ELIGIBILITY_NO);
  assert_school (eligibility, 4, ALONG_ELIGIBILITY_REFUSED);
  assert_school (eligibility, 5, ALONG_ELIGIBILITY_YES);
  assert_school (eligibility, 6, ALONG_ELIGIBILITY_REFUSED);
  assert_school (eligibility, 7, ALONG_ELIGIBILITY_YES);
  assert_school (eligibility, 9, ALONG_ELIGIBILITY_REFUSED);
  /* Schools 1, 2, 5, 7 and 8. */
  g_assert_cmpuint (along_eligibility_get_n_schools (eligibility), ==, 5);

  report = along_eligibility_explain (eligibility, fixture_school_id (1));
  g_assert_true (says (report, "Attendance has collapsed", TRUE));
  g_assert_true (says (report, "A. Director", TRUE));
  g_assert_true (says (report, "4 December 2023", TRUE));
}

/* Open in the year: not closed before it, not opened after it; no date does not hold it out. */
static void
test_open (Fixture *fixture, gconstpointer data)
{
  static const struct
  {
    AlongSchoolStatus status;
    const char *opened;
    const char *closed;
    AlongEligibilityVerdict verdict;
  } cases[] = {
    { ALONG_STATUS_OPEN, NULL, NULL, ALONG_ELIGIBILITY_YES },
    { ALONG_STATUS_PROPOSED_TO_CLOSE, NULL, NULL, ALONG_ELIGIBILITY_YES },
    { ALONG_STATUS_CLOSED, NULL, "2023-08-31", ALONG_ELIGIBILITY_OUT_OF_SCOPE },
    { ALONG_STATUS_CLOSED, NULL, "2023-09-01", ALONG_ELIGIBILITY_YES },
    { ALONG_STATUS_CLOSED, NULL, "2030-01-01", ALONG_ELIGIBILITY_YES },
    { ALONG_STATUS_CLOSED, NULL, NULL, ALONG_ELIGIBILITY_YES },
    { ALONG_STATUS_OPEN, "2024-08-31", NULL, ALONG_ELIGIBILITY_YES },
    { ALONG_STATUS_OPEN, "2024-09-01", NULL, ALONG_ELIGIBILITY_OUT_OF_SCOPE },
    { ALONG_STATUS_PROPOSED_TO_OPEN, NULL, NULL, ALONG_ELIGIBILITY_OUT_OF_SCOPE },
    { ALONG_STATUS_PROPOSED_TO_OPEN, "2024-01-01", NULL, ALONG_ELIGIBILITY_YES },
    { ALONG_STATUS_UNKNOWN, NULL, NULL, ALONG_ELIGIBILITY_YES },
  };
  g_autoptr (AlongEligibility) eligibility = NULL;
  g_autoptr (AlongEligibilityReport) report = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      AlongSchool school = fixture_school (100 + (gint32) i);

      school.status = cases[i].status;
      school.opened = cases[i].opened != NULL ? fixture_date (cases[i].opened) : ALONG_DATE_NONE;
      school.closed = cases[i].closed != NULL ? fixture_date (cases[i].closed) : ALONG_DATE_NONE;
      along_register_builder_add_school (fixture->builder, &school);
      add_grade (fixture, school.urn, "2024-03-01", INADEQUATE);
    }
  eligibility = judge_shipped (fixture, "tsi-2023-24", 2023);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    assert_school (eligibility, 100 + (gint32) i, cases[i].verdict);
  report = along_eligibility_explain (eligibility, fixture_school_id (105));
  g_assert_true (says (report, "Closed on a day not known", TRUE));
}

/* A school that became an academy in the year is listed once, under its new URN. */
static void
test_succession (Fixture *fixture, gconstpointer data)
{
  AlongSchool old = fixture_school (100), academy = fixture_school (200);
  AlongInspection reported = fixture_inspection (fixture->frameworks, 200, "2023-10-01", "overall",
                                                 INADEQUATE);
  g_autoptr (AlongRegister) reg = NULL;
  g_autoptr (AlongEligibility) then = NULL;
  g_autoptr (AlongEligibility) before = NULL;
  AlongProgramme *tsi = along_definitions_find_programme (fixture->definitions, "tsi-2023-24");

  old.status = ALONG_STATUS_CLOSED;
  old.closed = fixture_date ("2024-03-31");
  academy.opened = fixture_date ("2024-04-01");
  reported.urn_at_time = 100;
  along_register_builder_add_school (fixture->builder, &old);
  along_register_builder_add_school (fixture->builder, &academy);
  along_register_builder_add_inspection (fixture->builder, &reported);
  add_grade (fixture, 100, "2023-10-01", INADEQUATE);
  add_grade (fixture, 100, "2022-10-01", INADEQUATE);
  reg = along_register_builder_end (fixture->builder);
  then = along_eligibility_new (tsi, reg, NULL, 2023);
  before = along_eligibility_new (tsi, reg, NULL, 2022);
  assert_school (then, 100, ALONG_ELIGIBILITY_OUT_OF_SCOPE);
  assert_school (then, 200, ALONG_ELIGIBILITY_YES);
  assert_school (before, 100, ALONG_ELIGIBILITY_YES);
  assert_school (before, 200, ALONG_ELIGIBILITY_OUT_OF_SCOPE);
}

/* The primitives that only a team's own programme uses. */
static void
test_other_primitives (Fixture *fixture, gconstpointer data)
{
  static const struct
  {
    const char *condition;
    AlongEligibilityVerdict verdicts[3];
  } cases[] = {
    { "{\"kind\": \"previous-grade\", \"area\": \"overall\", \"grades\": [\"Inadequate\"]}",
      { ALONG_ELIGIBILITY_YES, ALONG_ELIGIBILITY_NO, ALONG_ELIGIBILITY_NO } },
    { "{\"kind\": \"grade\", \"area\": \"overall\", \"grades\": [\"Good\"], \"window\": "
      "{\"from\": \"2021-01-01\", \"to\": \"2022-06-30\"}}",
      { ALONG_ELIGIBILITY_NO, ALONG_ELIGIBILITY_YES, ALONG_ELIGIBILITY_NO } },
    { "{\"kind\": \"concern\", \"values\": [\"sm\", \"SWK\"]}",
      { ALONG_ELIGIBILITY_NO, ALONG_ELIGIBILITY_NO, ALONG_ELIGIBILITY_YES } },
    { "{\"kind\": \"region\", \"values\": [\"South West\", \"H\"]}",
      { ALONG_ELIGIBILITY_YES, ALONG_ELIGIBILITY_NO, ALONG_ELIGIBILITY_YES } },
    { "{\"kind\": \"phase\", \"values\": [\"secondary\"]}",
      { ALONG_ELIGIBILITY_NO, ALONG_ELIGIBILITY_YES, ALONG_ELIGIBILITY_NO } },
    { "{\"kind\": \"provision\", \"values\": [\"special\"]}",
      { ALONG_ELIGIBILITY_NO, ALONG_ELIGIBILITY_NO, ALONG_ELIGIBILITY_YES } },
    { "{\"kind\": \"sector\", \"values\": [\"independent\"]}",
      { ALONG_ELIGIBILITY_NO, ALONG_ELIGIBILITY_YES, ALONG_ELIGIBILITY_NO } },
    { "{\"kind\": \"tenure\", \"months\": 36}",
      { ALONG_ELIGIBILITY_NO, ALONG_ELIGIBILITY_NO, ALONG_ELIGIBILITY_NO } },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      AlongSchool one = fixture_school (1), two = fixture_school (2), three = fixture_school (3);
      AlongInspection concern = fixture_inspection (fixture->frameworks, 3, "2022-01-01", "overall",
                                                    INADEQUATE);
      g_autoptr (AlongEligibility) eligibility = NULL;

      two.phase = ALONG_PHASE_SECONDARY;
      two.region = 'A';
      two.type = "Other independent school";
      three.type = "Community special school";
      concern.concern = "SM";
      along_register_builder_add_school (fixture->builder, &one);
      along_register_builder_add_school (fixture->builder, &two);
      along_register_builder_add_school (fixture->builder, &three);
      along_register_builder_add_inspection (fixture->builder, &concern);
      add_grade (fixture, 1, "2022-01-01", 2);
      add_grade (fixture, 1, "2018-01-01", INADEQUATE);
      add_grade (fixture, 2, "2022-01-01", 2);
      if (i == 1)
        add_grade (fixture, 1, "2022-05-01", 1);
      g_test_message ("%s", cases[i].condition);
      eligibility = judge_rules (fixture, ANY_SCOPE, cases[i].condition, NO_RULE, 2023);
      for (gint32 j = 0; j < 3; j++)
        assert_school (eligibility, j + 1, cases[i].verdicts[j]);

      g_clear_pointer (&fixture->builder, along_register_builder_free);
      fixture->builder = along_register_builder_new ();
    }
}

static void
add_trust (Fixture *fixture, gint32 uid, guint n_schools, guint n_below_good)
{
  AlongTrust trust = { .uid = uid, .name = "Ashby Learning Trust" };

  along_register_builder_add_trust (fixture->builder, &trust);
  for (guint i = 0; i < n_schools; i++)
    {
      AlongSchool school = fixture_school (uid * 100 + (gint32) i);

      school.trust_uid = uid;
      along_register_builder_add_school (fixture->builder, &school);
      add_grade (fixture, school.urn, "2022-03-01", i < n_below_good ? RI : 2);
    }
}

/* A half of four is two, and a half of five is three; a trust without schools has no share. */
static void
test_trust_share (Fixture *fixture, gconstpointer data)
{
  static const char rule[] =
      "{\"kind\": \"trust-share\", \"share\": 0.5, \"conditions\": [{\"kind\": \"grade\","
      "\"area\": \"overall\", \"grades\": [\"Requires improvement\", \"Inadequate\"]}]}";
  g_autoptr (AlongEligibility) eligibility = NULL;
  g_autoptr (AlongEligibilityReport) report = NULL;

  add_trust (fixture, 1, 4, 2);
  add_trust (fixture, 2, 4, 1);
  add_trust (fixture, 3, 5, 2);
  add_trust (fixture, 4, 5, 3);
  add_trust (fixture, 5, 0, 0);
  eligibility = judge_rules (fixture, ANY_SCOPE, rule, rule, 2023);
  g_assert_cmpint (along_eligibility_get_verdict (eligibility, fixture_trust_id (1)), ==,
                   ALONG_ELIGIBILITY_YES);
  g_assert_cmpint (along_eligibility_get_verdict (eligibility, fixture_trust_id (2)), ==,
                   ALONG_ELIGIBILITY_NO);
  g_assert_cmpint (along_eligibility_get_verdict (eligibility, fixture_trust_id (3)), ==,
                   ALONG_ELIGIBILITY_NO);
  g_assert_cmpint (along_eligibility_get_verdict (eligibility, fixture_trust_id (4)), ==,
                   ALONG_ELIGIBILITY_YES);
  g_assert_cmpint (along_eligibility_get_verdict (eligibility, fixture_trust_id (5)), ==,
                   ALONG_ELIGIBILITY_NO);
  /* A school may be asked about its trust too. */
  assert_school (eligibility, 103, ALONG_ELIGIBILITY_YES);
  report = along_eligibility_explain (eligibility, fixture_trust_id (1));
  g_assert_true (says (report, "2 of the 4 schools", TRUE));
}

/* Domain note A3.06: at least one secondary school of the trust. */
static void
test_hubs_trust (Fixture *fixture, gconstpointer data)
{
  AlongSchool secondary = fixture_school (900);
  AlongTrust trust = { .uid = 9, .name = "Trust with a secondary" };
  g_autoptr (AlongEligibility) eligibility = NULL;

  add_trust (fixture, 1, 3, 3);
  secondary.phase = ALONG_PHASE_SECONDARY;
  secondary.trust_uid = 9;
  along_register_builder_add_trust (fixture->builder, &trust);
  along_register_builder_add_school (fixture->builder, &secondary);
  add_grade (fixture, 900, "2022-03-01", RI);
  eligibility = judge_shipped (fixture, "behaviour-hubs", 2023);
  g_assert_cmpint (along_eligibility_get_verdict (eligibility, fixture_trust_id (1)), ==,
                   ALONG_ELIGIBILITY_NO);
  g_assert_cmpint (along_eligibility_get_verdict (eligibility, fixture_trust_id (9)), ==,
                   ALONG_ELIGIBILITY_YES);
  assert_school (eligibility, 100, ALONG_ELIGIBILITY_YES);
}

/* The order in which records are read changes nothing. */
static void
test_permutation (Fixture *fixture, gconstpointer data)
{
  enum
  {
    N_SCHOOLS = 60,
    N_GRADES = 240,
  };
  AlongProgramme *tsi = along_definitions_find_programme (fixture->definitions, "tsi-2023-24");
  g_autoptr (AlongEligibility) first = NULL;

  for (guint turn = 0; turn < 5; turn++)
    {
      g_autoptr (AlongEligibility) eligibility = NULL;
      g_autoptr (AlongRegister) reg = NULL;

      for (guint i = 0; i < N_SCHOOLS; i++)
        add_school (fixture, (gint32) ((i * 7 + turn * 13) % N_SCHOOLS) + 1);
      for (guint i = 0; i < N_GRADES; i++)
        {
          /* 7 and 11 have no factor in common with the numbers of schools and grades. */
          guint k = (i * 7 + turn * 11) % N_GRADES;
          g_autofree char *date = g_strdup_printf ("%u-%02u-%02u", 2012 + k % 13, 1 + k % 12,
                                                   1 + k % 28);

          add_grade (fixture, (gint32) (k % N_SCHOOLS) + 1, date, (AlongGrade) (1 + (k * k) % 4));
        }
      reg = along_register_builder_end (fixture->builder);
      g_clear_pointer (&fixture->builder, along_register_builder_free);
      fixture->builder = along_register_builder_new ();
      eligibility = along_eligibility_new (tsi, reg, NULL, 2023);
      for (guint i = 0; first != NULL && i < N_SCHOOLS; i++)
        g_assert_cmpint (along_eligibility_get_school_verdict (eligibility, i), ==,
                         along_eligibility_get_school_verdict (first, i));
      if (first == NULL)
        first = g_steal_pointer (&eligibility);
    }
}

/* A school is judged alone as it is among all, flags and all, however often it is asked about. */
static void
test_one_by_one (Fixture *fixture, gconstpointer data)
{
  AlongProgramme *tsi = along_definitions_find_programme (fixture->definitions, "tsi-2023-24");
  g_autoptr (AlongRegister) reg = NULL;
  g_autoptr (AlongCaseload) caseload = NULL;
  g_autoptr (AlongEligibility) alone = NULL;
  g_autoptr (AlongEligibility) all = NULL;

  for (gint32 urn = 1; urn <= 12; urn++)
    {
      add_school (fixture, urn);
      add_grade (fixture, urn, "2023-10-02", urn % 2 == 0 ? RI : 2);
      add_grade (fixture, urn, "2020-01-10", RI);
      if (urn % 3 != 0)
        add_flag (fixture, urn, urn % 3 == 1 ? ALONG_FLAG_EXCEPTION : ALONG_FLAG_NOT_ELIGIBLE, 2023,
                  "2023-11-01");
    }
  reg = along_register_builder_end (fixture->builder);
  caseload = along_caseload_builder_end (fixture->cases);
  alone = along_eligibility_new (tsi, reg, caseload, 2023);
  all = along_eligibility_new (tsi, reg, caseload, 2023);

  /* Met by 2, 4, 6, 8, 10 and 12, of which 2 and 8 are refused; 1 and 7 are excepted. */
  g_assert_cmpuint (along_eligibility_get_n_schools (all), ==, 4 + 2);
  for (guint i = 0; i < 40 * 12; i++)
    g_assert_cmpint (along_eligibility_get_school_verdict (alone, i % 12), ==,
                     along_eligibility_get_school_verdict (all, i % 12));
  g_assert_cmpuint (along_eligibility_get_n_schools (alone), ==, 4 + 2);
}

static void
test_unknown_participant (Fixture *fixture, gconstpointer data)
{
  g_autoptr (AlongEligibility) eligibility = judge_shipped (fixture, "tsi-2023-24", 2023);

  assert_school (eligibility, 1, ALONG_ELIGIBILITY_OUT_OF_SCOPE);
  g_assert_cmpuint (along_eligibility_get_n_schools (eligibility), ==, 0);
}

int
main (int argc, char *argv[])
{
  static const struct
  {
    const char *path;
    void (*test) (Fixture *fixture, gconstpointer data);
  } tests[] = {
    { "/eligibility/consecutive", test_consecutive },
    { "/eligibility/inadequate", test_inadequate },
    { "/eligibility/one-by-one", test_one_by_one },
    { "/eligibility/ungraded-ignored", test_ungraded_ignored },
    { "/eligibility/predecessor", test_predecessor },
    { "/eligibility/year-moves-window", test_year_moves_window },
    { "/eligibility/flags", test_flags },
    { "/eligibility/open", test_open },
    { "/eligibility/succession", test_succession },
    { "/eligibility/other-primitives", test_other_primitives },
    { "/eligibility/trust-share", test_trust_share },
    { "/eligibility/hubs-trust", test_hubs_trust },
    { "/eligibility/permutation", test_permutation },
    { "/eligibility/unknown-participant", test_unknown_participant },
  };

  g_test_init (&argc, &argv, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (tests); i++)
    g_test_add (tests[i].path, Fixture, NULL, set_up, tests[i].test, tear_down);

  return g_test_run ();
}
