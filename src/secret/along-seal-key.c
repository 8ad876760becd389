/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "along-seal-key.h"

#include <glib/gi18n.h>
#include <sodium.h>
#include <string.h>

/* The first byte of a box. */
#define BOX_VERSION 1
#define NONCE_SIZE  crypto_aead_xchacha20poly1305_ietf_NPUBBYTES
#define TAG_SIZE    crypto_aead_xchacha20poly1305_ietf_ABYTES
#define HEADER_SIZE (1 + NONCE_SIZE)
/* Content is padded to whole blocks, so that the size of a box tells nothing of an account. */
#define BLOCK_SIZE       1024
#define FINGERPRINT_SIZE 16
#define ID_SIZE          16

/* From the key come others, one for each use, so that no use can weaken another. */
#define CONTEXT "AlongKey"

enum
{
  SUBKEY_ID = 1,
  SUBKEY_BOX,
  SUBKEY_FINGERPRINT,
};

G_STATIC_ASSERT (ALONG_SEAL_KEY_SIZE == crypto_kdf_KEYBYTES);
G_STATIC_ASSERT (ALONG_SEAL_KEY_SIZE == crypto_aead_xchacha20poly1305_ietf_KEYBYTES);

struct _AlongSealKey
{
  gatomicrefcount references;
  AlongSecretBytes *bytes;
  char id[2 * ID_SIZE + 1];
};

G_DEFINE_BOXED_TYPE (AlongSealKey, along_seal_key, along_seal_key_ref, along_seal_key_unref)

static AlongSecretBytes *
derive (AlongSealKey *self, guint64 use, gsize size)
{
  AlongSecretBytes *subkey = along_secret_bytes_new (size);

  crypto_kdf_derive_from_key (along_secret_bytes_get_data (subkey), size, use, CONTEXT,
                              along_secret_bytes_get_data (self->bytes));
  return subkey;
}

AlongSealKey *
along_seal_key_new (AlongSecretBytes *bytes)
{
  AlongSealKey *self;
  g_autoptr (AlongSecretBytes) id = NULL;

  g_return_val_if_fail (along_secret_bytes_get_size (bytes) == ALONG_SEAL_KEY_SIZE, NULL);

  self = g_new0 (AlongSealKey, 1);
  g_atomic_ref_count_init (&self->references);
  self->bytes = along_secret_bytes_ref (bytes);
  id = derive (self, SUBKEY_ID, ID_SIZE);
  sodium_bin2hex (self->id, sizeof self->id, along_secret_bytes_get_data (id), ID_SIZE);
  return self;
}

AlongSealKey *
along_seal_key_new_random (void)
{
  g_autoptr (AlongSecretBytes) bytes = along_secret_bytes_new (ALONG_SEAL_KEY_SIZE);

  randombytes_buf (along_secret_bytes_get_data (bytes), ALONG_SEAL_KEY_SIZE);
  return along_seal_key_new (bytes);
}

AlongSealKey *
along_seal_key_ref (AlongSealKey *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  g_atomic_ref_count_inc (&self->references);
  return self;
}

void
along_seal_key_unref (AlongSealKey *self)
{
  g_return_if_fail (self != NULL);

  if (!g_atomic_ref_count_dec (&self->references))
    return;

  along_secret_bytes_unref (self->bytes);
  g_free (self);
}

const char *
along_seal_key_get_id (AlongSealKey *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->id;
}

AlongSecretBytes *
along_seal_key_get_bytes (AlongSealKey *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->bytes;
}

/* What a box belongs to. Each part ends with its nought, so that no two places look alike. */
static GByteArray *
make_place (AlongSealKey *self, const char *kind, const char *owner)
{
  const char *parts[] = { "Alongside box", self->id, kind, owner };
  GByteArray *place = g_byte_array_new ();

  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    g_byte_array_append (place, (const guint8 *) parts[i], (guint) strlen (parts[i]) + 1);
  return place;
}

static AlongSecretBytes *
pad (AlongSecretBytes *content)
{
  gsize size = along_secret_bytes_get_size (content);
  gsize room = (size / BLOCK_SIZE + 1) * BLOCK_SIZE;
  AlongSecretBytes *padded = along_secret_bytes_new (room);
  guint8 *data = along_secret_bytes_get_data (padded);

  if (size > 0)
    memcpy (data, along_secret_bytes_get_data (content), size);
  sodium_pad (NULL, data, size, BLOCK_SIZE, room);
  return padded;
}

GBytes *
along_seal_key_seal (AlongSealKey *self,
                     const char *kind,
                     const char *owner,
                     AlongSecretBytes *content)
{
  g_autoptr (AlongSecretBytes) padded = NULL;
  g_autoptr (AlongSecretBytes) subkey = NULL;
  g_autoptr (GByteArray) place = NULL;
  gsize size;
  guint8 *box;

  g_return_val_if_fail (self != NULL && kind != NULL && owner != NULL && content != NULL, NULL);

  padded = pad (content);
  subkey = derive (self, SUBKEY_BOX, ALONG_SEAL_KEY_SIZE);
  place = make_place (self, kind, owner);
  size = HEADER_SIZE + along_secret_bytes_get_size (padded) + TAG_SIZE;
  box = g_malloc (size);
  box[0] = BOX_VERSION;
  randombytes_buf (box + 1, NONCE_SIZE);
  crypto_aead_xchacha20poly1305_ietf_encrypt (
      box + HEADER_SIZE, NULL, along_secret_bytes_get_data (padded),
      along_secret_bytes_get_size (padded), place->data, place->len, NULL, box + 1,
      along_secret_bytes_get_data (subkey));

  return g_bytes_new_take (box, size);
}

static AlongSecretBytes *
fail_damaged (GError **error)
{
  g_set_error_literal (error, ALONG_SECRET_ERROR, ALONG_SECRET_ERROR_DAMAGED,
                       _ ("What was sealed has been damaged, changed or moved from elsewhere. "
                          "Enter it again, or restore a backup."));
  return NULL;
}

AlongSecretBytes *
along_seal_key_open (AlongSealKey *self,
                     const char *kind,
                     const char *owner,
                     GBytes *box,
                     GError **error)
{
  g_autoptr (AlongSecretBytes) padded = NULL;
  g_autoptr (AlongSecretBytes) subkey = NULL;
  g_autoptr (GByteArray) place = NULL;
  const guint8 *data;
  gsize size, content_size;

  g_return_val_if_fail (self != NULL && kind != NULL && owner != NULL && box != NULL, NULL);

  data = g_bytes_get_data (box, &size);
  if (size > 0 && data[0] > BOX_VERSION)
    {
      g_set_error_literal (error, ALONG_SECRET_ERROR, ALONG_SECRET_ERROR_NEWER,
                           _ ("This was sealed by a newer version of Alongside. Update Alongside "
                              "to open it."));
      return NULL;
    }
  if (size <= HEADER_SIZE + TAG_SIZE || data[0] != BOX_VERSION)
    return fail_damaged (error);

  padded = along_secret_bytes_new (size - HEADER_SIZE - TAG_SIZE);
  subkey = derive (self, SUBKEY_BOX, ALONG_SEAL_KEY_SIZE);
  place = make_place (self, kind, owner);
  if (crypto_aead_xchacha20poly1305_ietf_decrypt (
          along_secret_bytes_get_data (padded), NULL, NULL, data + HEADER_SIZE, size - HEADER_SIZE,
          place->data, place->len, data + 1, along_secret_bytes_get_data (subkey)) != 0 ||
      sodium_unpad (&content_size, along_secret_bytes_get_data (padded),
                    along_secret_bytes_get_size (padded), BLOCK_SIZE) != 0)
    return fail_damaged (error);

  return along_secret_bytes_new_copy (along_secret_bytes_get_data (padded), content_size);
}

GBytes *
along_seal_key_fingerprint (AlongSealKey *self,
                            const char *kind,
                            const char *owner,
                            AlongSecretBytes *content)
{
  g_autoptr (AlongSecretBytes) subkey = NULL;
  g_autoptr (GByteArray) place = NULL;
  crypto_generichash_state state;
  guint8 *fingerprint;

  g_return_val_if_fail (self != NULL && kind != NULL && owner != NULL && content != NULL, NULL);

  subkey = derive (self, SUBKEY_FINGERPRINT, ALONG_SEAL_KEY_SIZE);
  place = make_place (self, kind, owner);
  fingerprint = g_malloc (FINGERPRINT_SIZE);
  crypto_generichash_init (&state, along_secret_bytes_get_data (subkey), ALONG_SEAL_KEY_SIZE,
                           FINGERPRINT_SIZE);
  crypto_generichash_update (&state, place->data, place->len);
  crypto_generichash_update (&state, along_secret_bytes_get_data (content),
                             along_secret_bytes_get_size (content));
  crypto_generichash_final (&state, fingerprint, FINGERPRINT_SIZE);
  sodium_memzero (&state, sizeof state);

  return g_bytes_new_take (fingerprint, FINGERPRINT_SIZE);
}
