/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "workspace-fixture.h"

#include "along-delivery.h"
#include "along-dossier-rules.h"
#include "along-form-seal.h"
#include "along-funding.h"
#include "along-workspace-docket.h"
#include "along-workspace-forms.h"
#include "along-workspace-progress.h"

/* The sample's deployments obey the rules of the definitions, of which their generator knows
 * nothing, and use their words. */

static AlongProgramme *
find_programme (WorkspaceFixture *fixture, AlongDossier *dossier)
{
  AlongProgramme *programme = along_definitions_find_programme (
      fixture->definitions, along_dossier_get_deployment (dossier)->programme);

  g_assert_nonnull (programme);
  return programme;
}

static void
for_each_dossier (WorkspaceFixture *fixture, void (*check) (WorkspaceFixture *, AlongDossier *))
{
  const GPtrArray *dossiers;

  g_assert_true (along_workspace_load_docket (fixture->workspace, NULL));
  dossiers = along_docket_get_dossiers (along_workspace_get_docket (fixture->workspace));
  g_assert_cmpuint (dossiers->len, ==, 20); /* data/sample/README.md: 16 and 4 */
  for (guint i = 0; i < dossiers->len; i++)
    check (fixture, dossiers->pdata[i]);
}

static void
check_rules (WorkspaceFixture *fixture, AlongDossier *dossier)
{
  AlongDeliveryContext context = { dossier, find_programme (fixture, dossier),
                                   along_workspace_get_caseload (fixture->workspace),
                                   along_workspace_get_register (fixture->workspace),
                                   along_date_today () };
  g_autoptr (AlongVerdict) verdict = along_dossier_judge (&context);
  g_autofree char *text = along_verdict_describe (verdict);

  if (!along_verdict_allows (verdict))
    g_test_message ("%s: %s", along_dossier_get_deployment (dossier)->id, text);
  g_assert_true (along_verdict_allows (verdict));
}

static void
test_rules (WorkspaceFixture *fixture, gconstpointer data)
{
  for_each_dossier (fixture, check_rules);
}

/* The records of @kind, each given to @check with what it calls itself. */
#define FOR_EACH(dossier, kind, Type, record)                                                      \
  for (guint i_ = 0; i_ < along_dossier_get ((dossier), (kind))->len; i_++)                        \
    for (const Type *record =                                                                      \
             along_dossier_item (along_dossier_get ((dossier), (kind)), Type, i_);                 \
         record != NULL; record = NULL)

static void
check_steps (WorkspaceFixture *fixture, AlongDossier *dossier)
{
  AlongProgramme *programme = find_programme (fixture, dossier);

  FOR_EACH (dossier, ALONG_DOSSIER_STEPS, AlongStepRecord, record)
  {
    const AlongProcess *process = along_programme_find_process (programme, record->process);
    gboolean found = FALSE;

    g_assert_nonnull (process);
    for (guint i = 0; i < process->n_steps; i++)
      found |= g_str_equal (process->steps[i].id, record->step);
    g_assert_true (found);
    g_assert_cmpint (record->date, <=, along_date_today ());
  }
}

/* No step was done before those that it waits for. */
static void
check_order (WorkspaceFixture *fixture, AlongDossier *dossier)
{
  FOR_EACH (dossier, ALONG_DOSSIER_STEPS, AlongStepRecord, record)
  {
    g_autoptr (AlongProgress)
        progress = along_workspace_dup_progress (fixture->workspace, dossier, record->process);
    const AlongStepProgress *step = along_progress_find_step (progress, record->step);

    g_assert_cmpint (step->status, ==, ALONG_STEP_STATUS_DONE);
    g_assert_cmpint (step->start, <=, step->done);
  }
}

static void
test_steps (WorkspaceFixture *fixture, gconstpointer data)
{
  for_each_dossier (fixture, check_steps);
  for_each_dossier (fixture, check_order);
}

static void
check_words (WorkspaceFixture *fixture, AlongDossier *dossier)
{
  AlongProgramme *programme = find_programme (fixture, dossier);
  const AlongDelivery *delivery = along_programme_get_delivery (programme);
  const AlongFunding *funding = along_programme_get_funding (programme);

  FOR_EACH (dossier, ALONG_DOSSIER_MATCHES, AlongMatchRecord, match)
  g_assert_nonnull (along_delivery_find_leader_kind (delivery, match->leader_kind));
  FOR_EACH (dossier, ALONG_DOSSIER_DOCUMENTS, AlongDocument, document)
  g_assert_nonnull (along_delivery_find_document (delivery, document->type));
  FOR_EACH (dossier, ALONG_DOSSIER_CONTACTS, AlongContact, contact)
  g_assert_nonnull (along_delivery_find_role (delivery, contact->role));
  FOR_EACH (dossier, ALONG_DOSSIER_TICKS, AlongTick, tick)
  g_assert_nonnull (along_delivery_find_checklist (delivery, tick->checklist));
  FOR_EACH (dossier, ALONG_DOSSIER_DAYS, AlongDayEntry, day)
  g_assert_nonnull (along_delivery_find_choice (delivery, ALONG_CHOICE_ACTIVITIES, day->activity));
  FOR_EACH (dossier, ALONG_DOSSIER_PLAN, AlongPlanItem, item)
  g_assert_nonnull (along_delivery_find_choice (delivery, ALONG_CHOICE_AREAS, item->area));
  FOR_EACH (dossier, ALONG_DOSSIER_ACTIONS, AlongAction, action)
  g_assert_nonnull (along_delivery_find_choice (delivery, ALONG_CHOICE_OUTCOMES, action->outcome));
  FOR_EACH (dossier, ALONG_DOSSIER_CLAIMS, AlongClaim, claim)
  g_assert_nonnull (along_funding_find_payment (funding, claim->payment));
  FOR_EACH (dossier, ALONG_DOSSIER_ENHANCEMENTS, AlongEnhancement, enhancement)
  g_assert_nonnull (along_funding_find_option (funding, enhancement->option));
}

static void
test_words (WorkspaceFixture *fixture, gconstpointer data)
{
  for_each_dossier (fixture, check_words);
}

/* In data/sample/team-deployments.json: those of leader and school on four forms. */
#define N_SIGNATURES 8

static guint n_signatures;

/* Who signed in the sample signed what is kept beside it, in which nothing has changed yet. */
static void
check_signatures (WorkspaceFixture *fixture, AlongDossier *dossier)
{
  const char *id = along_dossier_get_deployment (dossier)->id;

  FOR_EACH (dossier, ALONG_DOSSIER_SIGNATURES, AlongSignature, signature)
  {
    AlongForm *form = along_definitions_find_form (fixture->definitions, signature->form);
    g_autoptr (GError) error = NULL;
    g_autofree char *frozen = along_workspace_load_signed_form (fixture->workspace, id,
                                                                signature->id, &error);
    g_autofree char *hash = g_compute_checksum_for_string (G_CHECKSUM_SHA256, frozen, -1);
    g_autoptr (AlongAnswers)
        filled = along_workspace_fill_form (fixture->workspace, dossier, form, NULL, &error);
    g_autoptr (GPtrArray) changes = along_form_seal_list_changes (form, frozen, filled, &error);

    g_assert_no_error (error);
    g_assert_cmpstr (signature->fingerprint, ==, hash);
    g_assert_cmpuint (changes->len, ==, 0);
    n_signatures++;
  }
}

static void
test_signatures (WorkspaceFixture *fixture, gconstpointer data)
{
  n_signatures = 0;
  for_each_dossier (fixture, check_signatures);
  g_assert_cmpuint (n_signatures, ==, N_SIGNATURES);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

#define ADD(path, function)                                                                        \
  g_test_add ("/sample-deployments/" path, WorkspaceFixture, NULL,                                 \
              workspace_fixture_set_up_sample, function, workspace_fixture_tear_down)
  ADD ("rules", test_rules);
  ADD ("steps", test_steps);
  ADD ("words", test_words);
  ADD ("signatures", test_signatures);
#undef ADD

  return g_test_run ();
}
