/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "along-form-json.h"
#include "along-form-return.h"
#include "along-form-xlsx.h"
#include "copy-fixture.h"

#include <string.h>

static AlongFormReturn *
read_back (CopyFixture *fixture,
           GBytes *bytes,
           const char *deployment,
           const char *role,
           GError **error)
{
  g_autofree char *path = copy_fixture_write (bytes, "returned");
  g_autoptr (GFile) file = g_file_new_for_path (path);
  AlongFormReturn *back = along_form_return_read (fixture->base.form, file, deployment, role,
                                                  error);

  copy_fixture_remove (path);
  return back;
}

/* Of the typed answers those of the sections that @role fills in. */
static AlongAnswers *
pick (CopyFixture *fixture, const char *role)
{
  AlongAnswers *picked = along_answers_new ();
  guint n;
  g_autofree const char **paths = along_answers_list (fixture->typed, &n);
  const AlongFormSection *sections = along_form_get_sections (fixture->base.form, NULL);

  for (guint i = 0; i < n; i++)
    {
      const AlongFormField *field = along_form_find_field (fixture->base.form, paths[i], NULL);

      if (g_str_equal (sections[field->section].filled_by, role))
        along_answers_set (picked, paths[i], along_answers_get (fixture->typed, paths[i]));
    }
  return picked;
}

/* Out and back without a change gives the same answers: the school's part, and the leader's with
 * its groups and its several choices. What was prefilled comes back too. */
static void
check_round (gboolean hostile, gboolean workbook)
{
  static const char *const roles[] = { "school", "leader" };

  for (guint i = 0; i < G_N_ELEMENTS (roles); i++)
    {
      CopyFixture fixture;
      g_autoptr (GError) error = NULL;
      g_autoptr (GBytes) bytes = NULL;
      g_autoptr (AlongFormReturn) back = NULL;
      g_autoptr (AlongAnswers) picked = NULL;
      g_autofree const char **paths = NULL;
      guint n;

      copy_fixture_init (&fixture, hostile);
      picked = pick (&fixture, roles[i]);
      bytes = workbook ? along_form_xlsx_export_part (&fixture.copy, roles[i], &error)
                       : along_form_json_export (&fixture.copy);
      g_assert_no_error (error);
      back = read_back (&fixture, bytes, "deployment-1", roles[i], &error);
      g_assert_no_error (error);
      for (guint j = 0; workbook && back->notes[j] != NULL; j++)
        g_error ("%s", back->notes[j]);
      paths = along_answers_list (picked, &n);
      g_assert_cmpuint (n, >=, i == 0 ? 5 : 30);
      for (guint j = 0; j < n; j++)
        {
          const char *was = along_answers_get (picked, paths[j]);
          g_autofree char *stripped = g_strstrip (g_strdup (was));

          g_assert_cmpstr (along_answers_get (back->answers, paths[j]), ==, stripped);
        }
      copy_fixture_clear (&fixture);
    }
}

static void
test_workbook (void)
{
  check_round (FALSE, TRUE);
  check_round (TRUE, TRUE);
}

static void
test_json (void)
{
  check_round (FALSE, FALSE);
  check_round (TRUE, FALSE);
}

static void
check_error (CopyFixture *fixture,
             GBytes *bytes,
             const char *deployment,
             const char *role,
             AlongFormReturnError code,
             const char *words)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (AlongFormReturn) back = read_back (fixture, bytes, deployment, role, &error);

  g_assert_null (back);
  g_test_message ("%s", error->message);
  g_assert_error (error, ALONG_FORM_RETURN_ERROR, (int) code);
  if (words != NULL)
    g_assert_nonnull (strstr (error->message, words));
}

static void
test_wrong_files (void)
{
  CopyFixture fixture;
  g_autoptr (GBytes) school = NULL;
  g_autoptr (GBytes) json = NULL;
  g_autoptr (GBytes) text = g_bytes_new_static ("Dear all,", 9);
  g_autoptr (GBytes) empty = g_bytes_new_static ("", 0);
  g_autoptr (GBytes) zip = g_bytes_new_static ("PK\3\4 and so on", 13);
  g_autoptr (GBytes) deep = NULL;
  g_autofree char *brackets = g_strnfill (1000000, '[');

  copy_fixture_init (&fixture, FALSE);
  school = along_form_xlsx_export_part (&fixture.copy, "school", NULL);
  json = along_form_json_export (&fixture.copy);
  deep = g_bytes_new_static (brackets, 1000000);
  check_error (&fixture, school, "deployment-2", "school", ALONG_FORM_RETURN_ERROR_OTHER_DEPLOYMENT,
               "Ashby <Primary> School, URN 138211");
  check_error (&fixture, json, "deployment-2", "school", ALONG_FORM_RETURN_ERROR_OTHER_DEPLOYMENT,
               "Ashby <Primary> School, URN 138211");
  check_error (&fixture, school, "deployment-1", "leader", ALONG_FORM_RETURN_ERROR_NOT_ITS_PART,
               "school");
  check_error (&fixture, text, "deployment-1", "school", ALONG_FORM_RETURN_ERROR_NOT_A_FORM, NULL);
  check_error (&fixture, empty, "deployment-1", "school", ALONG_FORM_RETURN_ERROR_NOT_A_FORM, NULL);
  check_error (&fixture, deep, "deployment-1", "school", ALONG_FORM_RETURN_ERROR_NOT_A_FORM, NULL);
  check_error (&fixture, zip, "deployment-1", "school", ALONG_FORM_RETURN_ERROR_BROKEN, NULL);

  fixture.copy.form = along_definitions_find_form (fixture.base.definitions, "case-study");
  g_clear_pointer (&json, g_bytes_unref);
  json = along_form_json_export (&fixture.copy);
  check_error (&fixture, json, "deployment-1", "school", ALONG_FORM_RETURN_ERROR_OTHER_FORM,
               "case-study");
  copy_fixture_clear (&fixture);
}

/* What somebody else has put in is named with its place, and takes nothing away. */
static void
test_strange (void)
{
  static const char returned[] =
      "{\"alongside-form\":1,\"form\":\"tsi-deployment-form-2023-24\","
      "\"deployment\":\"deployment-1\",\"recipient\":\"x\",\"sections\":[{\"answers\":["
      "{\"field\":\"comment\",\"answer\":\"Thank you\"},"
      "{\"field\":\"satisfaction\",\"answer\":\"delighted\"},"
      "{\"field\":\"confirms-days\",\"answer\":\"\"},"
      "{\"field\":\"pupils\",\"answer\":\"Ann\"},"
      "{\"field\":\"account-number\",\"answer\":\"12345678\"},"
      "{\"field\":\"claim-total\",\"answer\":\"999\"},"
      "{\"field\":\"headteacher\",\"answer\":\"Somebody\"},"
      "7,{\"answer\":\"y\"}]},3]}";
  CopyFixture fixture;
  g_autoptr (GBytes) bytes = g_bytes_new_static (returned, sizeof returned - 1);
  g_autoptr (GError) error = NULL;
  g_autoptr (AlongFormReturn) back = NULL;
  g_autoptr (AlongAnswers) merged = NULL;
  guint n;
  g_autofree const char **paths = NULL;

  copy_fixture_init (&fixture, FALSE);
  back = read_back (&fixture, bytes, "deployment-1", "school", &error);
  g_assert_no_error (error);
  paths = along_answers_list (back->answers, &n);
  g_assert_cmpuint (n, ==, 2);
  g_assert_cmpstr (along_answers_get (back->answers, "comment"), ==, "Thank you");
  /* Kept as written: the form's check says what is wrong. */
  g_assert_cmpstr (along_answers_get (back->answers, "satisfaction"), ==, "delighted");
  g_assert_cmpuint (g_strv_length (back->notes), ==, 5);
  g_assert_nonnull (strstr (back->notes[0], "sections[0].answers[3]"));
  g_assert_nonnull (strstr (back->notes[0], "pupils"));
  g_assert_nonnull (strstr (back->notes[1], "account-number"));
  g_assert_null (strstr (back->notes[1], "12345678"));
  g_assert_nonnull (strstr (back->notes[4], "2 answers"));

  merged = along_form_return_merge (fixture.base.form, fixture.typed, back);
  g_assert_cmpstr (along_answers_get (merged, "comment"), ==, "Thank you");
  g_assert_cmpstr (along_answers_get (merged, "confirms-days"), ==, "yes");
  g_assert_cmpstr (along_answers_get (merged, "success"), ==,
                   along_answers_get (fixture.typed, "success"));
  copy_fixture_clear (&fixture);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/form-return/workbook", test_workbook);
  g_test_add_func ("/form-return/json", test_json);
  g_test_add_func ("/form-return/wrong-files", test_wrong_files);
  g_test_add_func ("/form-return/strange", test_strange);

  return g_test_run ();
}
