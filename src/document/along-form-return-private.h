/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-form-return.h"

G_BEGIN_DECLS

/* The sheet of what the cells offer. */
#define ALONG_FORM_SHEET_LISTS "Lists"

/* The sheet that says what a workbook is, and the word in its first cell. */
#define ALONG_FORM_SHEET_HEAD "Alongside"
#define ALONG_FORM_SHEET_WORD "alongside-form"
/* Between the path of a field of several choices and one of them. */
#define ALONG_FORM_CHOICE_MARK "="

/* The columns of a sheet: the first is hidden and has the path of the answer beside it. */
enum
{
  ALONG_FORM_COLUMN_PATH,
  ALONG_FORM_COLUMN_LABEL,
  ALONG_FORM_COLUMN_ANSWER,
  ALONG_FORM_COLUMN_HELP,
};

/* A file that is being read. @n_others: answers that are not the role's. */
typedef struct
{
  AlongForm *form;
  const char *deployment;
  const char *role;
  AlongAnswers *answers;
  GPtrArray *notes;
  guint n_others;
} AlongFormReturning;

/* Whether what the file says about itself fits; @role: (nullable). */
gboolean along_form_returning_check_head (AlongFormReturning *self,
                                          const char *form,
                                          const char *deployment,
                                          const char *role,
                                          const char *recipient,
                                          GError **error);
/* What stands at @place of the file for the answer of @path. */
void along_form_returning_add (AlongFormReturning *self,
                               const char *place,
                               const char *path,
                               const char *text);
void along_form_returning_note (AlongFormReturning *self, const char *place, const char *text);

gboolean along_form_returning_read_sheets (AlongFormReturning *self, GBytes *bytes, GError **error);
gboolean along_form_returning_read_json (AlongFormReturning *self,
                                         const char *data,
                                         gsize size,
                                         GError **error);

G_END_DECLS
