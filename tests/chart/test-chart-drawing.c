/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "chart-samples.h"

#include "along-chart-pen.h"

#define MARGIN 16

/* The colour around the drawing stays, and something is drawn. When not @clipped, the chart's own
 * function is called, so that what does not fit would show. */
static void
check_drawing (AlongChart *chart,
               const AlongChartTheme *theme,
               int width,
               int height,
               gboolean clipped)
{
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_RGB24, width + 2 * MARGIN,
                                                         height + 2 * MARGIN);
  cairo_t *cr = cairo_create (surface);
  const guint32 *pixels;
  guint32 background;
  guint ink = 0;
  int stride;

  along_color_set_source (theme->background, cr);
  cairo_paint (cr);
  cairo_translate (cr, MARGIN, MARGIN);
  if (clipped)
    along_chart_draw (chart, cr, theme, width, height);
  else
    {
      g_auto (AlongChartPen) pen = { 0 };

      along_chart_pen_init (&pen, theme, cr);
      ALONG_CHART_GET_CLASS (chart)->draw (chart, &pen, width, height);
    }
  g_assert_cmpint (cairo_status (cr), ==, CAIRO_STATUS_SUCCESS);
  cairo_destroy (cr);

  cairo_surface_flush (surface);
  pixels = (const guint32 *) (gpointer) cairo_image_surface_get_data (surface);
  stride = cairo_image_surface_get_stride (surface) / 4;
  background = pixels[0] & 0xffffff;
  for (int y = 0; y < height + 2 * MARGIN; y++)
    for (int x = 0; x < width + 2 * MARGIN; x++)
      {
        gboolean inside = x >= MARGIN && x < MARGIN + width && y >= MARGIN && y < MARGIN + height;

        if ((pixels[y * stride + x] & 0xffffff) == background)
          continue;
        ink++;
        g_assert_true (inside);
      }
  g_assert_cmpuint (ink, >, 50);
  cairo_surface_destroy (surface);
}

static void
check_sizes (AlongChart *taken)
{
  g_autoptr (AlongChart) chart = taken;
  AlongChartTheme themes[] = { along_chart_theme_light (), along_chart_theme_dark (),
                               along_chart_theme_high_contrast (FALSE),
                               along_chart_theme_high_contrast (TRUE), along_chart_theme_light () };
  static const int widths[] = { 300, 800, 2000 };

  themes[4].scale = 2.0;
  for (gsize t = 0; t < G_N_ELEMENTS (themes); t++)
    for (gsize w = 0; w < G_N_ELEMENTS (widths); w++)
      {
        double natural = along_chart_measure (chart, &themes[t], widths[w]);

        g_test_message ("%s, theme %zu, %d × %.0f", G_OBJECT_TYPE_NAME (chart), t, widths[w],
                        natural);
        g_assert_cmpfloat (natural, >, 20.0);
        g_assert_cmpfloat (natural, <, 3000.0);
        check_drawing (chart, &themes[t], widths[w], (int) natural, FALSE);
        if (t == 0)
          {
            check_drawing (chart, &themes[t], widths[w], 60, TRUE); /* too low: cut, never spilt */
            check_drawing (chart, &themes[t], widths[w], (int) (natural * 1.6), FALSE);
          }
      }
}

static void
test_bars (void)
{
  check_sizes (create_sample_bars (ALONG_BAR_GROUPED, FALSE));
  check_sizes (create_sample_bars (ALONG_BAR_GROUPED, TRUE));
  check_sizes (create_sample_bars (ALONG_BAR_STACKED, TRUE));
  check_sizes (create_sample_bars (ALONG_BAR_SHARE, FALSE));
}

static void
test_others (void)
{
  check_sizes (create_sample_capacity ());
  check_sizes (create_sample_flow ());
  check_sizes (create_sample_matrix ());
  check_sizes (create_sample_timeline ());
  check_sizes (create_sample_strip (1));
  check_sizes (create_sample_strip (100));
}

static void
test_map (void)
{
  check_sizes (create_sample_map (40));
  check_sizes (create_sample_map (5000));
}

/* What was measured at a width fits in it: all marks lie within the natural size. */
static void
test_marks_within (void)
{
  AlongChart *charts[] = { create_sample_bars (ALONG_BAR_GROUPED, FALSE),
                           create_sample_bars (ALONG_BAR_STACKED, TRUE),
                           create_sample_capacity (),
                           create_sample_flow (),
                           create_sample_matrix (),
                           create_sample_timeline (),
                           create_sample_strip (30) };
  AlongChartTheme theme = along_chart_theme_light ();

  for (gsize i = 0; i < G_N_ELEMENTS (charts); i++)
    {
      for (double width = 300.0; width < 2000.0; width += 117.0)
        {
          double height = along_chart_measure (charts[i], &theme, width);
          g_autoptr (GPtrArray) marks = along_chart_list_marks (charts[i], &theme, width, height);

          for (guint m = 0; m < marks->len; m++)
            {
              const AlongChartMark *mark = g_ptr_array_index (marks, m);

              g_assert_cmpfloat (mark->area.x, >=, -0.01);
              g_assert_cmpfloat (mark->area.y, >=, -0.01);
              g_assert_cmpfloat (mark->area.x + mark->area.width, <=, width + 0.01);
              g_assert_cmpfloat (mark->area.y + mark->area.height, <=, height + 0.01);
            }
        }
      g_object_unref (charts[i]);
    }
}

/* Text from data is never markup. */
static void
test_plain_text (void)
{
  AlongChartTheme theme = along_chart_theme_light ();
  g_auto (AlongChartPen) pen = { 0 };

  along_chart_pen_init (&pen, &theme, NULL);
  g_assert_cmpfloat (along_chart_pen_width (&pen, ALONG_TEXT_BODY, "<b>A & B</b>"), >,
                     along_chart_pen_width (&pen, ALONG_TEXT_BODY, "A & B"));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/chart/drawing/bars", test_bars);
  g_test_add_func ("/chart/drawing/others", test_others);
  g_test_add_func ("/chart/drawing/map", test_map);
  g_test_add_func ("/chart/drawing/marks-within", test_marks_within);
  g_test_add_func ("/chart/drawing/plain-text", test_plain_text);
  return g_test_run ();
}
