/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "along-form-check.h"
#include "along-delivery.h"
#include "along-form-value.h"
#include "form-fixture.h"

#include <string.h>

static AlongFormVerdict *
check (FormFixture *fixture, AlongAnswers *typed)
{
  g_autoptr (AlongAnswers) filled = along_form_prefill (fixture->form, typed, &fixture->sources);

  return along_form_check (fixture->form, typed, filled, fixture->dossier, fixture->sources.date);
}

static guint
find_section (FormFixture *fixture, const char *id)
{
  return (guint) (along_form_find_section (fixture->form, id) -
                  along_form_get_sections (fixture->form, NULL));
}

static void
test_complete (void)
{
  FormFixture fixture;
  g_autoptr (AlongAnswers) typed = form_fixture_fill ();
  g_autoptr (AlongFormVerdict) verdict = NULL;

  form_fixture_init (&fixture);
  form_fixture_add_day (&fixture, "day-1", "2023-11-09", 4);
  fixture.sources.bank = "Entered on 4 March 2024";
  verdict = check (&fixture, typed);
  for (guint i = 0; i < verdict->problems->len; i++)
    g_test_message ("%s: %s", ((AlongFormProblem *) g_ptr_array_index (verdict->problems, i))->path,
                    ((AlongFormProblem *) g_ptr_array_index (verdict->problems, i))->text);
  g_assert_cmpuint (verdict->problems->len, ==, 0);
  g_assert_cmpuint (verdict->sections->len, ==, 8);
  for (guint i = 0; i < 8; i++)
    g_assert_cmpint (along_form_verdict_get_section (verdict, i)->state, ==, ALONG_FORM_COMPLETE);
  g_assert_true (along_form_verdict_is_clear (verdict, G_MAXUINT64));
  form_fixture_clear (&fixture);
}

/* Nothing typed: what the register knows is there, the rest is asked for. */
static void
test_empty (void)
{
  FormFixture fixture;
  g_autoptr (AlongAnswers) typed = along_answers_new ();
  g_autoptr (AlongFormVerdict) verdict = NULL;
  const AlongFormProblem *problem;
  guint last = 0;

  form_fixture_init (&fixture);
  verdict = check (&fixture, typed);
  for (guint i = 0; i < verdict->problems->len; i++)
    {
      problem = g_ptr_array_index (verdict->problems, i);
      g_assert_cmpuint (problem->section, >=, last);
      last = problem->section;
      g_assert_nonnull (along_form_find_field (fixture.form, problem->path, NULL));
    }
  problem = along_form_verdict_find (verdict, "first-visit");
  g_assert_nonnull (problem);
  g_assert_cmpint (problem->code, ==, ALONG_FORM_PROBLEM_MISSING);
  g_assert_cmpstr (problem->text, ==, "Give the date of the first visit");
  g_assert_null (along_form_verdict_find (verdict, "recipient-name"));
  g_assert_null (along_form_verdict_find (verdict, "partnership-benefit"));
  g_assert_cmpint (along_form_verdict_find (verdict, "areas")->code, ==,
                   ALONG_FORM_PROBLEM_TOO_FEW_ROWS);
  g_assert_cmpint (
      along_form_verdict_get_section (verdict, find_section (&fixture, "scope"))->state, ==,
      ALONG_FORM_NOT_STARTED);
  g_assert_cmpint (
      along_form_verdict_get_section (verdict, find_section (&fixture, "where-to-send"))->state, ==,
      ALONG_FORM_COMPLETE);
  form_fixture_clear (&fixture);
}

/* One wrong answer each in a form that is right. */
static const struct
{
  const char *path;
  const char *text;
  AlongFormProblemCode code;
  const char *at; /* where it is complained about, when elsewhere */
} wrong[] = {
  { "initial-meeting", "", ALONG_FORM_PROBLEM_MISSING, NULL },
  { "first-visit", "2023-11-05", ALONG_FORM_PROBLEM_TOO_EARLY, NULL },
  { "first-visit", "2023-02-29", ALONG_FORM_PROBLEM_NOT_A_DATE, NULL },
  { "first-visit", "next week", ALONG_FORM_PROBLEM_NOT_A_DATE, NULL },
  { "first-visit", "2024-06-01", ALONG_FORM_PROBLEM_TOO_EARLY, "review-date" },
  { "review-date", "2024-04-16", ALONG_FORM_PROBLEM_IN_FUTURE, NULL },
  { "review-days", "10.25", ALONG_FORM_PROBLEM_MORE_THAN, NULL },
  { "review-days", "16", ALONG_FORM_PROBLEM_TOO_LARGE, NULL },
  { "review-days", "-1", ALONG_FORM_PROBLEM_TOO_SMALL, NULL },
  { "review-days", "2.3", ALONG_FORM_PROBLEM_NOT_QUARTERS, NULL },
  { "review-days", "two", ALONG_FORM_PROBLEM_NOT_A_NUMBER, NULL },
  { "review-days", "1e1", ALONG_FORM_PROBLEM_NOT_A_NUMBER, NULL },
  { "areas/1/days", "4.25", ALONG_FORM_PROBLEM_MORE_THAN, NULL },
  { "areas/1/other", "", ALONG_FORM_PROBLEM_MISSING, NULL },
  { "areas/0/mechanisms", "audit,magic", ALONG_FORM_PROBLEM_NOT_IN_LIST, NULL },
  { "areas/12/area", "behaviour", ALONG_FORM_PROBLEM_TOO_MANY_ROWS, "areas" },
  { "direction", "upwards", ALONG_FORM_PROBLEM_NOT_IN_LIST, NULL },
  { "direction", "other", ALONG_FORM_PROBLEM_MISSING, "direction-details" },
  { "eligibility-reason", "exception", ALONG_FORM_PROBLEM_MISSING, "eligibility-details" },
  { "level", "school", ALONG_FORM_PROBLEM_MISSING, "level-reason" },
  { "changes-needed", "perhaps", ALONG_FORM_PROBLEM_NOT_YES_NO, NULL },
  { "amendments/0/reason", "", ALONG_FORM_PROBLEM_MISSING, NULL },
  { "confirms-work", "no", ALONG_FORM_PROBLEM_MISSING, "differences" },
  { "activities-done", "some", ALONG_FORM_PROBLEM_TOO_FEW_ROWS, "not-done" },
  { "partnership-agreed-by", "", ALONG_FORM_PROBLEM_MISSING, NULL },
  { "leader-email", "jo at beacon", ALONG_FORM_PROBLEM_NOT_EMAIL, NULL },
  { "leader-email", "jo@beacon", ALONG_FORM_PROBLEM_NOT_EMAIL, NULL },
  { "leader-email", "jo@beacon..org", ALONG_FORM_PROBLEM_NOT_EMAIL, NULL },
  { "leader-email", "jo@beacon.org, al@x.org", ALONG_FORM_PROBLEM_NOT_EMAIL, NULL },
  { "leader-phone", "12", ALONG_FORM_PROBLEM_NOT_PHONE, NULL },
  { "leader-name", "Jo\nO'Neill", ALONG_FORM_PROBLEM_TWO_LINES, NULL },
  { "sole-sign-off", "no", ALONG_FORM_PROBLEM_NOT_YES_NO, NULL },
  { "no-such-field", "x", ALONG_FORM_PROBLEM_NOT_IN_FORM, NULL },
  { "areas/0/no-such-field", "x", ALONG_FORM_PROBLEM_NOT_IN_FORM, NULL },
  { "sort-code", "123456", ALONG_FORM_PROBLEM_NOT_IN_FORM, NULL },
};

static void
test_wrong (void)
{
  FormFixture fixture;

  form_fixture_init (&fixture);
  form_fixture_add_day (&fixture, "day-1", "2023-11-09", 4);
  fixture.sources.bank = "Entered on 4 March 2024";
  for (gsize i = 0; i < G_N_ELEMENTS (wrong); i++)
    {
      const char *at = wrong[i].at != NULL ? wrong[i].at : wrong[i].path;
      g_autoptr (AlongAnswers) typed = form_fixture_fill ();
      g_autoptr (AlongFormVerdict) verdict = NULL;
      const AlongFormProblem *problem;
      gboolean warns = wrong[i].code == ALONG_FORM_PROBLEM_IN_FUTURE ||
                       wrong[i].code == ALONG_FORM_PROBLEM_NOT_IN_FORM;

      along_answers_set (typed, wrong[i].path, wrong[i].text);
      verdict = check (&fixture, typed);
      problem = along_form_verdict_find (verdict, at);
      g_test_message ("%s = “%s”: %s", wrong[i].path, wrong[i].text,
                      problem != NULL ? problem->text : "nothing");
      g_assert_nonnull (problem);
      g_assert_cmpint (problem->code, ==, wrong[i].code);
      g_assert_cmpint (along_form_verdict_is_clear (verdict, G_MAXUINT64), ==, warns);
      g_assert_true (g_utf8_validate (problem->text, -1, NULL));
      g_assert_null (strstr (problem->text, "%"));
    }
  form_fixture_clear (&fixture);
}

static void
test_length (void)
{
  FormFixture fixture;
  g_autoptr (AlongAnswers) typed = form_fixture_fill ();
  g_autoptr (GString) note = g_string_new (NULL);
  g_autoptr (AlongFormVerdict) fits = NULL;
  g_autoptr (AlongFormVerdict) over = NULL;

  form_fixture_init (&fixture);
  form_fixture_add_day (&fixture, "day-1", "2023-11-09", 4);
  /* 800 characters of two bytes each: the limit counts characters. */
  for (guint i = 0; i < 800; i++)
    g_string_append (note, "é");
  along_answers_set (typed, "success", note->str);
  fits = check (&fixture, typed);
  g_assert_null (along_form_verdict_find (fits, "success"));
  g_string_append (note, "é");
  along_answers_set (typed, "success", note->str);
  over = check (&fixture, typed);
  g_assert_cmpstr (along_form_verdict_find (over, "success")->text, ==,
                   "“Success to date” is 1 character too long; 800 are possible");
  form_fixture_clear (&fixture);
}

/* Sections lock when the process has passed them, and are signed while a signature stands. */
static void
test_standing (void)
{
  FormFixture fixture;
  g_autoptr (AlongAnswers) typed = form_fixture_fill ();
  g_autoptr (AlongFormVerdict) verdict = NULL;
  AlongStepRecord step = { .deployment = "deployment-1",
                           .process = "deployment",
                           .step = "completed",
                           .state = ALONG_STEP_DONE,
                           .date = fixture_date ("2024-03-22") };
  AlongSignature voided = { .id = "signature-1",
                            .deployment = "deployment-1",
                            .form = "tsi-deployment-form-2023-24",
                            .role = "school",
                            .date = fixture_date ("2024-03-24"),
                            .voided = fixture_date ("2024-03-25") };
  AlongSignature stands = { .id = "signature-2",
                            .deployment = "deployment-1",
                            .form = "tsi-deployment-form-2023-24",
                            .role = "leader",
                            .name = "Jo O'Neill",
                            .date = fixture_date ("2024-03-25") };

  form_fixture_init (&fixture);
  along_dossier_add (fixture.dossier, ALONG_DOSSIER_STEPS, &step);
  along_dossier_add (fixture.dossier, ALONG_DOSSIER_SIGNATURES, &voided);
  along_dossier_add (fixture.dossier, ALONG_DOSSIER_SIGNATURES, &stands);
  verdict = check (&fixture, typed);
  g_assert_cmpint (
      along_form_verdict_get_section (verdict, find_section (&fixture, "scope"))->state, ==,
      ALONG_FORM_LOCKED);
  g_assert_cmpint (
      along_form_verdict_get_section (verdict, find_section (&fixture, "closure"))->state, ==,
      ALONG_FORM_SIGNED);
  /* Only the school signs its own section, and its signature is void. */
  g_assert_cmpint (
      along_form_verdict_get_section (verdict, find_section (&fixture, "supported-school"))->state,
      ==, ALONG_FORM_COMPLETE);
  g_assert_null (along_form_find_signature (fixture.form, "school", fixture.dossier));
  form_fixture_clear (&fixture);
}

static const struct
{
  const char *field;
  const char *typed;
  const char *kept;
  const char *shown;
} values[] = {
  { "first-visit", "9/11/2023", "2023-11-09", "9 November 2023" },
  { "first-visit", "09.11.23", "2023-11-09", "9 November 2023" },
  { "first-visit", " 9th Nov 2023 ", "2023-11-09", "9 November 2023" },
  { "first-visit", "2023-11-09", "2023-11-09", "9 November 2023" },
  { "first-visit", "31/11/2023", "31/11/2023", "31/11/2023" },
  { "review-days", "2½", "2.5", "2.5" },
  { "review-days", ".75", "0.75", "0.75" },
  { "review-days", "3.0", "3", "3" },
  { "review-days", "2,5", "2.5", "2.5" },
  { "claim-total", "£6,000", "6000", "£6,000" },
  { "claim-total", "1,234,567.5", "1234567.50", "£1,234,567.50" },
  { "direction", "strengthen its own trust", "own-trust", "Strengthen its own trust" },
  { "people-met", "chair, trust-ceo", "trust-ceo,chair", "Trust CEO; Chair" },
  { "people-met", "Chair; Trust CEO", "trust-ceo,chair", "Trust CEO; Chair" },
  { "confirms-days", "Y", "yes", "Yes" },
  { "confirms-days", "False", "no", "No" },
  { "sole-sign-off", "✓", "yes", "Yes" },
  { "sole-sign-off", "no", "", "" },
  { "leader-name", "Jo\r\nO'Neill\a", "Jo O'Neill", "Jo O'Neill" },
  { "success", "One\r\ntwo\n", "One\ntwo", "One\ntwo" },
};

static void
test_values (void)
{
  FormFixture fixture;

  form_fixture_init (&fixture);
  for (gsize i = 0; i < G_N_ELEMENTS (values); i++)
    {
      const AlongFormField *field = along_form_find_field (fixture.form, values[i].field, NULL);
      g_autofree char *kept = along_form_value_normalise (field, values[i].typed);
      g_autofree char *shown = along_form_value_format (field, kept);
      g_autofree char *again = along_form_value_normalise (field, kept);

      g_assert_cmpstr (kept, ==, values[i].kept);
      g_assert_cmpstr (shown, ==, values[i].shown);
      g_assert_cmpstr (again, ==, kept);
    }
  form_fixture_clear (&fixture);
}

/* Whatever is typed is read or kept, never lost, and reading twice changes nothing. */
static void
test_any_text (void)
{
  static const char *const pieces[] = { "1",  "12", "2023", "/",  "-", " ", ".", ",",   "£",   "½",
                                        "th", "é",  "\n",   "\t", "x", ";", "%", "Nov", "\xff" };
  FormFixture fixture;
  guint n;
  const AlongFormSection *sections;

  form_fixture_init (&fixture);
  sections = along_form_get_sections (fixture.form, &n);
  for (guint i = 0; i < 4000; i++)
    {
      const AlongFormSection *section = &sections[g_test_rand_int_range (0, (int) n)];
      const AlongFormBlock *block =
          &section->blocks[g_test_rand_int_range (0, (int) section->n_blocks)];
      const AlongFormField *field =
          &block->fields[g_test_rand_int_range (0, (int) block->n_fields)];
      g_autoptr (GString) typed = g_string_new (NULL);
      g_autofree char *once = NULL;
      g_autofree char *twice = NULL;

      for (int j = g_test_rand_int_range (0, 7); j > 0; j--)
        g_string_append (typed, pieces[g_test_rand_int_range (0, G_N_ELEMENTS (pieces))]);
      once = along_form_value_normalise (field, typed->str);
      twice = along_form_value_normalise (field, once);
      g_assert_true (g_utf8_validate (once, -1, NULL));
      g_assert_cmpstr (once, ==, twice);
    }
  form_fixture_clear (&fixture);
}

/* The lists of the form and those of the programme are the same words. */
static void
test_lists_agree (void)
{
  static const struct
  {
    const char *id;
    AlongChoiceList list;
  } lists[] = { { "areas", ALONG_CHOICE_AREAS }, { "mechanisms", ALONG_CHOICE_MECHANISMS } };
  FormFixture fixture;
  const AlongDelivery *delivery;
  const AlongFormList *reasons;
  guint n_rules;
  const AlongRule *rules;

  form_fixture_init (&fixture);
  delivery = along_programme_get_delivery (fixture.sources.programme);
  for (gsize i = 0; i < G_N_ELEMENTS (lists); i++)
    {
      const AlongFormList *list = along_form_find_list (fixture.form, lists[i].id);

      g_assert_cmpuint (list->n_choices, ==, delivery->lists[lists[i].list].n_choices);
      for (guint j = 0; j < list->n_choices; j++)
        {
          const AlongDeliveryChoice *choice = &delivery->lists[lists[i].list].choices[j];

          g_assert_cmpstr (list->choices[j].id, ==, choice->id);
          g_assert_cmpstr (list->choices[j].name, ==, choice->name);
        }
    }
  reasons = along_form_find_list (fixture.form, "eligibility-reasons");
  rules = along_programme_get_rules (fixture.sources.programme, &n_rules);
  g_assert_cmpuint (reasons->n_choices, ==, n_rules + 1);
  for (guint i = 0; i < n_rules; i++)
    g_assert_cmpstr (reasons->choices[i].id, ==, rules[i].id);
  g_assert_cmpstr (reasons->choices[n_rules].id, ==, "exception");
  form_fixture_clear (&fixture);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/form-check/complete", test_complete);
  g_test_add_func ("/form-check/empty", test_empty);
  g_test_add_func ("/form-check/wrong", test_wrong);
  g_test_add_func ("/form-check/length", test_length);
  g_test_add_func ("/form-check/standing", test_standing);
  g_test_add_func ("/form-check/values", test_values);
  g_test_add_func ("/form-check/any-text", test_any_text);
  g_test_add_func ("/form-check/lists-agree", test_lists_agree);

  return g_test_run ();
}
