/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "along-definitions.h"
#include "along-impact-charts.h"
#include "along-workspace-charts.h"
#include "along-workspace-files.h"

#include <glib/gstdio.h>

#define AUTUMN "f8a36cd6-153b-49a3-adb1-3d38e568063f"

typedef struct
{
  char *folder;
  AlongWorkspace *workspace;
} Fixture;

static void
set_up (Fixture *self)
{
  g_autofree char *data = along_workspace_data_folder ();
  g_autoptr (GFile) file = g_file_new_for_path (data);
  g_autoptr (GError) error = NULL;
  g_autoptr (AlongDefinitions) definitions = along_definitions_new (file, &error);
  g_autofree char *path = NULL;

  g_assert_no_error (error);
  self->folder = g_dir_make_tmp ("along-charts-XXXXXX", &error);
  g_assert_no_error (error);
  path = g_build_filename (self->folder, "test.db", NULL);
  self->workspace = along_workspace_open (path, definitions, "Tester", &error);
  g_assert_no_error (error);
}

static void
tear_down (Fixture *self)
{
  g_autoptr (GDir) dir = NULL;
  const char *name;

  g_assert_finalize_object (self->workspace);
  dir = g_dir_open (self->folder, 0, NULL);
  while ((name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *path = g_build_filename (self->folder, name, NULL);

      g_remove (path);
    }
  g_rmdir (self->folder);
  g_free (self->folder);
}

static AlongChartTable *
make_table (Fixture *fixture, const char *name, const AlongChartQuestion *question)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (AlongChart)
      chart = along_workspace_dup_chart (fixture->workspace, name, question, &error);

  g_assert_no_error (error);
  g_assert_nonnull (along_chart_get_title (chart));
  return along_chart_get_table (chart);
}

/* The sum of a column over the rows. */
static int
sum (AlongChartTable *table, guint column)
{
  int total = 0;

  for (guint i = 0; i < along_chart_table_get_n_rows (table); i++)
    total += atoi (along_chart_table_get_cell (table, i, column));
  return total;
}

/* Pairs, from data/sample/README.md. */
static void
check_impact (Fixture *fixture)
{
  const AlongChartQuestion all = { .programme = "behaviour-hubs" };
  const AlongChartQuestion one = { .cohort = AUTUMN, .area = "behaviour-and-attitudes" };
  g_autoptr (AlongChartTable) bars = make_table (fixture, "impact-bars", &all);
  g_autoptr (AlongChartTable) flow = make_table (fixture, "impact-flow", &one);
  g_autoptr (AlongChartTable) strip = make_table (fixture, "before-after", &all);

  /* Grade, before, after: 29 pairs, good or better after 7 + 6 + 5 + 1 that was so before. */
  g_assert_cmpuint (along_chart_table_get_n_rows (bars), ==, 4);
  g_assert_cmpint (sum (bars, 1), ==, 29);
  g_assert_cmpint (sum (bars, 2), ==, 29);
  g_assert_cmpstr (along_chart_table_get_cell (bars, 0, 0), ==, "Outstanding");
  g_assert_cmpint (atoi (along_chart_table_get_cell (bars, 0, 2)) +
                       atoi (along_chart_table_get_cell (bars, 1, 2)),
                   ==, 7 + 6 + 5 + 1);
  /* Below good before: 11 + 9 + 8. */
  g_assert_cmpint (atoi (along_chart_table_get_cell (bars, 2, 1)) +
                       atoi (along_chart_table_get_cell (bars, 3, 1)),
                   ==, 28);
  /* Before, after, change, schools: 11 pairs of the cohort. */
  g_assert_cmpint (sum (flow, 3), ==, 11);
  g_assert_cmpuint (along_chart_table_get_n_rows (strip), ==, 4);
}

/* Places and partners, from the same page. */
static void
check_board (Fixture *fixture)
{
  const AlongChartQuestion autumn = { .cohort = AUTUMN };
  g_autoptr (AlongChartTable) capacity = make_table (fixture, "capacity", &autumn);
  g_autoptr (GError) error = NULL;
  g_autoptr (AlongChart)
      map = along_workspace_dup_chart (fixture->workspace, "region-map", &autumn, &error);

  g_assert_no_error (error);
  g_assert_nonnull (map);
  /* Lead, used, places */
  g_assert_cmpint (sum (capacity, 1), ==, 14);
  g_assert_cmpint (sum (capacity, 2), ==, 70);
}

static void
check_timeline (Fixture *fixture)
{
  AlongRegister *reg = along_workspace_get_register (fixture->workspace);
  const AlongSchool *school = along_register_get_school (reg, 100);
  const AlongChartQuestion question = { .urn = school->urn };
  g_autoptr (AlongChartTable) table = make_table (fixture, "timeline", &question);
  guint n;

  along_register_get_inspections (reg, school, &n);
  g_assert_cmpuint (n, >, 0);
  g_assert_cmpuint (along_chart_table_get_n_rows (table), ==, n);
}

static void
check_error (Fixture *fixture, const char *name, const AlongChartQuestion *question)
{
  g_autoptr (GError) error = NULL;

  g_assert_null (along_workspace_dup_chart (fixture->workspace, name, question, &error));
  g_assert_error (error, ALONG_WORKSPACE_ERROR, ALONG_WORKSPACE_ERROR_INVALID);
}

static void
test_sample (void)
{
  Fixture fixture;
  g_autoptr (GError) error = NULL;
  guint n;
  const AlongChartName *names = along_chart_names (&n);

  set_up (&fixture);
  check_error (&fixture, "impact-bars", &(AlongChartQuestion){ .urn = 0 });
  along_workspace_import_sample (fixture.workspace, &error);
  g_assert_no_error (error);
  along_workspace_load_register (fixture.workspace, &error);
  g_assert_no_error (error);

  check_impact (&fixture);
  check_board (&fixture);
  check_timeline (&fixture);
  check_error (&fixture, "pie", &(AlongChartQuestion){ .urn = 0 });
  check_error (&fixture, "timeline", &(AlongChartQuestion){ .urn = 1 });
  check_error (&fixture, "capacity", &(AlongChartQuestion){ .cohort = "none" });
  check_error (&fixture, "impact-flow", &(AlongChartQuestion){ .cohort = "none" });
  check_error (&fixture, "impact-flow", &(AlongChartQuestion){ .area = "none" });
  check_error (&fixture, "impact-flow", &(AlongChartQuestion){ .programme = "none" });
  for (guint i = 0; i < n; i++)
    {
      const AlongChartQuestion question = { .cohort = AUTUMN, .urn = 900100 };
      g_autoptr (AlongChartTable) table = make_table (&fixture, names[i].name, &question);

      g_assert_cmpuint (along_chart_table_get_n_columns (table), >, 1);
    }
  tear_down (&fixture);
}

static void
test_keys (void)
{
  g_assert_true (along_impact_key_matches ("3>1", 3, 1));
  g_assert_false (along_impact_key_matches ("3>1", 1, 3));
  g_assert_true (along_impact_key_matches ("3>*", 3, 4));
  g_assert_true (along_impact_key_matches ("*>1", 4, 1));
  g_assert_false (along_impact_key_matches ("*>1", 1, 2));
  g_assert_false (along_impact_key_matches ("", 1, 2));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/charts/sample", test_sample);
  g_test_add_func ("/charts/keys", test_keys);

  return g_test_run ();
}
