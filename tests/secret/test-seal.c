/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "along-seal-key.h"

#include <string.h>

#define KIND  "bank-details"
#define OWNER "6f1a9a3e-0000-4000-8000-000000000001"

static AlongSecretBytes *
open_box (AlongSealKey *key, const char *kind, const char *owner, GBytes *box, int code)
{
  g_autoptr (GError) error = NULL;
  AlongSecretBytes *content = along_seal_key_open (key, kind, owner, box, &error);

  if (code < 0)
    g_assert_no_error (error);
  else
    {
      g_assert_error (error, ALONG_SECRET_ERROR, code);
      g_assert_null (content);
    }
  return content;
}

static void
test_round_trip (void)
{
  static const gsize sizes[] = { 0, 1, 100, 1023, 1024, 1025, 5000 };
  g_autoptr (AlongSealKey) key = along_seal_key_new_random ();

  for (guint i = 0; i < G_N_ELEMENTS (sizes); i++)
    {
      g_autoptr (AlongSecretBytes) content = along_secret_bytes_new (sizes[i]);
      g_autoptr (GBytes) box = NULL;
      g_autoptr (AlongSecretBytes) opened = NULL;

      memset (along_secret_bytes_get_data (content), 'x', sizes[i]);
      box = along_seal_key_seal (key, KIND, OWNER, content);
      opened = open_box (key, KIND, OWNER, box, -1);
      g_assert_cmpmem (along_secret_bytes_get_data (opened), along_secret_bytes_get_size (opened),
                       along_secret_bytes_get_data (content), sizes[i]);
    }
}

/* Version, nonce, whole kilobytes, tag: 1 + 24 + 1024 + 16, whatever is inside up to 1023 bytes. */
static void
test_length_tells_nothing (void)
{
  g_autoptr (AlongSealKey) key = along_seal_key_new_random ();

  for (gsize size = 0; size <= 1023; size += 31)
    {
      g_autoptr (AlongSecretBytes) content = along_secret_bytes_new (size);
      g_autoptr (GBytes) box = along_seal_key_seal (key, KIND, OWNER, content);

      g_assert_cmpuint (g_bytes_get_size (box), ==, 1 + 24 + 1024 + 16);
    }
}

static void
test_wrong_place (void)
{
  g_autoptr (AlongSealKey) key = along_seal_key_new_random ();
  g_autoptr (AlongSealKey) other = along_seal_key_new_random ();
  g_autoptr (AlongSecretBytes) content = along_secret_bytes_new_text ("content");
  g_autoptr (GBytes) box = along_seal_key_seal (key, "ab", "c", content);

  open_box (other, "ab", "c", box, ALONG_SECRET_ERROR_DAMAGED);
  open_box (key, "ab", "d", box, ALONG_SECRET_ERROR_DAMAGED);
  open_box (key, "aa", "c", box, ALONG_SECRET_ERROR_DAMAGED);
  open_box (key, "a", "bc", box, ALONG_SECRET_ERROR_DAMAGED);
}

/* No byte of a box can be changed unnoticed, and none can be left off. */
static void
test_tampering (void)
{
  g_autoptr (AlongSealKey) key = along_seal_key_new_random ();
  g_autoptr (AlongSecretBytes) content = along_secret_bytes_new_text ("content");
  g_autoptr (GBytes) box = along_seal_key_seal (key, KIND, OWNER, content);
  gsize size;
  const guint8 *data = g_bytes_get_data (box, &size);

  for (gsize i = 0; i < size; i++)
    {
      g_autofree guint8 *changed = g_memdup2 (data, size);
      g_autoptr (GBytes) bad = NULL;

      changed[i] ^= (guint8) (1 << i % 8);
      bad = g_bytes_new (changed, size);
      open_box (key, KIND, OWNER, bad,
                changed[0] > 1 ? ALONG_SECRET_ERROR_NEWER : ALONG_SECRET_ERROR_DAMAGED);
    }
  for (gsize i = 0; i < size; i++)
    {
      g_autoptr (GBytes) cut = g_bytes_new (data, i);

      open_box (key, KIND, OWNER, cut, ALONG_SECRET_ERROR_DAMAGED);
    }
}

static void
test_equal_content_differs_sealed (void)
{
  g_autoptr (AlongSealKey) key = along_seal_key_new_random ();
  g_autoptr (AlongSecretBytes) content = along_secret_bytes_new_text ("content");
  g_autoptr (GBytes) one = along_seal_key_seal (key, KIND, OWNER, content);
  g_autoptr (GBytes) two = along_seal_key_seal (key, KIND, OWNER, content);

  g_assert_false (g_bytes_equal (one, two));
}

static void
test_fingerprint (void)
{
  g_autoptr (AlongSealKey) key = along_seal_key_new_random ();
  g_autoptr (AlongSealKey) other_key = along_seal_key_new_random ();
  g_autoptr (AlongSecretBytes) content = along_secret_bytes_new_text ("content");
  g_autoptr (AlongSecretBytes) other = along_secret_bytes_new_text ("contenu");
  g_autoptr (GBytes) one = along_seal_key_fingerprint (key, KIND, OWNER, content);
  g_autoptr (GBytes) again = along_seal_key_fingerprint (key, KIND, OWNER, content);
  g_autoptr (GBytes) of_other = along_seal_key_fingerprint (key, KIND, OWNER, other);
  g_autoptr (GBytes) elsewhere = along_seal_key_fingerprint (key, KIND, "another", content);
  g_autoptr (GBytes) by_other = along_seal_key_fingerprint (other_key, KIND, OWNER, content);

  g_assert_true (g_bytes_equal (one, again));
  g_assert_false (g_bytes_equal (one, of_other));
  g_assert_false (g_bytes_equal (one, elsewhere));
  g_assert_false (g_bytes_equal (one, by_other));
}

static void
test_key_tells_id (void)
{
  g_autoptr (AlongSealKey) key = along_seal_key_new_random ();
  g_autoptr (AlongSealKey) same = along_seal_key_new (along_seal_key_get_bytes (key));
  g_autoptr (AlongSealKey) other = along_seal_key_new_random ();

  g_assert_cmpuint (strlen (along_seal_key_get_id (key)), ==, 32);
  g_assert_cmpstr (along_seal_key_get_id (key), ==, along_seal_key_get_id (same));
  g_assert_cmpstr (along_seal_key_get_id (key), !=, along_seal_key_get_id (other));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/seal/round-trip", test_round_trip);
  g_test_add_func ("/seal/length-tells-nothing", test_length_tells_nothing);
  g_test_add_func ("/seal/wrong-place", test_wrong_place);
  g_test_add_func ("/seal/tampering", test_tampering);
  g_test_add_func ("/seal/equal-content-differs-sealed", test_equal_content_differs_sealed);
  g_test_add_func ("/seal/fingerprint", test_fingerprint);
  g_test_add_func ("/seal/key-tells-id", test_key_tells_id);
  return g_test_run ();
}
