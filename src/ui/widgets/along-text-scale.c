/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-text-scale"

#include "along-text-scale.h"

#define WIDTH "along-text-scale-width"

/* Xft.dpi is in 1024ths of a dot per inch. */
#define USUAL (96 * 1024)

static void
dpi_changed_cb (GtkWidget *widget)
{
  int width = GPOINTER_TO_INT (g_object_get_data (G_OBJECT (widget), WIDTH));

  gtk_widget_set_size_request (widget, along_text_scale (widget, width), -1);
}

int
along_text_scale (GtkWidget *widget, int pixels)
{
  int dpi;

  g_return_val_if_fail (GTK_IS_WIDGET (widget), pixels);

  g_object_get (gtk_widget_get_settings (widget), "gtk-xft-dpi", &dpi, NULL);
  return dpi > USUAL ? (int) ((gint64) pixels * dpi / USUAL) : pixels;
}

void
along_text_scale_set_width (GtkWidget *widget, int pixels)
{
  g_return_if_fail (GTK_IS_WIDGET (widget));

  g_object_set_data (G_OBJECT (widget), WIDTH, GINT_TO_POINTER (pixels));
  g_signal_connect_object (gtk_widget_get_settings (widget), "notify::gtk-xft-dpi",
                           G_CALLBACK (dpi_changed_cb), widget, G_CONNECT_SWAPPED);
  dpi_changed_cb (widget);
}
