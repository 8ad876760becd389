/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "along-claim-rules.h"
#include "along-day-rules.h"
#include "along-enhancement-rules.h"
#include "desk-fixture.h"

/* People who do anything in any order: log, change and take away days, ask for and decide
 * enhanced support, claim, sign, return, pay. What the rules allow is done; after each step the
 * promises must hold, which are worked out here from the records alone. */

#define N_SEQUENCES 30
#define N_STEPS     500
#define N_IDS       6

static const char *const day_ids[] = { "d0", "d1", "d2", "d3", "d4", "d5" };
static const char *const claim_ids[] = { "c0", "c1", "c2", "c3", "c4", "c5" };
static const char *const enhancement_ids[] = { "e0", "e1", "e2" };
static const char *const documents[] = { "partnership-grant-offer-letter",
                                         "service-level-agreement", "end-of-partnership-report",
                                         "partnership-confirmation" };

/* How often something was allowed, so that the test shows that it tries something. */
typedef struct
{
  guint n_logged;
  guint n_paid;
  guint n_second;
  guint n_approved;
  guint n_overridden;
  guint n_refused;
} Tally;

static gboolean
settle (AlongVerdict *taken, Tally *tally)
{
  g_autoptr (AlongVerdict) verdict = taken;

  tally->n_refused += !along_verdict_allows (verdict);
  return along_verdict_allows (verdict);
}

static AlongDate
random_date (DeskFixture *desk, GRand *rand)
{
  return desk->deployment.opened + g_rand_int_range (rand, -2, 118);
}

static const char *
random_enhancement (GRand *rand)
{
  return g_rand_boolean (rand) ? "" : enhancement_ids[g_rand_int_range (rand, 0, 3)];
}

static void
log_day (DeskFixture *desk, GRand *rand, Tally *tally)
{
  AlongDayEntry entry = { .id = day_ids[g_rand_int_range (rand, 0, N_IDS)],
                          .deployment = "dep",
                          .date = random_date (desk, rand),
                          .days = g_rand_int_range (rand, 0, 25),
                          .enhancement = random_enhancement (rand) };

  if (settle (along_day_judge (desk_context (desk), &entry), tally))
    {
      desk_put (desk, ALONG_DOSSIER_DAYS, &entry);
      tally->n_logged++;
    }
}

static void
delete_day (DeskFixture *desk, GRand *rand, Tally *tally)
{
  const char *id = day_ids[g_rand_int_range (rand, 0, N_IDS)];

  if (settle (along_day_judge_deletion (desk_context (desk), id), tally))
    desk_remove (desk, ALONG_DOSSIER_DAYS, id);
}

static void
change_approved (DeskFixture *desk, GRand *rand, Tally *tally)
{
  AlongDays approved = g_rand_int_range (rand, 0, 61);

  if (settle (along_day_judge_approved (desk_context (desk), approved), tally))
    desk->deployment.approved = approved;
}

static void
enhance (DeskFixture *desk, GRand *rand, Tally *tally)
{
  static const char *const options[] = { "additional-days", "trust-partnership",
                                         "unfunded-partnership" };
  const char *option = options[g_rand_int_range (rand, 0, 3)];
  gboolean override = g_rand_int_range (rand, 0, 4) == 0;
  const char *id = enhancement_ids[g_rand_int_range (rand, 0, 3)];
  const AlongEnhancement *stored = along_dossier_find (desk_context (desk)->dossier,
                                                       ALONG_DOSSIER_ENHANCEMENTS, id);
  int likely = stored == NULL ? ALONG_ENHANCEMENT_REQUESTED : ALONG_ENHANCEMENT_APPROVED;
  AlongEnhancement asked = { .id = id,
                             .deployment = "dep",
                             .option = option,
                             .state = g_rand_int_range (rand, 0, 3) == 0
                                          ? g_rand_int_range (rand, 0, 5)
                                          : likely,
                             .days = option == options[0] ? g_rand_int_range (rand, 0, 24) : 0,
                             .partner = 601,
                             .context = "Why",
                             .requested = desk->deployment.opened,
                             .decided = desk->deployment.opened + 5,
                             .rationale = "Why",
                             .override_by = override ? "A. Director" : "",
                             .override_reason = override ? "Both" : "" };

  if (!settle (along_enhancement_judge (desk_context (desk), &asked), tally))
    return;
  tally->n_approved += asked.state == ALONG_ENHANCEMENT_APPROVED;
  desk_put (desk, ALONG_DOSSIER_ENHANCEMENTS, &asked);
}

static void
replace_claimed (DeskFixture *desk, const char *claim, const char *const *days)
{
  desk_remove (desk, ALONG_DOSSIER_CLAIMED_DAYS, claim);
  for (guint i = 0; days[i] != NULL; i++)
    {
      AlongClaimedDay line = { claim, days[i], "dep" };

      desk_put (desk, ALONG_DOSSIER_CLAIMED_DAYS, &line);
    }
}

static void
claim_something (DeskFixture *desk, GRand *rand, Tally *tally)
{
  static const char *const payments[] = { "days", "days", "days", "partnership-1",
                                          "partnership-2" };
  const char *days[N_IDS + 1] = { NULL };
  guint n = 0;
  AlongClaim claim = { .id = claim_ids[g_rand_int_range (rand, 0, N_IDS)],
                       .deployment = "dep",
                       .payment = payments[g_rand_int_range (rand, 0, 5)],
                       .enhancement = random_enhancement (rand),
                       .made = desk->context.today };
  const GArray *enhancements = along_dossier_get (desk_context (desk)->dossier,
                                                  ALONG_DOSSIER_ENHANCEMENTS);

  /* Mostly one that could be paid. */
  if (!g_str_equal (claim.payment, "days") && enhancements->len > 0)
    claim.enhancement = g_intern_string (
        along_dossier_item (enhancements, AlongEnhancement,
                            g_rand_int_range (rand, 0, (int) enhancements->len))
            ->id);

  if (g_str_equal (claim.payment, "days"))
    {
      /* Mostly what the program proposes, at times something else. */
      g_autoptr (GPtrArray)
          list = along_claim_list_days (desk_context (desk), "days", claim.enhancement, claim.id);

      for (guint i = 0; i < list->len && n < N_IDS; i++)
        days[n++] = g_intern_string (((AlongDayEntry *) g_ptr_array_index (list, i))->id);
      if (g_rand_int_range (rand, 0, 3) == 0 && n < N_IDS)
        days[n++] = day_ids[g_rand_int_range (rand, 0, N_IDS)];
      claim.days = along_claim_get_room (&desk->context, "days", claim.enhancement, claim.id).days +
                   (g_rand_int_range (rand, 0, 3) == 0 ? g_rand_int_range (rand, -2, 3) : 0);
      claim.amount = along_claim_get_amount (60000, claim.days);
    }
  else
    claim.amount = ALONG_POUNDS (5000);

  if (!settle (along_claim_judge (desk_context (desk), &claim, days), tally))
    return;
  desk_put (desk, ALONG_DOSSIER_CLAIMS, &claim);
  replace_claimed (desk, claim.id, days);
}

static void
advance (DeskFixture *desk, GRand *rand, Tally *tally)
{
  const GArray *claims = along_dossier_get (desk_context (desk)->dossier, ALONG_DOSSIER_CLAIMS);
  AlongClaimState state;
  AlongClaim claim;

  if (claims->len == 0)
    return;
  claim = *along_dossier_item (claims, AlongClaim, g_rand_int_range (rand, 0, (int) claims->len));
  if (g_rand_int_range (rand, 0, 8) == 0)
    state = g_rand_int_range (rand, 0, ALONG_CLAIM_RETURNED + 1);
  else if (!along_claim_get_next_state (&desk->context, &claim, &state))
    return;
  claim.paid = state == ALONG_CLAIM_PAID ? desk->context.today : ALONG_DATE_NONE;
  if (!settle (along_claim_judge_advance (&desk->context, &claim, state), tally))
    return;
  claim.state = (int) state;
  tally->n_paid += state == ALONG_CLAIM_PAID;
  tally->n_second += state == ALONG_CLAIM_PAID && g_str_equal (claim.payment, "partnership-2");
  desk_put (desk, ALONG_DOSSIER_CLAIMS, &claim);
}

static void
delete_claim (DeskFixture *desk, GRand *rand, Tally *tally)
{
  const char *id = claim_ids[g_rand_int_range (rand, 0, N_IDS)];

  if (!settle (along_claim_judge_deletion (desk_context (desk), id), tally))
    return;
  desk_remove (desk, ALONG_DOSSIER_CLAIMS, id);
  desk_remove (desk, ALONG_DOSSIER_CLAIMED_DAYS, id);
}

static void
paper (DeskFixture *desk, GRand *rand)
{
  const char *type = documents[g_rand_int_range (rand, 0, 4)];

  if (g_rand_int_range (rand, 0, 8) > 0)
    desk_add_document (desk, type, "2024-02-01");
  else
    desk_remove (desk, ALONG_DOSSIER_DOCUMENTS, type);
  if (g_rand_int_range (rand, 0, 8) > 0)
    desk_sign (desk, g_rand_boolean (rand) ? "leader" : "school", "2024-02-29");
  else
    desk_remove (desk, ALONG_DOSSIER_SIGNATURES, g_rand_boolean (rand) ? "leader" : "school");
}

/* A claim that has been signed: drafts may still be wrong, and cannot go on then. */
static gboolean
counts (const AlongClaim *claim)
{
  return claim->state >= ALONG_CLAIM_LEADER_SIGNED && claim->state <= ALONG_CLAIM_PAID;
}

static void
check_days_of (DeskFixture *desk, const char *enhancement, AlongDays approved)
{
  const GArray *claims = along_dossier_get (desk->dossier, ALONG_DOSSIER_CLAIMS);
  const GArray *days = along_dossier_get (desk->dossier, ALONG_DOSSIER_DAYS);
  AlongDays claimed = 0;
  AlongDays delivered = 0;

  for (guint i = 0; i < claims->len; i++)
    {
      const AlongClaim *claim = along_dossier_item (claims, AlongClaim, i);

      if (counts (claim) && g_str_equal (claim->payment, "days") &&
          g_str_equal (claim->enhancement, enhancement))
        {
          claimed += claim->days;
          g_assert_cmpint (claim->amount, ==, (AlongMoney) claim->days * 15000);
        }
    }
  for (guint i = 0; i < days->len; i++)
    if (g_str_equal (along_dossier_item (days, AlongDayEntry, i)->enhancement, enhancement))
      delivered += along_dossier_item (days, AlongDayEntry, i)->days;
  g_assert_cmpint (claimed, <=, approved);
  g_assert_cmpint (claimed, <=, delivered);
}

/* No line of the log is in two claims. */
static void
check_once (DeskFixture *desk)
{
  const GArray *lines = along_dossier_get (desk->dossier, ALONG_DOSSIER_CLAIMED_DAYS);
  g_autoptr (GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < lines->len; i++)
    {
      const AlongClaimedDay *line = along_dossier_item (lines, AlongClaimedDay, i);
      const AlongClaim *claim = along_dossier_find (desk->dossier, ALONG_DOSSIER_CLAIMS,
                                                    line->claim);

      if (claim != NULL && claim->state != ALONG_CLAIM_RETURNED)
        g_assert_true (g_hash_table_add (seen, (gpointer) line->day));
    }
}

/* At most one of the group, or an override. */
static void
check_enhancements (DeskFixture *desk, Tally *tally)
{
  const GArray *all = along_dossier_get (desk->dossier, ALONG_DOSSIER_ENHANCEMENTS);
  guint n_live = 0;
  guint n_plain = 0;
  AlongDays days = 0;

  for (guint i = 0; i < all->len; i++)
    {
      const AlongEnhancement *one = along_dossier_item (all, AlongEnhancement, i);

      if (one->state != ALONG_ENHANCEMENT_REQUESTED && one->state != ALONG_ENHANCEMENT_APPROVED)
        continue;
      g_assert_cmpstr (one->option, !=, "unfunded-partnership");
      n_live++;
      n_plain += *one->override_by == '\0' || *one->override_reason == '\0';
      days += one->days;
      if (one->state == ALONG_ENHANCEMENT_APPROVED)
        check_days_of (desk, one->id, one->days);
      else
        check_days_of (desk, one->id, 0);
    }
  g_assert_cmpuint (n_plain, <=, 1);
  g_assert_cmpint (days, <=, ALONG_DAYS (5));
  tally->n_overridden += n_live > 1;
}

/* Paid once each, and the second only after the first. */
static void
check_partnership (DeskFixture *desk)
{
  for (guint e = 0; e < G_N_ELEMENTS (enhancement_ids); e++)
    {
      const GArray *claims = along_dossier_get (desk->dossier, ALONG_DOSSIER_CLAIMS);
      guint n[2] = { 0, 0 };

      for (guint i = 0; i < claims->len; i++)
        {
          const AlongClaim *claim = along_dossier_item (claims, AlongClaim, i);

          if (!counts (claim) || !g_str_equal (claim->enhancement, enhancement_ids[e]) ||
              g_str_equal (claim->payment, "days"))
            continue;
          g_assert_cmpint (claim->amount, ==, ALONG_POUNDS (5000));
          n[g_str_equal (claim->payment, "partnership-2")]++;
        }
      g_assert_cmpuint (n[0], <=, 1);
      g_assert_cmpuint (n[1], <=, n[0]);
    }
}

static gboolean
has_document (DeskFixture *desk, const char *type)
{
  return along_dossier_find (desk->dossier, ALONG_DOSSIER_DOCUMENTS, type) != NULL;
}

/* What has just been paid had all its papers. */
static void
check_papers (DeskFixture *desk, const Tally *before, const Tally *after)
{
  if (after->n_second > before->n_second)
    {
      g_assert_true (has_document (desk, "end-of-partnership-report"));
      g_assert_true (has_document (desk, "partnership-confirmation"));
    }
}

static void
do_something (DeskFixture *desk, GRand *rand, Tally *tally)
{
  switch (g_rand_int_range (rand, 0, 16))
    {
    case 0:
    case 1:
    case 2:
      log_day (desk, rand, tally);
      break;
    case 3:
      delete_day (desk, rand, tally);
      break;
    case 4:
      change_approved (desk, rand, tally);
      break;
    case 5:
    case 6:
      enhance (desk, rand, tally);
      break;
    case 7:
    case 8:
      claim_something (desk, rand, tally);
      break;
    case 9:
      delete_claim (desk, rand, tally);
      break;
    case 10:
    case 11:
      paper (desk, rand);
      break;
    default:
      advance (desk, rand, tally);
      break;
    }
}

static void
test_sequences (void)
{
  Tally tally = { 0 };

  for (guint32 seed = 1; seed <= N_SEQUENCES; seed++)
    {
      g_autoptr (GRand) rand = g_rand_new_with_seed (seed);
      DeskFixture desk;

      desk_init (&desk);
      for (guint step = 0; step < N_STEPS; step++)
        {
          Tally before = tally;

          do_something (&desk, rand, &tally);
          desk_context (&desk);
          check_days_of (&desk, "", desk.deployment.approved);
          check_once (&desk);
          check_enhancements (&desk, &tally);
          check_partnership (&desk);
          check_papers (&desk, &before, &tally);
        }
      desk_clear (&desk);
    }

  /* It is no proof that nothing forbidden happens when nothing happens. */
  g_test_message ("%u logged, %u paid, %u second payments, %u approved, %u overridden, %u refused",
                  tally.n_logged, tally.n_paid, tally.n_second, tally.n_approved,
                  tally.n_overridden, tally.n_refused);
  g_assert_cmpuint (tally.n_logged, >, 100);
  g_assert_cmpuint (tally.n_paid, >, 20);
  g_assert_cmpuint (tally.n_second, >, 0);
  g_assert_cmpuint (tally.n_approved, >, 20);
  g_assert_cmpuint (tally.n_overridden, >, 0);
  g_assert_cmpuint (tally.n_refused, >, 100);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/rules/money/sequences", test_sequences);
  return g_test_run ();
}
