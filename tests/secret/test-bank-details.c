/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "along-bank-check.h"
#include "along-secret-error.h"

#include <string.h>

static AlongBankDetails *
make_good (void)
{
  AlongBankDetails *details = along_bank_details_new ();

  along_bank_details_set (details, ALONG_BANK_PAYEE, "An Example Trust");
  along_bank_details_set (details, ALONG_BANK_ACCOUNT_NAME, "Example Trust - General");
  along_bank_details_set (details, ALONG_BANK_SORT_CODE, "12-34-56");
  along_bank_details_set (details, ALONG_BANK_ACCOUNT_NUMBER, "12345678");
  along_bank_details_set (details, ALONG_BANK_REMITTANCE_EMAIL, "finance@example.org");
  return details;
}

static void
test_good (void)
{
  g_autoptr (AlongBankDetails) details = make_good ();
  g_autoptr (GArray) problems = along_bank_details_check (details);

  g_assert_cmpuint (problems->len, ==, 0);
}

/* Numbers are kept as digits whatever stands between them, and never lose their noughts. */
static void
test_digits (void)
{
  static const char *const same[] = { "00-34-56", "00 34 56", " 003456 ", "00–34–56",
                                      "00\u00a034 56" };
  g_autoptr (AlongBankDetails) details = along_bank_details_new ();
  g_autofree char *shown = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (same); i++)
    {
      along_bank_details_set (details, ALONG_BANK_SORT_CODE, same[i]);
      g_assert_cmpstr (along_bank_details_get (details, ALONG_BANK_SORT_CODE), ==, "003456");
    }
  shown = along_bank_details_dup_shown (details, ALONG_BANK_SORT_CODE);
  g_assert_cmpstr (shown, ==, "00-34-56");

  along_bank_details_set (details, ALONG_BANK_SORT_CODE, NULL);
  g_assert_cmpstr (along_bank_details_get (details, ALONG_BANK_SORT_CODE), ==, "");
}

static void
test_problems (void)
{
  static const struct
  {
    AlongBankField field;
    const char *text;
    AlongBankReason reason;
    gboolean blocks;
  } cases[] = {
    { ALONG_BANK_PAYEE, "", ALONG_BANK_FIELD_MISSING, TRUE },
    { ALONG_BANK_ACCOUNT_NAME, "", ALONG_BANK_FIELD_MISSING, TRUE },
    { ALONG_BANK_ACCOUNT_NAME, "Ecole Ste-Thérèse", ALONG_BANK_NAME_CHARACTERS, FALSE },
    { ALONG_BANK_SORT_CODE, "", ALONG_BANK_FIELD_MISSING, TRUE },
    { ALONG_BANK_SORT_CODE, "12345", ALONG_BANK_SORT_CODE_LENGTH, TRUE },
    { ALONG_BANK_SORT_CODE, "1234567", ALONG_BANK_SORT_CODE_LENGTH, TRUE },
    { ALONG_BANK_SORT_CODE, "12/34/56", ALONG_BANK_SORT_CODE_NOT_DIGITS, TRUE },
    { ALONG_BANK_SORT_CODE, "l2-34-56", ALONG_BANK_SORT_CODE_NOT_DIGITS, TRUE },
    { ALONG_BANK_SORT_CODE, "00-00-00", ALONG_BANK_SORT_CODE_ZERO, TRUE },
    { ALONG_BANK_SORT_CODE, "123456789012345678901", ALONG_BANK_FIELD_TOO_LONG, TRUE },
    { ALONG_BANK_ACCOUNT_NUMBER, "", ALONG_BANK_FIELD_MISSING, TRUE },
    { ALONG_BANK_ACCOUNT_NUMBER, "12345", ALONG_BANK_ACCOUNT_LENGTH, TRUE },
    { ALONG_BANK_ACCOUNT_NUMBER, "12345678901", ALONG_BANK_ACCOUNT_LENGTH, TRUE },
    { ALONG_BANK_ACCOUNT_NUMBER, "1234567", ALONG_BANK_ACCOUNT_UNUSUAL, FALSE },
    { ALONG_BANK_ACCOUNT_NUMBER, "00000000", ALONG_BANK_ACCOUNT_ZERO, TRUE },
    { ALONG_BANK_ACCOUNT_NUMBER, "1234567O", ALONG_BANK_ACCOUNT_NOT_DIGITS, TRUE },
    { ALONG_BANK_REMITTANCE_EMAIL, "finance", ALONG_BANK_EMAIL_FORM, TRUE },
    { ALONG_BANK_REMITTANCE_EMAIL, "a@b", ALONG_BANK_EMAIL_FORM, TRUE },
    { ALONG_BANK_REMITTANCE_EMAIL, "a@b.uk, c@d.uk", ALONG_BANK_EMAIL_FORM, TRUE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (AlongBankDetails) details = make_good ();
      g_autoptr (GArray) problems = NULL;
      const AlongBankProblem *problem;

      along_bank_details_set (details, cases[i].field, cases[i].text);
      problems = along_bank_details_check (details);
      g_test_message ("%s", cases[i].text);
      g_assert_cmpuint (problems->len, ==, 1);
      problem = &g_array_index (problems, AlongBankProblem, 0);
      g_assert_cmpint (problem->field, ==, cases[i].field);
      g_assert_cmpint (problem->reason, ==, cases[i].reason);
      g_assert_cmpint (problem->blocks, ==, cases[i].blocks);
      g_assert_cmpuint (strlen (along_bank_problem_describe (problem)), >, 0);
      if (*cases[i].text != '\0')
        g_assert_null (strstr (along_bank_problem_describe (problem), cases[i].text));
    }
}

/* Instead of an account, but a half one is a slip. */
static void
test_vendor_account (void)
{
  g_autoptr (AlongBankDetails) details = along_bank_details_new ();
  g_autoptr (GArray) none = NULL;
  g_autoptr (GArray) half = NULL;

  along_bank_details_set (details, ALONG_BANK_PAYEE, "An Example Trust");
  along_bank_details_set (details, ALONG_BANK_VENDOR_ACCOUNT, "V0012345");
  none = along_bank_details_check (details);
  g_assert_cmpuint (none->len, ==, 0);

  along_bank_details_set (details, ALONG_BANK_SORT_CODE, "123456");
  half = along_bank_details_check (details);
  g_assert_cmpuint (half->len, ==, 2);
  g_assert_cmpint (g_array_index (half, AlongBankProblem, 0).field, ==, ALONG_BANK_ACCOUNT_NAME);
  g_assert_cmpint (g_array_index (half, AlongBankProblem, 1).field, ==, ALONG_BANK_ACCOUNT_NUMBER);
}

static void
test_masked (void)
{
  static const struct
  {
    AlongBankField field;
    const char *text;
    const char *masked;
  } cases[] = {
    { ALONG_BANK_SORT_CODE, "12-34-56", "••-••-56" },
    { ALONG_BANK_SORT_CODE, "123", "••••••" },
    { ALONG_BANK_SORT_CODE, "", "" },
    { ALONG_BANK_ACCOUNT_NUMBER, "12345678", "••••5678" },
    { ALONG_BANK_ACCOUNT_NUMBER, "1234567890", "••••7890" },
    { ALONG_BANK_ACCOUNT_NUMBER, "123456", "••••••••" },
    { ALONG_BANK_ROLL_NUMBER, "D/12345678-9", "••••78-9" },
    { ALONG_BANK_PAYEE, "An Example Trust", "An Example Trust" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (AlongBankDetails) details = along_bank_details_new ();
      g_autofree char *masked = NULL;

      along_bank_details_set (details, cases[i].field, cases[i].text);
      masked = along_bank_details_dup_masked (details, cases[i].field);
      g_assert_cmpstr (masked, ==, cases[i].masked);
    }
}

static void
test_round_trip (void)
{
  g_autoptr (AlongBankDetails) details = make_good ();
  g_autoptr (AlongSecretBytes) packed = NULL;
  g_autoptr (AlongBankDetails) again = NULL;
  g_autoptr (AlongBankDetails) copy = NULL;
  g_autoptr (GError) error = NULL;

  along_bank_details_set (details, ALONG_BANK_PAYEE, "Ysgol y Bont – “Bridge”");
  packed = along_bank_details_pack (details);
  again = along_bank_details_unpack (packed, &error);
  g_assert_no_error (error);
  g_assert_true (along_bank_details_equal (details, again));

  copy = along_bank_details_copy (again);
  along_bank_details_set (copy, ALONG_BANK_ACCOUNT_NUMBER, "12345679");
  g_assert_false (along_bank_details_equal (details, copy));
}

/* Every shorter piece of what is packed is refused, and reads nothing outside. */
static void
test_damaged (void)
{
  g_autoptr (AlongBankDetails) details = make_good ();
  g_autoptr (AlongSecretBytes) packed = along_bank_details_pack (details);
  guint8 *data = along_secret_bytes_get_data (packed);

  for (gsize size = 0; size < along_secret_bytes_get_size (packed); size++)
    {
      g_autoptr (AlongSecretBytes) piece = along_secret_bytes_new_copy (data, size);
      g_autoptr (GError) error = NULL;

      g_assert_null (along_bank_details_unpack (piece, &error));
      g_assert_error (error, ALONG_SECRET_ERROR, ALONG_SECRET_ERROR_DAMAGED);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/bank-details/good", test_good);
  g_test_add_func ("/bank-details/digits", test_digits);
  g_test_add_func ("/bank-details/problems", test_problems);
  g_test_add_func ("/bank-details/vendor-account", test_vendor_account);
  g_test_add_func ("/bank-details/masked", test_masked);
  g_test_add_func ("/bank-details/round-trip", test_round_trip);
  g_test_add_func ("/bank-details/damaged", test_damaged);
  return g_test_run ();
}
