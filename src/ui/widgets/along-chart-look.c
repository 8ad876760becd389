/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-chart-look"

#include "along-chart-look.h"

#include <adwaita.h>

/* GTK's resolution at a text size of 100 %, in dots an inch. */
#define USUAL_RESOLUTION 96.0

static AlongColor
color_of (const GdkRGBA *rgba)
{
  return (AlongColor){ rgba->red, rgba->green, rgba->blue };
}

static void
apply_font (AlongChartTheme *theme, GtkWidget *widget)
{
  const PangoFontDescription *font = pango_context_get_font_description (
      gtk_widget_get_pango_context (widget));
  double resolution = pango_cairo_context_get_resolution (gtk_widget_get_pango_context (widget));

  if (font != NULL && pango_font_description_get_family (font) != NULL)
    g_strlcpy (theme->font_family, pango_font_description_get_family (font),
               sizeof theme->font_family);
  if (font != NULL && !pango_font_description_get_size_is_absolute (font) &&
      pango_font_description_get_size (font) > 0)
    theme->font_size = (double) pango_font_description_get_size (font) / PANGO_SCALE;
  if (resolution > 0)
    theme->scale = resolution / USUAL_RESOLUTION;
}

AlongChartTheme
along_chart_look_of (GtkWidget *widget)
{
  AdwStyleManager *style = adw_style_manager_get_default ();
  GtkStyleContext *context = gtk_widget_get_style_context (widget);
  gboolean dark = adw_style_manager_get_dark (style);
  AlongChartTheme theme;
  GdkRGBA color;

  if (adw_style_manager_get_high_contrast (style))
    theme = along_chart_theme_high_contrast (dark);
  else
    theme = dark ? along_chart_theme_dark () : along_chart_theme_light ();

  gtk_style_context_get_color (context, &color);
  if (!theme.high_contrast && color.alpha > 0.9)
    theme.foreground = color_of (&color);
  if (gtk_style_context_lookup_color (context, "accent_color", &color))
    theme.tones[ALONG_TONE_ACCENT] = color_of (&color);
  apply_font (&theme, widget);
  return theme;
}
