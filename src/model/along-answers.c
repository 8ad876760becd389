/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "along-answers.h"

#include <stdlib.h>
#include <string.h>

struct _AlongAnswers
{
  gatomicrefcount references;
  GHashTable *texts; /* field -> text, both owned */
};

AlongAnswers *
along_answers_new (void)
{
  AlongAnswers *self = g_new0 (AlongAnswers, 1);

  g_atomic_ref_count_init (&self->references);
  self->texts = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  return self;
}

AlongAnswers *
along_answers_ref (AlongAnswers *self)
{
  g_atomic_ref_count_inc (&self->references);
  return self;
}

void
along_answers_unref (AlongAnswers *self)
{
  if (!g_atomic_ref_count_dec (&self->references))
    return;

  g_hash_table_unref (self->texts);
  g_free (self);
}

AlongAnswers *
along_answers_copy (AlongAnswers *self)
{
  AlongAnswers *copy = along_answers_new ();
  GHashTableIter iter;
  gpointer field, text;

  g_return_val_if_fail (self != NULL, copy);

  g_hash_table_iter_init (&iter, self->texts);
  while (g_hash_table_iter_next (&iter, &field, &text))
    along_answers_set (copy, field, text);
  return copy;
}

void
along_answers_set (AlongAnswers *self, const char *field, const char *text)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (field != NULL && *field != '\0');

  if (text == NULL || *text == '\0')
    g_hash_table_remove (self->texts, field);
  else
    g_hash_table_insert (self->texts, g_strdup (field), g_strdup (text));
}

const char *
along_answers_get (AlongAnswers *self, const char *field)
{
  const char *text;

  g_return_val_if_fail (self != NULL, "");
  g_return_val_if_fail (field != NULL, "");

  text = g_hash_table_lookup (self->texts, field);
  return text != NULL ? text : "";
}

static int
compare_names (gconstpointer a, gconstpointer b)
{
  return strcmp (*(const char *const *) a, *(const char *const *) b);
}

const char **
along_answers_list (AlongAnswers *self, guint *n_fields)
{
  guint length;
  const char **fields;

  g_return_val_if_fail (self != NULL, NULL);

  fields = (const char **) g_hash_table_get_keys_as_array (self->texts, &length);
  qsort (fields, length, sizeof *fields, compare_names);
  if (n_fields != NULL)
    *n_fields = length;
  return fields;
}

guint
along_answers_count_rows (AlongAnswers *self, const char *group)
{
  g_autofree char *prefix = g_strconcat (group, "/", NULL);
  GHashTableIter iter;
  gpointer field;
  guint64 count = 0;

  g_return_val_if_fail (self != NULL, 0);

  g_hash_table_iter_init (&iter, self->texts);
  while (g_hash_table_iter_next (&iter, &field, NULL))
    if (g_str_has_prefix (field, prefix))
      count = MAX (count, g_ascii_strtoull ((char *) field + strlen (prefix), NULL, 10) + 1);
  return (guint) count;
}

gboolean
along_answers_equal (AlongAnswers *a, AlongAnswers *b)
{
  GHashTableIter iter;
  gpointer field, text;

  if (g_hash_table_size (a->texts) != g_hash_table_size (b->texts))
    return FALSE;

  g_hash_table_iter_init (&iter, a->texts);
  while (g_hash_table_iter_next (&iter, &field, &text))
    if (!g_str_equal (along_answers_get (b, field), text))
      return FALSE;
  return TRUE;
}
