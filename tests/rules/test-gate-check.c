/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "along-gate-check.h"
#include "progress-fixture.h"

#include <string.h>

#define FORM "tsi-deployment-form-2023-24"

/* What stands in for the form. */
typedef struct
{
  const char *incomplete; /* a section, or NULL */
  gboolean duties;
} Facts;

static gboolean
is_section_complete (const char *form, const char *section, gpointer user_data)
{
  const Facts *facts = user_data;

  g_assert_cmpstr (form, ==, FORM);
  return g_strcmp0 (facts->incomplete, section) != 0;
}

static gboolean
is_checklist_complete (const char *checklist, gpointer user_data)
{
  const Facts *facts = user_data;

  g_assert_cmpstr (checklist, ==, "duties");
  return facts->duties;
}

static GArray *
check (ProgressFixture *fixture, const char *process, const char *step, Facts *facts)
{
  AlongGateFacts all = { is_section_complete, is_checklist_complete, facts };
  g_autoptr (AlongProgress) progress = progress_fixture_judge (fixture, process, "2024-03-01");
  int index = along_process_find_step (along_progress_get_process (progress), step);

  g_assert_cmpint (index, !=, ALONG_NO_STEP);
  return along_gates_check (progress, (guint) index, facts != NULL ? &all : NULL);
}

/* Whether a verdict has the reason, and its text is there. */
static gboolean
has (GArray *verdicts, AlongGateReason reason, AlongSeverity severity)
{
  for (guint i = 0; i < verdicts->len; i++)
    {
      AlongGateVerdict *verdict = &g_array_index (verdicts, AlongGateVerdict, i);
      g_autofree char *text = along_gate_verdict_dup_text (verdict);

      g_assert_cmpuint (strlen (text), >, 10);
      if (verdict->reason == reason && verdict->severity == severity)
        return TRUE;
    }
  return FALSE;
}

static void
sign (ProgressFixture *fixture, const char *role, AlongDate voided)
{
  AlongSignature signature = { .id = role,
                               .deployment = "d",
                               .form = FORM,
                               .role = role,
                               .name = "Ada",
                               .title = "",
                               .fingerprint = "",
                               .voided = voided,
                               .void_reason = "",
                               .date = progress_date ("2024-02-28") };

  along_dossier_add (fixture->dossier, ALONG_DOSSIER_SIGNATURES, &signature);
}

static void
add_document (ProgressFixture *fixture, const char *type, AlongDate sent, AlongDate received)
{
  AlongDocument document = { .id = type,
                             .deployment = "d",
                             .type = type,
                             .sent = sent,
                             .received = received,
                             .path = "",
                             .note = "" };

  along_dossier_add (fixture->dossier, ALONG_DOSSIER_DOCUMENTS, &document);
}

static void
add_claim (ProgressFixture *fixture, const char *payment, AlongClaimState state)
{
  AlongClaim claim = { .id = payment,
                       .deployment = "d",
                       .payment = payment,
                       .enhancement = "",
                       .state = state,
                       .reference = "" };

  along_dossier_add (fixture->dossier, ALONG_DOSSIER_CLAIMS, &claim);
}

/* The report needs its sections and the leader's signature; a signature that was voided is none. */
static void
test_report (ProgressFixture *fixture, gconstpointer data)
{
  Facts facts = { "bank", FALSE };
  g_autoptr (GArray) first = check (fixture, "deployment", "report", &facts);
  g_autoptr (GArray) voided = NULL, signed_ = NULL, complete = NULL;

  g_assert_true (has (first, ALONG_GATE_REASON_INCOMPLETE, ALONG_SEVERITY_BLOCK));
  g_assert_true (has (first, ALONG_GATE_REASON_NOT_SIGNED, ALONG_SEVERITY_BLOCK));
  g_assert_true (has (first, ALONG_GATE_REASON_NOT_TICKED, ALONG_SEVERITY_WARNING));
  g_assert_true (has (first, ALONG_GATE_REASON_WAITS, ALONG_SEVERITY_WARNING));
  g_assert_true (along_gates_block (first));
  /* Blocks come first. */
  for (guint i = 1; i < first->len; i++)
    g_assert_cmpint (g_array_index (first, AlongGateVerdict, i - 1).severity, >=,
                     g_array_index (first, AlongGateVerdict, i).severity);

  sign (fixture, "leader", progress_date ("2024-02-29"));
  facts.incomplete = NULL;
  voided = check (fixture, "deployment", "report", &facts);
  g_assert_false (has (voided, ALONG_GATE_REASON_INCOMPLETE, ALONG_SEVERITY_BLOCK));
  g_assert_true (has (voided, ALONG_GATE_REASON_NOT_SIGNED, ALONG_SEVERITY_BLOCK));

  sign (fixture, "leader", ALONG_DATE_NONE);
  facts.duties = TRUE;
  signed_ = check (fixture, "deployment", "report", &facts);
  g_assert_false (along_gates_block (signed_));
  g_assert_cmpuint (signed_->len, ==, 1); /* that the deployment is not completed */

  progress_fixture_finish (fixture, "deployment", "completed", "2024-02-27", "");
  complete = check (fixture, "deployment", "report", &facts);
  g_assert_cmpuint (complete->len, ==, 0);
}

static void
test_claims (ProgressFixture *fixture, gconstpointer data)
{
  g_autoptr (GArray) none = check (fixture, "deployment", "pay", NULL);
  g_autoptr (GArray) behind = NULL, returned = NULL, paid = NULL;

  g_assert_true (has (none, ALONG_GATE_REASON_NO_CLAIM, ALONG_SEVERITY_BLOCK));
  add_claim (fixture, "days", ALONG_CLAIM_RETURNED);
  returned = check (fixture, "deployment", "pay", NULL);
  g_assert_true (has (returned, ALONG_GATE_REASON_NO_CLAIM, ALONG_SEVERITY_BLOCK));
  add_claim (fixture, "days", ALONG_CLAIM_PAID);
  paid = check (fixture, "deployment", "pay", NULL);
  g_assert_false (along_gates_block (paid));
  add_claim (fixture, "days", ALONG_CLAIM_REVIEWED);
  behind = check (fixture, "deployment", "pay", NULL);
  g_assert_true (has (behind, ALONG_GATE_REASON_CLAIM_BEHIND, ALONG_SEVERITY_BLOCK));
}

/* Nobody is proposed who is not matched, or has a conflict (domain A8.04). */
static void
test_match (ProgressFixture *fixture, gconstpointer data)
{
  AlongMatchRecord match = { .id = "m",
                             .deployment = "d",
                             .lead = "l",
                             .leader = "",
                             .leader_kind = "",
                             .from = progress_date ("2024-02-01"),
                             .conflict = "A governor of the school",
                             .reason = "" };
  g_autoptr (GArray) good = check (fixture, "deployment", "propose", NULL);
  g_autoptr (GArray) vacant = NULL, conflict = NULL;

  g_assert_false (along_gates_block (good));
  along_dossier_add (fixture->dossier, ALONG_DOSSIER_MATCHES, &match);
  conflict = check (fixture, "deployment", "propose", NULL);
  g_assert_true (has (conflict, ALONG_GATE_REASON_CONFLICT, ALONG_SEVERITY_BLOCK));
  fixture->deployment.lead = "";
  progress_fixture_restart (fixture);
  vacant = check (fixture, "deployment", "propose", NULL);
  g_assert_true (has (vacant, ALONG_GATE_REASON_NO_LEAD, ALONG_SEVERITY_BLOCK));
}

/* The second payment stands behind report and confirmation, the first behind offer and agreement;
 * sent is not received. */
static void
test_partnership (ProgressFixture *fixture, gconstpointer data)
{
  AlongDate day = progress_date ("2024-02-01");
  g_autoptr (GArray) none = NULL, sent = NULL, all = NULL, report = NULL;

  progress_fixture_enhance (fixture, "trust-partnership", ALONG_ENHANCEMENT_APPROVED);
  none = check (fixture, "trust-partnership", "accept", NULL);
  g_assert_true (has (none, ALONG_GATE_REASON_NOT_RECEIVED, ALONG_SEVERITY_BLOCK));
  add_document (fixture, "partnership-grant-offer-letter", day, ALONG_DATE_NONE);
  add_document (fixture, "service-level-agreement", day, day);
  sent = check (fixture, "trust-partnership", "accept", NULL);
  g_assert_true (has (sent, ALONG_GATE_REASON_NOT_RECEIVED, ALONG_SEVERITY_BLOCK));
  add_document (fixture, "partnership-grant-offer-letter", day, day);
  all = check (fixture, "trust-partnership", "accept", NULL);
  g_assert_false (along_gates_block (all));
  report = check (fixture, "trust-partnership", "report", NULL);
  g_assert_true (has (report, ALONG_GATE_REASON_NOT_RECEIVED, ALONG_SEVERITY_BLOCK));
}

static void
test_warnings (ProgressFixture *fixture, gconstpointer data)
{
  g_autoptr (GArray) email = check (fixture, "deployment", "deployment", NULL);
  g_autoptr (GArray) scoping = NULL, ticked = NULL;
  AlongTick tick = { .deployment = "d",
                     .checklist = "duties",
                     .item = "scoping",
                     .date = progress_date ("2024-02-01"),
                     .by = "",
                     .note = "" };

  g_assert_true (has (email, ALONG_GATE_REASON_NOT_SENT, ALONG_SEVERITY_WARNING));
  g_assert_false (along_gates_block (email));
  scoping = check (fixture, "deployment", "scoping", NULL);
  g_assert_true (has (scoping, ALONG_GATE_REASON_NOT_TICKED, ALONG_SEVERITY_WARNING));
  along_dossier_add (fixture->dossier, ALONG_DOSSIER_TICKS, &tick);
  ticked = check (fixture, "deployment", "scoping", NULL);
  g_assert_false (has (ticked, ALONG_GATE_REASON_NOT_TICKED, ALONG_SEVERITY_WARNING));
}

static void
test_text (ProgressFixture *fixture, gconstpointer data)
{
  Facts facts = { "scope", TRUE };
  g_autoptr (GArray) verdicts = check (fixture, "deployment", "scoping", &facts);
  g_autofree char *text = along_gate_verdict_dup_text (
      &g_array_index (verdicts, AlongGateVerdict, 0));

  g_assert_cmpstr (
      text, ==,
      "A section of the form is not complete. Needed: Section 2 of the form, Scope and "
      "Diagnostics, is complete");
}

int
main (int argc, char **argv)
{
  static const struct
  {
    const char *path;
    void (*test) (ProgressFixture *, gconstpointer);
  } tests[] = {
    { "/gate-check/report", test_report },     { "/gate-check/claims", test_claims },
    { "/gate-check/match", test_match },       { "/gate-check/partnership", test_partnership },
    { "/gate-check/warnings", test_warnings }, { "/gate-check/text", test_text },
  };

  g_test_init (&argc, &argv, NULL);
  for (gsize i = 0; i < G_N_ELEMENTS (tests); i++)
    g_test_add (tests[i].path, ProgressFixture, NULL, progress_fixture_set_up, tests[i].test,
                progress_fixture_tear_down);
  return g_test_run ();
}
