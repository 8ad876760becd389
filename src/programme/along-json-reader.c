/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-json-reader"

#include "along-json-reader.h"

#include "along-json-file.h"
#include "along-json-reader-private.h"
#include "along-programme.h"

#include <string.h>

struct _AlongJsonReader
{
  JsonNode *root;
  char *file_name;
  GStringChunk *texts;
  GError *error;
};

G_DEFINE_QUARK (along - definition - error - quark, along_definition_error)

/* @name, @root: (transfer full) */
static AlongJsonReader *
take (char *name, JsonNode *root)
{
  AlongJsonReader *self = g_new0 (AlongJsonReader, 1);

  self->file_name = name;
  self->texts = g_string_chunk_new (4096);
  self->root = root;
  return self;
}

AlongJsonReader *
along_json_reader_new (GFile *file, GError **error)
{
  JsonNode *root;

  g_return_val_if_fail (G_IS_FILE (file), NULL);

  root = along_json_file_load (file, error);
  return root != NULL ? take (g_file_get_basename (file), root) : NULL;
}

AlongJsonReader *
along_json_reader_new_for_text (const char *name, const char *text, GError **error)
{
  JsonNode *root;

  g_return_val_if_fail (name != NULL && text != NULL, NULL);

  root = along_json_file_parse (name, text, strlen (text), error);
  return root != NULL ? take (g_strdup (name), root) : NULL;
}

void
along_json_reader_free (AlongJsonReader *self)
{
  g_clear_pointer (&self->root, json_node_unref);
  g_clear_pointer (&self->texts, g_string_chunk_free);
  g_clear_error (&self->error);
  g_free (self->file_name);
  g_free (self);
}

AlongJsonItem
along_json_reader_get_root (AlongJsonReader *self)
{
  return (AlongJsonItem){ self, json_node_get_object (self->root), "" };
}

gboolean
along_json_reader_finish (AlongJsonReader *self, GError **error)
{
  if (self->error == NULL)
    return TRUE;

  g_propagate_error (error, g_steal_pointer (&self->error));
  return FALSE;
}

GStringChunk *
along_json_reader_steal_texts (AlongJsonReader *self)
{
  return g_steal_pointer (&self->texts);
}

void
along_json_reader_fail (AlongJsonReader *self, const char *path, const char *message)
{
  if (self->error != NULL)
    return;

  if (*path == '\0')
    self->error = g_error_new (ALONG_DEFINITION_ERROR, ALONG_DEFINITION_ERROR_CONTENT, "%s: %s",
                               self->file_name, message);
  else
    self->error = g_error_new (ALONG_DEFINITION_ERROR, ALONG_DEFINITION_ERROR_CONTENT, "%s: %s: %s",
                               self->file_name, path, message);
}

const char *
along_json_reader_keep (AlongJsonReader *self, const char *text)
{
  return g_string_chunk_insert_const (self->texts, text);
}
