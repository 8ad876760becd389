/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "along-boundaries.h"

#include <string.h>

/* A square of 100 km with a hole of 20 km in its middle, and two islands. */
static const char sample[] =
    "{\"type\":\"FeatureCollection\",\"features\":["
    "{\"type\":\"Feature\",\"properties\":{\"code\":\"E1\",\"name\":\"Square\"},\"geometry\":{"
    "\"type\":\"Polygon\",\"coordinates\":["
    "[[400000,300000],[500000,300000],[500000,400000],[400000,400000],[400000,300000]],"
    "[[440000,340000],[440000,360000],[460000,360000],[460000,340000],[440000,340000]]]}},"
    "{\"type\":\"Feature\",\"properties\":{\"LAD22CD\":\"E2\",\"LAD22NM\":\"Islands\"},"
    "\"geometry\":{\"type\":\"MultiPolygon\",\"coordinates\":["
    "[[[100000,100000],[110000,100000],[110000,110000],[100000,100000]]],"
    "[[[200000,200000],[210000,200000],[210000,210000],[200000,200000]]]]}}]}";

static AlongBoundaries *
load (const char *json, GError **error)
{
  g_autoptr (GBytes) bytes = g_bytes_new (json, strlen (json));

  return along_boundaries_new_from_bytes (bytes, "areas.geojson", error);
}

static void
test_read (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (AlongBoundaries) boundaries = load (sample, &error);
  cairo_rectangle_t box;

  g_assert_no_error (error);
  g_assert_cmpuint (along_boundaries_get_n_areas (boundaries), ==, 2);
  g_assert_cmpstr (along_boundaries_get_code (boundaries, 1), ==, "E2");
  g_assert_cmpstr (along_boundaries_get_name (boundaries, 1), ==, "Islands");
  g_assert_cmpint (along_boundaries_find (boundaries, "E2"), ==, 1);
  g_assert_cmpint (along_boundaries_find (boundaries, "E9"), ==, -1);
  g_assert_cmpuint (along_boundaries_get_n_rings (boundaries, 0), ==, 2);

  box = along_boundaries_get_box (boundaries, 1);
  g_assert_cmpfloat (box.x, ==, 100000.0);
  g_assert_cmpfloat (box.width, ==, 110000.0);
  box = along_boundaries_get_extent (boundaries);
  g_assert_cmpfloat (box.y, ==, 100000.0);
  g_assert_cmpfloat (box.height, ==, 300000.0);
}

static void
test_contains (void)
{
  g_autoptr (AlongBoundaries) boundaries = load (sample, NULL);

  g_assert_true (along_boundaries_contains (boundaries, 0, 410000.0, 310000.0));
  g_assert_false (along_boundaries_contains (boundaries, 0, 450000.0, 350000.0)); /* the hole */
  g_assert_false (along_boundaries_contains (boundaries, 0, 390000.0, 310000.0));
  g_assert_true (
      along_boundaries_contains (boundaries, 1, 208000.0, 202000.0)); /* the second island */
  g_assert_false (
      along_boundaries_contains (boundaries, 1, 202000.0, 208000.0)); /* in its box only */
  g_assert_cmpint (along_boundaries_locate (boundaries, 108000.0, 102000.0), ==, 1);
  g_assert_cmpint (along_boundaries_locate (boundaries, 450000.0, 350000.0), ==, -1);
}

/* Every refusal names the file and says what is wrong where. */
static void
test_refuses (void)
{
#define FEATURE(properties, geometry)                                                              \
  "{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\",\"properties\":" properties \
  ",\"geometry\":" geometry "}]}"
#define NAMED "{\"code\":\"E1\",\"name\":\"A\"}"
  static const struct
  {
    const char *json, *says;
  } cases[] = {
    { "{\"type\":", "areas.geojson" },
    { "", "areas.geojson" },
    { "[]", "FeatureCollection" },
    { "{\"type\":3}", "FeatureCollection" },
    { "{\"type\":\"FeatureCollection\"}", "no features" },
    { "{\"type\":\"FeatureCollection\",\"features\":[7]}", "feature 1" },
    { FEATURE ("{}", "null"), "no code" },
    { FEATURE ("null", "null"), "no code" },
    { FEATURE (NAMED, "null"), "neither" },
    { FEATURE (NAMED, "{\"type\":\"Point\",\"coordinates\":[1,2]}"), "neither" },
    { FEATURE (NAMED, "{\"type\":\"Polygon\",\"coordinates\":[]}"), "no rings" },
    { FEATURE (NAMED, "{\"type\":\"Polygon\",\"coordinates\":[[[1,2],[3,4]]]}"), "four points" },
    { FEATURE (NAMED, "{\"type\":\"Polygon\",\"coordinates\":[[[1,2],[3,\"x\"],[5,6],[1,2]]]}"),
      "pair of numbers" },
    { FEATURE (NAMED, "{\"type\":\"Polygon\",\"coordinates\":[[[1,2],[3,4],[5,6],[7,8]]]}"),
      "end where" },
    { FEATURE (NAMED, "{\"type\":\"Polygon\",\"coordinates\":[[[-1,52],[-2,52],[-2,53],[-1,52]]]}"),
      "degrees" },
    { FEATURE (NAMED, "{\"type\":\"MultiPolygon\",\"coordinates\":7}"), "no polygons" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GError) error = NULL;

      g_test_message ("%s", cases[i].json);
      g_assert_null (load (cases[i].json, &error));
      g_assert_nonnull (error);
      g_assert_nonnull (strstr (error->message, cases[i].says));
      g_assert_true (g_str_has_prefix (error->message, "areas.geojson"));
    }
}

static void
test_refuses_twins (void)
{
  g_autofree char *twins = g_strdup (sample);
  g_autoptr (GError) error = NULL;

  *(strstr (twins, "\"E2\"") + 2) = '1';
  g_assert_null (load (twins, &error));
  g_assert_nonnull (strstr (error->message, "feature 2"));
  g_assert_nonnull (strstr (error->message, "twice"));
}

static void
test_missing_file (void)
{
  g_autoptr (GError) error = NULL;

  g_assert_null (along_boundaries_new_from_file ("/nowhere/areas.geojson", &error));
  g_assert_error (error, G_FILE_ERROR, G_FILE_ERROR_NOENT);
}

/* Cut anywhere, a file is refused, and never crashes the reader. */
static void
test_truncated (void)
{
  for (gsize length = 0; length < strlen (sample); length++)
    {
      g_autofree char *part = g_strndup (sample, length);

      g_assert_null (load (part, NULL));
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/chart/boundaries/read", test_read);
  g_test_add_func ("/chart/boundaries/contains", test_contains);
  g_test_add_func ("/chart/boundaries/refuses", test_refuses);
  g_test_add_func ("/chart/boundaries/refuses-twins", test_refuses_twins);
  g_test_add_func ("/chart/boundaries/missing-file", test_missing_file);
  g_test_add_func ("/chart/boundaries/truncated", test_truncated);
  return g_test_run ();
}
