/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-definition-folder"

#include "along-definition-folder.h"

static int
compare_paths (gconstpointer a, gconstpointer b)
{
  return g_strcmp0 (g_file_peek_path (*(GFile **) a), g_file_peek_path (*(GFile **) b));
}

static gboolean
is_definition (const char *name)
{
  return g_str_has_suffix (name, ".json") && !g_str_has_prefix (name, ".");
}

GPtrArray *
along_definition_folder_list (GFile *folder, gboolean required, GError **error)
{
  g_autoptr (GPtrArray) files = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GFileEnumerator) enumerator = NULL;
  g_autoptr (GError) missing = NULL;

  g_return_val_if_fail (G_IS_FILE (folder), NULL);

  enumerator = g_file_enumerate_children (folder, G_FILE_ATTRIBUTE_STANDARD_NAME,
                                          G_FILE_QUERY_INFO_NONE, NULL, &missing);
  if (!required && g_error_matches (missing, G_IO_ERROR, G_IO_ERROR_NOT_FOUND))
    return g_steal_pointer (&files);
  if (enumerator == NULL)
    {
      g_propagate_error (error, g_steal_pointer (&missing));
      return NULL;
    }

  while (TRUE)
    {
      GFileInfo *info;
      GFile *file;

      if (!g_file_enumerator_iterate (enumerator, &info, &file, NULL, error))
        return NULL;
      if (info == NULL)
        break;
      if (is_definition (g_file_info_get_name (info)))
        g_ptr_array_add (files, g_object_ref (file));
    }
  g_ptr_array_sort (files, compare_paths);
  return g_steal_pointer (&files);
}
