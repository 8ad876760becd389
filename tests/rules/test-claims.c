/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "along-claim-rules.h"
#include "desk-fixture.h"

static AlongClaim
claim_of (int quarters)
{
  /* £150 for a quarter of a day, that is a quarter of £600. */
  return (AlongClaim){ .id = "claim",
                       .deployment = "dep",
                       .payment = "days",
                       .days = quarters,
                       .amount = ALONG_POUNDS (150) * quarters,
                       .made = fixture_date ("2024-02-20") };
}

static void
put_claimed (DeskFixture *desk, const char *claim, const char *day)
{
  AlongClaimedDay line = { claim, day, "dep" };

  desk_put (desk, ALONG_DOSSIER_CLAIMED_DAYS, &line);
}

static gboolean
refuses (DeskFixture *desk,
         const AlongClaim *claim,
         const char *const *days,
         AlongClaimReason reason)
{
  g_autoptr (AlongVerdict) verdict = along_claim_judge (desk_context (desk), claim, days);

  return !along_verdict_allows (verdict) && along_verdict_has (verdict, (int) reason);
}

static gboolean
allows (DeskFixture *desk, const AlongClaim *claim, const char *const *days)
{
  g_autoptr (AlongVerdict) verdict = along_claim_judge (desk_context (desk), claim, days);

  return along_verdict_get_n_findings (verdict) == 0;
}

/* Returns the only reason why the claim may not go on, or -1. */
static int
why_not (DeskFixture *desk, const AlongClaim *claim, AlongClaimState state)
{
  g_autoptr (AlongVerdict) verdict = along_claim_judge_advance (desk_context (desk), claim, state);

  g_assert_cmpuint (along_verdict_get_n_findings (verdict), <=, 1);
  return along_verdict_get_n_findings (verdict) == 0
             ? -1
             : along_verdict_get_finding (verdict, 0)->reason;
}

/* Domain A13.01, A13.05: 10 days are £6,000, 15 are £9,000; 7.25 days are £4,350. */
static void
test_amount (void)
{
  g_assert_cmpint (along_claim_get_amount (60000, ALONG_DAYS (10)), ==, ALONG_POUNDS (6000));
  g_assert_cmpint (along_claim_get_amount (60000, ALONG_DAYS (15)), ==, ALONG_POUNDS (9000));
  g_assert_cmpint (along_claim_get_amount (60000, 29), ==, ALONG_POUNDS (4350));
  g_assert_cmpint (along_claim_get_amount (60000, 1), ==, 15000);
}

static void
test_room (void)
{
  DeskFixture desk;
  AlongClaim draft = claim_of (6);
  AlongClaimRoom room;
  g_autoptr (GPtrArray) days = NULL;

  desk_init (&desk);
  desk_add_day (&desk, "a", "2024-01-10", 4);
  desk_add_day (&desk, "b", "2024-01-11", 2);
  desk_add_day (&desk, "c", "2024-01-12", 4);
  desk_add_day (&desk, "d", "2024-03-02", 4); /* tomorrow: not delivered yet */
  room = along_claim_get_room (desk_context (&desk), "days", "", NULL);
  g_assert_cmpint (room.delivered, ==, 10);
  g_assert_cmpint (room.approved, ==, 40);
  g_assert_cmpint (room.days, ==, 10);
  g_assert_cmpint (room.amount, ==, ALONG_POUNDS (1500));

  /* A draft takes its days; returned it gives them back. */
  desk_put (&desk, ALONG_DOSSIER_CLAIMS, &draft);
  put_claimed (&desk, "claim", "a");
  put_claimed (&desk, "claim", "b");
  room = along_claim_get_room (desk_context (&desk), "days", "", NULL);
  g_assert_cmpint (room.taken, ==, 6);
  g_assert_cmpint (room.days, ==, 4);
  days = along_claim_list_days (&desk.context, "days", "", NULL);
  g_assert_cmpuint (days->len, ==, 1);
  g_assert_cmpstr (((const AlongDayEntry *) g_ptr_array_index (days, 0))->id, ==, "c");
  g_assert_cmpint (along_claim_get_room (&desk.context, "days", "", "claim").days, ==, 10);
  draft.state = ALONG_CLAIM_RETURNED;
  desk_put (&desk, ALONG_DOSSIER_CLAIMS, &draft);
  g_assert_cmpint (along_claim_get_room (desk_context (&desk), "days", "", NULL).days, ==, 10);

  desk.deployment.approved = 3; /* less than delivered */
  g_assert_cmpint (along_claim_get_room (desk_context (&desk), "days", "", NULL).days, ==, 3);
  desk_clear (&desk);
}

static void
assert_ids (GPtrArray *days, const char *first, const char *second)
{
  g_assert_cmpuint (days->len, ==, 2);
  g_assert_cmpstr (((const AlongDayEntry *) g_ptr_array_index (days, 0))->id, ==, first);
  g_assert_cmpstr (((const AlongDayEntry *) g_ptr_array_index (days, 1))->id, ==, second);
}

/* In whatever order they were entered, the days that were given first are claimed and shown first.
 */
static void
test_order (void)
{
  DeskFixture desk;
  g_autoptr (GPtrArray) days = NULL;
  g_autoptr (GPtrArray) lines = NULL;

  desk_init (&desk);
  desk.deployment.approved = 6;
  desk_add_day (&desk, "a", "2024-01-12", 4);
  desk_add_day (&desk, "b", "2024-01-10", 4);
  desk_add_day (&desk, "c", "2024-01-11", 4);
  desk_context (&desk);
  days = along_claim_list_days (&desk.context, "days", "", NULL);
  assert_ids (days, "b", "c");

  put_claimed (&desk, "claim", "a");
  put_claimed (&desk, "claim", "c");
  put_claimed (&desk, "other", "b");
  desk_context (&desk);
  lines = along_claim_list_lines (desk.dossier, "claim");
  assert_ids (lines, "c", "a");
  desk_clear (&desk);
}

static void
test_days (void)
{
  static const char *const a[] = { "a", NULL };
  static const char *const both[] = { "a", "b", NULL };
  static const char *const twice[] = { "a", "a", NULL };
  static const char *const unknown[] = { "z", NULL };
  static const char *const tomorrow[] = { "d", NULL };
  DeskFixture desk;
  AlongClaim claim = claim_of (4);
  AlongClaim other = claim_of (4);

  desk_init (&desk);
  desk_add_day (&desk, "a", "2024-01-10", 4);
  desk_add_day (&desk, "b", "2024-01-11", 4);
  desk_add_day (&desk, "d", "2024-03-02", 4);
  g_assert_true (allows (&desk, &claim, a));
  g_assert_true (refuses (&desk, &claim, twice, ALONG_CLAIM_DAY_TWICE));
  g_assert_true (refuses (&desk, &claim, unknown, ALONG_CLAIM_DAY_UNKNOWN));
  g_assert_true (refuses (&desk, &claim, tomorrow, ALONG_CLAIM_DAY_UNKNOWN));
  claim.amount++;
  g_assert_true (refuses (&desk, &claim, a, ALONG_CLAIM_WRONG_AMOUNT));
  claim = claim_of (5);
  g_assert_true (refuses (&desk, &claim, a, ALONG_CLAIM_OVER_DELIVERED));
  claim = claim_of (0);
  g_assert_true (refuses (&desk, &claim, a, ALONG_CLAIM_NOTHING));
  claim = claim_of (8);
  g_assert_true (allows (&desk, &claim, both));
  desk.deployment.approved = 7;
  g_assert_true (refuses (&desk, &claim, both, ALONG_CLAIM_OVER_APPROVED));
  claim = claim_of (7);
  g_assert_true (allows (&desk, &claim, both));
  claim.payment = "expenses";
  g_assert_true (refuses (&desk, &claim, both, ALONG_CLAIM_UNKNOWN_PAYMENT));

  /* Another claim has the day already. */
  desk.deployment.approved = 40;
  claim = claim_of (4);
  other.id = "other";
  desk_put (&desk, ALONG_DOSSIER_CLAIMS, &other);
  put_claimed (&desk, "other", "a");
  g_assert_true (refuses (&desk, &claim, a, ALONG_CLAIM_DAY_TWICE));
  other.state = ALONG_CLAIM_PAID;
  desk_put (&desk, ALONG_DOSSIER_CLAIMS, &other);
  g_assert_true (refuses (&desk, &other, a, ALONG_CLAIM_FIXED));
  other.state = ALONG_CLAIM_RETURNED;
  desk_put (&desk, ALONG_DOSSIER_CLAIMS, &other);
  g_assert_true (allows (&desk, &claim, a));
  desk_clear (&desk);
}

/* From draft to paid: both signatures, in the order of domain A13.07, and a date of payment. */
static void
test_way (void)
{
  DeskFixture desk;
  AlongClaim claim = claim_of (8);
  AlongSignature school = { .id = "school",
                            .deployment = "dep",
                            .form = "tsi-deployment-form-2023-24",
                            .role = "school",
                            .date = fixture_date ("2024-02-10"),
                            .voided = fixture_date ("2024-02-11") };

  desk_init (&desk);
  desk_add_day (&desk, "a", "2024-01-10", 4);
  desk_add_day (&desk, "b", "2024-02-08", 4);
  put_claimed (&desk, "claim", "a");
  put_claimed (&desk, "claim", "b");
  desk_put (&desk, ALONG_DOSSIER_CLAIMS, &claim);

  g_assert_cmpint (why_not (&desk, &claim, ALONG_CLAIM_SCHOOL_SIGNED), ==, ALONG_CLAIM_WRONG_STATE);
  g_assert_cmpint (why_not (&desk, &claim, ALONG_CLAIM_RETURNED), ==, ALONG_CLAIM_WRONG_STATE);
  g_assert_cmpint (why_not (&desk, &claim, ALONG_CLAIM_LEADER_SIGNED), ==,
                   ALONG_CLAIM_MISSING_SIGNATURE);
  /* Signed before the last day, which cannot have been seen. */
  desk_sign (&desk, "leader", "2024-02-07");
  g_assert_cmpint (why_not (&desk, &claim, ALONG_CLAIM_LEADER_SIGNED), ==,
                   ALONG_CLAIM_SIGNED_EARLY);
  desk_sign (&desk, "leader", "2024-02-08");
  g_assert_cmpint (why_not (&desk, &claim, ALONG_CLAIM_LEADER_SIGNED), ==, -1);

  claim.state = ALONG_CLAIM_LEADER_SIGNED;
  g_assert_cmpint (why_not (&desk, &claim, ALONG_CLAIM_SCHOOL_SIGNED), ==,
                   ALONG_CLAIM_MISSING_SIGNATURE);
  desk_put (&desk, ALONG_DOSSIER_SIGNATURES, &school); /* and took it back */
  g_assert_cmpint (why_not (&desk, &claim, ALONG_CLAIM_SCHOOL_SIGNED), ==,
                   ALONG_CLAIM_MISSING_SIGNATURE);
  desk_sign (&desk, "school", "2024-02-12");
  g_assert_cmpint (why_not (&desk, &claim, ALONG_CLAIM_SCHOOL_SIGNED), ==, -1);

  claim.state = ALONG_CLAIM_SCHOOL_SIGNED;
  desk_put (&desk, ALONG_DOSSIER_CLAIMS, &claim);
  g_assert_cmpint (why_not (&desk, &claim, ALONG_CLAIM_REVIEWED), ==, -1);
  g_assert_cmpint (why_not (&desk, &claim, ALONG_CLAIM_RETURNED), ==, -1);
  /* A signature that was lost on the way holds it up. */
  desk_remove (&desk, ALONG_DOSSIER_SIGNATURES, "leader");
  g_assert_cmpint (why_not (&desk, &claim, ALONG_CLAIM_REVIEWED), ==,
                   ALONG_CLAIM_MISSING_SIGNATURE);
  desk_sign (&desk, "leader", "2024-02-08");

  claim.state = ALONG_CLAIM_PROCESSING;
  desk_put (&desk, ALONG_DOSSIER_CLAIMS, &claim);
  g_assert_cmpint (why_not (&desk, &claim, ALONG_CLAIM_PAID), ==, ALONG_CLAIM_NO_PAID_DATE);
  claim.paid = fixture_date ("2024-03-02");
  g_assert_cmpint (why_not (&desk, &claim, ALONG_CLAIM_PAID), ==, ALONG_CLAIM_PAID_EARLY);
  claim.paid = fixture_date ("2024-03-01");
  g_assert_cmpint (why_not (&desk, &claim, ALONG_CLAIM_PAID), ==, -1);
  claim.state = ALONG_CLAIM_PAID;
  desk_put (&desk, ALONG_DOSSIER_CLAIMS, &claim);
  g_assert_cmpint (why_not (&desk, &claim, ALONG_CLAIM_RETURNED), ==, ALONG_CLAIM_WRONG_STATE);
  g_assert_cmpstr (along_claim_get_state_name (desk.programme, &claim), ==, "Paid");
  desk_clear (&desk);
}

/* Domain A6.13 to A6.15. */
static void
test_partnership (void)
{
  DeskFixture desk;
  AlongEnhancement partnership = { .id = "e",
                                   .deployment = "dep",
                                   .option = "trust-partnership",
                                   .state = ALONG_ENHANCEMENT_REQUESTED,
                                   .partner = 601,
                                   .requested = fixture_date ("2024-01-20") };
  AlongClaim first = { .id = "first",
                       .deployment = "dep",
                       .payment = "partnership-1",
                       .enhancement = "e",
                       .amount = ALONG_POUNDS (5000),
                       .paid = fixture_date ("2024-02-20"),
                       .reference = "" };
  AlongClaim second = first;

  desk_init (&desk);
  second.id = "second";
  second.payment = "partnership-2";
  desk_put (&desk, ALONG_DOSSIER_ENHANCEMENTS, &partnership);
  g_assert_true (refuses (&desk, &first, NULL, ALONG_CLAIM_NOT_APPROVED));
  partnership.state = ALONG_ENHANCEMENT_APPROVED;
  partnership.decided = fixture_date ("2024-01-30");
  desk_put (&desk, ALONG_DOSSIER_ENHANCEMENTS, &partnership);
  g_assert_true (allows (&desk, &first, NULL));
  first.amount = ALONG_POUNDS (10000);
  g_assert_true (refuses (&desk, &first, NULL, ALONG_CLAIM_WRONG_AMOUNT));
  first.amount = ALONG_POUNDS (5000);
  desk_put (&desk, ALONG_DOSSIER_CLAIMS, &first);
  desk_put (&desk, ALONG_DOSSIER_CLAIMS, &second);

  g_assert_cmpint (why_not (&desk, &first, ALONG_CLAIM_REVIEWED), ==, ALONG_CLAIM_WRONG_STATE);
  desk_add_document (&desk, "partnership-grant-offer-letter", "2024-02-01");
  g_assert_cmpint (why_not (&desk, &first, ALONG_CLAIM_PROCESSING), ==,
                   ALONG_CLAIM_MISSING_DOCUMENT);
  desk_add_document (&desk, "service-level-agreement", "2024-03-02"); /* tomorrow */
  g_assert_cmpint (why_not (&desk, &first, ALONG_CLAIM_PROCESSING), ==,
                   ALONG_CLAIM_MISSING_DOCUMENT);
  desk_add_document (&desk, "service-level-agreement", "2024-02-02");
  g_assert_cmpint (why_not (&desk, &first, ALONG_CLAIM_PROCESSING), ==, -1);

  desk_add_document (&desk, "end-of-partnership-report", "2024-02-03");
  desk_add_document (&desk, "partnership-confirmation", "2024-02-03");
  g_assert_cmpint (why_not (&desk, &second, ALONG_CLAIM_PROCESSING), ==,
                   ALONG_CLAIM_EARLIER_PAYMENT);
  first.state = ALONG_CLAIM_PAID;
  desk_put (&desk, ALONG_DOSSIER_CLAIMS, &first);
  g_assert_cmpint (why_not (&desk, &second, ALONG_CLAIM_PROCESSING), ==, -1);
  desk_remove (&desk, ALONG_DOSSIER_DOCUMENTS, "partnership-confirmation");
  g_assert_cmpint (why_not (&desk, &second, ALONG_CLAIM_PROCESSING), ==,
                   ALONG_CLAIM_MISSING_DOCUMENT);

  second.id = "third"; /* the second payment again */
  g_assert_true (refuses (&desk, &second, NULL, ALONG_CLAIM_PAYMENT_TWICE));
  desk_clear (&desk);
}

/* Additional days are paid by the day, and only of their own lines. */
static void
test_additional (void)
{
  static const char *const own[] = { "own", NULL };
  static const char *const extra[] = { "extra", NULL };
  DeskFixture desk;
  AlongClaim claim = claim_of (4);
  AlongDayEntry day = { .id = "extra",
                        .deployment = "dep",
                        .date = fixture_date ("2024-02-10"),
                        .days = 8,
                        .enhancement = "e" };
  AlongEnhancement more = { .id = "e",
                            .deployment = "dep",
                            .option = "additional-days",
                            .state = ALONG_ENHANCEMENT_APPROVED,
                            .days = 6,
                            .requested = fixture_date ("2024-01-20"),
                            .decided = fixture_date ("2024-01-26") };

  desk_init (&desk);
  desk_add_day (&desk, "own", "2024-02-09", 4);
  desk_put (&desk, ALONG_DOSSIER_DAYS, &day);
  desk_put (&desk, ALONG_DOSSIER_ENHANCEMENTS, &more);
  claim.enhancement = "e";
  g_assert_true (refuses (&desk, &claim, own, ALONG_CLAIM_DAY_UNKNOWN));
  g_assert_true (allows (&desk, &claim, extra));
  g_assert_cmpint (along_claim_get_room (&desk.context, "days", "e", NULL).days, ==, 6);
  claim = claim_of (7);
  claim.enhancement = "e";
  g_assert_true (refuses (&desk, &claim, extra, ALONG_CLAIM_OVER_APPROVED));
  claim = claim_of (4);
  g_assert_true (refuses (&desk, &claim, extra, ALONG_CLAIM_DAY_UNKNOWN));
  claim.payment = "partnership-1";
  claim.enhancement = "e";
  g_assert_true (refuses (&desk, &claim, NULL, ALONG_CLAIM_WRONG_ENHANCEMENT));
  desk_clear (&desk);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/rules/claims/amount", test_amount);
  g_test_add_func ("/rules/claims/room", test_room);
  g_test_add_func ("/rules/claims/days", test_days);
  g_test_add_func ("/rules/claims/order", test_order);
  g_test_add_func ("/rules/claims/way", test_way);
  g_test_add_func ("/rules/claims/partnership", test_partnership);
  g_test_add_func ("/rules/claims/additional", test_additional);
  return g_test_run ();
}
