/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <xlsxwriter.h>

#include "along-form-copy.h"
#include "along-form-return-private.h"

G_BEGIN_DECLS

/* Widths of the columns, in characters. */
#define ALONG_FORM_WIDTH_LABEL  38
#define ALONG_FORM_WIDTH_ANSWER 50
#define ALONG_FORM_WIDTH_OTHER  26

typedef struct
{
  lxw_format *title;
  lxw_format *heading;
  lxw_format *label;
  lxw_format *text;
  lxw_format *date;
  lxw_format *days;
  lxw_format *money;
  lxw_format *number;
  lxw_format *help;
  lxw_format *head;
} AlongFormFormats;

/* A workbook that is being written. @fill: to be filled in and sent back. @failed: the first
 * error of the library. */
typedef struct
{
  const AlongFormCopy *copy;
  gboolean fill;
  lxw_workbook *workbook;
  lxw_worksheet *sheet;
  lxw_row_t row;
  AlongFormFormats formats; /* of what can be typed, where the workbook is to be filled in … */
  AlongFormFormats locked;  /* … and of what cannot */
  GPtrArray *lists; /* of AlongFormList: those that are offered, one a column of their sheet */
  gboolean table;
  lxw_row_t table_row;
  lxw_error failed;
  lxw_row_t high_row; /* the last one that was made high, and its lines */
  guint high_lines;
} AlongFormSheets;

/* Writes what it is given onto a sheet for each section; its data are #AlongFormSheets. */
extern const AlongFormVisitor along_form_sheets_visitor;

void along_form_formats_init (AlongFormFormats *self, lxw_workbook *workbook, gboolean fill);
void along_form_sheets_note (AlongFormSheets *self, lxw_error error);
/* Makes the row high enough for a text in the column: not every program does so by itself. */
void along_form_sheets_make_room (AlongFormSheets *self,
                                  lxw_row_t row,
                                  lxw_col_t column,
                                  const char *text);
/* The answer as a date, a number or a text, with what can be chosen or typed there. @locked: it is
 * only shown. */
void along_form_sheets_write_answer (AlongFormSheets *self,
                                     const AlongFormField *field,
                                     gboolean locked,
                                     lxw_row_t row,
                                     lxw_col_t column,
                                     const char *text,
                                     const char *shown);
/* Only "Yes" or nothing, for one of several choices. */
void along_form_sheets_offer_yes (AlongFormSheets *self, lxw_row_t row, gboolean no);

/* The two hidden sheets: what is offered, and what the workbook is. @role: or "". */
void along_form_sheets_write_hidden (AlongFormSheets *self, const char *role);

G_END_DECLS
