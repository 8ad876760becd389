/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "along-workspace-claims.h"
#include "along-workspace-deployments.h"
#include "along-workspace-docket.h"
#include "along-workspace-history.h"
#include "workspace-fixture.h"

#include <locale.h>

/* What a step sets is set by the command that ends it, or not at all. */

static AlongDate
get_start (void)
{
  return along_date_today () - 60;
}

static AlongDossier *
get_dossier (WorkspaceFixture *fixture, const char *id)
{
  return along_docket_find (along_workspace_get_docket (fixture->workspace), id);
}

static char *
open_one (WorkspaceFixture *fixture, const char *programme, const char *pathway)
{
  AlongDeployment draft = { .programme = programme,
                            .pathway = pathway,
                            .who = { ALONG_PARTICIPANT_SCHOOL, 900001 },
                            .reason = "exception",
                            .opened = get_start () };
  g_autoptr (GError) error = NULL;
  char *id = NULL;

  along_workspace_open_deployment (fixture->workspace, &draft, &id, &error);
  g_assert_no_error (error);
  return id;
}

static AlongMatchRecord
make_match (WorkspaceFixture *fixture, guint lead)
{
  const GArray *leads = along_caseload_get_leads (
      along_workspace_get_caseload (fixture->workspace));

  return (AlongMatchRecord){ .lead = g_array_index (leads, AlongLead, lead).id,
                             .leader = "A. Leader",
                             .leader_kind = "",
                             .from = get_start () + 5,
                             .conflict = "" };
}

static gboolean
finish (WorkspaceFixture *fixture,
        AlongStepRecord record,
        const AlongStepEffects *effects,
        GError **error)
{
  record.date = get_start () + 10;
  record.by = "A person";
  return along_workspace_finish_step (fixture->workspace, &record, effects, NULL, error);
}

static guint
count_history (WorkspaceFixture *fixture, const char *id)
{
  g_autoptr (GListModel)
      items = along_workspace_list_deployment_history (fixture->workspace, id, 0, 1000, NULL);

  return g_list_model_get_n_items (items);
}

static void
undo (WorkspaceFixture *fixture)
{
  g_autoptr (GError) error = NULL;

  along_workspace_undo (fixture->workspace, &error);
  g_assert_no_error (error);
}

/* The step that matches waits for a match, and brings it. */
static void
test_match (WorkspaceFixture *fixture, gconstpointer data)
{
  g_autofree char *id = open_one (fixture, "behaviour-hubs", "core");
  AlongStepRecord record = { .deployment = id, .process = "delivery", .step = "match" };
  AlongMatchRecord match = make_match (fixture, 0);
  AlongDeployment after = *along_dossier_get_deployment (get_dossier (fixture, id));
  AlongStepEffects effects = { .deployment = &after };
  g_autofree char *lead = g_strdup (match.lead);
  g_autofree char *before = workspace_fixture_dump (fixture);
  g_autofree char *undone = NULL;
  g_autofree char *refused = NULL;
  g_autoptr (GError) error = NULL;

  after.completion = get_start () + 300;
  g_assert_false (finish (fixture, record, &effects, &error));
  g_assert_error (error, ALONG_WORKSPACE_ERROR, ALONG_WORKSPACE_ERROR_REFUSED);
  g_clear_error (&error);
  refused = workspace_fixture_dump (fixture);
  g_assert_cmpstr (refused, ==, before);

  effects.match = &match;
  finish (fixture, record, &effects, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (along_dossier_get_deployment (get_dossier (fixture, id))->lead, ==, lead);
  g_assert_cmpint (along_dossier_get_deployment (get_dossier (fixture, id))->completion, ==,
                   after.completion);
  g_assert_nonnull (along_dossier_find_step (get_dossier (fixture, id), "delivery", "match"));
  g_assert_cmpuint (count_history (fixture, id), ==, 2);

  undo (fixture);
  undone = workspace_fixture_dump (fixture);
  g_assert_cmpstr (undone, ==, before);
}

/* A conflict stops all of it. */
static void
test_conflict (WorkspaceFixture *fixture, gconstpointer data)
{
  g_autofree char *id = open_one (fixture, "tsi-2023-24", "core");
  AlongStepRecord record = { .deployment = id, .process = "deployment", .step = "contact-leader" };
  AlongMatchRecord match = make_match (fixture, 0);
  AlongStepEffects effects = { .match = &match };
  g_autoptr (GError) error = NULL;

  match.conflict = "Chairs its governors";
  g_assert_false (finish (fixture, record, &effects, &error));
  g_assert_error (error, ALONG_WORKSPACE_ERROR, ALONG_WORKSPACE_ERROR_INVALID);
  g_assert_null (
      along_dossier_find_step (get_dossier (fixture, id), "deployment", "contact-leader"));
  g_assert_cmpuint (count_history (fixture, id), ==, 1);
}

/* What a step does not set is not heeded. */
static void
test_not_set (WorkspaceFixture *fixture, gconstpointer data)
{
  g_autofree char *id = open_one (fixture, "tsi-2023-24", "core");
  AlongStepRecord record = { .deployment = id, .process = "deployment", .step = "hand-over" };
  AlongMatchRecord match = make_match (fixture, 0);
  AlongStepEffects effects = { .match = &match };
  g_autoptr (GError) error = NULL;

  finish (fixture, record, &effects, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (along_dossier_get_deployment (get_dossier (fixture, id))->lead, ==, "");
}

static char *
ask_for_days (WorkspaceFixture *fixture, const char *id)
{
  AlongEnhancement request = { .deployment = id,
                               .option = "additional-days",
                               .days = ALONG_DAYS (4),
                               .context = "Curriculum",
                               .requested = get_start () + 8 };
  g_autoptr (GError) error = NULL;
  char *enhancement = NULL;

  along_workspace_request_enhancement (fixture->workspace, &request, &enhancement, &error);
  g_assert_no_error (error);
  return enhancement;
}

static const AlongEnhancement *
get_enhancement (WorkspaceFixture *fixture, const char *id, const char *enhancement)
{
  return along_dossier_find (get_dossier (fixture, id), ALONG_DOSSIER_ENHANCEMENTS, enhancement);
}

/* The step that decides gives the decision of its answer on its day; in either process. */
static void
test_decision (WorkspaceFixture *fixture, gconstpointer data)
{
  static const char *const steps[][2] = { { "additional-days", "decide" },
                                          { "deployment", "decide-days" } };
  g_autofree char *id = open_one (fixture, "tsi-2023-24", "core");
  g_autofree char *enhancement = ask_for_days (fixture, id);

  for (guint i = 0; i < G_N_ELEMENTS (steps); i++)
    {
      AlongStepRecord record = { .deployment = id, .process = steps[i][0], .step = steps[i][1] };
      AlongEnhancement decision = *get_enhancement (fixture, id, enhancement);
      AlongStepEffects effects = { .decision = &decision };
      g_autoptr (GError) error = NULL;

      decision.rationale = "";
      record.answer = "declined";
      g_assert_false (finish (fixture, record, &effects, &error)); /* without a rationale */
      g_assert_error (error, ALONG_WORKSPACE_ERROR, ALONG_WORKSPACE_ERROR_REFUSED);
      g_clear_error (&error);
      g_assert_null (
          along_dossier_find_step (get_dossier (fixture, id), record.process, record.step));

      record.answer = "approved";
      finish (fixture, record, &effects, &error);
      g_assert_no_error (error);
      g_assert_cmpint (get_enhancement (fixture, id, enhancement)->state, ==,
                       ALONG_ENHANCEMENT_APPROVED);
      g_assert_cmpint (get_enhancement (fixture, id, enhancement)->decided, ==, get_start () + 10);
      g_assert_cmpuint (count_history (fixture, id), ==, 3 + i); /* with the one undone */
      undo (fixture);
      g_assert_cmpint (get_enhancement (fixture, id, enhancement)->state, ==,
                       ALONG_ENHANCEMENT_REQUESTED);
    }
}

static gboolean
answer (WorkspaceFixture *fixture, const char *id, const char *text)
{
  AlongStepRecord record = {
    .deployment = id, .process = "deployment", .step = "decide-days", .answer = text
  };
  g_autofree char *before = workspace_fixture_dump (fixture);
  g_autofree char *after = NULL;
  g_autoptr (GError) error = NULL;

  if (finish (fixture, record, NULL, &error))
    return TRUE;
  g_assert_error (error, ALONG_WORKSPACE_ERROR, ALONG_WORKSPACE_ERROR_REFUSED);
  after = workspace_fixture_dump (fixture);
  g_assert_cmpstr (after, ==, before);
  return FALSE;
}

/* Nobody approves, or declines, what nobody has asked for or what was decided otherwise. */
static void
test_nothing_to_decide (WorkspaceFixture *fixture, gconstpointer data)
{
  g_autofree char *id = open_one (fixture, "tsi-2023-24", "core");
  g_autofree char *enhancement = NULL;
  g_autoptr (GError) error = NULL;
  AlongEnhancement decision;

  g_assert_false (answer (fixture, id, "approved"));
  g_assert_false (answer (fixture, id, "declined"));

  enhancement = ask_for_days (fixture, id);
  g_assert_false (answer (fixture, id, "approved")); /* without the decision itself */

  decision = *get_enhancement (fixture, id, enhancement);
  decision.state = ALONG_ENHANCEMENT_APPROVED;
  decision.decided = get_start () + 9;
  along_workspace_decide_enhancement (fixture->workspace, &decision, &error);
  g_assert_no_error (error);
  g_assert_false (answer (fixture, id, "declined"));
  g_assert_true (answer (fixture, id, "approved"));
  g_assert_false (answer (fixture, id, "declined")); /* nor is the answer put right to that */
}

#define ADD(path, function)                                                                        \
  g_test_add (path, WorkspaceFixture, NULL, workspace_fixture_set_up_participants, function,       \
              workspace_fixture_tear_down)

int
main (int argc, char **argv)
{
  setlocale (LC_ALL, "C.UTF-8");
  g_test_init (&argc, &argv, NULL);
  ADD ("/step-effects/match", test_match);
  ADD ("/step-effects/conflict", test_conflict);
  ADD ("/step-effects/not-set", test_not_set);
  ADD ("/step-effects/decision", test_decision);
  ADD ("/step-effects/nothing-to-decide", test_nothing_to_decide);
  return g_test_run ();
}
