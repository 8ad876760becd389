/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "along-key-service.h"

#include "along-secret-error-private.h"

#include <libsecret/secret.h>
#include <sodium.h>
#include <string.h>

static const SecretSchema schema = {
  "org.alongside.Alongside.Key",
  SECRET_SCHEMA_NONE,
  { { "key", SECRET_SCHEMA_ATTRIBUTE_STRING }, { NULL, SECRET_SCHEMA_ATTRIBUTE_STRING } },
};

static void
return_error (GTask *task, AlongSecretError code)
{
  GError *error = NULL;

  along_secret_set_error (&error, code);
  g_task_return_error (task, error);
}

/* @error: (transfer full): of libsecret */
static void
return_service_error (GTask *task, GError *error, AlongSecretError missing)
{
  GError *told = NULL;

  along_secret_propagate_error (&told, error, missing);
  g_task_return_error (task, told);
}

/* Finding -------------------------------------------------------------------------------------- */

/* (nullable): NULL when it is no key. */
static AlongSealKey *
key_from_text (const char *text)
{
  g_autoptr (AlongSecretBytes) bytes = along_secret_bytes_new (ALONG_SEAL_KEY_SIZE);
  gsize size = 0;

  if (sodium_base642bin (along_secret_bytes_get_data (bytes), ALONG_SEAL_KEY_SIZE, text,
                         strlen (text), NULL, &size, NULL, sodium_base64_VARIANT_ORIGINAL) != 0 ||
      size != ALONG_SEAL_KEY_SIZE)
    return NULL;
  return along_seal_key_new (bytes);
}

/* Nothing was handed out: either it is not there, or its keyring was not unlocked. */
static void
searched_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (GTask) task = data;
  GError *error = NULL;
  GList *found = secret_password_search_finish (result, &error);

  if (error != NULL)
    return_service_error (task, error, ALONG_SECRET_ERROR_NO_SERVICE);
  else
    return_error (task, found != NULL ? ALONG_SECRET_ERROR_LOCKED : ALONG_SECRET_ERROR_KEY_LOST);
  g_list_free_full (found, g_object_unref);
}

static void
looked_up_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (GTask) task = data;
  const char *id = g_task_get_task_data (task);
  GError *error = NULL;
  char *text = secret_password_lookup_nonpageable_finish (result, &error);
  g_autoptr (AlongSealKey) key = text != NULL ? key_from_text (text) : NULL;

  if (error != NULL)
    return_service_error (task, error, ALONG_SECRET_ERROR_NO_SERVICE);
  else if (key != NULL && g_str_equal (along_seal_key_get_id (key), id))
    g_task_return_pointer (task, g_steal_pointer (&key), (GDestroyNotify) along_seal_key_unref);
  else if (text != NULL)
    return_error (task, ALONG_SECRET_ERROR_KEY_LOST);
  else
    secret_password_search (&schema, SECRET_SEARCH_NONE, g_task_get_cancellable (task), searched_cb,
                            g_object_ref (task), "key", id, NULL);
  secret_password_free (text);
}

void
along_key_service_find_async (const char *id,
                              GCancellable *cancellable,
                              GAsyncReadyCallback callback,
                              gpointer user_data)
{
  g_autoptr (GTask) task = g_task_new (NULL, cancellable, callback, user_data);

  g_task_set_source_tag (task, along_key_service_find_async);
  g_task_set_task_data (task, g_strdup (id), g_free);
  secret_password_lookup (&schema, cancellable, looked_up_cb, g_object_ref (task), "key", id, NULL);
}

AlongSealKey *
along_key_service_find_finish (GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (g_task_is_valid (result, NULL), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}

/* Making --------------------------------------------------------------------------------------- */

static void
stored_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (GTask) task = data;
  GError *error = NULL;

  if (secret_password_store_finish (result, &error))
    g_task_return_pointer (task, along_seal_key_ref (g_task_get_task_data (task)),
                           (GDestroyNotify) along_seal_key_unref);
  else if (error != NULL)
    return_service_error (task, error, ALONG_SECRET_ERROR_NO_KEY);
  else
    return_error (task, ALONG_SECRET_ERROR_LOCKED);
}

void
along_key_service_create_async (const char *label,
                                GCancellable *cancellable,
                                GAsyncReadyCallback callback,
                                gpointer user_data)
{
  g_autoptr (GTask) task = g_task_new (NULL, cancellable, callback, user_data);
  gsize size = sodium_base64_ENCODED_LEN (ALONG_SEAL_KEY_SIZE, sodium_base64_VARIANT_ORIGINAL);
  g_autoptr (AlongSecretBytes) text = along_secret_bytes_new (size);
  AlongSealKey *key = along_seal_key_new_random ();

  g_task_set_source_tag (task, along_key_service_create_async);
  g_task_set_task_data (task, key, (GDestroyNotify) along_seal_key_unref);
  sodium_bin2base64 ((char *) along_secret_bytes_get_data (text), size,
                     along_secret_bytes_get_data (along_seal_key_get_bytes (key)),
                     ALONG_SEAL_KEY_SIZE, sodium_base64_VARIANT_ORIGINAL);
  secret_password_store (&schema, SECRET_COLLECTION_DEFAULT, label,
                         (const char *) along_secret_bytes_get_data (text), cancellable, stored_cb,
                         g_object_ref (task), "key", along_seal_key_get_id (key), NULL);
}

AlongSealKey *
along_key_service_create_finish (GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (g_task_is_valid (result, NULL), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}
