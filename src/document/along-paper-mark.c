/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-paper-mark"

#include "along-paper-private.h"

#include <string.h>

/* Cairo 1.16 writes the structure of a document but does not say in the catalogue that there is
 * one, nor in what language; a screen reader asks there. PDF allows objects to be written anew
 * after the end of a file (ISO 32000-1, 7.5.6). */
#define ADDITION                                                                                   \
  "   /MarkInfo << /Marked true >>\n   /Lang (en-GB)\n"                                            \
  "   /ViewerPreferences << /DisplayDocTitle true >>\n"

/* The last place of @needle in the bytes. */
static const char *
find_last (const char *data, gsize size, const char *needle)
{
  gsize length = strlen (needle);

  for (gsize i = size >= length ? size - length + 1 : 0; i > 0; i--)
    if (memcmp (data + i - 1, needle, length) == 0)
      return data + i - 1;
  return NULL;
}

/* The number after @key in the trailer. */
static gboolean
read_number (const char *trailer, const char *key, guint64 *number)
{
  const char *found = strstr (trailer, key);
  char *end;

  if (found == NULL)
    return FALSE;
  *number = g_ascii_strtoull (found + strlen (key), &end, 10);
  return end > found + strlen (key);
}

/* The dictionary of the object, up to where it closes; NULL when it is not as Cairo writes it. */
static char *
dup_dictionary (const char *data, gsize size, guint64 object)
{
  g_autofree char *head = g_strdup_printf ("\n%" G_GUINT64_FORMAT " 0 obj\n", object);
  const char *start = find_last (data, size, head);
  const char *close;
  const char *end;

  if (start == NULL)
    return NULL;
  start += strlen (head);
  end = g_strstr_len (start, data + size - start, "endobj");
  close = end != NULL ? find_last (start, (gsize) (end - start), ">>") : NULL;
  return close != NULL && strncmp (start, "<<", 2) == 0 ? g_strndup (start, (gsize) (close - start))
                                                        : NULL;
}

GBytes *
along_paper_mark (GBytes *pdf)
{
  gsize size;
  const char *data = g_bytes_get_data (pdf, &size);
  const char *found = find_last (data, size, "trailer");
  g_autofree char *trailer = found != NULL ? g_strndup (found, (gsize) (data + size - found))
                                           : g_strdup ("");
  g_autofree char *dictionary = NULL;
  g_autoptr (GString) update = g_string_new (NULL);
  GByteArray *bytes;
  guint64 n, root, information, previous;
  gsize object, table;

  if (!read_number (trailer, "/Size ", &n) || !read_number (trailer, "/Root ", &root) ||
      !read_number (trailer, "/Info ", &information) ||
      !read_number (trailer, "startxref\n", &previous))
    return g_bytes_ref (pdf);
  dictionary = dup_dictionary (data, size, root);
  if (dictionary == NULL || strstr (dictionary, "/MarkInfo") != NULL)
    return g_bytes_ref (pdf);

  object = size;
  g_string_append_printf (update, "%" G_GUINT64_FORMAT " 0 obj\n%s%s>>\nendobj\n", root, dictionary,
                          ADDITION);
  table = size + update->len;
  g_string_append_printf (update,
                          "xref\n%" G_GUINT64_FORMAT " 1\n%010" G_GSIZE_FORMAT " 00000 n \n"
                          "trailer\n<< /Size %" G_GUINT64_FORMAT "\n   /Root %" G_GUINT64_FORMAT
                          " 0 R\n   /Info %" G_GUINT64_FORMAT " 0 R\n   /Prev %" G_GUINT64_FORMAT
                          "\n>>\nstartxref\n%" G_GSIZE_FORMAT "\n%%%%EOF\n",
                          root, object, n, root, information, previous, table);
  bytes = g_byte_array_sized_new ((guint) (size + update->len));
  g_byte_array_append (bytes, (const guint8 *) data, (guint) size);
  g_byte_array_append (bytes, (const guint8 *) update->str, (guint) update->len);
  return g_byte_array_free_to_bytes (bytes);
}
