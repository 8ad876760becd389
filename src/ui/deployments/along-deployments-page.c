/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-deployments"

#include "config.h"

#include "along-deployments-page.h"

#include "along-deployments-page-private.h"
#include "along-seen-pages.h"
#include "along-settings.h"
#include "along-workspace-docket.h"

#include <glib/gi18n.h>

G_DEFINE_FINAL_TYPE (AlongDeploymentsPage, along_deployments_page, ADW_TYPE_BIN)

enum
{
  PROP_0,
  PROP_CONTEXT,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

static AlongWorkspace *
get_workspace (AlongDeploymentsPage *self)
{
  return along_context_get_workspace (self->context);
}

void
along_deployments_page_show_item (AlongDeploymentsPage *self, AlongDeploymentItem *item)
{
  along_deployment_detail_set_item (self->detail, item);
  gtk_stack_set_visible_child_name (self->detail_stack, item != NULL ? "deployment" : "none");
}

static void
show_selected (AlongDeploymentsPage *self)
{
  AlongDeploymentItem *item = along_deployments_pane_get_selected (self->pane);

  if (item == NULL)
    return;
  along_deployments_page_show_item (self, item);
  g_settings_set_string (self->settings, "deployment", along_deployment_item_get_id (item));
}

/* Where one hides the other, what the pointer passes over in the list is not shown. */
static void
selected_cb (AlongDeploymentsPage *self)
{
  if (!along_sidebar_view_get_folded (self->view))
    show_selected (self);
}

static void
opened_cb (AlongDeploymentsPage *self)
{
  show_selected (self);
  along_sidebar_view_set_show_content (self->view, TRUE);
}

static void
folded_cb (AlongDeploymentsPage *self)
{
  along_deployments_pane_set_single_click (self->pane, along_sidebar_view_get_folded (self->view));
}

static const char *
choose_state (AlongDeploymentsPage *self)
{
  AlongDocket *docket = along_workspace_get_docket (get_workspace (self));

  if (docket == NULL)
    return "loading";
  return along_docket_get_dossiers (docket)->len > 0 ? "deployments" : "empty";
}

/* Only what can be seen is worth the work. */
static void
refresh_cb (AlongDeploymentsPage *self)
{
  self->stale = TRUE;
  if (!gtk_widget_get_mapped (GTK_WIDGET (self)))
    return;
  self->stale = FALSE;
  gtk_stack_set_visible_child_name (self->stack, choose_state (self));
  if (along_workspace_get_docket (get_workspace (self)) != NULL)
    along_deployment_store_refresh (self->store);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "deployments.new",
                                 along_context_get_programme (self->context) != NULL &&
                                     along_workspace_get_register (get_workspace (self)) != NULL);
}

/* Another page may have asked for it. */
static void
updated_cb (AlongDeploymentsPage *self)
{
  if (!gtk_widget_get_mapped (GTK_WIDGET (self)))
    {
      self->stale = TRUE;
      return;
    }
  along_deployments_pane_refresh (self->pane);
  along_deployments_page_drop_lost (self);
  along_deployments_page_show_wanted (self);
}

static void
section_changed_cb (AlongDeploymentsPage *self)
{
  const char *section = along_deployment_detail_get_section (self->detail);

  if (section != NULL)
    g_settings_set_string (self->settings, "deployment-section", section);
}

static void
along_deployments_page_map (GtkWidget *widget)
{
  AlongDeploymentsPage *self = ALONG_DEPLOYMENTS_PAGE (widget);

  GTK_WIDGET_CLASS (along_deployments_page_parent_class)->map (widget);
  if (self->stale)
    refresh_cb (self);
}

static void
along_deployments_page_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  switch (id)
    {
    case PROP_CONTEXT:
      g_value_set_object (value, ALONG_DEPLOYMENTS_PAGE (object)->context);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
along_deployments_page_set_property (GObject *object,
                                     guint id,
                                     const GValue *value,
                                     GParamSpec *pspec)
{
  switch (id)
    {
    case PROP_CONTEXT:
      ALONG_DEPLOYMENTS_PAGE (object)->context = g_value_dup_object (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
restore (AlongDeploymentsPage *self)
{
  g_autofree char *section = g_settings_get_string (self->settings, "deployment-section");

  self->wanted = g_settings_get_string (self->settings, "deployment");
  along_deployment_detail_set_section (self->detail, section);
  g_signal_connect_object (self->detail, "notify::section", G_CALLBACK (section_changed_cb), self,
                           G_CONNECT_SWAPPED);
}

static void
along_deployments_page_constructed (GObject *object)
{
  static const char *const sources[] = { "notify::docket", "notify::register", "notify::caseload" };
  AlongDeploymentsPage *self = ALONG_DEPLOYMENTS_PAGE (object);

  G_OBJECT_CLASS (along_deployments_page_parent_class)->constructed (object);

  self->store = g_object_ref (along_context_get_deployments (self->context));
  g_signal_connect_object (self->store, "updated", G_CALLBACK (updated_cb), self,
                           G_CONNECT_SWAPPED);
  along_deployments_pane_set_store (self->pane, self->context, self->store);
  along_deployment_detail_set_context (self->detail, self->context);
  restore (self);
  g_signal_connect_object (self->context, "notify", G_CALLBACK (refresh_cb), self,
                           G_CONNECT_SWAPPED);
  for (guint i = 0; i < G_N_ELEMENTS (sources); i++)
    g_signal_connect_object (get_workspace (self), sources[i], G_CALLBACK (refresh_cb), self,
                             G_CONNECT_SWAPPED);
}

static void
along_deployments_page_dispose (GObject *object)
{
  AlongDeploymentsPage *self = ALONG_DEPLOYMENTS_PAGE (object);

  g_clear_pointer (&self->wanted, g_free);
  g_clear_object (&self->settings);
  g_clear_object (&self->store);
  g_clear_object (&self->context);

  G_OBJECT_CLASS (along_deployments_page_parent_class)->dispose (object);
}

static void
install_template (GtkWidgetClass *widget_class)
{
  g_type_ensure (ALONG_TYPE_DEPLOYMENTS_PANE);
  g_type_ensure (ALONG_TYPE_DEPLOYMENT_DETAIL);
  g_type_ensure (ALONG_TYPE_SIDEBAR_VIEW);
  gtk_widget_class_set_template_from_resource (
      widget_class, "/org/alongside/Alongside/ui/deployments/along-deployments-page.ui");
  gtk_widget_class_bind_template_child (widget_class, AlongDeploymentsPage, stack);
  gtk_widget_class_bind_template_child (widget_class, AlongDeploymentsPage, view);
  gtk_widget_class_bind_template_child (widget_class, AlongDeploymentsPage, pane);
  gtk_widget_class_bind_template_child (widget_class, AlongDeploymentsPage, detail_stack);
  gtk_widget_class_bind_template_child (widget_class, AlongDeploymentsPage, detail);
  gtk_widget_class_bind_template_callback (widget_class, selected_cb);
  gtk_widget_class_bind_template_callback (widget_class, opened_cb);
}

static void
along_deployments_page_class_init (AlongDeploymentsPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->constructed = along_deployments_page_constructed;
  object_class->dispose = along_deployments_page_dispose;
  object_class->get_property = along_deployments_page_get_property;
  object_class->set_property = along_deployments_page_set_property;
  widget_class->map = along_deployments_page_map;

  properties[PROP_CONTEXT] = g_param_spec_object ("context", NULL, NULL, ALONG_TYPE_CONTEXT,
                                                  G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY |
                                                      G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  install_template (widget_class);
  along_deployments_page_install_actions (widget_class);
}

static void
along_deployments_page_init (AlongDeploymentsPage *self)
{
  self->stale = TRUE;
  self->settings = along_settings_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
  g_signal_connect_object (self->view, "notify::folded", G_CALLBACK (folded_cb), self,
                           G_CONNECT_SWAPPED);
  folded_cb (self);
  along_seen_pages_watch (self->stack);
  along_seen_pages_watch (self->detail_stack);
}

GtkWidget *
along_deployments_page_new (AlongContext *context)
{
  g_return_val_if_fail (ALONG_IS_CONTEXT (context), NULL);

  return g_object_new (ALONG_TYPE_DEPLOYMENTS_PAGE, "context", context, NULL);
}
