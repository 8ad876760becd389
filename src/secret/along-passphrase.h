/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-key-store.h"

G_BEGIN_DECLS

/* How keys are made of passphrases, by Argon2id. */

/* A new salt, and what the work costs: some 0.7 s and 256 MiB, libsodium's "moderate". */
void along_passphrase_fill_in (AlongKeyRecord *record);

/* Whether a new passphrase is long enough; ALONG_SECRET_ERROR_WEAK_PASSPHRASE. */
gboolean along_passphrase_check_new (const char *passphrase, GError **error);

/* (transfer full): the letters in their one composed form, so that a passphrase is the same from
 * every keyboard. */
AlongSecretBytes *along_passphrase_new_bytes (const char *passphrase);

/* (transfer full) (nullable): takes long; for a thread. */
AlongSealKey *along_passphrase_derive (AlongSecretBytes *passphrase,
                                       const AlongKeyRecord *record,
                                       GError **error);

/* The same in a thread; it copies what it needs. */
void along_passphrase_derive_async (AlongSecretBytes *passphrase,
                                    const AlongKeyRecord *record,
                                    GCancellable *cancellable,
                                    GAsyncReadyCallback callback,
                                    gpointer user_data);
/* (transfer full) (nullable) */
AlongSealKey *along_passphrase_derive_finish (GAsyncResult *result, GError **error);

G_END_DECLS
