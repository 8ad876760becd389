/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "along-schools-filter.h"

#include <gio/gio.h>

static AlongSchoolsFilter *
read_filter (const char *text)
{
  g_autoptr (GError) error = NULL;
  AlongSchoolsFilter *filter = along_schools_filter_from_string (text, &error);

  g_assert_no_error (error);
  g_assert_nonnull (filter);
  return filter;
}

static void
test_default (void)
{
  g_autoptr (AlongSchoolsFilter) filter = along_schools_filter_new ();
  g_autofree char *text = along_schools_filter_to_string (filter);
  g_autoptr (AlongSchoolsFilter) again = read_filter ("{}");

  g_assert_cmpstr (text, ==, "{}");
  g_assert_true (along_schools_filter_equal (filter, again));
  for (AlongFilterPart part = 0; part < ALONG_N_FILTERS; part++)
    g_assert_false (along_schools_filter_is_set (filter, part));
}

/* The keys as the header documents them. */
static void
test_keys (void)
{
  g_autoptr (AlongSchoolsFilter) filter = read_filter (
      "{\"search\":\"st mary\",\"region\":\"E\",\"la\":330,\"trust\":2044,"
      "\"type\":\"Academy converter\",\"phase\":[\"primary\",\"all-through\"],\"status\":[],"
      "\"provision\":[\"special\"],\"overall\":[\"Requires  improvement\",\"none\"],"
      "\"area\":[\"good\"],\"verdict\":[\"yes\",\"exception\"],\"programme\":\"tsi-2023-24\","
      "\"year\":2019,\"involvement\":\"in-no-cohort\",\"urns\":[100003,100001],"
      "\"title\":\"Two\",\"sort\":\"fsm\",\"descending\":true}");

  g_assert_cmpstr (filter->search, ==, "st mary");
  g_assert_cmpint (filter->region, ==, 'E');
  g_assert_cmpint (filter->la_code, ==, 330);
  g_assert_cmpint (filter->trust_uid, ==, 2044);
  g_assert_cmpstr (filter->type, ==, "Academy converter");
  g_assert_cmpuint (filter->phases, ==, 1u << ALONG_PHASE_PRIMARY | 1u << ALONG_PHASE_ALL_THROUGH);
  g_assert_cmpuint (filter->statuses, ==, 0);
  g_assert_cmpuint (filter->provisions, ==, 1u << ALONG_PROVISION_SPECIAL);
  g_assert_true (along_schools_filter_has_grade (filter->overall, "requires improvement"));
  g_assert_true (along_schools_filter_has_grade (filter->overall, "none"));
  g_assert_false (along_schools_filter_has_grade (filter->overall, "good"));
  g_assert_true (along_schools_filter_has_grade (filter->area, "good"));
  g_assert_cmpuint (filter->verdicts, ==,
                    1u << ALONG_ELIGIBILITY_YES | 1u << ALONG_ELIGIBILITY_EXCEPTION);
  g_assert_cmpstr (filter->programme, ==, "tsi-2023-24");
  g_assert_cmpint (filter->academic_year, ==, 2019);
  g_assert_cmpint (filter->involvement, ==, ALONG_INVOLVEMENT_IN_NO_COHORT);
  g_assert_cmpuint (filter->urns->len, ==, 2);
  g_assert_cmpint (g_array_index (filter->urns, gint32, 0), ==, 100001);
  g_assert_cmpstr (filter->title, ==, "Two");
  g_assert_cmpint (filter->sort, ==, ALONG_SCHOOLS_FSM);
  g_assert_true (filter->descending);
}

static AlongSchoolsFilter *
make_random (void)
{
  AlongSchoolsFilter *filter = along_schools_filter_new ();

  if (g_test_rand_bit ())
    {
      g_free (filter->search);
      filter->search = g_strdup ("Ysgol \"Y\" \\ Ébène");
    }
  if (g_test_rand_bit ())
    filter->region = along_region_codes[g_test_rand_int_range (0, ALONG_N_REGIONS)];
  else if (g_test_rand_bit ())
    filter->region = ALONG_FILTER_REGION_ALL;
  filter->la_code = g_test_rand_bit () ? g_test_rand_int_range (1, 999) : 0;
  filter->trust_uid = g_test_rand_bit () ? g_test_rand_int_range (1, 99999) : 0;
  filter->phases = g_test_rand_int_range (0, 1 << ALONG_N_PHASES);
  filter->statuses = g_test_rand_int_range (0, 1 << ALONG_N_STATUSES);
  filter->provisions = g_test_rand_int_range (0, 8);
  filter->verdicts = g_test_rand_int_range (0, 32);
  filter->academic_year = g_test_rand_bit () ? 2019 : 0;
  filter->involvement = g_test_rand_int_range (0, ALONG_INVOLVEMENT_LEAD + 1);
  filter->sort = g_test_rand_int_range (0, ALONG_N_SCHOOLS_COLUMNS);
  filter->descending = g_test_rand_bit ();
  if (g_test_rand_bit ())
    along_schools_filter_toggle_grade (&filter->overall, "good");
  if (g_test_rand_bit ())
    along_schools_filter_toggle_grade (&filter->area, "none");
  if (g_test_rand_bit ())
    {
      gint32 urn = 100000;

      filter->urns = g_array_new (FALSE, FALSE, sizeof (gint32));
      g_array_append_val (filter->urns, urn);
    }

  return filter;
}

static void
test_round_trip (void)
{
  for (guint i = 0; i < 500; i++)
    {
      g_autoptr (AlongSchoolsFilter) filter = make_random ();
      g_autoptr (AlongSchoolsFilter) copy = along_schools_filter_copy (filter);
      g_autofree char *text = along_schools_filter_to_string (filter);
      g_autoptr (AlongSchoolsFilter) again = read_filter (text);

      g_assert_true (along_schools_filter_equal (filter, copy));
      g_assert_true (along_schools_filter_equal (filter, again));
      copy->descending = !copy->descending;
      g_assert_false (along_schools_filter_equal (filter, copy));
    }
}

/* Each error names the key that is wrong. */
static void
test_errors (void)
{
  static const struct
  {
    const char *text;
    const char *names;
  } cases[] = {
    { "{\"phase\":[\"nonsense\"]}", "phase" },
    { "{\"phase\":\"primary\"}", "phase" },
    { "{\"la\":\"330\"}", "la" },
    { "{\"la\":99999}", "la" },
    { "{\"la\":-1}", "la" },
    { "{\"urns\":[1.5]}", "urns" },
    { "{\"urns\":[99999999999]}", "urns" },
    { "{\"search\":null}", "search" },
    { "{\"search\":{}}", "search" },
    { "{\"region\":\"Z\"}", "region" },
    { "{\"overall\":[1]}", "overall" },
    { "{\"sort\":[]}", "sort" },
    { "{\"descending\":1}", "descending" },
    { "{\"involvement\":\"maybe\"}", "involvement" },
    { "{\"nonsense\":1}", "nonsense" },
    { "[]", "object" },
    { "", "" },
    { "{", "" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (AlongSchoolsFilter)
          filter = along_schools_filter_from_string (cases[i].text, &error);

      g_test_message ("%s", cases[i].text);
      g_assert_null (filter);
      g_assert_nonnull (error);
      g_assert_nonnull (g_strstr_len (error->message, -1, cases[i].names));
    }
}

/* Dropping a part lets everything through; resetting it makes it as it was at first. */
static void
test_drop (void)
{
  g_autoptr (AlongSchoolsFilter) filter = read_filter (
      "{\"search\":\"x\",\"region\":\"E\",\"la\":330,\"trust\":2,\"type\":\"T\","
      "\"phase\":[\"primary\"],\"status\":[\"closed\"],\"provision\":[\"special\"],"
      "\"overall\":[\"good\"],\"area\":[\"good\"],\"verdict\":[\"yes\"],"
      "\"involvement\":\"lead\",\"urns\":[1]}");
  g_autoptr (AlongSchoolsFilter) initial = along_schools_filter_new ();

  for (AlongFilterPart part = 0; part < ALONG_N_FILTERS; part++)
    {
      g_assert_true (along_schools_filter_narrows (filter, part));
      g_assert_true (along_schools_filter_is_set (filter, part));
      along_schools_filter_drop (filter, part);
      g_assert_false (along_schools_filter_narrows (filter, part));
      along_schools_filter_reset (filter, part);
      g_assert_false (along_schools_filter_is_set (filter, part));
    }
  g_assert_true (along_schools_filter_equal (filter, initial));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/schools-filter/default", test_default);
  g_test_add_func ("/schools-filter/keys", test_keys);
  g_test_add_func ("/schools-filter/round-trip", test_round_trip);
  g_test_add_func ("/schools-filter/errors", test_errors);
  g_test_add_func ("/schools-filter/drop", test_drop);

  return g_test_run ();
}
