/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "along-contact-rules.h"
#include "along-enhancement-rules.h"
#include "desk-fixture.h"

static AlongEnhancement
days_of (int quarters)
{
  return (AlongEnhancement){ .id = "days",
                             .deployment = "dep",
                             .option = "additional-days",
                             .state = ALONG_ENHANCEMENT_REQUESTED,
                             .days = quarters,
                             .context = "Why",
                             .requested = fixture_date ("2024-02-01") };
}

static AlongEnhancement
partnership (void)
{
  return (AlongEnhancement){ .id = "partnership",
                             .deployment = "dep",
                             .option = "trust-partnership",
                             .state = ALONG_ENHANCEMENT_REQUESTED,
                             .partner = 601,
                             .context = "Why",
                             .requested = fixture_date ("2024-02-01") };
}

static gboolean
refuses (DeskFixture *desk, const AlongEnhancement *asked, AlongEnhancementReason reason)
{
  g_autoptr (AlongVerdict) verdict = along_enhancement_judge (desk_context (desk), asked);

  return !along_verdict_allows (verdict) && along_verdict_has (verdict, (int) reason);
}

static gboolean
allows (DeskFixture *desk, const AlongEnhancement *asked)
{
  g_autoptr (AlongVerdict) verdict = along_enhancement_judge (desk_context (desk), asked);

  return along_verdict_allows (verdict);
}

/* Domain A7.01: more than 0, at most 5. */
static void
test_days (void)
{
  DeskFixture desk;

  desk_init (&desk);
  for (int quarters = -1; quarters <= 25; quarters++)
    {
      AlongEnhancement asked = days_of (quarters);

      g_assert_cmpint (allows (&desk, &asked), ==, quarters > 0 && quarters <= 20);
    }
  {
    AlongEnhancement asked = partnership ();

    g_assert_true (allows (&desk, &asked));
    asked.days = 4;
    g_assert_true (refuses (&desk, &asked, ALONG_ENHANCEMENT_DAYS_NOT_MEANT));
    asked.option = "a-third";
    g_assert_true (refuses (&desk, &asked, ALONG_ENHANCEMENT_UNKNOWN_OPTION));
  }
  desk_clear (&desk);
}

/* Domain A5.06: one of the two. */
static void
test_only_one (void)
{
  DeskFixture desk;
  AlongEnhancement first = days_of (20);
  AlongEnhancement second = partnership ();

  desk_init (&desk);
  desk_put (&desk, ALONG_DOSSIER_ENHANCEMENTS, &first);
  g_assert_true (refuses (&desk, &second, ALONG_ENHANCEMENT_SECOND));
  second.override_by = "A. Director";
  g_assert_true (refuses (&desk, &second, ALONG_ENHANCEMENT_SECOND));
  second.override_reason = "Both are needed";
  g_assert_true (allows (&desk, &second));
  {
    g_autoptr (AlongVerdict) verdict = along_enhancement_judge (desk_context (&desk), &second);

    g_assert_true (along_verdict_has (verdict, ALONG_ENHANCEMENT_OVERRIDDEN));
  }

  /* What was declined stands in nobody's way, and cannot come back beside the other. */
  first.state = ALONG_ENHANCEMENT_DECLINED;
  desk_put (&desk, ALONG_DOSSIER_ENHANCEMENTS, &first);
  second.override_by = "";
  g_assert_true (allows (&desk, &second));
  desk_put (&desk, ALONG_DOSSIER_ENHANCEMENTS, &second);
  first.state = ALONG_ENHANCEMENT_APPROVED;
  first.decided = fixture_date ("2024-02-05");
  g_assert_true (refuses (&desk, &first, ALONG_ENHANCEMENT_SECOND));

  /* Two requests for days add up to five at most, override or not. */
  first = days_of (12);
  second = days_of (9);
  second.id = "more";
  second.override_by = "A. Director";
  second.override_reason = "Why";
  desk_remove (&desk, ALONG_DOSSIER_ENHANCEMENTS, "partnership");
  desk_put (&desk, ALONG_DOSSIER_ENHANCEMENTS, &first);
  g_assert_true (refuses (&desk, &second, ALONG_ENHANCEMENT_TOO_MANY_DAYS));
  second.days = 8;
  g_assert_true (allows (&desk, &second));
  desk_clear (&desk);
}

static void
test_decision (void)
{
  DeskFixture desk;
  AlongEnhancement asked = days_of (4);
  AlongClaim claim = {
    .id = "c", .deployment = "dep", .payment = "days", .enhancement = "days", .days = 3
  };

  desk_init (&desk);
  asked.state = ALONG_ENHANCEMENT_APPROVED;
  asked.decided = fixture_date ("2024-02-08");
  g_assert_true (refuses (&desk, &asked, ALONG_ENHANCEMENT_WRONG_STATE)); /* never asked for */
  asked = days_of (4);
  desk_put (&desk, ALONG_DOSSIER_ENHANCEMENTS, &asked);
  asked.state = ALONG_ENHANCEMENT_DECLINED;
  g_assert_true (refuses (&desk, &asked, ALONG_ENHANCEMENT_NO_DATE));
  asked.decided = fixture_date ("2024-01-31");
  g_assert_true (refuses (&desk, &asked, ALONG_ENHANCEMENT_DECIDED_BEFORE_REQUEST));
  asked.decided = fixture_date ("2024-02-08");
  g_assert_true (refuses (&desk, &asked, ALONG_ENHANCEMENT_NO_RATIONALE));
  asked.rationale = "Why not";
  g_assert_true (allows (&desk, &asked));
  asked.state = ALONG_ENHANCEMENT_APPROVED;
  asked.rationale = "";
  g_assert_true (allows (&desk, &asked));
  desk_put (&desk, ALONG_DOSSIER_ENHANCEMENTS, &asked);
  desk_context (&desk);
  g_assert_cmpint (along_enhancement_get_approved_days (desk.dossier, desk.programme), ==, 44);

  /* What was claimed cannot be taken back. */
  desk_put (&desk, ALONG_DOSSIER_CLAIMS, &claim);
  asked.days = 2;
  g_assert_true (refuses (&desk, &asked, ALONG_ENHANCEMENT_CLAIMED));
  asked.days = 3;
  g_assert_true (allows (&desk, &asked));
  asked.state = ALONG_ENHANCEMENT_WITHDRAWN;
  g_assert_true (refuses (&desk, &asked, ALONG_ENHANCEMENT_CLAIMED));
  desk_clear (&desk);
}

static void
test_request (void)
{
  DeskFixture desk;
  AlongEnhancement asked = days_of (4);
  AlongEnhancement unfunded = partnership ();

  desk_init (&desk);
  asked.context = NULL;
  g_assert_true (refuses (&desk, &asked, ALONG_ENHANCEMENT_NO_CONTEXT));
  asked = days_of (4);
  asked.requested = fixture_date ("2024-03-02");
  g_assert_true (refuses (&desk, &asked, ALONG_ENHANCEMENT_IN_FUTURE));

  /* Domain E-56: days are asked for before completion; a partnership may come with the return. */
  asked = days_of (4);
  desk.deployment.completion = fixture_date ("2024-01-31");
  g_assert_true (refuses (&desk, &asked, ALONG_ENHANCEMENT_AFTER_COMPLETION));
  desk.deployment.completion = fixture_date ("2024-02-01");
  g_assert_true (allows (&desk, &asked));
  desk.deployment.completion = fixture_date ("2024-01-31");
  g_assert_true (allows (&desk, &unfunded));

  /* Domain A2.05: unfunded ones are only noted. */
  unfunded.id = "noted";
  unfunded.option = "unfunded-partnership";
  g_assert_true (refuses (&desk, &unfunded, ALONG_ENHANCEMENT_ONLY_NOTED));
  unfunded.state = ALONG_ENHANCEMENT_NOTED;
  g_assert_true (allows (&desk, &unfunded));
  desk_put (&desk, ALONG_DOSSIER_ENHANCEMENTS, &unfunded);
  unfunded = partnership ();
  g_assert_true (allows (&desk, &unfunded)); /* stands in nobody's way */
  desk_clear (&desk);
}

/* By a calendar of 2023/24. A request on Tuesday 19 December 2023: five working days are 20, 21,
 * 22, 27 and 28 December. A request on Wednesday 27 March 2024: 28 March, then after Good Friday
 * and Easter Monday 2, 3, 4 and 5 April. */
static void
test_dates (void)
{
  static const AlongSchoolTerm terms[] = { { "autumn", "Autumn", 0, 0 },
                                           { "spring", "Spring", 0, 0 },
                                           { "summer", "Summer", 0, 0 } };
  AlongSchoolTerm dated[3];
  AlongCalendarParts parts = { .terms = dated, .n_terms = 3 };
  g_autoptr (AlongCalendar) calendar = NULL;
  DeskFixture desk;
  const AlongSupportOption *days;
  const AlongSupportOption *trust;

  memcpy (dated, terms, sizeof dated);
  dated[0].first = fixture_date ("2023-09-04");
  dated[0].last = fixture_date ("2023-12-20");
  dated[1].first = fixture_date ("2024-01-08");
  dated[1].last = fixture_date ("2024-03-28");
  dated[2].first = fixture_date ("2024-04-15");
  dated[2].last = fixture_date ("2024-07-19");
  calendar = along_calendar_new (&parts);
  desk_init (&desk);
  days = along_funding_find_option (along_programme_get_funding (desk.programme),
                                    "additional-days");
  trust = along_funding_find_option (along_programme_get_funding (desk.programme),
                                     "trust-partnership");
#define DUE(text) along_enhancement_get_decision_due (days, calendar, fixture_date (text))
#define END(option, which, text)                                                                   \
  along_enhancement_get_end (option, calendar, ALONG_TERM_OR_WEEKS_##which, fixture_date (text))
  g_assert_cmpint (DUE ("2023-12-19"), ==, fixture_date ("2023-12-28"));
  g_assert_cmpint (DUE ("2024-03-27"), ==, fixture_date ("2024-04-05"));
  g_assert_cmpint (
      along_enhancement_get_decision_due (trust, calendar, fixture_date ("2024-03-27")), ==,
      ALONG_DATE_NONE);

  /* Monday 13 November 2023 and 12 weeks: 5 February 2024; the next full term is the spring's. */
  g_assert_cmpint (END (days, WEEKS, "2023-11-13"), ==, fixture_date ("2024-02-05"));
  g_assert_cmpint (END (days, TERM, "2023-11-13"), ==, fixture_date ("2024-03-28"));
  g_assert_cmpint (END (days, LATER, "2023-11-13"), ==, fixture_date ("2024-03-28"));
  g_assert_cmpint (END (days, EARLIER, "2023-11-13"), ==, fixture_date ("2024-02-05"));
  /* In the holidays, and on its first day, the term that comes is a full one: 12 weeks after
   * 2 January are 26 March, after 8 January 1 April. */
  g_assert_cmpint (END (days, LATER, "2024-01-02"), ==, fixture_date ("2024-03-28"));
  g_assert_cmpint (END (days, LATER, "2024-01-08"), ==, fixture_date ("2024-04-01"));
  g_assert_cmpint (END (days, LATER, "2024-01-09"), ==, fixture_date ("2024-07-19"));

  /* Domain A6.11: twelve months, also from a leap day. */
  g_assert_cmpint (END (trust, LATER, "2024-03-01"), ==, fixture_date ("2025-03-01"));
  g_assert_cmpint (END (trust, LATER, "2024-02-29"), ==, fixture_date ("2025-02-28"));
#undef DUE
#undef END
  desk_clear (&desk);
}

/* Domain A8.10 and A8.11. */
static void
test_first_contact (void)
{
  DeskFixture desk;
  AlongContact head = {
    .id = "h", .deployment = "dep", .role = "headteacher", .name = "Head", .email = "h@x.example"
  };
  AlongContact chief = { .id = "c", .deployment = "dep", .role = "trust-ceo", .name = "Chief" };
  AlongVerdict *verdict = NULL;

  desk_init (&desk);
  g_assert_null (along_contact_find_first (desk_context (&desk), &verdict));
  g_assert_true (along_verdict_has (verdict, ALONG_CONTACT_NONE));
  g_assert_true (along_verdict_has (verdict, ALONG_CONTACT_NO_THROUGH));
  g_clear_pointer (&verdict, along_verdict_free);

  desk_put (&desk, ALONG_DOSSIER_CONTACTS, &head);
  desk_put (&desk, ALONG_DOSSIER_CONTACTS, &chief);
  g_assert_cmpstr (along_contact_find_first (desk_context (&desk), &verdict)->name, ==, "Head");
  g_assert_cmpuint (along_verdict_get_n_findings (verdict), ==, 0);
  g_clear_pointer (&verdict, along_verdict_free);

  /* A head who has left, and one who has come. */
  head.until = fixture_date ("2024-02-29");
  desk_put (&desk, ALONG_DOSSIER_CONTACTS, &head);
  head = (AlongContact){ .id = "n",
                         .deployment = "dep",
                         .role = "headteacher",
                         .name = "New",
                         .from = fixture_date ("2024-03-01") };
  desk_put (&desk, ALONG_DOSSIER_CONTACTS, &head);
  g_assert_cmpstr (along_contact_find_first (desk_context (&desk), NULL)->name, ==, "New");
  desk.context.today = fixture_date ("2024-02-29");
  g_assert_cmpstr (along_contact_find_first (desk_context (&desk), NULL)->name, ==, "Head");

  desk.deployment.who = fixture_trust_id (501);
  g_assert_cmpstr (along_contact_find_first (desk_context (&desk), &verdict)->name, ==, "Chief");
  g_assert_true (along_verdict_has (verdict, ALONG_CONTACT_NO_ADDRESS));
  g_clear_pointer (&verdict, along_verdict_free);
  desk_clear (&desk);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/rules/enhancements/days", test_days);
  g_test_add_func ("/rules/enhancements/only-one", test_only_one);
  g_test_add_func ("/rules/enhancements/decision", test_decision);
  g_test_add_func ("/rules/enhancements/request", test_request);
  g_test_add_func ("/rules/enhancements/dates", test_dates);
  g_test_add_func ("/rules/enhancements/first-contact", test_first_contact);
  return g_test_run ();
}
