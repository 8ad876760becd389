/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "along-modulus-table-private.h"

#include <glib/gi18n.h>
#include <string.h>

G_DEFINE_BOXED_TYPE (AlongModulusTable,
                     along_modulus_table,
                     along_modulus_table_ref,
                     along_modulus_table_unref)
G_DEFINE_QUARK (along - modulus - error - quark, along_modulus_error)

/* Reading ---------------------------------------------------------------------------------------
 */

/* (transfer full): the words of a line, without empty ones. */
static char **
split_words (const char *line)
{
  g_autoptr (GStrvBuilder) words = g_strv_builder_new ();
  g_auto (GStrv) pieces = g_strsplit_set (line, " \t\r", -1);

  for (guint i = 0; pieces[i] != NULL; i++)
    if (*pieces[i] != '\0')
      g_strv_builder_add (words, pieces[i]);

  return g_strv_builder_end (words);
}

static gboolean
parse_number (const char *text, gint64 least, gint64 most, int *number)
{
  gint64 value;

  if (!g_ascii_string_to_signed (text, 10, least, most, &value, NULL))
    return FALSE;

  *number = (int) value;
  return TRUE;
}

static gboolean
parse_sort_code (const char *text, int *number)
{
  return strlen (text) == 6 && strspn (text, "0123456789") == 6 &&
         parse_number (text, 0, 999999, number);
}

static gboolean
parse_method (const char *text, AlongModulusMethod *method)
{
  static const char *const names[] = { "MOD10", "MOD11", "DBLAL" };

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    if (g_ascii_strcasecmp (text, names[i]) == 0)
      {
        *method = (AlongModulusMethod) i;
        return TRUE;
      }

  return FALSE;
}

static gboolean
parse_rule (char **words, AlongModulusRule *rule)
{
  guint n_words = g_strv_length (words);

  if (n_words < 3 + ALONG_MODULUS_DIGITS || n_words > 4 + ALONG_MODULUS_DIGITS ||
      !parse_sort_code (words[0], &rule->first) || !parse_sort_code (words[1], &rule->last) ||
      rule->first > rule->last || !parse_method (words[2], &rule->method))
    return FALSE;

  for (guint i = 0; i < ALONG_MODULUS_DIGITS; i++)
    if (!parse_number (words[3 + i], -999, 999, &rule->weights[i]))
      return FALSE;

  return n_words == 3 + ALONG_MODULUS_DIGITS ||
         parse_number (words[3 + ALONG_MODULUS_DIGITS], 0, 14, &rule->exception);
}

static gboolean
parse_substitution (char **words, AlongModulusSubstitution *substitution)
{
  return g_strv_length (words) == 2 && parse_sort_code (words[0], &substitution->from) &&
         parse_sort_code (words[1], &substitution->to);
}

static gboolean
parse_line (AlongModulusTable *self, const char *line, gboolean weights)
{
  g_auto (GStrv) words = split_words (line);
  AlongModulusRule rule = { 0 };
  AlongModulusSubstitution substitution;

  if (words[0] == NULL)
    return TRUE;
  if (weights)
    {
      if (!parse_rule (words, &rule))
        return FALSE;
      g_array_append_val (self->rules, rule);
      return TRUE;
    }
  if (!parse_substitution (words, &substitution))
    return FALSE;
  g_array_append_val (self->substitutions, substitution);
  return TRUE;
}

static gboolean
parse_lines (AlongModulusTable *self, const char *text, gboolean weights, GError **error)
{
  g_auto (GStrv) lines = NULL;

  if (g_str_has_prefix (text, "\xef\xbb\xbf"))
    text += 3;
  lines = g_strsplit (text, "\n", -1);
  for (guint i = 0; lines[i] != NULL; i++)
    if (!parse_line (self, lines[i], weights))
      {
        g_set_error (error, ALONG_MODULUS_ERROR, ALONG_MODULUS_ERROR_SYNTAX,
                     weights ? _ ("Line %u is not a line of a weight table: two sort codes, MOD10, "
                                  "MOD11 or DBLAL, 14 weights, perhaps an exception. Choose "
                                  "valacdos.txt as Pay.UK publishes it.")
                             : _ ("Line %u is not a line of a substitution table: two sort codes. "
                                  "Choose scsubtab.txt as Pay.UK publishes it."),
                     i + 1);
        return FALSE;
      }

  return TRUE;
}

AlongModulusTable *
along_modulus_table_parse (const char *weights,
                           const char *substitutions,
                           AlongDate date,
                           GError **error)
{
  g_autoptr (AlongModulusTable) self = NULL;

  g_return_val_if_fail (weights != NULL, NULL);

  self = g_new0 (AlongModulusTable, 1);
  g_atomic_ref_count_init (&self->references);
  self->date = date;
  self->rules = g_array_new (FALSE, TRUE, sizeof (AlongModulusRule));
  self->substitutions = g_array_new (FALSE, TRUE, sizeof (AlongModulusSubstitution));
  if (!parse_lines (self, weights, TRUE, error) ||
      (substitutions != NULL && !parse_lines (self, substitutions, FALSE, error)))
    return NULL;
  if (self->rules->len == 0)
    {
      g_set_error_literal (error, ALONG_MODULUS_ERROR, ALONG_MODULUS_ERROR_EMPTY,
                           _ ("This weight table is empty. Choose valacdos.txt as Pay.UK publishes "
                              "it."));
      return NULL;
    }

  return g_steal_pointer (&self);
}

AlongModulusTable *
along_modulus_table_ref (AlongModulusTable *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  g_atomic_ref_count_inc (&self->references);
  return self;
}

void
along_modulus_table_unref (AlongModulusTable *self)
{
  g_return_if_fail (self != NULL);

  if (!g_atomic_ref_count_dec (&self->references))
    return;

  g_array_unref (self->rules);
  g_array_unref (self->substitutions);
  g_free (self);
}

AlongDate
along_modulus_table_get_date (AlongModulusTable *self)
{
  g_return_val_if_fail (self != NULL, ALONG_DATE_NONE);

  return self->date;
}

guint
along_modulus_table_get_n_rules (AlongModulusTable *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->rules->len;
}
