/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-deployments"

#include "config.h"

#include "along-deployment-narrowing.h"

#include "along-choice.h"
#include "along-digits.h"

#include <glib/gi18n.h>

static const char *
get_view_name (AlongDeploymentView view)
{
  switch (view)
    {
    case ALONG_DEPLOYMENT_VIEW_ACTIVE:
      return _ ("Active");
    case ALONG_DEPLOYMENT_VIEW_OVERDUE:
      return _ ("Overdue");
    case ALONG_DEPLOYMENT_VIEW_PAUSED:
      return _ ("Paused");
    case ALONG_DEPLOYMENT_VIEW_OVER:
      return _ ("Completed or stopped");
    case ALONG_DEPLOYMENT_VIEW_ALL:
    case ALONG_N_DEPLOYMENT_VIEWS:
    default:
      return _ ("All deployments");
    }
}

static void
append (GListStore *list, const char *id, const char *name, guint n)
{
  g_autofree char *label = g_strdup_printf ("%s (%s)", name, along_digits (n).text);

  along_choice_append (list, id, label);
}

typedef gboolean (*Matches) (AlongDeploymentItem *item, int which);

static guint
count (AlongDeploymentFilter *filter, GListModel *items, Matches matches, int which)
{
  guint n = 0;

  for (guint i = 0; i < g_list_model_get_n_items (items); i++)
    {
      g_autoptr (AlongDeploymentItem) item = g_list_model_get_item (items, i);

      if (along_deployment_filter_is_in_scope (filter, item) && matches (item, which))
        n++;
    }
  return n;
}

static gboolean
is_of_view (AlongDeploymentItem *item, int view)
{
  return along_deployment_view_has ((AlongDeploymentView) view, item);
}

GListModel *
along_deployment_narrowing_list_views (AlongDeploymentFilter *filter, GListModel *items)
{
  GListStore *list = g_list_store_new (ALONG_TYPE_CHOICE);

  for (int i = 0; i < ALONG_N_DEPLOYMENT_VIEWS; i++)
    {
      g_autofree char *id = g_strdup_printf ("%d", i);

      append (list, id, get_view_name ((AlongDeploymentView) i),
              count (filter, items, is_of_view, i));
    }
  return G_LIST_MODEL (list);
}

/* (nullable) */
static const AlongProcess *
get_process (AlongProgramme *programme)
{
  const AlongProcess *processes;
  guint n = 0;

  processes = programme != NULL ? along_programme_get_processes (programme, &n) : NULL;
  return n > 0 ? &processes[0] : NULL;
}

GListModel *
along_deployment_narrowing_list_partners (AlongDeploymentFilter *filter,
                                          GListModel *items,
                                          AlongProgramme *programme)
{
  const AlongProcess *process = get_process (programme);
  GListStore *list = g_list_store_new (ALONG_TYPE_CHOICE);

  along_choice_append (list, NULL, _ ("Anyone’s move"));
  for (guint i = 0; process != NULL && i < process->n_partners; i++)
    {
      g_autofree char *id = g_strdup_printf ("%u", i);

      append (list, id, process->partners[i].name,
              count (filter, items, along_deployment_is_move_of, (int) i));
    }
  return G_LIST_MODEL (list);
}

GListModel *
along_deployment_narrowing_list_stages (AlongDeploymentFilter *filter,
                                        GListModel *items,
                                        AlongProgramme *programme)
{
  const AlongProcess *process = get_process (programme);
  GListStore *list = g_list_store_new (ALONG_TYPE_CHOICE);

  along_choice_append (list, NULL, _ ("Any stage"));
  for (guint i = 0; process != NULL && i < process->n_stages; i++)
    {
      g_autofree char *id = g_strdup_printf ("%u", i);

      append (list, id, process->stages[i].name,
              count (filter, items, along_deployment_is_in_stage, (int) i));
    }
  return G_LIST_MODEL (list);
}
