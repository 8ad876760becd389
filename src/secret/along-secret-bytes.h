/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

#define ALONG_TYPE_SECRET_BYTES (along_secret_bytes_get_type ())

/**
 * AlongSecretBytes:
 *
 * Bytes in memory that is not swapped out or dumped, between guard pages, and wiped when the last
 * reference goes. References may be shared by threads.
 */
typedef struct _AlongSecretBytes AlongSecretBytes;

GType along_secret_bytes_get_type (void) G_GNUC_CONST;

/* Room for @size bytes, which are zero. */
AlongSecretBytes *along_secret_bytes_new (gsize size);
AlongSecretBytes *along_secret_bytes_new_copy (gconstpointer data, gsize size);
/* (nullable): of a text without its end; NULL for NULL. */
AlongSecretBytes *along_secret_bytes_new_text (const char *text);
AlongSecretBytes *along_secret_bytes_ref (AlongSecretBytes *self);
void along_secret_bytes_unref (AlongSecretBytes *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (AlongSecretBytes, along_secret_bytes_unref)

guint8 *along_secret_bytes_get_data (AlongSecretBytes *self);
gsize along_secret_bytes_get_size (AlongSecretBytes *self);

/* Wipes and frees an ordinary copy of a secret text; @text: (nullable) (transfer full). */
void along_secret_text_free (char *text);

G_END_DECLS
