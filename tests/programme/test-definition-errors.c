/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "mistake.h"

#include "along-definitions.h"

#include <glib/gstdio.h>
#include <string.h>

/* A mistake in one of several files that are read together. */
typedef struct
{
  const char *file;
  const char *from;
  const char *to;
  const char *place;
  const char *words;
} FileMistake;

#define HUBS       "programmes/behaviour-hubs.json"
#define TSI        "programmes/tsi-2023-24.json"
#define FRAMEWORKS "frameworks.json"
#define FORM       "forms/tsi-deployment-form-2023-24.json"
#define CASE       "forms/case-study.json"
#define HUBS_CASE  "forms/case-study-behaviour-hubs.json"

static const FileMistake mistakes[] = {
  { HUBS, "\"min\": 12, \"max\": 20", "\"min\": 20, \"max\": 12",
    "pathways[0].days.max: ", "12 is less than the minimum 20" },
  { HUBS, "\"planned\": 16", "\"planned\": 21",
    "pathways[0].days.planned: ", "21 is more than the maximum 20" },
  { HUBS, "\"planned\": 16", "\"planned\": 16.3", "pathways[0].days.planned: ", "quarter" },
  { HUBS, "\"lead_places\": 3", "\"lead_places\": 2.5", "pathways[0].lead_places: ", "whole" },
  { HUBS, "\"lead_places\": 3", "\"lead_places\": \"3\"", "pathways[0].lead_places: ", "number" },
  { HUBS, "\"id\": \"extended\"", "\"id\": \"core\"", "pathways[1].id: ", "twice" },
  { HUBS, "\"id\": \"extended\"", "\"id\": \"Ex tended\"", "pathways[1].id: ", "lower case" },
  { HUBS, "\"kind\": \"trust\"", "\"kind\": \"mat\"", "pathways[2].kind: ", "mat" },
  { HUBS, "\"open\": false", "\"open\": \"no\"", "pathways[2].open: ", "true or false" },
  { HUBS, "\"months\": 24,", "", "pathways[2].months: ", "missing" },
  { HUBS, "\"months\": 24", "\"mouths\": 24", "pathways[2].mouths: ", "not known" },
  { HUBS, "\"month\": 4, \"day\": 1", "\"month\": 4, \"day\": 31",
    "terms[2].day: ", "no such day" },
  { HUBS, "\"month\": 4", "\"month\": 13", "terms[2].month: ", "13 is more than" },
  { HUBS, "\"id\": \"spring\"", "\"id\": \"autumn\"", "terms[1].id: ", "twice" },
  { HUBS, "\"same_trust\": \"block\"", "\"same_trust\": \"forbid\"",
    "matching.same_trust: ", "forbid" },
  { HUBS, "\"furthest_metres\": 0", "\"furthest_metres\": 5",
    "matching.furthest_metres: ", "less than" },
  { HUBS, "\"fsm_weight\": 400", "\"fsm_weight\": -1", "matching.fsm_weight: ", "-1 is less than" },
  { HUBS, "\"area\": \"behaviour-and-attitudes\",\n  \"roles\"",
    "\"area\": \"behaviour\",\n  \"roles\"", ": area: ", "behaviour" },
  { HUBS, "\"academic_year\": \"2023/24\"", "\"academic_year\": \"2023/25\"",
    "academic_year: ", "2023/25" },
  { HUBS, "\"version\": 1", "\"version\": 2", "version: ", "2 is more than" },
  { HUBS, "\"lead\": \"Lead school or trust\"", "\"lead\": \"\"", "roles.lead: ", "empty" },
  { HUBS, "\"lead\": \"Lead school or trust\"", "\"lead\": 7", "roles.lead: ", "text" },
  { HUBS, "\"values\": [\"state\"]", "\"values\": [\"public\"]",
    "eligibility.scope.conditions[1].values[0]: ", "public" },
  { HUBS, "\"values\": [\"state\"]", "\"values\": []",
    "eligibility.scope.conditions[1].values: ", "at least 1" },
  { HUBS, "\"values\": [\"state\"]", "\"values\": \"state\"",
    "eligibility.scope.conditions[1].values: ", "array" },
  { HUBS, "{ \"kind\": \"open\" }", "\"open\"", "eligibility.scope.conditions[0]: ", "object" },
  { HUBS, "{ \"kind\": \"open\" }", "{ \"kind\": \"open\", \"count\": 1 }",
    "eligibility.scope.conditions[0].count: ", "not known" },
  { HUBS, "\"kind\": \"trust-count\"", "\"kind\": \"trust-number\"",
    "eligibility.rules[2].conditions[0].kind: ", "trust-number" },
  { HUBS, "[\"secondary\", \"middle-secondary\", \"all-through\"]", "[\"upper\"]",
    "eligibility.rules[2].conditions[0].conditions[0].values[0]: ", "upper" },
  { TSI, "\"grades\": [\"Inadequate\"]", "\"grades\": [\"Adequate\"]",
    "eligibility.rules[1].conditions[0].grades[0]: ", "Adequate" },
  { TSI, "\"area\": \"overall\",\n            \"grades\"",
    "\"area\": \"everything\",\n            \"grades\"",
    "eligibility.rules[0].conditions[0].area: ", "everything" },
  { TSI, "\"window\": \"academic-year\"", "\"window\": \"last-year\"",
    "eligibility.rules[0].conditions[0].window: ", "last-year" },
  { TSI, "\"window\": \"academic-year\"",
    "\"window\": { \"from\": \"2023-09-01\", \"to\": \"2022-08-31\" }",
    "eligibility.rules[0].conditions[0].window.to: ", "before the first day" },
  { TSI, "\"window\": \"academic-year\"",
    "\"window\": { \"from\": \"2023-09-31\", \"to\": \"2024-08-31\" }",
    "eligibility.rules[0].conditions[0].window.from: ", "2023-09-31" },
  { TSI, "\"count\": 2", "\"count\": 0",
    "eligibility.rules[0].conditions[0].count: ", "0 is less than the minimum 1" },
  { TSI, "\"id\": \"inadequate\"", "\"id\": \"consecutive-ri\"",
    "eligibility.rules[1].id: ", "twice" },
  { TSI, "\"flag\": \"need\"", "\"flag\": \"want\"",
    "eligibility.rules[2].conditions[0].flag: ", "want" },
  { TSI, "\"applies_to\": \"trust\"", "\"applies_to\": \"both\"",
    "eligibility.rules[3].applies_to: ", "both" },
  { TSI, "\"id\": \"tsi-2023-24\"", "\"id\": \"behaviour-hubs\"", "id: ", "already" },
  { TSI, "\"name\":", "\"name\": \"Twice\", \"name\":", "tsi-2023-24.json: ", "twice" },
  { FRAMEWORKS, "\"from\": \"2015-09-01\"", "\"from\": \"2015-09-02\"",
    "frameworks[2].from: ", "day after" },
  { FRAMEWORKS, "\"id\": \"cif\"", "\"id\": \"eif\"", "frameworks[3].id: ", "twice" },
  { FRAMEWORKS, "\"good\": 3", "\"good\": 6", "scales[2].good: ", "6 is more than the maximum 5" },
  { FRAMEWORKS, "\"to\": \"2019-08-31\"", "\"to\": \"31 August\"",
    "frameworks[2].to: ", "31 August" },
  { FRAMEWORKS, "{ \"area\": \"inclusion\", \"scale\": \"report-card-5\"",
    "{ \"area\": \"inclusion\", \"scale\": \"report-card-7\"",
    "frameworks[5].areas[0].scale: ", "report-card-7" },
  { FRAMEWORKS, "{ \"area\": \"inclusion\"", "{ \"area\": \"exclusion\"",
    "frameworks[5].areas[0].area: ", "exclusion" },
  { FRAMEWORKS, "{ \"area\": \"inclusion\"", "{ \"area\": \"overall\"",
    "frameworks[5].areas[0].scale: ", "number of grades" },
  { FRAMEWORKS, "{ \"name\": \"Good\" }", "{ \"name\": \"Outstanding\" }",
    "scales[0].grades[1].name: ", "two grades" },
  { FORM, "\"type\": \"urn\"", "\"type\": \"number\"",
    "sections[0].blocks[1].fields[0].min: ", "missing" },
  { FORM, "\"type\": \"urn\"", "\"type\": \"school\"",
    "sections[0].blocks[1].fields[0].type: ", "known are: text, note, choice" },
  { FORM, "\"id\": \"ukprn\"", "\"id\": \"urn\"", "sections[0].blocks[1].fields[1].id: ", "twice" },
  { FORM, "\"list\": \"recipients\"", "\"list\": \"receivers\"",
    "sections[0].blocks[0].fields[0].list: ", "no list “receivers”" },
  { FORM, "\"prefill\": \"school.urn\"", "\"prefill\": \"school.number\"",
    "sections[0].blocks[1].fields[0].prefill: ", "school.urn" },
  { FORM, "\"prefill\": \"school.urn\", \"computed\": true", "\"computed\": true",
    "sections[0].blocks[1].fields[0].computed: ", "prefill" },
  { FORM, "\"when\": { \"field\": \"recipient-kind\", \"is\": [\"school\"] }",
    "\"when\": { \"field\": \"recipient-kind\", \"is\": [\"pupil\"] }",
    "sections[0].blocks[1].when: ", "“pupil” is no answer" },
  { FORM, "\"when\": { \"field\": \"recipient-kind\", \"is\": [\"school\"] }",
    "\"when\": { \"field\": \"receiver\", \"is\": [\"school\"] }",
    "sections[0].blocks[1].when: ", "no field “receiver”" },
  { FORM, "\"when\": { \"field\": \"recipient-kind\", \"is\": [\"school\"] }",
    "\"when\": { \"field\": \"recipient-kind\" }", "sections[0].blocks[1].when: ", "needs one of" },
  { FORM, "\"not_before\": \"initial-meeting\"", "\"not_before\": \"urn\"",
    "sections[1].blocks[1].fields[1].not_before: ", "cannot be compared" },
  { FORM, "\"at_most\": \"approved-days\"", "\"at_most\": \"claim-total\"",
    "sections[1].blocks[3].fields[0].fields[7].at_most: ", "cannot be compared" },
  { FORM, "\"max_length\": 500,", "", "sections[1].blocks[0].fields[1].max_length: ", "missing" },
  { FORM, "\"origin\": \"source\", \"quote\": \"Schools and trusts are entitled to support\"",
    "\"origin\": \"source\"", "sections[0].blocks[0].fields[0].quote: ", "missing" },
  { FORM, "\"origin\": \"inferred\"", "\"origin\": \"guessed\"",
    "sections[0].blocks[0].fields[2].origin: ", "guessed" },
  { FORM, "\"filled_by\": \"school\"", "\"filled_by\": \"pupil\"",
    "sections[6].filled_by: ", "pupil" },
  { FORM, "\"after\": \"leader\"", "\"after\": \"rdp\"", "roles[1].after: ", "rdp" },
  { FORM, "\"signs\": [\"school-details\"", "\"signs\": [\"schools\"",
    "roles[0].signs[0]: ", "schools" },
  { FORM, "\"closure/partnership\"", "\"closure/partner\"",
    "layouts[1].parts[5]: ", "no such part" },
  { FORM, "\"max_rows\": 12,", "", "sections[1].blocks[3].fields[0].max_rows: ", "missing" },
  { FORM, "\"role\": \"leader\"", "\"role\": \"author\"",
    "sections[5].blocks[1].fields[2].role: ", "author" },
  { FORM, "\"locks_after\": \"completed\"", "\"locks_after\": \"finished\"",
    "sections[1].locks_after: ", "no step “finished”" },
  { FORM, "\"process\": \"deployment\"", "\"process\": \"delivery\"",
    "sections[0].locks_after: ", "“delivery”" },
  { CASE, "\"id\": \"case-study\"", "\"id\": \"case-study-behaviour-hubs\"", ": id: ", "already" },
  { TSI, "\"form\": \"tsi-deployment-form-2023-24\"", "\"form\": \"tsi\"", ": form: ", "“tsi”" },
};

/* Loads the shipped files with one of them replaced; (transfer full): the error. */
static GError *
load_with (const char *name, const char *replacement)
{
  static const char *const names[] = { HUBS, TSI, FRAMEWORKS, FORM, CASE, HUBS_CASE };
  g_autofree char *folder = g_dir_make_tmp ("along-XXXXXX", NULL);
  g_autofree char *programmes = g_build_filename (folder, "programmes", NULL);
  g_autofree char *forms = g_build_filename (folder, "forms", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (folder);
  g_autoptr (AlongDefinitions) definitions = NULL;
  GError *error = NULL;

  g_assert_cmpint (g_mkdir (programmes, 0700), ==, 0);
  g_assert_cmpint (g_mkdir (forms, 0700), ==, 0);
  for (gsize i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autofree char *path = g_build_filename (folder, names[i], NULL);
      g_autofree char *text = mistake_read_shipped (names[i]);

      g_assert_true (
          g_file_set_contents (path, g_str_equal (names[i], name) ? replacement : text, -1, NULL));
    }

  definitions = along_definitions_new (file, &error);
  g_assert_cmpint (definitions == NULL, ==, error != NULL);
  for (gsize i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autofree char *path = g_build_filename (folder, names[i], NULL);

      g_assert_cmpint (g_unlink (path), ==, 0);
    }
  g_assert_cmpint (g_rmdir (programmes), ==, 0);
  g_assert_cmpint (g_rmdir (forms), ==, 0);
  g_assert_cmpint (g_rmdir (folder), ==, 0);
  return error;
}

static void
test_mistakes (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (mistakes); i++)
    {
      const FileMistake *mistake = &mistakes[i];
      g_autofree char *text = mistake_read_shipped (mistake->file);
      g_autofree char *wrong = mistake_replace (text, mistake->from, mistake->to);
      g_autofree char *base_name = g_path_get_basename (mistake->file);
      g_autoptr (GError) error = load_with (mistake->file, wrong);

      g_test_message ("%s: %s: %s", mistake->place, mistake->words,
                      error != NULL ? error->message : "no error");
      g_assert_error (error, ALONG_DEFINITION_ERROR, ALONG_DEFINITION_ERROR_CONTENT);
      g_assert_nonnull (strstr (error->message, mistake->place));
      g_assert_nonnull (strstr (error->message, mistake->words));
      /* The second of two programmes with one id depends on the folder's order. */
      if (!g_str_has_suffix (mistake->words, "already"))
        g_assert_true (g_str_has_prefix (error->message, base_name));
    }
}

static void
test_syntax (void)
{
  g_autoptr (GError) broken = load_with (TSI, "{\n  \"version\": 1,\n  \"id\" \"x\"\n}\n");
  g_autoptr (GError) empty = load_with (TSI, "");
  g_autoptr (GError) array = load_with (TSI, "[]");

  g_assert_error (broken, ALONG_DEFINITION_ERROR, ALONG_DEFINITION_ERROR_SYNTAX);
  g_assert_nonnull (strstr (broken->message, "tsi-2023-24.json: line 3, column"));
  g_assert_error (empty, ALONG_DEFINITION_ERROR, ALONG_DEFINITION_ERROR_CONTENT);
  g_assert_error (array, ALONG_DEFINITION_ERROR, ALONG_DEFINITION_ERROR_CONTENT);
}

static void
test_missing_folder (void)
{
  g_autoptr (GFile) folder = g_file_new_for_path ("/nowhere/at/all");
  g_autoptr (GError) error = NULL;

  g_assert_null (along_definitions_new (folder, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/definition-errors/content", test_mistakes);
  g_test_add_func ("/definition-errors/syntax", test_syntax);
  g_test_add_func ("/definition-errors/missing", test_missing_folder);

  return g_test_run ();
}
