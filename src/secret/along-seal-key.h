/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-secret-bytes.h"
#include "along-secret-error.h"

G_BEGIN_DECLS

#define ALONG_SEAL_KEY_SIZE 32

#define ALONG_TYPE_SEAL_KEY (along_seal_key_get_type ())

/**
 * AlongSealKey:
 *
 * A key with the id that is derived from it, so that a key tells by itself whether it is the one
 * that is looked for: the id is the check of a passphrase too.
 */
typedef struct _AlongSealKey AlongSealKey;

GType along_seal_key_get_type (void) G_GNUC_CONST;

AlongSealKey *along_seal_key_new_random (void);
/* @bytes: ALONG_SEAL_KEY_SIZE of them */
AlongSealKey *along_seal_key_new (AlongSecretBytes *bytes);
AlongSealKey *along_seal_key_ref (AlongSealKey *self);
void along_seal_key_unref (AlongSealKey *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (AlongSealKey, along_seal_key_unref)

/* 32 hexadecimal digits */
const char *along_seal_key_get_id (AlongSealKey *self);
AlongSecretBytes *along_seal_key_get_bytes (AlongSealKey *self);

/**
 * along_seal_key_seal:
 * @kind: what it is, "bank-details"
 * @owner: whose it is: the id of a deployment
 *
 * XChaCha20-Poly1305 with a random nonce. @kind, @owner and the key's id are authenticated, so a
 * box that was moved to another record does not open. The content is padded to whole kilobytes.
 *
 * Returns: (transfer full): version, nonce, ciphertext
 */
GBytes *along_seal_key_seal (AlongSealKey *self,
                             const char *kind,
                             const char *owner,
                             AlongSecretBytes *content);

/* (transfer full) (nullable): NULL with ALONG_SECRET_ERROR_DAMAGED or _NEWER. */
AlongSecretBytes *along_seal_key_open (AlongSealKey *self,
                                       const char *kind,
                                       const char *owner,
                                       GBytes *box,
                                       GError **error);

/* (transfer full): 16 bytes that are equal where key, kind, owner and content are, and tell nothing
 * else to who has not the key. */
GBytes *along_seal_key_fingerprint (AlongSealKey *self,
                                    const char *kind,
                                    const char *owner,
                                    AlongSecretBytes *content);

G_END_DECLS
