/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "along-checklist-rules.h"
#include "along-day-rules.h"
#include "desk-fixture.h"

static AlongDayEntry
entry_of (const char *iso_date, int quarters)
{
  return (AlongDayEntry){
    .id = "new", .deployment = "dep", .date = fixture_date (iso_date), .days = quarters
  };
}

static gboolean
finds (DeskFixture *desk, const AlongDayEntry *entry, AlongDayReason reason, AlongSeverity severity)
{
  g_autoptr (AlongVerdict) verdict = along_day_judge (desk_context (desk), entry);
  const AlongFinding *finding = along_verdict_find (verdict, (int) reason);

  return finding != NULL && finding->severity == severity && *finding->text != '\0';
}

#define BLOCKS(desk, entry, reason) finds (desk, entry, reason, ALONG_SEVERITY_BLOCK)
#define WARNS(desk, entry, reason)  finds (desk, entry, reason, ALONG_SEVERITY_WARNING)

static void
test_dates (void)
{
  DeskFixture desk;
  AlongDayEntry entry = entry_of ("2024-03-01", 4);
  AlongSuspension pause = { .id = "p",
                            .deployment = "dep",
                            .from = fixture_date ("2024-01-08"),
                            .until = fixture_date ("2024-01-15") };

  desk_init (&desk);
  {
    g_autoptr (AlongVerdict) good = along_day_judge (desk_context (&desk), &entry);

    g_assert_cmpint (along_verdict_get_severity (good), ==, ALONG_SEVERITY_NONE);
  }
  entry.date = fixture_date ("2024-03-02");
  g_assert_true (BLOCKS (&desk, &entry, ALONG_DAY_IN_FUTURE));
  entry.date = fixture_date ("2023-11-05");
  g_assert_true (BLOCKS (&desk, &entry, ALONG_DAY_BEFORE_START));
  entry.date = ALONG_DATE_NONE;
  g_assert_true (BLOCKS (&desk, &entry, ALONG_DAY_NO_DATE));

  desk.deployment.completion = fixture_date ("2024-02-16");
  entry.date = fixture_date ("2024-02-17");
  g_assert_true (WARNS (&desk, &entry, ALONG_DAY_AFTER_COMPLETION));
  desk.deployment.status = ALONG_DEPLOYMENT_COMPLETED;
  g_assert_true (BLOCKS (&desk, &entry, ALONG_DAY_AFTER_COMPLETION));
  entry.date = fixture_date ("2024-02-16");
  g_assert_false (BLOCKS (&desk, &entry, ALONG_DAY_AFTER_COMPLETION));

  /* The first day after a pause counts again. */
  desk_put (&desk, ALONG_DOSSIER_SUSPENSIONS, &pause);
  entry.date = fixture_date ("2024-01-14");
  g_assert_true (WARNS (&desk, &entry, ALONG_DAY_SUSPENDED));
  entry.date = fixture_date ("2024-01-15");
  g_assert_false (WARNS (&desk, &entry, ALONG_DAY_SUSPENDED));
  pause.stop = TRUE;
  pause.until = ALONG_DATE_NONE;
  desk_put (&desk, ALONG_DOSSIER_SUSPENSIONS, &pause);
  g_assert_true (BLOCKS (&desk, &entry, ALONG_DAY_SUSPENDED));
  desk_clear (&desk);
}

static void
test_amounts (void)
{
  DeskFixture desk;
  AlongDayEntry entry = entry_of ("2024-02-01", 0);

  desk_init (&desk);
  g_assert_true (BLOCKS (&desk, &entry, ALONG_DAY_NO_DAYS));

  /* Half a day and half a day are one day, and a quarter more is not. */
  desk_add_day (&desk, "half", "2024-02-01", 2);
  entry.days = 2;
  g_assert_false (WARNS (&desk, &entry, ALONG_DAY_OVER_A_DAY));
  entry.days = 3;
  g_assert_true (WARNS (&desk, &entry, ALONG_DAY_OVER_A_DAY));
  entry.date = fixture_date ("2024-02-02");
  g_assert_false (WARNS (&desk, &entry, ALONG_DAY_OVER_A_DAY));

  /* 0.5 + 9.5 days are the ten that are approved. */
  desk_add_day (&desk, "much", "2024-01-15", 36);
  entry.days = 2;
  g_assert_false (WARNS (&desk, &entry, ALONG_DAY_OVER_APPROVED));
  entry.days = 3;
  g_assert_true (WARNS (&desk, &entry, ALONG_DAY_OVER_APPROVED));
  /* A line that is changed does not count twice. */
  entry = entry_of ("2024-01-15", 38);
  entry.id = "much";
  g_assert_false (WARNS (&desk, &entry, ALONG_DAY_OVER_APPROVED));
  desk_clear (&desk);
}

/* Domain A8.18 and A8.19. */
static void
test_contributors (void)
{
  DeskFixture desk;
  AlongDayEntry entry = entry_of ("2024-02-01", 4);
  AlongContributor who = { .id = "c", .deployment = "dep", .name = "Sam Hill" };
  AlongMatchRecord match = { .id = "match",
                             .deployment = "dep",
                             .lead = "lead",
                             .leader_kind = "nle",
                             .from = fixture_date ("2023-11-06") };

  desk_init (&desk);
  entry.contributor = "c";
  g_assert_true (BLOCKS (&desk, &entry, ALONG_DAY_UNKNOWN_CONTRIBUTOR));

  who.organisation = fixture_trust_id (601); /* the leader's own trust */
  desk_put (&desk, ALONG_DOSSIER_CONTRIBUTORS, &who);
  g_assert_false (BLOCKS (&desk, &entry, ALONG_DAY_OTHER_ORGANISATION));
  who.organisation = fixture_school_id (200001); /* a school of it */
  desk_put (&desk, ALONG_DOSSIER_CONTRIBUTORS, &who);
  g_assert_false (BLOCKS (&desk, &entry, ALONG_DAY_OTHER_ORGANISATION));
  who.organisation = fixture_trust_id (501); /* the supported trust */
  desk_put (&desk, ALONG_DOSSIER_CONTRIBUTORS, &who);
  g_assert_true (BLOCKS (&desk, &entry, ALONG_DAY_OTHER_ORGANISATION));
  who.organisation = fixture_school_id (300001); /* in no trust */
  desk_put (&desk, ALONG_DOSSIER_CONTRIBUTORS, &who);
  g_assert_true (BLOCKS (&desk, &entry, ALONG_DAY_OTHER_ORGANISATION));
  who.organisation = (AlongParticipant){ 0 };
  desk_put (&desk, ALONG_DOSSIER_CONTRIBUTORS, &who);
  g_assert_true (WARNS (&desk, &entry, ALONG_DAY_ORGANISATION_UNKNOWN));

  /* A chief executive needs no agreement, a National Leader of Education does. */
  who.organisation = fixture_trust_id (601);
  desk_put (&desk, ALONG_DOSSIER_CONTRIBUTORS, &who);
  g_assert_false (BLOCKS (&desk, &entry, ALONG_DAY_NOT_AGREED));
  desk_put (&desk, ALONG_DOSSIER_MATCHES, &match);
  g_assert_true (BLOCKS (&desk, &entry, ALONG_DAY_NOT_AGREED));
  who.agreed = fixture_date ("2024-02-02");
  desk_put (&desk, ALONG_DOSSIER_CONTRIBUTORS, &who);
  g_assert_true (BLOCKS (&desk, &entry, ALONG_DAY_NOT_AGREED));
  who.agreed = fixture_date ("2024-02-01");
  desk_put (&desk, ALONG_DOSSIER_CONTRIBUTORS, &who);
  g_assert_false (BLOCKS (&desk, &entry, ALONG_DAY_NOT_AGREED));
  desk_clear (&desk);
}

static void
test_additional (void)
{
  DeskFixture desk;
  AlongDayEntry entry = entry_of ("2024-02-01", 4);
  AlongEnhancement more = { .id = "e",
                            .deployment = "dep",
                            .option = "additional-days",
                            .state = ALONG_ENHANCEMENT_REQUESTED,
                            .days = ALONG_DAYS (1),
                            .requested = fixture_date ("2024-01-20") };

  desk_init (&desk);
  entry.enhancement = "e";
  desk_put (&desk, ALONG_DOSSIER_ENHANCEMENTS, &more);
  g_assert_true (BLOCKS (&desk, &entry, ALONG_DAY_NOT_APPROVED));
  more.state = ALONG_ENHANCEMENT_APPROVED;
  more.decided = fixture_date ("2024-02-02");
  desk_put (&desk, ALONG_DOSSIER_ENHANCEMENTS, &more);
  g_assert_true (BLOCKS (&desk, &entry, ALONG_DAY_NOT_APPROVED)); /* a day too early */
  entry.date = fixture_date ("2024-02-02");
  g_assert_false (BLOCKS (&desk, &entry, ALONG_DAY_NOT_APPROVED));
  entry.days = 5;
  g_assert_true (WARNS (&desk, &entry, ALONG_DAY_OVER_ADDITIONAL));
  more.ends = fixture_date ("2024-02-01");
  desk_put (&desk, ALONG_DOSSIER_ENHANCEMENTS, &more);
  g_assert_true (WARNS (&desk, &entry, ALONG_DAY_AFTER_ADDITIONAL));
  desk_clear (&desk);
}

/* 3 of 7 quarters by others are 57.1 % in person; 2 of 7 are 28.6 % remote. */
static void
test_totals (void)
{
  DeskFixture desk;
  AlongDayEntry remote = entry_of ("2024-02-06", 2);
  AlongDayEntry other = entry_of ("2024-02-07", 3);
  AlongDayTotals totals;
  g_autoptr (GArray) shares = NULL;

  desk_init (&desk);
  remote.id = "remote";
  remote.mode = ALONG_MODE_REMOTE;
  other.id = "other";
  other.contributor = "c";
  desk_put (&desk, ALONG_DOSSIER_DAYS, &remote);
  desk_put (&desk, ALONG_DOSSIER_DAYS, &other);
  desk_add_day (&desk, "own", "2024-02-05", 2);
  desk_context (&desk);
  totals = along_day_totals (desk.dossier, desk.programme);
  g_assert_cmpint (totals.used, ==, 7);
  g_assert_cmpint (totals.in_person, ==, 4);
  g_assert_cmpint (totals.remote, ==, 2);
  g_assert_cmpint (totals.approved, ==, 40);
  g_assert_cmpint (along_day_totals_get_remote_share (&totals), ==, 29);

  shares = along_day_list_shares (desk.dossier);
  g_assert_cmpuint (shares->len, ==, 2);
  g_assert_cmpstr (g_array_index (shares, AlongDayShare, 0).contributor, ==, "");
  g_assert_cmpint (g_array_index (shares, AlongDayShare, 0).days, ==, 4);
  g_assert_cmpint (g_array_index (shares, AlongDayShare, 1).days, ==, 3);

  /* 2 + 4 of 11 quarters are 55 %, more than half. */
  remote = entry_of ("2024-02-08", 4);
  remote.mode = ALONG_MODE_REMOTE;
  g_assert_true (WARNS (&desk, &remote, ALONG_DAY_REMOTE));
  remote.days = 3; /* 5 of 10 */
  g_assert_false (WARNS (&desk, &remote, ALONG_DAY_REMOTE));
  desk_clear (&desk);
}

static void
test_plan (void)
{
  DeskFixture desk;
  AlongDays most = ALONG_DAYS (60);

  desk_init (&desk);
  for (guint p = 0; p < 2; p++)
    {
      AlongProgramme *programme = along_definitions_find_programme (
          desk.definitions, p == 0 ? "tsi-2023-24" : "behaviour-hubs");
      AlongDays model = 0;
      const AlongDelivery *delivery = along_programme_get_delivery (programme);

      for (guint i = 0; i < delivery->model.n_parts; i++)
        model += delivery->model.parts[i].days;
      g_assert_true (delivery->model.ours);
      g_assert_cmpint (model, ==, p == 0 ? ALONG_DAYS (10) : ALONG_DAYS (16));

      for (AlongDays days = 0; days <= most; days++)
        {
          g_autoptr (GArray) plan = along_day_plan (programme, "dep", days);
          AlongDays sum = 0;

          for (guint i = 0; i < plan->len; i++)
            {
              const AlongPlanItem *item = &g_array_index (plan, AlongPlanItem, i);

              g_assert_cmpint (item->days, >, 0);
              g_assert_cmpint (item->position, ==, (int) i);
              sum += item->days;
            }
          g_assert_cmpint (sum, ==, days);
          if (days >= model)
            g_assert_cmpuint (plan->len, ==, delivery->model.n_parts);
        }
    }
  desk_clear (&desk);
}

/* Domain A5.09: five days more are bespoke support, 4.5 days in the model, 9.5 then. */
static void
test_plan_grows (void)
{
  DeskFixture desk;
  g_autoptr (GArray) ten = NULL;
  g_autoptr (GArray) fifteen = NULL;

  desk_init (&desk);
  ten = along_day_plan (desk.programme, "dep", ALONG_DAYS (10));
  fifteen = along_day_plan (desk.programme, "dep", ALONG_DAYS (15));
  for (guint i = 0; i < ten->len; i++)
    {
      const AlongPlanItem *before = &g_array_index (ten, AlongPlanItem, i);
      const AlongPlanItem *after = &g_array_index (fifteen, AlongPlanItem, i);

      g_assert_cmpstr (before->title, ==, after->title);
      if (g_str_equal (before->title, "Bespoke support"))
        g_assert_cmpint (after->days, ==, 38);
      else
        g_assert_cmpint (after->days, ==, before->days);
    }
  desk_clear (&desk);
}

/* Domain A8.17 and A17. */
static void
test_checklists (void)
{
  DeskFixture desk;
  const AlongDelivery *delivery;
  const AlongChecklist *attendance;
  const AlongChecklist *premium;
  const AlongChecklist *duties;
  AlongTick tick = { .deployment = "dep", .checklist = "flags", .item = "absence", .date = 1 };
  AlongPlanItem plan = { .id = "p", .deployment = "dep", .area = "pupil-premium" };

  desk_init (&desk);
  delivery = along_programme_get_delivery (desk.programme);
  attendance = along_delivery_find_checklist (delivery, "attendance-school");
  premium = along_delivery_find_checklist (delivery, "pupil-premium");
  duties = along_delivery_get_duties (delivery);
  desk_context (&desk);
  g_assert_cmpuint (attendance->n_items, ==, 7);
  g_assert_cmpuint (along_delivery_find_checklist (delivery, "attendance-trust")->n_items, ==, 4);
  g_assert_cmpuint (premium->n_items, ==, 5);
  g_assert_cmpuint (duties->n_items, ==, 4);
  g_assert_false (along_checklist_is_open (attendance, delivery, desk.dossier));
  g_assert_true (along_checklist_is_open (duties, delivery, desk.dossier));

  desk_put (&desk, ALONG_DOSSIER_TICKS, &tick);
  desk_put (&desk, ALONG_DOSSIER_PLAN, &plan);
  desk_context (&desk);
  g_assert_true (along_checklist_is_open (attendance, delivery, desk.dossier));
  g_assert_true (along_checklist_is_open (premium, delivery, desk.dossier));
  /* The school is no trust. */
  g_assert_false (along_checklist_is_open (
      along_delivery_find_checklist (delivery, "attendance-trust"), delivery, desk.dossier));

  g_assert_cmpint (along_checklist_get_due (premium, desk.dossier), ==,
                   fixture_date ("2023-12-31"));
  desk.deployment.opened = fixture_date ("2024-01-01");
  desk_context (&desk);
  g_assert_cmpint (along_checklist_get_due (premium, desk.dossier), ==,
                   fixture_date ("2024-12-31"));

  for (guint i = 0; i < duties->n_items; i++)
    {
      tick.checklist = duties->id;
      tick.item = duties->items[i].id;
      g_assert_false (along_checklist_is_complete (duties, desk.dossier));
      desk_put (&desk, ALONG_DOSSIER_TICKS, &tick);
      desk_context (&desk);
      g_assert_cmpuint (along_checklist_count_done (duties, desk.dossier), ==, i + 1);
    }
  g_assert_true (along_checklist_is_complete (duties, desk.dossier));
  desk_clear (&desk);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/rules/days/dates", test_dates);
  g_test_add_func ("/rules/days/amounts", test_amounts);
  g_test_add_func ("/rules/days/contributors", test_contributors);
  g_test_add_func ("/rules/days/additional", test_additional);
  g_test_add_func ("/rules/days/totals", test_totals);
  g_test_add_func ("/rules/days/plan", test_plan);
  g_test_add_func ("/rules/days/plan-grows", test_plan_grows);
  g_test_add_func ("/rules/days/checklists", test_checklists);
  return g_test_run ();
}
