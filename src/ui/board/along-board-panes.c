/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-board"

#include "along-board-panes.h"

#include "along-text-scale.h"

#define NARROW         560
#define PARTNERS_LEAST 264
#define PARTNERS_MOST  360

struct _AlongBoardPanes
{
  GtkWidget parent_instance;

  GtkWidget *partners;
  GtkWidget *separator;
  GtkWidget *leads;
  gboolean narrow;
  gboolean show_leads;
};

G_DEFINE_FINAL_TYPE (AlongBoardPanes, along_board_panes, GTK_TYPE_WIDGET)

enum
{
  PROP_0,
  PROP_NARROW,
  PROP_SHOW_LEADS,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static gboolean
notify_narrow_cb (gpointer data)
{
  g_object_notify_by_pspec (data, properties[PROP_NARROW]);
  return G_SOURCE_REMOVE;
}

static void
set_narrow (AlongBoardPanes *self, gboolean narrow)
{
  if (self->narrow == narrow)
    return;
  self->narrow = narrow;
  /* Later: whoever follows it will change sizes, which is not allowed while they are given. */
  g_idle_add_full (GTK_PRIORITY_RESIZE - 1, notify_narrow_cb, g_object_ref (self), g_object_unref);
}

static int
measure_child (GtkWidget *child, GtkOrientation orientation, int for_size)
{
  int minimum;

  gtk_widget_measure (child, orientation, for_size, &minimum, NULL, NULL, NULL);
  return minimum;
}

static int
partners_width (AlongBoardPanes *self, int width)
{
  GtkWidget *widget = GTK_WIDGET (self);
  int least = MAX (measure_child (self->partners, GTK_ORIENTATION_HORIZONTAL, -1),
                   along_text_scale (widget, PARTNERS_LEAST));

  return MAX (MIN (width * 3 / 10, along_text_scale (widget, PARTNERS_MOST)), least);
}

static void
along_board_panes_measure (GtkWidget *widget,
                           GtkOrientation orientation,
                           int for_size,
                           int *minimum,
                           int *natural,
                           int *minimum_baseline,
                           int *natural_baseline)
{
  AlongBoardPanes *self = ALONG_BOARD_PANES (widget);

  *minimum = MAX (measure_child (self->partners, orientation, -1),
                  measure_child (self->leads, orientation, -1));
  *natural = MAX (*minimum, orientation == GTK_ORIENTATION_HORIZONTAL ? 900 : 600);
}

static void
place (GtkWidget *child, int x, int width, int height)
{
  GtkAllocation allocation = { x, 0, width, height };

  gtk_widget_size_allocate (child, &allocation, -1);
}

static void
along_board_panes_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  AlongBoardPanes *self = ALONG_BOARD_PANES (widget);
  gboolean rtl = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  int left = partners_width (self, width);
  int line = measure_child (self->separator, GTK_ORIENTATION_HORIZONTAL, -1);
  int right = width - left - line;

  set_narrow (self, width < along_text_scale (widget, NARROW) ||
                        right < measure_child (self->leads, GTK_ORIENTATION_HORIZONTAL, -1));
  gtk_widget_set_child_visible (self->separator, !self->narrow);
  gtk_widget_set_child_visible (self->partners, !self->narrow || !self->show_leads);
  gtk_widget_set_child_visible (self->leads, !self->narrow || self->show_leads);
  if (self->narrow)
    {
      place (self->show_leads ? self->leads : self->partners, 0, width, height);
      return;
    }
  place (self->partners, rtl ? width - left : 0, left, height);
  place (self->separator, rtl ? right : left, line, height);
  place (self->leads, rtl ? 0 : left + line, right, height);
}

static void
along_board_panes_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  AlongBoardPanes *self = ALONG_BOARD_PANES (object);

  switch (prop_id)
    {
    case PROP_NARROW:
      g_value_set_boolean (value, self->narrow);
      break;
    case PROP_SHOW_LEADS:
      g_value_set_boolean (value, self->show_leads);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
along_board_panes_set_property (GObject *object,
                                guint prop_id,
                                const GValue *value,
                                GParamSpec *pspec)
{
  switch (prop_id)
    {
    case PROP_SHOW_LEADS:
      along_board_panes_set_show_leads (ALONG_BOARD_PANES (object), g_value_get_boolean (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
along_board_panes_dispose (GObject *object)
{
  AlongBoardPanes *self = ALONG_BOARD_PANES (object);

  g_clear_pointer (&self->partners, gtk_widget_unparent);
  g_clear_pointer (&self->separator, gtk_widget_unparent);
  g_clear_pointer (&self->leads, gtk_widget_unparent);

  G_OBJECT_CLASS (along_board_panes_parent_class)->dispose (object);
}

static void
along_board_panes_class_init (AlongBoardPanesClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = along_board_panes_get_property;
  object_class->set_property = along_board_panes_set_property;
  object_class->dispose = along_board_panes_dispose;
  widget_class->measure = along_board_panes_measure;
  widget_class->size_allocate = along_board_panes_size_allocate;

  properties[PROP_NARROW] = g_param_spec_boolean ("narrow", NULL, NULL, FALSE,
                                                  G_PARAM_READABLE | G_PARAM_STATIC_STRINGS |
                                                      G_PARAM_EXPLICIT_NOTIFY);
  properties[PROP_SHOW_LEADS] = g_param_spec_boolean ("show-leads", NULL, NULL, FALSE,
                                                      G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS |
                                                          G_PARAM_EXPLICIT_NOTIFY);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
along_board_panes_init (AlongBoardPanes *self)
{
  self->separator = gtk_separator_new (GTK_ORIENTATION_VERTICAL);
  gtk_widget_set_parent (self->separator, GTK_WIDGET (self));
}

GtkWidget *
along_board_panes_new (void)
{
  return g_object_new (ALONG_TYPE_BOARD_PANES, NULL);
}

void
along_board_panes_set_partners (AlongBoardPanes *self, GtkWidget *partners)
{
  g_return_if_fail (ALONG_IS_BOARD_PANES (self));
  g_return_if_fail (self->partners == NULL);

  self->partners = partners;
  gtk_widget_insert_before (partners, GTK_WIDGET (self), self->separator);
}

void
along_board_panes_set_leads (AlongBoardPanes *self, GtkWidget *leads)
{
  g_return_if_fail (ALONG_IS_BOARD_PANES (self));
  g_return_if_fail (self->leads == NULL);

  self->leads = leads;
  gtk_widget_insert_after (leads, GTK_WIDGET (self), self->separator);
}

gboolean
along_board_panes_get_narrow (AlongBoardPanes *self)
{
  g_return_val_if_fail (ALONG_IS_BOARD_PANES (self), FALSE);

  return self->narrow;
}

void
along_board_panes_set_show_leads (AlongBoardPanes *self, gboolean show_leads)
{
  g_return_if_fail (ALONG_IS_BOARD_PANES (self));

  if (self->show_leads == show_leads)
    return;
  self->show_leads = show_leads;
  gtk_widget_queue_resize (GTK_WIDGET (self));
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SHOW_LEADS]);
}
