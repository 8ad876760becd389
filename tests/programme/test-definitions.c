/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "along-definitions.h"

/* What the program ships must load, and say what its sources say. */
static AlongDefinitions *
load_shipped (void)
{
  g_autoptr (GFile) folder = g_file_new_for_path (g_getenv ("ALONG_DATA_DIR"));
  g_autoptr (GError) error = NULL;
  AlongDefinitions *definitions = along_definitions_new (folder, &error);

  g_assert_no_error (error);
  g_assert_true (ALONG_IS_DEFINITIONS (definitions));
  return definitions;
}

static void
test_shipped_programmes (void)
{
  g_autoptr (AlongDefinitions) definitions = load_shipped ();

  g_assert_cmpuint (along_definitions_get_programmes (definitions)->len, ==, 2);
  g_assert_null (along_definitions_find_programme (definitions, "no-such"));
  g_assert_null (along_definitions_find_programme (definitions, NULL));
}

/* Domain note A3.17 to A3.20 and B2. */
static void
test_behaviour_hubs (void)
{
  g_autoptr (AlongDefinitions) definitions = load_shipped ();
  AlongProgramme *hubs = along_definitions_find_programme (definitions, "behaviour-hubs");
  const AlongPathway *core, *extended, *mat;

  g_assert_nonnull (hubs);
  core = along_programme_find_pathway (hubs, "core");
  extended = along_programme_find_pathway (hubs, "extended");
  mat = along_programme_find_pathway (hubs, "mat");
  g_assert_cmpint (core->days_min, ==, ALONG_DAYS (12));
  g_assert_cmpint (core->days_max, ==, ALONG_DAYS (20));
  g_assert_cmpint (core->lead_places, ==, 3);
  g_assert_cmpint (extended->days_min, ==, ALONG_DAYS (30));
  g_assert_cmpint (extended->days_max, ==, ALONG_DAYS (40));
  g_assert_cmpint (extended->lead_places, ==, 2);
  g_assert_cmpint (mat->kind, ==, ALONG_PARTICIPANT_TRUST);
  g_assert_cmpint (mat->months, ==, 24);
  g_assert_false (mat->open);
  g_assert_cmpint (along_programme_get_lead_places (hubs), ==, 5);
  /* The five partners of a full lead take the upper of its 15 to 20 days. */
  g_assert_cmpint (3 * core->lead_days + 2 * extended->lead_days, ==, ALONG_DAYS (20));
  g_assert_cmpint (along_programme_get_lead_days (hubs), ==, ALONG_DAYS (20));
  g_assert_cmpint (along_programme_get_matching (hubs)->other_provision, ==, ALONG_SEVERITY_BLOCK);
  g_assert_cmpint (along_programme_find_term (hubs, "spring")->month, ==, 1);
  g_assert_cmpint ((int) along_programme_get_area (hubs), ==,
                   along_frameworks_find_area (along_definitions_get_frameworks (definitions),
                                               "behaviour-and-attitudes"));
}

/* Domain note A4.01 to A4.03. */
static void
test_tsi (void)
{
  g_autoptr (AlongDefinitions) definitions = load_shipped ();
  AlongProgramme *tsi = along_definitions_find_programme (definitions, "tsi-2023-24");
  const AlongRule *rules;
  guint n;

  g_assert_nonnull (tsi);
  rules = along_programme_get_rules (tsi, &n);
  g_assert_cmpuint (n, ==, 6);
  g_assert_cmpint (along_programme_get_academic_year (tsi), ==, 2023);
  g_assert_cmpint (rules[0].conditions[0].kind, ==, ALONG_CONDITION_CONSECUTIVE);
  g_assert_cmpuint (rules[0].conditions[0].count, ==, 2);
  g_assert_cmpuint (rules[0].conditions[0].values, ==, 1u << 3);
  g_assert_cmpint (rules[0].conditions[0].window.kind, ==, ALONG_WINDOW_ACADEMIC_YEAR);
  g_assert_cmpuint (rules[1].conditions[0].values, ==, 1u << 4);
  g_assert_cmpint (rules[2].conditions[0].flag, ==, ALONG_FLAG_NEED);
  g_assert_true (along_programme_get_counts_predecessors (tsi));
  g_assert_cmpuint (g_strv_length ((char **) along_programme_get_notes (tsi)), >, 3);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/definitions/shipped", test_shipped_programmes);
  g_test_add_func ("/definitions/behaviour-hubs", test_behaviour_hubs);
  g_test_add_func ("/definitions/tsi", test_tsi);

  return g_test_run ();
}
