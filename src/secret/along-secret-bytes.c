/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "along-secret-bytes.h"

#include <sodium.h>
#include <string.h>

struct _AlongSecretBytes
{
  gatomicrefcount references;
  gsize size;
  guint8 *data;
};

G_DEFINE_BOXED_TYPE (AlongSecretBytes,
                     along_secret_bytes,
                     along_secret_bytes_ref,
                     along_secret_bytes_unref)

AlongSecretBytes *
along_secret_bytes_new (gsize size)
{
  AlongSecretBytes *self;

  if (sodium_init () < 0)
    g_error ("libsodium finds no source of random numbers");

  self = g_new0 (AlongSecretBytes, 1);
  g_atomic_ref_count_init (&self->references);
  self->size = size;
  self->data = sodium_malloc (MAX (size, 1));
  if (self->data == NULL)
    g_error ("There is no memory for %" G_GSIZE_FORMAT " secret bytes", size);
  memset (self->data, 0, MAX (size, 1));
  return self;
}

AlongSecretBytes *
along_secret_bytes_new_copy (gconstpointer data, gsize size)
{
  AlongSecretBytes *self = along_secret_bytes_new (size);

  if (size > 0)
    memcpy (self->data, data, size);
  return self;
}

AlongSecretBytes *
along_secret_bytes_new_text (const char *text)
{
  return text != NULL ? along_secret_bytes_new_copy (text, strlen (text)) : NULL;
}

AlongSecretBytes *
along_secret_bytes_ref (AlongSecretBytes *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  g_atomic_ref_count_inc (&self->references);
  return self;
}

void
along_secret_bytes_unref (AlongSecretBytes *self)
{
  g_return_if_fail (self != NULL);

  if (!g_atomic_ref_count_dec (&self->references))
    return;

  sodium_free (self->data); /* which wipes it */
  g_free (self);
}

guint8 *
along_secret_bytes_get_data (AlongSecretBytes *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->data;
}

gsize
along_secret_bytes_get_size (AlongSecretBytes *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->size;
}

void
along_secret_text_free (char *text)
{
  if (text == NULL)
    return;

  sodium_memzero (text, strlen (text));
  g_free (text);
}
