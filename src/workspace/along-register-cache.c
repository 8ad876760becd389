/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-workspace"

#include "config.h"

#include "along-register-cache.h"

#include "along-register-image.h"
#include "along-register-loader.h"

#include <glib/gstdio.h>
#include <locale.h>

/* Who opens more databases than these by turns waits for one of them now and then. */
#define MAX_COPIES 4

#define SUFFIX ".register"

static char *
dup_folder (void)
{
  return g_build_filename (g_get_user_cache_dir (), "alongside", NULL);
}

char *
along_register_cache_dup_path (const char *database)
{
  g_autofree char *folder = dup_folder ();
  g_autofree char *canonical = NULL;
  g_autofree char *digest = NULL;
  g_autofree char *name = NULL;

  g_return_val_if_fail (database != NULL, NULL);

  canonical = g_canonicalize_filename (database, NULL);
  digest = g_compute_checksum_for_string (G_CHECKSUM_SHA256, canonical, -1);
  name = g_strconcat (digest, SUFFIX, NULL);
  return g_build_filename (folder, name, NULL);
}

static void
add_frameworks (GString *key, AlongFrameworks *frameworks)
{
  for (guint i = 0; i < along_frameworks_get_n_frameworks (frameworks); i++)
    {
      AlongDate from, to;

      along_frameworks_get_dates (frameworks, i, &from, &to);
      g_string_append_printf (key, "%s %d %d\n", along_frameworks_get_id (frameworks, i), from, to);
    }
  for (guint i = 0; i < along_frameworks_get_n_areas (frameworks); i++)
    g_string_append_printf (key, "%s\n", along_frameworks_get_area_id (frameworks, i));
}

char *
along_register_cache_key (AlongDatabase *database, AlongFrameworks *frameworks)
{
  g_autoptr (GString) key = g_string_new (ALONG_VERSION "\n");
  g_autofree char *imports = NULL;

  g_return_val_if_fail (database != NULL, NULL);
  g_return_val_if_fail (ALONG_IS_FRAMEWORKS (frameworks), NULL);

  imports = along_register_dup_imports (database);
  if (imports == NULL)
    return NULL;
  g_string_append_printf (key, "%s\n%s\n", setlocale (LC_COLLATE, NULL), imports);
  add_frameworks (key, frameworks);
  return g_compute_checksum_for_string (G_CHECKSUM_SHA256, key->str, (gssize) key->len);
}

AlongRegister *
along_register_cache_read (const char *database, const char *key)
{
  g_autofree char *path = along_register_cache_dup_path (database);
  g_autoptr (GMappedFile) file = key != NULL ? g_mapped_file_new (path, FALSE, NULL) : NULL;
  g_autoptr (GBytes) image = file != NULL ? g_mapped_file_get_bytes (file) : NULL;

  return image != NULL ? along_register_image_unpack (image, key) : NULL;
}

AlongRegister *
along_register_cache_load (AlongDatabase *database,
                           AlongFrameworks *frameworks,
                           char **wanted,
                           GError **error)
{
  g_autofree char *key = along_register_cache_key (database, frameworks);
  AlongRegister *reg = along_register_cache_read (along_database_get_path (database), key);

  if (reg != NULL)
    g_clear_pointer (&key, g_free);
  else
    reg = along_register_load (database, frameworks, NULL, error);
  if (wanted != NULL)
    *wanted = g_steal_pointer (&key);

  return reg;
}

typedef struct
{
  char *path;
  gint64 written;
} Copy;

static void
clear_copy (gpointer data)
{
  g_free (((Copy *) data)->path);
}

static int
compare_newest_first (gconstpointer a, gconstpointer b)
{
  const Copy *left = a, *right = b;

  return (left->written < right->written) - (left->written > right->written);
}

static void
delete_old_copies (const char *folder)
{
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  g_autoptr (GArray) copies = g_array_new (FALSE, FALSE, sizeof (Copy));
  const char *name;

  g_array_set_clear_func (copies, clear_copy);
  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    {
      Copy copy = { g_build_filename (folder, name, NULL), 0 };
      GStatBuf status;

      if (g_str_has_suffix (name, SUFFIX) && g_stat (copy.path, &status) == 0)
        {
          copy.written = status.st_mtime;
          g_array_append_val (copies, copy);
        }
      else
        clear_copy (&copy);
    }

  g_array_sort (copies, compare_newest_first);
  for (guint i = MAX_COPIES; i < copies->len; i++)
    g_unlink (g_array_index (copies, Copy, i).path);
}

void
along_register_cache_write (const char *database, const char *key, AlongRegister *reg)
{
  g_autofree char *folder = dup_folder ();
  g_autofree char *path = along_register_cache_dup_path (database);
  g_autoptr (GBytes) image = NULL;
  g_autoptr (GError) error = NULL;
  gconstpointer data;
  gsize size;

  g_return_if_fail (key != NULL);
  g_return_if_fail (ALONG_IS_REGISTER (reg));

  if (g_mkdir_with_parents (folder, 0700) != 0)
    return;

  image = along_register_image_pack (reg, key);
  data = g_bytes_get_data (image, &size);
  if (!g_file_set_contents_full (path, data, (gssize) size, G_FILE_SET_CONTENTS_CONSISTENT, 0600,
                                 &error))
    g_debug ("The copy of the register was not kept: %s", error->message);
  delete_old_copies (folder);
}

void
along_register_cache_forget (const char *database)
{
  g_autofree char *path = along_register_cache_dup_path (database);

  g_unlink (path);
}
