/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-deployments"

#include "config.h"

#include "along-deployment-store.h"

#include "along-progress-terms.h"
#include "along-workspace-docket.h"

/* So many dossiers are judged at once, which takes less than a frame; more of them in a thread. */
#define MOST_AT_ONCE 100

/* @by_id: id -> item. @reg, @caseload: that the items have their names from. @terms: that the
 * progress is by. */
struct _AlongDeploymentStore
{
  GObject parent_instance;

  AlongWorkspace *workspace;
  GHashTable *by_id;
  GPtrArray *items;
  AlongRegister *reg;
  AlongCaseload *caseload;
  AlongProgressTerms *terms;
  GCancellable *cancellable;
};

static GType
along_deployment_store_get_item_type (GListModel *model)
{
  return ALONG_TYPE_DEPLOYMENT_ITEM;
}

static guint
along_deployment_store_get_n_items (GListModel *model)
{
  return ALONG_DEPLOYMENT_STORE (model)->items->len;
}

static gpointer
along_deployment_store_get_item (GListModel *model, guint position)
{
  AlongDeploymentStore *self = ALONG_DEPLOYMENT_STORE (model);

  return position < self->items->len ? g_object_ref (g_ptr_array_index (self->items, position))
                                     : NULL;
}

static void
along_deployment_store_list_model_init (GListModelInterface *iface)
{
  iface->get_item_type = along_deployment_store_get_item_type;
  iface->get_n_items = along_deployment_store_get_n_items;
  iface->get_item = along_deployment_store_get_item;
}

G_DEFINE_FINAL_TYPE_WITH_CODE (AlongDeploymentStore,
                               along_deployment_store,
                               G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL,
                                                      along_deployment_store_list_model_init))

enum
{
  SIGNAL_UPDATED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

/* Whether the names have to be looked up again. */
static gboolean
take_sources (AlongDeploymentStore *self)
{
  gboolean reg = g_set_object (&self->reg, along_workspace_get_register (self->workspace));
  gboolean caseload = g_set_object (&self->caseload,
                                    along_workspace_get_caseload (self->workspace));

  return reg || caseload;
}

/* @unjudged: (element-type AlongDossier): gets it when its progress is not known any more. */
static void
take_dossier (AlongDeploymentStore *self,
              AlongDossier *dossier,
              gboolean names,
              GPtrArray *items,
              GPtrArray *unjudged)
{
  const char *id = along_dossier_get_deployment (dossier)->id;
  AlongDeploymentItem *item = g_hash_table_lookup (self->by_id, id);
  gboolean is_new = item == NULL;

  if (is_new)
    item = along_deployment_item_new (self->workspace, dossier);
  else
    g_object_ref (item);
  g_ptr_array_add (items, item);

  /* It takes another dossier together with its progress. */
  if (along_deployment_item_get_dossier (item) != dossier ||
      along_deployment_item_get_all_progress (item) == NULL)
    g_ptr_array_add (unjudged, g_object_ref (dossier));
  if (names && !is_new && along_deployment_item_get_dossier (item) == dossier)
    along_deployment_item_update (item, self->workspace, dossier,
                                  along_deployment_item_get_all_progress (item), TRUE);
}

/* One splice: what both lists have in common at their ends stays. */
static void
replace_items (AlongDeploymentStore *self, GPtrArray *after)
{
  g_autoptr (GPtrArray) before = g_steal_pointer (&self->items);
  guint head = 0, tail = 0;
  guint shorter = MIN (before->len, after->len);

  while (head < shorter && g_ptr_array_index (before, head) == g_ptr_array_index (after, head))
    head++;
  while (tail < shorter - head && g_ptr_array_index (before, before->len - 1 - tail) ==
                                      g_ptr_array_index (after, after->len - 1 - tail))
    tail++;
  self->items = g_ptr_array_ref (after);
  g_hash_table_remove_all (self->by_id);
  for (guint i = 0; i < after->len; i++)
    {
      AlongDeploymentItem *item = g_ptr_array_index (after, i);

      g_hash_table_insert (self->by_id, g_strdup (along_deployment_item_get_id (item)), item);
    }
  if (before->len > head + tail || after->len > head + tail)
    g_list_model_items_changed (G_LIST_MODEL (self), head, before->len - head - tail,
                                after->len - head - tail);
}

static void
take_judged (AlongDeploymentStore *self, GPtrArray *dossiers, GPtrArray *judged)
{

  for (guint i = 0; i < dossiers->len; i++)
    {
      AlongDossier *dossier = g_ptr_array_index (dossiers, i);
      AlongDeploymentItem *item = along_deployment_store_find (
          self, along_dossier_get_deployment (dossier)->id);

      if (item != NULL)
        along_deployment_item_update (item, self->workspace, dossier, g_ptr_array_index (judged, i),
                                      FALSE);
    }
  g_signal_emit (self, signals[SIGNAL_UPDATED], 0);
}

static void
judged_cb (GObject *object, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (GPtrArray) dossiers = user_data;
  g_autoptr (GPtrArray) judged = along_progress_terms_judge_finish (result);

  if (judged != NULL)
    take_judged (ALONG_DEPLOYMENT_STORE (object), dossiers, judged);
}

/* What is being judged in a thread is judged again from the start: its dossiers may be old. */
static void
judge (AlongDeploymentStore *self, GPtrArray *dossiers)
{
  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  if (dossiers->len <= MOST_AT_ONCE)
    {
      g_autoptr (GPtrArray) judged = along_progress_terms_judge_all (self->terms, dossiers);

      take_judged (self, dossiers, judged);
    }
  else
    {
      self->cancellable = g_cancellable_new ();
      along_progress_terms_judge_async (self->terms, self, dossiers, self->cancellable, judged_cb,
                                        g_ptr_array_ref (dossiers));
    }
}

/* Whether all deadlines have to be counted again. */
static gboolean
take_terms (AlongDeploymentStore *self)
{
  g_autoptr (AlongProgressTerms) terms = along_progress_terms_new (self->workspace);

  if (along_progress_terms_equal (self->terms, terms))
    return FALSE;
  g_clear_pointer (&self->terms, along_progress_terms_unref);
  self->terms = g_steal_pointer (&terms);
  return TRUE;
}

static void
forget_progress (AlongDeploymentStore *self)
{

  for (guint i = 0; i < self->items->len; i++)
    {
      AlongDeploymentItem *item = g_ptr_array_index (self->items, i);

      along_deployment_item_update (item, self->workspace, along_deployment_item_get_dossier (item),
                                    NULL, FALSE);
    }
}

static void
along_deployment_store_dispose (GObject *object)
{
  AlongDeploymentStore *self = ALONG_DEPLOYMENT_STORE (object);

  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);

  G_OBJECT_CLASS (along_deployment_store_parent_class)->dispose (object);
}

static void
along_deployment_store_finalize (GObject *object)
{
  AlongDeploymentStore *self = ALONG_DEPLOYMENT_STORE (object);

  g_hash_table_unref (self->by_id);
  g_ptr_array_unref (self->items);
  g_clear_object (&self->workspace);
  g_clear_object (&self->reg);
  g_clear_object (&self->caseload);
  g_clear_pointer (&self->terms, along_progress_terms_unref);

  G_OBJECT_CLASS (along_deployment_store_parent_class)->finalize (object);
}

static void
along_deployment_store_class_init (AlongDeploymentStoreClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = along_deployment_store_dispose;
  G_OBJECT_CLASS (klass)->finalize = along_deployment_store_finalize;

  signals[SIGNAL_UPDATED] = g_signal_new ("updated", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST,
                                          0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
along_deployment_store_init (AlongDeploymentStore *self)
{
  self->by_id = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  self->items = g_ptr_array_new_with_free_func (g_object_unref);
}

AlongDeploymentStore *
along_deployment_store_new (AlongWorkspace *workspace)
{
  AlongDeploymentStore *self;

  g_return_val_if_fail (ALONG_IS_WORKSPACE (workspace), NULL);

  self = g_object_new (ALONG_TYPE_DEPLOYMENT_STORE, NULL);
  self->workspace = g_object_ref (workspace);
  return self;
}

void
along_deployment_store_refresh (AlongDeploymentStore *self)
{
  g_autoptr (GPtrArray) after = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GPtrArray) unjudged = g_ptr_array_new_with_free_func (g_object_unref);
  AlongDocket *docket;
  gboolean names;

  g_return_if_fail (ALONG_IS_DEPLOYMENT_STORE (self));

  docket = along_workspace_get_docket (self->workspace);
  names = take_sources (self);
  if (take_terms (self))
    forget_progress (self);
  for (guint i = 0; docket != NULL && i < along_docket_get_dossiers (docket)->len; i++)
    take_dossier (self, g_ptr_array_index (along_docket_get_dossiers (docket), i), names, after,
                  unjudged);
  replace_items (self, after);
  judge (self, unjudged);
}

AlongDeploymentItem *
along_deployment_store_find (AlongDeploymentStore *self, const char *id)
{
  g_return_val_if_fail (ALONG_IS_DEPLOYMENT_STORE (self), NULL);

  return id != NULL ? g_hash_table_lookup (self->by_id, id) : NULL;
}
