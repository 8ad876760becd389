/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "along-money-totals.h"
#include "desk-fixture.h"

static AlongMoneyTotals
totals_of (DeskFixture *desk)
{
  desk_context (desk);
  return along_money_totals_of_dossier (desk->dossier, desk->programme);
}

/* Domain A13.05: £6,000 for the core days; with five more £9,000; with a partnership £16,000. */
static void
test_caps (void)
{
  DeskFixture desk;
  AlongEnhancement more = { .id = "e",
                            .deployment = "dep",
                            .option = "additional-days",
                            .state = ALONG_ENHANCEMENT_REQUESTED,
                            .days = ALONG_DAYS (5) };
  AlongMoneyTotals totals;

  desk_init (&desk);
  totals = totals_of (&desk);
  g_assert_cmpint (totals.approved, ==, ALONG_POUNDS (6000));
  g_assert_cmpint (totals.forecast, ==, ALONG_POUNDS (6000));
  g_assert_cmpint (totals.requested, ==, 0);

  desk_put (&desk, ALONG_DOSSIER_ENHANCEMENTS, &more);
  totals = totals_of (&desk);
  g_assert_cmpint (totals.approved, ==, ALONG_POUNDS (6000));
  g_assert_cmpint (totals.requested, ==, ALONG_POUNDS (3000));
  more.state = ALONG_ENHANCEMENT_APPROVED;
  desk_put (&desk, ALONG_DOSSIER_ENHANCEMENTS, &more);
  totals = totals_of (&desk);
  g_assert_cmpint (totals.approved, ==, ALONG_POUNDS (9000));
  g_assert_cmpint (totals.approved_days, ==, ALONG_DAYS (15));
  g_assert_cmpint (totals.requested, ==, 0);

  more.option = "trust-partnership";
  more.days = 0;
  desk_put (&desk, ALONG_DOSSIER_ENHANCEMENTS, &more);
  totals = totals_of (&desk);
  g_assert_cmpint (totals.approved, ==, ALONG_POUNDS (16000));
  g_assert_cmpint (totals.forecast, ==, ALONG_POUNDS (16000));
  desk_clear (&desk);
}

/* 12 days logged of 10 approved; 4 claimed and signed, 2 of them paid, 1 in draft. */
static void
test_claims (void)
{
  DeskFixture desk;
  AlongClaim claim = { .id = "a",
                       .deployment = "dep",
                       .payment = "days",
                       .state = ALONG_CLAIM_PAID,
                       .days = ALONG_DAYS (2),
                       .amount = ALONG_POUNDS (1200) };
  AlongMoneyTotals totals;

  desk_init (&desk);
  desk_add_day (&desk, "d", "2024-01-10", ALONG_DAYS (12));
  desk_put (&desk, ALONG_DOSSIER_CLAIMS, &claim);
  claim.id = "b";
  claim.state = ALONG_CLAIM_REVIEWED;
  desk_put (&desk, ALONG_DOSSIER_CLAIMS, &claim);
  claim.id = "c";
  claim.state = ALONG_CLAIM_DRAFT;
  claim.days = ALONG_DAYS (1);
  claim.amount = ALONG_POUNDS (600);
  desk_put (&desk, ALONG_DOSSIER_CLAIMS, &claim);
  claim.id = "d";
  claim.state = ALONG_CLAIM_RETURNED;
  desk_put (&desk, ALONG_DOSSIER_CLAIMS, &claim);
  totals = totals_of (&desk);
  g_assert_cmpint (totals.used_days, ==, ALONG_DAYS (12));
  g_assert_cmpint (totals.delivered, ==, ALONG_POUNDS (6000));
  g_assert_cmpint (totals.claimed, ==, ALONG_POUNDS (2400));
  g_assert_cmpint (totals.paid, ==, ALONG_POUNDS (1200));
  g_assert_cmpint (totals.forecast, ==, ALONG_POUNDS (6000));

  /* Stopped after three days: no more than those. */
  desk_add_day (&desk, "d", "2024-01-10", ALONG_DAYS (3));
  desk_remove (&desk, ALONG_DOSSIER_CLAIMS, "b");
  desk.deployment.status = ALONG_DEPLOYMENT_STOPPED;
  totals = totals_of (&desk);
  g_assert_cmpint (totals.approved, ==, ALONG_POUNDS (6000));
  g_assert_cmpint (totals.forecast, ==, ALONG_POUNDS (1800));
  desk_clear (&desk);
}

static void
add_dossier (AlongDocket *docket,
             const char *id,
             const char *programme,
             int year,
             AlongRegion region,
             int days)
{
  AlongDeployment deployment = { .id = id,
                                 .programme = programme,
                                 .pathway = "core",
                                 .who = fixture_school_id (100001),
                                 .region = region,
                                 .academic_year = year,
                                 .reason = "",
                                 .lead = "",
                                 .application = "",
                                 .opened = fixture_date ("2023-11-06"),
                                 .approved = ALONG_DAYS (days),
                                 .note = "" };

  along_docket_take (docket, along_dossier_new (&deployment, 1));
}

static void
test_list (void)
{
  DeskFixture desk;
  g_autoptr (AlongDocket) docket = along_docket_new ();
  g_autoptr (GArray) all = NULL;
  g_autoptr (GArray) one = NULL;
  AlongMoneyTotals sum = { 0 };

  desk_init (&desk);
  add_dossier (docket, "1", "tsi-2023-24", 2023, 'K', 10);
  add_dossier (docket, "2", "tsi-2023-24", 2023, 'A', 5);
  add_dossier (docket, "3", "tsi-2023-24", 2023, 'K', 15);
  add_dossier (docket, "4", "tsi-2023-24", 2024, 'K', 10);
  add_dossier (docket, "5", "behaviour-hubs", 2023, 'K', 16);
  add_dossier (docket, "6", "no-such", 2023, 'K', 16);
  all = along_money_totals_list (docket, desk.definitions, NULL, 0);
  g_assert_cmpuint (all->len, ==, 4);
  g_assert_cmpstr (g_array_index (all, AlongMoneyRow, 0).programme, ==, "behaviour-hubs");
  /* A grant of up to £9,000, and no day rate. */
  g_assert_cmpint (g_array_index (all, AlongMoneyRow, 0).totals.approved, ==, ALONG_POUNDS (9000));
  g_assert_cmpint (g_array_index (all, AlongMoneyRow, 1).region, ==, 'A');
  g_assert_cmpint (g_array_index (all, AlongMoneyRow, 1).totals.approved, ==, ALONG_POUNDS (3000));
  g_assert_cmpuint (g_array_index (all, AlongMoneyRow, 2).totals.n_deployments, ==, 2);
  g_assert_cmpint (g_array_index (all, AlongMoneyRow, 2).totals.approved, ==, ALONG_POUNDS (15000));

  one = along_money_totals_list (docket, desk.definitions, "tsi-2023-24", 2023);
  g_assert_cmpuint (one->len, ==, 2);
  for (guint i = 0; i < one->len; i++)
    along_money_totals_add (&sum, &g_array_index (one, AlongMoneyRow, i).totals);
  g_assert_cmpuint (sum.n_deployments, ==, 3);
  g_assert_cmpint (sum.forecast, ==, ALONG_POUNDS (18000));
  desk_clear (&desk);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/rules/money-totals/caps", test_caps);
  g_test_add_func ("/rules/money-totals/claims", test_claims);
  g_test_add_func ("/rules/money-totals/list", test_list);
  return g_test_run ();
}
