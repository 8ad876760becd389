/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-form-pane"

#include "along-form-scroller.h"

#include <adwaita.h>

/* Pixels of a line that is good to read, and below which there is nothing to be seen. */
#define WIDTH      720
#define MIN_HEIGHT 120

struct _AlongFormScroller
{
  GtkWidget parent_instance;

  GtkWidget *scrolled;
  GtkWidget *clamp;
  GtkWidget *sought; /* (nullable): weak: to be brought into sight */
  guint tick_id;
};

G_DEFINE_FINAL_TYPE (AlongFormScroller, along_form_scroller, GTK_TYPE_WIDGET)

static GtkAdjustment *
get_adjustment (AlongFormScroller *self)
{
  return gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (self->scrolled));
}

/* Only what has been given its place can be scrolled to. */
static gboolean
reveal_cb (GtkWidget *widget, GdkFrameClock *clock, gpointer user_data)
{
  AlongFormScroller *self = ALONG_FORM_SCROLLER (widget);
  graphene_rect_t bounds;

  if (self->sought != NULL && gtk_widget_get_mapped (self->sought))
    {
      if (gtk_widget_get_height (self->sought) == 0)
        return G_SOURCE_CONTINUE;
      if (gtk_widget_compute_bounds (self->sought, self->clamp, &bounds))
        gtk_adjustment_clamp_page (get_adjustment (self), bounds.origin.y,
                                   bounds.origin.y + bounds.size.height);
    }
  g_clear_weak_pointer (&self->sought);
  self->tick_id = 0;
  return G_SOURCE_REMOVE;
}

static GtkSizeRequestMode
along_form_scroller_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_CONSTANT_SIZE;
}

static void
along_form_scroller_measure (GtkWidget *widget,
                             GtkOrientation orientation,
                             int for_size,
                             int *minimum,
                             int *natural,
                             int *minimum_baseline,
                             int *natural_baseline)
{
  AlongFormScroller *self = ALONG_FORM_SCROLLER (widget);

  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    gtk_widget_measure (self->scrolled, orientation, -1, minimum, natural, NULL, NULL);
  else
    *minimum = *natural = MIN_HEIGHT;
}

static void
along_form_scroller_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  gtk_widget_size_allocate (ALONG_FORM_SCROLLER (widget)->scrolled,
                            &(GtkAllocation){ 0, 0, width, height }, -1);
}

static void
along_form_scroller_dispose (GObject *object)
{
  AlongFormScroller *self = ALONG_FORM_SCROLLER (object);

  g_clear_weak_pointer (&self->sought);
  g_clear_pointer (&self->scrolled, gtk_widget_unparent);

  G_OBJECT_CLASS (along_form_scroller_parent_class)->dispose (object);
}

static void
along_form_scroller_class_init (AlongFormScrollerClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = along_form_scroller_dispose;
  widget_class->get_request_mode = along_form_scroller_get_request_mode;
  widget_class->measure = along_form_scroller_measure;
  widget_class->size_allocate = along_form_scroller_size_allocate;
}

static void
along_form_scroller_init (AlongFormScroller *self)
{
  self->scrolled = gtk_scrolled_window_new ();
  self->clamp = adw_clamp_new ();
  adw_clamp_set_maximum_size (ADW_CLAMP (self->clamp), WIDTH);
  g_object_set (self->scrolled, "hscrollbar-policy", GTK_POLICY_NEVER, "child", self->clamp, NULL);
  gtk_widget_set_parent (self->scrolled, GTK_WIDGET (self));
}

GtkWidget *
along_form_scroller_new (void)
{
  return g_object_new (ALONG_TYPE_FORM_SCROLLER, NULL);
}

void
along_form_scroller_set_child (AlongFormScroller *self, GtkWidget *child)
{
  g_return_if_fail (ALONG_IS_FORM_SCROLLER (self));

  adw_clamp_set_child (ADW_CLAMP (self->clamp), child);
}

void
along_form_scroller_go_to_top (AlongFormScroller *self)
{
  g_return_if_fail (ALONG_IS_FORM_SCROLLER (self));

  g_clear_weak_pointer (&self->sought);
  gtk_adjustment_set_value (get_adjustment (self), 0);
}

void
along_form_scroller_reveal (AlongFormScroller *self, GtkWidget *widget)
{
  g_return_if_fail (ALONG_IS_FORM_SCROLLER (self));
  g_return_if_fail (GTK_IS_WIDGET (widget));

  g_set_weak_pointer (&self->sought, widget);
  if (self->tick_id == 0)
    self->tick_id = gtk_widget_add_tick_callback (GTK_WIDGET (self), reveal_cb, NULL, NULL);
}
