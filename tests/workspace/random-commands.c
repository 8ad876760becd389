/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "random-commands.h"

#include "along-workspace-commands.h"
#include "along-workspace-import.h"
#include "along-workspace-suggest.h"

/* One beyond the last, now and then: something that is not there. */
static const char *
pick_id (const GArray *records, gsize size)
{
  guint index = g_test_rand_int_range (0, records->len + 1);

  /* Every record begins with its id. */
  return index < records->len ? *(const char **) (records->data + index * size) : "no-such-record";
}

static const char *
pick_cohort (AlongWorkspace *workspace)
{
  return pick_id (along_caseload_get_cohorts (along_workspace_get_caseload (workspace)),
                  sizeof (AlongCohort));
}

static const char *
pick_lead (AlongWorkspace *workspace)
{
  return pick_id (along_caseload_get_leads (along_workspace_get_caseload (workspace)),
                  sizeof (AlongLead));
}

static const char *
pick_application (AlongWorkspace *workspace)
{
  return pick_id (along_caseload_get_applications (along_workspace_get_caseload (workspace)),
                  sizeof (AlongApplication));
}

static AlongParticipant
pick_participant (AlongWorkspace *workspace)
{
  AlongRegister *reg = along_workspace_get_register (workspace);
  AlongParticipant who = { ALONG_PARTICIPANT_SCHOOL, 1 };

  /* None after the register's import was taken back. */
  if (reg == NULL || along_register_get_n_schools (reg) == 0)
    return who;
  if (g_test_rand_int_range (0, 5) == 0 && along_register_get_n_trusts (reg) > 0)
    {
      who.kind = ALONG_PARTICIPANT_TRUST;
      who.id = along_register_get_trust (
                   reg, g_test_rand_int_range (0, along_register_get_n_trusts (reg)))
                   ->uid;
    }
  else
    who.id = along_register_get_school (
                 reg, g_test_rand_int_range (0, along_register_get_n_schools (reg)))
                 ->urn;
  return who;
}

static const char *
pick_text (void)
{
  static const char *const texts[] = {
    "", "A note", "It’s “quoted”; 'so' is this", "Zoë\nand Élan", "NULL", "0"
  };

  return texts[g_test_rand_int_range (0, G_N_ELEMENTS (texts))];
}

static AlongDate
pick_date (void)
{
  return along_date_new (2023, 1, 1) + g_test_rand_int_range (0, 700);
}

static gboolean
add_cohort (AlongWorkspace *workspace)
{
  AlongCohort cohort = { .programme = "behaviour-hubs",
                         .name = pick_text (),
                         .term = "autumn",
                         .academic_year = 2024,
                         .starts = pick_date (),
                         .ends = pick_date (),
                         .region = g_test_rand_bit () ? 'A' : ALONG_REGION_NONE };

  return along_workspace_save_cohort (workspace, &cohort, NULL, NULL);
}

static gboolean
edit_cohort (AlongWorkspace *workspace)
{
  const AlongCohort *found = along_caseload_find_cohort (along_workspace_get_caseload (workspace),
                                                         pick_cohort (workspace));
  AlongCohort cohort;

  if (found == NULL)
    return FALSE;
  cohort = *found;
  cohort.name = pick_text ();
  cohort.status = g_test_rand_int_range (0, 3);
  return along_workspace_save_cohort (workspace, &cohort, NULL, NULL);
}

static gboolean
delete_cohort (AlongWorkspace *workspace)
{
  return along_workspace_delete_cohort (workspace, pick_cohort (workspace), NULL);
}

static gboolean
add_lead (AlongWorkspace *workspace)
{
  AlongLead lead = { .programme = "behaviour-hubs",
                     .who = pick_participant (workspace),
                     .contact_name = pick_text (),
                     .contact_email = "",
                     .note = pick_text (),
                     .active = TRUE };
  AlongLeadCapacity capacity = { .cohort = pick_cohort (workspace),
                                 .places = g_test_rand_int_range (0, 6),
                                 .days = ALONG_UNLIMITED };

  return along_workspace_save_lead (workspace, &lead, g_test_rand_bit () ? &capacity : NULL, NULL,
                                    NULL);
}

static gboolean
delete_lead (AlongWorkspace *workspace)
{
  return along_workspace_delete_lead (workspace, pick_lead (workspace), NULL);
}

static gboolean
save_capacity (AlongWorkspace *workspace)
{
  AlongLeadCapacity capacity = { .lead = pick_lead (workspace),
                                 .cohort = pick_cohort (workspace),
                                 .places = g_test_rand_int_range (0, 9),
                                 .days = ALONG_DAYS (g_test_rand_int_range (0, 200)) };
  AlongPathwayCapacity pathway = { .lead = capacity.lead,
                                   .cohort = capacity.cohort,
                                   .pathway = "core",
                                   .places = g_test_rand_int_range (0, 4) };

  return along_workspace_save_capacity (workspace, &capacity, &pathway, g_test_rand_bit () ? 1 : 0,
                                        NULL);
}

static gboolean
add_application (AlongWorkspace *workspace)
{
  AlongApplication application = { .cohort = pick_cohort (workspace),
                                   .who = pick_participant (workspace),
                                   .pathway = "core",
                                   .received = pick_date (),
                                   .status = g_test_rand_int_range (0, 4),
                                   .need = g_test_rand_int_range (0, 4),
                                   .note = pick_text (),
                                   .preferred_lead = "" };

  return along_workspace_save_application (workspace, &application, NULL, NULL);
}

static gboolean
edit_application (AlongWorkspace *workspace)
{
  const AlongApplication *found = along_caseload_find_application (
      along_workspace_get_caseload (workspace), pick_application (workspace));
  AlongApplication application;

  if (found == NULL)
    return FALSE;
  application = *found;
  application.note = pick_text ();
  application.status = g_test_rand_int_range (0, 4);
  return along_workspace_save_application (workspace, &application, NULL, NULL);
}

static gboolean
add_applications (AlongWorkspace *workspace)
{
  AlongParticipant who[3];

  for (guint i = 0; i < G_N_ELEMENTS (who); i++)
    who[i] = pick_participant (workspace);
  return along_workspace_add_applications (workspace, pick_cohort (workspace), "core",
                                           ALONG_APPLICATION_ACCEPTED, who, G_N_ELEMENTS (who),
                                           NULL, NULL);
}

static gboolean
delete_application (AlongWorkspace *workspace)
{
  return along_workspace_delete_application (workspace, pick_application (workspace), NULL);
}

static gboolean
pair (AlongWorkspace *workspace)
{
  return along_workspace_pair (workspace, pick_application (workspace), pick_lead (workspace),
                               pick_text (), NULL);
}

static gboolean
unpair (AlongWorkspace *workspace)
{
  return along_workspace_unpair (workspace, pick_application (workspace),
                                 g_test_rand_bit () ? "It was over" : NULL, NULL);
}

static gboolean
pin (AlongWorkspace *workspace)
{
  return along_workspace_set_pinned (workspace, pick_application (workspace), g_test_rand_bit (),
                                     NULL);
}

static gboolean
pair_suggested (AlongWorkspace *workspace)
{
  g_autoptr (AlongBoard) board = along_workspace_dup_board (workspace, pick_cohort (workspace));
  g_autoptr (AlongSuggestion)
      suggestion = board != NULL ? along_suggest (board, ALONG_AIM_LEAST_COST, NULL, NULL) : NULL;
  g_autoptr (GArray) pairs = g_array_new (FALSE, FALSE, sizeof (AlongProposedPair));

  if (suggestion == NULL || suggestion->pairs->len == 0)
    return FALSE;
  for (guint i = 0; i < suggestion->pairs->len; i++)
    {
      const AlongSuggestedPair *found = &g_array_index (suggestion->pairs, AlongSuggestedPair, i);
      AlongProposedPair proposed = {
        along_board_get_partner (board, found->partner)->application->id,
        along_board_get_lead (board, found->lead)->lead->id,
      };

      g_array_append_val (pairs, proposed);
    }
  return along_workspace_pair_many (workspace, (const AlongProposedPair *) pairs->data, pairs->len,
                                    NULL);
}

static gboolean
exclude (AlongWorkspace *workspace)
{
  return along_workspace_exclude (workspace, pick_lead (workspace), pick_participant (workspace),
                                  pick_text (), NULL);
}

static gboolean
delete_exclusion (AlongWorkspace *workspace)
{
  AlongCaseload *caseload = along_workspace_get_caseload (workspace);

  return along_workspace_delete_exclusion (
      workspace, pick_id (along_caseload_get_exclusions (caseload), sizeof (AlongExclusion)), NULL);
}

static gboolean
add_flag (AlongWorkspace *workspace)
{
  AlongFlag flag = { .programme = "behaviour-hubs",
                     .who = pick_participant (workspace),
                     .kind = g_test_rand_int_range (0, 3),
                     .academic_year = 2024,
                     .reason = pick_text (),
                     .author = "A director",
                     .made = pick_date () };

  return along_workspace_save_flag (workspace, &flag, NULL, NULL);
}

static gboolean
delete_flag (AlongWorkspace *workspace)
{
  AlongCaseload *caseload = along_workspace_get_caseload (workspace);

  return along_workspace_delete_flag (
      workspace, pick_id (along_caseload_get_flags (caseload), sizeof (AlongFlag)), NULL);
}

static gboolean
save_memo (AlongWorkspace *workspace)
{
  return along_workspace_save_memo (workspace, "view:schools", g_test_rand_bit () ? "One" : "Two",
                                    g_test_rand_bit () ? pick_text () : NULL, NULL);
}

/* Published files with other schools than the sample's, or the sample's own once more. */
static gboolean
import (AlongWorkspace *workspace)
{
  static const char *const files[] = { "gias-register.csv",    "gias-groups.csv",
                                       "gias-group-links.csv", "ofsted-2020.csv",
                                       "ofsted-history.csv",   "gias-links.csv" };
  g_autofree char *path = g_test_build_filename (
      G_TEST_DIST, "data", files[g_test_rand_int_range (0, G_N_ELEMENTS (files))], NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) sources = along_import_source_inspect (path, &error);
  g_autoptr (GPtrArray) reports = NULL;

  g_assert_no_error (error);
  reports = along_workspace_import (workspace, sources, FALSE, NULL, NULL, &error);
  g_assert_no_error (error);
  return TRUE;
}

typedef struct
{
  const char *name;
  gboolean (*run) (AlongWorkspace *workspace);
} Command;

static const Command commands[] = {
  { "add-cohort", add_cohort },
  { "edit-cohort", edit_cohort },
  { "delete-cohort", delete_cohort },
  { "add-lead", add_lead },
  { "delete-lead", delete_lead },
  { "save-capacity", save_capacity },
  { "add-application", add_application },
  { "edit-application", edit_application },
  { "add-applications", add_applications },
  { "delete-application", delete_application },
  { "pair", pair },
  { "unpair", unpair },
  { "pin", pin },
  { "pair-suggested", pair_suggested },
  { "exclude", exclude },
  { "delete-exclusion", delete_exclusion },
  { "add-flag", add_flag },
  { "delete-flag", delete_flag },
  { "save-memo", save_memo },
  { "import", import },
};

guint
random_command_count (void)
{
  return G_N_ELEMENTS (commands);
}

gboolean
random_command_run_one (AlongWorkspace *workspace, guint index, const char **name)
{
  *name = commands[index].name;
  return commands[index].run (workspace);
}

gboolean
random_command_run (AlongWorkspace *workspace, const char **name)
{
  return random_command_run_one (workspace, g_test_rand_int_range (0, G_N_ELEMENTS (commands)),
                                 name);
}
