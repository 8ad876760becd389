/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "along-workspace-keys.h"

#include "along-keyring-table.h"
#include "along-workspace-private.h"
#include "along-workspace-secrets.h"

#include <glib/gi18n.h>

typedef struct
{
  char *passphrase; /* (nullable) */
  GArray *records;  /* of AlongKeyRecord, newest first */
  guint next;       /* of the records: which one to ask the service for */
} Choice;

static void
choice_free (gpointer data)
{
  Choice *choice = data;

  along_secret_text_free (choice->passphrase);
  g_array_unref (choice->records);
  g_free (choice);
}

static const AlongKeyRecord *
find_behind_passphrase (GArray *records)
{
  for (guint i = 0; i < records->len; i++)
    {
      const AlongKeyRecord *record = &g_array_index (records, AlongKeyRecord, i);

      if (record->kind == ALONG_KEY_BEHIND_PASSPHRASE)
        return record;
    }

  return NULL;
}

AlongKeyRecord *
along_workspace_load_key_record (AlongWorkspace *self, const char *id, GError **error)
{
  g_autoptr (GArray) records = along_keyring_list (self->database, error);

  for (guint i = 0; records != NULL && i < records->len; i++)
    {
      AlongKeyRecord *record = &g_array_index (records, AlongKeyRecord, i);

      if (g_str_equal (record->id, id))
        return g_memdup2 (record, sizeof *record);
    }

  return NULL;
}

/* Making one ----------------------------------------------------------------------------------- */

/* A transaction of its own: the key is there, whether or not what follows is done. */
static gboolean
note_key (AlongWorkspace *self, const AlongKeyRecord *record, GError **error)
{
  if (!along_workspace_check_idle (self, error) || !along_database_begin (self->database, error))
    return FALSE;
  if (along_keyring_add (self->database, record, self->author, error) &&
      along_database_commit (self->database, error))
    return TRUE;

  along_database_rollback (self->database);
  return FALSE;
}

static void
created_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (GTask) task = data;
  AlongWorkspace *self = g_task_get_source_object (task);
  GError *error = NULL;
  AlongKeyRecord record;
  g_autoptr (AlongSealKey)
      key = along_key_store_create_finish (ALONG_KEY_STORE (source), result, &record, &error);

  if (key != NULL && note_key (self, &record, &error))
    g_task_return_pointer (task, g_steal_pointer (&key), (GDestroyNotify) along_seal_key_unref);
  else
    g_task_return_error (task, error);
}

static void
create (GTask *task)
{
  AlongWorkspace *self = g_task_get_source_object (task);
  Choice *choice = g_task_get_task_data (task);
  g_autofree char *name = g_path_get_basename (self->path);
  /* Translators: how the desktop's keyring lists the key; the name of a file */
  g_autofree char *label = g_strdup_printf (_ ("Alongside: bank details in “%s”"), name);

  along_key_store_create_async (self->key_store, choice->passphrase, label,
                                g_task_get_cancellable (task), created_cb, g_object_ref (task));
}

/* Choosing ------------------------------------------------------------------------------------- */

static void ask_service (GTask *task);

static void
found_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (GTask) task = data;
  Choice *choice = g_task_get_task_data (task);
  GError *error = NULL;
  AlongSealKey *key = along_key_store_find_finish (ALONG_KEY_STORE (source), result, &error);

  if (key != NULL)
    g_task_return_pointer (task, key, (GDestroyNotify) along_seal_key_unref);
  else if (choice->passphrase == NULL &&
           (g_error_matches (error, ALONG_SECRET_ERROR, ALONG_SECRET_ERROR_KEY_LOST) ||
            g_error_matches (error, ALONG_SECRET_ERROR, ALONG_SECRET_ERROR_NO_SERVICE)))
    {
      g_error_free (error);
      ask_service (task);
    }
  else
    g_task_return_error (task, error);
}

static void
find (GTask *task, const AlongKeyRecord *record)
{
  AlongWorkspace *self = g_task_get_source_object (task);
  Choice *choice = g_task_get_task_data (task);

  along_key_store_find_async (self->key_store, record, choice->passphrase,
                              g_task_get_cancellable (task), found_cb, g_object_ref (task));
}

/* One key after the other; colleagues on other computers have others. When the service has none,
 * a passphrase is asked for, if there was one, or a new key is made. */
static void
ask_service (GTask *task)
{
  AlongWorkspace *self = g_task_get_source_object (task);
  Choice *choice = g_task_get_task_data (task);
  const AlongKeyRecord *behind = find_behind_passphrase (choice->records);

  while (choice->next < choice->records->len)
    {
      const AlongKeyRecord *record = &g_array_index (choice->records, AlongKeyRecord,
                                                     choice->next++);

      if (record->kind == ALONG_KEY_IN_SERVICE &&
          along_key_store_get_state (self->key_store, record->id) != ALONG_KEY_MISSING)
        {
          find (task, record);
          return;
        }
    }

  if (behind != NULL)
    find (task, behind);
  else
    create (task);
}

static AlongSealKey *
peek_any (AlongWorkspace *self, GArray *records)
{
  AlongSealKey *key = NULL;

  for (guint i = 0; i < records->len && key == NULL; i++)
    key = along_key_store_peek (self->key_store, g_array_index (records, AlongKeyRecord, i).id);
  return key;
}

void
along_workspace_choose_key_async (AlongWorkspace *self,
                                  const char *passphrase,
                                  gboolean new_key,
                                  GCancellable *cancellable,
                                  GAsyncReadyCallback callback,
                                  gpointer user_data)
{
  g_autoptr (GTask) task = g_task_new (self, cancellable, callback, user_data);
  GError *error = NULL;
  GArray *records = along_keyring_list (self->database, &error);
  const AlongKeyRecord *behind = NULL;
  AlongSealKey *at_hand;
  Choice *choice;

  g_task_set_source_tag (task, along_workspace_choose_key_async);
  if (records == NULL)
    {
      g_task_return_error (task, error);
      return;
    }

  choice = g_new0 (Choice, 1);
  choice->passphrase = g_strdup (passphrase);
  choice->records = records;
  g_task_set_task_data (task, choice, choice_free);

  behind = find_behind_passphrase (records);
  at_hand = passphrase == NULL ? peek_any (self, records) : NULL;
  if (new_key || (passphrase != NULL && behind == NULL))
    create (task);
  else if (passphrase != NULL)
    find (task, behind);
  else if (at_hand != NULL)
    g_task_return_pointer (task, along_seal_key_ref (at_hand),
                           (GDestroyNotify) along_seal_key_unref);
  else
    ask_service (task);
}

AlongSealKey *
along_workspace_choose_key_finish (AlongWorkspace *self, GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (g_task_is_valid (result, self), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}

void
along_workspace_forget_keys (AlongWorkspace *self)
{
  g_return_if_fail (ALONG_IS_WORKSPACE (self));

  along_key_store_forget (self->key_store);
}
