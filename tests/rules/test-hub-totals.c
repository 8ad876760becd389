/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "along-day-rules.h"
#include "along-hub-totals.h"
#include "along-money-totals.h"
#include "desk-fixture.h"

static AlongDossier *
make_dossier (const char *id, AlongDeploymentStatus status, const char *pathway)
{
  AlongDeployment deployment = { .id = id,
                                 .programme = "behaviour-hubs",
                                 .pathway = pathway,
                                 .who = fixture_school_id (100001),
                                 .academic_year = 2023,
                                 .reason = "",
                                 .lead = "lead",
                                 .application = "",
                                 .opened = fixture_date ("2023-09-01"),
                                 .status = (int) status,
                                 .note = "" };

  return along_dossier_new (&deployment, 1);
}

static void
attend (AlongDossier *dossier, const char *id, const char *type, const char *event, int people)
{
  AlongActivity activity = { .id = id,
                             .deployment = along_dossier_get_deployment (dossier)->id,
                             .type = type,
                             .event = event,
                             .date = fixture_date ("2023-11-14"),
                             .days = ALONG_DAYS (4),
                             .people = people };

  along_dossier_add (dossier, ALONG_DOSSIER_ACTIVITIES, &activity);
}

static void
log_day (AlongDossier *dossier, AlongDays days)
{
  AlongDayEntry entry = { .id = "logged",
                          .deployment = along_dossier_get_deployment (dossier)->id,
                          .date = fixture_date ("2023-11-14"),
                          .days = days };

  along_dossier_add (dossier, ALONG_DOSSIER_DAYS, &entry);
}

static void
add_event (AlongDocket *docket, const char *id, const char *iso_date, int places)
{
  AlongEvent event = { .id = id,
                       .programme = "behaviour-hubs",
                       .host = "lead",
                       .type = "open-day",
                       .date = fixture_date (iso_date),
                       .places = places };

  along_docket_add (docket, ALONG_DOCKET_EVENTS, &event);
}

/* Core support is 12 to 20 days (domain A3.17): 8 are below, 12 and 20 within, 24 above. What the
 * lead logs does not count against them a second time. */
static void
test_engagement (void)
{
  static const AlongEngagementPlace places[] = {
    ALONG_ENGAGEMENT_BELOW,  ALONG_ENGAGEMENT_BELOW,  ALONG_ENGAGEMENT_BELOW,
    ALONG_ENGAGEMENT_WITHIN, ALONG_ENGAGEMENT_WITHIN, ALONG_ENGAGEMENT_WITHIN,
    ALONG_ENGAGEMENT_ABOVE,
  };
  g_autoptr (AlongDefinitions) definitions = fixture_load_definitions ();
  AlongProgramme *hubs = along_definitions_find_programme (definitions, "behaviour-hubs");
  g_autoptr (AlongDossier) dossier = make_dossier ("d", ALONG_DEPLOYMENT_ACTIVE, "core");
  g_autoptr (GArray) shares = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (places); i++)
    {
      g_autofree char *id = g_strdup_printf ("%u", i);

      g_assert_cmpint (along_engagement_of (dossier, hubs).place, ==, places[i]);
      attend (dossier, id, i < 4 ? "training" : "open-day", "", 3);
    }
  g_assert_cmpint (along_engagement_of (dossier, hubs).used, ==, ALONG_DAYS (28));
  log_day (dossier, ALONG_DAYS (2));
  g_assert_cmpint (along_day_get_used (dossier, hubs), ==, ALONG_DAYS (28));
  g_assert_cmpint (along_day_totals (dossier, hubs).used, ==, ALONG_DAYS (28));
  g_assert_cmpint (along_day_totals (dossier, hubs).logged, ==, ALONG_DAYS (2));
  g_assert_cmpint (along_money_totals_of_dossier (dossier, hubs).used_days, ==, ALONG_DAYS (28));
  g_assert_cmpint (along_day_get_used (dossier, NULL), ==, ALONG_DAYS (2));

  shares = along_activity_list_shares (dossier, hubs);
  g_assert_cmpuint (shares->len, ==, 5); /* the five parts of the offer, domain A3.26 */
  g_assert_cmpstr (g_array_index (shares, AlongActivityShare, 1).type->id, ==, "training");
  g_assert_cmpint (g_array_index (shares, AlongActivityShare, 1).days, ==, ALONG_DAYS (16));
  g_assert_cmpint (g_array_index (shares, AlongActivityShare, 1).people, ==, 12);
  g_assert_cmpuint (g_array_index (shares, AlongActivityShare, 2).n_activities, ==, 3);
}

static void
test_attendance (void)
{
  g_autoptr (AlongDocket) docket = along_docket_new ();
  AlongDossier *first = make_dossier ("first", ALONG_DEPLOYMENT_ACTIVE, "core");
  AlongDossier *second = make_dossier ("second", ALONG_DEPLOYMENT_ACTIVE, "core");
  AlongActivity asked = { .id = "new",
                          .deployment = "second",
                          .type = "open-day",
                          .event = "event",
                          .date = fixture_date ("2023-11-14"),
                          .people = 2 };
  AlongAttendance attendance;

  attend (first, "a", "open-day", "event", 3);
  along_docket_take (docket, first);
  along_docket_take (docket, second);
  add_event (docket, "event", "2023-11-14", 5);
  attendance = along_event_get_attendance (
      docket, along_docket_find_record (docket, ALONG_DOCKET_EVENTS, "event"));
  g_assert_cmpuint (attendance.n_partners, ==, 1);
  g_assert_cmpint (attendance.places_left, ==, 2);

  {
    g_autoptr (AlongVerdict) fits = along_attendance_judge (docket, &asked);

    g_assert_cmpuint (along_verdict_get_n_findings (fits), ==, 0);
  }
  asked.people = 3;
  {
    g_autoptr (AlongVerdict) full = along_attendance_judge (docket, &asked);

    g_assert_true (along_verdict_allows (full));
    g_assert_true (along_verdict_has (full, ALONG_ATTENDANCE_FULL));
  }
  asked.deployment = "first";
  asked.type = "training";
  asked.date++;
  {
    g_autoptr (AlongVerdict) wrong = along_attendance_judge (docket, &asked);

    g_assert_true (along_verdict_has (wrong, ALONG_ATTENDANCE_TWICE));
    g_assert_true (along_verdict_has (wrong, ALONG_ATTENDANCE_WRONG_TYPE));
    g_assert_true (along_verdict_has (wrong, ALONG_ATTENDANCE_OTHER_DATE));
  }
  asked.event = "no-such";
  {
    g_autoptr (AlongVerdict) none = along_attendance_judge (docket, &asked);

    g_assert_true (along_verdict_has (none, ALONG_ATTENDANCE_NO_EVENT));
  }
  asked.event = NULL;
  {
    g_autoptr (AlongVerdict) alone = along_attendance_judge (docket, &asked);

    g_assert_cmpuint (along_verdict_get_n_findings (alone), ==, 0);
  }
}

/* Two core partners and an extended one: 3 + 3 + 5.5 days of the 20 (pathways' lead days). */
static void
test_load (void)
{
  g_autoptr (AlongDefinitions) definitions = fixture_load_definitions ();
  AlongProgramme *hubs = along_definitions_find_programme (definitions, "behaviour-hubs");
  g_autoptr (AlongDocket) docket = along_docket_new ();
  AlongDossier *first = make_dossier ("1", ALONG_DEPLOYMENT_ACTIVE, "core");
  AlongDayEntry day = {
    .id = "d", .deployment = "1", .date = fixture_date ("2023-11-14"), .days = 3
  };
  AlongLeadLoad load;

  along_dossier_add (first, ALONG_DOSSIER_DAYS, &day);
  along_docket_take (docket, first);
  along_docket_take (docket, make_dossier ("2", ALONG_DEPLOYMENT_COMPLETED, "core"));
  along_docket_take (docket, make_dossier ("3", ALONG_DEPLOYMENT_PAUSED, "extended"));
  along_docket_take (docket, make_dossier ("4", ALONG_DEPLOYMENT_STOPPED, "extended"));
  add_event (docket, "a", "2023-09-01", 0);
  add_event (docket, "b", "2024-08-31", 0);
  add_event (docket, "c", "2024-09-01", 0);
  load = along_lead_get_load (docket, hubs, "lead", 2023);
  g_assert_cmpuint (load.n_deployments, ==, 4);
  g_assert_cmpint (load.planned, ==, 46);
  g_assert_cmpint (load.given, ==, 3);
  g_assert_cmpint (load.budget, ==, ALONG_DAYS (20));
  g_assert_cmpuint (load.n_events, ==, 2);
  g_assert_cmpuint (along_lead_get_load (docket, hubs, "other", 2023).n_deployments, ==, 0);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/rules/hub-totals/engagement", test_engagement);
  g_test_add_func ("/rules/hub-totals/attendance", test_attendance);
  g_test_add_func ("/rules/hub-totals/load", test_load);
  return g_test_run ();
}
