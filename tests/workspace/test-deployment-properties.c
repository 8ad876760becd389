/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "along-form-seal.h"
#include "along-workspace-deployments.h"
#include "along-workspace-docket.h"
#include "along-workspace-forms.h"
#include "along-workspace-history.h"
#include "form-filler.h"
#include "random-deployments.h"
#include "secrets-fixture.h"

#include <locale.h>

/* What no sequence of commands may bring about, added up here anew and not by the rules that are
 * under test. In the slow suite four times as many commands. */
#define N_COMMANDS 120
#define FORM       "tsi-deployment-form-2023-24"

/* £600 a day: A13.01 of the domain notes; a quarter of it in pence. */
#define PENCE_PER_QUARTER 15000

static gboolean
is_live (const AlongClaim *claim)
{
  return claim->state != ALONG_CLAIM_RETURNED;
}

static int
sum_approved (AlongDossier *dossier)
{
  const GArray *more = along_dossier_get (dossier, ALONG_DOSSIER_ENHANCEMENTS);
  int sum = along_dossier_get_deployment (dossier)->approved;

  for (guint i = 0; i < more->len; i++)
    {
      const AlongEnhancement *one = along_dossier_item (more, AlongEnhancement, i);

      if (one->state == ALONG_ENHANCEMENT_APPROVED)
        sum += one->days;
    }
  return sum;
}

static int
sum_logged (AlongDossier *dossier)
{
  const GArray *days = along_dossier_get (dossier, ALONG_DOSSIER_DAYS);
  int sum = 0;

  for (guint i = 0; i < days->len; i++)
    sum += along_dossier_item (days, AlongDayEntry, i)->days;
  return sum;
}

static void
assert_claims (AlongDossier *dossier)
{
  const GArray *claims = along_dossier_get (dossier, ALONG_DOSSIER_CLAIMS);
  int days = 0, n_grants = 0;

  for (guint i = 0; i < claims->len; i++)
    {
      const AlongClaim *claim = along_dossier_item (claims, AlongClaim, i);

      if (is_live (claim) && g_str_equal (claim->payment, "days"))
        {
          days += claim->days;
          g_assert_cmpint (claim->amount, ==, (gint64) claim->days * PENCE_PER_QUARTER);
        }
      else if (is_live (claim) && g_str_equal (claim->payment, "grant"))
        {
          n_grants++;
          g_assert_cmpint (claim->amount, >, 0);
          g_assert_cmpint (claim->amount, <=, 900000); /* up to £9,000, once: B2 */
        }
      else if (is_live (claim))
        g_assert_cmpint (claim->amount, ==, 500000); /* two payments of £5,000: A6.13 */
    }
  g_assert_cmpint (n_grants, <=, 1);
  g_assert_cmpint (days, <=, sum_approved (dossier));
  g_assert_cmpint (days, <=, sum_logged (dossier));
}

static void
assert_no_day_twice (AlongDossier *dossier)
{
  const GArray *days = along_dossier_get (dossier, ALONG_DOSSIER_CLAIMED_DAYS);
  g_autoptr (GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < days->len; i++)
    g_assert_true (
        g_hash_table_add (seen, (gpointer) along_dossier_item (days, AlongClaimedDay, i)->day));
}

static gboolean
has_received (AlongDossier *dossier, const char *type)
{
  const GArray *documents = along_dossier_get (dossier, ALONG_DOSSIER_DOCUMENTS);

  for (guint i = 0; i < documents->len; i++)
    {
      const AlongDocument *document = along_dossier_item (documents, AlongDocument, i);

      if (g_str_equal (document->type, type) && document->received != ALONG_DATE_NONE)
        return TRUE;
    }
  return FALSE;
}

/* The second £5,000 only behind the trust's report and the school's confirmation: A6.15; the first
 * behind the signed grant offer and the signed agreement: A6.14. */
static void
assert_partnership (AlongDossier *dossier)
{
  const GArray *claims = along_dossier_get (dossier, ALONG_DOSSIER_CLAIMS);

  for (guint i = 0; i < claims->len; i++)
    {
      const AlongClaim *claim = along_dossier_item (claims, AlongClaim, i);

      if (claim->state != ALONG_CLAIM_PAID)
        continue;
      if (g_str_equal (claim->payment, "partnership-1"))
        g_assert_true (has_received (dossier, "partnership-grant-offer-letter") &&
                       has_received (dossier, "service-level-agreement"));
      if (g_str_equal (claim->payment, "partnership-2"))
        g_assert_true (has_received (dossier, "end-of-partnership-report") &&
                       has_received (dossier, "partnership-confirmation"));
    }
}

/* Only one of the two, unless somebody with a name and a reason has allowed it: A5.06, E-62. */
static void
assert_one_option (AlongDossier *dossier)
{
  const GArray *more = along_dossier_get (dossier, ALONG_DOSSIER_ENHANCEMENTS);
  guint live = 0, overridden = 0;

  for (guint i = 0; i < more->len; i++)
    {
      const AlongEnhancement *one = along_dossier_item (more, AlongEnhancement, i);

      if (one->state != ALONG_ENHANCEMENT_REQUESTED && one->state != ALONG_ENHANCEMENT_APPROVED)
        continue;
      live++;
      overridden += *one->override_by != '\0' && *one->override_reason != '\0' ? 1 : 0;
    }
  g_assert_true (live <= 1 || overridden >= live - 1);
}

static guint
count_standing (AlongWorkspace *workspace, AlongDossier *dossier)
{
  AlongForm *form = along_definitions_find_form (along_workspace_get_definitions (workspace), FORM);
  const GArray *signatures = along_dossier_get (dossier, ALONG_DOSSIER_SIGNATURES);
  guint standing = 0;

  for (guint i = 0; i < signatures->len; i++)
    {
      const AlongSignature *signature = along_dossier_item (signatures, AlongSignature, i);
      g_autoptr (AlongAnswers)
          filled = along_workspace_fill_form (workspace, dossier, form, NULL, NULL);

      if (signature->voided != ALONG_DATE_NONE)
        continue;
      g_assert_true (along_form_seal_holds (form, signature->role, signature->deployment, filled,
                                            signature->fingerprint));
      standing++;
    }
  return standing;
}

static guint
assert_all (AlongWorkspace *workspace)
{
  const GPtrArray *dossiers = along_docket_get_dossiers (along_workspace_get_docket (workspace));
  guint standing = 0;

  for (guint i = 0; i < dossiers->len; i++)
    {
      assert_claims (dossiers->pdata[i]);
      assert_no_day_twice (dossiers->pdata[i]);
      assert_partnership (dossiers->pdata[i]);
      assert_one_option (dossiers->pdata[i]);
      standing += count_standing (workspace, dossiers->pdata[i]);
    }
  return standing;
}

static void
sign (AlongWorkspace *workspace, const char *id, const char *role)
{
  AlongSignature signature = {
    .deployment = id, .form = FORM, .role = role, .name = "A person", .date = along_date_today ()
  };
  g_autoptr (GError) error = NULL;

  along_workspace_sign_form (workspace, &signature, &error);
  g_assert_no_error (error);
}

/* A deployment with two days logged and a form that both have signed. */
static void
add_signed_one (WorkspaceFixture *fixture)
{
  AlongDeployment draft = { .programme = "tsi-2023-24",
                            .pathway = "core",
                            .who = { ALONG_PARTICIPANT_SCHOOL, 900001 },
                            .opened = along_date_today () - 100 };
  AlongRegionContact rdp = {
    .programme = "tsi-2023-24", .role = "rdp", .name = "A partner", .email = "rdp@example.org"
  };
  g_autoptr (GError) error = NULL;
  g_autofree char *id = NULL;

  rdp.region = along_register_find_school (along_workspace_get_register (fixture->workspace),
                                           draft.who.id)
                   ->region;
  along_workspace_save_shared_record (fixture->workspace, ALONG_DOCKET_REGION_CONTACTS, &rdp, NULL,
                                      &error);
  g_assert_no_error (error);
  along_workspace_open_deployment (fixture->workspace, &draft, &id, &error);
  g_assert_no_error (error);
  for (guint i = 0; i < 2; i++)
    {
      AlongDayEntry day = { .deployment = id,
                            .date = along_date_today () - 10 + (AlongDate) i,
                            .days = ALONG_DAYS (1),
                            .activity = "A visit" };

      along_workspace_save_record (fixture->workspace, ALONG_DOSSIER_DAYS, &day, NULL, &error);
      g_assert_no_error (error);
    }
  secrets_seal (fixture->workspace, id, "12345678", PASSPHRASE, -1);
  form_filler_complete (fixture->workspace, id, FORM, G_MAXUINT64);
  sign (fixture->workspace, id, "leader");
  sign (fixture->workspace, id, "school");
  g_assert_cmpuint (assert_all (fixture->workspace), ==, 2);
}

static void
assert_undone_and_redone (WorkspaceFixture *fixture, const char *before, const char *name)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *after = workspace_fixture_dump (fixture);
  g_autofree char *undone = NULL;
  g_autofree char *redone = NULL;

  if (g_str_equal (before, after))
    return;

  along_workspace_undo (fixture->workspace, &error);
  g_assert_no_error (error);
  undone = workspace_fixture_dump (fixture);
  if (!g_str_equal (undone, before))
    g_error ("after undo of %s the records are not those of before", name);
  along_workspace_redo (fixture->workspace, &error);
  g_assert_no_error (error);
  redone = workspace_fixture_dump (fixture);
  if (!g_str_equal (redone, after))
    g_error ("after redo of %s the records are not those of after", name);
}

static void
test_random (WorkspaceFixture *fixture, gconstpointer data)
{
  guint n_commands = g_test_slow () ? 4 * N_COMMANDS : N_COMMANDS;
  guint n_done = 0, n_signed = 0;
  g_autoptr (GError) error = NULL;

  along_workspace_load_docket (fixture->workspace, &error);
  g_assert_no_error (error);
  add_signed_one (fixture);

  for (guint i = 0; i < n_commands; i++)
    {
      g_autofree char *before = workspace_fixture_dump (fixture);
      const char *name;
      guint index = (guint) g_test_rand_int_range (0, (gint32) random_deployment_count ());

      n_done += random_deployment_run_one (fixture->workspace, index, &name) ? 1 : 0;
      n_signed += assert_all (fixture->workspace) > 0 ? 1 : 0;
      assert_undone_and_redone (fixture, before, name);
    }
  g_test_message ("%u of %u commands were done; signatures stood after %u", n_done, n_commands,
                  n_signed);
  g_assert_cmpuint (n_done, >, n_commands / 10);
}

int
main (int argc, char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  g_test_add ("/deployments/random", WorkspaceFixture, NULL, workspace_fixture_set_up_participants,
              test_random, workspace_fixture_tear_down);

  return g_test_run ();
}
