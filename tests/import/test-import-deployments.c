/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "import-fixture.h"

#include "along-dossier-table.h"
#include "along-participants-import.h"

/* The deployments of a team's file. */

#define HEAD                                                                                       \
  "{\"format\": \"alongside-participants\", \"version\": 1, "                                      \
  "\"leads\": [{\"id\": \"l1\", \"programme\": \"tsi-2023-24\", \"school\": 900223, "              \
  "\"active\": true}], "

static AlongDocket *
load_docket (ImportFixture *fixture)
{
  g_autoptr (GError) error = NULL;
  AlongDocket *docket = along_docket_load (fixture->database, NULL, NULL, &error);

  g_assert_no_error (error);
  return docket;
}

static AlongImportReport *
import_text (ImportFixture *fixture, const char *text)
{
  g_autofree char *path = import_fixture_write (fixture, "deployments.json", text);
  g_autoptr (AlongImportSource) source = import_fixture_inspect (path);

  return import_fixture_import (fixture, source);
}

static AlongDate
date (const char *text)
{
  AlongDate parsed;

  g_assert_cmpint (along_date_parse (text, &parsed), ==, ALONG_DATE_VALID);
  return parsed;
}

static void
check_deployment (AlongDossier *dossier)
{
  const AlongDeployment *deployment = along_dossier_get_deployment (dossier);
  const GArray *days = along_dossier_get (dossier, ALONG_DOSSIER_DAYS);
  const GArray *claims = along_dossier_get (dossier, ALONG_DOSSIER_CLAIMS);
  const AlongDayEntry *day = along_dossier_item (days, AlongDayEntry, 0);
  const AlongSuspension *pause = along_dossier_find (dossier, ALONG_DOSSIER_SUSPENSIONS, "u1");

  g_assert_cmpint (deployment->who.kind, ==, ALONG_PARTICIPANT_SCHOOL);
  g_assert_cmpint (deployment->who.id, ==, 900001);
  g_assert_cmpint (deployment->region, ==, 'A');
  /* 3 October 2023 is in the academic year that began in September 2023. */
  g_assert_cmpint (deployment->academic_year, ==, 2023);
  g_assert_cmpint (deployment->approved, ==, 40);
  g_assert_cmpint (deployment->status, ==, ALONG_DEPLOYMENT_PAUSED);
  g_assert_cmpstr (deployment->application, ==, "");
  g_assert_cmpint (deployment->opened, ==, date ("2023-10-03"));
  g_assert_cmpuint (days->len, ==, 1);
  g_assert_cmpint (day->days, ==, 3); /* 0.75 days in quarters */
  g_assert_cmpint (day->mode, ==, ALONG_MODE_REMOTE);
  g_assert_cmpstr (day->contributor, ==, "k1");
  g_assert_cmpint (along_dossier_item (claims, AlongClaim, 0)->amount, ==, 45050);
  g_assert_cmpint (along_dossier_item (claims, AlongClaim, 0)->state, ==, ALONG_CLAIM_PROCESSING);
  g_assert_cmpuint (along_dossier_get (dossier, ALONG_DOSSIER_CLAIMED_DAYS)->len, ==, 1);
  g_assert_nonnull (pause);
  g_assert_true (pause->stop == 1 && pause->until == ALONG_DATE_NONE);
}

/* Every type of member, lists whose records refer to later ones, and the same again. */
static void
test_members (ImportFixture *fixture, gconstpointer data)
{
  static const char text[] = HEAD
      "\"events\": [{\"id\": \"e1\", \"programme\": \"behaviour-hubs\", \"host\": \"l1\", "
      "\"type\": \"training\", \"title\": \"T\", \"date\": \"2023-11-01\", \"days\": 0.5}], "
      "\"deployments\": [{\"id\": \"d1\", \"programme\": \"tsi-2023-24\", \"pathway\": \"core\", "
      "\"school\": 900001, \"region\": \"A\", \"lead\": \"l1\", \"opened\": \"2023-10-03\", "
      "\"approved\": 10, \"status\": \"paused\", "
      "\"day\": [{\"id\": \"y1\", \"date\": \"2023-11-02\", \"days\": 0.75, \"mode\": \"remote\", "
      "\"contributor\": \"k1\"}], "
      "\"claimed_day\": [{\"claim\": \"c1\", \"day\": \"y1\"}], "
      "\"claim\": [{\"id\": \"c1\", \"payment\": \"days\", \"state\": \"processing\", "
      "\"days\": 0.75, \"amount\": 450.5}], "
      "\"contributor\": [{\"id\": \"k1\", \"name\": \"K\", \"school\": 900223}], "
      "\"suspension\": [{\"id\": \"u1\", \"stop\": true, \"from\": \"2023-12-01\"}], "
      "\"answer\": [{\"form\": \"f\", \"field\": \"a/0/note\", \"text\": \"Words\"}, "
      "{\"form\": \"f\", \"field\": \"when\", \"date\": \"07/11/2023\"}], "
      "\"activity\": [{\"id\": \"a1\", \"event\": \"e1\", \"people\": 3}]}]}";
  g_autoptr (AlongImportReport) first = import_text (fixture, text);
  g_autoptr (AlongImportReport) again = NULL;
  g_autoptr (AlongDocket) docket = load_docket (fixture);
  g_autoptr (AlongDocket) after = NULL;
  AlongDossier *dossier = along_docket_find (docket, "d1");
  g_autoptr (AlongAnswers) answers = along_answers_load (fixture->database, "d1", "f", NULL);

  assert_counts (first, 11, 11, 0, 0, 0);
  g_assert_nonnull (dossier);
  check_deployment (dossier);
  g_assert_cmpstr (along_answers_get (answers, "a/0/note"), ==, "Words");
  g_assert_cmpstr (along_answers_get (answers, "when"), ==, "2023-11-07");

  again = import_text (fixture, text);
  assert_counts (again, 11, 0, 0, 11, 0);
  after = load_docket (fixture);
  /* Not written again, or there would be another revision. */
  g_assert_cmpint (along_dossier_get_revision (along_docket_find (after, "d1")), ==,
                   along_dossier_get_revision (dossier));
}

/* A deployment that is not whole takes what belongs to it along; others are not touched. */
static void
test_bad_records (ImportFixture *fixture, gconstpointer data)
{
  g_autoptr (AlongImportReport) report = import_text (
      fixture,
      HEAD "\"holidays\": [{\"id\": \"h1\", \"region\": \"Mercia\"}], "
           "\"deployments\": [{\"id\": \"d1\", \"programme\": \"tsi-2023-24\", \"school\": 900001, "
           "\"status\": \"asleep\", \"step\": [{\"process\": \"p\", \"step\": \"s\", "
           "\"date\": \"2023-10-03\"}]}, "
           "{\"id\": \"d2\", \"programme\": \"tsi-2023-24\", \"school\": 900002, "
           "\"step\": [{\"process\": \"p\", \"step\": \"s\"}, {\"process\": \"p\"}, 7], "
           "\"day\": [{\"id\": \"y\", \"date\": \"2023-10-32\", \"days\": -1}], "
           "\"claim\": [{\"id\": \"c\", \"payment\": \"days\", \"amount\": \"much\"}]}]}");
  static const char *const places[] = {
    "holidays[0].region",        "deployments[0].status",       "deployments[1].claim[0].amount",
    "deployments[1].step[0]",    "deployments[1].step[1].step", "deployments[1].step[2]",
    "deployments[1].day[0].date"
  };

  assert_counts (report, 9, 2, 0, 0, 7);
  for (guint i = 0; i < G_N_ELEMENTS (places); i++)
    g_assert_cmpstr (import_fixture_issue (report, i)->column_name, ==, places[i]);
}

/* Only files that say so move, by whole weeks, and all dates alike. */
static void
test_moves (ImportFixture *fixture, gconstpointer data)
{
  static const char text[] = HEAD
      "\"as_of\": \"2020-02-05\", %s\"deployments\": [{\"id\": \"d%d\", "
      "\"programme\": \"tsi-2023-24\", \"school\": 900001, \"opened\": \"2020-02-05\", "
      "\"completion\": \"2020-03-06\"}]}";
  g_autofree char *still = g_strdup_printf (text, "", 1);
  g_autofree char *moving = g_strdup_printf (text, "\"moves\": true, ", 2);
  g_autofree char *aimless = g_strdup_printf (text, "\"moves\": 7, ", 3);
  AlongDate today = along_date_today ();
  g_autoptr (AlongImportReport) first_report = import_text (fixture, still);
  g_autoptr (AlongImportReport) second_report = import_text (fixture, moving);
  g_autoptr (AlongImportReport) report = import_text (fixture, aimless);
  g_autoptr (AlongDocket) docket = load_docket (fixture);
  const AlongDeployment *first = along_dossier_get_deployment (along_docket_find (docket, "d1"));
  const AlongDeployment *second = along_dossier_get_deployment (along_docket_find (docket, "d2"));

  g_assert_cmpuint (first_report->n_issues + second_report->n_issues, ==, 0);
  g_assert_cmpint (first->opened, ==, date ("2020-02-05"));
  g_assert_cmpint ((second->opened - first->opened) % 7, ==, 0);
  g_assert_cmpint (second->opened, >, today - 7);
  g_assert_cmpint (second->opened, <=, along_date_today ());
  g_assert_cmpint (second->completion - second->opened, ==, 30); /* 2020 has a 29 February */
  g_assert_cmpuint (report->n_issues, ==, 1);
  g_assert_cmpstr (import_fixture_issue (report, 0)->column_name, ==, "moves");
}

/* As along_import_run() does, on another day. */
static AlongImportReport *
import_text_on (ImportFixture *fixture, const char *text, const char *today)
{
  g_autofree char *path = import_fixture_write (fixture, "deployments.json", text);
  g_autoptr (AlongImportSource) source = import_fixture_inspect (path);
  AlongImporterContext context = { .database = fixture->database,
                                   .definitions = fixture->definitions,
                                   .source = source,
                                   .today = date (today) };
  AlongImportReport *report = along_import_report_new (path);
  g_autoptr (GError) error = NULL;

  g_assert_true (along_database_begin (fixture->database, NULL));
  along_participants_import_run (&context, report, NULL, &error);
  g_assert_no_error (error);
  g_assert_true (along_database_commit (fixture->database, NULL));
  return report;
}

static AlongDate
find_opened (ImportFixture *fixture, const char *id)
{
  g_autoptr (AlongDocket) docket = load_docket (fixture);

  return along_dossier_get_deployment (along_docket_find (docket, id))->opened;
}

/* Weeks later the file still goes to where it went at first, also what is new in it. */
static void
test_moves_once (ImportFixture *fixture, gconstpointer data)
{
  static const char text[] = HEAD
      "\"as_of\": \"2020-02-05\", \"moves\": true, \"deployments\": [%s{\"id\": \"d1\", "
      "\"programme\": \"tsi-2023-24\", \"school\": 900001, \"opened\": \"2020-02-03\"}]}";
  g_autofree char *one = g_strdup_printf (text, "");
  g_autofree char *two = g_strdup_printf (
      text, "{\"id\": \"d2\", \"programme\": \"tsi-2023-24\", \"school\": 900002, "
            "\"opened\": \"2020-02-04\"}, ");
  g_autoptr (AlongImportReport) first = import_text_on (fixture, one, "2024-03-10");
  g_autoptr (AlongImportReport) again = import_text_on (fixture, one, "2024-04-02");
  g_autoptr (AlongImportReport) more = import_text_on (fixture, two, "2025-01-01");

  /* A lead and the deployments. From Wednesday 5 February 2020 to Sunday 10 March 2024 the last
   * Wednesday is 6 March 2024, so that Monday the 3rd becomes the 4th and Tuesday the 5th. */
  assert_counts (first, 2, 2, 0, 0, 0);
  assert_counts (again, 2, 0, 0, 2, 0);
  assert_counts (more, 3, 1, 0, 2, 0);
  g_assert_cmpint (find_opened (fixture, "d1"), ==, date ("2024-03-04"));
  g_assert_cmpint (find_opened (fixture, "d2"), ==, date ("2024-03-05"));
}

/* A file cannot take back what the program has written down of a signature. */
static void
test_keeps_seal (ImportFixture *fixture, gconstpointer data)
{
  static const char text[] = HEAD
      "\"deployments\": [{\"id\": \"d1\", \"programme\": \"tsi-2023-24\", \"school\": 900001, "
      "\"signature\": [{\"id\": \"s\", \"form\": \"f\", \"role\": \"leader\", "
      "\"name\": \"N\", \"date\": \"2023-10-03\"}]}]}";
  AlongSignature signature = { .id = "s",
                               .deployment = "d1",
                               .form = "f",
                               .role = "leader",
                               .name = "N",
                               .date = date ("2023-10-03"),
                               .fingerprint = "0a",
                               .voided = date ("2023-10-09"),
                               .void_reason = "Changed" };
  g_autoptr (AlongImportReport) first = import_text (fixture, text);
  g_autoptr (AlongImportReport) again = NULL;
  g_autoptr (AlongDocket) docket = NULL;
  const AlongSignature *found;

  g_assert_true (
      along_dossier_record_save (fixture->database, ALONG_DOSSIER_SIGNATURES, &signature, NULL));
  again = import_text (fixture, text);
  assert_counts (first, 3, 3, 0, 0, 0);
  assert_counts (again, 3, 0, 0, 3, 0);

  docket = load_docket (fixture);
  found = along_dossier_find (along_docket_find (docket, "d1"), ALONG_DOSSIER_SIGNATURES, "s");
  g_assert_cmpstr (found->fingerprint, ==, "0a");
  g_assert_cmpint (found->voided, ==, signature.voided);
  g_assert_cmpstr (found->void_reason, ==, "Changed");
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

#define ADD(path, function)                                                                        \
  g_test_add ("/import-deployments/" path, ImportFixture, NULL, import_fixture_set_up, function,   \
              import_fixture_tear_down)
  ADD ("members", test_members);
  ADD ("bad-records", test_bad_records);
  ADD ("moves", test_moves);
  ADD ("moves-once", test_moves_once);
  ADD ("keeps-seal", test_keeps_seal);
#undef ADD

  return g_test_run ();
}
