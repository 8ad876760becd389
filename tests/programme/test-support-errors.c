/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "along-definitions.h"

#include <glib/gstdio.h>
#include <string.h>

/* One change to a shipped file, and where and how it must be complained about. */
typedef struct
{
  const char *from;
  const char *to;
  const char *place;
  const char *words;
} Mistake;

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

static char *
read_shipped (const char *name)
{
  g_autofree char *path = g_build_filename (g_getenv ("ALONG_DATA_DIR"), name, NULL);
  g_autoptr (GError) error = NULL;
  char *text;

  g_file_get_contents (path, &text, NULL, &error);
  g_assert_no_error (error);
  return text;
}

/* (transfer full): the file with the change, in a folder of its own. */
static GFile *
write_changed (const char *name, const Mistake *mistake, char **folder)
{
  g_autofree char *text = read_shipped (name);
  g_autofree char *base_name = g_path_get_basename (name);
  g_auto (GStrv) parts = g_strsplit (text, mistake->from, 2);
  g_autofree char *changed = g_strjoinv (mistake->to, parts);
  g_autofree char *path = NULL;

  g_test_message ("%s", mistake->from);
  g_assert_cmpuint (g_strv_length (parts), ==, 2);
  *folder = g_dir_make_tmp ("along-XXXXXX", NULL);
  path = g_build_filename (*folder, base_name, NULL);
  g_assert_true (g_file_set_contents (path, changed, -1, NULL));
  return g_file_new_for_path (path);
}

static void
check_error (GError *taken, const char *name, const Mistake *mistake)
{
  g_autoptr (GError) error = taken;
  g_autofree char *base_name = g_path_get_basename (name);

  g_test_message ("%s", error != NULL ? error->message : "no error");
  g_assert_error (error, ALONG_DEFINITION_ERROR, ALONG_DEFINITION_ERROR_CONTENT);
  g_assert_true (g_str_has_prefix (error->message, base_name));
  g_assert_nonnull (strstr (error->message, mistake->place));
  g_assert_nonnull (strstr (error->message, mistake->words));
}

static void
remove_changed (GFile *file, const char *folder)
{
  g_assert_cmpint (g_unlink (g_file_peek_path (file)), ==, 0);
  g_assert_cmpint (g_rmdir (folder), ==, 0);
}

static void
test_programme (void)
{
  static const char *const name = "programmes/tsi-2023-24.json";
  g_autofree char *path = g_build_filename (g_getenv ("ALONG_DATA_DIR"), "frameworks.json", NULL);
  g_autoptr (GFile) frameworks_file = g_file_new_for_path (path);
  g_autoptr (AlongFrameworks) frameworks = along_frameworks_new_from_file (frameworks_file, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (programme_mistakes); i++)
    {
      g_autofree char *folder = NULL;
      g_autoptr (GFile) file = write_changed (name, &programme_mistakes[i], &folder);
      GError *error = NULL;

      g_assert_null (along_programme_new_from_file (file, frameworks, &error));
      check_error (error, name, &programme_mistakes[i]);
      remove_changed (file, folder);
    }
}

static void
test_guide (void)
{
  static const char *const name = "guide/approved-programmes-2023-24.json";

  for (gsize i = 0; i < G_N_ELEMENTS (guide_mistakes); i++)
    {
      g_autofree char *folder = NULL;
      g_autoptr (GFile) file = write_changed (name, &guide_mistakes[i], &folder);
      g_autoptr (GFile) parent = g_file_get_parent (file);
      GError *error = NULL;

      g_assert_null (along_guide_new_from_folder (parent, &error));
      check_error (error, name, &guide_mistakes[i]);
      remove_changed (file, folder);
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
      g_autofree char *folder = NULL;
      g_autoptr (GFile) file = write_changed (name, &mistakes[i], &folder);
      GError *error = NULL;

      g_assert_null (along_letter_template_new_from_file (file, &error));
      check_error (error, name, &mistakes[i]);
      remove_changed (file, folder);
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
