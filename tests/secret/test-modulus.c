/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "along-modulus-table.h"

/* The examples of the specification, "Validating account numbers: UK modulus checking", with what
 * it says of each. The weights in tests/data/modulus are those of their sort codes. */
static const struct
{
  const char *sort_code;
  const char *account;
  AlongModulusResult result;
} published[] = {
  /* passes modulus 10; modulus 11; modulus 11 and double alternate */
  { "089999", "66374958", ALONG_MODULUS_PASS },
  { "107999", "88837491", ALONG_MODULUS_PASS },
  { "202959", "63748472", ALONG_MODULUS_PASS },
  /* exceptions 10 and 11: first passes and second fails; the other way; ab = 09, g = 9; ab = 99 */
  { "871427", "46238510", ALONG_MODULUS_PASS },
  { "872427", "46238510", ALONG_MODULUS_PASS },
  { "871427", "09123496", ALONG_MODULUS_PASS },
  { "871427", "99123496", ALONG_MODULUS_PASS },
  /* exception 3: c = 6; c = 9; neither, and both pass */
  { "820000", "73688637", ALONG_MODULUS_PASS },
  { "827999", "73988638", ALONG_MODULUS_PASS },
  { "827101", "28748352", ALONG_MODULUS_PASS },
  /* exception 4; exception 1 */
  { "134020", "63849203", ALONG_MODULUS_PASS },
  { "118765", "64371389", ALONG_MODULUS_PASS },
  /* exception 6: a foreign currency, where the checks cannot be used */
  { "200915", "41011166", ALONG_MODULUS_NOT_COVERED },
  /* exception 5: passes; passes with substitution; both remainders are 0 */
  { "938611", "07806039", ALONG_MODULUS_PASS },
  { "938600", "42368003", ALONG_MODULUS_PASS },
  { "938063", "55065200", ALONG_MODULUS_PASS },
  /* exception 7: passes but would fail the standard check; exception 8 */
  { "772798", "99345694", ALONG_MODULUS_PASS },
  { "086090", "06774744", ALONG_MODULUS_PASS },
  /* exceptions 2 and 9: first passes; second passes with substitution; a <> 0 and g <> 9; g = 9 */
  { "309070", "02355688", ALONG_MODULUS_PASS },
  { "309070", "12345668", ALONG_MODULUS_PASS },
  { "309070", "12345677", ALONG_MODULUS_PASS },
  { "309070", "99345694", ALONG_MODULUS_PASS },
  /* exception 5: first check digit right, second wrong; the other way; first remainder is 1 */
  { "938063", "15764273", ALONG_MODULUS_FAIL },
  { "938063", "15764264", ALONG_MODULUS_FAIL },
  { "938063", "15763217", ALONG_MODULUS_FAIL },
  /* exception 1 fails; modulus 11 passes, double alternate fails; the other way */
  { "118765", "64371388", ALONG_MODULUS_FAIL },
  { "203099", "66831036", ALONG_MODULUS_FAIL },
  { "203099", "58716970", ALONG_MODULUS_FAIL },
  /* fails modulus 10; fails modulus 11 */
  { "089999", "66374959", ALONG_MODULUS_FAIL },
  { "107999", "88837493", ALONG_MODULUS_FAIL },
  /* exceptions 12 and 13: modulus 11 passes; both pass; modulus 10 alone passes */
  { "074456", "12345112", ALONG_MODULUS_PASS },
  { "070116", "34012583", ALONG_MODULUS_PASS },
  { "074456", "11104102", ALONG_MODULUS_PASS },
  /* exception 14: the first check fails, the second passes */
  { "180002", "00000190", ALONG_MODULUS_PASS },
};

static AlongModulusTable *
load_table (gboolean with_substitutions)
{
  g_autofree char *weights = NULL;
  g_autofree char *substitutions = NULL;
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "data", "modulus", "weights.txt",
                                                 NULL);
  g_autofree char *other = g_test_build_filename (G_TEST_DIST, "data", "modulus",
                                                  "substitutions.txt", NULL);
  g_autoptr (GError) error = NULL;
  AlongModulusTable *table;

  g_file_get_contents (path, &weights, NULL, &error);
  g_assert_no_error (error);
  g_file_get_contents (other, &substitutions, NULL, &error);
  g_assert_no_error (error);
  table = along_modulus_table_parse (weights, with_substitutions ? substitutions : NULL,
                                     along_date_new (2023, 9, 4), &error);
  g_assert_no_error (error);
  return table;
}

static void
test_published (void)
{
  g_autoptr (AlongModulusTable) table = load_table (TRUE);

  for (guint i = 0; i < G_N_ELEMENTS (published); i++)
    {
      g_test_message ("%s %s", published[i].sort_code, published[i].account);
      g_assert_cmpint (
          along_modulus_table_check (table, published[i].sort_code, published[i].account), ==,
          published[i].result);
    }
}

/* 938600/42368003 rests on its substitution. */
static void
test_substitution (void)
{
  g_autoptr (AlongModulusTable) table = load_table (FALSE);

  g_assert_cmpint (along_modulus_table_check (table, "938600", "42368003"), ==, ALONG_MODULUS_FAIL);
}

/* Any single digit of an account put down wrong fails modulus 11 with these weights, all of which
 * are prime to 11. */
static void
test_slips (void)
{
  g_autoptr (AlongModulusTable) table = load_table (TRUE);

  for (guint i = 0; i < 8; i++)
    for (char digit = '0'; digit <= '9'; digit++)
      {
        char account[] = "88837491";
        gboolean same = account[i] == digit;

        account[i] = digit;
        g_assert_cmpint (along_modulus_table_check (table, "107999", account), ==,
                         same ? ALONG_MODULUS_PASS : ALONG_MODULUS_FAIL);
      }
}

/* Of the specification: six and seven digits are filled up with noughts in front; of nine the
 * first takes the place of the sort code's last; of ten the Co-operative Bank (08) has the first
 * eight, others the last. */
static void
test_lengths (void)
{
  g_autoptr (AlongModulusTable) table = NULL;
  g_autoptr (GError) error = NULL;

  table = along_modulus_table_parse ("107999 107999 MOD11 0 0 0 0 0 0 8 7 6 5 4 3 2 1\r\n"
                                     "089999 089999 MOD10 0 0 0 0 0 0 7 1 3 7 1 3 7 1\r\n\r\n",
                                     NULL, along_date_new (2023, 9, 4), &error);
  g_assert_no_error (error);
  g_assert_cmpuint (along_modulus_table_get_n_rules (table), ==, 2);

  /* 00123455: 6*1 + 5*2 + 4*3 + 3*4 + 2*5 + 1*5 = 55 = 5*11 */
  g_assert_cmpint (along_modulus_table_check (table, "107999", "00123455"), ==, ALONG_MODULUS_PASS);
  g_assert_cmpint (along_modulus_table_check (table, "107999", "123455"), ==, ALONG_MODULUS_PASS);
  g_assert_cmpint (along_modulus_table_check (table, "107999", "0123455"), ==, ALONG_MODULUS_PASS);
  g_assert_cmpint (along_modulus_table_check (table, "107990", "988837491"), ==,
                   ALONG_MODULUS_PASS);
  g_assert_cmpint (along_modulus_table_check (table, "107999", "1288837491"), ==,
                   ALONG_MODULUS_PASS);
  g_assert_cmpint (along_modulus_table_check (table, "089999", "6637495812"), ==,
                   ALONG_MODULUS_PASS);

  g_assert_cmpint (along_modulus_table_check (table, "107998", "88837491"), ==,
                   ALONG_MODULUS_NOT_COVERED);
  g_assert_cmpint (along_modulus_table_check (table, "10799", "88837491"), ==,
                   ALONG_MODULUS_UNCHECKED);
  g_assert_cmpint (along_modulus_table_check (table, "107999", "8883749x"), ==,
                   ALONG_MODULUS_UNCHECKED);
  g_assert_cmpint (along_modulus_table_check (NULL, "107999", "88837491"), ==,
                   ALONG_MODULUS_UNCHECKED);
}

static void
test_broken_tables (void)
{
  static const struct
  {
    const char *text;
    int code;
    const char *says;
  } cases[] = {
    { "", ALONG_MODULUS_ERROR_EMPTY, "empty" },
    { "107999 107999 MOD11 0 0 0 0 0 0 8 7 6 5 4 3 2 1\n107999 107999 MOD12 0 0\n",
      ALONG_MODULUS_ERROR_SYNTAX, "Line 2" },
    { "107999 107998 MOD11 0 0 0 0 0 0 8 7 6 5 4 3 2 1", ALONG_MODULUS_ERROR_SYNTAX, "Line 1" },
    { "107999 107999 MOD11 0 0 0 0 0 0 8 7 6 5 4 3 2 x", ALONG_MODULUS_ERROR_SYNTAX, "Line 1" },
    { "107999 107999 MOD11 0 0 0 0 0 0 8 7 6 5 4 3 2 1 15", ALONG_MODULUS_ERROR_SYNTAX, "Line 1" },
    { "107999 107999 MOD11 0 0 0 0 0 0 8 7 6 5 4 3 2 1 1 1", ALONG_MODULUS_ERROR_SYNTAX, "Line 1" },
    { "10799 107999 MOD11 0 0 0 0 0 0 8 7 6 5 4 3 2 1", ALONG_MODULUS_ERROR_SYNTAX, "Line 1" },
    { "PK\003\004", ALONG_MODULUS_ERROR_SYNTAX, "Line 1" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GError) error = NULL;

      g_assert_null (along_modulus_table_parse (cases[i].text, NULL, ALONG_DATE_NONE, &error));
      g_assert_error (error, ALONG_MODULUS_ERROR, cases[i].code);
      g_assert_nonnull (g_strstr_len (error->message, -1, cases[i].says));
    }
}

static void
test_says_date (void)
{
  g_autoptr (AlongModulusTable) table = load_table (TRUE);
  g_autofree char *fails = along_modulus_result_describe (ALONG_MODULUS_FAIL, table);
  g_autofree char *unchecked = along_modulus_result_describe (ALONG_MODULUS_UNCHECKED, NULL);

  g_assert_nonnull (g_strstr_len (fails, -1, "4 September 2023"));
  g_assert_nonnull (g_strstr_len (unchecked, -1, "no weight table"));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/modulus/published", test_published);
  g_test_add_func ("/modulus/substitution", test_substitution);
  g_test_add_func ("/modulus/slips", test_slips);
  g_test_add_func ("/modulus/lengths", test_lengths);
  g_test_add_func ("/modulus/broken-tables", test_broken_tables);
  g_test_add_func ("/modulus/says-date", test_says_date);
  return g_test_run ();
}
