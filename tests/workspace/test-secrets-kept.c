/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define _GNU_SOURCE /* memmem */

#include "secrets-fixture.h"

#include "along-workspace-files.h"
#include "along-workspace-history.h"

#include <glib/gstdio.h>
#include <libsecret/secret.h>
#include <string.h>

/* What a user entered is nowhere to be found, and what happens when a key is. libsecret chooses its
 * backend once in a process, so each test has processes of its own. */

/* Searching files ------------------------------------------------------------------------------ */

/* The numbers of the issue as somebody might have written them. "123456" alone is looked for too:
 * in a file of half a megabyte that is random throughout, these six bytes occur by chance once in
 * some 10^8 runs (2^-48 at each place); in the 32 hexadecimal digits of the one random id there is,
 * once in 10^6 (27 places, 16^-6 each). The ids of the deployments are words, and no register is
 * read, so nothing else can look like it. */
static const char *const written[] = { "12345678", "123456", "12-34-56", "12 34 56" };

static GBytes *
to_utf16 (const char *text, gboolean big_endian)
{
  gsize length = strlen (text);
  guint8 *wide = g_malloc0 (length * 2);

  for (gsize i = 0; i < length; i++)
    wide[2 * i + (big_endian ? 1 : 0)] = (guint8) text[i];
  return g_bytes_new_take (wide, length * 2);
}

static gboolean
contains (const char *content, gsize size, gconstpointer needle, gsize needle_size)
{
  return memmem (content, size, needle, needle_size) != NULL;
}

static gboolean
contains_number (const char *content, gsize size)
{
  /* 12345678 as an integer of four bytes, as SQLite and as the processor would have it */
  static const guint8 integers[][4] = { { 0x00, 0xbc, 0x61, 0x4e }, { 0x4e, 0x61, 0xbc, 0x00 } };

  for (guint i = 0; i < G_N_ELEMENTS (written); i++)
    for (guint form = 0; form < 3; form++)
      {
        g_autoptr (GBytes) needle = form == 0 ? g_bytes_new (written[i], strlen (written[i]))
                                              : to_utf16 (written[i], form == 2);

        if (contains (content, size, g_bytes_get_data (needle, NULL), g_bytes_get_size (needle)))
          return TRUE;
      }
  for (guint i = 0; i < G_N_ELEMENTS (integers); i++)
    if (contains (content, size, integers[i], sizeof integers[i]))
      return TRUE;

  return FALSE;
}

/* How many files were searched; each of them holds none of it. */
static guint
search_folder (const char *folder)
{
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  const char *name;
  guint n_files = 0;

  while ((name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *path = g_build_filename (folder, name, NULL);
      g_autofree char *content = NULL;
      g_autoptr (GError) error = NULL;
      gsize size;

      g_file_get_contents (path, &content, &size, &error);
      g_assert_no_error (error);
      g_assert_false (contains_number (content, size));
      n_files++;
    }

  return n_files;
}

/* The search finds what it looks for in every form. */
static void
test_search (void)
{
  static const char integer[] = { 'x', 0, (char) 0xbc, 0x61, 0x4e, 'x' };

  g_assert_true (contains_number ("xx12345678xx", 12));
  g_assert_true (contains_number ("x12-34-56", 9));
  g_assert_true (contains_number (integer, sizeof integer));
  for (guint i = 0; i < 2; i++)
    {
      g_autoptr (GBytes) wide = to_utf16 ("x 123456", i == 1);
      gsize size;
      const char *content = g_bytes_get_data (wide, &size);

      g_assert_true (contains_number (content, size));
    }
  g_assert_false (contains_number ("12345 6789 12-34-5", 18));
}

/* Processes ------------------------------------------------------------------------------------ */

static void
run_child (const char *backend)
{
  g_autofree char *options = g_strdup (g_getenv ("LSAN_OPTIONS"));

  if (backend != NULL)
    {
      g_setenv ("SECRET_BACKEND", backend, TRUE);
      /* libsecret 0.20's file backend loses the entity tag of the file that it writes. */
      g_setenv ("LSAN_OPTIONS", "detect_leaks=0", TRUE);
    }
  else
    g_unsetenv ("SECRET_BACKEND");
  g_test_trap_subprocess (NULL, 0, G_TEST_SUBPROCESS_DEFAULT);
  if (options != NULL)
    g_setenv ("LSAN_OPTIONS", options, TRUE);
  else
    g_unsetenv ("LSAN_OPTIONS");
  g_test_trap_assert_passed ();
}

/* Nothing readable ----------------------------------------------------------------------------- */

static void
check_texts (WorkspaceFixture *fixture)
{
  g_autofree char *dump = workspace_fixture_dump (fixture);
  g_autoptr (GError) error = NULL;
  g_autoptr (GListModel)
      history = along_workspace_list_history (fixture->workspace, 0, 1000, &error);

  g_assert_no_error (error);
  g_assert_false (contains_number (dump, strlen (dump)));
  g_assert_cmpuint (g_list_model_get_n_items (history), >, 0);
  for (guint i = 0; i < g_list_model_get_n_items (history); i++)
    {
      g_autoptr (AlongHistoryItem) item = g_list_model_get_item (history, i);
      const char *label = along_history_item_get_label (item);

      g_assert_false (contains_number (label, strlen (label)));
    }
}

static void
back_up (WorkspaceFixture *fixture, const char *name)
{
  g_autofree char *path = g_build_filename (fixture->folder, name, NULL);
  g_autoptr (GError) error = NULL;

  along_workspace_backup (fixture->workspace, path, &error);
  g_assert_no_error (error);
}

static void
restore (WorkspaceFixture *fixture, const char *name)
{
  g_autofree char *path = g_build_filename (fixture->folder, name, NULL);
  g_autoptr (GError) error = NULL;

  along_workspace_restore (fixture->workspace, path, NULL, &error);
  g_assert_no_error (error);
}

static void
show (AlongWorkspace *workspace, const char *deployment, const char *passphrase)
{
  g_autofree char *shown = secrets_reveal (workspace, deployment, passphrase, -1);

  g_assert_nonnull (shown);
}

/* All that can be done with bank details, some of it wrong. */
static void
use_them (WorkspaceFixture *fixture)
{
  AlongWorkspace *workspace = fixture->workspace;
  g_autoptr (AlongWorkspace) another = workspace_fixture_open_another (fixture);

  secrets_seal (workspace, FIRST, "12345678", PASSPHRASE, -1);
  secrets_seal (workspace, SECOND, "12345678", NULL, -1);
  show (workspace, FIRST, NULL);
  back_up (fixture, "one.backup");
  secrets_seal (workspace, FIRST, "99345694", NULL, -1);
  along_workspace_undo (workspace, NULL);
  along_workspace_undo (workspace, NULL);
  along_workspace_redo (workspace, NULL);
  along_workspace_remove_bank_details (workspace, SECOND, NULL);
  along_workspace_refresh (another);
  show (another, FIRST, PASSPHRASE);
  back_up (fixture, "two.backup");
  secrets_execute (workspace, "UPDATE sealed SET box = x'00' WHERE deployment = '" FIRST "'");
  secrets_reveal (workspace, FIRST, NULL, ALONG_SECRET_ERROR_DAMAGED);
  restore (fixture, "one.backup");
  show (workspace, FIRST, NULL);
  secrets_execute (workspace, "VACUUM");
}

static void
test_nothing_readable (WorkspaceFixture *fixture, gconstpointer data)
{
  if (g_test_subprocess ())
    {
      use_them (fixture);
      check_texts (fixture);
      /* database, log, its index, two backups, and what was there before restoring */
      g_assert_cmpuint (search_folder (fixture->folder), >=, 6);
      return;
    }

  g_setenv ("G_MESSAGES_DEBUG", "all", TRUE);
  run_child (NULL);
  g_unsetenv ("G_MESSAGES_DEBUG");
  for (guint i = 0; i < G_N_ELEMENTS (written); i++)
    {
      g_autofree char *pattern = g_strdup_printf ("*%s*", written[i]);

      g_test_trap_assert_stderr_unmatched (pattern);
      g_test_trap_assert_stdout_unmatched (pattern);
    }
}

/* Lost keys ------------------------------------------------------------------------------------ */

static void
clear_keys (void)
{
  SecretSchema schema = { "org.alongside.Alongside.Key",
                          SECRET_SCHEMA_NONE,
                          { { "key", SECRET_SCHEMA_ATTRIBUTE_STRING } } };
  g_autoptr (GHashTable) all = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (GError) error = NULL;

  g_assert_true (secret_password_clearv_sync (&schema, all, NULL, &error));
  g_assert_no_error (error);
}

static void
lose_key (WorkspaceFixture *fixture)
{
  AlongWorkspace *workspace = fixture->workspace;
  g_autoptr (AlongBankState) state = NULL;
  g_autofree char *shown = NULL;
  g_autoptr (GError) error = NULL;

  secrets_seal (workspace, FIRST, "12345678", NULL, -1);
  show (workspace, FIRST, NULL);

  clear_keys ();
  along_workspace_forget_keys (workspace);
  secrets_reveal (workspace, FIRST, NULL, ALONG_SECRET_ERROR_KEY_LOST);
  state = along_workspace_get_bank_state (workspace, FIRST, &error);
  g_assert_no_error (error);
  g_assert_cmpint (state->status, ==, ALONG_BANK_SEALED);
  g_assert_cmpint (state->key, ==, ALONG_KEY_MISSING);
  g_assert_cmpuint (secrets_count_disclosures (workspace, FIRST), ==, 1);

  /* entered again, under a new key; what was lost stays lost */
  secrets_seal (workspace, FIRST, "12345678", NULL, -1);
  shown = secrets_reveal (workspace, FIRST, NULL, -1);
  g_assert_cmpstr (shown, ==, "12345678");
  g_assert_true (along_workspace_undo (workspace, &error));
  g_assert_no_error (error);
  secrets_reveal (workspace, FIRST, NULL, ALONG_SECRET_ERROR_KEY_LOST);
}

static void
test_key_lost (WorkspaceFixture *fixture, gconstpointer data)
{
  g_autofree char *keyring = g_build_filename (fixture->folder, "test.keyring", NULL);

  if (g_test_subprocess ())
    {
      lose_key (fixture);
      return;
    }

  g_setenv ("SECRET_FILE_TEST_PATH", keyring, TRUE);
  run_child ("file");
}

/* The database has come to a computer without a keyring. */
static void
move_away (AlongWorkspace *workspace)
{
  secrets_reveal (workspace, FIRST, NULL, ALONG_SECRET_ERROR_NO_SERVICE);
  secrets_seal (workspace, FIRST, "12345678", NULL, ALONG_SECRET_ERROR_NO_KEY);
  secrets_seal (workspace, FIRST, "12345678", PASSPHRASE, -1);
  show (workspace, FIRST, NULL);
}

static void
test_keyring_gone (WorkspaceFixture *fixture, gconstpointer data)
{
  g_autofree char *path = g_build_filename (fixture->folder, "moved.db", NULL);
  g_autofree char *keyring = g_build_filename (fixture->folder, "test.keyring", NULL);
  g_autoptr (AlongWorkspace) moved = NULL;
  g_autoptr (GError) error = NULL;

  if (g_test_subprocess ())
    {
      moved = along_workspace_open (g_getenv ("ALONG_TEST_MOVED"), fixture->definitions, "A tester",
                                    &error);
      g_assert_no_error (error);
      if (g_getenv ("SECRET_BACKEND") == NULL)
        {
          move_away (moved);
          return;
        }
      secrets_add_deployments (moved);
      secrets_seal (moved, FIRST, "12345678", NULL, -1);
      return;
    }

  g_setenv ("ALONG_TEST_MOVED", path, TRUE);
  g_setenv ("SECRET_FILE_TEST_PATH", keyring, TRUE);
  run_child ("file");
  run_child (NULL);
}

#define ADD(path, function)                                                                        \
  g_test_add (path, WorkspaceFixture, NULL, secrets_fixture_set_up_bare, function,                 \
              workspace_fixture_tear_down)

int
main (int argc, char **argv)
{
  g_setenv ("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus", TRUE);
  g_setenv ("SECRET_FILE_TEST_PASSWORD", "of the test", TRUE);
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/secrets-kept/search", test_search);
  ADD ("/secrets-kept/nothing-readable", test_nothing_readable);
  ADD ("/secrets-kept/key-lost", test_key_lost);
  ADD ("/secrets-kept/keyring-gone", test_keyring_gone);
  return g_test_run ();
}
