/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "along-modulus-table-private.h"

#include <glib/gi18n.h>
#include <string.h>

/* Pay.UK, "Validating account numbers: UK modulus checking". The exceptions are numbered as there;
 * letters are those of the digits. */

#define U ALONG_MODULUS_U
#define A ALONG_MODULUS_A
#define B ALONG_MODULUS_B
#define C ALONG_MODULUS_C
#define G ALONG_MODULUS_G
#define H ALONG_MODULUS_H
#define N ALONG_MODULUS_DIGITS

static void
set_sort_code (int *digits, int sort_code)
{
  for (int i = A - 1; i >= U; i--)
    {
      digits[i] = sort_code % 10;
      sort_code /= 10;
    }
}

static int
get_sort_code (const int *digits)
{
  int sort_code = 0;

  for (int i = U; i < A; i++)
    sort_code = sort_code * 10 + digits[i];
  return sort_code;
}

/* Account numbers of other lengths than eight. Of ten digits, the Co-operative Bank (sort codes
 * from 08) means the first eight, and National Westminster Bank the last. */
static gboolean
read_digits (const char *sort_code, const char *account, int *digits)
{
  char eight[9] = "00000000";
  gsize length = strlen (account);

  if (strlen (sort_code) != 6 || strspn (sort_code, "0123456789") != 6 || length < 6 ||
      length > 10 || strspn (account, "0123456789") != length)
    return FALSE;

  for (int i = U; i < A; i++)
    digits[i] = sort_code[i] - '0';
  if (length <= 8)
    memcpy (eight + 8 - length, account, length);
  else if (length == 9)
    {
      digits[A - 1] = account[0] - '0';
      memcpy (eight, account + 1, 8);
    }
  else
    memcpy (eight, g_str_has_prefix (sort_code, "08") ? account : account + 2, 8);
  for (int i = A; i < N; i++)
    digits[i] = eight[i - A] - '0';

  return TRUE;
}

static int
add_up (AlongModulusMethod method, const int *weights, const int *digits)
{
  int total = 0;

  for (int i = 0; i < N; i++)
    {
      int product = weights[i] * digits[i];

      if (method != ALONG_MODULUS_DBLAL)
        total += product;
      else /* the digits of the product */
        for (int rest = ABS (product); rest > 0; rest /= 10)
          total += rest % 10;
    }

  return total;
}

/* What is left over, which is never negative although weights can be. */
static int
find_remainder (const AlongModulusRule *rule, const int *weights, const int *digits)
{
  int modulus = rule->method == ALONG_MODULUS_MOD11 ? 11 : 10;
  int total = add_up (rule->method, weights, digits);

  if (rule->exception == 1)
    total += 27;
  return (total % modulus + modulus) % modulus;
}

/* Exceptions 2, 7 and 10 change weights. */
static void
adjust_weights (const AlongModulusRule *rule, const int *digits, int *weights)
{
  static const int not_nine[N] = { 0, 0, 1, 2, 5, 3, 6, 4, 8, 7, 10, 9, 3, 1 };
  static const int nine[N] = { 0, 0, 0, 0, 0, 0, 0, 0, 8, 7, 10, 9, 3, 1 };
  gboolean ends_nine = digits[G] == 9;

  memcpy (weights, rule->weights, sizeof rule->weights);
  if (rule->exception == 2 && digits[A] != 0)
    memcpy (weights, ends_nine ? nine : not_nine, sizeof not_nine);
  else if ((rule->exception == 7 && ends_nine) ||
           (rule->exception == 10 && ends_nine && digits[B] == 9 &&
            (digits[A] == 0 || digits[A] == 9)))
    memset (weights, 0, C * sizeof *weights);
}

/* Exceptions 5, 8 and 9 check as if the sort code were another. */
static void
substitute_sort_code (AlongModulusTable *self, const AlongModulusRule *rule, int *digits)
{
  if (rule->exception == 8)
    set_sort_code (digits, 90126);
  else if (rule->exception == 9)
    set_sort_code (digits, 309634);
  else if (rule->exception == 5)
    {
      int sort_code = get_sort_code (digits);

      for (guint i = 0; i < self->substitutions->len; i++)
        {
          const AlongModulusSubstitution *substitution = &g_array_index (
              self->substitutions, AlongModulusSubstitution, i);

          if (substitution->from == sort_code)
            {
              set_sort_code (digits, substitution->to);
              return;
            }
        }
    }
}

/* Under exception 5 the check digit is apart: g of the first check, h of the second. */
static gboolean
check_digit_apart (const AlongModulusRule *rule, const int *digits, int remainder)
{
  int modulus = rule->method == ALONG_MODULUS_MOD11 ? 11 : 10;
  int digit = rule->method == ALONG_MODULUS_MOD11 ? digits[G] : digits[H];

  return remainder == 0 ? digit == 0 : modulus - remainder == digit;
}

static gboolean
check_rule (AlongModulusTable *self, const AlongModulusRule *rule, const int *original)
{
  int digits[N], weights[N], remainder;

  if (rule->exception == 3 && (original[C] == 6 || original[C] == 9))
    return TRUE;

  memcpy (digits, original, sizeof digits);
  substitute_sort_code (self, rule, digits);
  adjust_weights (rule, digits, weights);
  remainder = find_remainder (rule, weights, digits);

  if (rule->exception == 4)
    return remainder == digits[G] * 10 + digits[H];
  if (rule->exception == 5)
    return check_digit_apart (rule, digits, remainder);
  return remainder == 0;
}

/* Exception 14: a last digit of 0, 1 or 9 may be a type that the bank has added. */
static gboolean
check_without_last (AlongModulusTable *self, const AlongModulusRule *rule, const int *original)
{
  int digits[N];

  if (original[H] != 0 && original[H] != 1 && original[H] != 9)
    return FALSE;

  memcpy (digits, original, sizeof digits);
  memmove (digits + A + 1, original + A, (H - A) * sizeof *digits);
  digits[A] = 0;
  return check_rule (self, rule, digits);
}

/* Two rules must both be passed, but of these pairs one is enough. */
static gboolean
is_either (const AlongModulusRule *one, const AlongModulusRule *two)
{
  return (one->exception == 2 && two->exception == 9) ||
         (one->exception == 10 && two->exception == 11) ||
         (one->exception == 12 && two->exception == 13);
}

static gboolean
check_rules (AlongModulusTable *self,
             const AlongModulusRule *one,
             const AlongModulusRule *two,
             const int *digits)
{
  gboolean passes = check_rule (self, one, digits);

  if (one->exception == 14)
    return passes || check_without_last (self, one, digits);
  if (two == NULL)
    return passes;
  if (is_either (one, two))
    return passes || check_rule (self, two, digits);
  return passes && check_rule (self, two, digits);
}

/* Exception 6: an account in a foreign currency, which cannot be checked. */
static gboolean
is_foreign (const AlongModulusRule *rule, const int *digits)
{
  return rule->exception == 6 && digits[A] >= 4 && digits[A] <= 8 && digits[G] == digits[H];
}

AlongModulusResult
along_modulus_table_check (AlongModulusTable *self, const char *sort_code, const char *account)
{
  const AlongModulusRule *found[2] = { NULL, NULL };
  int digits[N], number;
  guint n_found = 0;

  g_return_val_if_fail (sort_code != NULL && account != NULL, ALONG_MODULUS_UNCHECKED);

  if (self == NULL || !read_digits (sort_code, account, digits))
    return ALONG_MODULUS_UNCHECKED;

  number = get_sort_code (digits);
  for (guint i = 0; i < self->rules->len && n_found < 2; i++)
    {
      const AlongModulusRule *rule = &g_array_index (self->rules, AlongModulusRule, i);

      if (rule->first <= number && number <= rule->last)
        found[n_found++] = rule;
    }
  if (n_found == 0 || is_foreign (found[0], digits))
    return ALONG_MODULUS_NOT_COVERED;

  return check_rules (self, found[0], found[1], digits) ? ALONG_MODULUS_PASS : ALONG_MODULUS_FAIL;
}

static char *
dup_date (AlongModulusTable *self)
{
  return along_date_format (self != NULL ? self->date : ALONG_DATE_NONE);
}

char *
along_modulus_result_describe (AlongModulusResult result, AlongModulusTable *self)
{
  g_autofree char *date = dup_date (self);

  switch (result)
    {
    case ALONG_MODULUS_PASS:
      return g_strdup_printf (_ ("Passes the modulus check (weight table of %s): the account could "
                                 "exist."),
                              date);
    case ALONG_MODULUS_FAIL:
      return g_strdup_printf (
          _ ("Fails the modulus check (weight table of %s). Compare both numbers "
             "with the letter or statement."),
          date);
    case ALONG_MODULUS_NOT_COVERED:
      return g_strdup_printf (_ ("Not covered by the modulus check (weight table of %s)."), date);
    case ALONG_MODULUS_UNCHECKED:
    default:
      return g_strdup (self == NULL ? _ ("Not checked: no weight table has been loaded.")
                                    : _ ("Not checked."));
    }
}
