/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-form-changes"

#include "config.h"

#include "along-form-seal-private.h"

#include "along-programme.h"

#include <glib/gi18n.h>
#include <json-glib/json-glib.h>

static void
change_free (AlongFormChange *change)
{
  g_free (change->path);
  g_free (change->label);
  g_free (change->was);
  g_free (change->now);
  g_free (change);
}

/* @was: path -> text, of what was signed and has not been looked at yet. */
typedef struct
{
  GHashTable *was;
  GPtrArray *changes;
} Comparison;

static void
add_change (Comparison *self,
            const AlongFormField *field,
            guint row,
            const char *path,
            const char *was,
            const char *now)
{
  AlongFormChange *change = g_new0 (AlongFormChange, 1);

  change->path = g_strdup (path);
  if (field == NULL)
    change->label = g_strdup (path);
  else if (field->group != NULL)
    change->label = g_strdup_printf (_ ("%s, row %u"), field->label, row + 1);
  else
    change->label = g_strdup (field->label);
  change->was = g_strdup (was);
  change->now = g_strdup (now);
  g_ptr_array_add (self->changes, change);
}

static void
compare_answer_cb (const AlongFormField *field,
                   guint row,
                   const char *path,
                   const char *text,
                   gpointer user_data)
{
  Comparison *self = user_data;
  const char *was = g_hash_table_lookup (self->was, path);

  if (g_strcmp0 (was, text) != 0)
    add_change (self, field, row, path, was != NULL ? was : "", text);
  g_hash_table_remove (self->was, path);
}

/* (nullable): an element that may be anything. */
static const char *
get_text (JsonArray *array, guint index)
{
  JsonNode *node = json_array_get_element (array, index);

  return JSON_NODE_HOLDS_VALUE (node) ? json_node_get_string (node) : NULL;
}

/* The answers of a signed text, and whose it is; FALSE when it is none of this form. */
static gboolean
read_frozen (AlongForm *form,
             const char *frozen,
             GHashTable *was,
             GPtrArray *order,
             const AlongFormRole **role)
{
  g_autoptr (JsonParser) parser = json_parser_new_immutable ();
  JsonObject *object;
  JsonNode *member;
  JsonArray *answers;

  if (!json_parser_load_from_data (parser, frozen, -1, NULL) ||
      json_parser_get_root (parser) == NULL ||
      !JSON_NODE_HOLDS_OBJECT (json_parser_get_root (parser)))
    return FALSE;
  object = json_node_get_object (json_parser_get_root (parser));
  if (g_strcmp0 (json_object_get_string_member_with_default (object, "form", ""),
                 along_form_get_id (form)) != 0)
    return FALSE;
  *role = along_form_find_role (form,
                                json_object_get_string_member_with_default (object, "role", ""));
  member = json_object_get_member (object, "answers");
  if (*role == NULL || member == NULL || !JSON_NODE_HOLDS_ARRAY (member))
    return FALSE;

  answers = json_node_get_array (member);
  for (guint i = 0; i < json_array_get_length (answers); i++)
    {
      JsonNode *pair = json_array_get_element (answers, i);
      JsonArray *texts = JSON_NODE_HOLDS_ARRAY (pair) ? json_node_get_array (pair) : NULL;

      if (texts == NULL || json_array_get_length (texts) != 2 || get_text (texts, 0) == NULL ||
          get_text (texts, 1) == NULL)
        return FALSE;
      g_ptr_array_add (order, g_strdup (get_text (texts, 0)));
      g_hash_table_insert (was, g_strdup (get_text (texts, 0)), g_strdup (get_text (texts, 1)));
    }
  return TRUE;
}

GPtrArray *
along_form_seal_list_changes (AlongForm *form,
                              const char *frozen,
                              AlongAnswers *filled,
                              GError **error)
{
  g_autoptr (GHashTable) was = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  g_autoptr (GPtrArray) order = g_ptr_array_new_with_free_func (g_free);
  Comparison comparison = { was };
  const AlongFormRole *role = NULL;
  const AlongFormSection *sections;
  guint n;

  g_return_val_if_fail (ALONG_IS_FORM (form), NULL);
  g_return_val_if_fail (frozen != NULL, NULL);
  g_return_val_if_fail (filled != NULL, NULL);

  if (!read_frozen (form, frozen, was, order, &role))
    {
      g_set_error (error, ALONG_DEFINITION_ERROR, ALONG_DEFINITION_ERROR_CONTENT,
                   _ ("What was signed is not a copy of “%s” that can be compared"),
                   along_form_get_name (form));
      return NULL;
    }

  comparison.changes = g_ptr_array_new_with_free_func ((GDestroyNotify) change_free);
  sections = along_form_get_sections (form, &n);
  for (guint i = 0; i < n; i++)
    if ((role->signs >> i & 1) != 0)
      along_form_seal_visit (form, &sections[i], filled, compare_answer_cb, &comparison);
  /* What was signed and is no longer there, or no longer shown. */
  for (guint i = 0; i < order->len; i++)
    {
      const char *path = g_ptr_array_index (order, i);
      guint row = 0;
      const AlongFormField *field = along_form_find_field (form, path, &row);
      const char *text = g_hash_table_lookup (was, path);

      if (text != NULL)
        add_change (&comparison, field, row, path, text, "");
    }
  return comparison.changes;
}
