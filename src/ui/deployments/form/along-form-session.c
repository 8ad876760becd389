/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-form-pane"

#include "along-form-session-private.h"

#include "along-form-known.h"
#include "along-form-value.h"
#include "along-workspace-docket.h"
#include "along-workspace-forms.h"

#include <string.h>

/* Milliseconds of rest after which what was typed is stored, and until a failed try is repeated. */
#define REST  400
#define RETRY 3000

G_DEFINE_FINAL_TYPE (AlongFormSession, along_form_session, G_TYPE_OBJECT)

enum
{
  CHANGED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static void
work_out (AlongFormSession *self)
{
  g_clear_pointer (&self->typed, along_answers_unref);
  self->typed = along_form_pending_apply (self->pending, self->stored);
  g_clear_pointer (&self->filled, along_answers_unref);
  self->filled = along_form_known_lay_over (self->form, self->known, self->typed);
  g_clear_pointer (&self->verdict, along_form_verdict_free);
  self->verdict = along_form_check (self->form, self->typed, self->filled, self->dossier,
                                    along_date_today ());
}

void
along_form_session_tell (AlongFormSession *self)
{
  work_out (self);
  g_signal_emit (self, signals[CHANGED], 0);
}

/* What cannot be read leaves what was read before. */
static void
load (AlongFormSession *self)
{
  g_autoptr (AlongAnswers) stored = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (AlongAnswers)
      known = along_form_known_load (self->workspace, self->form, self->dossier, &stored, &error);

  if (known != NULL && along_form_pending_is_empty (self->pending))
    g_clear_error (&self->error);
  if (known == NULL && self->error == NULL)
    self->error = g_steal_pointer (&error);
  if (known == NULL && self->stored != NULL)
    return;
  g_clear_pointer (&self->stored, along_answers_unref);
  self->stored = stored != NULL ? g_steal_pointer (&stored) : along_answers_new ();
  g_clear_pointer (&self->known, along_answers_unref);
  self->known = known != NULL ? g_steal_pointer (&known) : along_answers_new ();
}

static void
docket_cb (AlongFormSession *self)
{
  AlongDocket *docket = along_workspace_get_docket (self->workspace);
  AlongDossier *dossier = docket != NULL
                              ? along_docket_find (docket, along_form_session_get_deployment (self))
                              : NULL;

  if (dossier != NULL)
    g_set_object (&self->dossier, dossier);
  if (self->storing)
    return;
  load (self);
  along_form_session_tell (self);
}

static gboolean
rest_cb (gpointer data)
{
  AlongFormSession *self = data;

  self->timer = 0;
  along_form_session_flush (self);
  return G_SOURCE_REMOVE;
}

static void
start_timer (AlongFormSession *self, guint milliseconds)
{
  g_clear_handle_id (&self->timer, g_source_remove);
  self->timer = g_timeout_add (milliseconds, rest_cb, self);
}

void
along_form_session_put (AlongFormSession *self, const char *path, const char *text)
{
  /* Rows end with the last answer in them, so nothing in one is left blank on purpose. */
  if (*text == '\0' && strchr (path, '/') != NULL)
    along_form_pending_restore (self->pending, path, self->stored);
  else
    along_form_pending_put (self->pending, path, text, self->stored, self->known);
}

static gboolean
store (AlongFormSession *self)
{
  g_autoptr (GPtrArray) cleared = NULL;
  g_autoptr (AlongAnswers) given = along_form_pending_split (self->pending, &cleared);

  return along_workspace_save_answers (
      self->workspace, along_form_session_get_deployment (self), along_form_get_id (self->form),
      given, (const char *const *) cleared->pdata, &self->entry, &self->error);
}

static void
along_form_session_dispose (GObject *object)
{
  AlongFormSession *self = ALONG_FORM_SESSION (object);

  g_clear_handle_id (&self->timer, g_source_remove);

  G_OBJECT_CLASS (along_form_session_parent_class)->dispose (object);
}

static void
along_form_session_finalize (GObject *object)
{
  AlongFormSession *self = ALONG_FORM_SESSION (object);

  g_clear_pointer (&self->stored, along_answers_unref);
  g_clear_pointer (&self->typed, along_answers_unref);
  g_clear_pointer (&self->known, along_answers_unref);
  g_clear_pointer (&self->filled, along_answers_unref);
  g_clear_pointer (&self->verdict, along_form_verdict_free);
  along_form_pending_free (self->pending);
  g_hash_table_unref (self->touched);
  g_hash_table_unref (self->rows);
  g_clear_error (&self->error);
  g_clear_pointer (&self->edited, g_free);
  g_clear_object (&self->dossier);
  g_clear_object (&self->form);
  g_clear_object (&self->context);

  G_OBJECT_CLASS (along_form_session_parent_class)->finalize (object);
}

static void
along_form_session_class_init (AlongFormSessionClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = along_form_session_dispose;
  object_class->finalize = along_form_session_finalize;

  signals[CHANGED] = g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL,
                                   NULL, NULL, G_TYPE_NONE, 0);
}

static void
along_form_session_init (AlongFormSession *self)
{
  self->pending = along_form_pending_new ();
  self->touched = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  self->rows = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
}

AlongFormSession *
along_form_session_new (AlongContext *context, AlongForm *form, AlongDossier *dossier)
{
  AlongFormSession *self;
  AlongWorkspace *workspace;

  g_return_val_if_fail (ALONG_IS_CONTEXT (context), NULL);
  g_return_val_if_fail (ALONG_IS_FORM (form), NULL);
  g_return_val_if_fail (ALONG_IS_DOSSIER (dossier), NULL);

  self = g_object_new (ALONG_TYPE_FORM_SESSION, NULL);
  self->context = g_object_ref (context);
  self->workspace = workspace = along_context_get_workspace (context);
  self->form = g_object_ref (form);
  self->dossier = g_object_ref (dossier);
  load (self);
  work_out (self);
  g_signal_connect_object (workspace, "notify::docket", G_CALLBACK (docket_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (workspace, "notify::register", G_CALLBACK (docket_cb), self,
                           G_CONNECT_SWAPPED);
  return self;
}

/* Each go at a field is a step of its own to undo. */
static void
begin_editing (AlongFormSession *self, const char *path)
{
  if (g_strcmp0 (self->edited, path) == 0)
    return;
  along_form_session_finish (self);
  self->edited = g_strdup (path);
}

void
along_form_session_edit (AlongFormSession *self, const char *path, const char *text)
{
  const AlongFormField *field;
  g_autofree char *kept = NULL;

  g_return_if_fail (ALONG_IS_FORM_SESSION (self));
  g_return_if_fail (path != NULL && text != NULL);

  field = along_form_find_field (self->form, path, NULL);
  g_return_if_fail (field != NULL);

  kept = along_form_value_normalise (field, text);
  if (g_str_equal (kept, along_answers_get (self->filled, path)))
    return;
  begin_editing (self, path);
  along_form_session_put (self, path, kept);
  start_timer (self, REST);
  along_form_session_tell (self);
}

void
along_form_session_restore (AlongFormSession *self, const char *path)
{
  g_return_if_fail (ALONG_IS_FORM_SESSION (self));
  g_return_if_fail (path != NULL);

  along_form_session_finish (self);
  along_form_pending_restore (self->pending, path, self->stored);
  along_form_session_finish (self);
  along_form_session_tell (self);
}

void
along_form_session_leave (AlongFormSession *self, const char *path)
{
  g_return_if_fail (ALONG_IS_FORM_SESSION (self));

  if (g_strcmp0 (self->edited, path) == 0)
    along_form_session_finish (self);
}

gboolean
along_form_session_flush (AlongFormSession *self)
{
  gboolean stored;

  g_return_val_if_fail (ALONG_IS_FORM_SESSION (self), FALSE);

  /* Storing tells everybody, and who is told may come back here. */
  if (self->storing)
    return TRUE;
  g_clear_handle_id (&self->timer, g_source_remove);
  if (along_form_pending_is_empty (self->pending))
    return TRUE;
  g_clear_error (&self->error);
  self->storing = TRUE;
  stored = store (self);
  self->storing = FALSE;
  if (stored)
    along_form_pending_clear (self->pending);
  else
    start_timer (self, RETRY);
  load (self);
  along_form_session_tell (self);
  return stored;
}

gboolean
along_form_session_finish (AlongFormSession *self)
{
  gboolean stored = along_form_session_flush (self);

  g_clear_pointer (&self->edited, g_free);
  self->entry = 0;
  return stored;
}

void
along_form_session_discard (AlongFormSession *self)
{
  g_return_if_fail (ALONG_IS_FORM_SESSION (self));

  g_clear_handle_id (&self->timer, g_source_remove);
  along_form_pending_clear (self->pending);
  g_clear_error (&self->error);
  load (self);
  along_form_session_tell (self);
}
