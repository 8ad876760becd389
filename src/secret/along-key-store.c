/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "along-key-store.h"

#include "along-key-service.h"
#include "along-passphrase.h"
#include "along-secret-error-private.h"

struct _AlongKeyStore
{
  GObject parent_instance;

  GHashTable *keys;    /* id -> AlongSealKey */
  GHashTable *missing; /* set of ids */
};

G_DEFINE_FINAL_TYPE (AlongKeyStore, along_key_store, G_TYPE_OBJECT)

typedef struct
{
  AlongKeyRecord record;
  AlongSecretBytes *passphrase; /* (nullable) */
} Request;

static void
request_free (gpointer data)
{
  Request *request = data;

  g_clear_pointer (&request->passphrase, along_secret_bytes_unref);
  g_free (request);
}

static void
keep (AlongKeyStore *self, AlongSealKey *key)
{
  const char *id = along_seal_key_get_id (key);

  g_hash_table_remove (self->missing, id);
  g_hash_table_insert (self->keys, g_strdup (id), along_seal_key_ref (key));
}

/* @key: (transfer full) */
static void
return_key (GTask *task, AlongSealKey *key)
{
  keep (g_task_get_source_object (task), key);
  g_task_return_pointer (task, key, (GDestroyNotify) along_seal_key_unref);
}

static void
return_error (GTask *task, AlongSecretError code)
{
  GError *error = NULL;

  along_secret_set_error (&error, code);
  g_task_return_error (task, error);
}

/* Behind a passphrase ------------------------------------------------------------------------ */

static void
derived_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (GTask) task = data;
  Request *request = g_task_get_task_data (task);
  GError *error = NULL;
  AlongSealKey *key = along_passphrase_derive_finish (result, &error);

  if (key == NULL)
    g_task_return_error (task, error);
  else if (*request->record.id == '\0' ||
           g_str_equal (along_seal_key_get_id (key), request->record.id))
    return_key (task, key);
  else
    {
      along_seal_key_unref (key);
      return_error (task, ALONG_SECRET_ERROR_WRONG_PASSPHRASE);
    }
}

static void
derive (GTask *task)
{
  Request *request = g_task_get_task_data (task);

  along_passphrase_derive_async (request->passphrase, &request->record,
                                 g_task_get_cancellable (task), derived_cb, g_object_ref (task));
}

/* In the service ------------------------------------------------------------------------------ */

static void
found_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (GTask) task = data;
  AlongKeyStore *self = g_task_get_source_object (task);
  Request *request = g_task_get_task_data (task);
  GError *error = NULL;
  AlongSealKey *key = along_key_service_find_finish (result, &error);

  if (key != NULL)
    {
      return_key (task, key);
      return;
    }

  if (g_error_matches (error, ALONG_SECRET_ERROR, ALONG_SECRET_ERROR_KEY_LOST))
    g_hash_table_add (self->missing, g_strdup (request->record.id));
  g_task_return_error (task, error);
}

static void
created_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (GTask) task = data;
  GError *error = NULL;
  AlongSealKey *key = along_key_service_create_finish (result, &error);

  if (key != NULL)
    return_key (task, key);
  else
    g_task_return_error (task, error);
}

/* Object --------------------------------------------------------------------------------------- */

static void
along_key_store_finalize (GObject *object)
{
  AlongKeyStore *self = ALONG_KEY_STORE (object);

  g_hash_table_unref (self->keys);
  g_hash_table_unref (self->missing);

  G_OBJECT_CLASS (along_key_store_parent_class)->finalize (object);
}

static void
along_key_store_class_init (AlongKeyStoreClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = along_key_store_finalize;
}

static void
along_key_store_init (AlongKeyStore *self)
{
  self->keys = g_hash_table_new_full (g_str_hash, g_str_equal, g_free,
                                      (GDestroyNotify) along_seal_key_unref);
  self->missing = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
}

AlongKeyStore *
along_key_store_new (void)
{
  return g_object_new (ALONG_TYPE_KEY_STORE, NULL);
}

AlongSealKey *
along_key_store_peek (AlongKeyStore *self, const char *id)
{
  g_return_val_if_fail (ALONG_IS_KEY_STORE (self), NULL);

  return id != NULL ? g_hash_table_lookup (self->keys, id) : NULL;
}

AlongKeyState
along_key_store_get_state (AlongKeyStore *self, const char *id)
{
  g_return_val_if_fail (ALONG_IS_KEY_STORE (self), ALONG_KEY_UNTRIED);

  if (along_key_store_peek (self, id) != NULL)
    return ALONG_KEY_AT_HAND;
  return id != NULL && g_hash_table_contains (self->missing, id) ? ALONG_KEY_MISSING
                                                                 : ALONG_KEY_UNTRIED;
}

void
along_key_store_forget (AlongKeyStore *self)
{
  g_return_if_fail (ALONG_IS_KEY_STORE (self));

  g_hash_table_remove_all (self->keys);
  g_hash_table_remove_all (self->missing);
}

static GTask *
start (AlongKeyStore *self,
       gpointer tag,
       const char *passphrase,
       GCancellable *cancellable,
       GAsyncReadyCallback callback,
       gpointer user_data)
{
  GTask *task = g_task_new (self, cancellable, callback, user_data);
  Request *request = g_new0 (Request, 1);

  if (passphrase != NULL)
    request->passphrase = along_passphrase_new_bytes (passphrase);
  g_task_set_source_tag (task, tag);
  g_task_set_task_data (task, request, request_free);
  return task;
}

void
along_key_store_find_async (AlongKeyStore *self,
                            const AlongKeyRecord *record,
                            const char *passphrase,
                            GCancellable *cancellable,
                            GAsyncReadyCallback callback,
                            gpointer user_data)
{
  g_autoptr (GTask) task = NULL;
  AlongSealKey *key;

  g_return_if_fail (ALONG_IS_KEY_STORE (self));
  g_return_if_fail (record != NULL);

  task = start (self, along_key_store_find_async, passphrase, cancellable, callback, user_data);
  ((Request *) g_task_get_task_data (task))->record = *record;
  key = along_key_store_peek (self, record->id);
  if (key != NULL)
    return_key (task, along_seal_key_ref (key));
  else if (record->kind == ALONG_KEY_IN_SERVICE)
    along_key_service_find_async (record->id, cancellable, found_cb, g_object_ref (task));
  else if (passphrase != NULL)
    derive (task);
  else
    return_error (task, ALONG_SECRET_ERROR_NO_PASSPHRASE);
}

AlongSealKey *
along_key_store_find_finish (AlongKeyStore *self, GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (g_task_is_valid (result, self), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}

void
along_key_store_create_async (AlongKeyStore *self,
                              const char *passphrase,
                              const char *label,
                              GCancellable *cancellable,
                              GAsyncReadyCallback callback,
                              gpointer user_data)
{
  g_autoptr (GTask) task = NULL;
  GError *error = NULL;

  g_return_if_fail (ALONG_IS_KEY_STORE (self));
  g_return_if_fail (label != NULL);

  task = start (self, along_key_store_create_async, passphrase, cancellable, callback, user_data);
  if (passphrase == NULL)
    along_key_service_create_async (label, cancellable, created_cb, g_object_ref (task));
  else if (along_passphrase_check_new (passphrase, &error))
    {
      along_passphrase_fill_in (&((Request *) g_task_get_task_data (task))->record);
      derive (task);
    }
  else
    g_task_return_error (task, error);
}

AlongSealKey *
along_key_store_create_finish (AlongKeyStore *self,
                               GAsyncResult *result,
                               AlongKeyRecord *record,
                               GError **error)
{
  Request *request;
  AlongSealKey *key;

  g_return_val_if_fail (g_task_is_valid (result, self), NULL);

  key = g_task_propagate_pointer (G_TASK (result), error);
  if (key == NULL)
    return NULL;

  request = g_task_get_task_data (G_TASK (result));
  *record = request->record;
  g_strlcpy (record->id, along_seal_key_get_id (key), sizeof record->id);
  return key;
}
