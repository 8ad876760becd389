/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gio/gio.h>

#include "along-seal-key.h"

G_BEGIN_DECLS

typedef enum
{
  ALONG_KEY_IN_SERVICE,        /* random, kept by the Secret Service */
  ALONG_KEY_BEHIND_PASSPHRASE, /* made of a passphrase by Argon2id */
} AlongKeyKind;

#define ALONG_KEY_SALT_SIZE 16

/* What the database keeps of a key: enough to find it again, and nothing that is secret.
 * @operations, @memory (bytes), @salt: of Argon2id; zero for a key in the service. */
typedef struct
{
  char id[33];
  AlongKeyKind kind;
  guint8 salt[ALONG_KEY_SALT_SIZE];
  guint64 operations;
  guint64 memory;
} AlongKeyRecord;

typedef enum
{
  ALONG_KEY_UNTRIED, /* it has not been asked for yet */
  ALONG_KEY_AT_HAND, /* until the program ends or along_key_store_forget() */
  ALONG_KEY_MISSING, /* the service answered, and has it not */
} AlongKeyState;

#define ALONG_TYPE_KEY_STORE (along_key_store_get_type ())

/**
 * AlongKeyStore:
 *
 * Finds and makes keys without blocking: the Secret Service is asked over D-Bus, a passphrase is
 * worked through in a thread. A key that was found is kept in locked memory for the session.
 */
G_DECLARE_FINAL_TYPE (AlongKeyStore, along_key_store, ALONG, KEY_STORE, GObject)

AlongKeyStore *along_key_store_new (void);

/* (nullable) (transfer none): a key that is at hand. */
AlongSealKey *along_key_store_peek (AlongKeyStore *self, const char *id);
AlongKeyState along_key_store_get_state (AlongKeyStore *self, const char *id);
/* Forgets all keys; the next use asks for them again. */
void along_key_store_forget (AlongKeyStore *self);

/* @passphrase: (nullable): needed for a key behind one. Fails with ALONG_SECRET_ERROR: see there
 * what to ask the user. */
void along_key_store_find_async (AlongKeyStore *self,
                                 const AlongKeyRecord *record,
                                 const char *passphrase,
                                 GCancellable *cancellable,
                                 GAsyncReadyCallback callback,
                                 gpointer user_data);
/* (transfer full) (nullable) */
AlongSealKey *
along_key_store_find_finish (AlongKeyStore *self, GAsyncResult *result, GError **error);

/* Makes a new key: with a @passphrase of at least ALONG_PASSPHRASE_MIN characters behind it;
 * without, in the service, which fails with ALONG_SECRET_ERROR_NO_KEY where there is none.
 * @label: how the service's own program names it. */
void along_key_store_create_async (AlongKeyStore *self,
                                   const char *passphrase,
                                   const char *label,
                                   GCancellable *cancellable,
                                   GAsyncReadyCallback callback,
                                   gpointer user_data);
/* @record: (out): to be kept with what is sealed */
AlongSealKey *along_key_store_create_finish (AlongKeyStore *self,
                                             GAsyncResult *result,
                                             AlongKeyRecord *record,
                                             GError **error);

#define ALONG_PASSPHRASE_MIN 12

G_END_DECLS
