/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "along-delivery.h"
#include "along-workspace-claims.h"
#include "along-workspace-deployments.h"
#include "along-workspace-docket.h"
#include "along-workspace-history.h"
#include "along-workspace-progress.h"
#include "form-filler.h"
#include "secrets-fixture.h"

#include <locale.h>

#define FORM "tsi-deployment-form-2023-24"

static AlongDate
get_start (void)
{
  return along_date_today () - 150;
}

static char *
open_one (WorkspaceFixture *fixture)
{
  AlongRegionContact rdp = { .programme = "tsi-2023-24",
                             .role = "rdp",
                             .name = "A delivery partner",
                             .email = "rdp@example.org" };
  AlongDeployment draft = { .programme = "tsi-2023-24",
                            .pathway = "core",
                            .who = { ALONG_PARTICIPANT_SCHOOL, 900001 },
                            .reason = "inadequate",
                            .opened = get_start () };
  g_autoptr (GError) error = NULL;
  char *id = NULL;

  along_workspace_open_deployment (fixture->workspace, &draft, &id, &error);
  g_assert_no_error (error);
  rdp.region = along_register_find_school (along_workspace_get_register (fixture->workspace),
                                           draft.who.id)
                   ->region;
  along_workspace_save_shared_record (fixture->workspace, ALONG_DOCKET_REGION_CONTACTS, &rdp, NULL,
                                      &error);
  g_assert_no_error (error);
  return id;
}

static AlongDossier *
get_dossier (WorkspaceFixture *fixture, const char *id)
{
  return along_docket_find (along_workspace_get_docket (fixture->workspace), id);
}

static void
match_one (WorkspaceFixture *fixture, const char *id)
{
  const GArray *leads = along_caseload_get_leads (
      along_workspace_get_caseload (fixture->workspace));
  AlongMatchRecord match = { .lead = g_array_index (leads, AlongLead, 0).id,
                             .leader = "A. Leader",
                             .leader_kind = "trust-ceo",
                             .from = get_start () + 20 };
  g_autoptr (GError) error = NULL;

  along_workspace_match_deployment (fixture->workspace, id, &match, NULL, &error);
  g_assert_no_error (error);
}

static void
log_days (WorkspaceFixture *fixture, const char *id, guint n)
{
  for (guint i = 0; i < n; i++)
    {
      AlongDayEntry day = { .deployment = id,
                            .date = get_start () + 70 + (AlongDate) i * 2,
                            .days = ALONG_DAYS (1),
                            .activity = "A visit" };
      g_autoptr (GError) error = NULL;

      along_workspace_save_record (fixture->workspace, ALONG_DOSSIER_DAYS, &day, NULL, &error);
      g_assert_no_error (error);
    }
}

static void
add_document (WorkspaceFixture *fixture, const char *id, const char *type)
{
  AlongDocument document = {
    .deployment = id, .type = type, .sent = get_start () + 60, .received = get_start () + 61
  };
  g_autoptr (GError) error = NULL;

  along_workspace_save_record (fixture->workspace, ALONG_DOSSIER_DOCUMENTS, &document, NULL,
                               &error);
  g_assert_no_error (error);
}

static void
tick_all (WorkspaceFixture *fixture, const char *id, const char *checklist)
{
  AlongProgramme *programme = along_definitions_find_programme (fixture->definitions,
                                                                "tsi-2023-24");
  const AlongChecklist *list = along_delivery_find_checklist (
      along_programme_get_delivery (programme), checklist);

  for (guint i = 0; i < list->n_items; i++)
    {
      AlongTick tick = { .deployment = id,
                         .checklist = checklist,
                         .item = list->items[i].id,
                         .date = get_start () + 90,
                         .by = "A. Leader" };
      g_autoptr (GError) error = NULL;

      along_workspace_save_record (fixture->workspace, ALONG_DOSSIER_TICKS, &tick, NULL, &error);
      g_assert_no_error (error);
    }
}

static gboolean
finish (WorkspaceFixture *fixture,
        const char *id,
        const char *step,
        const char *answer,
        GError **error)
{
  AlongDeployment deployment = *along_dossier_get_deployment (get_dossier (fixture, id));
  AlongStepRecord record = { .deployment = id,
                             .process = "deployment",
                             .step = step,
                             .date = get_start () + 100,
                             .by = "A person",
                             .answer = answer };
  AlongStepEffects effects = { .deployment = &deployment };

  deployment.completion = get_start () + 120;
  return along_workspace_finish_step (fixture->workspace, &record, &effects, NULL, error);
}

static void
assert_finish (WorkspaceFixture *fixture, const char *id, const char *step, const char *answer)
{
  g_autoptr (GError) error = NULL;

  finish (fixture, id, step, answer, &error);
  if (error != NULL)
    g_error ("%s: %s", step, error->message);
}

static void
assert_refused (WorkspaceFixture *fixture, const char *id, const char *step)
{
  g_autoptr (GError) error = NULL;

  g_assert_false (finish (fixture, id, step, "", &error));
  g_assert_error (error, ALONG_WORKSPACE_ERROR, ALONG_WORKSPACE_ERROR_REFUSED);
}

static void
sign (WorkspaceFixture *fixture, const char *id, const char *role)
{
  AlongSignature signature = {
    .deployment = id, .form = FORM, .role = role, .name = "A person", .date = along_date_today ()
  };
  g_autoptr (GError) error = NULL;

  along_workspace_sign_form (fixture->workspace, &signature, &error);
  g_assert_no_error (error);
}

static char *
claim_all_days (WorkspaceFixture *fixture, const char *id)
{
  const GArray *log = along_dossier_get (get_dossier (fixture, id), ALONG_DOSSIER_DAYS);
  g_autoptr (GPtrArray) days = g_ptr_array_new ();
  g_autoptr (GError) error = NULL;
  char *claim = NULL;

  for (guint i = 0; i < log->len; i++)
    g_ptr_array_add (days, (gpointer) along_dossier_item (log, AlongDayEntry, i)->id);
  along_workspace_make_claim (fixture->workspace, id, "days", NULL,
                              (const char *const *) days->pdata, days->len, 0, &claim, &error);
  g_assert_no_error (error);
  return claim;
}

static void
move_claim (WorkspaceFixture *fixture, const char *id, const char *claim, AlongClaimState state)
{
  g_autoptr (GError) error = NULL;

  along_workspace_set_claim_state (fixture->workspace, id, claim, state, along_date_today (),
                                   "BACS 1", &error);
  g_assert_no_error (error);
}

static guint
get_stage (WorkspaceFixture *fixture, const char *id)
{
  g_autoptr (AlongProgress)
      progress = along_workspace_dup_progress (fixture->workspace, get_dossier (fixture, id), NULL);

  return along_progress_get_stage (progress);
}

/* Columns 1 to 9 of domain A11. */
static void
come_to_scoping (WorkspaceFixture *fixture, const char *id)
{
  g_assert_cmpuint (get_stage (fixture, id), ==, 0);
  assert_finish (fixture, id, "hand-over", "");
  assert_finish (fixture, id, "receive", "");
  assert_finish (fixture, id, "school-confirm", "");
  assert_finish (fixture, id, "contact-leader", "");
  assert_finish (fixture, id, "leader-reply", "yes");
  assert_refused (fixture, id, "propose");
  match_one (fixture, id);
  assert_finish (fixture, id, "contact-leader", "");
  assert_finish (fixture, id, "leader-reply", "yes");
  assert_finish (fixture, id, "propose", "");
  assert_finish (fixture, id, "school-agree", "yes");
  assert_finish (fixture, id, "submit-approval", "");
  assert_finish (fixture, id, "approve", "");
  add_document (fixture, id, "deployment-email");
  assert_finish (fixture, id, "deployment", "");
  assert_finish (fixture, id, "leader-informed", "");
  assert_finish (fixture, id, "school-informed", "");
  assert_finish (fixture, id, "leader-arrange", "");
  assert_finish (fixture, id, "school-arrange", "");
}

/* Columns 9 to 15. */
static void
come_to_paid (WorkspaceFixture *fixture, const char *id)
{
  g_autofree char *claim = NULL;

  assert_refused (fixture, id, "scoping");
  tick_all (fixture, id, "duties");
  log_days (fixture, id, 10);
  secrets_seal (fixture->workspace, id, "12345678", PASSPHRASE, -1);
  form_filler_complete (fixture->workspace, id, FORM, G_MAXUINT64);
  assert_finish (fixture, id, "scoping", "");
  assert_finish (fixture, id, "host", "");
  assert_finish (fixture, id, "assess-enhanced", "no");
  assert_finish (fixture, id, "completed", "");
  assert_finish (fixture, id, "school-completed", "");

  claim = claim_all_days (fixture, id);
  assert_refused (fixture, id, "report");
  sign (fixture, id, "leader");
  assert_finish (fixture, id, "report", "");
  sign (fixture, id, "school");
  assert_finish (fixture, id, "sign", "");
  assert_finish (fixture, id, "submit", "");
  assert_finish (fixture, id, "review", "");
  assert_refused (fixture, id, "pay");
  for (AlongClaimState state = ALONG_CLAIM_LEADER_SIGNED; state <= ALONG_CLAIM_PAID; state++)
    move_claim (fixture, id, claim, state);
  assert_finish (fixture, id, "pay", "");
  assert_finish (fixture, id, "call", "");
  assert_finish (fixture, id, "leader-call", "");
  assert_finish (fixture, id, "school-call", "");
}

static void
test_whole_way (WorkspaceFixture *fixture, gconstpointer data)
{
  g_autofree char *id = open_one (fixture);
  const AlongClaim *claim;
  AlongDossier *dossier;

  come_to_scoping (fixture, id);
  come_to_paid (fixture, id);

  dossier = get_dossier (fixture, id);
  g_assert_cmpint (along_dossier_get_deployment (dossier)->status, ==, ALONG_DEPLOYMENT_COMPLETED);
  /* Ten days at £600: domain A13.05. */
  claim = along_dossier_item (along_dossier_get (dossier, ALONG_DOSSIER_CLAIMS), AlongClaim, 0);
  g_assert_cmpint (claim->amount, ==, ALONG_POUNDS (6000));
  g_assert_cmpint (claim->state, ==, ALONG_CLAIM_PAID);
}

static void
test_bad_news_voids (WorkspaceFixture *fixture, gconstpointer data)
{
  g_autofree char *id = open_one (fixture);
  g_autoptr (AlongAnswers) answers = along_answers_new ();
  g_autoptr (GError) error = NULL;
  const GArray *signatures;

  match_one (fixture, id);
  add_document (fixture, id, "deployment-email");
  log_days (fixture, id, 2);
  secrets_seal (fixture->workspace, id, "12345678", PASSPHRASE, -1);
  form_filler_complete (fixture->workspace, id, FORM, G_MAXUINT64);
  sign (fixture, id, "leader");
  sign (fixture, id, "school");

  /* Other bank details: the leader's signature covers them, the school's does not. */
  secrets_seal (fixture->workspace, id, "87654321", PASSPHRASE, -1);
  signatures = along_dossier_get (get_dossier (fixture, id), ALONG_DOSSIER_SIGNATURES);
  g_assert_cmpuint (signatures->len, ==, 2);
  for (guint i = 0; i < signatures->len; i++)
    {
      const AlongSignature *signature = along_dossier_item (signatures, AlongSignature, i);

      g_assert_cmpint (signature->voided != ALONG_DATE_NONE, ==,
                       g_str_equal (signature->role, "leader"));
    }

  along_answers_set (answers, "next-steps", "Something else");
  along_workspace_save_answers (fixture->workspace, id, FORM, answers, NULL, NULL, &error);
  g_assert_no_error (error);
  signatures = along_dossier_get (get_dossier (fixture, id), ALONG_DOSSIER_SIGNATURES);
  for (guint i = 0; i < signatures->len; i++)
    g_assert_cmpint (along_dossier_item (signatures, AlongSignature, i)->voided, !=,
                     ALONG_DATE_NONE);

  along_workspace_undo (fixture->workspace, &error);
  g_assert_no_error (error);
  signatures = along_dossier_get (get_dossier (fixture, id), ALONG_DOSSIER_SIGNATURES);
  g_assert_cmpuint (signatures->len, ==, 2);
}

/* The grant of a Behaviour Hub is up to £9,000 (domain B2): what is asked for is typed in, once. */
static void
test_grant (WorkspaceFixture *fixture, gconstpointer data)
{
  static const struct
  {
    AlongMoney asked, got; /* 0: refused */
  } cases[] = {
    { ALONG_POUNDS (9000) + 1, 0 },
    { -1, 0 },
    { ALONG_POUNDS (4500) + 50, ALONG_POUNDS (4500) + 50 },
    { ALONG_POUNDS (1), 0 }, /* a second time */
  };
  AlongDeployment draft = { .programme = "behaviour-hubs",
                            .pathway = "core",
                            .who = { ALONG_PARTICIPANT_SCHOOL, 900001 },
                            .opened = along_date_today () - 100 };
  g_autofree char *id = NULL;
  g_autoptr (GError) error = NULL;

  along_workspace_open_deployment (fixture->workspace, &draft, &id, &error);
  g_assert_no_error (error);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      gboolean made = along_workspace_make_claim (fixture->workspace, id, "grant", NULL, NULL, 0,
                                                  cases[i].asked, NULL, NULL);
      const GArray *claims = along_dossier_get (get_dossier (fixture, id), ALONG_DOSSIER_CLAIMS);

      g_assert_cmpint (made, ==, cases[i].got > 0);
      if (made)
        g_assert_cmpint (along_dossier_item (claims, AlongClaim, 0)->amount, ==, cases[i].got);
      g_assert_cmpuint (claims->len, ==, i < 2 ? 0 : 1);
    }
}

/* An NLE leads "when a suitable MAT CEO cannot be found" (domain A5.02): that is written down, and
 * kept when another match follows. */
static void
test_second_choice (WorkspaceFixture *fixture, gconstpointer data)
{
  g_autofree char *id = open_one (fixture);
  const GArray *leads = along_caseload_get_leads (
      along_workspace_get_caseload (fixture->workspace));
  g_autofree char *lead = g_strdup (g_array_index (leads, AlongLead, 0).id);
  AlongMatchRecord match = {
    .lead = lead, .leader = "A. Leader", .leader_kind = "nle", .from = get_start () + 20
  };
  const GArray *matches;
  g_autoptr (GError) error = NULL;

  g_assert_false (along_workspace_match_deployment (fixture->workspace, id, &match, NULL, &error));
  g_assert_error (error, ALONG_WORKSPACE_ERROR, ALONG_WORKSPACE_ERROR_INVALID);
  g_clear_error (&error);

  match.reason = "No trust is near";
  along_workspace_match_deployment (fixture->workspace, id, &match, NULL, &error);
  g_assert_no_error (error);
  match.leader_kind = "trust-ceo";
  match.from++;
  along_workspace_match_deployment (fixture->workspace, id, &match, "One was found", &error);
  g_assert_no_error (error);
  matches = along_dossier_get (get_dossier (fixture, id), ALONG_DOSSIER_MATCHES);
  for (guint i = 0; i < matches->len; i++)
    if (along_dossier_item (matches, AlongMatchRecord, i)->until != ALONG_DATE_NONE)
      g_assert_cmpstr (along_dossier_item (matches, AlongMatchRecord, i)->reason, ==,
                       "No trust is near; One was found");
  g_assert_cmpuint (matches->len, ==, 2);
}

static gboolean
save_activity (AlongWorkspace *workspace, const char *id, const char *type, const char *event)
{
  AlongActivity activity = { .deployment = id,
                             .type = type,
                             .event = event,
                             .date = get_start () + 7,
                             .days = ALONG_DAYS (1),
                             .people = 5 };

  return along_workspace_save_record (workspace, ALONG_DOSSIER_ACTIVITIES, &activity, NULL, NULL);
}

/* A partner comes to an event once, and to one of that type; that it is full is only a warning. */
static void
test_attendance (WorkspaceFixture *fixture, gconstpointer data)
{
  AlongEvent event = { .programme = "behaviour-hubs",
                       .type = "open-day",
                       .title = "Open day",
                       .date = get_start () + 7,
                       .places = 1 };
  AlongDeployment draft = { .programme = "behaviour-hubs",
                            .pathway = "core",
                            .who = { ALONG_PARTICIPANT_SCHOOL, 900001 },
                            .opened = get_start () };
  g_autofree char *id = NULL;
  g_autofree char *event_id = NULL;
  g_autoptr (GError) error = NULL;

  along_workspace_open_deployment (fixture->workspace, &draft, &id, &error);
  g_assert_no_error (error);
  along_workspace_save_shared_record (fixture->workspace, ALONG_DOCKET_EVENTS, &event, &event_id,
                                      &error);
  g_assert_no_error (error);
  g_assert_false (save_activity (fixture->workspace, id, "open-day", "no-such-event"));
  g_assert_false (save_activity (fixture->workspace, id, "training", event_id));
  g_assert_true (save_activity (fixture->workspace, id, "open-day", event_id));
  g_assert_false (save_activity (fixture->workspace, id, "open-day", event_id));
  g_assert_true (save_activity (fixture->workspace, id, "training", ""));
}

/* Two windows on one file: neither can claim what the other has claimed. */
static void
test_two_windows (WorkspaceFixture *fixture, gconstpointer data)
{
  g_autofree char *id = open_one (fixture);
  g_autofree char *claim = NULL;
  g_autoptr (AlongWorkspace) other = NULL;
  g_autoptr (GError) error = NULL;
  const char *days[1];

  match_one (fixture, id);
  log_days (fixture, id, 1);
  other = workspace_fixture_open_another (fixture);
  along_workspace_load_docket (other, &error);
  g_assert_no_error (error);
  claim = claim_all_days (fixture, id);

  days[0] = along_dossier_item (along_dossier_get (get_dossier (fixture, id), ALONG_DOSSIER_DAYS),
                                AlongDayEntry, 0)
                ->id;
  g_assert_false (along_workspace_make_claim (other, id, "days", NULL, days, 1, 0, NULL, &error));
  g_assert_error (error, ALONG_WORKSPACE_ERROR, ALONG_WORKSPACE_ERROR_REFUSED);
}

static void
test_pause (WorkspaceFixture *fixture, gconstpointer data)
{
  g_autofree char *id = open_one (fixture);
  g_autoptr (GError) error = NULL;
  const GArray *suspensions;

  g_assert_false (along_workspace_suspend_deployment (fixture->workspace, id, FALSE,
                                                      get_start () + 5, " ", &error));
  g_assert_error (error, ALONG_WORKSPACE_ERROR, ALONG_WORKSPACE_ERROR_INVALID);
  g_clear_error (&error);

  along_workspace_suspend_deployment (fixture->workspace, id, FALSE, get_start () + 5, "Flood",
                                      &error);
  g_assert_no_error (error);
  g_assert_cmpint (along_dossier_get_deployment (get_dossier (fixture, id))->status, ==,
                   ALONG_DEPLOYMENT_PAUSED);
  g_assert_false (
      along_workspace_resume_deployment (fixture->workspace, id, get_start () + 4, &error));
  g_clear_error (&error);
  along_workspace_resume_deployment (fixture->workspace, id, get_start () + 9, &error);
  g_assert_no_error (error);

  suspensions = along_dossier_get (get_dossier (fixture, id), ALONG_DOSSIER_SUSPENSIONS);
  g_assert_cmpuint (suspensions->len, ==, 1);
  g_assert_cmpint (along_dossier_item (suspensions, AlongSuspension, 0)->until, ==,
                   get_start () + 9);
  g_assert_cmpint (along_dossier_get_deployment (get_dossier (fixture, id))->status, ==,
                   ALONG_DEPLOYMENT_ACTIVE);
}

static void
test_corrected_date (WorkspaceFixture *fixture, gconstpointer data)
{
  g_autofree char *id = open_one (fixture);
  AlongStepRecord record = { .deployment = id,
                             .process = "deployment",
                             .step = "hand-over",
                             .date = get_start () + 3,
                             .by = "A person" };
  g_autoptr (GListModel) items = NULL;
  g_autoptr (AlongHistoryItem) item = NULL;
  g_autoptr (GError) error = NULL;
  const GArray *corrections;

  along_workspace_finish_step (fixture->workspace, &record, NULL, NULL, &error);
  g_assert_no_error (error);
  record.date = get_start () + 4;
  g_assert_false (along_workspace_finish_step (fixture->workspace, &record, NULL, NULL, &error));
  g_clear_error (&error);
  along_workspace_finish_step (fixture->workspace, &record, NULL, "A slip", &error);
  g_assert_no_error (error);
  items = along_workspace_list_deployment_history (fixture->workspace, id, 0, 1, NULL);
  item = g_list_model_get_item (items, 0);
  g_assert_nonnull (strstr (along_history_item_get_label (item), ": put right: "));

  corrections = along_dossier_get (get_dossier (fixture, id), ALONG_DOSSIER_CORRECTIONS);
  g_assert_cmpuint (corrections->len, ==, 1);
  g_assert_cmpint (along_dossier_item (corrections, AlongCorrection, 0)->was, ==, get_start () + 3);
  g_assert_cmpstr (along_dossier_item (corrections, AlongCorrection, 0)->reason, ==, "A slip");
}

/* Only what has changed is read again. */
static void
test_shares_dossiers (WorkspaceFixture *fixture, gconstpointer data)
{
  g_autofree char *first = open_one (fixture);
  AlongDeployment draft = { .programme = "tsi-2023-24",
                            .pathway = "core",
                            .who = { ALONG_PARTICIPANT_SCHOOL, 900002 } };
  g_autofree char *second = NULL;
  g_autoptr (AlongDossier) kept = NULL;
  g_autoptr (AlongDossier) changed = NULL;
  g_autoptr (GError) error = NULL;

  along_workspace_open_deployment (fixture->workspace, &draft, &second, &error);
  g_assert_no_error (error);
  kept = g_object_ref (get_dossier (fixture, first));
  changed = g_object_ref (get_dossier (fixture, second));
  match_one (fixture, second);
  g_assert_true (get_dossier (fixture, first) == kept);
  g_assert_true (get_dossier (fixture, second) != changed);

  g_clear_error (&error);
  g_assert_false (along_workspace_open_deployment (fixture->workspace, &draft, NULL, &error));
  g_assert_error (error, ALONG_WORKSPACE_ERROR, ALONG_WORKSPACE_ERROR_INVALID);
}

#define ADD(path, function)                                                                        \
  g_test_add (path, WorkspaceFixture, NULL, workspace_fixture_set_up_sample, function,             \
              workspace_fixture_tear_down)

int
main (int argc, char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  ADD ("/deployments/whole-way", test_whole_way);
  ADD ("/deployments/changes-void-signatures", test_bad_news_voids);
  ADD ("/deployments/second-choice", test_second_choice);
  ADD ("/deployments/grant", test_grant);
  ADD ("/deployments/attendance", test_attendance);
  ADD ("/deployments/two-windows", test_two_windows);
  ADD ("/deployments/pause", test_pause);
  ADD ("/deployments/corrected-date", test_corrected_date);
  ADD ("/deployments/shares-dossiers", test_shares_dossiers);

  return g_test_run ();
}
