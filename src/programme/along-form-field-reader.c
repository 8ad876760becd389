/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-form-field-reader"

#include "config.h"

#include "along-form-private.h"

#include <glib/gi18n.h>

/* Nobody reads more in one field; longer is a slip in the definition. */
#define MAX_LENGTH 10000
/* Beyond this no amount of a form makes sense. */
#define MAX_NUMBER 1e9
#define MAX_ROWS   999

static AlongFormType
read_type (AlongJsonItem item)
{
  const char *word = along_json_item_get_string (item, "type", NULL);
  GString *known = g_string_new (NULL);

  for (guint i = 0; i < ALONG_N_FORM_TYPES; i++)
    {
      const char *name = along_form_type_to_string ((AlongFormType) i);

      if (g_str_equal (name, word))
        {
          g_string_free (known, TRUE);
          return (AlongFormType) i;
        }
      g_string_append_printf (known, "%s%s", i > 0 ? ", " : "", name);
    }
  along_json_item_fail (item, "type", _ ("“%s” is not known here; known are: %s"), word,
                        known->str);
  g_string_free (known, TRUE);
  return ALONG_FORM_TEXT;
}

gboolean
along_form_read_origin (AlongJsonItem item, const char **quote)
{
  const char *origin = along_json_item_get_string (item, "origin", NULL);
  gboolean inferred = g_str_equal (origin, "inferred");

  if (!inferred && !g_str_equal (origin, "source"))
    along_json_item_fail (item, "origin", _ ("“%s” is neither “source” nor “inferred”"), origin);
  *quote = along_json_item_get_string (item, "quote", inferred ? "" : NULL);
  return inferred;
}

static const char *const *
read_values (AlongForm *self, AlongJsonItem item, const char *key)
{
  guint n = along_json_item_get_length (item, key, 1);
  const char **values = along_form_alloc (self, const char *, n + 1);

  for (guint i = 0; i < n; i++)
    values[i] = along_json_item_get_text (item, key, i);
  return values;
}

static AlongFormCondition
read_test (AlongForm *self, AlongJsonItem item)
{
  static const char *const keys[] = { "field", "is", "is_not", "filled", "any", NULL };
  AlongFormCondition condition = { ALONG_FORM_FILLED, "" };

  along_json_item_allow (item, keys);
  if (along_json_item_has (item, "any"))
    {
      guint n = along_json_item_get_length (item, "any", 2);
      AlongFormCondition *any = along_form_alloc (self, AlongFormCondition, n);

      for (guint i = 0; i < n; i++)
        any[i] = read_test (self, along_json_item_get_element (item, "any", i, keys));
      return (AlongFormCondition){ ALONG_FORM_ANY, "", .n_any = n, .any = any };
    }

  condition.field = along_json_item_get_id (item, "field");
  if (along_json_item_has (item, "is"))
    {
      condition.test = ALONG_FORM_IS;
      condition.values = read_values (self, item, "is");
    }
  else if (along_json_item_has (item, "is_not"))
    {
      condition.test = ALONG_FORM_IS_NOT;
      condition.values = read_values (self, item, "is_not");
    }
  else if (!along_json_item_has (item, "filled"))
    along_json_item_fail (item, NULL, _ ("needs one of: is, is_not, filled, any"));
  else if (!along_json_item_get_boolean_or (item, "filled", TRUE))
    condition.test = ALONG_FORM_EMPTY;
  return condition;
}

AlongFormCondition
along_form_read_condition (AlongForm *self,
                           AlongJsonItem item,
                           const char *key,
                           AlongFormTest fallback)
{
  AlongFormCondition condition = { fallback, "" };

  if (!along_json_item_has (item, key))
    return condition;
  if (along_json_item_is_boolean (item, key))
    {
      condition.test = along_json_item_get_boolean_or (item, key, FALSE) ? ALONG_FORM_ALWAYS
                                                                         : ALONG_FORM_NEVER;
      return condition;
    }
  return read_test (self, along_json_item_get_object (item, key, NULL));
}

static void
read_list (AlongForm *self, AlongJsonItem item, AlongFormField *field)
{
  gboolean chosen = field->type == ALONG_FORM_CHOICE || field->type == ALONG_FORM_CHOICES;
  const char *id;

  if (!chosen)
    {
      if (along_json_item_has (item, "list"))
        along_json_item_fail (item, "list", _ ("only a choice has a list"));
      return;
    }
  id = along_json_item_get_id (item, "list");
  field->list = along_form_find_list (self, id);
  if (field->list == NULL)
    along_json_item_fail (item, "list", _ ("the form has no list “%s”"), id);
}

static void
read_fact (AlongForm *self, AlongJsonItem item, AlongFormField *field)
{
  const char *text = along_json_item_get_string (item, "prefill", "");
  g_autofree char *word = NULL;

  field->fact_word = "";
  field->computed = along_json_item_get_boolean_or (item, "computed", FALSE);
  if (*text != '\0')
    {
      field->fact = along_fact_parse (text, &word);
      if (field->fact == ALONG_FACT_NONE)
        {
          g_autofree char *known = along_fact_list_all ();

          along_json_item_fail (item, "prefill", _ ("“%s” is not known here; known are: %s"), text,
                                known);
        }
      if (word != NULL)
        {
          field->fact_word = word;
          g_ptr_array_add (self->memory, g_steal_pointer (&word));
        }
    }
  if (field->computed && field->fact == ALONG_FACT_NONE)
    along_json_item_fail (item, "computed", _ ("needs a “prefill” that says as what"));
  if ((field->fact == ALONG_FACT_CLAIM_LINES) != (field->type == ALONG_FORM_GROUP) &&
      field->fact != ALONG_FACT_NONE)
    along_json_item_fail (item, "prefill", _ ("“%s” does not fit the type"), text);
}

static void
read_limits (AlongJsonItem item, AlongFormField *field)
{
  gboolean number = field->type == ALONG_FORM_NUMBER || field->type == ALONG_FORM_DAYS ||
                    field->type == ALONG_FORM_MONEY;
  gboolean limited = along_json_item_has (item, "min") || along_json_item_has (item, "max");

  field->max_length = along_json_item_get_int_or (item, "max_length", 1, MAX_LENGTH, 0);
  if (field->type == ALONG_FORM_NOTE && field->max_length == 0)
    along_json_item_fail (item, "max_length", _ ("is missing"));
  field->min = 1;
  field->max = 0;
  if (limited && !number)
    along_json_item_fail (item, NULL, _ ("only numbers have “min” and “max”"));
  if (limited || number)
    {
      field->min = along_json_item_get_number (item, "min", -MAX_NUMBER, MAX_NUMBER);
      field->max = along_json_item_get_number (item, "max", field->min, MAX_NUMBER);
    }
  field->past = along_json_item_get_boolean_or (item, "past", FALSE);
  field->not_before = along_json_item_get_string (item, "not_before", "");
  field->not_after = along_json_item_get_string (item, "not_after", "");
  field->at_most = along_json_item_get_string (item, "at_most", "");
}

static void
read_group (AlongFormReading *reading, AlongJsonItem item, AlongFormField *field)
{
  field->table = along_json_item_get_boolean_or (item, "table", FALSE);
  if (field->type != ALONG_FORM_GROUP)
    {
      if (along_json_item_has (item, "fields"))
        along_json_item_fail (item, "fields", _ ("only a group has fields"));
      return;
    }
  if (field->group != NULL)
    {
      along_json_item_fail (item, "type", _ ("a group cannot be in a group"));
      return;
    }
  field->min_rows = (guint) along_json_item_get_int_or (item, "min_rows", 1, MAX_ROWS, 1);
  field->max_rows = (guint) along_json_item_get_int (item, "max_rows", (int) field->min_rows,
                                                     MAX_ROWS);
  field->fields = along_form_read_fields (reading, item, field, field->section, field->block,
                                          &field->n_fields);
}

static void
read_field (AlongFormReading *reading, AlongJsonItem item, AlongFormField *field)
{
  AlongForm *self = reading->form;
  AlongFormPlace place = { item, field, NULL };

  field->id = along_json_item_get_id (item, "id");
  field->type = read_type (item);
  field->label = along_json_item_get_string (item, "label", NULL);
  field->help = along_json_item_get_string (item, "help", "");
  field->ask = along_json_item_get_string (item, "ask", "");
  field->role = along_json_item_get_string (item, "role",
                                            field->type == ALONG_FORM_SIGNATURE ? NULL : "");
  field->inferred = along_form_read_origin (item, &field->quote);
  field->shown = along_form_read_condition (self, item, "when", ALONG_FORM_ALWAYS);
  field->required = along_form_read_condition (self, item, "required", ALONG_FORM_NEVER);
  read_list (self, item, field);
  read_fact (self, item, field);
  read_limits (item, field);
  if (field->group == NULL && !g_hash_table_insert (self->fields, (gpointer) field->id, field))
    along_json_item_fail (item, "id", _ ("“%s” is there twice"), field->id);
  read_group (reading, item, field);
  g_array_append_val (reading->places, place);
}

AlongFormField *
along_form_read_fields (AlongFormReading *reading,
                        AlongJsonItem item,
                        const AlongFormField *group,
                        guint section,
                        guint block,
                        guint *n_fields)
{
  static const char *const keys[] = { "id",       "type",       "label",     "help",     "ask",
                                      "list",     "max_length", "min",       "max",      "when",
                                      "required", "prefill",    "computed",  "at_most",  "past",
                                      "origin",   "not_before", "not_after", "quote",    "role",
                                      "fields",   "table",      "min_rows",  "max_rows", NULL };
  guint n = along_json_item_get_length (item, "fields", 1);
  AlongFormField *fields = along_form_alloc (reading->form, AlongFormField, n);

  *n_fields = n;
  for (guint i = 0; i < n; i++)
    {
      AlongJsonItem element = along_json_item_get_element (item, "fields", i, keys);

      fields[i].group = group;
      fields[i].section = section;
      fields[i].block = block;
      read_field (reading, element, &fields[i]);
      for (guint j = 0; group != NULL && j < i; j++)
        if (g_str_equal (fields[j].id, fields[i].id))
          along_json_item_fail (element, "id", _ ("“%s” is there twice"), fields[i].id);
    }
  return fields;
}
