/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-bank-details.h"

G_BEGIN_DECLS

typedef enum
{
  ALONG_BANK_FIELD_MISSING,
  ALONG_BANK_FIELD_TOO_LONG,
  ALONG_BANK_SORT_CODE_NOT_DIGITS,
  ALONG_BANK_SORT_CODE_LENGTH, /* not six digits */
  ALONG_BANK_SORT_CODE_ZERO,
  ALONG_BANK_ACCOUNT_NOT_DIGITS,
  ALONG_BANK_ACCOUNT_LENGTH, /* not six to ten digits */
  ALONG_BANK_ACCOUNT_ZERO,
  ALONG_BANK_ACCOUNT_UNUSUAL, /* not eight digits: a note, not a fault */
  ALONG_BANK_EMAIL_FORM,
  ALONG_BANK_NAME_CHARACTERS, /* an account name with what payment files cannot carry: a note */
} AlongBankReason;

typedef struct
{
  AlongBankField field;
  AlongBankReason reason;
  gboolean blocks; /* must be put right before the details can be kept */
} AlongBankProblem;

/* (transfer full) (element-type AlongBankProblem): in the order of the fields; empty when nothing
 * is wrong. With a vendor account no bank account is needed, but what is given must be right. */
GArray *along_bank_details_check (const AlongBankDetails *self);

/* A sentence, translated; it never repeats what was entered. */
const char *along_bank_problem_describe (const AlongBankProblem *problem);

G_END_DECLS
