/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-deployments"

#include "config.h"

#include "along-deployment-calendar.h"
#include "along-deployment-dialog.h"
#include "along-deployment-words.h"
#include "along-deployments-page-private.h"

#include <glib/gi18n.h>

/* Whether the context looks at where the deployment is. */
static gboolean
is_in_context (AlongDeploymentsPage *self, AlongDeploymentItem *item)
{
  const AlongDeployment *deployment = along_deployment_item_get_deployment (item);
  AlongProgramme *programme = along_context_get_programme (self->context);
  AlongRegion region = along_context_get_region (self->context);

  return programme != NULL &&
         g_str_equal (deployment->programme, along_programme_get_id (programme)) &&
         (region == ALONG_REGION_NONE || region == deployment->region);
}

/* What is asked for by name is shown wherever it is. */
static void
look_at (AlongDeploymentsPage *self, AlongDeploymentItem *item)
{
  AlongProgramme *programme = along_deployment_words_find_programme (
      along_context_get_workspace (self->context), along_deployment_item_get_deployment (item));

  if (programme != NULL)
    along_context_set_programme (self->context, programme);
  if (!is_in_context (self, item))
    along_context_set_region (self->context, ALONG_REGION_NONE);
}

void
along_deployments_page_show_wanted (AlongDeploymentsPage *self)
{
  AlongDeploymentItem *item = along_deployment_store_find (self->store, self->wanted);

  if (item == NULL)
    return;
  if (self->reveal && !is_in_context (self, item))
    {
      /* The page is refreshed for it, and comes back here. */
      look_at (self, item);
      if (self->wanted == NULL)
        return;
    }
  if (!is_in_context (self, item))
    return;
  g_clear_pointer (&self->wanted, g_free);
  along_deployments_pane_select (self->pane, along_deployment_item_get_id (item));
  along_deployments_page_show_item (self, item);
  g_settings_set_string (self->settings, "deployment", along_deployment_item_get_id (item));
  along_sidebar_view_set_show_content (self->view, self->reveal);
}

void
along_deployments_page_drop_lost (AlongDeploymentsPage *self)
{
  AlongDeploymentItem *item = along_deployment_detail_get_item (self->detail);

  if (item != NULL &&
      (along_deployment_store_find (self->store, along_deployment_item_get_id (item)) != item ||
       !is_in_context (self, item)))
    {
      along_deployments_page_show_item (self, NULL);
      along_sidebar_view_set_show_content (self->view, FALSE);
    }
}

static void
show_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  AlongDeploymentsPage *self = ALONG_DEPLOYMENTS_PAGE (widget);

  g_free (self->wanted);
  self->wanted = g_variant_dup_string (parameter, NULL);
  self->reveal = TRUE;
  along_deployments_page_show_wanted (self);
}

static void
back_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  along_sidebar_view_set_show_content (ALONG_DEPLOYMENTS_PAGE (widget)->view, FALSE);
}

static void
show_view_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  AlongDeploymentsPage *self = ALONG_DEPLOYMENTS_PAGE (widget);

  along_deployments_pane_show_view (self->pane,
                                    (AlongDeploymentView) g_variant_get_int32 (parameter));
  along_sidebar_view_set_show_content (self->view, FALSE);
}

static void
new_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  along_deployment_dialog_present (widget, ALONG_DEPLOYMENTS_PAGE (widget)->context, NULL);
}

/* As the list is narrowed now, by programme, region and filter. */
static void
export_calendar_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  AlongDeploymentsPage *self = ALONG_DEPLOYMENTS_PAGE (widget);
  AlongProgramme *programme = along_context_get_programme (self->context);
  AlongRegion region = along_context_get_region (self->context);
  g_autofree char *name = NULL;

  if (programme == NULL)
    return;
  name = region == ALONG_REGION_NONE
             ? g_strdup_printf (_ ("Deadlines: %s"), along_programme_get_name (programme))
             : g_strdup_printf (_ ("Deadlines: %s, %s"), along_programme_get_name (programme),
                                along_region_get_name (region));
  along_deployment_calendar_export (widget, name, along_deployments_pane_get_shown (self->pane));
}

/* Puts the keyboard into the deployment that is shown. */
static void
enter_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  AlongDeploymentsPage *self = ALONG_DEPLOYMENTS_PAGE (widget);

  along_deployment_detail_enter (self->detail);
}

void
along_deployments_page_install_actions (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "deployments.show", "s", show_cb);
  gtk_widget_class_install_action (widget_class, "deployments.back", NULL, back_cb);
  gtk_widget_class_install_action (widget_class, "deployments.show-view", "i", show_view_cb);
  gtk_widget_class_install_action (widget_class, "deployments.new", NULL, new_cb);
  gtk_widget_class_install_action (widget_class, "deployments.enter", NULL, enter_cb);
  gtk_widget_class_install_action (widget_class, "deployments.export-calendar", NULL,
                                   export_calendar_cb);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_n, GDK_CONTROL_MASK, "deployments.new",
                                       NULL);
}
