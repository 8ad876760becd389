/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-deployments"

#include "config.h"

#include "along-deployment-actions.h"

#include "along-deployment-calendar.h"
#include "along-deployment-detail.h"
#include "along-dialogs.h"
#include "along-feedback.h"
#include "along-match-dialog.h"
#include "along-suspend-dialog.h"
#include "along-workspace-deployments.h"

#include <glib/gi18n.h>

static const AlongDeployment *
get_deployment (GtkWidget *widget)
{
  return along_deployment_item_get_deployment (
      along_deployment_detail_get_item (ALONG_DEPLOYMENT_DETAIL (widget)));
}

static AlongContext *
get_context (GtkWidget *widget)
{
  return along_deployment_detail_get_context (ALONG_DEPLOYMENT_DETAIL (widget));
}

static void
suspend_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  AlongSuspendKind kind = g_str_equal (action, "deployment.stop")     ? ALONG_SUSPEND_STOP
                          : g_str_equal (action, "deployment.resume") ? ALONG_SUSPEND_RESUME
                                                                      : ALONG_SUSPEND_PAUSE;

  along_suspend_dialog_present (widget, get_context (widget), get_deployment (widget)->id, kind);
}

static void
match_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  along_match_dialog_present (widget, get_context (widget),
                              along_deployment_item_get_dossier (along_deployment_detail_get_item (
                                  ALONG_DEPLOYMENT_DETAIL (widget))));
}

static void
show_school_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  gtk_widget_activate_action (widget, "win.show-school", "i", get_deployment (widget)->who.id);
}

/* ── Calendar ── */

static void
export_calendar_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  AlongDeploymentItem *item = along_deployment_detail_get_item (ALONG_DEPLOYMENT_DETAIL (widget));
  g_autoptr (GListStore) items = g_list_store_new (ALONG_TYPE_DEPLOYMENT_ITEM);
  g_autofree char *name = g_strdup_printf (_ ("Deadlines: %s"),
                                           along_deployment_item_get_name (item));

  g_list_store_append (items, item);
  along_deployment_calendar_export (widget, name, G_LIST_MODEL (items));
}

/* ── Deletion ── */

static void delete (gpointer user_data)
{
  GtkWidget *widget = user_data;
  AlongContext *context = get_context (widget);
  g_autoptr (GError) error = NULL;

  if (along_deployment_detail_get_item (ALONG_DEPLOYMENT_DETAIL (widget)) == NULL)
    return;
  if (!along_workspace_delete_deployment (along_context_get_workspace (context),
                                          get_deployment (widget)->id, &error))
    along_feedback_error (widget, _ ("The deployment was not deleted"), error);
}

static void
delete_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  AlongDeploymentItem *item = along_deployment_detail_get_item (ALONG_DEPLOYMENT_DETAIL (widget));
  g_autofree char *heading = g_strdup_printf (_ ("Delete the deployment of %s?"),
                                              along_deployment_item_get_name (item));

  along_dialog_ask_full (widget, heading,
                         _ ("All of its records go with it: steps, days, forms and claims. To end "
                            "it early and keep them, stop it instead."),
                         _ ("_Delete"), ALONG_DIALOG_DESTRUCTIVE, delete, g_object_ref (widget),
                         g_object_unref);
}

void
along_deployment_actions_install (GtkWidgetClass *klass)
{
  gtk_widget_class_install_action (klass, "deployment.pause", NULL, suspend_cb);
  gtk_widget_class_install_action (klass, "deployment.stop", NULL, suspend_cb);
  gtk_widget_class_install_action (klass, "deployment.resume", NULL, suspend_cb);
  gtk_widget_class_install_action (klass, "deployment.match", NULL, match_cb);
  gtk_widget_class_install_action (klass, "deployment.show-school", NULL, show_school_cb);
  gtk_widget_class_install_action (klass, "deployment.export-calendar", NULL, export_calendar_cb);
  gtk_widget_class_install_action (klass, "deployment.delete", NULL, delete_cb);
}

void
along_deployment_actions_update (GtkWidget *widget)
{
  AlongDeploymentItem *item = along_deployment_detail_get_item (ALONG_DEPLOYMENT_DETAIL (widget));
  const AlongDeployment *it = item != NULL ? along_deployment_item_get_deployment (item) : NULL;
  gboolean active = it != NULL && it->status == ALONG_DEPLOYMENT_ACTIVE;
  gboolean paused = it != NULL && it->status == ALONG_DEPLOYMENT_PAUSED;
  gboolean stopped = it != NULL && it->status == ALONG_DEPLOYMENT_STOPPED;

  gtk_widget_action_set_enabled (widget, "deployment.pause", active);
  gtk_widget_action_set_enabled (widget, "deployment.stop", active || paused);
  gtk_widget_action_set_enabled (widget, "deployment.resume", paused || stopped);
  gtk_widget_action_set_enabled (widget, "deployment.match", active || paused);
  gtk_widget_action_set_enabled (widget, "deployment.show-school",
                                 it != NULL && it->who.kind == ALONG_PARTICIPANT_SCHOOL);
  gtk_widget_action_set_enabled (widget, "deployment.export-calendar", active);
  gtk_widget_action_set_enabled (widget, "deployment.delete", it != NULL);
}
