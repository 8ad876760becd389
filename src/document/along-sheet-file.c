/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-sheet-file"

#include "config.h"

#include "along-sheet-xml-private.h"

#include <archive.h>
#include <archive_entry.h>
#include <glib/gi18n.h>

/* A form has some hundred kilobytes; more is no form, or a trap that grows when it is unpacked. */
#define MAX_PART  (8 * 1024 * 1024)
#define MAX_ALL   (32 * 1024 * 1024)
#define MAX_PARTS 200

static void
sheet_free (AlongSheet *sheet)
{
  g_free (sheet->name);
  g_ptr_array_unref (sheet->cells);
  g_free (sheet);
}

void
along_sheet_file_free (AlongSheetFile *self)
{
  g_ptr_array_unref (self->sheets);
  g_free (self);
}

/* (transfer full) (nullable): the entry's text. */
static char *
read_entry (struct archive *archive, gsize *total)
{
  g_autoptr (GByteArray) bytes = g_byte_array_new ();
  guint8 buffer[16384];
  la_ssize_t n;

  while ((n = archive_read_data (archive, buffer, sizeof buffer)) > 0)
    {
      *total += (gsize) n;
      if (bytes->len + n > MAX_PART || *total > MAX_ALL)
        return NULL;
      g_byte_array_append (bytes, buffer, (guint) n);
    }
  if (n < 0)
    return NULL;
  g_byte_array_append (bytes, (const guint8 *) "", 1);
  return (char *) g_byte_array_free (g_steal_pointer (&bytes), FALSE);
}

/* Whether the program reads what is in the part: neither pictures nor macros. */
static gboolean
is_wanted (const char *name)
{
  return name != NULL && g_str_has_prefix (name, "xl/") &&
         (g_str_has_suffix (name, ".xml") || g_str_has_suffix (name, ".rels"));
}

/* (nullable): name -> text, of the zip's parts. */
static GHashTable *
unpack (GBytes *bytes)
{
  struct archive *archive = archive_read_new ();
  g_autoptr (GHashTable) parts = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  struct archive_entry *entry;
  gsize size, total = 0;
  gconstpointer data = g_bytes_get_data (bytes, &size);
  guint n = 0;
  int status;
  gboolean good;

  archive_read_support_format_zip (archive);
  good = archive_read_open_memory (archive, data, size) == ARCHIVE_OK;
  while (good && (status = archive_read_next_header (archive, &entry)) != ARCHIVE_EOF)
    {
      const char *name = status >= ARCHIVE_WARN ? archive_entry_pathname (entry) : NULL;
      char *text;

      good = status >= ARCHIVE_WARN && ++n <= MAX_PARTS;
      if (!good || !is_wanted (name))
        continue;
      text = read_entry (archive, &total);
      good = text != NULL;
      if (good)
        g_hash_table_insert (parts, g_strdup (name), text);
    }
  archive_read_free (archive);
  return good ? g_steal_pointer (&parts) : NULL;
}

/* "worksheets/sheet1.xml" and "/xl/worksheets/sheet1.xml" alike. */
static const char *
find_part (GHashTable *parts, const char *target)
{
  g_autofree char *path = g_str_has_prefix (target, "/") ? g_strdup (target + 1)
                                                         : g_strconcat ("xl/", target, NULL);

  return g_hash_table_lookup (parts, path);
}

static gboolean
read_sheets (AlongSheetFile *self, GHashTable *parts, GPtrArray *shared)
{
  g_autoptr (GPtrArray) names = NULL;
  g_autoptr (GHashTable) targets = NULL;
  const char *book = g_hash_table_lookup (parts, "xl/workbook.xml");
  const char *links = g_hash_table_lookup (parts, "xl/_rels/workbook.xml.rels");

  if (book == NULL || links == NULL)
    return FALSE;
  names = along_sheet_xml_read_book (book, &self->early);
  targets = along_sheet_xml_read_links (links);
  if (names == NULL || targets == NULL)
    return FALSE;

  /* Names and the ids of their links, in turn. */
  for (guint i = 0; i + 1 < names->len; i += 2)
    {
      const char *target = g_hash_table_lookup (targets, g_ptr_array_index (names, i + 1));
      const char *text = target != NULL ? find_part (parts, target) : NULL;
      AlongSheet *sheet;

      if (text == NULL)
        return FALSE;
      sheet = g_new0 (AlongSheet, 1);
      sheet->name = g_strdup (g_ptr_array_index (names, i));
      sheet->cells = g_ptr_array_new_with_free_func ((GDestroyNotify) along_sheet_cell_free);
      g_ptr_array_add (self->sheets, sheet);
      if (!along_sheet_xml_read_cells (text, shared, sheet->cells))
        return FALSE;
    }
  return self->sheets->len > 0;
}

AlongSheetFile *
along_sheet_file_read (GBytes *bytes, GError **error)
{
  g_autoptr (AlongSheetFile) self = g_new0 (AlongSheetFile, 1);
  g_autoptr (GHashTable) parts = NULL;
  g_autoptr (GPtrArray) shared = NULL;
  const char *texts;

  g_return_val_if_fail (bytes != NULL, NULL);

  self->sheets = g_ptr_array_new_with_free_func ((GDestroyNotify) sheet_free);
  parts = unpack (bytes);
  texts = parts != NULL ? g_hash_table_lookup (parts, "xl/sharedStrings.xml") : NULL;
  shared = texts != NULL ? along_sheet_xml_read_texts (texts)
                         : g_ptr_array_new_with_free_func (g_free);
  if (parts == NULL || shared == NULL || !read_sheets (self, parts, shared))
    {
      g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA,
                           _ ("The file is not a workbook (.xlsx), or it is damaged or too large"));
      return NULL;
    }
  return g_steal_pointer (&self);
}

const AlongSheet *
along_sheet_file_find (const AlongSheetFile *self, const char *name)
{
  for (guint i = 0; i < self->sheets->len; i++)
    {
      const AlongSheet *sheet = g_ptr_array_index (self->sheets, i);

      if (g_str_equal (sheet->name, name))
        return sheet;
    }
  return NULL;
}

const char *
along_sheet_get (const AlongSheet *sheet, guint row, guint column)
{
  for (guint i = 0; i < sheet->cells->len; i++)
    {
      const AlongSheetCell *cell = g_ptr_array_index (sheet->cells, i);

      if (cell->row == row && cell->column == column)
        return cell->text;
    }
  return NULL;
}

char *
along_sheet_cell_make_name (const AlongSheetCell *cell)
{
  g_autoptr (GString) name = g_string_new (NULL);

  for (guint column = cell->column + 1; column > 0; column = (column - 1) / 26)
    g_string_prepend_c (name, (char) ('A' + (column - 1) % 26));
  g_string_append_printf (name, "%u", cell->row + 1);
  return g_string_free (g_steal_pointer (&name), FALSE);
}
