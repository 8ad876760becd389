/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-form-xlsx"
/* memfd_create() */
#define _GNU_SOURCE

#include "config.h"

#include "along-form-xlsx.h"

#include "along-form-sheet-private.h"
#include "along-form-value.h"

#include <glib/gi18n.h>
#include <glib/gstdio.h>
#include <locale.h>
#include <sys/mman.h>
#include <unistd.h>

/* Rows of a group that somebody can add on paper that is filled in elsewhere. */
#define SPARE_ROWS 3
/* What a sheet's name may have. */
#define MAX_NAME 31

/* "7. Supported School-Trust section": a name without the signs that sheets forbid. */
static char *
make_sheet_name (const AlongFormSection *section)
{
  g_autofree char *name = g_strdup_printf ("%d. %s", section->number, section->title);

  g_strdelimit (name, "[]:*?/\\'", '-');
  return g_utf8_substring (name, 0, MIN (g_utf8_strlen (name, -1), MAX_NAME));
}

static void
write_text (AlongFormSheets *self, lxw_col_t column, const char *text, lxw_format *format)
{
  along_form_sheets_note (self,
                          worksheet_write_string (self->sheet, self->row, column, text, format));
}

/* In a head or foot "&" begins a code. */
static char *
escape_head (const char *text)
{
  g_autoptr (GString) escaped = g_string_new (text);
  g_autofree char *cut = NULL;

  g_string_replace (escaped, "&", "&&", 0);
  cut = g_utf8_substring (escaped->str, 0, MIN (g_utf8_strlen (escaped->str, -1), 80));
  return g_strdup_printf ("&L%s&RPage &P of &N", cut);
}

static void
section_cb (const AlongFormSection *section, gpointer user_data)
{
  AlongFormSheets *self = user_data;
  g_autofree char *name = make_sheet_name (section);
  g_autofree char *foot = escape_head (self->copy->recipient);
  g_autofree char *title = g_strdup_printf ("%d. %s", section->number, section->title);
  g_autofree char *warning = along_form_copy_make_warning (self->copy);
  lxw_row_col_options hidden = { .hidden = TRUE };
  lxw_worksheet *sheet = workbook_add_worksheet (self->workbook, name);

  self->sheet = sheet;
  self->row = 0;
  if (sheet == NULL)
    {
      along_form_sheets_note (self, LXW_ERROR_PARAMETER_VALIDATION);
      return;
    }
  worksheet_set_column_opt (sheet, ALONG_FORM_COLUMN_PATH, ALONG_FORM_COLUMN_PATH, 10, NULL,
                            &hidden);
  worksheet_set_column (sheet, ALONG_FORM_COLUMN_LABEL, ALONG_FORM_COLUMN_LABEL, 38, NULL);
  worksheet_set_column (sheet, ALONG_FORM_COLUMN_ANSWER, ALONG_FORM_COLUMN_ANSWER, 50, NULL);
  worksheet_set_column (sheet, ALONG_FORM_COLUMN_HELP, ALONG_FORM_COLUMN_HELP + 4, 26, NULL);
  worksheet_set_paper (sheet, 9); /* A4 */
  worksheet_set_landscape (sheet);
  worksheet_fit_to_pages (sheet, 1, 0);
  worksheet_set_footer (sheet, foot);
  if (self->fill)
    worksheet_protect (sheet, NULL, NULL);

  write_text (self, ALONG_FORM_COLUMN_LABEL, title, self->formats.title);
  write_text (self, ALONG_FORM_COLUMN_ANSWER, self->copy->recipient, self->formats.label);
  self->row++;
  if (*section->help != '\0')
    write_text (self, ALONG_FORM_COLUMN_LABEL, section->help, self->formats.help);
  if (warning != NULL)
    write_text (self, ALONG_FORM_COLUMN_ANSWER, warning, self->formats.label);
  self->row += 2;
}

static void
block_cb (const AlongFormBlock *block, gpointer user_data)
{
  AlongFormSheets *self = user_data;

  if (*block->title != '\0')
    write_text (self, ALONG_FORM_COLUMN_LABEL, block->title, self->formats.heading);
  if (*block->title != '\0')
    self->row++;
}

/* One line for each choice, as a cell can hold only one of a list. */
static void
write_choices (AlongFormSheets *self,
               const AlongFormField *field,
               const char *path,
               const char *text)
{
  write_text (self, ALONG_FORM_COLUMN_LABEL, field->label, self->formats.label);
  self->row++;
  for (guint i = 0; i < field->list->n_choices; i++)
    {
      const AlongFormChoice *choice = &field->list->choices[i];
      g_autofree char *line = g_strconcat (path, ALONG_FORM_CHOICE_MARK, choice->id, NULL);
      gboolean chosen = along_form_value_has_choice (text, choice->id);

      write_text (self, ALONG_FORM_COLUMN_PATH, line, NULL);
      write_text (self, ALONG_FORM_COLUMN_LABEL, choice->name, self->locked.text);
      along_form_sheets_note (
          self, chosen ? worksheet_write_string (self->sheet, self->row, ALONG_FORM_COLUMN_ANSWER,
                                                 _ ("Yes"), self->formats.text)
                       : worksheet_write_blank (self->sheet, self->row, ALONG_FORM_COLUMN_ANSWER,
                                                self->formats.text));
      along_form_sheets_offer_yes (self, self->row, FALSE);
      self->row++;
    }
}

static void
write_line (AlongFormSheets *self,
            const AlongFormField *field,
            guint row,
            const char *text,
            const char *shown)
{
  g_autofree char *path = along_form_field_dup_path (field, row);
  gboolean answers = along_form_field_has_answer (field) && !field->computed &&
                     (field->group == NULL || !field->group->computed);

  /* What is signed or sealed is not filled in there. */
  if (self->fill && !along_form_field_has_answer (field))
    return;
  if (self->fill && answers && field->type == ALONG_FORM_CHOICES)
    {
      write_choices (self, field, path, text);
      return;
    }
  if (answers)
    write_text (self, ALONG_FORM_COLUMN_PATH, path, NULL);
  write_text (self, ALONG_FORM_COLUMN_LABEL, field->label, self->formats.label);
  if (*field->help != '\0')
    write_text (self, ALONG_FORM_COLUMN_HELP, field->help, self->formats.help);
  along_form_sheets_write_answer (self, field, !answers, self->row, ALONG_FORM_COLUMN_ANSWER, text,
                                  shown);
  self->row++;
}

static void
field_cb (const AlongFormField *field, const char *text, const char *shown, gpointer user_data)
{
  write_line (user_data, field, 0, text, shown);
}

static void
group_cb (const AlongFormField *group, guint n_rows, gpointer user_data)
{
  AlongFormSheets *self = user_data;

  write_text (self, ALONG_FORM_COLUMN_LABEL, group->label, self->formats.heading);
  self->row++;
  self->table = group->table && !self->fill;
  self->table_row = self->row;
  if (!self->table)
    return;
  for (guint i = 0; i < group->n_fields; i++)
    write_text (self, (lxw_col_t) (ALONG_FORM_COLUMN_LABEL + i), group->fields[i].label,
                self->formats.head);
  self->row++;
}

static void
cell_cb (const AlongFormField *field,
         guint row,
         const char *text,
         const char *shown,
         gpointer user_data)
{
  AlongFormSheets *self = user_data;
  guint column = (guint) (field - field->group->fields);

  if (!self->table)
    {
      if (column == 0)
        {
          g_autofree char *number = g_strdup_printf (_ ("%s, %u"), field->group->label, row + 1);

          write_text (self, ALONG_FORM_COLUMN_LABEL, number, self->formats.help);
          self->row++;
        }
      write_line (self, field, row, text, shown);
      return;
    }
  along_form_sheets_write_answer (self, field, FALSE, self->table_row + 1 + row,
                                  (lxw_col_t) (ALONG_FORM_COLUMN_LABEL + column), text, shown);
  self->row = self->table_row + 2 + row;
}

static void
group_end_cb (const AlongFormField *group, guint n_rows, gpointer user_data)
{
  AlongFormSheets *self = user_data;
  guint spare = self->fill && !group->computed ? MIN (n_rows + SPARE_ROWS, group->max_rows)
                                               : n_rows;

  for (guint row = n_rows; row < spare; row++)
    for (guint i = 0; i < group->n_fields; i++)
      cell_cb (&group->fields[i], row, "", "", self);
  self->table = FALSE;
  self->row++;
}

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
  static const AlongFormVisitor visitor = { section_cb, block_cb, field_cb,
                                            group_cb,   cell_cb,  group_end_cb };
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
    along_form_copy_visit_part (copy, role, &visitor, &sheets);
  else
    along_form_copy_visit (copy, &visitor, &sheets);
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
