/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-form-normalise"

#include "along-form-value.h"

#include "along-typed-date.h"

#include <string.h>

/* Valid UTF-8 with one kind of line break and no other control characters, which no print, sheet
 * or XML can carry; white space at the ends goes, and in a field of one line breaks become spaces.
 */
static char *
clean (const char *typed, gboolean lines)
{
  g_autofree char *valid = g_utf8_make_valid (typed, -1);
  GString *text = g_string_new (NULL);
  char *result;

  for (const char *p = valid; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar character = g_utf8_get_char (p);
      gboolean is_break = character == '\n' || character == '\r' || character == 0x2028 ||
                          character == 0x2029;

      if (character == '\r' && p[1] == '\n')
        continue;
      if (is_break)
        g_string_append_c (text, lines ? '\n' : ' ');
      else if (character == '\t')
        g_string_append_c (text, ' ');
      else if (!g_unichar_iscntrl (character) && (character & 0xfffe) != 0xfffe)
        g_string_append_unichar (text, character);
    }
  result = g_string_free (text, FALSE);
  return g_strstrip (result);
}

/* "£6,000.50" and "2½" as plain decimals. */
static char *
read_amount (const char *text)
{
  static const struct
  {
    const char *sign;
    const char *digits;
  } fractions[] = { { "¼", ".25" }, { "½", ".5" }, { "¾", ".75" } };
  g_autoptr (GString) plain = g_string_new (text);

  g_string_replace (plain, "£", "", 0);
  g_string_replace (plain, " ", "", 0);
  for (guint i = 0; i < G_N_ELEMENTS (fractions); i++)
    g_string_replace (plain, fractions[i].sign, fractions[i].digits, 0);
  if (*plain->str == '.')
    g_string_prepend_c (plain, '0');
  /* A comma before three digits groups them; any other is a continental decimal mark. */
  for (char *comma; (comma = strrchr (plain->str, ',')) != NULL;)
    {
      gsize digits = strspn (comma + 1, "0123456789");

      if (digits > 0 && digits % 3 == 0)
        g_string_erase (plain, comma - plain->str, 1);
      else
        *comma = '.';
    }
  return g_string_free (g_steal_pointer (&plain), FALSE);
}

/* The id of the choice that @text is the id or, in any case, the name of. */
static const char *
find_choice (const AlongFormField *field, const char *text)
{
  g_autofree char *folded = g_utf8_casefold (text, -1);

  if (along_form_field_find_choice (field, text) != NULL)
    return text;
  for (guint i = 0; field->list != NULL && i < field->list->n_choices; i++)
    {
      g_autofree char *name = g_utf8_casefold (field->list->choices[i].name, -1);

      if (g_str_equal (name, folded))
        return field->list->choices[i].id;
    }
  return text;
}

static char *
read_choices (const AlongFormField *field, const char *text)
{
  gboolean names = strpbrk (text, ";\n") != NULL;
  g_auto (GStrv) parts = g_strsplit_set (text, names ? ";\n" : ",", -1);
  g_autoptr (GString) joined = g_string_new (NULL);

  if (!g_str_equal (find_choice (field, text), text))
    return g_strdup (find_choice (field, text));
  for (guint i = 0; parts[i] != NULL; i++)
    {
      g_strstrip (parts[i]);
      if (*parts[i] != '\0')
        g_string_append_printf (joined, "%s%s", joined->len > 0 ? "," : "",
                                find_choice (field, parts[i]));
    }
  /* In the order of the list, whatever the order they were named in. */
  return along_form_value_set_choice (field, joined->str, "", FALSE);
}

static char *
read_yes (const char *text, gboolean tick)
{
  static const char *const yes[] = { "yes", "y", "true", "1", "x", "✓", "✔", NULL };
  static const char *const no[] = { "no", "n", "false", "0", NULL };
  g_autofree char *folded = g_utf8_strdown (text, -1);

  if (g_strv_contains (yes, folded))
    return g_strdup ("yes");
  if (g_strv_contains (no, folded))
    return g_strdup (tick ? "" : "no");
  return g_strdup (text);
}

static char *
read_number (const AlongFormField *field, const char *text)
{
  g_autofree char *plain = read_amount (text);
  AlongDays days;
  AlongMoney money;
  double number;

  if (field->type == ALONG_FORM_DAYS && along_form_value_get_days (plain, &days))
    return along_form_value_from_days (days);
  if (field->type == ALONG_FORM_MONEY && along_form_value_get_money (plain, &money))
    return along_form_value_from_money (money);
  if (along_form_value_get_number (plain, &number))
    return g_steal_pointer (&plain);
  return g_strdup (text);
}

char *
along_form_value_normalise (const AlongFormField *field, const char *typed)
{
  g_autofree char *text = NULL;
  AlongDate date;

  g_return_val_if_fail (field != NULL, NULL);
  g_return_val_if_fail (typed != NULL, NULL);

  text = clean (typed, field->type == ALONG_FORM_NOTE || field->type == ALONG_FORM_CHOICES);
  if (*text == '\0')
    return g_steal_pointer (&text);

  switch (field->type)
    {
    case ALONG_FORM_DATE:
      return along_typed_date_parse (text, &date) == ALONG_DATE_VALID
                 ? along_form_value_from_date (date)
                 : g_steal_pointer (&text);
    case ALONG_FORM_NUMBER:
    case ALONG_FORM_DAYS:
    case ALONG_FORM_MONEY:
      return read_number (field, text);
    case ALONG_FORM_CHOICE:
      return g_strdup (find_choice (field, text));
    case ALONG_FORM_CHOICES:
      return read_choices (field, text);
    case ALONG_FORM_YES_NO:
    case ALONG_FORM_TICK:
      return read_yes (text, field->type == ALONG_FORM_TICK);
    default:
      return g_steal_pointer (&text);
    }
}
