/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "along-workspace-private.h"

#include "along-caseload-table.h"
#include "along-command-label.h"
#include "along-workspace-history.h"

#include <glib/gi18n.h>

enum
{
  PROP_0,
  PROP_REGISTER,
  PROP_CASELOAD,
  PROP_DOCKET,
  PROP_LOADING,
  PROP_BUSY,
  PROP_CAN_UNDO,
  PROP_CAN_REDO,
  PROP_UNDO_LABEL,
  PROP_REDO_LABEL,
  PROP_AUTHOR,
  N_PROPS,
};

enum
{
  SIGNAL_COMMAND_DONE,
  N_SIGNALS,
};

static GParamSpec *properties[N_PROPS];
static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (AlongWorkspace, along_workspace, G_TYPE_OBJECT)
G_DEFINE_QUARK (along - workspace - error - quark, along_workspace_error)

/* Snapshots ------------------------------------------------------------------------------------ */

static void
set_caseload (AlongWorkspace *self, AlongCaseload *caseload)
{
  /* Eligibility rests on the flags alone of all the team's records. */
  if (self->caseload != NULL &&
      !along_record_arrays_equal (along_caseload_get_shape (ALONG_CASELOAD_FLAGS),
                                  along_caseload_get_flags (self->caseload),
                                  along_caseload_get_flags (caseload)))
    g_hash_table_remove_all (self->eligibility);

  g_set_object (&self->caseload, caseload);
  g_clear_object (&self->board);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_CASELOAD]);
}

void
along_workspace_take_register (AlongWorkspace *self, AlongRegister *reg)
{
  g_clear_object (&self->reg);
  self->reg = reg;
  g_clear_object (&self->board);
  g_hash_table_remove_all (self->eligibility);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_REGISTER]);
}

void
along_workspace_take_docket (AlongWorkspace *self, AlongDocket *docket)
{
  g_clear_object (&self->docket);
  self->docket = docket;
  along_workspace_forget_progress_options (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_DOCKET]);
}

void
along_workspace_set_loading (AlongWorkspace *self, gboolean loading)
{
  self->loading = loading;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_LOADING]);
}

static void
set_label (AlongWorkspace *self,
           char **target,
           AlongHistoryEntry *entry,
           GParamSpec *label_spec,
           GParamSpec *can_spec)
{
  char *label = entry != NULL ? along_command_label_describe (&entry->label) : NULL;
  gboolean could = *target != NULL;

  if (g_strcmp0 (*target, label) != 0)
    {
      g_free (*target);
      *target = g_steal_pointer (&label);
      g_object_notify_by_pspec (G_OBJECT (self), label_spec);
      if (could != (*target != NULL))
        g_object_notify_by_pspec (G_OBJECT (self), can_spec);
    }
  g_free (label);
}

static void
update_undo (AlongWorkspace *self)
{
  g_autoptr (AlongHistoryEntry) undo = along_history_peek_undo (self->database, NULL);
  g_autoptr (AlongHistoryEntry) redo = along_history_peek_redo (self->database, NULL);

  set_label (self, &self->undo_label, undo, properties[PROP_UNDO_LABEL], properties[PROP_CAN_UNDO]);
  set_label (self, &self->redo_label, redo, properties[PROP_REDO_LABEL], properties[PROP_CAN_REDO]);
}

/* What was committed is safe whatever happens here; the old snapshot is then the best there is. */
static gboolean
reload_caseload (AlongWorkspace *self, GError **error)
{
  g_autoptr (AlongCaseload) caseload = along_caseload_load (self->database, error);

  if (caseload == NULL)
    return FALSE;

  set_caseload (self, caseload);
  return TRUE;
}

void
along_workspace_take_up_changes (AlongWorkspace *self, gboolean register_changed)
{
  g_autoptr (GError) error = NULL;

  self->data_version = along_database_get_data_version (self->database);
  along_workspace_forget_progress_options (self);
  if (!reload_caseload (self, &error) || !along_workspace_reload_docket (self, &error))
    g_warning ("The records could not be read again: %s", error->message);
  update_undo (self);
  if (!register_changed)
    return;

  if (self->loading)
    self->load_again = TRUE;
  else if (self->reg != NULL)
    along_workspace_load_register_async (self, NULL, NULL, NULL);
}

gboolean
along_workspace_refresh (AlongWorkspace *self)
{
  gint64 data_version;

  g_return_val_if_fail (ALONG_IS_WORKSPACE (self), FALSE);

  data_version = along_database_get_data_version (self->database);
  if (data_version == self->data_version)
    return FALSE;

  along_workspace_take_up_changes (self, along_history_get_stamp (self->database, "import") !=
                                             self->import_stamp);
  return TRUE;
}

void
along_workspace_set_patience (AlongWorkspace *self, int milliseconds)
{
  g_return_if_fail (ALONG_IS_WORKSPACE (self));

  along_database_set_busy_timeout (self->database, milliseconds);
}

/* Commands ---------------------------------------------------------------------------------------
 */

gboolean
along_workspace_check_idle (AlongWorkspace *self, GError **error)
{
  if (!self->busy)
    return TRUE;

  g_set_error_literal (error, ALONG_WORKSPACE_ERROR, ALONG_WORKSPACE_ERROR_BUSY,
                       _ ("An import is running. Wait until it has finished, or cancel it."));
  return FALSE;
}

void
along_workspace_set_busy (AlongWorkspace *self, gboolean busy)
{
  if (self->busy == busy)
    return;

  self->busy = busy;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_BUSY]);
}

void
along_workspace_announce (AlongWorkspace *self, const char *sentence, gboolean undoable)
{
  g_signal_emit (self, signals[SIGNAL_COMMAND_DONE], 0, sentence, undoable);
}

/* Object --------------------------------------------------------------------------------------- */

static void
along_workspace_finalize (GObject *object)
{
  AlongWorkspace *self = ALONG_WORKSPACE (object);

  g_clear_object (&self->key_store);
  along_workspace_forget_progress_options (self);
  g_clear_object (&self->board);
  g_clear_pointer (&self->eligibility, g_hash_table_unref);
  g_clear_object (&self->caseload);
  g_clear_object (&self->docket);
  g_clear_object (&self->reg);
  g_clear_pointer (&self->reading, along_register_reading_unref);
  g_clear_object (&self->database);
  g_clear_object (&self->definitions);
  g_free (self->undo_label);
  g_free (self->redo_label);
  g_free (self->author);
  g_free (self->path);

  G_OBJECT_CLASS (along_workspace_parent_class)->finalize (object);
}

static void
along_workspace_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  AlongWorkspace *self = ALONG_WORKSPACE (object);

  switch (id)
    {
    case PROP_REGISTER:
      g_value_set_object (value, self->reg);
      break;
    case PROP_CASELOAD:
      g_value_set_object (value, self->caseload);
      break;
    case PROP_DOCKET:
      g_value_set_object (value, self->docket);
      break;
    case PROP_LOADING:
      g_value_set_boolean (value, self->loading);
      break;
    case PROP_BUSY:
      g_value_set_boolean (value, self->busy);
      break;
    case PROP_CAN_UNDO:
      g_value_set_boolean (value, self->undo_label != NULL);
      break;
    case PROP_CAN_REDO:
      g_value_set_boolean (value, self->redo_label != NULL);
      break;
    case PROP_UNDO_LABEL:
      g_value_set_string (value, self->undo_label);
      break;
    case PROP_REDO_LABEL:
      g_value_set_string (value, self->redo_label);
      break;
    case PROP_AUTHOR:
      g_value_set_string (value, self->author);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
along_workspace_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  switch (id)
    {
    case PROP_AUTHOR:
      along_workspace_set_author (ALONG_WORKSPACE (object), g_value_get_string (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
along_workspace_class_init (AlongWorkspaceClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GParamFlags readable = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  object_class->finalize = along_workspace_finalize;
  object_class->get_property = along_workspace_get_property;
  object_class->set_property = along_workspace_set_property;

  properties[PROP_REGISTER] = g_param_spec_object ("register", NULL, NULL, ALONG_TYPE_REGISTER,
                                                   readable);
  properties[PROP_CASELOAD] = g_param_spec_object ("caseload", NULL, NULL, ALONG_TYPE_CASELOAD,
                                                   readable);
  properties[PROP_DOCKET] = g_param_spec_object ("docket", NULL, NULL, ALONG_TYPE_DOCKET, readable);
  properties[PROP_LOADING] = g_param_spec_boolean ("loading", NULL, NULL, FALSE, readable);
  properties[PROP_BUSY] = g_param_spec_boolean ("busy", NULL, NULL, FALSE, readable);
  properties[PROP_CAN_UNDO] = g_param_spec_boolean ("can-undo", NULL, NULL, FALSE, readable);
  properties[PROP_CAN_REDO] = g_param_spec_boolean ("can-redo", NULL, NULL, FALSE, readable);
  properties[PROP_UNDO_LABEL] = g_param_spec_string ("undo-label", NULL, NULL, NULL, readable);
  properties[PROP_REDO_LABEL] = g_param_spec_string ("redo-label", NULL, NULL, NULL, readable);
  properties[PROP_AUTHOR] = g_param_spec_string ("author", NULL, NULL, NULL,
                                                 readable | G_PARAM_WRITABLE);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  signals[SIGNAL_COMMAND_DONE] = g_signal_new ("command-done", ALONG_TYPE_WORKSPACE,
                                               G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE,
                                               2, G_TYPE_STRING, G_TYPE_BOOLEAN);
}

static void
along_workspace_init (AlongWorkspace *self)
{
  self->eligibility = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_object_unref);
  self->key_store = along_key_store_new ();
}

AlongWorkspace *
along_workspace_open (const char *path,
                      AlongDefinitions *definitions,
                      const char *author,
                      GError **error)
{
  g_autoptr (AlongWorkspace) self = NULL;

  g_return_val_if_fail (path != NULL, NULL);
  g_return_val_if_fail (ALONG_IS_DEFINITIONS (definitions), NULL);

  self = g_object_new (ALONG_TYPE_WORKSPACE, NULL);
  self->path = g_strdup (path);
  self->author = g_strdup (author != NULL ? author : "");
  self->definitions = g_object_ref (definitions);
  self->database = along_database_open (path, ALONG_DATABASE_CREATE, ALONG_PATIENCE_WINDOW, error);
  if (self->database == NULL)
    return NULL;

  self->data_version = along_database_get_data_version (self->database);
  if (!reload_caseload (self, error))
    return NULL;
  update_undo (self);

  return g_steal_pointer (&self);
}

AlongDatabase *
along_workspace_get_database (AlongWorkspace *self)
{
  return self->database;
}

const char *
along_workspace_get_path (AlongWorkspace *self)
{
  g_return_val_if_fail (ALONG_IS_WORKSPACE (self), NULL);

  return self->path;
}

AlongDefinitions *
along_workspace_get_definitions (AlongWorkspace *self)
{
  g_return_val_if_fail (ALONG_IS_WORKSPACE (self), NULL);

  return self->definitions;
}

AlongFrameworks *
along_workspace_get_frameworks (AlongWorkspace *self)
{
  g_return_val_if_fail (ALONG_IS_WORKSPACE (self), NULL);

  return along_definitions_get_frameworks (self->definitions);
}

const char *
along_workspace_get_author (AlongWorkspace *self)
{
  g_return_val_if_fail (ALONG_IS_WORKSPACE (self), NULL);

  return self->author;
}

void
along_workspace_set_author (AlongWorkspace *self, const char *author)
{
  g_return_if_fail (ALONG_IS_WORKSPACE (self));

  if (g_strcmp0 (self->author, author) == 0)
    return;

  g_free (self->author);
  self->author = g_strdup (author != NULL ? author : "");
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_AUTHOR]);
}

AlongRegister *
along_workspace_get_register (AlongWorkspace *self)
{
  g_return_val_if_fail (ALONG_IS_WORKSPACE (self), NULL);

  return self->reg;
}

AlongCaseload *
along_workspace_get_caseload (AlongWorkspace *self)
{
  g_return_val_if_fail (ALONG_IS_WORKSPACE (self), NULL);

  return self->caseload;
}

gboolean
along_workspace_has_schools (AlongWorkspace *self)
{
  g_return_val_if_fail (ALONG_IS_WORKSPACE (self), FALSE);

  return along_database_has_schools (self->database);
}

gboolean
along_workspace_get_loading (AlongWorkspace *self)
{
  g_return_val_if_fail (ALONG_IS_WORKSPACE (self), FALSE);

  return self->loading;
}

gboolean
along_workspace_get_busy (AlongWorkspace *self)
{
  g_return_val_if_fail (ALONG_IS_WORKSPACE (self), FALSE);

  return self->busy;
}

gboolean
along_workspace_can_undo (AlongWorkspace *self)
{
  g_return_val_if_fail (ALONG_IS_WORKSPACE (self), FALSE);

  return self->undo_label != NULL;
}

gboolean
along_workspace_can_redo (AlongWorkspace *self)
{
  g_return_val_if_fail (ALONG_IS_WORKSPACE (self), FALSE);

  return self->redo_label != NULL;
}
