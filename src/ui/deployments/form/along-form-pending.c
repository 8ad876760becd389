/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-form-pane"

#include "along-form-pending.h"

struct _AlongFormPending
{
  GHashTable *texts; /* path -> text; "" to leave it blank, NULL to take the answer away */
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

/* (nullable): in the same way as the texts of pending answers. */
static const char *
get_stored (AlongAnswers *stored, const char *path)
{
  const char *text = along_answers_get (stored, path);

  return *text != '\0' || along_answers_is_left_blank (stored, path) ? text : NULL;
}

static void
put (AlongFormPending *self, const char *path, const char *text, AlongAnswers *stored)
{
  if (g_strcmp0 (text, get_stored (stored, path)) == 0)
    g_hash_table_remove (self->texts, path);
  else
    g_hash_table_insert (self->texts, g_strdup (path), g_strdup (text));
}

void
along_form_pending_put (AlongFormPending *self,
                        const char *path,
                        const char *text,
                        AlongAnswers *stored,
                        AlongAnswers *known)
{
  gboolean as_known = g_str_equal (text, along_answers_get (known, path));

  put (self, path, as_known ? NULL : text, stored);
}

void
along_form_pending_restore (AlongFormPending *self, const char *path, AlongAnswers *stored)
{
  put (self, path, NULL, stored);
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

static void
give (AlongAnswers *answers, const char *path, const char *text)
{
  if (text != NULL && *text == '\0')
    along_answers_leave_blank (answers, path);
  else
    along_answers_set (answers, path, text);
}

AlongAnswers *
along_form_pending_apply (AlongFormPending *self, AlongAnswers *stored)
{
  AlongAnswers *typed = along_answers_copy (stored);
  GHashTableIter iter;
  gpointer path, text;

  g_hash_table_iter_init (&iter, self->texts);
  while (g_hash_table_iter_next (&iter, &path, &text))
    give (typed, path, text);
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
    if (text != NULL)
      give (given, path, text);
    else
      g_ptr_array_add (*cleared, path);
  g_ptr_array_add (*cleared, NULL);
  return given;
}
