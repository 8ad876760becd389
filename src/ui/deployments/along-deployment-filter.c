/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-deployments"

#include "config.h"

#include "along-deployment-filter.h"

#include "along-text.h"

struct _AlongDeploymentFilter
{
  GtkFilter parent_instance;

  char *programme; /* (nullable) */
  AlongRegion region;
  AlongDeploymentView view;
  int partner;
  int stage;
  char **words;
};

G_DEFINE_FINAL_TYPE (AlongDeploymentFilter, along_deployment_filter, GTK_TYPE_FILTER)

static gboolean
has_words (AlongDeploymentFilter *self, AlongDeploymentItem *item)
{
  const char *key = along_deployment_item_get_search_key (item);

  for (guint i = 0; self->words != NULL && self->words[i] != NULL; i++)
    if (strstr (key, self->words[i]) == NULL)
      return FALSE;
  return TRUE;
}

static gboolean
along_deployment_filter_match (GtkFilter *filter, gpointer object)
{
  AlongDeploymentFilter *self = ALONG_DEPLOYMENT_FILTER (filter);
  AlongDeploymentItem *item = object;

  return along_deployment_filter_is_in_scope (self, item) &&
         along_deployment_view_has (self->view, item) &&
         (self->partner == ALONG_ANYONE || along_deployment_is_move_of (item, self->partner)) &&
         (self->stage == ALONG_ANY_STAGE || along_deployment_is_in_stage (item, self->stage)) &&
         has_words (self, item);
}

static void
along_deployment_filter_finalize (GObject *object)
{
  AlongDeploymentFilter *self = ALONG_DEPLOYMENT_FILTER (object);

  g_free (self->programme);
  g_strfreev (self->words);

  G_OBJECT_CLASS (along_deployment_filter_parent_class)->finalize (object);
}

static void
along_deployment_filter_class_init (AlongDeploymentFilterClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = along_deployment_filter_finalize;
  GTK_FILTER_CLASS (klass)->match = along_deployment_filter_match;
}

static void
along_deployment_filter_init (AlongDeploymentFilter *self)
{
  self->partner = ALONG_ANYONE;
  self->stage = ALONG_ANY_STAGE;
}

AlongDeploymentFilter *
along_deployment_filter_new (void)
{
  return g_object_new (ALONG_TYPE_DEPLOYMENT_FILTER, NULL);
}

gboolean
along_deployment_filter_set_scope (AlongDeploymentFilter *self,
                                   const char *programme,
                                   AlongRegion region)
{
  g_return_val_if_fail (ALONG_IS_DEPLOYMENT_FILTER (self), FALSE);

  if (g_strcmp0 (self->programme, programme) == 0 && self->region == region)
    return FALSE;
  g_free (self->programme);
  self->programme = g_strdup (programme);
  self->region = region;
  gtk_filter_changed (GTK_FILTER (self), GTK_FILTER_CHANGE_DIFFERENT);
  return TRUE;
}

void
along_deployment_filter_set_search (AlongDeploymentFilter *self, const char *text)
{
  g_autofree char *key = NULL;

  g_return_if_fail (ALONG_IS_DEPLOYMENT_FILTER (self));

  g_strfreev (self->words);
  key = along_text_search_key (text);
  self->words = g_strsplit (g_strstrip (key), " ", -1);
  gtk_filter_changed (GTK_FILTER (self), GTK_FILTER_CHANGE_DIFFERENT);
}

void
along_deployment_filter_set_view (AlongDeploymentFilter *self, AlongDeploymentView view)
{
  g_return_if_fail (ALONG_IS_DEPLOYMENT_FILTER (self));

  if (self->view == view)
    return;
  self->view = view;
  gtk_filter_changed (GTK_FILTER (self), GTK_FILTER_CHANGE_DIFFERENT);
}

void
along_deployment_filter_set_narrow (AlongDeploymentFilter *self, int partner, int stage)
{
  g_return_if_fail (ALONG_IS_DEPLOYMENT_FILTER (self));

  if (self->partner == partner && self->stage == stage)
    return;
  self->partner = partner;
  self->stage = stage;
  gtk_filter_changed (GTK_FILTER (self), GTK_FILTER_CHANGE_DIFFERENT);
}

AlongDeploymentView
along_deployment_filter_get_view (AlongDeploymentFilter *self)
{
  g_return_val_if_fail (ALONG_IS_DEPLOYMENT_FILTER (self), ALONG_DEPLOYMENT_VIEW_ALL);

  return self->view;
}

gboolean
along_deployment_filter_is_in_scope (AlongDeploymentFilter *self, AlongDeploymentItem *item)
{
  const AlongDeployment *deployment;

  g_return_val_if_fail (ALONG_IS_DEPLOYMENT_FILTER (self), FALSE);
  g_return_val_if_fail (ALONG_IS_DEPLOYMENT_ITEM (item), FALSE);

  deployment = along_deployment_item_get_deployment (item);
  return (self->programme == NULL || g_str_equal (deployment->programme, self->programme)) &&
         (self->region == ALONG_REGION_NONE || deployment->region == self->region);
}

gboolean
along_deployment_view_has (AlongDeploymentView view, AlongDeploymentItem *item)
{
  const AlongStepProgress *next;
  int status;

  g_return_val_if_fail (ALONG_IS_DEPLOYMENT_ITEM (item), FALSE);

  status = along_deployment_item_get_deployment (item)->status;
  switch (view)
    {
    case ALONG_DEPLOYMENT_VIEW_ACTIVE:
      return status == ALONG_DEPLOYMENT_ACTIVE;
    case ALONG_DEPLOYMENT_VIEW_OVERDUE:
      next = along_deployment_item_get_next (item, NULL);
      return status == ALONG_DEPLOYMENT_ACTIVE && next != NULL &&
             next->status == ALONG_STEP_STATUS_OVERDUE;
    case ALONG_DEPLOYMENT_VIEW_PAUSED:
      return status == ALONG_DEPLOYMENT_PAUSED;
    case ALONG_DEPLOYMENT_VIEW_OVER:
      return status == ALONG_DEPLOYMENT_COMPLETED || status == ALONG_DEPLOYMENT_STOPPED;
    case ALONG_DEPLOYMENT_VIEW_ALL:
    case ALONG_N_DEPLOYMENT_VIEWS:
    default:
      return TRUE;
    }
}

gboolean
along_deployment_is_move_of (AlongDeploymentItem *item, int partner)
{
  GPtrArray *progress = along_deployment_item_get_all_progress (item);

  for (guint i = 0; progress != NULL && i < progress->len; i++)
    {
      guint n;
      const guint *movers = along_progress_get_movers (g_ptr_array_index (progress, i), &n);

      for (guint j = 0; j < n; j++)
        if ((int) movers[j] == partner)
          return TRUE;
    }
  return FALSE;
}

gboolean
along_deployment_is_in_stage (AlongDeploymentItem *item, int stage)
{
  AlongProgress *progress = along_deployment_item_get_progress (item);

  return progress != NULL && (int) along_progress_get_stage (progress) == stage;
}

void
along_deployment_filter_refresh (AlongDeploymentFilter *self)
{
  g_return_if_fail (ALONG_IS_DEPLOYMENT_FILTER (self));

  gtk_filter_changed (GTK_FILTER (self), GTK_FILTER_CHANGE_DIFFERENT);
}
