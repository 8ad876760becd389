/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "mistake.h"

#include "along-programme.h"

#include <string.h>

char *
mistake_read_shipped (const char *name)
{
  g_autofree char *path = g_build_filename (g_getenv ("ALONG_DATA_DIR"), name, NULL);
  g_autoptr (GError) error = NULL;
  char *text;

  g_file_get_contents (path, &text, NULL, &error);
  g_assert_no_error (error);
  return text;
}

char *
mistake_replace (const char *text, const char *from, const char *to)
{
  const char *found = strstr (text, from);
  g_autofree char *before = NULL;

  if (found == NULL)
    g_error ("the shipped file has no %s", from);
  before = g_strndup (text, (gsize) (found - text));
  return g_strconcat (before, to, found + strlen (from), NULL);
}

GFile *
mistake_write (const char *name, const Mistake *mistake)
{
  g_autofree char *folder = g_dir_make_tmp ("along-XXXXXX", NULL);
  g_autofree char *base_name = g_path_get_basename (name);
  g_autofree char *path = g_build_filename (folder, base_name, NULL);
  g_autofree char *shipped = mistake_read_shipped (name);
  g_autofree char *text = mistake_replace (shipped, mistake->from, mistake->to);

  g_assert_true (g_file_set_contents (path, text, -1, NULL));
  return g_file_new_for_path (path);
}

void
mistake_check (const Mistake *mistake, GFile *file, GError *error)
{
  g_autoptr (GError) taken = error;
  g_autoptr (GFile) folder = g_file_get_parent (file);
  g_autofree char *base_name = g_file_get_basename (file);

  if (error == NULL)
    g_error ("%s was accepted", mistake->to);
  g_assert_error (error, ALONG_DEFINITION_ERROR, ALONG_DEFINITION_ERROR_CONTENT);
  g_assert_true (g_str_has_prefix (error->message, base_name));
  if (strstr (error->message, mistake->place) == NULL ||
      strstr (error->message, mistake->words) == NULL)
    g_error ("“%s” should have “%s” and “%s”", error->message, mistake->place, mistake->words);
  g_assert_true (g_file_delete (file, NULL, NULL));
  g_assert_true (g_file_delete (folder, NULL, NULL));
}
