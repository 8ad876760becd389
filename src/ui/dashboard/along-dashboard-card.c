/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-dashboard-card"

#include "config.h"

#include "along-dashboard-card.h"

#include "along-chart-view.h"
#include "along-seen-pages.h"

#include <glib/gi18n.h>

struct _AlongDashboardCard
{
  GtkWidget parent_instance;

  GtkWidget *box;
  GtkLabel *title;
  GtkStack *stack;
  GtkLabel *message;
  AlongChartView *view;
};

G_DEFINE_FINAL_TYPE (AlongDashboardCard, along_dashboard_card, GTK_TYPE_WIDGET)

enum
{
  SIGNAL_ACTIVATED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static void
activated_cb (AlongDashboardCard *self, const char *key)
{
  g_signal_emit (self, signals[SIGNAL_ACTIVATED], 0, key);
}

/* From the menu of the title row; the same as the chart's own. */
static void
chart_action_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  AlongDashboardCard *self = ALONG_DASHBOARD_CARD (widget);
  g_autofree char *name = g_strdup_printf ("chart.%s", strchr (action, '.') + 1);

  gtk_widget_activate_action_variant (GTK_WIDGET (self->view), name, NULL);
}

static void
along_dashboard_card_dispose (GObject *object)
{
  g_clear_pointer (&ALONG_DASHBOARD_CARD (object)->box, gtk_widget_unparent);

  G_OBJECT_CLASS (along_dashboard_card_parent_class)->dispose (object);
}

static void
along_dashboard_card_class_init (AlongDashboardCardClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = along_dashboard_card_dispose;
  signals[SIGNAL_ACTIVATED] = g_signal_new ("activated", G_TYPE_FROM_CLASS (klass),
                                            G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1,
                                            G_TYPE_STRING);

  g_type_ensure (ALONG_TYPE_CHART_VIEW);
  gtk_widget_class_set_template_from_resource (
      widget_class, "/org/alongside/Alongside/ui/dashboard/along-dashboard-card.ui");
  gtk_widget_class_bind_template_child (widget_class, AlongDashboardCard, box);
  gtk_widget_class_bind_template_child (widget_class, AlongDashboardCard, title);
  gtk_widget_class_bind_template_child (widget_class, AlongDashboardCard, stack);
  gtk_widget_class_bind_template_child (widget_class, AlongDashboardCard, message);
  gtk_widget_class_bind_template_child (widget_class, AlongDashboardCard, view);
  gtk_widget_class_bind_template_callback (widget_class, activated_cb);
  gtk_widget_class_install_action (widget_class, "card.show-table", NULL, chart_action_cb);
  gtk_widget_class_install_action (widget_class, "card.save", NULL, chart_action_cb);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
}

static void
along_dashboard_card_init (AlongDashboardCard *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  along_seen_pages_watch (self->stack);
}

GtkWidget *
along_dashboard_card_new (const char *title, const char *message)
{
  AlongDashboardCard *self;

  g_return_val_if_fail (title != NULL && message != NULL, NULL);

  self = g_object_new (ALONG_TYPE_DASHBOARD_CARD, NULL);
  gtk_label_set_text (self->title, title);
  along_dashboard_card_set_message (self, message);
  return GTK_WIDGET (self);
}

static void
enable_actions (AlongDashboardCard *self, gboolean enabled)
{
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "card.show-table", enabled);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "card.save", enabled);
}

void
along_dashboard_card_set_chart (AlongDashboardCard *self, AlongChart *chart)
{
  g_return_if_fail (ALONG_IS_DASHBOARD_CARD (self));
  g_return_if_fail (ALONG_IS_CHART (chart));

  along_chart_view_set_chart (self->view, chart);
  gtk_stack_set_visible_child_name (self->stack, "chart");
  enable_actions (self, TRUE);
}

void
along_dashboard_card_set_message (AlongDashboardCard *self, const char *message)
{
  g_return_if_fail (ALONG_IS_DASHBOARD_CARD (self));
  g_return_if_fail (message != NULL);

  gtk_label_set_text (self->message, message);
  gtk_stack_set_visible_child_name (self->stack, "message");
  along_chart_view_set_chart (self->view, NULL);
  enable_actions (self, FALSE);
}
