/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-deployments"

#include "config.h"

#include "along-deployment-row.h"

#include "along-deployment-words.h"

#include <glib/gi18n.h>

struct _AlongDeploymentRow
{
  GtkWidget parent_instance;

  GtkLabel *name;
  GtkLabel *days;
  GtkLabel *lead;

  AlongDeploymentItem *item; /* (nullable) */
  GSignalGroup *signals;
};

G_DEFINE_FINAL_TYPE (AlongDeploymentRow, along_deployment_row, GTK_TYPE_WIDGET)

static void
show_item (AlongDeploymentRow *self)
{
  const AlongDeployment *deployment = along_deployment_item_get_deployment (self->item);
  const char *lead = along_deployment_item_get_lead_name (self->item);
  g_autofree char *days = along_deployment_words_dup_days (
      along_deployment_item_get_used (self->item), deployment->approved);

  gtk_label_set_text (self->name, along_deployment_item_get_name (self->item));
  gtk_label_set_text (self->lead, *lead != '\0' ? lead : _ ("No leader yet"));
  gtk_label_set_text (self->days, days);
}

static void
along_deployment_row_dispose (GObject *object)
{
  AlongDeploymentRow *self = ALONG_DEPLOYMENT_ROW (object);
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
  g_clear_object (&self->item);
  g_clear_object (&self->signals);

  G_OBJECT_CLASS (along_deployment_row_parent_class)->dispose (object);
}

static void
along_deployment_row_class_init (AlongDeploymentRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = along_deployment_row_dispose;

  gtk_widget_class_set_template_from_resource (
      widget_class, "/org/alongside/Alongside/ui/deployments/along-deployment-row.ui");
  gtk_widget_class_bind_template_child (widget_class, AlongDeploymentRow, name);
  gtk_widget_class_bind_template_child (widget_class, AlongDeploymentRow, days);
  gtk_widget_class_bind_template_child (widget_class, AlongDeploymentRow, lead);
  gtk_widget_class_set_css_name (widget_class, "deploymentrow");
}

static void
along_deployment_row_init (AlongDeploymentRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  self->signals = g_signal_group_new (ALONG_TYPE_DEPLOYMENT_ITEM);
  g_signal_group_connect_swapped (self->signals, "changed", G_CALLBACK (show_item), self);
}

GtkWidget *
along_deployment_row_new (void)
{
  return g_object_new (ALONG_TYPE_DEPLOYMENT_ROW, NULL);
}

void
along_deployment_row_set_item (AlongDeploymentRow *self, AlongDeploymentItem *item)
{
  g_return_if_fail (ALONG_IS_DEPLOYMENT_ROW (self));
  g_return_if_fail (item == NULL || ALONG_IS_DEPLOYMENT_ITEM (item));

  g_set_object (&self->item, item);
  g_signal_group_set_target (self->signals, item);
  if (item != NULL)
    show_item (self);
}
