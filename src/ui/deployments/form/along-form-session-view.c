/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-form-pane"

#include "along-form-session-private.h"

/* Rows of groups, where a person has been, and what a session holds. */

guint
along_form_session_get_n_rows (AlongFormSession *self, const AlongFormField *group)
{
  guint shown;

  g_return_val_if_fail (ALONG_IS_FORM_SESSION (self), 0);
  g_return_val_if_fail (group != NULL, 0);

  shown = GPOINTER_TO_UINT (g_hash_table_lookup (self->rows, group->id));
  return MAX (shown, along_answers_count_rows (self->filled, group->id));
}

void
along_form_session_add_row (AlongFormSession *self, const AlongFormField *group)
{
  guint n = along_form_session_get_n_rows (self, group);

  if (group->max_rows > 0 && n >= group->max_rows)
    return;
  g_hash_table_insert (self->rows, g_strdup (group->id), GUINT_TO_POINTER (n + 1));
  along_form_session_tell (self);
}

void
along_form_session_remove_row (AlongFormSession *self, const AlongFormField *group, guint row)
{
  guint n = along_form_session_get_n_rows (self, group);

  g_return_if_fail (row < n);

  along_form_session_finish (self);
  for (guint i = row; i < n; i++)
    for (guint j = 0; j < group->n_fields; j++)
      {
        g_autofree char *path = along_form_field_dup_path (&group->fields[j], i);
        g_autofree char *next = along_form_field_dup_path (&group->fields[j], i + 1);

        along_form_session_put (self, path, i + 1 < n ? along_answers_get (self->typed, next) : "");
      }
  g_hash_table_insert (self->rows, g_strdup (group->id), GUINT_TO_POINTER (n - 1));
  along_form_session_finish (self);
  along_form_session_tell (self);
}

AlongWorkspace *
along_form_session_get_workspace (AlongFormSession *self)
{
  g_return_val_if_fail (ALONG_IS_FORM_SESSION (self), NULL);

  return self->workspace;
}

AlongForm *
along_form_session_get_form (AlongFormSession *self)
{
  g_return_val_if_fail (ALONG_IS_FORM_SESSION (self), NULL);

  return self->form;
}

AlongDossier *
along_form_session_get_dossier (AlongFormSession *self)
{
  g_return_val_if_fail (ALONG_IS_FORM_SESSION (self), NULL);

  return self->dossier;
}

AlongAnswers *
along_form_session_get_typed (AlongFormSession *self)
{
  g_return_val_if_fail (ALONG_IS_FORM_SESSION (self), NULL);

  return self->typed;
}

AlongAnswers *
along_form_session_get_filled (AlongFormSession *self)
{
  g_return_val_if_fail (ALONG_IS_FORM_SESSION (self), NULL);

  return self->filled;
}

AlongAnswers *
along_form_session_get_known (AlongFormSession *self)
{
  g_return_val_if_fail (ALONG_IS_FORM_SESSION (self), NULL);

  return self->known;
}

AlongFormVerdict *
along_form_session_get_verdict (AlongFormSession *self)
{
  g_return_val_if_fail (ALONG_IS_FORM_SESSION (self), NULL);

  return self->verdict;
}

const GError *
along_form_session_get_error (AlongFormSession *self)
{
  g_return_val_if_fail (ALONG_IS_FORM_SESSION (self), NULL);

  return self->error;
}

const char *
along_form_session_get_deployment (AlongFormSession *self)
{
  g_return_val_if_fail (ALONG_IS_FORM_SESSION (self), NULL);

  return along_dossier_get_deployment (self->dossier)->id;
}

AlongContext *
along_form_session_get_context (AlongFormSession *self)
{
  g_return_val_if_fail (ALONG_IS_FORM_SESSION (self), NULL);

  return self->context;
}

void
along_form_session_touch (AlongFormSession *self, const char *path)
{
  g_return_if_fail (ALONG_IS_FORM_SESSION (self));

  if (g_hash_table_add (self->touched, g_strdup (path)))
    g_signal_emit_by_name (self, "changed");
}

gboolean
along_form_session_is_touched (AlongFormSession *self, const char *path)
{
  g_return_val_if_fail (ALONG_IS_FORM_SESSION (self), FALSE);

  return g_hash_table_contains (self->touched, path);
}

gboolean
along_form_session_has_unsaved (AlongFormSession *self)
{
  g_return_val_if_fail (ALONG_IS_FORM_SESSION (self), FALSE);

  return !along_form_pending_is_empty (self->pending);
}
