/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-form-pane"

#include "along-form-session.h"

#include "along-form-prefill.h"
#include "along-form-value.h"
#include "along-workspace-docket.h"
#include "along-workspace-forms.h"

/* Milliseconds of rest after which what was typed is stored, and until a failed try is repeated. */
#define REST  400
#define RETRY 3000

struct _AlongFormSession
{
  GObject parent_instance;

  AlongContext *context;
  AlongWorkspace *workspace; /* the context's */
  AlongForm *form;
  AlongDossier *dossier;

  AlongAnswers *stored;
  AlongAnswers *typed; /* stored, with what is pending */
  AlongAnswers *known;
  AlongAnswers *filled;
  AlongFormVerdict *verdict;
  GHashTable *pending; /* path -> text, "" to take the answer away */
  GHashTable *touched; /* of paths */
  GHashTable *rows;    /* group id -> GUINT: shown although they may be empty */
  GError *error;       /* (nullable) */
  guint timer;
  gboolean storing;
};

G_DEFINE_FINAL_TYPE (AlongFormSession, along_form_session, G_TYPE_OBJECT)

enum
{
  CHANGED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

/* What is there without any typing holds no text of a person's. What is known comes from the
 * workspace once; afterwards typing is laid over it. */
static AlongAnswers *
lay_over (AlongFormSession *self)
{
  AlongAnswers *filled = along_answers_copy (self->known);
  g_autofree const char **paths = along_answers_list (self->typed, NULL);

  for (guint i = 0; paths[i] != NULL; i++)
    {
      const AlongFormField *field = along_form_find_field (self->form, paths[i], NULL);

      if (field != NULL && (field->computed || (field->group != NULL && field->group->computed)))
        continue;
      along_answers_set (filled, paths[i], along_answers_get (self->typed, paths[i]));
    }
  return filled;
}

static void
work_out (AlongFormSession *self)
{
  GHashTableIter iter;
  gpointer path, text;

  g_clear_pointer (&self->typed, along_answers_unref);
  self->typed = along_answers_copy (self->stored);
  g_hash_table_iter_init (&iter, self->pending);
  while (g_hash_table_iter_next (&iter, &path, &text))
    along_answers_set (self->typed, path, text);

  g_clear_pointer (&self->filled, along_answers_unref);
  self->filled = lay_over (self);
  g_clear_pointer (&self->verdict, along_form_verdict_free);
  self->verdict = along_form_check (self->form, self->typed, self->filled, self->dossier,
                                    along_date_today ());
}

static void
tell (AlongFormSession *self)
{
  work_out (self);
  g_signal_emit (self, signals[CHANGED], 0);
}

/* (nullable): what is said of the sealed bank details, which only the workspace can tell. */
static const char *
find_bank (AlongForm *form, AlongAnswers *filled)
{
  guint n;
  const AlongFormSection *sections = along_form_get_sections (form, &n);

  for (guint i = 0; i < n; i++)
    for (guint j = 0; j < sections[i].n_blocks; j++)
      for (guint k = 0; k < sections[i].blocks[j].n_fields; k++)
        if (sections[i].blocks[j].fields[k].fact == ALONG_FACT_BANK)
          return along_answers_get (filled, sections[i].blocks[j].fields[k].id);
  return NULL;
}

static AlongAnswers *
find_known (AlongFormSession *self, AlongAnswers *filled)
{
  AlongFormSources sources = {
    .programme = along_definitions_find_programme (
        along_workspace_get_definitions (self->workspace),
        along_dossier_get_deployment (self->dossier)->programme),
    .dossier = self->dossier,
    .reg = along_workspace_get_register (self->workspace),
    .caseload = along_workspace_get_caseload (self->workspace),
    .docket = along_workspace_get_docket (self->workspace),
    .bank = find_bank (self->form, filled),
    .date = along_date_today (),
  };
  g_autoptr (AlongAnswers) nothing = along_answers_new ();

  return along_form_prefill (self->form, nothing, &sources);
}

/* What cannot be read leaves what was read before. */
static void
load (AlongFormSession *self)
{
  g_autoptr (AlongAnswers) stored = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (AlongAnswers) filled = along_workspace_fill_form (self->workspace, self->dossier,
                                                               self->form, &stored, &error);

  if (filled == NULL)
    {
      if (self->error == NULL)
        self->error = g_steal_pointer (&error);
      if (self->stored != NULL)
        return;
      stored = along_answers_new ();
      filled = along_answers_new ();
    }
  g_clear_pointer (&self->stored, along_answers_unref);
  self->stored = g_steal_pointer (&stored);
  g_clear_pointer (&self->known, along_answers_unref);
  self->known = find_known (self, filled);
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
  tell (self);
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

/* @text: as it is kept. What is equal to what is stored is not pending; what is equal to what is
 * known counts as not typed. */
static void
put (AlongFormSession *self, const char *path, const char *text)
{
  if (g_str_equal (text, along_answers_get (self->known, path)))
    text = "";
  if (g_str_equal (text, along_answers_get (self->stored, path)))
    g_hash_table_remove (self->pending, path);
  else
    g_hash_table_insert (self->pending, g_strdup (path), g_strdup (text));
}

static gboolean
store (AlongFormSession *self)
{
  g_autoptr (AlongAnswers) changes = along_answers_new ();
  g_autoptr (GPtrArray) cleared = g_ptr_array_new ();
  GHashTableIter iter;
  gpointer path, text;

  g_hash_table_iter_init (&iter, self->pending);
  while (g_hash_table_iter_next (&iter, &path, &text))
    if (*(char *) text != '\0')
      along_answers_set (changes, path, text);
    else
      g_ptr_array_add (cleared, path);
  g_ptr_array_add (cleared, NULL);
  return along_workspace_save_answers (self->workspace, along_form_session_get_deployment (self),
                                       along_form_get_id (self->form), changes,
                                       (const char *const *) cleared->pdata, &self->error);
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
  g_hash_table_unref (self->pending);
  g_hash_table_unref (self->touched);
  g_hash_table_unref (self->rows);
  g_clear_error (&self->error);
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
  self->pending = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
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
  /* Each field is a step of its own to undo. */
  if (g_hash_table_size (self->pending) > 0 && !g_hash_table_contains (self->pending, path))
    along_form_session_flush (self);
  put (self, path, kept);
  start_timer (self, REST);
  tell (self);
}

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
  tell (self);
}

void
along_form_session_remove_row (AlongFormSession *self, const AlongFormField *group, guint row)
{
  guint n = along_form_session_get_n_rows (self, group);

  g_return_if_fail (row < n);

  along_form_session_flush (self);
  for (guint i = row; i < n; i++)
    for (guint j = 0; j < group->n_fields; j++)
      {
        g_autofree char *path = along_form_field_dup_path (&group->fields[j], i);
        g_autofree char *next = along_form_field_dup_path (&group->fields[j], i + 1);

        put (self, path, i + 1 < n ? along_answers_get (self->typed, next) : "");
      }
  g_hash_table_insert (self->rows, g_strdup (group->id), GUINT_TO_POINTER (n - 1));
  along_form_session_flush (self);
  tell (self);
}

void
along_form_session_touch (AlongFormSession *self, const char *path)
{
  g_return_if_fail (ALONG_IS_FORM_SESSION (self));

  if (g_hash_table_add (self->touched, g_strdup (path)))
    g_signal_emit (self, signals[CHANGED], 0);
}

gboolean
along_form_session_is_touched (AlongFormSession *self, const char *path)
{
  g_return_val_if_fail (ALONG_IS_FORM_SESSION (self), FALSE);

  return g_hash_table_contains (self->touched, path);
}

gboolean
along_form_session_flush (AlongFormSession *self)
{
  gboolean stored;

  g_return_val_if_fail (ALONG_IS_FORM_SESSION (self), FALSE);

  g_clear_handle_id (&self->timer, g_source_remove);
  if (g_hash_table_size (self->pending) == 0)
    return TRUE;
  g_clear_error (&self->error);
  self->storing = TRUE;
  stored = store (self);
  self->storing = FALSE;
  if (stored)
    g_hash_table_remove_all (self->pending);
  else
    start_timer (self, RETRY);
  load (self);
  tell (self);
  return stored;
}

gboolean
along_form_session_has_unsaved (AlongFormSession *self)
{
  g_return_val_if_fail (ALONG_IS_FORM_SESSION (self), FALSE);

  return g_hash_table_size (self->pending) > 0;
}

void
along_form_session_discard (AlongFormSession *self)
{
  g_return_if_fail (ALONG_IS_FORM_SESSION (self));

  g_clear_handle_id (&self->timer, g_source_remove);
  g_hash_table_remove_all (self->pending);
  g_clear_error (&self->error);
  load (self);
  tell (self);
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
