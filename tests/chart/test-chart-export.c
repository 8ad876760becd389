/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "along-chart-export.h"
#include "chart-samples.h"

#include <gio/gio.h>
#include <glib/gstdio.h>
#include <signal.h>
#include <string.h>
#include <sys/resource.h>
#include <unistd.h>

typedef struct
{
  char *folder;
  AlongChart *chart;
  AlongChartTheme theme;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  fixture->folder = g_dir_make_tmp ("along-chart-XXXXXX", NULL);
  fixture->chart = create_sample_bars (ALONG_BAR_GROUPED, FALSE);
  along_chart_set_title (fixture->chart, "Grades & <more>");
  along_chart_set_note (fixture->chart, "A note");
  fixture->theme = along_chart_theme_print ();
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GDir) folder = g_dir_open (fixture->folder, 0, NULL);
  const char *name;

  while (folder != NULL && (name = g_dir_read_name (folder)) != NULL)
    {
      g_autofree char *path = g_build_filename (fixture->folder, name, NULL);

      g_unlink (path);
    }
  g_rmdir (fixture->folder);
  g_free (fixture->folder);
  g_object_unref (fixture->chart);
}

static char *
export_to (Fixture *fixture, const char *name, double width, double height)
{
  char *path = g_build_filename (fixture->folder, name, NULL);
  g_autoptr (GError) error = NULL;

  g_assert_true (along_chart_export (fixture->chart, path, ALONG_CHART_FORMAT_GUESS,
                                     &fixture->theme, width, height, &error));
  g_assert_no_error (error);
  return path;
}

static void
test_formats (void)
{
  g_assert_cmpint (along_chart_format_from_path ("a/b.svg"), ==, ALONG_CHART_FORMAT_SVG);
  g_assert_cmpint (along_chart_format_from_path ("B.PNG"), ==, ALONG_CHART_FORMAT_PNG);
  g_assert_cmpint (along_chart_format_from_path ("x.y.pdf"), ==, ALONG_CHART_FORMAT_PDF);
  g_assert_cmpint (along_chart_format_from_path ("svg"), ==, ALONG_CHART_FORMAT_GUESS);
}

static void
test_png (Fixture *fixture, gconstpointer data)
{
  g_autofree char *path = export_to (fixture, "chart.png", 640.0, 400.0);
  cairo_surface_t *surface = cairo_image_surface_create_from_png (path);

  g_assert_cmpint (cairo_surface_status (surface), ==, CAIRO_STATUS_SUCCESS);
  g_assert_cmpint (cairo_image_surface_get_width (surface), ==, 1280); /* two dots a pixel */
  g_assert_cmpint (cairo_image_surface_get_height (surface), ==, 800);
  cairo_surface_destroy (surface);
}

static void
test_svg (Fixture *fixture, gconstpointer data)
{
  g_autofree char *path = export_to (fixture, "chart.svg", 640.0, 0.0);
  g_autofree char *text = NULL;

  g_assert_true (g_file_get_contents (path, &text, NULL, NULL));
  g_assert_nonnull (strstr (text, "<title>Grades &amp; &lt;more&gt;</title>"));
  g_assert_nonnull (strstr (text, "<desc>Outstanding: Before 5, After 9 schools;"));
  g_assert_nonnull (strstr (text, "width=\"640"));
  g_assert_nonnull (strstr (text, "glyph")); /* cairo writes text as glyphs */
  g_assert_true (g_str_has_suffix (text, "</svg>\n"));
}

static void
test_pdf (Fixture *fixture, gconstpointer data)
{
  g_autofree char *path = export_to (fixture, "chart.pdf", 500.0, 0.0),
                  *program = g_find_program_in_path ("pdftotext");
  g_autofree char *bytes = NULL, *text = NULL;
  const char *arguments[] = { program, path, "-", NULL };

  g_assert_true (g_file_get_contents (path, &bytes, NULL, NULL));
  g_assert_true (g_str_has_prefix (bytes, "%PDF-"));
  if (program == NULL)
    {
      g_test_skip ("pdftotext is not installed");
      return;
    }
  g_assert_true (g_spawn_sync (NULL, (char **) arguments, NULL, G_SPAWN_DEFAULT, NULL, NULL, &text,
                               NULL, NULL, NULL));
  g_assert_nonnull (strstr (text, "Grades & <more>"));
  g_assert_nonnull (strstr (text, "Requires improvement"));
  g_assert_nonnull (strstr (text, "A note"));
  g_assert_nonnull (strstr (text, "51"));
}

static void
test_unknown_extension (Fixture *fixture, gconstpointer data)
{
  g_autofree char *path = g_build_filename (fixture->folder, "chart.gif", NULL);
  g_autoptr (GError) error = NULL;

  g_assert_false (along_chart_export (fixture->chart, path, ALONG_CHART_FORMAT_GUESS,
                                      &fixture->theme, 0, 0, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_INVALID_FILENAME);
}

static void
test_missing_folder (Fixture *fixture, gconstpointer data)
{
  g_autofree char *path = g_build_filename (fixture->folder, "nowhere", "chart.svg", NULL);
  g_autoptr (GError) error = NULL;

  g_assert_false (along_chart_export (fixture->chart, path, ALONG_CHART_FORMAT_GUESS,
                                      &fixture->theme, 0, 0, &error));
  g_assert_error (error, G_FILE_ERROR, G_FILE_ERROR_NOENT);
  g_assert_nonnull (strstr (error->message, "there is no folder"));
}

static void
test_read_only_folder (Fixture *fixture, gconstpointer data)
{
  g_autofree char *path = g_build_filename (fixture->folder, "chart.svg", NULL);
  g_autoptr (GError) error = NULL;

  if (geteuid () == 0)
    {
      g_test_skip ("root may write everywhere");
      return;
    }
  g_assert_cmpint (g_chmod (fixture->folder, 0500), ==, 0);
  g_assert_false (along_chart_export (fixture->chart, path, ALONG_CHART_FORMAT_GUESS,
                                      &fixture->theme, 0, 0, &error));
  g_assert_cmpint (g_chmod (fixture->folder, 0700), ==, 0);
  g_assert_error (error, G_FILE_ERROR, G_FILE_ERROR_ACCES);
  g_assert_nonnull (strstr (error->message, "you may not write"));
}

/* A failed export leaves the file that was there, and nothing else. */
static void
test_too_large (Fixture *fixture, gconstpointer data)
{
  g_autofree char *path = g_build_filename (fixture->folder, "chart.png", NULL), *text = NULL;
  g_autoptr (GError) error = NULL;

  g_assert_true (g_file_set_contents (path, "old", -1, NULL));
  g_assert_false (along_chart_export (fixture->chart, path, ALONG_CHART_FORMAT_GUESS,
                                      &fixture->theme, 40000.0, 100.0, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_INVALID_ARGUMENT);
  g_assert_true (g_file_get_contents (path, &text, NULL, NULL));
  g_assert_cmpstr (text, ==, "old");
}

/* No room for all of it: the file that was there stays whole, and nothing is left beside it. */
static void
test_no_room (Fixture *fixture, gconstpointer data)
{
  g_autofree char *path = g_build_filename (fixture->folder, "chart.pdf", NULL), *text = NULL;
  g_autoptr (GDir) folder = NULL;
  g_autoptr (GError) error = NULL;
  struct rlimit before, little;

  g_assert_true (g_file_set_contents (path, "old", -1, NULL));
  g_assert_cmpint (getrlimit (RLIMIT_FSIZE, &before), ==, 0);
  little = before;
  little.rlim_cur = 1000;
  signal (SIGXFSZ, SIG_IGN);
  g_assert_cmpint (setrlimit (RLIMIT_FSIZE, &little), ==, 0);
  g_assert_false (along_chart_export (fixture->chart, path, ALONG_CHART_FORMAT_GUESS,
                                      &fixture->theme, 0, 0, &error));
  g_assert_cmpint (setrlimit (RLIMIT_FSIZE, &before), ==, 0);

  g_assert_nonnull (error);
  g_assert_nonnull (strstr (error->message, path));
  g_assert_true (g_file_get_contents (path, &text, NULL, NULL));
  g_assert_cmpstr (text, ==, "old");
  folder = g_dir_open (fixture->folder, 0, NULL);
  g_assert_nonnull (g_dir_read_name (folder));
  g_assert_null (g_dir_read_name (folder));
}

#define ADD(name, function)                                                                        \
  g_test_add ("/chart/export/" name, Fixture, NULL, set_up, function, tear_down)

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/chart/export/formats", test_formats);
  ADD ("png", test_png);
  ADD ("svg", test_svg);
  ADD ("pdf", test_pdf);
  ADD ("unknown-extension", test_unknown_extension);
  ADD ("missing-folder", test_missing_folder);
  ADD ("read-only-folder", test_read_only_folder);
  ADD ("too-large", test_too_large);
  ADD ("no-room", test_no_room);
  return g_test_run ();
}
