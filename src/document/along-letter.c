/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-letter"

#include "config.h"

#include "along-merge-values-private.h"

#include "along-delivery.h"

#include <glib/gi18n.h>
#include <string.h>

G_DEFINE_QUARK (along - letter - error - quark, along_letter_error)

/* A letter in the making. @gaps: (element-type utf8): what was found to be missing. */
typedef struct
{
  AlongMergeValues *values;
  GPtrArray *gaps;
} AlongLetterMaker;

void
along_letter_free (AlongLetter *self)
{
  g_strfreev (self->to);
  g_strfreev (self->cc);
  g_free (self->subject);
  g_free (self->body);
  g_strfreev (self->gaps);
  g_free (self);
}

/* Finds the next field of @text: its braces and its name without question mark. FALSE without an
 * error where there is none any more. */
static gboolean
find_field (const char *text, const char **open, const char **close, char **name, GError **error)
{
  *open = strchr (text, '{');
  *close = strchr (*open != NULL ? *open : text, '}');
  if (*open == NULL && *close == NULL)
    return FALSE;
  if (*open == NULL || *close == NULL || memchr (*open + 1, '{', (gsize) (*close - *open) - 1))
    {
      g_set_error (error, ALONG_LETTER_ERROR, ALONG_LETTER_ERROR_FIELD,
                   _ ("A brace { or } stands alone in “%s”"), text);
      return FALSE;
    }
  *name = g_strndup (*open + 1, (gsize) (*close - *open) - 1);
  return TRUE;
}

/* Takes the question mark off @name. */
static gboolean
is_optional (char *name)
{
  gsize length = strlen (name);

  if (length == 0 || name[length - 1] != '?')
    return FALSE;
  name[length - 1] = '\0';
  return TRUE;
}

static void
set_unknown (GError **error, const char *name)
{
  g_set_error (error, ALONG_LETTER_ERROR, ALONG_LETTER_ERROR_FIELD,
               _ ("There is no field {%s} to put into a letter"), name);
}

static void
add_gap (GPtrArray *gaps, const char *title)
{
  if (!g_ptr_array_find_with_equal_func (gaps, title, g_str_equal, NULL))
    g_ptr_array_add (gaps, g_strdup (title));
}

/* Appends the value of a field. Returns FALSE with an error, or without one where the line is to
 * be left out. */
static gboolean
append_value (AlongLetterMaker *self, GString *line, char *name, GError **error)
{
  gboolean optional = is_optional (name);
  g_autofree char *value = NULL;
  g_autofree char *title = NULL;

  if (!along_merge_values_get (self->values, name, &value, &title))
    {
      set_unknown (error, name);
      return FALSE;
    }
  if (*value == '\0' && optional)
    return FALSE;
  if (*value != '\0')
    g_string_append (line, value);
  else
    {
      g_string_append_printf (line, "[%s]", title);
      add_gap (self->gaps, title);
    }
  return TRUE;
}

/* (transfer full) (nullable): the line with its values; NULL with an error, or without one where it
 * is left out. */
static char *
merge_line (AlongLetterMaker *self, const char *text, GError **error)
{
  g_autoptr (GString) line = g_string_new (NULL);
  g_autoptr (GError) problem = NULL;

  while (TRUE)
    {
      g_autofree char *name = NULL;
      const char *open;
      const char *close;

      if (!find_field (text, &open, &close, &name, &problem))
        break;
      g_string_append_len (line, text, open - text);
      if (!append_value (self, line, name, error))
        return NULL;
      text = close + 1;
    }
  if (problem != NULL)
    {
      g_propagate_error (error, g_steal_pointer (&problem));
      return NULL;
    }
  g_string_append (line, text);
  return g_strdup (line->str);
}

static char *
merge (AlongLetterMaker *self, const char *text, GError **error)
{
  g_auto (GStrv) lines = g_strsplit (text, "\n", -1);
  g_autoptr (GPtrArray) merged = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; lines[i] != NULL; i++)
    {
      g_autoptr (GError) problem = NULL;
      char *line = merge_line (self, lines[i], &problem);

      if (problem != NULL)
        {
          g_propagate_error (error, g_steal_pointer (&problem));
          return NULL;
        }
      if (line != NULL)
        g_ptr_array_add (merged, line);
    }
  g_ptr_array_add (merged, NULL);
  return g_strjoinv ("\n", (char **) merged->pdata);
}

static const char *
get_role_name (AlongLetterMaker *self, const char *role)
{
  const AlongContactRole *known = along_delivery_find_role (
      along_programme_get_delivery (self->values->context->programme), role);

  if (g_str_equal (role, "first-contact"))
    return _ ("First contact");
  return known != NULL ? known->name : role;
}

/* @required: an address that is missing is a gap. Nobody is written to twice: @taken. */
static char **
find_addresses (AlongLetterMaker *self,
                const char *const *roles,
                gboolean required,
                const char *const *taken)
{
  GPtrArray *addresses = g_ptr_array_new ();

  for (guint i = 0; roles[i] != NULL; i++)
    {
      AlongMergePerson person;

      along_merge_values_find_person (self->values, roles[i], &person);
      if (*person.email == '\0' && required)
        {
          g_autofree char *gap = g_strdup_printf (C_ ("role and what of it", "%s: %s"),
                                                  get_role_name (self, roles[i]),
                                                  _ ("e-mail address"));

          add_gap (self->gaps, gap);
        }
      else if (*person.email != '\0' &&
               !g_ptr_array_find_with_equal_func (addresses, person.email, g_str_equal, NULL) &&
               (taken == NULL || !g_strv_contains (taken, person.email)))
        g_ptr_array_add (addresses, g_strdup (person.email));
    }
  g_ptr_array_add (addresses, NULL);
  return (char **) g_ptr_array_free (addresses, FALSE);
}

AlongLetter *
along_letter_new (AlongLetterTemplate *letter,
                  const AlongDeliveryContext *context,
                  AlongDocket *docket,
                  const AlongLetterSubject *subject,
                  GError **error)
{
  g_autoptr (AlongMergeValues) values = NULL;
  g_autoptr (AlongLetter) self = NULL;
  AlongLetterMaker maker;

  g_return_val_if_fail (letter != NULL && context != NULL, NULL);

  values = along_merge_values_new (context, docket, subject);
  maker = (AlongLetterMaker){ values, g_ptr_array_new () };
  self = g_new0 (AlongLetter, 1);
  self->to = find_addresses (&maker, along_letter_template_get_to (letter), TRUE, NULL);
  self->cc = find_addresses (&maker, along_letter_template_get_cc (letter), FALSE,
                             (const char *const *) self->to);
  self->subject = merge (&maker, along_letter_template_get_subject (letter), error);
  if (self->subject != NULL)
    self->body = merge (&maker, along_letter_template_get_body (letter), error);
  g_ptr_array_add (maker.gaps, NULL);
  self->gaps = (char **) g_ptr_array_free (maker.gaps, FALSE);
  return self->body != NULL ? g_steal_pointer (&self) : NULL;
}

static gboolean
check_line (const char *text, AlongProgramme *programme, GError **error)
{
  g_autoptr (GError) problem = NULL;

  while (TRUE)
    {
      g_autofree char *name = NULL;
      const char *open;
      const char *close;

      if (!find_field (text, &open, &close, &name, &problem))
        break;
      is_optional (name);
      if (!along_merge_field_exists (name, programme))
        {
          set_unknown (error, name);
          return FALSE;
        }
      text = close + 1;
    }
  if (problem == NULL)
    return TRUE;
  g_propagate_error (error, g_steal_pointer (&problem));
  return FALSE;
}

gboolean
along_letter_check (const char *text, AlongProgramme *programme, GError **error)
{
  g_auto (GStrv) lines = NULL;

  g_return_val_if_fail (text != NULL && ALONG_IS_PROGRAMME (programme), FALSE);

  lines = g_strsplit (text, "\n", -1);
  for (guint i = 0; lines[i] != NULL; i++)
    if (!check_line (lines[i], programme, error))
      return FALSE;
  return TRUE;
}
