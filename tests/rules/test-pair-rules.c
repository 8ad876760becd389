/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "along-pair-rules.h"
#include "rules-fixture.h"

#include <math.h>
#include <string.h>

#define COHORT "cohort"

typedef struct
{
  AlongDefinitions *definitions;
  AlongProgramme *programme;
  AlongRegisterBuilder *schools;
  AlongCaseloadBuilder *cases;
  AlongBoard *board;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  AlongCohort cohort = { .id = COHORT, .programme = "behaviour-hubs", .academic_year = 2023 };

  fixture->definitions = fixture_load_definitions ();
  fixture->programme = along_definitions_find_programme (fixture->definitions, "behaviour-hubs");
  fixture->schools = along_register_builder_new ();
  fixture->cases = along_caseload_builder_new ();
  along_caseload_builder_add (fixture->cases, ALONG_CASELOAD_COHORTS, &cohort);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  g_clear_object (&fixture->board);
  along_register_builder_free (fixture->schools);
  along_caseload_builder_free (fixture->cases);
  g_object_unref (fixture->definitions);
}

static void
add_partner (Fixture *fixture, AlongParticipant who, const char *pathway, const char *lead)
{
  g_autofree char *id = g_strdup_printf ("a%d", who.id);
  g_autofree char *pairing_id = g_strdup_printf ("p%d", who.id);
  AlongApplication application = {
    .id = id, .cohort = COHORT, .who = who, .pathway = pathway, .status = ALONG_APPLICATION_ACCEPTED
  };
  AlongPairing pairing = { .id = pairing_id, .application = id, .lead = lead };

  along_caseload_builder_add (fixture->cases, ALONG_CASELOAD_APPLICATIONS, &application);
  if (lead != NULL)
    along_caseload_builder_add (fixture->cases, ALONG_CASELOAD_PAIRINGS, &pairing);
}

static void
add_lead (Fixture *fixture, AlongParticipant who)
{
  g_autofree char *id = g_strdup_printf ("l%d", who.id);
  AlongLead lead = { .id = id, .programme = "behaviour-hubs", .who = who, .active = TRUE };

  along_caseload_builder_add (fixture->cases, ALONG_CASELOAD_LEADS, &lead);
}

static void
add_school (Fixture *fixture, const AlongSchool *school)
{
  along_register_builder_add_school (fixture->schools, school);
}

static AlongBoard *
make_board (Fixture *fixture)
{
  g_autoptr (AlongRegister) reg = along_register_builder_end (fixture->schools);
  g_autoptr (AlongCaseload) caseload = along_caseload_builder_end (fixture->cases);

  g_assert_null (along_board_new (fixture->programme, reg, caseload, "no such"));
  fixture->board = along_board_new (fixture->programme, reg, caseload, COHORT);
  g_assert_nonnull (fixture->board);
  return fixture->board;
}

static guint
find_partner (Fixture *fixture, const char *id)
{
  int index = along_board_find_partner (fixture->board, id);

  g_assert_cmpint (index, >=, 0);
  return (guint) index;
}

static guint
find_lead (Fixture *fixture, const char *id)
{
  int index = along_board_find_lead (fixture->board, id);

  g_assert_cmpint (index, >=, 0);
  return (guint) index;
}

/* The verdict of a pair, and that its first sentence has the words. */
static void
assert_pair (Fixture *fixture,
             const char *partner,
             const char *lead,
             AlongSeverity severity,
             guint32 reasons,
             const char *words)
{
  guint p = find_partner (fixture, partner), l = find_lead (fixture, lead);
  AlongPairVerdict verdict = along_pair_judge (fixture->board, p, l);
  g_autofree char *sentence = along_pair_verdict_describe (verdict, fixture->board, p, l);
  g_auto (GStrv) list = along_pair_verdict_list (verdict, fixture->board, p, l);
  guint n_reasons = 0;

  g_test_message ("%s, %s: %s", partner, lead, sentence);
  for (guint32 bits = verdict.reasons; bits != 0; bits &= bits - 1)
    n_reasons++;
  g_assert_cmphex (verdict.reasons, ==, reasons);
  g_assert_cmpint (verdict.severity, ==, severity);
  g_assert_nonnull (strstr (sentence, words));
  g_assert_cmpuint (g_strv_length (list), ==, n_reasons);
}

/* One partner and one lead that suit each other: 3-4-5 km apart in the corner of a triangle. */
static void
get_good_pair (AlongSchool *partner, AlongSchool *lead)
{
  *partner = fixture_school (10);
  *lead = fixture_school (20);
  partner->name = "Partner";
  lead->name = "Lead";
  lead->easting = partner->easting + 3000;
  lead->northing = partner->northing + 4000;
}

static void
test_good (Fixture *fixture, gconstpointer data)
{
  AlongSchool partner, lead;

  get_good_pair (&partner, &lead);
  add_school (fixture, &partner);
  add_school (fixture, &lead);
  add_partner (fixture, fixture_school_id (10), "core", NULL);
  add_lead (fixture, fixture_school_id (20));
  make_board (fixture);
  assert_pair (fixture, "a10", "l20", ALONG_SEVERITY_NONE, 0, "5 km apart, 5 places free");
}

typedef struct
{
  AlongPairReason reason;
  AlongSeverity severity;
  const char *words;
  void (*spoil) (AlongSchool *partner, AlongSchool *lead);
} Spoilt;

static void
spoil_provision (AlongSchool *partner, AlongSchool *lead)
{
  partner->type = "Community special school";
  partner->phase = ALONG_PHASE_NOT_APPLICABLE;
}

static void
spoil_phase (AlongSchool *partner, AlongSchool *lead)
{
  lead->phase = ALONG_PHASE_SECONDARY;
}

static void
spoil_region (AlongSchool *partner, AlongSchool *lead)
{
  lead->region = 'K';
}

static void
spoil_distance (AlongSchool *partner, AlongSchool *lead)
{
  lead->easting = partner->easting + 90000;
  lead->northing = partner->northing;
}

static void
spoil_place (AlongSchool *partner, AlongSchool *lead)
{
  partner->easting = 0;
}

static void
spoil_trust (AlongSchool *partner, AlongSchool *lead)
{
  partner->trust_uid = lead->trust_uid = 5;
}

static void
test_spoilt (Fixture *fixture, gconstpointer data)
{
  const Spoilt *spoilt = data;
  AlongTrust trust = { .uid = 5, .name = "Ashby Learning Trust" };
  AlongSchool partner, lead;

  get_good_pair (&partner, &lead);
  spoilt->spoil (&partner, &lead);
  add_school (fixture, &partner);
  add_school (fixture, &lead);
  along_register_builder_add_trust (fixture->schools, &trust);
  add_partner (fixture, fixture_school_id (10), "core", NULL);
  add_lead (fixture, fixture_school_id (20));
  make_board (fixture);
  assert_pair (fixture, "a10", "l20", spoilt->severity, 1u << spoilt->reason, spoilt->words);
}

/* All-through schools teach both ages, and special schools have no phase to differ in. */
static void
test_phases (Fixture *fixture, gconstpointer data)
{
  static const AlongPhase phases[] = { ALONG_PHASE_ALL_THROUGH, ALONG_PHASE_MIDDLE_PRIMARY,
                                       ALONG_PHASE_NOT_APPLICABLE };
  AlongSchool partner, lead;

  get_good_pair (&partner, &lead);
  add_school (fixture, &partner);
  add_partner (fixture, fixture_school_id (10), "core", NULL);
  for (gsize i = 0; i < G_N_ELEMENTS (phases); i++)
    {
      lead.urn = 20 + (gint32) i;
      lead.phase = phases[i];
      add_school (fixture, &lead);
      add_lead (fixture, fixture_school_id (lead.urn));
    }
  make_board (fixture);
  for (guint i = 0; i < G_N_ELEMENTS (phases); i++)
    g_assert_cmphex (along_pair_judge (fixture->board, 0, i).reasons, ==, 0);
}

static void
test_self_and_never_again (Fixture *fixture, gconstpointer data)
{
  AlongExclusion exclusion = { .id = "e",
                               .lead = "l20",
                               .who = fixture_school_id (10),
                               .reason = "Heads are related",
                               .author = "B. Planner",
                               .made = fixture_date ("2024-02-01") };
  AlongSchool partner, lead;

  get_good_pair (&partner, &lead);
  add_school (fixture, &partner);
  add_school (fixture, &lead);
  add_partner (fixture, fixture_school_id (10), "core", NULL);
  add_lead (fixture, fixture_school_id (10));
  add_lead (fixture, fixture_school_id (20));
  along_caseload_builder_add (fixture->cases, ALONG_CASELOAD_EXCLUSIONS, &exclusion);
  make_board (fixture);
  assert_pair (fixture, "a10", "l10", ALONG_SEVERITY_BLOCK, 1u << ALONG_REASON_SAME_SCHOOL,
               "cannot support itself");
  assert_pair (fixture, "a10", "l20", ALONG_SEVERITY_BLOCK, 1u << ALONG_REASON_EXCLUDED,
               "Heads are related (B. Planner, 1 February 2024)");
}

/* A trust is led by a trust, and a pathway is for one kind. */
static void
test_kinds (Fixture *fixture, gconstpointer data)
{
  AlongTrust trust = { .uid = 5, .name = "Ashby" }, other = { .uid = 6, .name = "Bewley" };
  AlongSchool partner, lead;

  get_good_pair (&partner, &lead);
  partner.trust_uid = 5;
  lead.trust_uid = 6;
  add_school (fixture, &partner);
  add_school (fixture, &lead);
  along_register_builder_add_trust (fixture->schools, &trust);
  along_register_builder_add_trust (fixture->schools, &other);
  add_partner (fixture, fixture_school_id (10), "mat", NULL);
  add_partner (fixture, fixture_trust_id (5), "mat", NULL);
  add_lead (fixture, fixture_school_id (20));
  add_lead (fixture, fixture_trust_id (6));
  make_board (fixture);
  assert_pair (fixture, "a10", "l6", ALONG_SEVERITY_BLOCK, 1u << ALONG_REASON_WRONG_KIND,
               "is for trusts, and Partner is a school");
  assert_pair (fixture, "a5", "l20", ALONG_SEVERITY_BLOCK, 1u << ALONG_REASON_WRONG_KIND,
               "Ashby is a trust, and Lead a single school");
  assert_pair (fixture, "a5", "l6", ALONG_SEVERITY_NONE, 0, "5 km apart");
}

static void
add_partners_of (Fixture *fixture, const char *lead, guint n_core, guint n_extended)
{
  for (guint i = 0; i < n_core + n_extended; i++)
    {
      AlongSchool school = fixture_school (100 + (gint32) i);

      add_school (fixture, &school);
      add_partner (fixture, fixture_school_id (school.urn), i < n_core ? "core" : "extended", lead);
    }
}

/* Two extended and three core partners a year (B2): the full lead takes no sixth, and its own
 * five may stay. By days, 3 × 3 + 2 × 5.5 = 20 of 20. */
static void
test_full (Fixture *fixture, gconstpointer data)
{
  AlongSchool partner, lead;

  get_good_pair (&partner, &lead);
  add_school (fixture, &partner);
  add_school (fixture, &lead);
  add_lead (fixture, fixture_school_id (20));
  add_partners_of (fixture, "l20", 3, 2);
  add_partner (fixture, fixture_school_id (10), "core", NULL);
  make_board (fixture);
  g_assert_cmpuint (along_board_get_n_unmatched (fixture->board), ==, 1);
  g_assert_cmpint (along_board_get_n_places (fixture->board), ==, 5);
  g_assert_cmpint (along_board_get_n_taken (fixture->board), ==, 5);
  g_assert_cmpint (along_board_get_pathway_taken (fixture->board, 0, "core"), ==, 3);
  g_assert_cmpint (along_board_get_pathway_places (fixture->board, 0, "extended"), ==, 2);
  g_assert_cmpint (along_board_get_lead (fixture->board, 0)->days_taken, ==, ALONG_DAYS (20));
  assert_pair (fixture, "a10", "l20", ALONG_SEVERITY_BLOCK,
               1u << ALONG_REASON_NO_PLACE | 1u << ALONG_REASON_NO_PATHWAY_PLACE |
                   1u << ALONG_REASON_NO_DAYS,
               "All 5 places of Lead are taken");
  for (guint i = 0; i < 5; i++)
    {
      g_autofree char *id = g_strdup_printf ("a%u", 100 + i);

      assert_pair (fixture, id, "l20", ALONG_SEVERITY_NONE, 0, "1 place free");
    }
  g_assert_cmphex (along_pair_judge_fit (fixture->board, find_partner (fixture, "a10"), 0).reasons,
                   ==, 0);
}

/* One place left, but none for the pathway. */
static void
test_pathway_full (Fixture *fixture, gconstpointer data)
{
  AlongSchool partner, lead;

  get_good_pair (&partner, &lead);
  add_school (fixture, &partner);
  add_school (fixture, &lead);
  add_lead (fixture, fixture_school_id (20));
  add_partners_of (fixture, "l20", 2, 2);
  add_partner (fixture, fixture_school_id (10), "extended", NULL);
  make_board (fixture);
  /* 2 × 3 + 2 × 5.5 = 17 days, and 5.5 more are 22.5 of 20. */
  assert_pair (fixture, "a10", "l20", ALONG_SEVERITY_BLOCK,
               1u << ALONG_REASON_NO_PATHWAY_PLACE | 1u << ALONG_REASON_NO_DAYS,
               "Extended support");
  {
    g_auto (GStrv) list = along_pair_verdict_list (
        along_pair_judge (fixture->board, find_partner (fixture, "a10"), 0), fixture->board,
        find_partner (fixture, "a10"), 0);

    g_assert_nonnull (strstr (list[1], "22.5 days would be taken of the 20"));
  }
}

/* What a lead says itself counts: one place, days without limit, no pathway limit. */
static void
test_told_capacity (Fixture *fixture, gconstpointer data)
{
  AlongLeadCapacity capacity = { "l20", COHORT, 1, ALONG_UNLIMITED };
  AlongPathwayCapacity pathway = { "l20", COHORT, "core", 0 };
  AlongSchool partner, lead;

  get_good_pair (&partner, &lead);
  add_school (fixture, &partner);
  add_school (fixture, &lead);
  add_lead (fixture, fixture_school_id (20));
  along_caseload_builder_add (fixture->cases, ALONG_CASELOAD_CAPACITIES, &capacity);
  along_caseload_builder_add (fixture->cases, ALONG_CASELOAD_PATHWAY_CAPACITIES, &pathway);
  add_partner (fixture, fixture_school_id (10), "core", NULL);
  make_board (fixture);
  g_assert_cmpint (along_board_get_pathway_places (fixture->board, 0, "core"), ==, 0);
  g_assert_cmpint (along_board_get_pathway_places (fixture->board, 0, "extended"), ==,
                   ALONG_UNLIMITED);
  assert_pair (fixture, "a10", "l20", ALONG_SEVERITY_BLOCK, 1u << ALONG_REASON_NO_PATHWAY_PLACE,
               "offers no places for “Core support”");
}

/* A lead that has left stays on the board while it has partners, and takes no more. */
static void
test_inactive (Fixture *fixture, gconstpointer data)
{
  AlongLead gone = { .id = "gone", .programme = "behaviour-hubs", .who = fixture_school_id (20) };
  AlongLead idle = { .id = "idle", .programme = "behaviour-hubs", .who = fixture_school_id (21) };
  AlongSchool partner, lead;

  get_good_pair (&partner, &lead);
  add_school (fixture, &partner);
  add_school (fixture, &lead);
  along_caseload_builder_add (fixture->cases, ALONG_CASELOAD_LEADS, &gone);
  along_caseload_builder_add (fixture->cases, ALONG_CASELOAD_LEADS, &idle);
  add_partners_of (fixture, "gone", 1, 0);
  add_partner (fixture, fixture_school_id (10), "core", NULL);
  make_board (fixture);
  g_assert_cmpuint (along_board_get_n_leads (fixture->board), ==, 1);
  assert_pair (fixture, "a10", "gone", ALONG_SEVERITY_BLOCK, 1u << ALONG_REASON_LEAD_INACTIVE,
               "no longer takes partners");
}

/* By hand: 5,000 m; 20,000 for the phase; |30.5 − 12.0| × 400 = 7,400; 4,000 × ln 2 = 2,772.59;
 * 25,000 off for the wish. */
static void
test_score (Fixture *fixture, gconstpointer data)
{
  AlongApplication application = { .id = "a10",
                                   .cohort = COHORT,
                                   .who = fixture_school_id (10),
                                   .pathway = "core",
                                   .status = ALONG_APPLICATION_ACCEPTED,
                                   .preferred_lead = "l20" };
  AlongSchool partner, lead;
  AlongPairScore score;

  get_good_pair (&partner, &lead);
  lead.phase = ALONG_PHASE_SECONDARY;
  partner.fsm_tenths = 305;
  lead.fsm_tenths = 120;
  partner.pupils = 300;
  lead.pupils = 600;
  add_school (fixture, &partner);
  add_school (fixture, &lead);
  along_caseload_builder_add (fixture->cases, ALONG_CASELOAD_APPLICATIONS, &application);
  add_lead (fixture, fixture_school_id (20));
  make_board (fixture);
  score = along_pair_score (fixture->board, 0, 0);
  g_assert_cmpfloat_with_epsilon (score.distance, 5000, 1e-6);
  g_assert_cmpfloat_with_epsilon (score.phase, 20000, 1e-6);
  g_assert_cmpfloat_with_epsilon (score.provision, 0, 1e-6);
  g_assert_cmpfloat_with_epsilon (score.fsm, 7400, 1e-6);
  g_assert_cmpfloat_with_epsilon (score.size, 2772.588722, 1e-5);
  g_assert_cmpfloat_with_epsilon (score.preference, -25000, 1e-6);
  g_assert_cmpfloat_with_epsilon (score.total, 10172.588722, 1e-5);
  assert_pair (fixture, "a10", "l20", ALONG_SEVERITY_WARNING,
               1u << ALONG_REASON_OTHER_PHASE | 1u << ALONG_REASON_PREFERRED, "Other phase");
}

/* Where the distance is not known the far one stands in; a wish never makes a cost negative. */
static void
test_score_unknown (Fixture *fixture, gconstpointer data)
{
  AlongSchool partner, lead;
  AlongPairScore score;

  get_good_pair (&partner, &lead);
  partner.northing = 0;
  add_school (fixture, &partner);
  add_school (fixture, &lead);
  add_partner (fixture, fixture_school_id (10), "core", NULL);
  add_lead (fixture, fixture_school_id (20));
  make_board (fixture);
  score = along_pair_score (fixture->board, 0, 0);
  g_assert_cmpfloat (score.distance, ==, -1);
  g_assert_cmpfloat_with_epsilon (score.total, 80000, 1e-6);
}

static void
test_score_wish (Fixture *fixture, gconstpointer data)
{
  AlongApplication application = { .id = "a10",
                                   .cohort = COHORT,
                                   .who = fixture_school_id (10),
                                   .pathway = "core",
                                   .status = ALONG_APPLICATION_ACCEPTED,
                                   .preferred_lead = "l20" };
  AlongSchool partner, lead;
  AlongPairScore score;

  get_good_pair (&partner, &lead);
  add_school (fixture, &partner);
  add_school (fixture, &lead);
  along_caseload_builder_add (fixture->cases, ALONG_CASELOAD_APPLICATIONS, &application);
  add_lead (fixture, fixture_school_id (20));
  make_board (fixture);
  score = along_pair_score (fixture->board, 0, 0);
  g_assert_cmpfloat_with_epsilon (score.preference, -5000, 1e-6);
  g_assert_cmpfloat_with_epsilon (score.total, 0, 1e-6);
  assert_pair (fixture, "a10", "l20", ALONG_SEVERITY_NONE, 1u << ALONG_REASON_PREFERRED,
               "Partner asked for Lead");
}

/* Applications that are not accepted, of other cohorts, and leads of other programmes, are not on
 * the board; partners and leads are in order of URN. */
static void
test_membership (Fixture *fixture, gconstpointer data)
{
  AlongApplication declined = { .id = "declined",
                                .cohort = COHORT,
                                .who = fixture_school_id (1),
                                .status = ALONG_APPLICATION_DECLINED };
  AlongApplication elsewhere = { .id = "elsewhere",
                                 .cohort = "other",
                                 .who = fixture_school_id (2),
                                 .status = ALONG_APPLICATION_ACCEPTED };
  AlongLead foreign = { .id = "foreign", .programme = "tsi-2023-24", .active = TRUE };

  along_caseload_builder_add (fixture->cases, ALONG_CASELOAD_APPLICATIONS, &declined);
  along_caseload_builder_add (fixture->cases, ALONG_CASELOAD_APPLICATIONS, &elsewhere);
  along_caseload_builder_add (fixture->cases, ALONG_CASELOAD_LEADS, &foreign);
  for (gint32 urn = 30; urn > 10; urn -= 5)
    {
      add_partner (fixture, fixture_school_id (urn), "core", NULL);
      add_lead (fixture, fixture_school_id (urn));
    }
  make_board (fixture);
  g_assert_cmpuint (along_board_get_n_partners (fixture->board), ==, 4);
  g_assert_cmpuint (along_board_get_n_leads (fixture->board), ==, 4);
  for (guint i = 0; i < 4; i++)
    {
      g_assert_cmpint (along_board_get_partner (fixture->board, i)->application->who.id, ==,
                       15 + 5 * (gint32) i);
      g_assert_cmpint (along_board_get_lead (fixture->board, i)->lead->who.id, ==,
                       15 + 5 * (gint32) i);
    }
}

static const Spoilt spoilt_pairs[] = {
  { ALONG_REASON_OTHER_PROVISION, ALONG_SEVERITY_BLOCK, "Special", spoil_provision },
  { ALONG_REASON_OTHER_PHASE, ALONG_SEVERITY_WARNING, "Primary), Lead (Secondary)", spoil_phase },
  { ALONG_REASON_OTHER_REGION, ALONG_SEVERITY_WARNING, "South West", spoil_region },
  { ALONG_REASON_FAR, ALONG_SEVERITY_WARNING, "90 km apart; more than 80 km", spoil_distance },
  { ALONG_REASON_PLACE_UNKNOWN, ALONG_SEVERITY_WARNING, "no place of Partner", spoil_place },
  { ALONG_REASON_SAME_TRUST, ALONG_SEVERITY_BLOCK, "Both are in Ashby Learning Trust",
    spoil_trust },
};

int
main (int argc, char *argv[])
{
  static const struct
  {
    const char *path;
    void (*test) (Fixture *fixture, gconstpointer data);
  } tests[] = {
    { "/pair-rules/good", test_good },
    { "/pair-rules/phases", test_phases },
    { "/pair-rules/self-and-never-again", test_self_and_never_again },
    { "/pair-rules/kinds", test_kinds },
    { "/pair-rules/full", test_full },
    { "/pair-rules/pathway-full", test_pathway_full },
    { "/pair-rules/told-capacity", test_told_capacity },
    { "/pair-rules/inactive", test_inactive },
    { "/pair-rules/score", test_score },
    { "/pair-rules/score-unknown", test_score_unknown },
    { "/pair-rules/score-wish", test_score_wish },
    { "/pair-rules/membership", test_membership },
  };

  g_test_init (&argc, &argv, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (tests); i++)
    g_test_add (tests[i].path, Fixture, NULL, set_up, tests[i].test, tear_down);
  for (gsize i = 0; i < G_N_ELEMENTS (spoilt_pairs); i++)
    {
      g_autofree char *path = g_strdup_printf ("/pair-rules/spoilt/%" G_GSIZE_FORMAT, i);

      g_test_add (path, Fixture, &spoilt_pairs[i], set_up, test_spoilt, tear_down);
    }

  return g_test_run ();
}
