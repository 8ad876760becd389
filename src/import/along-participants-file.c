/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-participants-file"

#include "config.h"

#include "along-participants-file.h"

#include "along-byte-stream.h"
#include "along-import-types.h"

#include <glib/gi18n.h>
#include <string.h>

#define FORMAT   "alongside-participants"
#define VERSION  1
#define MAX_SIZE (64 * 1024 * 1024)

/* The format nests five deep. json-glib parses by recursion, so what is nested a hundred thousand
 * deep must not reach it. */
#define MAX_DEPTH 32

static gboolean
refuse (GError **error, const char *name, const char *reason)
{
  g_set_error (error, ALONG_IMPORT_ERROR, ALONG_IMPORT_ERROR_UNREADABLE, "“%s”: %s", name, reason);
  return FALSE;
}

static gboolean
check_depth (const char *text, gsize length)
{
  gboolean in_string = FALSE;
  guint depth = 0;

  for (gsize i = 0; i < length; i++)
    {
      char c = text[i];

      if (in_string && c == '\\')
        i++;
      else if (c == '"')
        in_string = !in_string;
      else if (!in_string && (c == '{' || c == '['))
        {
          if (++depth > MAX_DEPTH)
            return FALSE;
        }
      else if (!in_string && (c == '}' || c == ']') && depth > 0)
        depth--;
    }

  return TRUE;
}

static gboolean
check_utf8 (const char *text, gsize length, const char *name, GError **error)
{
  g_autofree char *reason = NULL;
  const char *end;
  guint line = 1;

  if (g_utf8_validate (text, (gssize) length, &end))
    return TRUE;

  for (const char *p = text; p < end; p++)
    line += *p == '\n';
  reason = g_strdup_printf (_ ("line %u holds a byte that is not UTF-8."), line);
  return refuse (error, name, reason);
}

static gboolean
check_format (JsonNode *root, const char *name, GError **error)
{
  JsonObject *object;
  JsonNode *format, *version;

  if (root == NULL || !JSON_NODE_HOLDS_OBJECT (root))
    return refuse (error, name, _ ("it is JSON, but not a list of participants."));

  object = json_node_get_object (root);
  format = json_object_get_member (object, "format");
  version = json_object_get_member (object, "version");
  if (format == NULL || !JSON_NODE_HOLDS_VALUE (format) ||
      g_strcmp0 (json_node_get_string (format), FORMAT) != 0)
    return refuse (error, name, _ ("it is JSON, but not a list of participants."));
  if (version == NULL || !JSON_NODE_HOLDS_VALUE (version) || json_node_get_int (version) < 1)
    return refuse (error, name, _ ("it does not say which version of the format it has."));
  if (json_node_get_int (version) > VERSION)
    return refuse (error, name, _ ("it was made by a newer version of Alongside. Update it."));

  return TRUE;
}

JsonNode *
along_participants_file_parse (const char *text, gsize length, const char *name, GError **error)
{
  g_autoptr (JsonParser) parser = json_parser_new_immutable ();
  g_autoptr (GError) local_error = NULL;

  if (length >= 3 && memcmp (text, "\xef\xbb\xbf", 3) == 0)
    {
      text += 3;
      length -= 3;
    }
  if (!check_utf8 (text, length, name, error))
    return NULL;
  if (!check_depth (text, length))
    {
      refuse (error, name, _ ("it is nested deeper than any list of participants."));
      return NULL;
    }
  if (!json_parser_load_from_data (parser, text, (gssize) length, &local_error))
    {
      refuse (error, name, local_error->message);
      return NULL;
    }
  if (!check_format (json_parser_get_root (parser), name, error))
    return NULL;

  return json_parser_steal_root (parser);
}

JsonNode *
along_participants_file_read (const char *path, const char *member, GError **error)
{
  g_autoptr (AlongByteStream) stream = along_byte_stream_open (path, member, error);
  g_autofree char *name = g_filename_display_basename (member != NULL ? member : path);
  g_autoptr (GByteArray) text = g_byte_array_new ();
  guint8 block[16384];
  gssize n;

  if (stream == NULL)
    return NULL;

  while ((n = along_byte_stream_read (stream, block, sizeof block, error)) > 0)
    {
      if (text->len + (gsize) n > MAX_SIZE)
        {
          refuse (error, name, _ ("it is larger than any list of participants."));
          return NULL;
        }
      g_byte_array_append (text, block, (guint) n);
    }
  if (n < 0)
    return NULL;

  /* json-glib wants the end marked even where it is told the length. */
  g_byte_array_append (text, (const guint8 *) "", 1);
  return along_participants_file_parse ((const char *) text->data, text->len - 1, name, error);
}
