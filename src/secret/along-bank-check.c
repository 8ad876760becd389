/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "along-bank-check.h"

#include <glib/gi18n.h>
#include <string.h>

/* The longest that a field may be, in characters: BACS carries 18 of a name and of a reference, but
 * people write names in full, and whoever pays shortens them. */
static const glong longest[ALONG_N_BANK_FIELDS] = {
  [ALONG_BANK_PAYEE] = 140,         [ALONG_BANK_ACCOUNT_NAME] = 70,
  [ALONG_BANK_SORT_CODE] = 20,      [ALONG_BANK_ACCOUNT_NUMBER] = 20,
  [ALONG_BANK_ROLL_NUMBER] = 18,    [ALONG_BANK_REMITTANCE_EMAIL] = 254,
  [ALONG_BANK_VENDOR_ACCOUNT] = 20,
};

/* What a payment file can carry in a name (Bacs standard 18, and capitals for small letters). */
#define NAME_CHARACTERS "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789 .-/&"

static void
add (GArray *problems, AlongBankField field, AlongBankReason reason, gboolean blocks)
{
  AlongBankProblem problem = { field, reason, blocks };

  g_array_append_val (problems, problem);
}

static gboolean
is_digits (const char *text)
{
  return text[strspn (text, "0123456789")] == '\0';
}

static gboolean
is_zero (const char *text)
{
  return text[strspn (text, "0")] == '\0';
}

static void
check_sort_code (const char *text, GArray *problems)
{
  AlongBankField field = ALONG_BANK_SORT_CODE;

  if (!is_digits (text))
    add (problems, field, ALONG_BANK_SORT_CODE_NOT_DIGITS, TRUE);
  else if (strlen (text) != 6)
    add (problems, field, ALONG_BANK_SORT_CODE_LENGTH, TRUE);
  else if (is_zero (text))
    add (problems, field, ALONG_BANK_SORT_CODE_ZERO, TRUE);
}

static void
check_account_number (const char *text, GArray *problems)
{
  AlongBankField field = ALONG_BANK_ACCOUNT_NUMBER;
  gsize length = strlen (text);

  if (!is_digits (text))
    add (problems, field, ALONG_BANK_ACCOUNT_NOT_DIGITS, TRUE);
  else if (length < 6 || length > 10)
    add (problems, field, ALONG_BANK_ACCOUNT_LENGTH, TRUE);
  else if (is_zero (text))
    add (problems, field, ALONG_BANK_ACCOUNT_ZERO, TRUE);
  else if (length != 8)
    add (problems, field, ALONG_BANK_ACCOUNT_UNUSUAL, FALSE);
}

/* One @, something before it, and after it a name with a dot inside: enough to catch slips. */
static void
check_email (const char *text, GArray *problems)
{
  const char *at = strchr (text, '@');
  const char *dot = at != NULL ? strrchr (at, '.') : NULL;

  if (at == NULL || at == text || strchr (at + 1, '@') != NULL || dot == NULL || dot == at + 1 ||
      dot[1] == '\0' || strpbrk (text, " \t,;<>") != NULL)
    add (problems, ALONG_BANK_REMITTANCE_EMAIL, ALONG_BANK_EMAIL_FORM, TRUE);
}

static void
check_given (AlongBankField field, const char *text, GArray *problems)
{
  if (g_utf8_strlen (text, -1) > longest[field])
    add (problems, field, ALONG_BANK_FIELD_TOO_LONG, TRUE);
  else if (field == ALONG_BANK_SORT_CODE)
    check_sort_code (text, problems);
  else if (field == ALONG_BANK_ACCOUNT_NUMBER)
    check_account_number (text, problems);
  else if (field == ALONG_BANK_REMITTANCE_EMAIL)
    check_email (text, problems);
  else if (field == ALONG_BANK_ACCOUNT_NAME && text[strspn (text, NAME_CHARACTERS)] != '\0')
    add (problems, field, ALONG_BANK_NAME_CHARACTERS, FALSE);
}

/* The payee always; of the account its three parts unless a vendor account stands for them, but
 * never one part without the others. */
static gboolean
is_needed (const AlongBankDetails *self, AlongBankField field)
{
  static const AlongBankField account[] = { ALONG_BANK_ACCOUNT_NAME, ALONG_BANK_SORT_CODE,
                                            ALONG_BANK_ACCOUNT_NUMBER };
  gboolean of_account = FALSE, any = FALSE;

  if (field == ALONG_BANK_PAYEE)
    return TRUE;
  for (guint i = 0; i < G_N_ELEMENTS (account); i++)
    {
      of_account = of_account || account[i] == field;
      any = any || *along_bank_details_get (self, account[i]) != '\0';
    }

  return of_account && (any || *along_bank_details_get (self, ALONG_BANK_VENDOR_ACCOUNT) == '\0');
}

GArray *
along_bank_details_check (const AlongBankDetails *self)
{
  GArray *problems = g_array_new (FALSE, FALSE, sizeof (AlongBankProblem));

  g_return_val_if_fail (self != NULL, problems);

  for (guint i = 0; i < ALONG_N_BANK_FIELDS; i++)
    {
      const char *text = along_bank_details_get (self, (AlongBankField) i);

      if (*text != '\0')
        check_given ((AlongBankField) i, text, problems);
      else if (is_needed (self, (AlongBankField) i))
        add (problems, (AlongBankField) i, ALONG_BANK_FIELD_MISSING, TRUE);
    }

  return problems;
}

static const char *
describe_missing (AlongBankField field)
{
  switch (field)
    {
    case ALONG_BANK_PAYEE:
      return _ ("Say which organisation is paid.");
    case ALONG_BANK_ACCOUNT_NAME:
      return _ ("Enter the name of the account as the bank has it.");
    case ALONG_BANK_SORT_CODE:
      return _ ("Enter the sort code.");
    case ALONG_BANK_ACCOUNT_NUMBER:
      return _ ("Enter the account number.");
    case ALONG_BANK_ROLL_NUMBER:
    case ALONG_BANK_REMITTANCE_EMAIL:
    case ALONG_BANK_VENDOR_ACCOUNT:
    case ALONG_N_BANK_FIELDS:
    default:
      return _ ("Fill this in.");
    }
}

const char *
along_bank_problem_describe (const AlongBankProblem *problem)
{
  switch (problem->reason)
    {
    case ALONG_BANK_FIELD_MISSING:
      return describe_missing (problem->field);
    case ALONG_BANK_FIELD_TOO_LONG:
      return _ ("This is too long. Shorten it.");
    case ALONG_BANK_SORT_CODE_NOT_DIGITS:
      return _ ("A sort code has digits only, in pairs or together.");
    case ALONG_BANK_SORT_CODE_LENGTH:
      return _ ("A sort code has six digits.");
    case ALONG_BANK_SORT_CODE_ZERO:
      return _ ("No bank has a sort code of noughts only.");
    case ALONG_BANK_ACCOUNT_NOT_DIGITS:
      return _ ("An account number has digits only.");
    case ALONG_BANK_ACCOUNT_LENGTH:
      return _ ("An account number has eight digits; at some banks six to ten.");
    case ALONG_BANK_ACCOUNT_ZERO:
      return _ ("An account number is not all noughts.");
    case ALONG_BANK_ACCOUNT_UNUSUAL:
      return _ ("Most account numbers have eight digits. Compare it with the letter or statement.");
    case ALONG_BANK_EMAIL_FORM:
      return _ ("This does not look like an e-mail address.");
    case ALONG_BANK_NAME_CHARACTERS:
      return _ ("Payments carry only plain letters, digits and . - / & in a name; others are left "
                "out.");
    default:
      g_return_val_if_reached ("");
    }
}
