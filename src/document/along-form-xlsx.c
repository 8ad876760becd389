/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-form-xlsx"
/* memfd_create() */
#define _GNU_SOURCE

#include "config.h"

#include "along-form-xlsx.h"

#include "along-form-sheet-private.h"

#include <glib/gi18n.h>
#include <glib/gstdio.h>
#include <locale.h>
#include <sys/mman.h>
#include <unistd.h>

static void
set_properties (AlongFormSheets *self)
{
  lxw_doc_properties properties = { .title = (char *) along_form_copy_get_title (self->copy),
                                    .subject = (char *) self->copy->recipient,
                                    .author = (char *) self->copy->leader,
                                    .comments = (char *) self->copy->programme };

  along_form_sheets_note (self, workbook_set_properties (self->workbook, &properties));
}

static lxw_error
write_workbook (const AlongFormCopy *copy, const char *role, const char *path)
{
  g_autoptr (GPtrArray) lists = g_ptr_array_new ();
  /* The library keeps its sheets in files until it is done: in memory, and nobody else's. */
  g_autofree char *folder = g_strdup (g_get_user_runtime_dir ());
  lxw_workbook_options options = { .tmpdir = g_access (folder, W_OK) == 0 ? folder : NULL };
  AlongFormSheets sheets = { copy, role != NULL, workbook_new_opt (path, &options) };
  lxw_error error;

  if (sheets.workbook == NULL)
    return LXW_ERROR_CREATING_XLSX_FILE;
  sheets.lists = lists;
  along_form_formats_init (&sheets.formats, sheets.workbook, sheets.fill);
  along_form_formats_init (&sheets.locked, sheets.workbook, FALSE);
  set_properties (&sheets);
  if (role != NULL)
    along_form_copy_visit_part (copy, role, &along_form_sheets_visitor, &sheets);
  else
    along_form_copy_visit (copy, &along_form_sheets_visitor, &sheets);
  along_form_sheets_write_hidden (&sheets, role != NULL ? role : "");
  error = workbook_close (sheets.workbook);
  return sheets.failed != LXW_NO_ERROR ? sheets.failed : error;
}

static GBytes *
read_all (int file)
{
  g_autoptr (GByteArray) bytes = g_byte_array_new ();
  guint8 buffer[16384];
  gssize n;

  if (lseek (file, 0, SEEK_SET) != 0)
    return NULL;
  while ((n = read (file, buffer, sizeof buffer)) > 0)
    g_byte_array_append (bytes, buffer, (guint) n);
  return n == 0 && bytes->len > 0 ? g_byte_array_free_to_bytes (g_steal_pointer (&bytes)) : NULL;
}

/* The library writes to a file by its name; this one is in memory only, so that a claim with its
 * bank details lies nowhere but where the user puts it. Numbers go by the locale there, while a
 * sheet wants them with a point. */
static GBytes *export(const AlongFormCopy *copy, const char *role, GError **error)
{
  int file = memfd_create ("form", MFD_CLOEXEC);
  g_autofree char *path = g_strdup_printf ("/proc/self/fd/%d", file);
  locale_t numeric = newlocale (LC_NUMERIC_MASK, "C", duplocale (uselocale ((locale_t) 0)));
  locale_t before = uselocale (numeric);
  lxw_error failed = file >= 0 ? write_workbook (copy, role, path) : LXW_ERROR_CREATING_XLSX_FILE;
  GBytes *bytes = failed == LXW_NO_ERROR ? read_all (file) : NULL;

  uselocale (before);
  freelocale (numeric);
  if (file >= 0)
    close (file);
  if (bytes == NULL)
    g_set_error (error, G_IO_ERROR, G_IO_ERROR_FAILED, _ ("The workbook could not be written: %s"),
                 lxw_strerror (failed));
  return bytes;
}

GBytes *
along_form_xlsx_export (const AlongFormCopy *copy, GError **error)
{
  g_return_val_if_fail (copy != NULL && ALONG_IS_FORM (copy->form), NULL);

  return export(copy, NULL, error);
}

GBytes *
along_form_xlsx_export_part (const AlongFormCopy *copy, const char *role, GError **error)
{
  g_return_val_if_fail (copy != NULL && ALONG_IS_FORM (copy->form), NULL);
  g_return_val_if_fail (along_form_find_role (copy->form, role) != NULL, NULL);

  return export(copy, role, error);
}
