/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-date.h"
#include "along-days.h"
#include "along-form.h"
#include "along-money.h"

G_BEGIN_DECLS

/**
 * along_form_value_normalise:
 * @typed: what a person wrote: "3/11/2023", "£600", "2½"
 *
 * Returns: (transfer full): how it is kept (see #AlongFormType). What cannot be read stays as it
 *   was written, trimmed, so that nothing is lost and along_form_check() can say what is wrong.
 */
char *along_form_value_normalise (const AlongFormField *field, const char *typed);

/* (transfer full): for people: "3 November 2023", "£600", the names of choices with ", " between,
 * "Yes". What cannot be read is given as it is; "" for "". */
char *along_form_value_format (const AlongFormField *field, const char *text);

/* %FALSE where the text is not one of its kind, also where it is "". */
gboolean along_form_value_get_date (const char *text, AlongDate *date);
gboolean along_form_value_get_days (const char *text, AlongDays *days);
gboolean along_form_value_get_money (const char *text, AlongMoney *money);
gboolean along_form_value_get_number (const char *text, double *number);

/* (transfer full): as they are kept. */
char *along_form_value_from_date (AlongDate date);
char *along_form_value_from_days (AlongDays days);
char *along_form_value_from_money (AlongMoney money);

/* Whether @id is among the ids of a field of several choices. */
gboolean along_form_value_has_choice (const char *text, const char *id);
/* (transfer full): @text with the choice put in or taken out, in the order of the list. */
char *along_form_value_set_choice (const AlongFormField *field,
                                   const char *text,
                                   const char *id,
                                   gboolean chosen);

/* Characters as a person counts them: what a counter shows against @max_length. */
guint along_form_value_count (const char *text);

G_END_DECLS
