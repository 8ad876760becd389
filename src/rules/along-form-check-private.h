/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-form-check.h"

G_BEGIN_DECLS

typedef struct
{
  AlongForm *form;
  AlongAnswers *typed;
  AlongAnswers *filled;
  AlongDate today;
  AlongFormVerdict *verdict;
} AlongFormChecking;

/* Adds a problem; the gravity is the code's. */
void along_form_checking_add (AlongFormChecking *self,
                              const AlongFormField *field,
                              guint row,
                              AlongFormProblemCode code);
/* Adds what is wrong with an answer that is there. */
void along_form_check_value (AlongFormChecking *self,
                             const AlongFormField *field,
                             guint row,
                             const char *text);

/* The other field that @field names: of the same row, or of the form. @path: (out)
 * (transfer full): its key in the answers. */
const AlongFormField *along_form_find_other (AlongForm *form,
                                             const AlongFormField *field,
                                             guint row,
                                             const char *id,
                                             char **path);

/* (transfer full): the sentence. */
char *along_form_problem_make_text (AlongFormProblemCode code,
                                    AlongForm *form,
                                    const AlongFormField *field,
                                    guint row,
                                    AlongAnswers *filled);

G_END_DECLS
