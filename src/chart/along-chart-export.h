/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-chart.h"

G_BEGIN_DECLS

typedef enum
{
  ALONG_CHART_FORMAT_GUESS, /* from the extension */
  ALONG_CHART_FORMAT_SVG,
  ALONG_CHART_FORMAT_PNG,
  ALONG_CHART_FORMAT_PDF,
} AlongChartFormat;

/* %ALONG_CHART_FORMAT_GUESS when the extension is none of .svg, .png, .pdf. */
AlongChartFormat along_chart_format_from_path (const char *path);

/**
 * along_chart_export:
 * @width: pixels (SVG, PNG) or points (PDF); 0 for 800
 * @height: 0 for the natural height with title and note
 *
 * Writes the chart with its title and note. The file is replaced only when all of it is written.
 * PNG has two dots a pixel, so that it is sharp in print.
 *
 * Returns: %FALSE with @error (%G_IO_ERROR or %G_FILE_ERROR), whose message names the file.
 */
gboolean along_chart_export (AlongChart *self,
                             const char *path,
                             AlongChartFormat format,
                             const AlongChartTheme *theme,
                             double width,
                             double height,
                             GError **error);

/* The same into memory. @format must be given. @png_scale: dots a pixel, for PNG only. */
GBytes *along_chart_export_to_bytes (AlongChart *self,
                                     AlongChartFormat format,
                                     const AlongChartTheme *theme,
                                     double width,
                                     double height,
                                     double png_scale,
                                     GError **error);

G_END_DECLS
