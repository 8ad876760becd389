/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-letter-template"

#include "along-letter-template.h"

#include "along-definition-folder.h"
#include "along-json-reader.h"

#include <string.h>

struct _AlongLetterTemplate
{
  gatomicrefcount references;
  char *id;
  char *name;
  char *summary;
  char *programme;
  char *subject;
  char *body;
  char *source;
  char **to;
  char **cc;
  int order;
};

/* (transfer full): the member's texts. */
static char **
read_texts (AlongJsonItem item, const char *key, guint least)
{
  guint n = along_json_item_get_length (item, key, least);
  char **texts = g_new0 (char *, n + 1);

  for (guint i = 0; i < n; i++)
    texts[i] = g_strdup (along_json_item_get_text (item, key, i));
  return texts;
}

static AlongLetterTemplate *
read_template (AlongJsonItem root)
{
  static const char *const keys[] = { "version", "id", "name",    "summary", "programme", "order",
                                      "to",      "cc", "subject", "body",    "source",    NULL };
  AlongLetterTemplate *self = g_new0 (AlongLetterTemplate, 1);
  g_auto (GStrv) lines = NULL;

  g_atomic_ref_count_init (&self->references);
  along_json_item_allow (root, keys);
  along_json_item_get_int (root, "version", 1, 1);
  self->id = g_strdup (along_json_item_get_id (root, "id"));
  self->name = g_strdup (along_json_item_get_string (root, "name", NULL));
  self->summary = g_strdup (along_json_item_get_string (root, "summary", ""));
  self->programme = g_strdup (along_json_item_get_string (root, "programme", ""));
  self->order = along_json_item_get_int_or (root, "order", 0, 9999, 0);
  self->to = read_texts (root, "to", 1);
  self->cc = read_texts (root, "cc", 0);
  self->subject = g_strdup (along_json_item_get_string (root, "subject", NULL));
  lines = read_texts (root, "body", 1);
  self->body = g_strjoinv ("\n", lines);
  self->source = g_strdup (along_json_item_get_string (root, "source", NULL));
  return self;
}

AlongLetterTemplate *
along_letter_template_new_from_file (GFile *file, GError **error)
{
  g_autoptr (AlongJsonReader) reader = along_json_reader_new (file, error);
  g_autoptr (AlongLetterTemplate) self = NULL;

  if (reader == NULL)
    return NULL;

  self = read_template (along_json_reader_get_root (reader));
  return along_json_reader_finish (reader, error) ? g_steal_pointer (&self) : NULL;
}

static int
compare_orders (gconstpointer a, gconstpointer b)
{
  const AlongLetterTemplate *first = *(AlongLetterTemplate *const *) a;
  const AlongLetterTemplate *second = *(AlongLetterTemplate *const *) b;

  return first->order != second->order ? first->order - second->order
                                       : g_strcmp0 (first->id, second->id);
}

GPtrArray *
along_letter_template_load_folder (GFile *folder, GError **error)
{
  g_autoptr (GPtrArray) files = along_definition_folder_list (folder, FALSE, error);
  g_autoptr (GPtrArray) letters = NULL;

  if (files == NULL)
    return NULL;

  letters = g_ptr_array_new_with_free_func ((GDestroyNotify) along_letter_template_unref);
  for (guint i = 0; i < files->len; i++)
    {
      AlongLetterTemplate *letter = along_letter_template_new_from_file (
          g_ptr_array_index (files, i), error);

      if (letter == NULL)
        return NULL;
      g_ptr_array_add (letters, letter);
    }
  g_ptr_array_sort (letters, compare_orders);
  return g_steal_pointer (&letters);
}

AlongLetterTemplate *
along_letter_template_new_with_text (AlongLetterTemplate *self, const char *text)
{
  AlongLetterTemplate *copy;
  g_autofree char *unix_text = NULL;
  g_auto (GStrv) lines = NULL;
  g_auto (GStrv) parts = NULL;

  g_return_val_if_fail (self != NULL && text != NULL, NULL);

  copy = g_new0 (AlongLetterTemplate, 1);
  g_atomic_ref_count_init (&copy->references);
  copy->id = g_strdup (self->id);
  copy->name = g_strdup (self->name);
  copy->summary = g_strdup (self->summary);
  copy->programme = g_strdup (self->programme);
  copy->source = g_strdup (self->source);
  copy->to = g_strdupv (self->to);
  copy->cc = g_strdupv (self->cc);
  copy->order = self->order;

  lines = g_strsplit (text, "\r", -1);
  unix_text = g_strjoinv ("", lines);
  parts = g_strsplit (unix_text, "\n", 2);
  copy->subject = g_strstrip (g_strdup (parts[0] != NULL ? parts[0] : ""));
  copy->body = g_strdup (parts[0] != NULL && parts[1] != NULL ? parts[1] : "");
  /* The empty line between the two belongs to neither. */
  if (*copy->body == '\n')
    memmove (copy->body, copy->body + 1, strlen (copy->body));
  return copy;
}

char *
along_letter_template_dup_text (AlongLetterTemplate *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return g_strconcat (self->subject, "\n\n", self->body, NULL);
}

AlongLetterTemplate *
along_letter_template_ref (AlongLetterTemplate *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  g_atomic_ref_count_inc (&self->references);
  return self;
}

void
along_letter_template_unref (AlongLetterTemplate *self)
{
  g_return_if_fail (self != NULL);

  if (!g_atomic_ref_count_dec (&self->references))
    return;

  g_free (self->id);
  g_free (self->name);
  g_free (self->summary);
  g_free (self->programme);
  g_free (self->subject);
  g_free (self->body);
  g_free (self->source);
  g_strfreev (self->to);
  g_strfreev (self->cc);
  g_free (self);
}

const char *
along_letter_template_get_id (AlongLetterTemplate *self)
{
  g_return_val_if_fail (self != NULL, "");

  return self->id;
}

const char *
along_letter_template_get_name (AlongLetterTemplate *self)
{
  g_return_val_if_fail (self != NULL, "");

  return self->name;
}

const char *
along_letter_template_get_summary (AlongLetterTemplate *self)
{
  g_return_val_if_fail (self != NULL, "");

  return self->summary;
}

const char *
along_letter_template_get_programme (AlongLetterTemplate *self)
{
  g_return_val_if_fail (self != NULL, "");

  return self->programme;
}

const char *
along_letter_template_get_subject (AlongLetterTemplate *self)
{
  g_return_val_if_fail (self != NULL, "");

  return self->subject;
}

const char *
along_letter_template_get_body (AlongLetterTemplate *self)
{
  g_return_val_if_fail (self != NULL, "");

  return self->body;
}

const char *
along_letter_template_get_source (AlongLetterTemplate *self)
{
  g_return_val_if_fail (self != NULL, "");

  return self->source;
}

const char *const *
along_letter_template_get_to (AlongLetterTemplate *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return (const char *const *) self->to;
}

const char *const *
along_letter_template_get_cc (AlongLetterTemplate *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return (const char *const *) self->cc;
}
