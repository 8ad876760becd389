/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-deployments"

#include "config.h"

#include "along-deployment-row.h"

#include "along-deployment-words.h"
#include "along-tooltip.h"

#include <glib/gi18n.h>

struct _AlongDeploymentRow
{
  GtkWidget parent_instance;

  GtkLabel *name;
  GtkLabel *days;
  GtkLabel *lead;
  GtkLabel *stage;
  GtkLabel *movers;
  GtkLevelBar *strip;
  GtkWidget *due_box;
  GtkImage *icon;
  GtkLabel *due;

  AlongDeploymentItem *item; /* (nullable) */
  GSignalGroup *signals;
  const char *tone; /* (nullable): class of @due_box */
};

G_DEFINE_FINAL_TYPE (AlongDeploymentRow, along_deployment_row, GTK_TYPE_WIDGET)

static void
set_tone (AlongDeploymentRow *self, const char *tone)
{
  if (g_strcmp0 (self->tone, tone) == 0)
    return;
  if (self->tone != NULL)
    gtk_widget_remove_css_class (self->due_box, self->tone);
  if (tone != NULL)
    gtk_widget_add_css_class (self->due_box, tone);
  self->tone = tone;
}

static void
show_next (AlongDeploymentRow *self, int status)
{
  AlongProgress *of;
  const AlongStepProgress *next = along_deployment_item_get_next (self->item, &of);
  AlongProgress *progress = of != NULL ? of : along_deployment_item_get_progress (self->item);
  g_autofree char *text = along_deployment_words_dup_short (progress, status, next);
  g_autofree char *full = along_deployment_words_dup_next (progress, status, next);
  gboolean active = status == ALONG_DEPLOYMENT_ACTIVE && next != NULL;

  gtk_label_set_text (self->due, text);
  along_tooltip_set (GTK_WIDGET (self->due), full);
  if (active)
    gtk_image_set_from_icon_name (self->icon, along_step_words_get_icon (next));
  else if (status == ALONG_DEPLOYMENT_PAUSED)
    gtk_image_set_from_icon_name (self->icon, "media-playback-pause-symbolic");
  gtk_widget_set_visible (GTK_WIDGET (self->icon), active || status == ALONG_DEPLOYMENT_PAUSED);
  set_tone (self, active ? along_step_words_get_class (next) : "waiting");
}

static void
show_progress (AlongDeploymentRow *self)
{
  AlongProgress *progress = along_deployment_item_get_progress (self->item);
  g_autofree char *stage = NULL;
  g_autofree char *movers = NULL;
  g_autofree char *tooltip = NULL;

  gtk_widget_set_visible (GTK_WIDGET (self->strip), progress != NULL);
  if (progress == NULL)
    {
      gtk_label_set_text (self->stage, "");
      gtk_label_set_text (self->movers, "");
      return;
    }
  stage = along_deployment_words_dup_stage (progress);
  movers = along_deployment_words_dup_movers (progress);
  gtk_label_set_text (self->stage, stage);
  gtk_label_set_text (self->movers, movers);
  gtk_level_bar_set_max_value (self->strip, along_progress_get_process (progress)->n_stages);
  gtk_level_bar_set_value (self->strip, along_progress_get_stage (progress));
  /* Translators: who has to do something next, "RDP, System leader" */
  tooltip = *movers != '\0' ? g_strdup_printf (_ ("Whose move it is: %s"), movers) : NULL;
  along_tooltip_set (GTK_WIDGET (self->movers), tooltip);
}

/* One sentence instead of six labels. */
static void
describe (AlongDeploymentRow *self)
{
  g_autofree char *text = g_strdup_printf (
      "%s, %s, %s, %s, %s", gtk_label_get_text (self->name), gtk_label_get_text (self->lead),
      gtk_label_get_text (self->stage), gtk_label_get_text (self->due),
      gtk_label_get_text (self->days));

  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, text, -1);
}

static void
show_item (AlongDeploymentRow *self)
{
  const AlongDeployment *deployment = along_deployment_item_get_deployment (self->item);
  const char *lead = along_deployment_item_get_lead_name (self->item);
  g_autofree char *days = along_deployment_words_dup_days (
      along_deployment_item_get_used (self->item), along_deployment_item_get_approved (self->item));

  gtk_label_set_text (self->name, along_deployment_item_get_name (self->item));
  gtk_label_set_text (self->lead, *lead != '\0' ? lead : _ ("Nobody matched yet"));
  gtk_label_set_text (self->days, days);
  show_progress (self);
  show_next (self, deployment->status);
  describe (self);
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
  gtk_widget_class_bind_template_child (widget_class, AlongDeploymentRow, stage);
  gtk_widget_class_bind_template_child (widget_class, AlongDeploymentRow, movers);
  gtk_widget_class_bind_template_child (widget_class, AlongDeploymentRow, strip);
  gtk_widget_class_bind_template_child (widget_class, AlongDeploymentRow, due_box);
  gtk_widget_class_bind_template_child (widget_class, AlongDeploymentRow, icon);
  gtk_widget_class_bind_template_child (widget_class, AlongDeploymentRow, due);
  gtk_widget_class_set_css_name (widget_class, "deploymentrow");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
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
