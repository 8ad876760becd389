/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-form-check"

#include "config.h"

#include "along-form-check-private.h"

#include "along-form-value.h"

#include <glib/gi18n.h>
#include <string.h>

static void
problem_free (AlongFormProblem *problem)
{
  g_free (problem->path);
  g_free (problem->text);
  g_free (problem);
}

void
along_form_verdict_free (AlongFormVerdict *verdict)
{
  g_ptr_array_unref (verdict->problems);
  g_array_unref (verdict->sections);
  g_free (verdict);
}

void
along_form_checking_add (AlongFormChecking *self,
                         const AlongFormField *field,
                         guint row,
                         AlongFormProblemCode code)
{
  AlongFormSectionVerdict *section = &g_array_index (self->verdict->sections,
                                                     AlongFormSectionVerdict, field->section);
  AlongFormProblem *problem = g_new0 (AlongFormProblem, 1);

  problem->code = code;
  problem->severity = code == ALONG_FORM_PROBLEM_IN_FUTURE ? ALONG_SEVERITY_WARNING
                                                           : ALONG_SEVERITY_BLOCK;
  problem->field = field;
  problem->section = field->section;
  problem->path = along_form_field_dup_path (field, row);
  problem->text = along_form_problem_make_text (code, self->form, field, row, self->filled);
  g_ptr_array_add (self->verdict->problems, problem);

  if (code == ALONG_FORM_PROBLEM_MISSING || code == ALONG_FORM_PROBLEM_TOO_FEW_ROWS)
    section->n_missing++;
  else if (problem->severity == ALONG_SEVERITY_BLOCK)
    section->n_wrong++;
  else
    section->n_warnings++;
}

static void
check_field (AlongFormChecking *self, const AlongFormField *field, guint row)
{
  AlongFormSectionVerdict *section = &g_array_index (self->verdict->sections,
                                                     AlongFormSectionVerdict, field->section);
  g_autofree char *path = along_form_field_dup_path (field, row);
  const char *text = along_answers_get (self->filled, path);
  gboolean required = along_form_field_is_required (self->form, field, row, self->filled);

  if (!field->computed && *along_answers_get (self->typed, path) != '\0')
    section->n_filled++;
  if (required)
    section->n_required++;
  if (*text != '\0')
    along_form_check_value (self, field, row, text);
  else if (required)
    along_form_checking_add (self, field, row, ALONG_FORM_PROBLEM_MISSING);
}

/* The rows of a column together may not be more than what another field allows. */
static void
check_sum (AlongFormChecking *self, const AlongFormField *column, guint n_rows)
{
  const AlongFormField *other;
  g_autofree char *other_path = NULL;
  double sum = 0, most, number;

  if (*column->at_most == '\0')
    return;
  for (guint row = 0; row < n_rows; row++)
    {
      g_autofree char *path = along_form_field_dup_path (column, row);

      if (along_form_value_get_number (along_answers_get (self->filled, path), &number))
        sum += number;
    }
  other = along_form_find_other (self->form, column, 0, column->at_most, &other_path);
  if (other != NULL && n_rows > 0 &&
      along_form_value_get_number (along_answers_get (self->filled, other_path), &most) &&
      sum > most)
    along_form_checking_add (self, column, n_rows - 1, ALONG_FORM_PROBLEM_MORE_THAN);
}

static void
check_group (AlongFormChecking *self, const AlongFormField *group)
{
  guint n_rows = along_answers_count_rows (self->filled, group->id);
  AlongFormSectionVerdict *section = &g_array_index (self->verdict->sections,
                                                     AlongFormSectionVerdict, group->section);

  if (along_form_field_is_required (self->form, group, 0, self->filled))
    {
      section->n_required++;
      if (n_rows < group->min_rows)
        along_form_checking_add (self, group, 0, ALONG_FORM_PROBLEM_TOO_FEW_ROWS);
    }
  if (n_rows > group->max_rows)
    along_form_checking_add (self, group, 0, ALONG_FORM_PROBLEM_TOO_MANY_ROWS);

  for (guint row = 0; row < MIN (n_rows, group->max_rows); row++)
    for (guint i = 0; i < group->n_fields; i++)
      if (along_form_field_is_shown (self->form, &group->fields[i], row, self->filled))
        check_field (self, &group->fields[i], row);
  for (guint i = 0; i < group->n_fields; i++)
    check_sum (self, &group->fields[i], MIN (n_rows, group->max_rows));
}

static void
check_section (AlongFormChecking *self, const AlongFormSection *section)
{
  for (guint i = 0; i < section->n_blocks; i++)
    for (guint j = 0; j < section->blocks[i].n_fields; j++)
      {
        const AlongFormField *field = &section->blocks[i].fields[j];

        if (!along_form_field_is_shown (self->form, field, 0, self->filled))
          continue;
        if (field->type == ALONG_FORM_GROUP)
          check_group (self, field);
        else if (along_form_field_has_answer (field))
          check_field (self, field, 0);
      }
}

/* What a form of another version has left behind is said, not dropped. */
static void
check_strangers (AlongFormChecking *self)
{
  guint n;
  g_autofree const char **paths = along_answers_list (self->typed, &n);

  for (guint i = 0; i < n; i++)
    {
      const AlongFormField *field = along_form_find_field (self->form, paths[i], NULL);
      AlongFormProblem *problem;

      if (field != NULL && along_form_field_has_answer (field))
        continue;
      problem = g_new0 (AlongFormProblem, 1);
      problem->code = ALONG_FORM_PROBLEM_NOT_IN_FORM;
      problem->severity = ALONG_SEVERITY_WARNING;
      problem->path = g_strdup (paths[i]);
      problem->text = g_strdup_printf (_ ("The form has no field “%s”; its answer is kept but "
                                          "shown nowhere"),
                                       paths[i]);
      g_ptr_array_add (self->verdict->problems, problem);
    }
}

static AlongFormSectionState
get_state (const AlongFormSectionVerdict *section)
{
  if (section->locked)
    return ALONG_FORM_LOCKED;
  if (section->signatures != 0)
    return ALONG_FORM_SIGNED;
  if (section->n_missing == 0 && section->n_wrong == 0)
    return ALONG_FORM_COMPLETE;
  return section->n_filled > 0 ? ALONG_FORM_IN_PROGRESS : ALONG_FORM_NOT_STARTED;
}

static void
conclude (AlongFormChecking *self, AlongDossier *dossier)
{
  guint n_roles;
  const AlongFormRole *roles = along_form_get_roles (self->form, &n_roles);

  for (guint i = 0; i < self->verdict->sections->len; i++)
    {
      AlongFormSectionVerdict *section = &g_array_index (self->verdict->sections,
                                                         AlongFormSectionVerdict, i);

      section->locked = along_form_section_is_locked (self->form, i, dossier);
      for (guint j = 0; j < n_roles; j++)
        if ((roles[j].signs >> i & 1) != 0 &&
            along_form_find_signature (self->form, roles[j].id, dossier) != NULL)
          section->signatures |= G_GUINT64_CONSTANT (1) << j;
      section->state = get_state (section);
    }
}

AlongFormVerdict *
along_form_check (AlongForm *form,
                  AlongAnswers *typed,
                  AlongAnswers *filled,
                  AlongDossier *dossier,
                  AlongDate today)
{
  AlongFormChecking checking = { form, typed, filled != NULL ? filled : typed, today };
  const AlongFormSection *sections;
  guint n;

  g_return_val_if_fail (ALONG_IS_FORM (form), NULL);
  g_return_val_if_fail (typed != NULL, NULL);

  checking.verdict = g_new0 (AlongFormVerdict, 1);
  checking.verdict->problems = g_ptr_array_new_with_free_func ((GDestroyNotify) problem_free);
  checking.verdict->sections = g_array_new (FALSE, TRUE, sizeof (AlongFormSectionVerdict));
  sections = along_form_get_sections (form, &n);
  g_array_set_size (checking.verdict->sections, n);
  for (guint i = 0; i < n; i++)
    check_section (&checking, &sections[i]);
  check_strangers (&checking);
  conclude (&checking, dossier);
  return checking.verdict;
}

const AlongFormSectionVerdict *
along_form_verdict_get_section (AlongFormVerdict *verdict, guint section)
{
  g_return_val_if_fail (verdict != NULL && section < verdict->sections->len, NULL);

  return &g_array_index (verdict->sections, AlongFormSectionVerdict, section);
}

const AlongFormProblem *
along_form_verdict_find (AlongFormVerdict *verdict, const char *path)
{
  const AlongFormProblem *found = NULL;

  g_return_val_if_fail (verdict != NULL, NULL);

  for (guint i = 0; i < verdict->problems->len; i++)
    {
      const AlongFormProblem *problem = g_ptr_array_index (verdict->problems, i);

      if (g_str_equal (problem->path, path) &&
          (found == NULL || problem->severity > found->severity))
        found = problem;
    }
  return found;
}

gboolean
along_form_verdict_is_clear (AlongFormVerdict *verdict, guint64 sections)
{
  g_return_val_if_fail (verdict != NULL, FALSE);

  for (guint i = 0; i < verdict->sections->len; i++)
    {
      const AlongFormSectionVerdict *section = along_form_verdict_get_section (verdict, i);

      if ((sections >> i & 1) != 0 && section->n_missing + section->n_wrong > 0)
        return FALSE;
    }
  return TRUE;
}
