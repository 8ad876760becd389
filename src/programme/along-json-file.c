/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-json-file"

#include "config.h"

#include "along-json-file.h"

#include "along-programme.h"

#include <glib/gi18n.h>
#include <string.h>

/* A member that is set twice would silently lose its first value. */
static void
object_member_cb (JsonParser *parser, JsonObject *object, const char *name, GHashTable *counts)
{
  guint count = GPOINTER_TO_UINT (g_hash_table_lookup (counts, object));

  g_hash_table_insert (counts, object, GUINT_TO_POINTER (count + 1));
}

static gboolean
find_repeated (JsonNode *node, GHashTable *counts)
{
  if (JSON_NODE_HOLDS_OBJECT (node))
    {
      JsonObject *object = json_node_get_object (node);
      g_autoptr (GList) members = json_object_get_values (object);

      if (GPOINTER_TO_UINT (g_hash_table_lookup (counts, object)) > json_object_get_size (object))
        return TRUE;
      for (GList *l = members; l != NULL; l = l->next)
        if (find_repeated (l->data, counts))
          return TRUE;
    }
  else if (JSON_NODE_HOLDS_ARRAY (node))
    {
      JsonArray *array = json_node_get_array (node);

      for (guint i = 0; i < json_array_get_length (array); i++)
        if (find_repeated (json_array_get_element (array, i), counts))
          return TRUE;
    }
  return FALSE;
}

typedef struct
{
  guint line;
  guint column;
} ParseState;

/* The parser knows where it is only while it is parsing. */
static void
error_cb (JsonParser *parser, gpointer error, ParseState *state)
{
  state->line = json_parser_get_current_line (parser);
  state->column = json_parser_get_current_pos (parser);
}

/* json-glib's words without its own idea of the place. */
static const char *
find_words (const char *message)
{
  static const char mark[] = "Parse error: ";
  const char *words = strstr (message, mark);

  return words != NULL ? words + strlen (mark) : message;
}

JsonNode *
along_json_file_parse (const char *file_name, const char *data, gsize length, GError **error)
{
  g_autoptr (JsonParser) parser = json_parser_new_immutable ();
  g_autoptr (GHashTable) counts = g_hash_table_new (NULL, NULL);
  g_autoptr (GError) local_error = NULL;
  ParseState state = { 0, 0 };

  g_signal_connect (parser, "object-member", G_CALLBACK (object_member_cb), counts);
  g_signal_connect (parser, "error", G_CALLBACK (error_cb), &state);
  if (!json_parser_load_from_data (parser, data, (gssize) length, &local_error))
    {
      g_set_error (error, ALONG_DEFINITION_ERROR, ALONG_DEFINITION_ERROR_SYNTAX,
                   _ ("%s: line %u, column %u: not valid JSON (%s)"), file_name, state.line,
                   state.column, find_words (local_error->message));
      return NULL;
    }

  if (json_parser_get_root (parser) == NULL ||
      !JSON_NODE_HOLDS_OBJECT (json_parser_get_root (parser)))
    {
      g_set_error (error, ALONG_DEFINITION_ERROR, ALONG_DEFINITION_ERROR_CONTENT,
                   _ ("%s: the file must hold one JSON object"), file_name);
      return NULL;
    }
  if (find_repeated (json_parser_get_root (parser), counts))
    {
      g_set_error (error, ALONG_DEFINITION_ERROR, ALONG_DEFINITION_ERROR_CONTENT,
                   _ ("%s: an object has the same member twice"), file_name);
      return NULL;
    }
  return json_node_copy (json_parser_get_root (parser));
}

JsonNode *
along_json_file_load (GFile *file, GError **error)
{
  g_autofree char *file_name = g_file_get_basename (file);
  g_autofree char *data = NULL;
  gsize length;

  if (!g_file_load_contents (file, NULL, &data, &length, NULL, error))
    return NULL;
  return along_json_file_parse (file_name, data, length, error);
}
