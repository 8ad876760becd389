/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-deployments"

#include "config.h"

#include "along-choice-drop-down.h"
#include "along-deployment-narrowing.h"
#include "along-deployments-pane-private.h"
#include "along-digits.h"

#include <glib/gi18n.h>

static guint
count_in_scope (AlongDeploymentsPane *self)
{
  GListModel *items = G_LIST_MODEL (self->store);
  guint count = 0;

  for (guint i = 0; i < g_list_model_get_n_items (items); i++)
    {
      g_autoptr (AlongDeploymentItem) item = g_list_model_get_item (items, i);

      count += along_deployment_filter_is_in_scope (self->filter, item);
    }
  return count;
}

void
along_deployments_pane_show_count (AlongDeploymentsPane *self)
{
  guint n = g_list_model_get_n_items (G_LIST_MODEL (self->selection));
  guint all = count_in_scope (self);
  g_autofree char *text = NULL;

  if (n == all)
    text = g_strdup_printf (ngettext ("%s deployment", "%s deployments", n), along_digits (n).text);
  else
    text = g_strdup_printf (_ ("%s of %s"), along_digits (n).text, along_digits (all).text);
  gtk_label_set_text (self->count, text);
  gtk_stack_set_visible_child_name (self->stack, n > 0 ? "list" : all > 0 ? "nothing" : "none");
}

static int
get_index (GtkDropDown *drop_down)
{
  const char *id = along_choice_drop_down_get_id (drop_down);

  return id != NULL ? atoi (id) : -1;
}

static void
narrowed_cb (GtkDropDown *drop_down, AlongDeploymentsPane *self)
{
  int view = get_index (self->view);

  /* Before there is anything to choose, what was asked for holds. */
  if (view >= 0)
    along_deployment_filter_set_view (self->filter, (AlongDeploymentView) view);
  along_deployment_filter_set_narrow (self->filter, get_index (self->partner),
                                      get_index (self->stage));
  along_deployments_pane_show_count (self);
}

/* The numbers in the lists change with the deployments; what is chosen stays. */
static void
fill (GtkDropDown *drop_down, GListModel *choices, const char *id)
{
  g_autofree char *selected = g_strdup (id);

  along_choice_drop_down_set (drop_down, choices, selected);
  g_object_unref (choices);
}

void
along_deployments_pane_offer_narrowing (AlongDeploymentsPane *self)
{
  AlongProgramme *programme = along_context_get_programme (self->context);
  GListModel *items = G_LIST_MODEL (self->store);

  g_autofree char *view = g_strdup_printf ("%d", along_deployment_filter_get_view (self->filter));

  fill (self->view, along_deployment_narrowing_list_views (self->filter, items), view);
  fill (self->partner, along_deployment_narrowing_list_partners (self->filter, items, programme),
        along_choice_drop_down_get_id (self->partner));
  fill (self->stage, along_deployment_narrowing_list_stages (self->filter, items, programme),
        along_choice_drop_down_get_id (self->stage));
  narrowed_cb (NULL, self);
}

void
along_deployments_pane_set_up_narrowing (AlongDeploymentsPane *self)
{
  along_choice_drop_down_prepare (self->view, _ ("What is listed"), 22);
  along_choice_drop_down_prepare (self->partner, _ ("Whose move it is"), 12);
  along_choice_drop_down_prepare (self->stage, _ ("Stage"), 12);
  along_choice_drop_down_connect (self->view, G_CALLBACK (narrowed_cb), self);
  along_choice_drop_down_connect (self->partner, G_CALLBACK (narrowed_cb), self);
  along_choice_drop_down_connect (self->stage, G_CALLBACK (narrowed_cb), self);
}

void
along_deployments_pane_show_view (AlongDeploymentsPane *self, AlongDeploymentView view)
{
  g_autofree char *id = g_strdup_printf ("%d", view);

  g_return_if_fail (ALONG_IS_DEPLOYMENTS_PANE (self));

  along_deployment_filter_set_view (self->filter, view);
  along_choice_drop_down_select (self->view, id);
  along_choice_drop_down_select (self->partner, NULL);
  along_choice_drop_down_select (self->stage, NULL);
  gtk_editable_set_text (self->search, "");
  narrowed_cb (NULL, self);
}
