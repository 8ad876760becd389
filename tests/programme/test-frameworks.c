/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "along-frameworks.h"
#include "along-programme.h"

#include <string.h>

static AlongFrameworks *
load_shipped (void)
{
  g_autofree char *path = g_build_filename (g_getenv ("ALONG_DATA_DIR"), "frameworks.json", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GError) error = NULL;
  AlongFrameworks *frameworks = along_frameworks_new_from_file (file, &error);

  g_assert_no_error (error);
  return frameworks;
}

static guint
find (AlongFrameworks *frameworks, int year, int month, int day)
{
  return along_frameworks_find (frameworks, along_date_new (year, month, day));
}

static guint
area (AlongFrameworks *frameworks, const char *id)
{
  int index = along_frameworks_find_area (frameworks, id);

  g_assert_cmpint (index, >=, 0);
  return (guint) index;
}

/* Domain note B3: the first and last day of each block. */
static void
test_dates (void)
{
  static const struct
  {
    int year, month, day;
    const char *id;
  } days[] = {
    { 2005, 9, 12, "before-2012" },
    { 2012, 8, 31, "before-2012" },
    { 2012, 9, 1, "2012-2015" },
    { 2015, 8, 31, "2012-2015" },
    { 2015, 9, 1, "cif" },
    { 2019, 8, 31, "cif" },
    { 2019, 9, 1, "eif" },
    { 2024, 8, 31, "eif" },
    { 2024, 9, 1, "eif-without-overall" },
    { 2025, 11, 9, "eif-without-overall" },
    { 2025, 11, 10, "report-card" },
    { 2099, 1, 1, "report-card" },
  };
  g_autoptr (AlongFrameworks) frameworks = load_shipped ();

  g_assert_cmpuint (along_frameworks_get_n_frameworks (frameworks), ==, 6);
  for (gsize i = 0; i < G_N_ELEMENTS (days); i++)
    g_assert_cmpstr (along_frameworks_get_id (
                         frameworks, find (frameworks, days[i].year, days[i].month, days[i].day)),
                     ==, days[i].id);
}

/* Domain note B3: which judgement stands under which framework, and whether an overall grade. */
static void
test_areas (void)
{
  g_autoptr (AlongFrameworks) frameworks = load_shipped ();
  guint overall = area (frameworks, "overall");
  guint eif = find (frameworks, 2020, 1, 1), later = find (frameworks, 2025, 1, 1);
  guint card = find (frameworks, 2026, 1, 1);

  g_assert_cmpuint (along_frameworks_get_n_areas (frameworks), <=, ALONG_MAX_AREAS);
  g_assert_true (along_frameworks_has_area (frameworks, eif, overall));
  g_assert_false (along_frameworks_has_area (frameworks, later, overall));
  g_assert_false (along_frameworks_has_area (frameworks, card, overall));
  g_assert_true (along_frameworks_has_area (frameworks, find (frameworks, 2014, 1, 1),
                                            area (frameworks, "behaviour-and-safety")));
  g_assert_true (
      along_frameworks_has_area (frameworks, find (frameworks, 2018, 1, 1),
                                 area (frameworks, "personal-development-behaviour-and-welfare")));
  g_assert_true (
      along_frameworks_has_area (frameworks, card, area (frameworks, "attendance-and-behaviour")));
  g_assert_cmpuint (along_frameworks_get_n_grades (frameworks, card,
                                                   area (frameworks, "attendance-and-behaviour")),
                    ==, 5);
  g_assert_cmpuint (
      along_frameworks_get_n_grades (frameworks, card, area (frameworks, "safeguarding-standards")),
      ==, 2);
  g_assert_cmpint (along_frameworks_find_area (frameworks, "no-such"), ==, -1);
}

static void
assert_grade (AlongFrameworks *frameworks,
              guint framework,
              const char *area_id,
              const char *text,
              int expected)
{
  AlongGrade grade = 77;
  gboolean known = along_frameworks_parse_grade (frameworks, framework, area (frameworks, area_id),
                                                 text, &grade);

  g_test_message ("%s: %s", area_id, text);
  g_assert_cmpint (known, ==, expected >= 0);
  g_assert_cmpint (grade, ==, MAX (expected, 0));
}

static void
test_parse_grade (void)
{
  g_autoptr (AlongFrameworks) frameworks = load_shipped ();
  guint old = find (frameworks, 2008, 1, 1), cif = find (frameworks, 2017, 1, 1);
  guint eif = find (frameworks, 2020, 1, 1), card = find (frameworks, 2026, 1, 1);

  assert_grade (frameworks, old, "overall", "Satisfactory", 3);
  assert_grade (frameworks, cif, "overall", "Requires Improvement", 3);
  assert_grade (frameworks, cif, "overall", " requires  improvement ", 3);
  assert_grade (frameworks, eif, "overall", "1", 1);
  assert_grade (frameworks, eif, "overall", "4", 4);
  assert_grade (frameworks, eif, "overall", "5", -1);
  assert_grade (frameworks, eif, "overall", "adequate", -1);
  assert_grade (frameworks, eif, "sixth-form", "9", 0);
  assert_grade (frameworks, eif, "sixth-form", "0", 0);
  assert_grade (frameworks, eif, "early-years", "8", 0);
  assert_grade (frameworks, eif, "overall", "NULL", 0);
  assert_grade (frameworks, eif, "overall", NULL, 0);
  assert_grade (frameworks, eif, "overall", "Not judged", 0);
  assert_grade (frameworks, eif, "safeguarding", "Yes", 1);
  assert_grade (frameworks, eif, "safeguarding", "No", 2);
  /* Asked of a framework that does not judge it: nothing is right, but a grade is wrong. */
  assert_grade (frameworks, old, "quality-of-education", "9", 0);
  assert_grade (frameworks, old, "quality-of-education", "2", -1);
  assert_grade (frameworks, card, "attendance-and-behaviour", "Strong standard", 2);
  assert_grade (frameworks, card, "attendance-and-behaviour", "urgent improvement", 5);
  assert_grade (frameworks, card, "safeguarding-standards", "Not met", 2);
}

static void
test_names (void)
{
  g_autoptr (AlongFrameworks) frameworks = load_shipped ();
  guint overall = area (frameworks, "overall");
  guint behaviour = area (frameworks, "attendance-and-behaviour");
  guint card = find (frameworks, 2026, 1, 1), eif = find (frameworks, 2020, 1, 1);

  g_assert_cmpstr (
      along_frameworks_get_grade_name (frameworks, find (frameworks, 2011, 5, 1), overall, 3), ==,
      "Satisfactory");
  g_assert_cmpstr (along_frameworks_get_grade_name (frameworks, eif, overall, 3), ==,
                   "Requires improvement");
  g_assert_cmpstr (along_frameworks_get_grade_name (frameworks, eif, overall, 0), ==, "");
  g_assert_cmpstr (along_frameworks_get_grade_name (frameworks, eif, overall, 5), ==, "");
  g_assert_cmpstr (along_frameworks_get_grade_name (frameworks, card, overall, 1), ==, "");
  g_assert_cmpstr (along_frameworks_get_grade_name (frameworks, card, behaviour, 5), ==,
                   "Urgent improvement");
  g_assert_cmpint (along_frameworks_get_good (frameworks, eif, overall), ==, 2);
  g_assert_cmpint (along_frameworks_get_good (frameworks, card, behaviour), ==, 3);
  g_assert_cmpint (along_frameworks_get_good (frameworks, card, overall), ==, ALONG_GRADE_NONE);
}

/* Domain note B3: the block of a judgement at an inspection; "" where it is not made. Written out
 * from the note's table, not from the file. Blocks: p before September 2015, c to August 2019,
 * a to August 2024, b to 9 November 2025, r report cards, e for a and b together. */
static const char *
get_block (const char *area_id, guint framework)
{
  static const char *const any[] = { "p", "p", "c", "a", "b", "r" };
  static const char *const key[] = { "quality-of-education", "behaviour-and-attitudes",
                                     "personal-development", "leadership-and-management", NULL };

  if (g_strv_contains (key, area_id) && (framework == 3 || framework == 4))
    return "e";
  return any[framework];
}

static void
test_comparable (void)
{
  g_autoptr (AlongFrameworks) frameworks = load_shipped ();
  guint n = along_frameworks_get_n_frameworks (frameworks);

  for (guint i = 0; i < along_frameworks_get_n_areas (frameworks); i++)
    for (guint before = 0; before < n; before++)
      for (guint after = 0; after < n; after++)
        {
          const char *id = along_frameworks_get_area_id (frameworks, i);
          g_autofree char *reason = NULL;
          gboolean expected = along_frameworks_has_area (frameworks, before, i) &&
                              along_frameworks_has_area (frameworks, after, i) &&
                              g_str_equal (get_block (id, before), get_block (id, after));

          g_test_message ("%s: %u, %u", id, before, after);
          g_assert_cmpint (along_frameworks_comparable (frameworks, i, before, after, &reason), ==,
                           expected);
          g_assert_cmpint (reason == NULL, ==, expected);
          g_assert_true (reason == NULL ||
                         strstr (reason, along_frameworks_get_area_name (frameworks, i)) != NULL);
        }
}

/* The pairs that the note names one by one. */
static void
test_comparable_named (void)
{
  g_autoptr (AlongFrameworks) frameworks = load_shipped ();
  guint cif = find (frameworks, 2018, 1, 1), a = find (frameworks, 2020, 1, 1);
  guint b = find (frameworks, 2025, 1, 1), card = find (frameworks, 2026, 1, 1);
  guint behaviour = area (frameworks, "behaviour-and-attitudes");
  guint overall = area (frameworks, "overall");

  g_assert_true (along_frameworks_comparable (frameworks, behaviour, a, b, NULL));
  g_assert_true (along_frameworks_comparable (frameworks, overall, a, a, NULL));
  g_assert_false (along_frameworks_comparable (frameworks, overall, a, b, NULL));
  g_assert_false (along_frameworks_comparable (frameworks, overall, cif, a, NULL));
  g_assert_false (along_frameworks_comparable (frameworks, behaviour, b, card, NULL));
  g_assert_false (along_frameworks_comparable (
      frameworks, area (frameworks, "leadership-and-management"), cif, a, NULL));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/frameworks/dates", test_dates);
  g_test_add_func ("/frameworks/areas", test_areas);
  g_test_add_func ("/frameworks/parse-grade", test_parse_grade);
  g_test_add_func ("/frameworks/names", test_names);
  g_test_add_func ("/frameworks/comparable", test_comparable);
  g_test_add_func ("/frameworks/comparable-named", test_comparable_named);

  return g_test_run ();
}
