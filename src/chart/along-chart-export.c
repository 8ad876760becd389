/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "along-chart-export.h"

#include "config.h"

#include <cairo-pdf.h>
#include <cairo-svg.h>
#include <gio/gio.h>
#include <glib/gi18n.h>
#include <math.h>
#include <string.h>

#include "along-chart-pen.h"

#define DEFAULT_WIDTH 800.0
#define MARGIN        24.0
#define GAP           12.0
#define PNG_SCALE     2.0
/* Cairo's image surfaces stop at this many dots. */
#define MAXIMUM_SIDE 32767.0

typedef struct
{
  double width, height, chart_width, chart_height, title_height, note_height;
} Page;

AlongChartFormat
along_chart_format_from_path (const char *path)
{
  static const struct
  {
    const char *extension;
    AlongChartFormat format;
  } formats[] = {
    { ".svg", ALONG_CHART_FORMAT_SVG },
    { ".png", ALONG_CHART_FORMAT_PNG },
    { ".pdf", ALONG_CHART_FORMAT_PDF },
  };
  g_autofree char *folded = NULL;

  g_return_val_if_fail (path != NULL, ALONG_CHART_FORMAT_GUESS);

  folded = g_ascii_strdown (path, -1);
  for (gsize i = 0; i < G_N_ELEMENTS (formats); i++)
    if (g_str_has_suffix (folded, formats[i].extension))
      return formats[i].format;
  return ALONG_CHART_FORMAT_GUESS;
}

static Page
measure_page (AlongChart *self, const AlongChartTheme *theme, double width, double height)
{
  g_auto (AlongChartPen) pen = { 0 };
  const char *title = along_chart_get_title (self), *note = along_chart_get_note (self);
  Page page = { .width = width > 0.0 ? width : DEFAULT_WIDTH };
  double used;

  along_chart_pen_init (&pen, theme, NULL);
  page.chart_width = MAX (page.width - 2.0 * MARGIN, 1.0);
  if (title != NULL && *title != '\0')
    page.title_height = along_chart_pen_wrapped_height (&pen, ALONG_TEXT_TITLE, title,
                                                        page.chart_width) +
                        GAP;
  if (note != NULL && *note != '\0')
    page.note_height = along_chart_pen_wrapped_height (&pen, ALONG_TEXT_SMALL, note,
                                                       page.chart_width) +
                       GAP;

  used = 2.0 * MARGIN + page.title_height + page.note_height;
  page.chart_height = height > 0.0 ? MAX (height - used, 1.0)
                                   : along_chart_measure (self, theme, page.chart_width);
  page.height = height > 0.0 ? height : used + page.chart_height;
  page.width = ceil (page.width);
  page.height = ceil (page.height);
  return page;
}

static void
draw_page (AlongChart *self, cairo_t *cr, const AlongChartTheme *theme, const Page *page)
{
  g_auto (AlongChartPen) pen = { 0 };

  along_chart_pen_init (&pen, theme, cr);
  along_color_set_source (theme->background, cr);
  cairo_paint (cr);

  if (page->title_height > 0.0)
    along_chart_pen_wrapped (&pen, ALONG_TEXT_TITLE, theme->foreground,
                             along_chart_get_title (self), MARGIN, MARGIN, page->chart_width, 0.0);

  cairo_save (cr);
  cairo_translate (cr, MARGIN, MARGIN + page->title_height);
  along_chart_draw (self, cr, theme, page->chart_width, page->chart_height);
  cairo_restore (cr);

  if (page->note_height > 0.0)
    along_chart_pen_wrapped (&pen, ALONG_TEXT_SMALL, theme->dim, along_chart_get_note (self),
                             MARGIN, MARGIN + page->title_height + page->chart_height + GAP,
                             page->chart_width, 0.0);
}

static cairo_status_t
append_cb (void *closure, const unsigned char *data, unsigned int length)
{
  g_byte_array_append (closure, data, length);
  return CAIRO_STATUS_SUCCESS;
}

static cairo_surface_t *
create_surface (AlongChart *self,
                AlongChartFormat format,
                const Page *page,
                double png_scale,
                GByteArray *bytes)
{
  cairo_surface_t *surface;

  switch (format)
    {
    case ALONG_CHART_FORMAT_SVG:
      surface = cairo_svg_surface_create_for_stream (append_cb, bytes, page->width, page->height);
      cairo_svg_surface_set_document_unit (surface, CAIRO_SVG_UNIT_PX);
      return surface;
    case ALONG_CHART_FORMAT_PDF:
      surface = cairo_pdf_surface_create_for_stream (append_cb, bytes, page->width, page->height);
      cairo_pdf_surface_set_metadata (
          surface, CAIRO_PDF_METADATA_TITLE,
          along_chart_get_title (self) != NULL ? along_chart_get_title (self) : _ ("Chart"));
      cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_CREATOR, "Alongside");
      return surface;
    case ALONG_CHART_FORMAT_PNG:
      surface = cairo_image_surface_create (CAIRO_FORMAT_RGB24,
                                            (int) ceil (page->width * png_scale),
                                            (int) ceil (page->height * png_scale));
      cairo_surface_set_device_scale (surface, png_scale, png_scale);
      return surface;
    case ALONG_CHART_FORMAT_GUESS:
    default:
      g_return_val_if_reached (NULL);
    }
}

/* An SVG carries its text alternative in itself, where screen readers look for it. */
static void
describe_svg (AlongChart *self, GByteArray *bytes)
{
  g_autofree char *summary = along_chart_dup_summary (self), *description = NULL;
  const char *title = along_chart_get_title (self);
  const char *start = g_strstr_len ((const char *) bytes->data, bytes->len, "<svg");
  const char *end = start != NULL
                        ? memchr (start, '>',
                                  bytes->len - (gsize) (start - (const char *) bytes->data))
                        : NULL;
  gsize head;

  if (end == NULL)
    return;

  head = (gsize) (end + 1 - (const char *) bytes->data);
  description = g_markup_printf_escaped ("\n<title>%s</title>\n<desc>%s</desc>",
                                         title != NULL ? title : _ ("Chart"), summary);
  {
    gsize added = strlen (description), rest = bytes->len - head;

    g_byte_array_set_size (bytes, bytes->len + added);
    memmove (bytes->data + head + added, bytes->data + head, rest);
    memcpy (bytes->data + head, description, added);
  }
}

GBytes *
along_chart_export_to_bytes (AlongChart *self,
                             AlongChartFormat format,
                             const AlongChartTheme *theme,
                             double width,
                             double height,
                             double png_scale,
                             GError **error)
{
  g_autoptr (GByteArray) bytes = g_byte_array_new ();
  cairo_surface_t *surface;
  cairo_status_t status;
  cairo_t *cr;
  Page page;

  g_return_val_if_fail (ALONG_IS_CHART (self) && theme != NULL, NULL);
  g_return_val_if_fail (format != ALONG_CHART_FORMAT_GUESS && png_scale > 0.0, NULL);

  page = measure_page (self, theme, width, height);
  if (format == ALONG_CHART_FORMAT_PNG && MAX (page.width, page.height) * png_scale > MAXIMUM_SIDE)
    {
      g_set_error (error, G_IO_ERROR, G_IO_ERROR_INVALID_ARGUMENT,
                   _ ("A picture of %.0f by %.0f dots is too large; choose a smaller size, or PDF"),
                   page.width * png_scale, page.height * png_scale);
      return NULL;
    }

  surface = create_surface (self, format, &page, png_scale, bytes);
  cr = cairo_create (surface);
  draw_page (self, cr, theme, &page);
  status = cairo_status (cr);
  cairo_destroy (cr);
  if (status == CAIRO_STATUS_SUCCESS && format == ALONG_CHART_FORMAT_PNG)
    status = cairo_surface_write_to_png_stream (surface, append_cb, bytes);
  cairo_surface_finish (surface);
  if (status == CAIRO_STATUS_SUCCESS)
    status = cairo_surface_status (surface);
  cairo_surface_destroy (surface);

  if (status != CAIRO_STATUS_SUCCESS)
    {
      g_set_error (error, G_IO_ERROR, G_IO_ERROR_FAILED, _ ("The chart could not be drawn: %s"),
                   cairo_status_to_string (status));
      return NULL;
    }

  if (format == ALONG_CHART_FORMAT_SVG)
    describe_svg (self, bytes);
  return g_byte_array_free_to_bytes (g_steal_pointer (&bytes));
}

static void
explain_write_error (GError *error, const char *path)
{
  g_autofree char *folder = g_path_get_dirname (path), *message = NULL;

  if (g_error_matches (error, G_FILE_ERROR, G_FILE_ERROR_NOSPC))
    message = g_strdup_printf (
        _ ("Could not save “%s”: the disk is full. Make room or choose another folder."), path);
  else if (g_error_matches (error, G_FILE_ERROR, G_FILE_ERROR_ACCES) ||
           g_error_matches (error, G_FILE_ERROR, G_FILE_ERROR_PERM) ||
           g_error_matches (error, G_FILE_ERROR, G_FILE_ERROR_ROFS))
    message = g_strdup_printf (
        _ ("Could not save “%s”: you may not write in “%s”. Choose another folder."), path, folder);
  else if (g_file_test (path, G_FILE_TEST_IS_DIR))
    message = g_strdup_printf (_ ("Could not save “%s”: a folder has that name."), path);
  else if (!g_file_test (folder, G_FILE_TEST_IS_DIR))
    message = g_strdup_printf (_ ("Could not save “%s”: there is no folder “%s”."), path, folder);
  else
    message = g_strdup_printf (_ ("Could not save “%s”: %s"), path, error->message);

  g_free (error->message);
  error->message = g_steal_pointer (&message);
}

gboolean
along_chart_export (AlongChart *self,
                    const char *path,
                    AlongChartFormat format,
                    const AlongChartTheme *theme,
                    double width,
                    double height,
                    GError **error)
{
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GError) local = NULL;

  g_return_val_if_fail (ALONG_IS_CHART (self) && path != NULL && theme != NULL, FALSE);

  if (format == ALONG_CHART_FORMAT_GUESS)
    format = along_chart_format_from_path (path);
  if (format == ALONG_CHART_FORMAT_GUESS)
    {
      g_set_error (error, G_IO_ERROR, G_IO_ERROR_INVALID_FILENAME,
                   _ ("Could not save “%s”: its name should end in .svg, .png or .pdf."), path);
      return FALSE;
    }

  bytes = along_chart_export_to_bytes (self, format, theme, width, height, PNG_SCALE, error);
  if (bytes == NULL)
    return FALSE;

  if (!g_file_set_contents_full (
          path, g_bytes_get_data (bytes, NULL), (gssize) g_bytes_get_size (bytes),
          G_FILE_SET_CONTENTS_CONSISTENT | G_FILE_SET_CONTENTS_DURABLE, 0666, &local))
    {
      explain_write_error (local, path);
      g_propagate_error (error, g_steal_pointer (&local));
      return FALSE;
    }
  return TRUE;
}
