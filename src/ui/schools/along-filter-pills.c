/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-ui"

#include "along-filter-pills.h"

#include <string.h>

struct _AlongFilterPills
{
  GtkWidget parent_instance;

  GtkLabel *title;
  GtkFlowBox *box;
  GtkToggleButton *buttons[32];
  gboolean updating;
};

G_DEFINE_FINAL_TYPE (AlongFilterPills, along_filter_pills, GTK_TYPE_WIDGET)

enum
{
  PROP_0,
  PROP_TITLE,
  N_PROPS,
};

enum
{
  SIGNAL_CHANGED,
  N_SIGNALS,
};

static GParamSpec *properties[N_PROPS];
static guint signals[N_SIGNALS];

static void
toggled_cb (AlongFilterPills *self)
{
  if (!self->updating)
    g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}

static void
along_filter_pills_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  switch (id)
    {
    case PROP_TITLE:
      g_value_set_string (value, gtk_label_get_text (ALONG_FILTER_PILLS (object)->title));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
along_filter_pills_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  switch (id)
    {
    case PROP_TITLE:
      along_filter_pills_set_title (ALONG_FILTER_PILLS (object), g_value_get_string (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
along_filter_pills_dispose (GObject *object)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (object))) != NULL)
    gtk_widget_unparent (child);

  G_OBJECT_CLASS (along_filter_pills_parent_class)->dispose (object);
}

static void
along_filter_pills_class_init (AlongFilterPillsClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = along_filter_pills_dispose;
  object_class->get_property = along_filter_pills_get_property;
  object_class->set_property = along_filter_pills_set_property;

  properties[PROP_TITLE] = g_param_spec_string ("title", NULL, NULL, "",
                                                G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS |
                                                    G_PARAM_EXPLICIT_NOTIFY);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  signals[SIGNAL_CHANGED] = g_signal_new ("changed", ALONG_TYPE_FILTER_PILLS, G_SIGNAL_RUN_LAST, 0,
                                          NULL, NULL, NULL, G_TYPE_NONE, 0);

  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BOX_LAYOUT);
  gtk_widget_class_set_accessible_role (GTK_WIDGET_CLASS (klass), GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
along_filter_pills_init (AlongFilterPills *self)
{
  GtkLayoutManager *layout = gtk_widget_get_layout_manager (GTK_WIDGET (self));

  gtk_orientable_set_orientation (GTK_ORIENTABLE (layout), GTK_ORIENTATION_VERTICAL);
  gtk_box_layout_set_spacing (GTK_BOX_LAYOUT (layout), 6);

  self->title = GTK_LABEL (gtk_label_new (""));
  gtk_label_set_xalign (self->title, 0);
  gtk_label_set_ellipsize (self->title, PANGO_ELLIPSIZE_END);
  gtk_widget_add_css_class (GTK_WIDGET (self->title), "caption-heading");
  gtk_widget_set_parent (GTK_WIDGET (self->title), GTK_WIDGET (self));

  self->box = GTK_FLOW_BOX (gtk_flow_box_new ());
  gtk_flow_box_set_selection_mode (self->box, GTK_SELECTION_NONE);
  gtk_flow_box_set_max_children_per_line (self->box, 3);
  gtk_flow_box_set_min_children_per_line (self->box, 2);
  gtk_flow_box_set_column_spacing (self->box, 6);
  gtk_flow_box_set_row_spacing (self->box, 6);
  gtk_flow_box_set_homogeneous (self->box, TRUE);
  gtk_widget_set_parent (GTK_WIDGET (self->box), GTK_WIDGET (self));
}

static void
add_button (AlongFilterPills *self, guint index, const char *text)
{
  GtkWidget *label = gtk_label_new (text);
  GtkWidget *button = gtk_toggle_button_new ();

  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_label_set_width_chars (GTK_LABEL (label), 8);
  gtk_button_set_child (GTK_BUTTON (button), label);
  gtk_widget_set_tooltip_text (button, text);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, text, -1);
  gtk_widget_add_css_class (button, "pill-toggle");
  g_signal_connect_object (button, "toggled", G_CALLBACK (toggled_cb), self, G_CONNECT_SWAPPED);

  gtk_flow_box_append (self->box, button);
  gtk_widget_set_focusable (gtk_widget_get_parent (button), FALSE);
  self->buttons[index] = GTK_TOGGLE_BUTTON (button);
}

void
along_filter_pills_set_labels (AlongFilterPills *self, GPtrArray *labels)
{
  GtkWidget *child;

  g_return_if_fail (ALONG_IS_FILTER_PILLS (self));
  g_return_if_fail (labels != NULL && labels->len <= G_N_ELEMENTS (self->buttons));

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->box))) != NULL)
    gtk_flow_box_remove (self->box, child);
  memset (self->buttons, 0, sizeof self->buttons);

  for (guint i = 0; i < labels->len; i++)
    if (g_ptr_array_index (labels, i) != NULL)
      add_button (self, i, g_ptr_array_index (labels, i));
}

void
along_filter_pills_set_title (AlongFilterPills *self, const char *title)
{
  g_return_if_fail (ALONG_IS_FILTER_PILLS (self));

  if (g_strcmp0 (title, gtk_label_get_text (self->title)) == 0)
    return;

  gtk_label_set_text (self->title, title);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, title, -1);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_TITLE]);
}

guint32
along_filter_pills_get_bits (AlongFilterPills *self)
{
  guint32 bits = 0;

  g_return_val_if_fail (ALONG_IS_FILTER_PILLS (self), 0);

  for (guint i = 0; i < G_N_ELEMENTS (self->buttons); i++)
    if (self->buttons[i] != NULL && gtk_toggle_button_get_active (self->buttons[i]))
      bits |= 1u << i;

  return bits;
}

void
along_filter_pills_set_bits (AlongFilterPills *self, guint32 bits)
{
  g_return_if_fail (ALONG_IS_FILTER_PILLS (self));

  self->updating = TRUE;
  for (guint i = 0; i < G_N_ELEMENTS (self->buttons); i++)
    if (self->buttons[i] != NULL)
      gtk_toggle_button_set_active (self->buttons[i], (bits >> i) & 1);
  self->updating = FALSE;
}
