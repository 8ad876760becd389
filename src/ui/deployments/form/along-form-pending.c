/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-form-pane"

#include "along-form-pending.h"

struct _AlongFormPending
{
  GHashTable *texts; /* path -> text, "" to take the answer away */
};

AlongFormPending *
along_form_pending_new (void)
{
  AlongFormPending *self = g_new0 (AlongFormPending, 1);

  self->texts = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  return self;
}

void
along_form_pending_free (AlongFormPending *self)
{
  g_hash_table_unref (self->texts);
  g_free (self);
}

void
along_form_pending_put (AlongFormPending *self,
                        const char *path,
                        const char *text,
                        AlongAnswers *stored,
                        AlongAnswers *known)
{
  if (g_str_equal (text, along_answers_get (known, path)))
    text = "";
  if (g_str_equal (text, along_answers_get (stored, path)))
    g_hash_table_remove (self->texts, path);
  else
    g_hash_table_insert (self->texts, g_strdup (path), g_strdup (text));
}

gboolean
along_form_pending_has (AlongFormPending *self, const char *path)
{
  return g_hash_table_contains (self->texts, path);
}

gboolean
along_form_pending_is_empty (AlongFormPending *self)
{
  return g_hash_table_size (self->texts) == 0;
}

void
along_form_pending_clear (AlongFormPending *self)
{
  g_hash_table_remove_all (self->texts);
}

AlongAnswers *
along_form_pending_apply (AlongFormPending *self, AlongAnswers *stored)
{
  AlongAnswers *typed = along_answers_copy (stored);
  GHashTableIter iter;
  gpointer path, text;

  g_hash_table_iter_init (&iter, self->texts);
  while (g_hash_table_iter_next (&iter, &path, &text))
    along_answers_set (typed, path, text);
  return typed;
}

AlongAnswers *
along_form_pending_split (AlongFormPending *self, GPtrArray **cleared)
{
  AlongAnswers *given = along_answers_new ();
  GHashTableIter iter;
  gpointer path, text;

  *cleared = g_ptr_array_new ();
  g_hash_table_iter_init (&iter, self->texts);
  while (g_hash_table_iter_next (&iter, &path, &text))
    if (*(const char *) text != '\0')
      along_answers_set (given, path, text);
    else
      g_ptr_array_add (*cleared, path);
  g_ptr_array_add (*cleared, NULL);
  return given;
}
