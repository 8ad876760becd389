/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-form-value"

#include "config.h"

#include "along-form-value.h"

#include <glib/gi18n.h>
#include <string.h>

/* Digits with at most one point and @places after it, and nothing else: neither an exponent nor a
 * locale's mark. */
static gboolean
parse_decimal (const char *text, guint places, gint64 *scaled)
{
  gboolean negative = *text == '-';
  const char *p = text + (negative ? 1 : 0);
  gint64 value = 0;
  guint digits = 0, after = 0;
  gboolean point = FALSE;

  for (; *p != '\0'; p++)
    {
      if (*p == '.' && !point && digits > 0)
        point = TRUE;
      else if (!g_ascii_isdigit (*p) || ++digits > 15 || (point && ++after > places))
        return FALSE;
      else
        value = value * 10 + (*p - '0');
    }
  if (digits == 0 || (point && after == 0))
    return FALSE;
  for (; after < places; after++)
    value *= 10;
  *scaled = negative ? -value : value;
  return TRUE;
}

gboolean
along_form_value_get_number (const char *text, double *number)
{
  gint64 scaled;

  if (!parse_decimal (text, 3, &scaled))
    return FALSE;
  *number = (double) scaled / 1000;
  return TRUE;
}

gboolean
along_form_value_get_date (const char *text, AlongDate *date)
{
  return strlen (text) == ALONG_DATE_ISO_SIZE - 1 && text[4] == '-' &&
         along_date_parse (text, date) == ALONG_DATE_VALID;
}

gboolean
along_form_value_get_days (const char *text, AlongDays *days)
{
  gint64 hundredths;

  if (!parse_decimal (text, 2, &hundredths) || hundredths % 25 != 0 ||
      ABS (hundredths) > G_MAXINT32)
    return FALSE;
  *days = (AlongDays) (hundredths / 25);
  return TRUE;
}

gboolean
along_form_value_get_money (const char *text, AlongMoney *money)
{
  return parse_decimal (text, 2, money);
}

char *
along_form_value_from_date (AlongDate date)
{
  char buffer[ALONG_DATE_ISO_SIZE];

  return g_strdup (along_date_to_iso (date, buffer));
}

char *
along_form_value_from_days (AlongDays days)
{
  static const char *const fractions[] = { "", ".25", ".5", ".75" };
  guint size = (guint) ABS (days);

  return g_strdup_printf ("%s%u%s", days < 0 ? "-" : "", size / ALONG_DAYS_PER_DAY,
                          fractions[size % ALONG_DAYS_PER_DAY]);
}

char *
along_form_value_from_money (AlongMoney money)
{
  guint64 size = (guint64) ABS (money);
  const char *sign = money < 0 ? "-" : "";

  if (size % ALONG_PENCE_PER_POUND == 0)
    return g_strdup_printf ("%s%" G_GUINT64_FORMAT, sign, size / ALONG_PENCE_PER_POUND);
  return g_strdup_printf ("%s%" G_GUINT64_FORMAT ".%02u", sign, size / ALONG_PENCE_PER_POUND,
                          (guint) (size % ALONG_PENCE_PER_POUND));
}

gboolean
along_form_value_has_choice (const char *text, const char *id)
{
  gsize length = strlen (id);

  for (const char *p = text; p != NULL && *p != '\0';)
    {
      const char *comma = strchr (p, ',');
      gsize part = comma != NULL ? (gsize) (comma - p) : strlen (p);

      if (part == length && strncmp (p, id, length) == 0)
        return TRUE;
      p = comma != NULL ? comma + 1 : NULL;
    }
  return FALSE;
}

char *
along_form_value_set_choice (const AlongFormField *field,
                             const char *text,
                             const char *id,
                             gboolean chosen)
{
  g_autoptr (GString) joined = g_string_new (NULL);
  g_auto (GStrv) parts = g_strsplit (text, ",", -1);

  for (guint i = 0; field->list != NULL && i < field->list->n_choices; i++)
    {
      const char *other = field->list->choices[i].id;
      gboolean in = g_str_equal (other, id) ? chosen : along_form_value_has_choice (text, other);

      if (in)
        g_string_append_printf (joined, "%s%s", joined->len > 0 ? "," : "", other);
    }
  /* What is in no list stays, for the check to complain about. */
  for (guint i = 0; parts[i] != NULL; i++)
    if (*g_strstrip (parts[i]) != '\0' && along_form_field_find_choice (field, parts[i]) == NULL)
      g_string_append_printf (joined, "%s%s", joined->len > 0 ? "," : "", parts[i]);
  return g_string_free (g_steal_pointer (&joined), FALSE);
}

guint
along_form_value_count (const char *text)
{
  return (guint) g_utf8_strlen (text, -1);
}

static char *
format_choices (const AlongFormField *field, const char *text)
{
  g_auto (GStrv) parts = g_strsplit (text, ",", -1);

  for (guint i = 0; parts[i] != NULL; i++)
    {
      const AlongFormChoice *choice = along_form_field_find_choice (field, parts[i]);

      if (choice == NULL)
        continue;
      g_free (parts[i]);
      parts[i] = g_strdup (choice->name);
    }
  /* Names may have commas of their own. */
  return g_strjoinv ("; ", parts);
}

char *
along_form_value_format (const AlongFormField *field, const char *text)
{
  AlongMoney money;
  AlongDays days;
  AlongDate date;

  g_return_val_if_fail (field != NULL, NULL);
  g_return_val_if_fail (text != NULL, NULL);

  switch (field->type)
    {
    case ALONG_FORM_CHOICE:
    case ALONG_FORM_CHOICES:
      return format_choices (field, text);
    case ALONG_FORM_DATE:
      return along_form_value_get_date (text, &date) ? along_date_format (date) : g_strdup (text);
    case ALONG_FORM_DAYS:
      return along_form_value_get_days (text, &days) ? along_days_format (days) : g_strdup (text);
    case ALONG_FORM_MONEY:
      return along_form_value_get_money (text, &money) ? along_money_format (money)
                                                       : g_strdup (text);
    case ALONG_FORM_YES_NO:
    case ALONG_FORM_TICK:
      if (g_str_equal (text, "yes"))
        return g_strdup (_ ("Yes"));
      return g_strdup (g_str_equal (text, "no") ? _ ("No") : text);
    default:
      return g_strdup (text);
    }
}
