/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "along-form-value.h"
#include "form-fixture.h"

static void
test_known (void)
{
  /* As form-fixture.c has them. */
  static const char *const known[][2] = {
    { "recipient-kind", "school" },
    { "recipient-name", "Ashby <Primary> School" },
    { "region", "North East" },
    { "authority", "Durham" },
    { "urn", "138211" },
    { "phase", "Primary" },
    { "address", "1 High Street, Ashby, DH1 1AA" },
    { "school-phone", "0191 498 0000" },
    { "trust-name", "Ashby Learning Trust" },
    { "trust-uid", "2001" },
    { "trust-reference", "TR00123" },
    { "trust-ceo", "Alex Chief" },
    { "trust-ceo-phone", "" },
    { "headteacher", "Sam Head" },
    { "headteacher-email", "head@ashby.sch.uk" },
    { "chair", "" },
    { "leader-name", "Jo O'Neill" },
    { "leader-kind", "trust-ceo" },
    { "leader-organisation", "Beacon & Brook Trust" },
    { "leader-email", "jo@beacon.org.uk" },
    { "approved-days", "10" },
    { "eligibility-reason", "consecutive-ri" },
    { "completion-date", "2024-03-22" },
    { "send-to", "Pat Partner" },
    { "send-to-email", "pat@rdp.example.org" },
    { "claim-rate", "600" },
    { "claim-days", "0" },
    { "claim-total", "0" },
  };
  FormFixture fixture;
  g_autoptr (AlongAnswers) typed = along_answers_new ();
  g_autoptr (AlongAnswers) filled = NULL;

  form_fixture_init (&fixture);
  filled = along_form_prefill (fixture.form, typed, &fixture.sources);
  for (gsize i = 0; i < G_N_ELEMENTS (known); i++)
    {
      g_test_message ("%s", known[i][0]);
      g_assert_cmpstr (along_answers_get (filled, known[i][0]), ==, known[i][1]);
    }
  form_fixture_clear (&fixture);
}

/* What a person typed stands; what is computed does not bend. */
static void
test_typed_over (void)
{
  FormFixture fixture;
  g_autoptr (AlongAnswers) typed = along_answers_new ();
  g_autoptr (AlongAnswers) filled = NULL;

  form_fixture_init (&fixture);
  along_answers_set (typed, "headteacher", "Someone New");
  along_answers_set (typed, "recipient-name", "Another School");
  along_answers_set (typed, "claim-total", "999999");
  along_answers_set (typed, "claim-lines/0/days", "15");
  filled = along_form_prefill (fixture.form, typed, &fixture.sources);
  g_assert_cmpstr (along_answers_get (filled, "headteacher"), ==, "Someone New");
  g_assert_cmpstr (along_answers_get (filled, "recipient-name"), ==, "Ashby <Primary> School");
  g_assert_cmpstr (along_answers_get (filled, "claim-total"), ==, "0");
  g_assert_cmpuint (along_answers_count_rows (filled, "claim-lines"), ==, 0);
  g_assert_cmpstr (along_answers_get (typed, "claim-total"), ==, "999999");
  form_fixture_clear (&fixture);
}

static void
test_claim (void)
{
  FormFixture fixture;
  g_autoptr (AlongAnswers) typed = along_answers_new ();
  g_autoptr (AlongAnswers) filled = NULL;

  form_fixture_init (&fixture);
  form_fixture_add_day (&fixture, "day-2", "2023-11-20", 2);
  form_fixture_add_day (&fixture, "day-1", "2023-11-09", 4);
  form_fixture_add_day (&fixture, "day-3", "2023-12-01", 3);
  /* After today: not to be claimed yet. */
  form_fixture_add_day (&fixture, "day-4", "2024-05-01", 4);
  filled = along_form_prefill (fixture.form, typed, &fixture.sources);
  g_assert_cmpuint (along_answers_count_rows (filled, "claim-lines"), ==, 3);
  g_assert_cmpstr (along_answers_get (filled, "claim-lines/0/date"), ==, "2023-11-09");
  g_assert_cmpstr (along_answers_get (filled, "claim-lines/0/by"), ==, "Jo O'Neill");
  g_assert_cmpstr (along_answers_get (filled, "claim-lines/0/activity"), ==,
                   "Scoping and diagnosis");
  g_assert_cmpstr (along_answers_get (filled, "claim-lines/0/mode"), ==, "face-to-face");
  g_assert_cmpstr (along_answers_get (filled, "claim-lines/1/by"), ==, "Kim Colleague");
  g_assert_cmpstr (along_answers_get (filled, "claim-lines/1/days"), ==, "0.5");
  g_assert_cmpstr (along_answers_get (filled, "claim-lines/2/mode"), ==, "remote");
  /* 4 + 2 + 3 quarters are 2.25 days; at £600 a day they are £1,350. */
  g_assert_cmpstr (along_answers_get (filled, "claim-days"), ==, "2.25");
  g_assert_cmpstr (along_answers_get (filled, "claim-total"), ==, "1350");
  g_assert_cmpstr (along_answers_get (filled, "first-visit"), ==, "2023-11-09");
  form_fixture_clear (&fixture);
}

/* Once there is a claim, the form has its days and its amount, and a returned one none. */
static void
test_claim_made (void)
{
  FormFixture fixture;
  g_autoptr (AlongAnswers) typed = along_answers_new ();
  g_autoptr (AlongAnswers) filled = NULL;
  AlongClaim returned = { .id = "claim-0",
                          .deployment = "deployment-1",
                          .payment = "days",
                          .enhancement = "",
                          .state = ALONG_CLAIM_RETURNED,
                          .days = 40,
                          .amount = ALONG_POUNDS (6000) };
  AlongClaim claim = { .id = "claim-1",
                       .deployment = "deployment-1",
                       .payment = "days",
                       .enhancement = "",
                       .state = ALONG_CLAIM_DRAFT,
                       .days = 4,
                       .amount = ALONG_POUNDS (600) };
  AlongClaimedDay line = { .claim = "claim-1", .day = "day-1", .deployment = "deployment-1" };

  form_fixture_init (&fixture);
  form_fixture_add_day (&fixture, "day-1", "2023-11-09", 4);
  form_fixture_add_day (&fixture, "day-2", "2023-11-20", 2);
  along_dossier_add (fixture.dossier, ALONG_DOSSIER_CLAIMS, &returned);
  along_dossier_add (fixture.dossier, ALONG_DOSSIER_CLAIMS, &claim);
  along_dossier_add (fixture.dossier, ALONG_DOSSIER_CLAIMED_DAYS, &line);
  filled = along_form_prefill (fixture.form, typed, &fixture.sources);
  g_assert_cmpuint (along_answers_count_rows (filled, "claim-lines"), ==, 1);
  g_assert_cmpstr (along_answers_get (filled, "claim-days"), ==, "1");
  g_assert_cmpstr (along_answers_get (filled, "claim-total"), ==, "600");
  form_fixture_clear (&fixture);
}

/* Every fact can be asked for with nothing but a dossier. */
static void
test_nothing_known (void)
{
  FormFixture fixture;
  g_autoptr (AlongAnswers) typed = along_answers_new ();
  g_autoptr (AlongAnswers) filled = NULL;

  form_fixture_init (&fixture);
  fixture.sources.reg = NULL;
  fixture.sources.caseload = NULL;
  fixture.sources.docket = NULL;
  filled = along_form_prefill (fixture.form, typed, &fixture.sources);
  g_assert_cmpstr (along_answers_get (filled, "urn"), ==, "138211");
  g_assert_cmpstr (along_answers_get (filled, "trust-name"), ==, "");
  g_assert_cmpstr (along_answers_get (filled, "send-to"), ==, "");
  form_fixture_clear (&fixture);
}

/* What was prefilled when somebody signed can be kept as it was. */
static void
test_keep (void)
{
  FormFixture fixture;
  g_autoptr (AlongAnswers) typed = along_answers_new ();
  g_autoptr (AlongAnswers) filled = NULL;
  g_autoptr (AlongAnswers) kept = NULL;

  form_fixture_init (&fixture);
  along_answers_set (typed, "trust-ceo", "Somebody Else");
  filled = along_form_prefill (fixture.form, typed, &fixture.sources);
  kept = along_form_prefill_keep (fixture.form, typed, filled, 1);
  g_assert_cmpstr (along_answers_get (kept, "headteacher"), ==, "Sam Head");
  /* Typed, computed, and of another section. */
  g_assert_cmpstr (along_answers_get (kept, "trust-ceo"), ==, "");
  g_assert_cmpstr (along_answers_get (kept, "recipient-name"), ==, "");
  g_assert_cmpstr (along_answers_get (kept, "eligibility-reason"), ==, "");
  form_fixture_clear (&fixture);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/form-prefill/known", test_known);
  g_test_add_func ("/form-prefill/typed-over", test_typed_over);
  g_test_add_func ("/form-prefill/claim", test_claim);
  g_test_add_func ("/form-prefill/claim-made", test_claim_made);
  g_test_add_func ("/form-prefill/nothing-known", test_nothing_known);
  g_test_add_func ("/form-prefill/keep", test_keep);

  return g_test_run ();
}
