/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "chart-samples.h"

#include <string.h>

#include "along-chart-pen.h"
#include "along-flow-layout.h"
#include "along-transitions-text.h"

static void
test_transitions (void)
{
  g_autoptr (AlongTransitions) transitions = create_sample_transitions ();
  g_autofree char *summary = along_transitions_dup_summary (transitions);

  g_assert_cmpuint (along_transitions_get_total (transitions), ==, 89);
  g_assert_cmpuint (along_transitions_get_change_total (transitions, ALONG_CHANGE_IMPROVED), ==,
                    40);
  g_assert_cmpuint (along_transitions_get_change_total (transitions, ALONG_CHANGE_SAME), ==, 40);
  g_assert_cmpuint (along_transitions_get_change_total (transitions, ALONG_CHANGE_DECLINED), ==, 9);
  g_assert_cmpuint (along_transitions_get_before_total (transitions, 2), ==, 42);
  g_assert_cmpuint (along_transitions_get_after_total (transitions, 1), ==, 51);
  g_assert_cmpstr (summary, ==,
                   "Of 89 schools, 40 improved, 40 stayed at the same grade and 9 declined between "
                   "2017/18 and 2021/22.");
}

/* The ribbons at a block fill it exactly, on both sides, at one scale. */
static void
test_flow_ribbons (void)
{
  g_autoptr (AlongTransitions) transitions = create_sample_transitions ();
  AlongChartTheme theme = along_chart_theme_light ();
  g_auto (AlongChartPen) pen = { 0 };
  static const double widths[] = { 300.0, 800.0, 2000.0 };

  along_chart_pen_init (&pen, &theme, NULL);
  for (gsize w = 0; w < G_N_ELEMENTS (widths); w++)
    {
      g_autoptr (AlongFlowLayout)
          layout = along_flow_layout_new (transitions, &pen, widths[w], 50.0, 450.0);
      double before[4] = { 0 }, after[4] = { 0 };

      for (guint i = 0; i < layout->ribbons->len; i++)
        {
          const AlongFlowRibbon *ribbon = &g_array_index (layout->ribbons, AlongFlowRibbon, i);

          g_assert_cmpfloat_with_epsilon (ribbon->height, ribbon->count * layout->unit, 1e-9);
          before[ribbon->before] += ribbon->height;
          after[ribbon->after] += ribbon->height;
          g_assert_cmpfloat_with_epsilon (
              along_flow_layout_ribbon_at (layout, ribbon, layout->left), ribbon->y_before, 1e-6);
          g_assert_cmpfloat_with_epsilon (
              along_flow_layout_ribbon_at (layout, ribbon, layout->right), ribbon->y_after, 1e-6);
        }
      for (guint i = 0; i < 4; i++)
        {
          const AlongFlowNode *left = &g_array_index (layout->before, AlongFlowNode, i);
          const AlongFlowNode *right = &g_array_index (layout->after, AlongFlowNode, i);

          g_assert_cmpfloat_with_epsilon (before[i], left->height, 1e-6);
          g_assert_cmpfloat_with_epsilon (after[i], right->height, 1e-6);
          g_assert_cmpfloat (left->slot_y, >=, 50.0 - 1e-6);
          g_assert_cmpfloat (left->slot_y + left->slot_height, <=, 450.0 + 1e-6);
          if (i > 0)
            g_assert_cmpfloat (left->slot_y, >=, (left - 1)->slot_y + (left - 1)->slot_height);
        }
    }
}

static void
test_bar_hits (void)
{
  AlongChartTheme theme = along_chart_theme_light ();

  for (int mode = ALONG_BAR_GROUPED; mode <= ALONG_BAR_SHARE; mode++)
    for (int vertical = 0; vertical < 2; vertical++)
      {
        g_autoptr (AlongChart) chart = create_sample_bars (mode, vertical);
        double height = along_chart_measure (chart, &theme, 800.0);
        g_autoptr (GPtrArray) marks = along_chart_list_marks (chart, &theme, 800.0, height);

        g_assert_cmpuint (marks->len, ==, 8);
        for (guint i = 0; i < marks->len; i++)
          {
            const AlongChartMark *mark = g_ptr_array_index (marks, i);
            cairo_rectangle_t area;
            g_autofree char *text = along_chart_dup_tooltip (
                chart, &theme, mark->area.x + mark->area.width / 2.0,
                mark->area.y + mark->area.height / 2.0, 800.0, height, &area);
            g_autofree char *key = along_chart_dup_key_at (
                chart, &theme, mark->area.x + mark->area.width / 2.0,
                mark->area.y + mark->area.height / 2.0, 800.0, height);

            g_assert_cmpstr (text, ==, mark->text);
            g_assert_cmpfloat (area.x, ==, mark->area.x);
            g_assert_cmpstr (key, ==, i == 3 ? "good-after" : NULL);
          }
      }
}

/* 31 of the 82 that were or are good: 38 %. */
static void
test_bar_texts (void)
{
  g_autoptr (AlongChart) chart = create_sample_bars (ALONG_BAR_SHARE, FALSE);
  AlongChartTheme theme = along_chart_theme_light ();
  g_autoptr (GPtrArray) marks = along_chart_list_marks (chart, &theme, 800.0, 300.0);
  g_autofree char *summary = along_chart_dup_summary (chart);
  g_autoptr (AlongChartTable) table = along_chart_get_table (chart);

  g_assert_cmpstr (((AlongChartMark *) g_ptr_array_index (marks, 2))->text, ==,
                   "Good, Before: 31 schools (38%)");
  g_assert_true (g_str_has_prefix (summary, "Outstanding: Before 5, After 9 schools; Good: "));
  g_assert_cmpuint (along_chart_table_get_n_rows (table), ==, 4);
  g_assert_cmpstr (along_chart_table_get_cell (table, 2, 0), ==, "Requires improvement");
  g_assert_cmpstr (along_chart_table_get_cell (table, 2, 2), ==, "25");
  g_assert_true (along_chart_table_is_numeric (table, 2));
  g_assert_false (along_chart_table_is_numeric (table, 0));
}

static void
test_flow_hit (void)
{
  g_autoptr (AlongChart) chart = create_sample_flow ();
  AlongChartTheme theme = along_chart_theme_light ();
  double height = along_chart_measure (chart, &theme, 800.0);
  gboolean found = FALSE;

  /* Down the middle every ribbon is met; the one with a key says what it is. */
  for (double y = 0.0; y < height; y += 1.0)
    {
      g_autofree char *key = along_chart_dup_key_at (chart, &theme, 400.0, y, 800.0, height);
      g_autofree char *text = along_chart_dup_tooltip (chart, &theme, 400.0, y, 800.0, height,
                                                       NULL);

      if (key == NULL)
        continue;
      g_assert_cmpstr (key, ==, "ri-to-good");
      g_assert_cmpstr (text, ==, "24 schools from Requires improvement to Good");
      found = TRUE;
    }
  g_assert_true (found);
  g_assert_null (along_chart_dup_tooltip (chart, &theme, 2.0, height / 2.0, 800.0, height, NULL));
}

static void
test_matrix_table (void)
{
  g_autoptr (AlongChart) chart = create_sample_matrix ();
  g_autoptr (AlongChartTable) table = along_chart_get_table (chart);
  g_autoptr (AlongChartTable) copy = along_chart_table_copy (table);

  g_assert_cmpuint (along_chart_table_get_n_columns (copy), ==, 6);
  g_assert_cmpuint (along_chart_table_get_n_rows (copy), ==, 5);
  g_assert_cmpstr (along_chart_table_get_cell (copy, 2, 2), ==, "24");
  g_assert_cmpstr (along_chart_table_get_cell (copy, 4, 5), ==, "89");
}

static void
test_capacity (void)
{
  g_autoptr (AlongChart) chart = create_sample_capacity ();
  AlongChartTheme theme = along_chart_theme_light ();
  double height = along_chart_measure (chart, &theme, 600.0);
  g_autofree char *key = along_chart_dup_key_at (chart, &theme, 300.0, height / 2.0, 600.0, height);
  g_autofree char *text = along_chart_dup_tooltip (chart, &theme, 10.0, 5.0, 600.0, height, NULL);
  g_autofree char *summary = along_chart_dup_summary (chart);

  g_assert_cmpstr (key, ==, "lead-2");
  g_assert_cmpstr (text, ==, "Ashdown <Trust> & Co: 6 of 5: 1 over places");
  g_assert_cmpstr (summary, ==, "3 leads with 9 of 10 places used; 1 over their capacity.");
}

static void
test_timeline (void)
{
  g_autoptr (AlongChart) chart = create_sample_timeline ();
  AlongChartTheme theme = along_chart_theme_light ();
  g_autoptr (GPtrArray) marks = along_chart_list_marks (chart, &theme, 800.0, 200.0);
  g_autoptr (AlongChartTable) table = along_chart_get_table (chart);
  const AlongChartMark *first;

  g_assert_cmpuint (marks->len, ==, 3);
  first = g_ptr_array_index (marks, 0);
  g_assert_cmpstr (first->key, ==, "first"); /* by date, not as added */
  g_assert_cmpstr (first->text, ==, "Good, 8 March 2013 (predecessor school)");
  /* To scale: 2013-03-08 to 2019-02-05 is 2,160 days of the 5,113 of 2012/13 to 2025/26 = 42.2 %.
   */
  g_assert_cmpfloat_with_epsilon (
      (((AlongChartMark *) g_ptr_array_index (marks, 1))->area.x - first->area.x) / 780.0,
      2160.0 / 5112.0, 1e-3);
  g_assert_cmpstr (along_chart_table_get_cell (table, 0, 3), ==, "predecessor school");
}

static void
test_strip (void)
{
  g_autoptr (AlongChart) chart = create_sample_strip (1);
  AlongChartTheme theme = along_chart_theme_light ();
  g_autoptr (GPtrArray) marks = along_chart_list_marks (chart, &theme, 400.0, 80.0);
  const AlongChartMark *before = g_ptr_array_index (marks, 0),
                       *after = g_ptr_array_index (marks, 2);

  g_assert_cmpuint (marks->len, ==, 4);
  g_assert_cmpfloat_with_epsilon (after->area.width, 2.0 * before->area.width, 1e-6); /* 16 to 8 */
  g_assert_cmpstr (after->text, ==, "After, Good: 16");
  g_assert_cmpstr (after->key, ==, "good");
}

static void
test_map (void)
{
  g_autoptr (AlongChart) chart = create_sample_map (1);
  AlongChartTheme theme = along_chart_theme_light ();
  g_autoptr (GPtrArray) marks = along_chart_list_marks (chart, &theme, 500.0, 500.0);
  g_autofree char *summary = along_chart_dup_summary (chart);
  g_autofree char *key = NULL, *text = NULL;
  const AlongChartMark *mark;
  double x, y;

  g_assert_cmpuint (marks->len, ==, 1);
  mark = g_ptr_array_index (marks, 0);
  x = mark->area.x + mark->area.width / 2.0;
  y = mark->area.y + mark->area.height / 2.0;
  g_assert_cmpfloat_with_epsilon (x, 250.0, 1e-6); /* the middle of its extent */
  key = along_chart_dup_key_at (chart, &theme, x + 3.0, y, 500.0, 500.0);
  g_assert_cmpstr (key, ==, "urn-1");
  text = along_chart_dup_tooltip (chart, &theme, x, y, 500.0, 500.0, NULL);
  g_assert_cmpstr (text, ==, "Lead (Leads)");
  g_assert_null (along_chart_dup_key_at (chart, &theme, x + 30.0, y, 500.0, 500.0));
  g_assert_cmpstr (summary, ==, "A map with 1 school; Leads: 1; Partners: 0; 1 pair.");
}

/* Without data, a chart says so and has an empty table. */
static void
test_empty (void)
{
  AlongChart *charts[] = { along_bar_chart_new (),      along_capacity_chart_new (),
                           along_flow_chart_new (),     along_matrix_chart_new (),
                           along_timeline_chart_new (), along_dot_strip_new (),
                           along_map_chart_new () };
  AlongChartTheme theme = along_chart_theme_dark ();

  for (gsize i = 0; i < G_N_ELEMENTS (charts); i++)
    {
      g_autofree char *summary = along_chart_dup_summary (charts[i]);
      g_autoptr (AlongChartTable) table = along_chart_get_table (charts[i]);

      g_assert_cmpstr (summary, !=, "");
      g_assert_cmpuint (along_chart_table_get_n_rows (table), ==, 0);
      g_assert_cmpfloat (along_chart_measure (charts[i], &theme, 300.0), >, 0.0);
      g_assert_null (along_chart_dup_tooltip (charts[i], &theme, 10.0, 10.0, 300.0, 100.0, NULL));
      g_assert_finalize_object (charts[i]);
    }
}

static void
count_cb (guint *count)
{
  (*count)++;
}

static void
test_changed (void)
{
  g_autoptr (AlongChart) chart = along_capacity_chart_new ();
  guint changed = 0, notified = 0;

  g_signal_connect_swapped (chart, "changed", G_CALLBACK (count_cb), &changed);
  g_signal_connect_swapped (chart, "notify::title", G_CALLBACK (count_cb), &notified);
  along_capacity_chart_add (ALONG_CAPACITY_CHART (chart), "Lead", 1, 2, NULL);
  along_chart_set_title (chart, "Title");
  along_chart_set_title (chart, "Title");
  g_assert_cmpuint (changed, ==, 1);
  g_assert_cmpuint (notified, ==, 1);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/chart/transitions", test_transitions);
  g_test_add_func ("/chart/flow/ribbons", test_flow_ribbons);
  g_test_add_func ("/chart/flow/hit", test_flow_hit);
  g_test_add_func ("/chart/bars/hits", test_bar_hits);
  g_test_add_func ("/chart/bars/texts", test_bar_texts);
  g_test_add_func ("/chart/matrix/table", test_matrix_table);
  g_test_add_func ("/chart/capacity", test_capacity);
  g_test_add_func ("/chart/timeline", test_timeline);
  g_test_add_func ("/chart/strip", test_strip);
  g_test_add_func ("/chart/map", test_map);
  g_test_add_func ("/chart/empty", test_empty);
  g_test_add_func ("/chart/changed", test_changed);
  return g_test_run ();
}
