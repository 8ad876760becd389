/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-ui"

#include "along-popup.h"

#define WAITING "along-popup-waiting" /* data of a popover */

static gboolean
is_in_sight (GtkWidget *widget)
{
  GtkWidget *root = GTK_WIDGET (gtk_widget_get_root (widget));
  graphene_rect_t bounds;

  return root != NULL && gtk_widget_compute_bounds (widget, root, &bounds) &&
         bounds.origin.y + bounds.size.height > 0 && bounds.origin.y < gtk_widget_get_height (root);
}

static gboolean
popup_cb (GtkWidget *widget, GdkFrameClock *clock, gpointer popover)
{
  if (gtk_widget_get_parent (popover) == widget && !is_in_sight (widget))
    return G_SOURCE_CONTINUE;

  g_object_set_data (popover, WAITING, NULL);
  if (gtk_widget_get_parent (popover) == widget)
    gtk_popover_popup (popover);
  return G_SOURCE_REMOVE;
}

void
along_popup_in_sight (GtkPopover *popover)
{
  GtkWidget *parent;

  g_return_if_fail (GTK_IS_POPOVER (popover));

  parent = gtk_widget_get_parent (GTK_WIDGET (popover));
  g_return_if_fail (parent != NULL);

  if (is_in_sight (parent))
    {
      gtk_popover_popup (popover);
      return;
    }
  if (g_object_get_data (G_OBJECT (popover), WAITING) != NULL)
    return;
  g_object_set_data (G_OBJECT (popover), WAITING, popover);
  gtk_widget_add_tick_callback (parent, popup_cb, g_object_ref (popover), g_object_unref);
}
