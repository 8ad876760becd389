/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-form-problem"

#include "config.h"

#include "along-digits.h"
#include "along-form-check-private.h"

#include "along-form-value.h"

#include <glib/gi18n.h>

/* What to do about a field that is missing, where the definition does not say. */
static char *
ask (const AlongFormField *field)
{
  if (*field->ask != '\0')
    return g_strdup (field->ask);

  switch (field->type)
    {
    case ALONG_FORM_CHOICE:
    case ALONG_FORM_CHOICES:
      return g_strdup_printf (_ ("Choose “%s”"), field->label);
    case ALONG_FORM_YES_NO:
      return g_strdup_printf (_ ("Answer “%s” with yes or no"), field->label);
    case ALONG_FORM_TICK:
      return g_strdup_printf (_ ("Confirm “%s”"), field->label);
    case ALONG_FORM_DATE:
      return g_strdup_printf (_ ("Give the date “%s”"), field->label);
    case ALONG_FORM_GROUP:
      return g_strdup_printf (_ ("Add a row to “%s”"), field->label);
    default:
      return g_strdup_printf (_ ("Fill in “%s”"), field->label);
    }
}

/* With label and answer of the field that this one is compared with. */
static char *
compare (const char *pattern,
         AlongForm *form,
         const AlongFormField *field,
         guint row,
         const char *id,
         AlongAnswers *filled)
{
  g_autofree char *path = NULL;
  const AlongFormField *other = along_form_find_other (form, field, row, id, &path);
  g_autofree char *value = along_form_value_format (other, along_answers_get (filled, path));
  g_autoptr (GString) text = g_string_new (pattern);

  g_string_replace (text, "{field}", field->label, 1);
  g_string_replace (text, "{other}", other->label, 1);
  g_string_replace (text, "{value}", value, 1);
  return g_string_free (g_steal_pointer (&text), FALSE);
}

static char *
limit (const AlongFormField *field, gboolean least)
{
  g_autofree char *number = g_strdup_printf ("%g", least ? field->min : field->max);
  g_autofree char *shown = along_form_value_format (field, number);

  return g_strdup_printf (least ? _ ("“%s” must be at least %s") : _ ("“%s” may be at most %s"),
                          field->label, shown);
}

static char *
too_long (const AlongFormField *field, guint row, AlongAnswers *filled)
{
  g_autofree char *path = along_form_field_dup_path (field, row);
  guint length = along_form_value_count (along_answers_get (filled, path));
  guint over = length - MIN (length, (guint) field->max_length);

  return g_strdup_printf (ngettext ("“%s” is %s character too long; %s are possible",
                                    "“%s” is %s characters too long; %s are possible", over),
                          field->label, along_digits (over).text,
                          along_digits (field->max_length).text);
}

static const char *
get_pattern (AlongFormProblemCode code)
{
  switch (code)
    {
    case ALONG_FORM_PROBLEM_NOT_A_DATE:
      return _ ("“%s” must be a date, such as 9 November 2023");
    case ALONG_FORM_PROBLEM_NOT_A_NUMBER:
      return _ ("“%s” must be a number");
    case ALONG_FORM_PROBLEM_NOT_WHOLE:
      return _ ("“%s” must be a whole number");
    case ALONG_FORM_PROBLEM_NOT_QUARTERS:
      return _ ("“%s” must be in quarter-days, such as 2, 2.25 or 2.5");
    case ALONG_FORM_PROBLEM_NOT_MONEY:
      return _ ("“%s” must be an amount in pounds, such as 600 or 600.50");
    case ALONG_FORM_PROBLEM_NOT_IN_LIST:
      return _ ("“%s” has an answer that is not in the list; choose another");
    case ALONG_FORM_PROBLEM_NOT_YES_NO:
      return _ ("“%s” must be answered with yes or no");
    case ALONG_FORM_PROBLEM_NOT_EMAIL:
      return _ ("“%s” must be an e-mail address, such as name@school.org.uk");
    case ALONG_FORM_PROBLEM_NOT_PHONE:
      return _ ("“%s” must be a telephone number, such as 0191 498 0000");
    case ALONG_FORM_PROBLEM_NOT_URN:
      return _ ("“%s” must be a URN: six digits");
    case ALONG_FORM_PROBLEM_IN_FUTURE:
      return _ ("“%s” is a date in the future");
    case ALONG_FORM_PROBLEM_TWO_LINES:
      return _ ("“%s” must be on one line");
    default:
      return NULL;
    }
}

static char *
fill_pattern (const char *pattern, const char *label)
{
  g_autoptr (GString) text = g_string_new (pattern);

  g_string_replace (text, "%s", label, 1);
  return g_string_free (g_steal_pointer (&text), FALSE);
}

char *
along_form_problem_make_text (AlongFormProblemCode code,
                              AlongForm *form,
                              const AlongFormField *field,
                              guint row,
                              AlongAnswers *filled)
{
  const char *pattern = get_pattern (code);

  if (pattern != NULL)
    return fill_pattern (pattern, field->label);

  switch (code)
    {
    case ALONG_FORM_PROBLEM_TOO_LONG:
      return too_long (field, row, filled);
    case ALONG_FORM_PROBLEM_TOO_SMALL:
    case ALONG_FORM_PROBLEM_TOO_LARGE:
      return limit (field, code == ALONG_FORM_PROBLEM_TOO_SMALL);
    case ALONG_FORM_PROBLEM_TOO_EARLY:
      return compare (_ ("“{field}” is before “{other}”, {value}"), form, field, row,
                      field->not_before, filled);
    case ALONG_FORM_PROBLEM_TOO_LATE:
      return compare (_ ("“{field}” is after “{other}”, {value}"), form, field, row,
                      field->not_after, filled);
    case ALONG_FORM_PROBLEM_MORE_THAN:
      return compare (field->group != NULL
                          ? _ ("“{field}” of all rows is more than “{other}”, {value}")
                          : _ ("“{field}” is more than “{other}”, {value}"),
                      form, field, row, field->at_most, filled);
    case ALONG_FORM_PROBLEM_TOO_FEW_ROWS:
    case ALONG_FORM_PROBLEM_MISSING:
      return ask (field);
    case ALONG_FORM_PROBLEM_TOO_MANY_ROWS:
      return g_strdup_printf (_ ("“%s” may have at most %u rows"), field->label, field->max_rows);
    default:
      return g_strdup (_ ("The form has no such field"));
    }
}
