/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-form-condition"

#include "along-form-check-private.h"

#include "along-form-value.h"

const AlongFormField *
along_form_find_other (AlongForm *form,
                       const AlongFormField *field,
                       guint row,
                       const char *id,
                       char **path)
{
  const AlongFormField *group = field != NULL ? field->group : NULL;

  for (guint i = 0; group != NULL && i < group->n_fields; i++)
    if (g_str_equal (group->fields[i].id, id))
      {
        *path = along_form_field_dup_path (&group->fields[i], row);
        return &group->fields[i];
      }
  *path = g_strdup (id);
  return along_form_find_field (form, id, NULL);
}

static gboolean
is_any_of (const AlongFormField *field, const char *answer, const char *const *values)
{
  for (guint i = 0; values[i] != NULL; i++)
    if (field->type == ALONG_FORM_CHOICES ? along_form_value_has_choice (answer, values[i])
                                          : g_str_equal (answer, values[i]))
      return TRUE;
  return FALSE;
}

static gboolean holds (AlongForm *form,
                       const AlongFormCondition *condition,
                       const AlongFormField *field,
                       guint row,
                       AlongAnswers *filled,
                       guint depth);

/* The answer that counts: of a field that is not shown there is none. A definition can make fields
 * depend on each other in a circle; then the answers alone count. */
static const char *
get_answer (AlongForm *form,
            const AlongFormField *other,
            guint row,
            const char *path,
            AlongAnswers *filled,
            guint depth)
{
  if (depth > 0 && !holds (form, &other->shown, other, row, filled, depth - 1))
    return "";
  return along_answers_get (filled, path);
}

static gboolean
holds (AlongForm *form,
       const AlongFormCondition *condition,
       const AlongFormField *field,
       guint row,
       AlongAnswers *filled,
       guint depth)
{
  g_autofree char *path = NULL;
  const AlongFormField *other;
  const char *answer;
  gboolean there;

  if (condition->test == ALONG_FORM_ALWAYS || condition->test == ALONG_FORM_NEVER)
    return condition->test == ALONG_FORM_ALWAYS;
  for (guint i = 0; i < condition->n_any; i++)
    if (holds (form, &condition->any[i], field, row, filled, depth))
      return TRUE;
  if (condition->test == ALONG_FORM_ANY)
    return FALSE;

  other = along_form_find_other (form, field, row, condition->field, &path);
  if (other == NULL)
    return FALSE;
  answer = get_answer (form, other, row, path, filled, depth);
  there = other->type == ALONG_FORM_GROUP ? along_answers_count_rows (filled, other->id) > 0
                                          : *answer != '\0';
  if (condition->test == ALONG_FORM_FILLED || condition->test == ALONG_FORM_EMPTY)
    return there == (condition->test == ALONG_FORM_FILLED);
  return is_any_of (other, answer, condition->values) == (condition->test == ALONG_FORM_IS);
}

/* Fields that depend on fields that depend on fields: no form needs more. */
#define DEPTH 8

gboolean
along_form_block_is_shown (AlongForm *form, const AlongFormBlock *block, AlongAnswers *filled)
{
  g_return_val_if_fail (ALONG_IS_FORM (form), FALSE);
  g_return_val_if_fail (block != NULL, FALSE);

  return holds (form, &block->shown, NULL, 0, filled, DEPTH);
}

gboolean
along_form_field_is_shown (AlongForm *form,
                           const AlongFormField *field,
                           guint row,
                           AlongAnswers *filled)
{
  const AlongFormSection *section;

  g_return_val_if_fail (ALONG_IS_FORM (form), FALSE);
  g_return_val_if_fail (field != NULL, FALSE);

  section = &along_form_get_sections (form, NULL)[field->section];
  if (!along_form_block_is_shown (form, &section->blocks[field->block], filled))
    return FALSE;
  if (field->group != NULL && !holds (form, &field->group->shown, field->group, 0, filled, DEPTH))
    return FALSE;
  return holds (form, &field->shown, field, row, filled, DEPTH);
}

gboolean
along_form_field_is_required (AlongForm *form,
                              const AlongFormField *field,
                              guint row,
                              AlongAnswers *filled)
{
  return along_form_field_is_shown (form, field, row, filled) &&
         holds (form, &field->required, field, row, filled, DEPTH);
}
