/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-form-sheet-cells"

#include "config.h"

#include "along-form-sheet-private.h"

#include "along-form-value.h"

#include <glib/gi18n.h>

/* What the library takes as text of a message, in characters. */
#define MAX_MESSAGE 255

static lxw_format *
add_format (lxw_workbook *workbook, const char *number, gboolean fill)
{
  lxw_format *format = workbook_add_format (workbook);

  format_set_text_wrap (format);
  format_set_align (format, LXW_ALIGN_VERTICAL_TOP);
  format_set_align (format, LXW_ALIGN_LEFT);
  if (number != NULL)
    format_set_num_format (format, number);
  if (fill)
    {
      format_set_unlocked (format);
      format_set_border (format, LXW_BORDER_THIN);
      format_set_border_color (format, 0x8a8a8a);
    }
  return format;
}

void
along_form_formats_init (AlongFormFormats *self, lxw_workbook *workbook, gboolean fill)
{
  self->title = add_format (workbook, NULL, FALSE);
  format_set_bold (self->title);
  self->title->text_wrap = LXW_FALSE;
  format_set_font_size (self->title, 16);
  self->heading = add_format (workbook, NULL, FALSE);
  format_set_bold (self->heading);
  format_set_font_size (self->heading, 12);
  self->label = add_format (workbook, NULL, FALSE);
  format_set_bold (self->label);
  self->head = add_format (workbook, NULL, FALSE);
  format_set_bold (self->head);
  format_set_bg_color (self->head, 0xebebeb);
  self->help = add_format (workbook, NULL, FALSE);
  format_set_italic (self->help);
  self->text = add_format (workbook, fill ? "@" : NULL, fill);
  self->date = add_format (workbook, "d mmmm yyyy", fill);
  self->days = add_format (workbook, "0.##", fill);
  self->money = add_format (workbook, "\"£\"#,##0.00", fill);
  self->number = add_format (workbook, "0", fill);
}

void
along_form_sheets_note (AlongFormSheets *self, lxw_error error)
{
  if (self->failed == LXW_NO_ERROR)
    self->failed = error;
}

/* Text is rarely set as narrow as digits are, which widths are counted in. */
static guint
count_lines (const char *text, guint width)
{
  g_auto (GStrv) lines = g_strsplit (text, "\n", -1);
  guint n = 0;

  for (guint i = 0; lines[i] != NULL; i++)
    n += 1 + (guint) g_utf8_strlen (lines[i], -1) / (width * 9 / 10);
  return n;
}

void
along_form_sheets_make_room (AlongFormSheets *self,
                             lxw_row_t row,
                             lxw_col_t column,
                             const char *text)
{
  guint width = column == ALONG_FORM_COLUMN_LABEL    ? ALONG_FORM_WIDTH_LABEL
                : column == ALONG_FORM_COLUMN_ANSWER ? ALONG_FORM_WIDTH_ANSWER
                                                     : ALONG_FORM_WIDTH_OTHER;
  guint lines = count_lines (text, width);

  if (self->high_row == row)
    lines = MAX (lines, self->high_lines);
  self->high_row = row;
  self->high_lines = lines;
  /* No row can be higher than 409 points. */
  if (lines > 1)
    along_form_sheets_note (
        self, worksheet_set_row (self->sheet, row, MIN (lines * LXW_DEF_ROW_HEIGHT, 409), NULL));
}

static void
validate (AlongFormSheets *self,
          const AlongFormField *field,
          lxw_row_t row,
          lxw_col_t column,
          lxw_data_validation *validation)
{
  g_autofree char *help = NULL;

  if (field != NULL && *field->help != '\0' && g_utf8_strlen (field->help, -1) <= MAX_MESSAGE)
    help = g_strdup (field->help);
  validation->input_message = help;
  validation->ignore_blank = LXW_VALIDATION_ON;
  along_form_sheets_note (self,
                          worksheet_data_validation_cell (self->sheet, row, column, validation));
}

/* Where the names of the list are: in the cell itself only 255 characters would fit. */
static char *
make_list_range (AlongFormSheets *self, const AlongFormList *list)
{
  char name[LXW_MAX_COL_NAME_LENGTH];
  guint column;

  if (!g_ptr_array_find (self->lists, list, &column))
    {
      column = self->lists->len;
      g_ptr_array_add (self->lists, (gpointer) list);
    }
  lxw_col_to_name (name, (lxw_col_t) column, TRUE);
  return g_strdup_printf ("=%s!%s$1:%s$%u", ALONG_FORM_SHEET_LISTS, name, name, list->n_choices);
}

static void
write_lists (AlongFormSheets *self)
{
  lxw_worksheet *sheet = workbook_add_worksheet (self->workbook, ALONG_FORM_SHEET_LISTS);

  for (guint i = 0; i < self->lists->len; i++)
    {
      const AlongFormList *list = g_ptr_array_index (self->lists, i);

      for (guint j = 0; j < list->n_choices; j++)
        along_form_sheets_note (
            self, worksheet_write_string (sheet, j, (lxw_col_t) i, list->choices[j].name, NULL));
    }
  worksheet_protect (sheet, NULL, NULL);
  worksheet_hide (sheet);
}

void
along_form_sheets_write_hidden (AlongFormSheets *self, const char *role)
{
  const char *const lines[][2] = {
    { ALONG_FORM_SHEET_WORD, "1" },           { "form", along_form_get_id (self->copy->form) },
    { "deployment", self->copy->deployment }, { "role", role },
    { "recipient", self->copy->recipient },
  };
  lxw_worksheet *sheet;

  if (self->lists->len > 0)
    write_lists (self);
  sheet = workbook_add_worksheet (self->workbook, ALONG_FORM_SHEET_HEAD);
  for (guint i = 0; i < G_N_ELEMENTS (lines); i++)
    {
      along_form_sheets_note (self, worksheet_write_string (sheet, i, 0, lines[i][0], NULL));
      along_form_sheets_note (self, worksheet_write_string (sheet, i, 1, lines[i][1], NULL));
    }
  worksheet_protect (sheet, NULL, NULL);
  worksheet_hide (sheet);
}

static void
offer_words (AlongFormSheets *self,
             const AlongFormField *field,
             lxw_row_t row,
             lxw_col_t column,
             gboolean no)
{
  const char *words[] = { _ ("Yes"), no ? _ ("No") : NULL, NULL };
  lxw_data_validation validation = { .validate = LXW_VALIDATION_TYPE_LIST,
                                     .value_list = (char **) words };

  validate (self, field, row, column, &validation);
}

void
along_form_sheets_offer_yes (AlongFormSheets *self, lxw_row_t row, gboolean no)
{
  offer_words (self, NULL, row, ALONG_FORM_COLUMN_ANSWER, no);
}

static void
offer (AlongFormSheets *self, const AlongFormField *field, lxw_row_t row, lxw_col_t column)
{
  lxw_data_validation validation = { 0 };
  g_autofree char *range = NULL;

  switch (field->type)
    {
    case ALONG_FORM_YES_NO:
    case ALONG_FORM_TICK:
      offer_words (self, field, row, column, field->type == ALONG_FORM_YES_NO);
      return;
    case ALONG_FORM_CHOICE:
      range = make_list_range (self, field->list);
      validation.validate = LXW_VALIDATION_TYPE_LIST_FORMULA;
      validation.value_formula = range;
      break;
    case ALONG_FORM_DATE:
      validation.validate = LXW_VALIDATION_TYPE_DATE;
      validation.criteria = LXW_VALIDATION_CRITERIA_BETWEEN;
      validation.minimum_datetime = (lxw_datetime){ 2000, 1, 1, 0, 0, 0 };
      validation.maximum_datetime = (lxw_datetime){ 2099, 12, 31, 0, 0, 0 };
      break;
    case ALONG_FORM_NUMBER:
    case ALONG_FORM_DAYS:
    case ALONG_FORM_MONEY:
      validation.validate = LXW_VALIDATION_TYPE_DECIMAL;
      validation.criteria = LXW_VALIDATION_CRITERIA_BETWEEN;
      validation.minimum_number = field->min;
      validation.maximum_number = field->max;
      break;
    default:
      if (field->max_length == 0)
        return;
      validation.validate = LXW_VALIDATION_TYPE_LENGTH;
      validation.criteria = LXW_VALIDATION_CRITERIA_LESS_THAN_OR_EQUAL_TO;
      validation.value_number = field->max_length;
      break;
    }
  validate (self, field, row, column, &validation);
}

static lxw_format *
get_format (const AlongFormFormats *formats, const AlongFormField *field)
{
  switch (field->type)
    {
    case ALONG_FORM_DATE:
      return formats->date;
    case ALONG_FORM_DAYS:
      return formats->days;
    case ALONG_FORM_MONEY:
      return formats->money;
    case ALONG_FORM_NUMBER:
      return formats->number;
    default:
      return formats->text;
    }
}

void
along_form_sheets_write_answer (AlongFormSheets *self,
                                const AlongFormField *field,
                                gboolean locked,
                                lxw_row_t row,
                                lxw_col_t column,
                                const char *text,
                                const char *shown)
{
  lxw_format *format = get_format (locked ? &self->locked : &self->formats, field);
  gboolean number = field->type == ALONG_FORM_DAYS || field->type == ALONG_FORM_MONEY ||
                    field->type == ALONG_FORM_NUMBER;
  AlongDate date;
  double value;
  lxw_error error;

  along_form_sheets_make_room (self, row, column, shown);
  if (field->type == ALONG_FORM_DATE && along_form_value_get_date (text, &date))
    {
      lxw_datetime day = { 0 };

      along_date_split (date, &day.year, &day.month, &day.day);
      error = worksheet_write_datetime (self->sheet, row, column, &day, format);
    }
  else if (number && along_form_value_get_number (text, &value))
    error = worksheet_write_number (self->sheet, row, column, value, format);
  else if (*shown == '\0')
    error = worksheet_write_blank (self->sheet, row, column, format);
  else
    error = worksheet_write_string (self->sheet, row, column, shown, format);
  along_form_sheets_note (self, error);
  if (!locked)
    offer (self, field, row, column);
}
