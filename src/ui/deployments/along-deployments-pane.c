/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-deployments"

#include "config.h"

#include "along-deployments-pane-private.h"

#include "along-deployment-row.h"
#include "along-seen-pages.h"

#include <glib/gi18n.h>

G_DEFINE_FINAL_TYPE (AlongDeploymentsPane, along_deployments_pane, GTK_TYPE_WIDGET)

enum
{
  PROP_0,
  PROP_SELECTED,
  N_PROPS,
};

enum
{
  SIGNAL_OPENED,
  N_SIGNALS,
};

static GParamSpec *properties[N_PROPS];
static guint signals[N_SIGNALS];

/* The list keeps a row in its place when others come and go. Where the user asks for others, the
 * first of them is what is wanted. */
static void
show_top (AlongDeploymentsPane *self)
{
  if (self->selection != NULL && g_list_model_get_n_items (G_LIST_MODEL (self->selection)) > 0)
    gtk_widget_activate_action (GTK_WIDGET (self->list), "list.scroll-to-item", "u", 0);
}

static void
search_changed_cb (AlongDeploymentsPane *self)
{
  along_deployment_filter_set_search (self->filter, gtk_editable_get_text (self->search));
  show_top (self);
  along_deployments_pane_show_count (self);
}

/* What is typed counts at once, and the first that is found is opened with the keyboard in it. */
static void
search_activated_cb (AlongDeploymentsPane *self)
{
  along_deployment_filter_set_search (self->filter, gtk_editable_get_text (self->search));
  along_deployments_pane_show_count (self);
  if (g_list_model_get_n_items (G_LIST_MODEL (self->selection)) == 0)
    {
      gtk_widget_error_bell (GTK_WIDGET (self));
      return;
    }
  gtk_single_selection_set_selected (self->selection, 0);
  show_top (self);
  g_signal_emit (self, signals[SIGNAL_OPENED], 0);
  gtk_widget_activate_action (GTK_WIDGET (self), "deployments.enter", NULL);
}

static void
order_changed_cb (AlongDeploymentsPane *self)
{
  gboolean by_name = gtk_drop_down_get_selected (self->order) == 1;

  if (self->sorter != NULL)
    gtk_custom_sorter_set_sort_func (
        GTK_CUSTOM_SORTER (self->sorter),
        by_name ? along_deployment_item_compare_names : along_deployment_item_compare, NULL, NULL);
  show_top (self);
}

static void
show_all_cb (AlongDeploymentsPane *self)
{
  along_deployments_pane_show_view (self, ALONG_DEPLOYMENT_VIEW_ALL);
}

static void
selected_cb (AlongDeploymentsPane *self)
{
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SELECTED]);
}

static void
activated_cb (AlongDeploymentsPane *self, guint position)
{
  gtk_single_selection_set_selected (self->selection, position);
  g_signal_emit (self, signals[SIGNAL_OPENED], 0);
}

static void
setup_cb (GtkSignalListItemFactory *factory, GtkListItem *list_item)
{
  gtk_list_item_set_child (list_item, along_deployment_row_new ());
}

static void
bind_cb (GtkSignalListItemFactory *factory, GtkListItem *list_item)
{
  along_deployment_row_set_item (ALONG_DEPLOYMENT_ROW (gtk_list_item_get_child (list_item)),
                                 gtk_list_item_get_item (list_item));
}

static void
unbind_cb (GtkSignalListItemFactory *factory, GtkListItem *list_item)
{
  along_deployment_row_set_item (ALONG_DEPLOYMENT_ROW (gtk_list_item_get_child (list_item)), NULL);
}

static void
create_model (AlongDeploymentsPane *self)
{
  GtkFilterListModel *filtered;
  GtkSortListModel *sorted;

  self->sorter = GTK_SORTER (gtk_custom_sorter_new (along_deployment_item_compare, NULL, NULL));
  filtered = gtk_filter_list_model_new (G_LIST_MODEL (g_object_ref (self->store)),
                                        GTK_FILTER (g_object_ref (self->filter)));
  sorted = gtk_sort_list_model_new (G_LIST_MODEL (filtered), g_object_ref (self->sorter));
  self->selection = gtk_single_selection_new (G_LIST_MODEL (sorted));
  gtk_single_selection_set_autoselect (self->selection, FALSE);
  gtk_single_selection_set_can_unselect (self->selection, TRUE);
  g_signal_connect_object (self->selection, "notify::selected-item", G_CALLBACK (selected_cb), self,
                           G_CONNECT_SWAPPED);
  gtk_list_view_set_model (self->list, GTK_SELECTION_MODEL (self->selection));
}

static void
along_deployments_pane_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  switch (id)
    {
    case PROP_SELECTED:
      g_value_set_object (value,
                          along_deployments_pane_get_selected (ALONG_DEPLOYMENTS_PANE (object)));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
along_deployments_pane_dispose (GObject *object)
{
  AlongDeploymentsPane *self = ALONG_DEPLOYMENTS_PANE (object);
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
  g_clear_object (&self->selection);
  g_clear_object (&self->sorter);
  g_clear_object (&self->filter);
  g_clear_object (&self->store);
  g_clear_object (&self->context);

  G_OBJECT_CLASS (along_deployments_pane_parent_class)->dispose (object);
}

static void
along_deployments_pane_class_init (AlongDeploymentsPaneClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = along_deployments_pane_get_property;
  object_class->dispose = along_deployments_pane_dispose;

  properties[PROP_SELECTED] = g_param_spec_object ("selected", NULL, NULL,
                                                   ALONG_TYPE_DEPLOYMENT_ITEM,
                                                   G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);
  signals[SIGNAL_OPENED] = g_signal_new ("opened", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0,
                                         NULL, NULL, NULL, G_TYPE_NONE, 0);

  gtk_widget_class_set_template_from_resource (
      widget_class, "/org/alongside/Alongside/ui/deployments/along-deployments-pane.ui");
  gtk_widget_class_bind_template_child (widget_class, AlongDeploymentsPane, search);
  gtk_widget_class_bind_template_child (widget_class, AlongDeploymentsPane, view);
  gtk_widget_class_bind_template_child (widget_class, AlongDeploymentsPane, partner);
  gtk_widget_class_bind_template_child (widget_class, AlongDeploymentsPane, stage);
  gtk_widget_class_bind_template_child (widget_class, AlongDeploymentsPane, count);
  gtk_widget_class_bind_template_child (widget_class, AlongDeploymentsPane, order);
  gtk_widget_class_bind_template_child (widget_class, AlongDeploymentsPane, stack);
  gtk_widget_class_bind_template_child (widget_class, AlongDeploymentsPane, list);
  gtk_widget_class_bind_template_callback (widget_class, search_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, search_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, order_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, show_all_cb);
}

static void
along_deployments_pane_init (AlongDeploymentsPane *self)
{
  GtkListItemFactory *factory = gtk_signal_list_item_factory_new ();

  gtk_widget_init_template (GTK_WIDGET (self));
  along_seen_pages_watch (self->stack);
  along_deployments_pane_set_up_narrowing (self);
  self->filter = along_deployment_filter_new ();
  g_signal_connect (factory, "setup", G_CALLBACK (setup_cb), NULL);
  g_signal_connect (factory, "bind", G_CALLBACK (bind_cb), NULL);
  g_signal_connect (factory, "unbind", G_CALLBACK (unbind_cb), NULL);
  gtk_list_view_set_factory (self->list, factory);
  g_object_unref (factory);
}

void
along_deployments_pane_set_store (AlongDeploymentsPane *self,
                                  AlongContext *context,
                                  AlongDeploymentStore *store)
{
  g_return_if_fail (ALONG_IS_DEPLOYMENTS_PANE (self));
  g_return_if_fail (self->store == NULL);

  self->context = g_object_ref (context);
  self->store = g_object_ref (store);
  create_model (self);
}

void
along_deployments_pane_refresh (AlongDeploymentsPane *self)
{
  AlongProgramme *programme;
  gboolean other;

  g_return_if_fail (ALONG_IS_DEPLOYMENTS_PANE (self));

  programme = along_context_get_programme (self->context);
  other = along_deployment_filter_set_scope (
      self->filter, programme != NULL ? along_programme_get_id (programme) : NULL,
      along_context_get_region (self->context));
  along_deployments_pane_offer_narrowing (self);
  along_deployment_filter_refresh (self->filter);
  gtk_sorter_changed (self->sorter, GTK_SORTER_CHANGE_DIFFERENT);
  along_deployments_pane_show_count (self);
  if (other)
    show_top (self);
}

void
along_deployments_pane_set_single_click (AlongDeploymentsPane *self, gboolean single_click)
{
  g_return_if_fail (ALONG_IS_DEPLOYMENTS_PANE (self));

  gtk_list_view_set_single_click_activate (self->list, single_click);
}

AlongDeploymentItem *
along_deployments_pane_get_selected (AlongDeploymentsPane *self)
{
  g_return_val_if_fail (ALONG_IS_DEPLOYMENTS_PANE (self), NULL);

  return self->selection != NULL ? gtk_single_selection_get_selected_item (self->selection) : NULL;
}

GListModel *
along_deployments_pane_get_shown (AlongDeploymentsPane *self)
{
  g_return_val_if_fail (ALONG_IS_DEPLOYMENTS_PANE (self), NULL);

  return G_LIST_MODEL (self->selection);
}

gboolean
along_deployments_pane_select (AlongDeploymentsPane *self, const char *id)
{
  GListModel *model;

  g_return_val_if_fail (ALONG_IS_DEPLOYMENTS_PANE (self), FALSE);

  model = G_LIST_MODEL (self->selection);
  for (guint i = 0; id != NULL && i < g_list_model_get_n_items (model); i++)
    {
      g_autoptr (AlongDeploymentItem) item = g_list_model_get_item (model, i);

      if (g_strcmp0 (along_deployment_item_get_id (item), id) != 0)
        continue;
      gtk_single_selection_set_selected (self->selection, i);
      gtk_widget_activate_action (GTK_WIDGET (self->list), "list.scroll-to-item", "u", i);
      return TRUE;
    }
  gtk_single_selection_set_selected (self->selection, GTK_INVALID_LIST_POSITION);
  return FALSE;
}
