/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-form-sheets"

#include "config.h"

#include "along-form-sheet-private.h"

#include "along-form-value.h"

#include <glib/gi18n.h>

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

static void
write_room (AlongFormSheets *self, lxw_col_t column, const char *text, lxw_format *format)
{
  write_text (self, column, text, format);
  along_form_sheets_make_room (self, self->row, column, text);
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
  worksheet_set_column (sheet, ALONG_FORM_COLUMN_LABEL, ALONG_FORM_COLUMN_LABEL,
                        ALONG_FORM_WIDTH_LABEL, NULL);
  worksheet_set_column (sheet, ALONG_FORM_COLUMN_ANSWER, ALONG_FORM_COLUMN_ANSWER,
                        ALONG_FORM_WIDTH_ANSWER, NULL);
  worksheet_set_column (sheet, ALONG_FORM_COLUMN_HELP, ALONG_FORM_COLUMN_HELP + 4,
                        ALONG_FORM_WIDTH_OTHER, NULL);
  worksheet_set_paper (sheet, 9); /* A4 */
  worksheet_set_landscape (sheet);
  worksheet_fit_to_pages (sheet, 1, 0);
  worksheet_set_footer (sheet, foot);
  if (self->fill)
    worksheet_protect (sheet, NULL, NULL);

  write_text (self, ALONG_FORM_COLUMN_LABEL, title, self->formats.title);
  along_form_sheets_note (self, worksheet_set_row (sheet, 0, 24, NULL));
  self->row++;
  write_room (self, ALONG_FORM_COLUMN_ANSWER, self->copy->recipient, self->formats.label);
  if (*section->help != '\0')
    write_room (self, ALONG_FORM_COLUMN_LABEL, section->help, self->formats.help);
  self->row++;
  if (warning != NULL)
    write_room (self, ALONG_FORM_COLUMN_ANSWER, warning, self->formats.label);
  self->row++;
}

static void
block_cb (const AlongFormBlock *block, gpointer user_data)
{
  AlongFormSheets *self = user_data;

  if (*block->title != '\0')
    write_room (self, ALONG_FORM_COLUMN_LABEL, block->title, self->formats.heading);
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
  write_room (self, ALONG_FORM_COLUMN_LABEL, field->label, self->formats.label);
  if (*field->help != '\0')
    write_room (self, ALONG_FORM_COLUMN_HELP, field->help, self->formats.help);
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

  write_room (self, ALONG_FORM_COLUMN_LABEL, group->label, self->formats.heading);
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

const AlongFormVisitor along_form_sheets_visitor = { section_cb, block_cb, field_cb,
                                                     group_cb,   cell_cb,  group_end_cb };
