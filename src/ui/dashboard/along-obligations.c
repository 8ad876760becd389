/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-dashboard-page"

#include "along-obligations.h"

static gboolean
is_shown (AlongContext *context, AlongDeploymentItem *item)
{
  const AlongDeployment *it = along_deployment_item_get_deployment (item);
  AlongProgramme *programme = along_context_get_programme (context);
  AlongRegion region = along_context_get_region (context);

  return programme != NULL && g_str_equal (it->programme, along_programme_get_id (programme)) &&
         (region == ALONG_REGION_NONE || it->region == region);
}

/* Deadlines, and the team's own targets. */
static AlongDate
get_date (const AlongStepProgress *step)
{
  return step->due != ALONG_DATE_NONE ? step->due : step->target;
}

static void
add_steps (GArray *list, AlongDeploymentItem *item, AlongProgress *progress)
{
  guint n;
  const AlongStepProgress *steps = along_progress_get_steps (progress, &n);

  for (guint i = 0; along_progress_is_watched (progress) && i < n; i++)
    {
      AlongObligation obligation = { item, progress, &steps[i] };

      if (get_date (&steps[i]) != ALONG_DATE_NONE && !steps[i].held &&
          (steps[i].status == ALONG_STEP_STATUS_DUE ||
           steps[i].status == ALONG_STEP_STATUS_OVERDUE))
        g_array_append_val (list, obligation);
    }
}

static int
compare (gconstpointer a, gconstpointer b)
{
  const AlongObligation *first = a;
  const AlongObligation *second = b;

  AlongDate first_date = get_date (first->step);
  AlongDate second_date = get_date (second->step);

  if (first_date != second_date)
    return first_date < second_date ? -1 : 1;
  return along_deployment_item_compare_names (first->item, second->item, NULL);
}

GArray *
along_obligations_list (AlongContext *context, AlongDeploymentStore *store)
{
  GArray *list = g_array_new (FALSE, FALSE, sizeof (AlongObligation));

  g_return_val_if_fail (ALONG_IS_CONTEXT (context), list);
  g_return_val_if_fail (ALONG_IS_DEPLOYMENT_STORE (store), list);

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (store)); i++)
    {
      g_autoptr (AlongDeploymentItem) item = g_list_model_get_item (G_LIST_MODEL (store), i);
      GPtrArray *progress = along_deployment_item_get_all_progress (item);

      for (guint j = 0; progress != NULL && is_shown (context, item) && j < progress->len; j++)
        add_steps (list, item, g_ptr_array_index (progress, j));
    }
  g_array_sort (list, compare);
  return list;
}

guint
along_obligations_count_active (AlongContext *context, AlongDeploymentStore *store)
{
  guint n = 0;

  g_return_val_if_fail (ALONG_IS_CONTEXT (context), 0);
  g_return_val_if_fail (ALONG_IS_DEPLOYMENT_STORE (store), 0);

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (store)); i++)
    {
      g_autoptr (AlongDeploymentItem) item = g_list_model_get_item (G_LIST_MODEL (store), i);

      n += along_deployment_item_get_deployment (item)->status == ALONG_DEPLOYMENT_ACTIVE &&
           is_shown (context, item);
    }
  return n;
}

guint
along_obligations_count_overdue (GArray *obligations)
{
  g_autoptr (GHashTable) items = g_hash_table_new (NULL, NULL);

  g_return_val_if_fail (obligations != NULL, 0);

  for (guint i = 0; i < obligations->len; i++)
    {
      const AlongObligation *it = &g_array_index (obligations, AlongObligation, i);

      if (it->step->status == ALONG_STEP_STATUS_OVERDUE)
        g_hash_table_add (items, it->item);
    }
  return g_hash_table_size (items);
}
