/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-board"

#include "along-edge-scroller.h"

#define EDGE    54.0
#define FASTEST 1200.0

/* Belongs to its drop controller. */
typedef struct
{
  GtkScrolledWindow *window;
  double speed;
  gint64 last;
  guint tick;
} EdgeScroller;

static gboolean
tick_cb (GtkWidget *widget, GdkFrameClock *clock, gpointer user_data)
{
  EdgeScroller *self = user_data;
  GtkAdjustment *adjustment = gtk_scrolled_window_get_vadjustment (self->window);
  gint64 now = gdk_frame_clock_get_frame_time (clock);
  double seconds = self->last != 0 ? (double) (now - self->last) / G_USEC_PER_SEC : 0;

  self->last = now;
  gtk_adjustment_set_value (adjustment,
                            gtk_adjustment_get_value (adjustment) + self->speed * seconds);
  return G_SOURCE_CONTINUE;
}

static void
set_speed (EdgeScroller *self, double speed)
{
  self->speed = speed;
  if (speed != 0 && self->tick == 0)
    {
      self->last = 0;
      self->tick = gtk_widget_add_tick_callback (GTK_WIDGET (self->window), tick_cb, self, NULL);
    }
  else if (speed == 0 && self->tick != 0)
    {
      gtk_widget_remove_tick_callback (GTK_WIDGET (self->window), self->tick);
      self->tick = 0;
    }
}

static void
motion_cb (GtkDropControllerMotion *controller, double x, double y, EdgeScroller *self)
{
  double height = gtk_widget_get_height (GTK_WIDGET (self->window));

  set_speed (self, along_edge_scroller_speed (y, height));
}

static void
leave_cb (GtkDropControllerMotion *controller, EdgeScroller *self)
{
  set_speed (self, 0);
}

static void
unmap_cb (GtkWidget *widget, EdgeScroller *self)
{
  set_speed (self, 0);
}

double
along_edge_scroller_speed (double y, double height)
{
  double edge = MIN (EDGE, height / 4);

  if (edge <= 0)
    return 0;
  if (y < edge)
    return -FASTEST * (edge - MAX (y, 0)) / edge;
  if (y > height - edge)
    return FASTEST * (MIN (y, height) - (height - edge)) / edge;
  return 0;
}

void
along_edge_scroller_attach (GtkScrolledWindow *window)
{
  GtkEventController *controller;
  EdgeScroller *self;

  g_return_if_fail (GTK_IS_SCROLLED_WINDOW (window));

  self = g_new0 (EdgeScroller, 1);
  self->window = window;
  controller = gtk_drop_controller_motion_new ();
  g_signal_connect (controller, "enter", G_CALLBACK (motion_cb), self);
  g_signal_connect (controller, "motion", G_CALLBACK (motion_cb), self);
  g_signal_connect (controller, "leave", G_CALLBACK (leave_cb), self);
  g_signal_connect (window, "unmap", G_CALLBACK (unmap_cb), self);
  g_object_set_data_full (G_OBJECT (window), "along-edge-scroller", self, g_free);
  gtk_widget_add_controller (GTK_WIDGET (window), controller);
}
