/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "along-key-store.h"
#include "along-passphrase.h"

#include <glib/gstdio.h>
#include <libsecret/secret.h>
#include <string.h>

#define PASSPHRASE "four words are enough"

/* libsecret's own file backend stands for the Secret Service; without it, and with no bus, there
 * is no service at all. libsecret chooses once, so each way has a process of its own. */

static void
result_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  *(GAsyncResult **) user_data = g_object_ref (result);
}

static GAsyncResult *
wait_for (GAsyncResult **result)
{
  while (*result == NULL)
    g_main_context_iteration (NULL, TRUE);
  return *result;
}

static AlongSealKey *
create (AlongKeyStore *store, const char *passphrase, AlongKeyRecord *record, int code)
{
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (GError) error = NULL;
  AlongSealKey *key;

  along_key_store_create_async (store, passphrase, "A test", NULL, result_cb, &result);
  key = along_key_store_create_finish (store, wait_for (&result), record, &error);
  if (code < 0)
    g_assert_no_error (error);
  else
    g_assert_error (error, ALONG_SECRET_ERROR, code);
  return key;
}

static AlongSealKey *
find (AlongKeyStore *store, const AlongKeyRecord *record, const char *passphrase, int code)
{
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (GError) error = NULL;
  AlongSealKey *key;

  along_key_store_find_async (store, record, passphrase, NULL, result_cb, &result);
  key = along_key_store_find_finish (store, wait_for (&result), &error);
  if (code < 0)
    g_assert_no_error (error);
  else
    g_assert_error (error, ALONG_SECRET_ERROR, code);
  return key;
}

static gboolean
tick_cb (gpointer data)
{
  (*(guint *) data)++;
  return G_SOURCE_CONTINUE;
}

/* While a passphrase is worked through, the main loop goes on. */
static void
test_passphrase (void)
{
  g_autoptr (AlongKeyStore) store = along_key_store_new ();
  g_autoptr (AlongKeyStore) later = along_key_store_new ();
  g_autoptr (AlongSealKey) key = NULL;
  g_autoptr (AlongSealKey) again = NULL;
  AlongKeyRecord record;
  guint ticks = 0;
  guint source = g_timeout_add (5, tick_cb, &ticks);

  key = create (store, PASSPHRASE, &record, -1);
  g_source_remove (source);
  g_assert_cmpuint (ticks, >, 2);
  g_assert_cmpint (record.kind, ==, ALONG_KEY_BEHIND_PASSPHRASE);
  g_assert_cmpstr (record.id, ==, along_seal_key_get_id (key));
  g_assert_true (along_key_store_peek (store, record.id) == key);
  g_assert_cmpint (along_key_store_get_state (store, record.id), ==, ALONG_KEY_AT_HAND);

  find (later, &record, NULL, ALONG_SECRET_ERROR_NO_PASSPHRASE);
  find (later, &record, "four words are not enough", ALONG_SECRET_ERROR_WRONG_PASSPHRASE);
  g_assert_cmpint (along_key_store_get_state (later, record.id), ==, ALONG_KEY_UNTRIED);
  again = find (later, &record, PASSPHRASE, -1);
  g_assert_cmpstr (along_seal_key_get_id (again), ==, record.id);

  along_key_store_forget (later);
  find (later, &record, NULL, ALONG_SECRET_ERROR_NO_PASSPHRASE);
}

/* é as one letter, and as e with an accent put to it: the same passphrase from any keyboard. */
static void
test_passphrase_composed (void)
{
  g_autoptr (AlongSecretBytes) one = along_passphrase_new_bytes ("quatre caf\u00e9s noirs");
  g_autoptr (AlongSecretBytes) two = along_passphrase_new_bytes ("quatre cafe\u0301s noirs");

  g_assert_cmpmem (along_secret_bytes_get_data (one), along_secret_bytes_get_size (one),
                   along_secret_bytes_get_data (two), along_secret_bytes_get_size (two));
}

static void
test_weak_passphrase (void)
{
  g_autoptr (AlongKeyStore) store = along_key_store_new ();
  AlongKeyRecord record;

  create (store, "elevenchars", &record, ALONG_SECRET_ERROR_WEAK_PASSPHRASE);
  create (store, "", &record, ALONG_SECRET_ERROR_WEAK_PASSPHRASE);
}

/* A record that was made to take all memory, or for ever, is refused at once. */
static void
test_costly_record (void)
{
  g_autoptr (AlongKeyStore) store = along_key_store_new ();
  AlongKeyRecord record = { .id = "0", .kind = ALONG_KEY_BEHIND_PASSPHRASE };

  record.operations = 1000000;
  record.memory = 1 << 20;
  find (store, &record, PASSPHRASE, ALONG_SECRET_ERROR_FAILED);
  record.operations = 3;
  record.memory = G_GUINT64_CONSTANT (1) << 40;
  find (store, &record, PASSPHRASE, ALONG_SECRET_ERROR_FAILED);
  record.operations = 0; /* less than Argon2 takes */
  record.memory = 0;
  find (store, &record, PASSPHRASE, ALONG_SECRET_ERROR_FAILED);
}

static void
test_cancelled (void)
{
  g_autoptr (AlongKeyStore) store = along_key_store_new ();
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (GError) error = NULL;
  AlongKeyRecord record;

  along_key_store_create_async (store, PASSPHRASE, "A test", cancellable, result_cb, &result);
  g_cancellable_cancel (cancellable);
  g_assert_null (along_key_store_create_finish (store, wait_for (&result), &record, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
}

static void
test_no_service (void)
{
  if (g_test_subprocess ())
    {
      g_autoptr (AlongKeyStore) store = along_key_store_new ();
      AlongKeyRecord record = { .id = "00000000000000000000000000000000",
                                .kind = ALONG_KEY_IN_SERVICE };

      create (store, NULL, &record, ALONG_SECRET_ERROR_NO_KEY);
      find (store, &record, NULL, ALONG_SECRET_ERROR_NO_SERVICE);
      g_assert_cmpint (along_key_store_get_state (store, record.id), ==, ALONG_KEY_UNTRIED);
      return;
    }

  g_setenv ("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus", TRUE);
  g_unsetenv ("SECRET_BACKEND");
  g_test_trap_subprocess (NULL, 0, G_TEST_SUBPROCESS_DEFAULT);
  g_test_trap_assert_passed ();
}

static void
clear_key (const char *id)
{
  SecretSchema schema = { "org.alongside.Alongside.Key",
                          SECRET_SCHEMA_NONE,
                          { { "key", SECRET_SCHEMA_ATTRIBUTE_STRING } } };
  g_autoptr (GError) error = NULL;

  g_assert_true (secret_password_clear_sync (&schema, NULL, &error, "key", id, NULL));
  g_assert_no_error (error);
}

static void
check_service (void)
{
  g_autoptr (AlongKeyStore) store = along_key_store_new ();
  g_autoptr (AlongKeyStore) later = along_key_store_new ();
  g_autoptr (AlongKeyStore) after = along_key_store_new ();
  g_autoptr (AlongSealKey) key = NULL;
  g_autoptr (AlongSealKey) again = NULL;
  AlongKeyRecord record;

  key = create (store, NULL, &record, -1);
  g_assert_cmpint (record.kind, ==, ALONG_KEY_IN_SERVICE);
  again = find (later, &record, NULL, -1);
  g_assert_cmpmem (along_secret_bytes_get_data (along_seal_key_get_bytes (key)), 32,
                   along_secret_bytes_get_data (along_seal_key_get_bytes (again)), 32);

  clear_key (record.id);
  find (after, &record, NULL, ALONG_SECRET_ERROR_KEY_LOST);
  g_assert_cmpint (along_key_store_get_state (after, record.id), ==, ALONG_KEY_MISSING);
}

static void
test_service (void)
{
  g_autofree char *folder = NULL;
  g_autofree char *file = NULL;
  g_autoptr (GError) error = NULL;

  if (g_test_subprocess ())
    {
      check_service ();
      return;
    }

  folder = g_dir_make_tmp ("along-keys-XXXXXX", &error);
  g_assert_no_error (error);
  file = g_build_filename (folder, "test.keyring", NULL);
  g_setenv ("SECRET_BACKEND", "file", TRUE);
  /* libsecret 0.20's file backend loses the entity tag of the file that it writes. */
  g_setenv ("LSAN_OPTIONS", "detect_leaks=0", TRUE);
  g_setenv ("SECRET_FILE_TEST_PATH", file, TRUE);
  g_setenv ("SECRET_FILE_TEST_PASSWORD", "of the test", TRUE);
  g_test_trap_subprocess (NULL, 0, G_TEST_SUBPROCESS_DEFAULT);
  g_unsetenv ("SECRET_BACKEND");
  g_unlink (file);
  g_rmdir (folder);
  g_test_trap_assert_passed ();
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/key-store/passphrase", test_passphrase);
  g_test_add_func ("/key-store/passphrase-composed", test_passphrase_composed);
  g_test_add_func ("/key-store/weak-passphrase", test_weak_passphrase);
  g_test_add_func ("/key-store/costly-record", test_costly_record);
  g_test_add_func ("/key-store/cancelled", test_cancelled);
  g_test_add_func ("/key-store/no-service", test_no_service);
  g_test_add_func ("/key-store/service", test_service);
  return g_test_run ();
}
