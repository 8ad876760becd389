/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-dashboard-tile"

#include "config.h"

#include "along-dashboard-tile.h"

#include "along-digits.h"
#include "along-seen-pages.h"

#include <glib/gi18n.h>

struct _AlongDashboardTile
{
  GtkWidget parent_instance;

  GtkButton *button;
  GtkStack *stack;
  GtkSpinner *spinner;
  GtkLabel *number;
  GtkLabel *title;
  GtkLabel *detail;
};

G_DEFINE_FINAL_TYPE (AlongDashboardTile, along_dashboard_tile, GTK_TYPE_WIDGET)

static void
along_dashboard_tile_dispose (GObject *object)
{
  AlongDashboardTile *self = ALONG_DASHBOARD_TILE (object);

  if (self->button != NULL)
    gtk_widget_unparent (GTK_WIDGET (self->button));
  self->button = NULL;

  G_OBJECT_CLASS (along_dashboard_tile_parent_class)->dispose (object);
}

static void
along_dashboard_tile_class_init (AlongDashboardTileClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = along_dashboard_tile_dispose;

  gtk_widget_class_set_template_from_resource (
      widget_class, "/org/alongside/Alongside/ui/dashboard/along-dashboard-tile.ui");
  gtk_widget_class_bind_template_child (widget_class, AlongDashboardTile, button);
  gtk_widget_class_bind_template_child (widget_class, AlongDashboardTile, stack);
  gtk_widget_class_bind_template_child (widget_class, AlongDashboardTile, spinner);
  gtk_widget_class_bind_template_child (widget_class, AlongDashboardTile, number);
  gtk_widget_class_bind_template_child (widget_class, AlongDashboardTile, title);
  gtk_widget_class_bind_template_child (widget_class, AlongDashboardTile, detail);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "dashboardtile");
}

static void
along_dashboard_tile_init (AlongDashboardTile *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  along_seen_pages_watch (self->stack);
}

GtkWidget *
along_dashboard_tile_new (const char *title)
{
  AlongDashboardTile *self;

  g_return_val_if_fail (title != NULL, NULL);

  self = g_object_new (ALONG_TYPE_DASHBOARD_TILE, NULL);
  gtk_label_set_text (self->title, title);
  along_dashboard_tile_set_loading (self);
  return GTK_WIDGET (self);
}

static void
describe (AlongDashboardTile *self, const char *number)
{
  g_autofree char *text = g_strdup_printf ("%s: %s", gtk_label_get_text (self->title), number);

  gtk_accessible_update_property (GTK_ACCESSIBLE (self->button), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  text, GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                  gtk_label_get_text (self->detail), -1);
}

void
along_dashboard_tile_set (AlongDashboardTile *self,
                          gint64 count,
                          const char *detail,
                          const char *action,
                          GVariant *target)
{
  AlongDigits number = along_digits (count);

  g_return_if_fail (ALONG_IS_DASHBOARD_TILE (self));

  gtk_label_set_text (self->number, number.text);
  gtk_label_set_text (self->detail, detail != NULL ? detail : "");
  gtk_widget_set_visible (GTK_WIDGET (self->detail), detail != NULL);
  gtk_spinner_stop (self->spinner);
  gtk_stack_set_visible_child_name (self->stack, "number");
  gtk_actionable_set_action_name (GTK_ACTIONABLE (self->button), NULL);
  gtk_actionable_set_action_target_value (GTK_ACTIONABLE (self->button), target);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (self->button), action);
  describe (self, number.text);
}

void
along_dashboard_tile_set_loading (AlongDashboardTile *self)
{
  g_return_if_fail (ALONG_IS_DASHBOARD_TILE (self));

  gtk_spinner_start (self->spinner);
  gtk_stack_set_visible_child_name (self->stack, "loading");
  describe (self, _ ("being counted"));
}
