/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-form-pane"

#include "along-form-fold.h"

/* The content has room when it gets this many times the width of the list. */
#define CONTENT_SHARE 2

struct _AlongFormFold
{
  GtkWidget parent_instance;

  GtkWidget *side;
  GtkWidget *head;
  GtkWidget *content;
  gboolean folded;
};

G_DEFINE_FINAL_TYPE (AlongFormFold, along_form_fold, GTK_TYPE_WIDGET)

static int
measure_one (GtkWidget *widget, GtkOrientation orientation, int for_size, gboolean natural)
{
  int minimum, full;

  gtk_widget_measure (widget, orientation, for_size, &minimum, &full, NULL, NULL);
  return natural ? full : minimum;
}

static int
get_side_width (AlongFormFold *self)
{
  return measure_one (self->side, GTK_ORIENTATION_HORIZONTAL, -1, TRUE);
}

static GtkSizeRequestMode
along_form_fold_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
along_form_fold_measure (GtkWidget *widget,
                         GtkOrientation orientation,
                         int for_size,
                         int *minimum,
                         int *natural,
                         int *minimum_baseline,
                         int *natural_baseline)
{
  AlongFormFold *self = ALONG_FORM_FOLD (widget);
  int head = measure_one (self->head, orientation, -1, FALSE);
  int content = measure_one (self->content, orientation, -1, FALSE);
  int full = measure_one (self->content, orientation, -1, TRUE);

  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      *minimum = MAX (head, content);
      *natural = MAX (*minimum, full + get_side_width (self));
      return;
    }
  *minimum = head + content;
  *natural = head + full;
}

static void
place (GtkWidget *widget, int x, int y, int width, int height)
{
  GtkAllocation allocation = { x, y, width, height };

  gtk_widget_size_allocate (widget, &allocation, -1);
}

static void
along_form_fold_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  AlongFormFold *self = ALONG_FORM_FOLD (widget);
  gboolean rtl = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  int side = get_side_width (self);
  int head;

  self->folded = width <
                 side + MAX (CONTENT_SHARE * side,
                             measure_one (self->content, GTK_ORIENTATION_HORIZONTAL, -1, FALSE));
  gtk_widget_set_child_visible (self->side, !self->folded);
  gtk_widget_set_child_visible (self->head, self->folded);
  if (!self->folded)
    {
      place (self->side, rtl ? width - side : 0, 0, side, height);
      place (self->content, rtl ? 0 : side, 0, width - side, height);
      return;
    }
  head = measure_one (self->head, GTK_ORIENTATION_VERTICAL, width, FALSE);
  place (self->head, 0, 0, width, head);
  place (self->content, 0, head, width, MAX (height - head, 0));
}

static void
along_form_fold_dispose (GObject *object)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (object))) != NULL)
    gtk_widget_unparent (child);

  G_OBJECT_CLASS (along_form_fold_parent_class)->dispose (object);
}

static void
along_form_fold_class_init (AlongFormFoldClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = along_form_fold_dispose;
  widget_class->get_request_mode = along_form_fold_get_request_mode;
  widget_class->measure = along_form_fold_measure;
  widget_class->size_allocate = along_form_fold_size_allocate;
}

static void
along_form_fold_init (AlongFormFold *self)
{
}

GtkWidget *
along_form_fold_new (GtkWidget *side, GtkWidget *head, GtkWidget *content)
{
  AlongFormFold *self = g_object_new (ALONG_TYPE_FORM_FOLD, NULL);

  self->side = side;
  self->head = head;
  self->content = content;
  gtk_widget_set_parent (side, GTK_WIDGET (self));
  gtk_widget_set_parent (head, GTK_WIDGET (self));
  gtk_widget_set_parent (content, GTK_WIDGET (self));
  return GTK_WIDGET (self);
}

gboolean
along_form_fold_get_folded (AlongFormFold *self)
{
  g_return_val_if_fail (ALONG_IS_FORM_FOLD (self), FALSE);

  return self->folded;
}
