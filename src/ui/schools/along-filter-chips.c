/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-ui"

#include "config.h"

#include "along-filter-chips.h"

#include <glib/gi18n.h>

#include "along-schools-describe.h"

struct _AlongFilterChips
{
  GtkWidget parent_instance;

  GtkFlowBox *box;
};

G_DEFINE_FINAL_TYPE (AlongFilterChips, along_filter_chips, GTK_TYPE_WIDGET)

enum
{
  SIGNAL_REMOVED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static void
remove_cb (GtkWidget *widget, const char *action, GVariant *part)
{
  g_signal_emit (widget, signals[SIGNAL_REMOVED], 0, g_variant_get_int32 (part));
}

static void
along_filter_chips_dispose (GObject *object)
{
  AlongFilterChips *self = ALONG_FILTER_CHIPS (object);

  if (self->box != NULL)
    gtk_widget_unparent (GTK_WIDGET (self->box));
  self->box = NULL;

  G_OBJECT_CLASS (along_filter_chips_parent_class)->dispose (object);
}

static void
along_filter_chips_class_init (AlongFilterChipsClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = along_filter_chips_dispose;

  signals[SIGNAL_REMOVED] = g_signal_new ("removed", ALONG_TYPE_FILTER_CHIPS, G_SIGNAL_RUN_LAST, 0,
                                          NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_INT);

  gtk_widget_class_install_action (widget_class, "chips.remove", "i", remove_cb);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
}

static void
along_filter_chips_init (AlongFilterChips *self)
{
  self->box = GTK_FLOW_BOX (gtk_flow_box_new ());
  gtk_flow_box_set_selection_mode (self->box, GTK_SELECTION_NONE);
  gtk_flow_box_set_max_children_per_line (self->box, 20);
  gtk_flow_box_set_column_spacing (self->box, 6);
  gtk_flow_box_set_row_spacing (self->box, 6);
  gtk_widget_set_halign (GTK_WIDGET (self->box), GTK_ALIGN_START);
  gtk_widget_set_parent (GTK_WIDGET (self->box), GTK_WIDGET (self));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->box), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _ ("Filters that are set"), -1);
}

GtkWidget *
along_filter_chips_new (void)
{
  return g_object_new (ALONG_TYPE_FILTER_CHIPS, NULL);
}

static void
add_chip (AlongFilterChips *self, AlongFilterPart part, const char *text)
{
  GtkWidget *button = gtk_button_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *label = gtk_label_new (text);
  g_autofree char *tooltip = g_strdup_printf (_ ("Remove the filter “%s”"), text);

  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_label_set_max_width_chars (GTK_LABEL (label), 40);
  gtk_box_append (GTK_BOX (box), label);
  gtk_box_append (GTK_BOX (box), gtk_image_new_from_icon_name ("window-close-symbolic"));
  gtk_button_set_child (GTK_BUTTON (button), box);
  gtk_widget_set_tooltip_text (button, tooltip);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, tooltip,
                                  -1);
  gtk_widget_add_css_class (button, "filter-chip");
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "chips.remove");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "i", (int) part);

  gtk_flow_box_append (self->box, button);
  gtk_widget_set_focusable (gtk_widget_get_parent (button), FALSE);
}

void
along_filter_chips_show (AlongFilterChips *self,
                         AlongSchoolsScope *scope,
                         const AlongSchoolsFilter *filter)
{
  GtkWidget *child;

  g_return_if_fail (ALONG_IS_FILTER_CHIPS (self));
  g_return_if_fail (filter != NULL);

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->box))) != NULL)
    gtk_flow_box_remove (self->box, child);

  for (AlongFilterPart part = 0; part < ALONG_N_FILTERS; part++)
    if (part != ALONG_FILTER_SEARCH && along_schools_filter_is_set (filter, part))
      {
        g_autofree char *text = along_schools_describe_part (scope, filter, part);

        add_chip (self, part, text);
      }

  gtk_widget_set_visible (GTK_WIDGET (self),
                          gtk_widget_get_first_child (GTK_WIDGET (self->box)) != NULL);
}
