/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "along-answers.h"

#include <stdlib.h>
#include <string.h>

struct _AlongAnswers
{
  gatomicrefcount references;
  GHashTable *texts; /* field -> text, both owned; "" of what is left blank */
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
    g_hash_table_insert (copy->texts, g_strdup (field), g_strdup (text));
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

void
along_answers_leave_blank (AlongAnswers *self, const char *field)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (field != NULL && *field != '\0');

  g_hash_table_insert (self->texts, g_strdup (field), g_strdup (""));
}

gboolean
along_answers_is_left_blank (AlongAnswers *self, const char *field)
{
  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (field != NULL, FALSE);

  return g_strcmp0 (g_hash_table_lookup (self->texts, field), "") == 0;
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

static const char **
list (AlongAnswers *self, gboolean blank, guint *n_fields)
{
  const char **fields = g_new0 (const char *, g_hash_table_size (self->texts) + 1);
  GHashTableIter iter;
  gpointer field, text;
  guint length = 0;

  g_hash_table_iter_init (&iter, self->texts);
  while (g_hash_table_iter_next (&iter, &field, &text))
    if ((*(const char *) text == '\0') == blank)
      fields[length++] = field;
  qsort (fields, length, sizeof *fields, compare_names);
  if (n_fields != NULL)
    *n_fields = length;
  return fields;
}

const char **
along_answers_list (AlongAnswers *self, guint *n_fields)
{
  g_return_val_if_fail (self != NULL, NULL);

  return list (self, FALSE, n_fields);
}

const char **
along_answers_list_blank (AlongAnswers *self, guint *n_fields)
{
  g_return_val_if_fail (self != NULL, NULL);

  return list (self, TRUE, n_fields);
}

guint
along_answers_count_rows (AlongAnswers *self, const char *group)
{
  g_autofree char *prefix = g_strconcat (group, "/", NULL);
  GHashTableIter iter;
  gpointer field, text;
  guint64 count = 0;

  g_return_val_if_fail (self != NULL, 0);

  g_hash_table_iter_init (&iter, self->texts);
  while (g_hash_table_iter_next (&iter, &field, &text))
    if (*(const char *) text != '\0' && g_str_has_prefix (field, prefix))
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
    if (g_strcmp0 (g_hash_table_lookup (b->texts, field), text) != 0)
      return FALSE;
  return TRUE;
}
