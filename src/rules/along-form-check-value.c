/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-form-check-value"

#include "along-form-check-private.h"

#include "along-form-value.h"

#include <math.h>
#include <string.h>

/* One @, something before it, and after it a name with a point inside: what catches slips without
 * refusing an address that works. */
static gboolean
is_email (const char *text)
{
  const char *at = strchr (text, '@');
  const char *point;

  if (at == NULL || at == text || strchr (at + 1, '@') != NULL)
    return FALSE;
  for (const char *p = text; *p != '\0'; p = g_utf8_next_char (p))
    if (g_unichar_isspace (g_utf8_get_char (p)) || strchr (",;<>()\"", *p) != NULL)
      return FALSE;
  point = strrchr (at, '.');
  return point != NULL && point > at + 1 && point[1] != '\0' && at[1] != '.' &&
         strstr (text, "..") == NULL;
}

/* Seven digits or more, and what people write around them, an extension too. */
static gboolean
is_phone (const char *text)
{
  guint digits = 0;

  for (const char *p = text; *p != '\0'; p++)
    {
      if (g_ascii_isdigit (*p))
        digits++;
      else if (strchr (" +()-./ext", *p) == NULL)
        return FALSE;
    }
  return digits >= 7 && digits <= 20;
}

static gboolean
is_urn (const char *text)
{
  return strlen (text) == 6 && strspn (text, "0123456789") == 6 && *text != '0';
}

static gboolean
are_choices (const AlongFormField *field, const char *text)
{
  g_auto (GStrv) parts = g_strsplit (text, ",", -1);

  for (guint i = 0; parts[i] != NULL; i++)
    if (along_form_field_find_choice (field, parts[i]) == NULL)
      return FALSE;
  return TRUE;
}

static void
check_order (AlongFormChecking *self, const AlongFormField *field, guint row, AlongDate date)
{
  g_autofree char *before_path = NULL;
  g_autofree char *after_path = NULL;
  AlongDate other;

  if (*field->not_before != '\0')
    along_form_find_other (self->form, field, row, field->not_before, &before_path);
  if (*field->not_after != '\0')
    along_form_find_other (self->form, field, row, field->not_after, &after_path);

  if (before_path != NULL &&
      along_form_value_get_date (along_answers_get (self->filled, before_path), &other) &&
      date < other)
    along_form_checking_add (self, field, row, ALONG_FORM_PROBLEM_TOO_EARLY);
  else if (after_path != NULL &&
           along_form_value_get_date (along_answers_get (self->filled, after_path), &other) &&
           date > other)
    along_form_checking_add (self, field, row, ALONG_FORM_PROBLEM_TOO_LATE);
  else if (field->past && self->today != ALONG_DATE_NONE && date > self->today)
    along_form_checking_add (self, field, row, ALONG_FORM_PROBLEM_IN_FUTURE);
}

static void
check_limits (AlongFormChecking *self, const AlongFormField *field, guint row, double number)
{
  g_autofree char *path = NULL;
  double most;

  if (field->min <= field->max && number < field->min)
    along_form_checking_add (self, field, row, ALONG_FORM_PROBLEM_TOO_SMALL);
  else if (field->min <= field->max && number > field->max)
    along_form_checking_add (self, field, row, ALONG_FORM_PROBLEM_TOO_LARGE);
  else if (*field->at_most != '\0' && field->group == NULL)
    {
      along_form_find_other (self->form, field, row, field->at_most, &path);
      if (along_form_value_get_number (along_answers_get (self->filled, path), &most) &&
          number > most)
        along_form_checking_add (self, field, row, ALONG_FORM_PROBLEM_MORE_THAN);
    }
}

static void
check_number (AlongFormChecking *self, const AlongFormField *field, guint row, const char *text)
{
  AlongDays days;
  AlongMoney money;
  double number;

  if (!along_form_value_get_number (text, &number))
    along_form_checking_add (self, field, row, ALONG_FORM_PROBLEM_NOT_A_NUMBER);
  else if (field->type == ALONG_FORM_NUMBER && number != floor (number))
    along_form_checking_add (self, field, row, ALONG_FORM_PROBLEM_NOT_WHOLE);
  else if (field->type == ALONG_FORM_DAYS && !along_form_value_get_days (text, &days))
    along_form_checking_add (self, field, row, ALONG_FORM_PROBLEM_NOT_QUARTERS);
  else if (field->type == ALONG_FORM_MONEY && !along_form_value_get_money (text, &money))
    along_form_checking_add (self, field, row, ALONG_FORM_PROBLEM_NOT_MONEY);
  else
    check_limits (self, field, row, number);
}

static void
check_text (AlongFormChecking *self, const AlongFormField *field, guint row, const char *text)
{
  gboolean lines = field->type == ALONG_FORM_NOTE;

  if (field->type == ALONG_FORM_EMAIL && !is_email (text))
    along_form_checking_add (self, field, row, ALONG_FORM_PROBLEM_NOT_EMAIL);
  else if (field->type == ALONG_FORM_PHONE && !is_phone (text))
    along_form_checking_add (self, field, row, ALONG_FORM_PROBLEM_NOT_PHONE);
  else if (field->type == ALONG_FORM_URN && !is_urn (text))
    along_form_checking_add (self, field, row, ALONG_FORM_PROBLEM_NOT_URN);
  else if (!lines && strpbrk (text, "\r\n") != NULL)
    along_form_checking_add (self, field, row, ALONG_FORM_PROBLEM_TWO_LINES);
  else if (field->max_length > 0 && along_form_value_count (text) > (guint) field->max_length)
    along_form_checking_add (self, field, row, ALONG_FORM_PROBLEM_TOO_LONG);
}

void
along_form_check_value (AlongFormChecking *self,
                        const AlongFormField *field,
                        guint row,
                        const char *text)
{
  AlongDate date;

  switch (field->type)
    {
    case ALONG_FORM_CHOICE:
    case ALONG_FORM_CHOICES:
      if (field->type == ALONG_FORM_CHOICE ? along_form_field_find_choice (field, text) == NULL
                                           : !are_choices (field, text))
        along_form_checking_add (self, field, row, ALONG_FORM_PROBLEM_NOT_IN_LIST);
      break;
    case ALONG_FORM_DATE:
      if (along_form_value_get_date (text, &date))
        check_order (self, field, row, date);
      else
        along_form_checking_add (self, field, row, ALONG_FORM_PROBLEM_NOT_A_DATE);
      break;
    case ALONG_FORM_NUMBER:
    case ALONG_FORM_DAYS:
    case ALONG_FORM_MONEY:
      check_number (self, field, row, text);
      break;
    case ALONG_FORM_YES_NO:
    case ALONG_FORM_TICK:
      if (!g_str_equal (text, "yes") &&
          (field->type == ALONG_FORM_TICK || !g_str_equal (text, "no")))
        along_form_checking_add (self, field, row, ALONG_FORM_PROBLEM_NOT_YES_NO);
      break;
    case ALONG_FORM_SIGNATURE:
    case ALONG_FORM_SEALED:
    case ALONG_FORM_GROUP:
      break;
    default:
      check_text (self, field, row, text);
      break;
    }
}
