/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "along-form-check.h"
#include "along-form-seal.h"
#include "form-fixture.h"

#include <string.h>

static char *
fingerprint (FormFixture *fixture, const char *role, AlongAnswers *answers)
{
  g_autofree char *text = along_form_seal_write (fixture->form, role, "deployment-1", answers);

  g_assert_nonnull (text);
  return along_form_seal_get_fingerprint (text);
}

/* The text and its SHA-256 as sha256sum gives it. */
static void
test_text (void)
{
  FormFixture fixture;
  g_autoptr (AlongAnswers) answers = along_answers_new ();
  g_autofree char *text = NULL;
  g_autofree char *print = NULL;
  g_autofree char *shown = NULL;

  form_fixture_init (&fixture);
  along_answers_set (answers, "success", "\"Yes\"\\\n\t£");
  along_answers_set (answers, "areas/1/area", "behaviour");
  along_answers_set (answers, "areas/0/area", "other");
  text = along_form_seal_write (fixture.form, "leader", "d-1", answers);
  g_assert_cmpstr (text, ==,
                   "{\"format\":1,\"form\":\"tsi-deployment-form-2023-24\",\"role\":\"leader\","
                   "\"deployment\":\"d-1\",\"answers\":[\n"
                   "[\"areas/0/area\",\"other\"],\n"
                   "[\"areas/1/area\",\"behaviour\"],\n"
                   "[\"success\",\"\\\"Yes\\\"\\\\\\u000a\\u0009£\"]]}\n");
  print = along_form_seal_get_fingerprint (text);
  g_assert_cmpstr (print, ==, "f741e8ff0a50ce76fe163c01833b25be44980bfca523cdcaadccc1fd6f0d1a37");
  shown = along_form_seal_format_fingerprint (print, 2);
  g_assert_cmpuint (strlen (shown), ==, 9);
  g_assert_null (along_form_seal_write (fixture.form, "rdp", "d-1", answers));
  form_fixture_clear (&fixture);
}

/* Fields in the order of the form, those of groups too. */
static GPtrArray *
list_fields (AlongForm *form)
{
  GPtrArray *fields = g_ptr_array_new ();
  guint n;
  const AlongFormSection *sections = along_form_get_sections (form, &n);

  for (guint i = 0; i < n; i++)
    for (guint j = 0; j < sections[i].n_blocks; j++)
      for (guint k = 0; k < sections[i].blocks[j].n_fields; k++)
        {
          const AlongFormField *field = &sections[i].blocks[j].fields[k];

          g_ptr_array_add (fields, (gpointer) field);
          for (guint m = 0; m < field->n_fields; m++)
            g_ptr_array_add (fields, (gpointer) &field->fields[m]);
        }
  return fields;
}

/* What the signer sees of the answers, by another way than the seal: all paths of the sections
 * that are shown. */
static gboolean
is_covered (AlongForm *form, guint64 signs, AlongAnswers *answers, const char *path)
{
  guint row;
  const AlongFormField *field = along_form_find_field (form, path, &row);

  return field != NULL && (signs >> field->section & 1) != 0 &&
         along_form_field_has_answer (field) &&
         along_form_field_is_shown (form, field, row, answers);
}

/* The same seen by both: then nothing that was signed has changed. */
static gboolean
same_view (AlongForm *form, guint64 signs, AlongAnswers *a, AlongAnswers *b)
{
  AlongAnswers *const both[] = { a, b };

  for (guint i = 0; i < 2; i++)
    {
      guint n;
      g_autofree const char **paths = along_answers_list (both[i], &n);

      for (guint j = 0; j < n; j++)
        {
          gboolean in_a = is_covered (form, signs, a, paths[j]);
          gboolean in_b = is_covered (form, signs, b, paths[j]);
          const char *text_a = in_a ? along_answers_get (a, paths[j]) : "";
          const char *text_b = in_b ? along_answers_get (b, paths[j]) : "";

          if (!g_str_equal (text_a, text_b))
            return FALSE;
        }
    }
  return TRUE;
}

/* One random edit of any field: the fingerprint changes when what was signed does, and only then;
 * the changes listed are those that were made. */
static void
test_edits (void)
{
  static const char *const texts[] = { "",      "yes",        "no",
                                       "other", "x\"y",       "1",
                                       "10.25", "2024-01-01", "trust-partnership",
                                       "some",  "x y",        "Ünïcode" };
  FormFixture fixture;
  g_autoptr (GPtrArray) fields = NULL;
  guint n_same = 0, n_other = 0, n_roles;
  const AlongFormRole *roles;

  form_fixture_init (&fixture);
  fields = list_fields (fixture.form);
  roles = along_form_get_roles (fixture.form, &n_roles);
  for (guint i = 0; i < 3000; i++)
    {
      const AlongFormRole *role = &roles[i % 2];
      const AlongFormField *field = g_ptr_array_index (
          fields, g_test_rand_int_range (0, (int) fields->len));
      g_autofree char *path = along_form_field_dup_path (field, (guint) (i % 3));
      g_autoptr (AlongAnswers) before = form_fixture_fill ();
      g_autoptr (AlongAnswers) after = NULL;
      g_autofree char *frozen = NULL;
      g_autofree char *was = NULL;
      g_autofree char *now = NULL;
      g_autoptr (GPtrArray) changes = NULL;
      gboolean same;

      along_answers_set (before, "trust-name", "Ashby Learning Trust");
      after = along_answers_copy (before);
      along_answers_set (after, path, texts[g_test_rand_int_range (0, G_N_ELEMENTS (texts))]);
      was = fingerprint (&fixture, role->id, before);
      now = fingerprint (&fixture, role->id, after);
      same = same_view (fixture.form, role->signs, before, after);
      g_assert_cmpint (g_str_equal (was, now), ==, same);
      g_assert_cmpint (along_form_seal_holds (fixture.form, role->id, "deployment-1", after, was),
                       ==, same);

      frozen = along_form_seal_write (fixture.form, role->id, "deployment-1", before);
      changes = along_form_seal_list_changes (fixture.form, frozen, after, NULL);
      g_assert_nonnull (changes);
      g_assert_cmpint (changes->len == 0, ==, same);
      for (guint j = 0; j < changes->len; j++)
        {
          const AlongFormChange *change = g_ptr_array_index (changes, j);

          g_assert_cmpstr (change->was, !=, change->now);
        }
      *(same ? &n_same : &n_other) += 1;
    }
  /* Both happen, or the test would show nothing. */
  g_assert_cmpuint (n_same, >, 100);
  g_assert_cmpuint (n_other, >, 100);
  form_fixture_clear (&fixture);
}

/* What is computed is signed too: a day logged later, other bank details, another deployment. */
static void
test_computed (void)
{
  FormFixture fixture;
  g_autoptr (AlongAnswers) typed = form_fixture_fill ();
  g_autoptr (AlongAnswers) before = NULL;
  g_autoptr (AlongAnswers) with_day = NULL;
  g_autoptr (AlongAnswers) with_bank = NULL;
  g_autoptr (GPtrArray) changes = NULL;
  g_autofree char *frozen = NULL;
  g_autofree char *print = NULL;
  g_autofree char *school = NULL;

  form_fixture_init (&fixture);
  fixture.sources.bank = "Entered on 4 March 2024";
  before = along_form_prefill (fixture.form, typed, &fixture.sources);
  print = fingerprint (&fixture, "leader", before);
  school = fingerprint (&fixture, "school", before);
  g_assert_true (along_form_seal_holds (fixture.form, "leader", "deployment-1", before, print));
  g_assert_false (along_form_seal_holds (fixture.form, "leader", "deployment-2", before, print));
  g_assert_false (along_form_seal_holds (fixture.form, "school", "deployment-1", before, print));

  fixture.sources.bank = "Entered on 5 March 2024";
  with_bank = along_form_prefill (fixture.form, typed, &fixture.sources);
  g_assert_false (along_form_seal_holds (fixture.form, "leader", "deployment-1", with_bank, print));
  /* The school does not see them. */
  g_assert_true (along_form_seal_holds (fixture.form, "school", "deployment-1", with_bank, school));

  fixture.sources.bank = "Entered on 4 March 2024";
  form_fixture_add_day (&fixture, "day-1", "2023-11-09", 4);
  with_day = along_form_prefill (fixture.form, typed, &fixture.sources);
  frozen = along_form_seal_write (fixture.form, "school", "deployment-1", before);
  changes = along_form_seal_list_changes (fixture.form, frozen, with_day, NULL);
  /* Date, activity, area, mode, by, days of the line; days and total of the claim. */
  g_assert_cmpuint (changes->len, ==, 8);
  g_assert_cmpstr (((AlongFormChange *) g_ptr_array_index (changes, 0))->label, ==, "Date, row 1");
  g_assert_cmpstr (((AlongFormChange *) g_ptr_array_index (changes, 7))->was, ==, "0");
  g_assert_cmpstr (((AlongFormChange *) g_ptr_array_index (changes, 7))->now, ==, "600");
  form_fixture_clear (&fixture);
}

static void
test_not_frozen (void)
{
  static const char *const texts[] = {
    "",
    "[]",
    "{",
    "{}",
    "{\"form\":\"other\",\"role\":\"leader\",\"answers\":[]}",
    "{\"form\":\"tsi-deployment-form-2023-24\",\"role\":\"nobody\",\"answers\":[]}",
    "{\"form\":\"tsi-deployment-form-2023-24\",\"role\":\"leader\"}",
    "{\"form\":\"tsi-deployment-form-2023-24\",\"role\":\"leader\",\"answers\":[1]}",
    "{\"form\":\"tsi-deployment-form-2023-24\",\"role\":\"leader\",\"answers\":[[\"a\",{}]]}",
    "{\"form\":7,\"role\":[],\"answers\":{}}",
  };
  FormFixture fixture;
  g_autoptr (AlongAnswers) answers = form_fixture_fill ();

  form_fixture_init (&fixture);
  for (gsize i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autoptr (GError) error = NULL;

      g_assert_null (along_form_seal_list_changes (fixture.form, texts[i], answers, &error));
      g_assert_error (error, ALONG_DEFINITION_ERROR, ALONG_DEFINITION_ERROR_CONTENT);
    }
  form_fixture_clear (&fixture);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/form-seal/text", test_text);
  g_test_add_func ("/form-seal/edits", test_edits);
  g_test_add_func ("/form-seal/computed", test_computed);
  g_test_add_func ("/form-seal/not-frozen", test_not_frozen);

  return g_test_run ();
}
