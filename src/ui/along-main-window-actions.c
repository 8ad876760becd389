/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-main-window"

#include "config.h"

#include "along-main-window-private.h"

#include "along-cohort-actions.h"
#include "along-database-file.h"
#include "along-deployment-dialog.h"
#include "along-import-assistant.h"
#include "along-pages.h"
#include "along-preferences-window.h"
#include "along-workspace-docket.h"

static void
show_page_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  along_main_window_show_page (ALONG_MAIN_WINDOW (widget), g_variant_get_string (parameter, NULL));
}

static void
back_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  along_sidebar_view_set_show_content (ALONG_MAIN_WINDOW (widget)->view, FALSE);
}

/* Shows a page and passes the request on to it. */
static void
ask_page (GtkWidget *widget, const char *name, const char *action, GVariant *parameter)
{
  GtkWidget *page = along_main_window_show_page (ALONG_MAIN_WINDOW (widget), name);

  if (page != NULL)
    gtk_widget_activate_action_variant (page, action, parameter);
}

static void
show_school_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  ask_page (widget, "schools", "schools.show-school", parameter);
}

static void
show_schools_where_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  ask_page (widget, "schools", "schools.show-where", parameter);
}

static void
show_deployment_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  ask_page (widget, "deployments", "deployments.show", parameter);
}

static void
show_guide_for_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  ask_page (widget, "guide", "guide.show-for", parameter);
}

static void
show_deployments_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  ask_page (widget, "deployments", "deployments.show-view", parameter);
}

static void
start_deployment_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  AlongDeployment draft = { .who = { ALONG_PARTICIPANT_SCHOOL, g_variant_get_int32 (parameter) } };

  if (along_context_get_programme (ALONG_MAIN_WINDOW (widget)->context) != NULL)
    along_deployment_dialog_present (GTK_WIDGET (ALONG_MAIN_WINDOW (widget)->toasts),
                                     ALONG_MAIN_WINDOW (widget)->context, &draft);
}

/* One that there is already is shown. */
static void
start_deployment_for_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  AlongMainWindow *self = ALONG_MAIN_WINDOW (widget);
  const char *application = g_variant_get_string (parameter, NULL);
  AlongDocket *docket = along_workspace_get_docket (self->workspace);
  AlongDossier *dossier = docket != NULL ? along_docket_find_of_application (docket, application)
                                         : NULL;

  if (dossier != NULL)
    gtk_widget_activate_action (widget, "win.show-deployment", "s",
                                along_dossier_get_deployment (dossier)->id);
  else
    along_deployment_dialog_present_for (GTK_WIDGET (self->toasts), self->context, application);
}

static void
import_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  along_main_window_import (ALONG_MAIN_WINDOW (widget), NULL);
}

static void
new_cohort_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  along_cohort_create (widget, ALONG_MAIN_WINDOW (widget)->context);
}

static void
edit_cohort_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  along_cohort_edit (widget, ALONG_MAIN_WINDOW (widget)->context);
}

static void
delete_cohort_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  AlongMainWindow *self = ALONG_MAIN_WINDOW (widget);

  along_cohort_delete (GTK_WIDGET (self->toasts), self->context);
}

static void
manage_leads_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  along_cohort_manage_leads (widget, ALONG_MAIN_WINDOW (widget)->context);
}

static void
preferences_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  AlongMainWindow *self = ALONG_MAIN_WINDOW (widget);

  gtk_window_present (GTK_WINDOW (along_preferences_window_new (self, self->settings)));
}

static void
open_database_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  along_database_file_open (GTK_WINDOW (widget));
}

static void
back_up_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  along_database_file_back_up (ALONG_MAIN_WINDOW (widget));
}

static void
restore_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  along_database_file_restore (ALONG_MAIN_WINDOW (widget));
}

static gboolean
dropped_cb (AlongMainWindow *self, const GValue *value, double x, double y)
{
  GSList *list = g_value_get_boxed (value);
  g_autoptr (GListStore) files = g_list_store_new (G_TYPE_FILE);

  for (GSList *l = list; l != NULL; l = l->next)
    g_list_store_append (files, l->data);
  along_main_window_import (self, G_LIST_MODEL (files));
  return TRUE;
}

static void
update_cb (AlongMainWindow *self)
{
  gboolean idle = !along_workspace_get_busy (self->workspace);
  gboolean programme = along_context_get_programme (self->context) != NULL;
  gboolean cohort = along_context_get_cohort (self->context) != NULL;
  GtkWidget *widget = GTK_WIDGET (self);

  gtk_widget_action_set_enabled (widget, "win.import", idle);
  gtk_widget_action_set_enabled (widget, "win.restore", idle);
  gtk_widget_action_set_enabled (widget, "win.new-cohort", idle && programme);
  gtk_widget_action_set_enabled (widget, "win.edit-cohort", idle && cohort);
  gtk_widget_action_set_enabled (widget, "win.delete-cohort", idle && cohort);
  gtk_widget_action_set_enabled (widget, "win.manage-leads", idle && cohort);
}

static void
install_bindings (GtkWidgetClass *klass)
{
  const GdkModifierType control = GDK_CONTROL_MASK;
  guint n;
  const AlongPage *pages = along_pages_get (&n);

  for (guint i = 0; i < n && i < 9; i++)
    gtk_widget_class_add_binding_action (klass, GDK_KEY_1 + i, GDK_ALT_MASK, "win.show-page", "s",
                                         pages[i].name);
  gtk_widget_class_add_binding_action (klass, GDK_KEY_Left, GDK_ALT_MASK, "win.back", NULL);
  gtk_widget_class_add_binding_action (klass, GDK_KEY_i, control, "win.import", NULL);
  gtk_widget_class_add_binding_action (klass, GDK_KEY_n, control | GDK_SHIFT_MASK, "win.new-cohort",
                                       NULL);
  gtk_widget_class_add_binding_action (klass, GDK_KEY_l, control, "win.manage-leads", NULL);
  gtk_widget_class_add_binding_action (klass, GDK_KEY_o, control, "win.open-database", NULL);
  gtk_widget_class_add_binding_action (klass, GDK_KEY_comma, control, "win.preferences", NULL);
  gtk_widget_class_add_binding_action (klass, GDK_KEY_w, control, "window.close", NULL);
}

void
along_main_window_install_actions (GtkWidgetClass *klass)
{
  gtk_widget_class_install_action (klass, "win.show-page", "s", show_page_cb);
  gtk_widget_class_install_action (klass, "win.back", NULL, back_cb);
  gtk_widget_class_install_action (klass, "win.show-school", "i", show_school_cb);
  gtk_widget_class_install_action (klass, "win.show-schools-where", "s", show_schools_where_cb);
  gtk_widget_class_install_action (klass, "win.show-deployment", "s", show_deployment_cb);
  gtk_widget_class_install_action (klass, "win.show-deployments", "i", show_deployments_cb);
  gtk_widget_class_install_action (klass, "win.show-guide-for", "s", show_guide_for_cb);
  gtk_widget_class_install_action (klass, "win.start-deployment", "i", start_deployment_cb);
  gtk_widget_class_install_action (klass, "win.start-deployment-for", "s", start_deployment_for_cb);
  gtk_widget_class_install_action (klass, "win.import", NULL, import_cb);
  gtk_widget_class_install_action (klass, "win.new-cohort", NULL, new_cohort_cb);
  gtk_widget_class_install_action (klass, "win.edit-cohort", NULL, edit_cohort_cb);
  gtk_widget_class_install_action (klass, "win.delete-cohort", NULL, delete_cohort_cb);
  gtk_widget_class_install_action (klass, "win.manage-leads", NULL, manage_leads_cb);
  gtk_widget_class_install_action (klass, "win.preferences", NULL, preferences_cb);
  gtk_widget_class_install_action (klass, "win.open-database", NULL, open_database_cb);
  gtk_widget_class_install_action (klass, "win.back-up", NULL, back_up_cb);
  gtk_widget_class_install_action (klass, "win.restore", NULL, restore_cb);
  install_bindings (klass);
}

void
along_main_window_set_up_actions (AlongMainWindow *self)
{
  GtkDropTarget *drop = gtk_drop_target_new (GDK_TYPE_FILE_LIST, GDK_ACTION_COPY);

  g_signal_connect_object (drop, "drop", G_CALLBACK (dropped_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self->toasts), GTK_EVENT_CONTROLLER (drop));
  g_signal_connect_object (self->workspace, "notify::busy", G_CALLBACK (update_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->context, "notify", G_CALLBACK (update_cb), self,
                           G_CONNECT_SWAPPED);
  update_cb (self);
}

void
along_main_window_import (AlongMainWindow *self, GListModel *files)
{
  if (along_workspace_get_busy (self->workspace))
    return;
  gtk_window_present (GTK_WINDOW (along_import_assistant_new (self, self->context, files)));
}
