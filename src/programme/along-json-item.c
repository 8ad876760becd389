/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-json-reader"

#include "config.h"

#include "along-json-reader-private.h"

#include <glib/gi18n.h>
#include <json-glib/json-glib.h>
#include <math.h>

/* Where a member stands; NULL @key is the item itself. */
static char *
dup_path (AlongJsonItem item, const char *key, int index)
{
  GString *path = g_string_new (item.path);

  if (key != NULL && path->len > 0)
    g_string_append_c (path, '.');
  if (key != NULL)
    g_string_append (path, key);
  if (index >= 0)
    g_string_append_printf (path, "[%d]", index);

  return g_string_free (path, FALSE);
}

static void
fail_at (AlongJsonItem item, const char *key, int index, const char *message)
{
  g_autofree char *path = dup_path (item, key, index);

  along_json_reader_fail (item.reader, path, message);
}

static JsonNode *
find_member (AlongJsonItem item, const char *key)
{
  JsonNode *node;

  if (item.object == NULL)
    return NULL;

  node = json_object_get_member (item.object, key);
  return node == NULL || JSON_NODE_HOLDS_NULL (node) ? NULL : node;
}

static void
require (AlongJsonItem item, const char *key)
{
  fail_at (item, key, -1, _ ("is missing"));
}

void
along_json_item_allow (AlongJsonItem item, const char *const *keys)
{
  g_autoptr (GList) members = NULL;

  if (item.object == NULL)
    return;

  members = json_object_get_members (item.object);
  for (GList *l = members; l != NULL; l = l->next)
    if (!g_strv_contains (keys, l->data))
      {
        g_autofree char *known = g_strjoinv (", ", (char **) keys);

        along_json_item_fail (item, l->data, _ ("is not known here; known are: %s"), known);
      }
}

void
along_json_item_fail (AlongJsonItem item, const char *key, const char *format, ...)
{
  g_autofree char *message = NULL;
  va_list args;

  va_start (args, format);
  message = g_strdup_vprintf (format, args);
  va_end (args);
  fail_at (item, key, -1, message);
}

void
along_json_item_fail_element (AlongJsonItem item,
                              const char *key,
                              guint index,
                              const char *format,
                              ...)
{
  g_autofree char *message = NULL;
  va_list args;

  va_start (args, format);
  message = g_strdup_vprintf (format, args);
  va_end (args);
  fail_at (item, key, (int) index, message);
}

gboolean
along_json_item_has (AlongJsonItem item, const char *key)
{
  return find_member (item, key) != NULL;
}

static gboolean
node_is_string (JsonNode *node)
{
  return JSON_NODE_HOLDS_VALUE (node) && json_node_get_value_type (node) == G_TYPE_STRING;
}

gboolean
along_json_item_is_string (AlongJsonItem item, const char *key)
{
  JsonNode *node = find_member (item, key);

  return node != NULL && node_is_string (node);
}

gboolean
along_json_item_is_boolean (AlongJsonItem item, const char *key)
{
  JsonNode *node = find_member (item, key);

  return node != NULL && JSON_NODE_HOLDS_VALUE (node) &&
         json_node_get_value_type (node) == G_TYPE_BOOLEAN;
}

const char *
along_json_item_get_string (AlongJsonItem item, const char *key, const char *fallback)
{
  JsonNode *node = find_member (item, key);

  if (node == NULL && fallback == NULL)
    require (item, key);
  else if (node != NULL && !node_is_string (node))
    fail_at (item, key, -1, _ ("must be a text"));
  else if (node != NULL)
    {
      const char *text = json_node_get_string (node);

      if (fallback == NULL && *text == '\0')
        fail_at (item, key, -1, _ ("must not be empty"));
      return along_json_reader_keep (item.reader, text);
    }

  return fallback != NULL ? fallback : "";
}

const char *
along_json_item_get_id (AlongJsonItem item, const char *key)
{
  const char *id = along_json_item_get_string (item, key, NULL);

  for (const char *p = id; *p != '\0'; p++)
    if (!g_ascii_islower (*p) && !g_ascii_isdigit (*p) && *p != '-')
      {
        along_json_item_fail (item, key, _ ("“%s” may have only lower case letters, digits and -"),
                              id);
        break;
      }
  return id;
}

double
along_json_item_get_number (AlongJsonItem item, const char *key, double min, double max)
{
  if (find_member (item, key) == NULL)
    {
      require (item, key);
      return min;
    }
  return along_json_item_get_number_or (item, key, min, max, min);
}

double
along_json_item_get_number_or (AlongJsonItem item,
                               const char *key,
                               double min,
                               double max,
                               double fallback)
{
  JsonNode *node = find_member (item, key);
  GType type = node != NULL && JSON_NODE_HOLDS_VALUE (node) ? json_node_get_value_type (node) : 0;
  double value;

  if (node == NULL)
    return fallback;
  if (type != G_TYPE_INT64 && type != G_TYPE_DOUBLE)
    {
      fail_at (item, key, -1, _ ("must be a number"));
      return fallback;
    }

  value = json_node_get_double (node);
  if (value >= min && value <= max)
    return value;
  if (value < min)
    along_json_item_fail (item, key, _ ("%g is less than the minimum %g"), value, min);
  else
    along_json_item_fail (item, key, _ ("%g is more than the maximum %g"), value, max);
  return fallback;
}

int
along_json_item_get_int (AlongJsonItem item, const char *key, int min, int max)
{
  if (find_member (item, key) == NULL)
    {
      require (item, key);
      return min;
    }
  return along_json_item_get_int_or (item, key, min, max, min);
}

int
along_json_item_get_int_or (AlongJsonItem item, const char *key, int min, int max, int fallback)
{
  double value = along_json_item_get_number_or (item, key, min, max, fallback);

  if (value != floor (value))
    {
      along_json_item_fail (item, key, _ ("%g must be a whole number"), value);
      return fallback;
    }
  return (int) value;
}

gboolean
along_json_item_get_boolean_or (AlongJsonItem item, const char *key, gboolean fallback)
{
  JsonNode *node = find_member (item, key);

  if (node == NULL)
    return fallback;
  if (!JSON_NODE_HOLDS_VALUE (node) || json_node_get_value_type (node) != G_TYPE_BOOLEAN)
    {
      fail_at (item, key, -1, _ ("must be true or false"));
      return fallback;
    }
  return json_node_get_boolean (node);
}

static AlongJsonItem
make_item (AlongJsonItem item, const char *key, int index, JsonNode *node, const char *const *keys)
{
  g_autofree char *path = dup_path (item, key, index);
  AlongJsonItem result = { item.reader, NULL, along_json_reader_keep (item.reader, path) };

  if (node != NULL && JSON_NODE_HOLDS_OBJECT (node))
    result.object = json_node_get_object (node);
  else if (node != NULL)
    fail_at (item, key, index, _ ("must be an object { … }"));
  if (keys != NULL)
    along_json_item_allow (result, keys);
  return result;
}

AlongJsonItem
along_json_item_get_object (AlongJsonItem item, const char *key, const char *const *keys)
{
  JsonNode *node = find_member (item, key);

  if (node == NULL)
    require (item, key);
  return make_item (item, key, -1, node, keys);
}

static JsonArray *
find_array (AlongJsonItem item, const char *key)
{
  JsonNode *node = find_member (item, key);

  return node != NULL && JSON_NODE_HOLDS_ARRAY (node) ? json_node_get_array (node) : NULL;
}

guint
along_json_item_get_length (AlongJsonItem item, const char *key, guint least)
{
  JsonArray *array = find_array (item, key);

  if (array == NULL)
    {
      if (find_member (item, key) != NULL)
        fail_at (item, key, -1, _ ("must be an array [ … ]"));
      else if (least > 0)
        require (item, key);
      return 0;
    }
  if (json_array_get_length (array) < least)
    along_json_item_fail (
        item, key,
        ngettext ("must have at least %u element", "must have at least %u elements", least), least);
  return json_array_get_length (array);
}

AlongJsonItem
along_json_item_get_element (AlongJsonItem item,
                             const char *key,
                             guint index,
                             const char *const *keys)
{
  JsonArray *array = find_array (item, key);

  return make_item (item, key, (int) index,
                    array != NULL ? json_array_get_element (array, index) : NULL, keys);
}

const char *
along_json_item_get_text (AlongJsonItem item, const char *key, guint index)
{
  JsonArray *array = find_array (item, key);
  JsonNode *node = array != NULL ? json_array_get_element (array, index) : NULL;

  if (node == NULL || !node_is_string (node))
    {
      fail_at (item, key, (int) index, _ ("must be a text"));
      return "";
    }
  return along_json_reader_keep (item.reader, json_node_get_string (node));
}
