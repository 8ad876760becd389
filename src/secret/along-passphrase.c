/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "along-passphrase.h"

#include "along-secret-error-private.h"

#include <glib/gi18n.h>
#include <sodium.h>

/* Beyond these a record is damaged, or was made to hang the program. */
#define MOST_OPERATIONS 64
#define MOST_MEMORY     (G_GUINT64_CONSTANT (4) << 30)

G_STATIC_ASSERT (ALONG_KEY_SALT_SIZE == crypto_pwhash_SALTBYTES);

void
along_passphrase_fill_in (AlongKeyRecord *record)
{
  record->kind = ALONG_KEY_BEHIND_PASSPHRASE;
  record->operations = crypto_pwhash_argon2id_OPSLIMIT_MODERATE;
  record->memory = crypto_pwhash_argon2id_MEMLIMIT_MODERATE;
  randombytes_buf (record->salt, sizeof record->salt);
}

gboolean
along_passphrase_check_new (const char *passphrase, GError **error)
{
  if (g_utf8_validate (passphrase, -1, NULL) &&
      g_utf8_strlen (passphrase, -1) >= ALONG_PASSPHRASE_MIN)
    return TRUE;

  along_secret_set_error (error, ALONG_SECRET_ERROR_WEAK_PASSPHRASE);
  return FALSE;
}

AlongSecretBytes *
along_passphrase_new_bytes (const char *passphrase)
{
  char *composed = g_utf8_normalize (passphrase, -1, G_NORMALIZE_DEFAULT_COMPOSE);
  AlongSecretBytes *bytes = along_secret_bytes_new_text (composed != NULL ? composed : passphrase);

  along_secret_text_free (composed);
  return bytes;
}

AlongSealKey *
along_passphrase_derive (AlongSecretBytes *passphrase, const AlongKeyRecord *record, GError **error)
{
  g_autoptr (AlongSecretBytes) key = along_secret_bytes_new (ALONG_SEAL_KEY_SIZE);

  if (record->operations <= MOST_OPERATIONS && record->memory <= MOST_MEMORY &&
      crypto_pwhash (along_secret_bytes_get_data (key), ALONG_SEAL_KEY_SIZE,
                     (const char *) along_secret_bytes_get_data (passphrase),
                     along_secret_bytes_get_size (passphrase), record->salt, record->operations,
                     record->memory, crypto_pwhash_ALG_ARGON2ID13) == 0)
    return along_seal_key_new (key);

  g_set_error_literal (error, ALONG_SECRET_ERROR, ALONG_SECRET_ERROR_FAILED,
                       _ ("The passphrase could not be worked through: there is too little memory. "
                          "Close other programs and try again."));
  return NULL;
}

/* In a thread ---------------------------------------------------------------------------------- */

typedef struct
{
  AlongSecretBytes *passphrase;
  AlongKeyRecord record;
} Work;

static void
work_free (gpointer data)
{
  Work *work = data;

  along_secret_bytes_unref (work->passphrase);
  g_free (work);
}

static void
derive_thread (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  Work *work = data;
  GError *error = NULL;
  AlongSealKey *key = along_passphrase_derive (work->passphrase, &work->record, &error);

  if (key != NULL)
    g_task_return_pointer (task, key, (GDestroyNotify) along_seal_key_unref);
  else
    g_task_return_error (task, error);
}

void
along_passphrase_derive_async (AlongSecretBytes *passphrase,
                               const AlongKeyRecord *record,
                               GCancellable *cancellable,
                               GAsyncReadyCallback callback,
                               gpointer user_data)
{
  g_autoptr (GTask) task = g_task_new (NULL, cancellable, callback, user_data);
  Work *work = g_new0 (Work, 1);

  work->passphrase = along_secret_bytes_ref (passphrase);
  work->record = *record;
  g_task_set_source_tag (task, along_passphrase_derive_async);
  g_task_set_task_data (task, work, work_free);
  g_task_run_in_thread (task, derive_thread);
}

AlongSealKey *
along_passphrase_derive_finish (GAsyncResult *result, GError **error)
{
  return g_task_propagate_pointer (G_TASK (result), error);
}
