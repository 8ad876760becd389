/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "mistake.h"

#include "along-definitions.h"

static const Mistake programme_mistakes[] = {
  { "\"amount_pence\": 60000", "\"amount_pence\": 60001",
    "funding.payments[0].amount_pence: ", "multiple of 4" },
  { "\"amount_pence\": 60000", "\"amount_pence\": -4",
    "funding.payments[0].amount_pence: ", "less than the minimum 1" },
  { "\"amount_pence\": 60000", "\"amount\": 60000", "funding.payments[0].amount: ", "not known" },
  { "\"basis\": \"fixed\"", "\"basis\": \"per-day\"",
    "funding.payments[1].basis: ", "only one payment" },
  { "\"basis\": \"fixed\"", "\"basis\": \"once\"", "funding.payments[1].basis: ", "fixed, up-to" },
  { "\"id\": \"partnership-2\"", "\"id\": \"partnership-1\"", "funding.payments[2].id: ", "twice" },
  { "\"state\": \"leader-signed\"", "\"state\": \"paid\"",
    "funding.payments[0].stages[2].state: ", "comes before" },
  { "\"state\": \"draft\"", "\"state\": \"leader-signed\"",
    "funding.payments[0].stages[1].state: ", "comes before" },
  { "\"kind\": \"signature\"", "\"kind\": \"signet\"",
    "funding.payments[0].stages[1].gates[0].kind: ", "signet" },
  { "\"subject\": \"end-of-partnership-report\"", "\"subject\": \"end-report\"",
    "funding: ", "no document “end-report”" },
  { "\"subject\": \"partnership-1\"", "\"subject\": \"partnership-0\"",
    "funding.payments[2]: ", "no payment “partnership-0”" },
  { "\"id\": \"trust-partnership\",\n        \"name\": \"Funded trust partnership\"",
    "\"id\": \"partnership\",\n        \"name\": \"Funded trust partnership\"",
    "funding.payments[1]: ", "no option “trust-partnership”" },
  { "\"max_days\": 5", "\"max_days\": 5.1", "funding.options[0].max_days: ", "quarter-days" },
  { "\"rule\": \"term-or-weeks\", \"weeks\": 12", "\"rule\": \"term-or-weeks\"",
    "funding.options[0].end.weeks: ", "missing" },
  { "\"own_organisation\": \"block\"", "\"own_organisation\": \"stop\"",
    "delivery.contributors.own_organisation: ", "warning, block" },
  { "\"most_percent\": 50", "\"most_percent\": 101", "delivery.remote.most_percent: ", "101" },
  { "{ \"id\": \"governance\", \"name\": \"Governance / Trust\" }",
    "{ \"id\": \"behaviour\", \"name\": \"Governance / Trust\" }",
    "delivery.lists.areas.choices[2].id: ", "twice" },
  { "\"name\": \"Reviewed by the RDP\", \"partner\": \"rdp\"",
    "\"name\": \"Reviewed by the RDP\", \"partner\": \"region\"",
    "funding: ", "no partner “region”" },
  { "\"from\": \"rdp\"", "\"from\": \"region\"", "delivery: ", "no partner “region”" },
  { "\"process\": \"additional-days\",\n        \"funded\"",
    "\"process\": \"more-days\",\n        \"funded\"", "funding: ", "no process “more-days”" },
  { "\"flags\": [\"absence\"]", "\"flags\": [\"presence\"]",
    "delivery.checklists[2]: ", "no flag “presence”" },
  { "\"areas\": [\"pupil-premium\"]", "\"areas\": [\"premium\"]",
    "delivery.checklists[4]: ", "no area “premium”" },
  { "\"month\": 12,", "\"month\": 11,", "delivery.checklists[4].due.day: ", "no such day" },
  { "\"through\": \"trust-ceo\"", "\"through\": \"ceo\"",
    "delivery.first_contact.through: ", "no contact role “ceo”" },
  { "\"days\": 4.5,", "\"days\": 4.4,", "delivery.day_model.parts[3].days: ", "quarter-days" },
  { "\"days\": 4.5,", "\"days\": 0,", "delivery.day_model.parts[3].days: ", "less than" },
};

static const Mistake guide_mistakes[] = {
  { "\"category\": \"financial-support\"", "\"category\": \"money\"",
    "entries[0].category: ", "no category “money”" },
  { "\"id\": \"srm-collection\"", "\"id\": \"srma\"", "entries[1].id: ", "twice" },
  { "\"until\": \"2024-08-31\"", "\"until\": \"2023-08-31\"",
    "entries[2].valid.until: ", "before “from”" },
  { "\"until\": \"2024-08-31\"", "\"until\": \"2024-08-32\"",
    "entries[2].valid.until: ", "not a date" },
  { "\"pupils_max\": 150", "\"pupils_max\": 150, \"pupils_min\": 200",
    "entries[4].subsidies[0].audience.pupils_max: ", "less than pupils_min" },
  { "\"South East\"", "\"South\"",
    "entries[18].subsidies[1].audience.regions[0]: ", "“South” is not a region" },
  { "\"phases\": [\"primary\"", "\"phases\": [\"infant\"",
    "entries[3].fits.phases[0]: ", "infant" },
  { "\"amount_pounds\": 800", "\"amount_pounds\": 800.5",
    "entries[4].subsidies[0].amount_pounds: ", "whole" },
};

static void
test_programme (void)
{
  static const char *const name = "programmes/tsi-2023-24.json";
  g_autofree char *path = g_build_filename (g_getenv ("ALONG_DATA_DIR"), "frameworks.json", NULL);
  g_autoptr (GFile) frameworks_file = g_file_new_for_path (path);
  g_autoptr (AlongFrameworks) frameworks = along_frameworks_new_from_file (frameworks_file, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (programme_mistakes); i++)
    {
      g_autoptr (GFile) file = mistake_write (name, &programme_mistakes[i]);
      GError *error = NULL;

      g_assert_null (along_programme_new_from_file (file, frameworks, &error));
      mistake_check (&programme_mistakes[i], file, error);
    }
}

static void
test_guide (void)
{
  static const char *const name = "guide/approved-programmes-2023-24.json";

  for (gsize i = 0; i < G_N_ELEMENTS (guide_mistakes); i++)
    {
      g_autoptr (GFile) file = mistake_write (name, &guide_mistakes[i]);
      g_autoptr (GFile) parent = g_file_get_parent (file);
      GError *error = NULL;

      g_assert_null (along_guide_new_from_folder (parent, &error));
      mistake_check (&guide_mistakes[i], file, error);
    }
}

static void
test_letter (void)
{
  static const char *const name = "letters/deployment.json";
  static const Mistake mistakes[] = {
    { "\"to\": [\"leader\"]", "\"to\": []", "to: ", "at least 1" },
    { "\"subject\":", "\"title\":", "title: ", "not known" },
    { "\"body\": [", "\"body\": [7,", "body[0]: ", "text" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (mistakes); i++)
    {
      g_autoptr (GFile) file = mistake_write (name, &mistakes[i]);
      GError *error = NULL;

      g_assert_null (along_letter_template_new_from_file (file, &error));
      mistake_check (&mistakes[i], file, error);
    }
}

/* A data folder of one's own needs neither. */
static void
test_missing (void)
{
  g_autoptr (GFile) folder = g_file_new_for_path ("/nowhere/at/all");
  g_autoptr (GError) error = NULL;
  g_autoptr (AlongGuide) guide = along_guide_new_from_folder (folder, &error);
  g_autoptr (GPtrArray) letters = along_letter_template_load_folder (folder, &error);

  g_assert_no_error (error);
  g_assert_cmpuint (along_guide_get_n_entries (guide), ==, 0);
  g_assert_null (along_guide_get_notes (guide)[0]);
  g_assert_cmpuint (letters->len, ==, 0);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/support-errors/programme", test_programme);
  g_test_add_func ("/support-errors/guide", test_guide);
  g_test_add_func ("/support-errors/letter", test_letter);
  g_test_add_func ("/support-errors/missing", test_missing);
  return g_test_run ();
}
