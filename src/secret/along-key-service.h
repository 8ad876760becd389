/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gio/gio.h>

#include "along-seal-key.h"

G_BEGIN_DECLS

/* Keys in the Secret Service, by libsecret; errors are of ALONG_SECRET_ERROR. */

/* Fails with _KEY_LOST when the service answers and has not the key, with _LOCKED when it was not
 * unlocked, with _NO_SERVICE when there is none. */
void along_key_service_find_async (const char *id,
                                   GCancellable *cancellable,
                                   GAsyncReadyCallback callback,
                                   gpointer user_data);
/* (transfer full) (nullable) */
AlongSealKey *along_key_service_find_finish (GAsyncResult *result, GError **error);

/* Puts in a new random key. Fails with _NO_KEY when there is no service. */
void along_key_service_create_async (const char *label,
                                     GCancellable *cancellable,
                                     GAsyncReadyCallback callback,
                                     gpointer user_data);
/* (transfer full) (nullable) */
AlongSealKey *along_key_service_create_finish (GAsyncResult *result, GError **error);

G_END_DECLS
