/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-deployments"

#include "config.h"

#include "along-deployment-item.h"

#include "along-day-rules.h"
#include "along-deployment-words.h"
#include "along-enhancement-rules.h"
#include "along-text.h"

/* @next: step that has to be done first, of @next_of; both belong to @progress. */
struct _AlongDeploymentItem
{
  GObject parent_instance;

  AlongDossier *dossier;
  GPtrArray *progress; /* (nullable) */
  AlongProgress *next_of;
  const AlongStepProgress *next;
  AlongDays used;
  AlongDays approved;
  char *name;
  char *lead_name;
  char *search_key;
  char *collation_key;
};

G_DEFINE_FINAL_TYPE (AlongDeploymentItem, along_deployment_item, G_TYPE_OBJECT)

enum
{
  SIGNAL_CHANGED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

/* The keys are made when they are first needed. */
static void
take_names (AlongDeploymentItem *self, AlongWorkspace *workspace)
{
  const AlongDeployment *deployment = along_deployment_item_get_deployment (self);

  g_free (self->name);
  g_free (self->lead_name);
  g_clear_pointer (&self->search_key, g_free);
  g_clear_pointer (&self->collation_key, g_free);
  self->name = along_deployment_words_dup_name (workspace, deployment->who);
  self->lead_name = along_deployment_words_dup_lead (workspace, deployment->lead);
}

static const char *
get_collation_key (AlongDeploymentItem *self)
{
  if (self->collation_key == NULL)
    self->collation_key = g_utf8_collate_key (self->name, -1);
  return self->collation_key;
}

static void
count_days (AlongDeploymentItem *self, AlongWorkspace *workspace)
{
  AlongProgramme *programme = along_deployment_words_find_programme (
      workspace, along_dossier_get_deployment (self->dossier));

  self->used = along_day_get_used (self->dossier, programme);
  self->approved = programme != NULL
                       ? along_enhancement_get_approved_days (self->dossier, programme)
                       : along_dossier_get_deployment (self->dossier)->approved;
}

static AlongDate
deadline_of (const AlongStepProgress *step)
{
  return step == NULL || step->due == ALONG_DATE_NONE ? G_MAXINT32 : step->due;
}

static void
find_next (AlongDeploymentItem *self)
{
  self->next = NULL;
  self->next_of = NULL;
  for (guint i = 0; self->progress != NULL && i < self->progress->len; i++)
    {
      AlongProgress *progress = g_ptr_array_index (self->progress, i);
      const AlongStepProgress *step = along_progress_get_next (progress);

      if (step == NULL || (self->next != NULL && deadline_of (step) >= deadline_of (self->next)))
        continue;
      self->next = step;
      self->next_of = progress;
    }
}

static void
along_deployment_item_finalize (GObject *object)
{
  AlongDeploymentItem *self = ALONG_DEPLOYMENT_ITEM (object);

  g_clear_object (&self->dossier);
  g_clear_pointer (&self->progress, g_ptr_array_unref);
  g_free (self->name);
  g_free (self->lead_name);
  g_free (self->search_key);
  g_free (self->collation_key);

  G_OBJECT_CLASS (along_deployment_item_parent_class)->finalize (object);
}

static void
along_deployment_item_class_init (AlongDeploymentItemClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = along_deployment_item_finalize;

  signals[SIGNAL_CHANGED] = g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST,
                                          0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
along_deployment_item_init (AlongDeploymentItem *self)
{
}

AlongDeploymentItem *
along_deployment_item_new (AlongWorkspace *workspace, AlongDossier *dossier)
{
  AlongDeploymentItem *self;

  g_return_val_if_fail (ALONG_IS_WORKSPACE (workspace), NULL);
  g_return_val_if_fail (ALONG_IS_DOSSIER (dossier), NULL);

  self = g_object_new (ALONG_TYPE_DEPLOYMENT_ITEM, NULL);
  self->dossier = g_object_ref (dossier);
  count_days (self, workspace);
  take_names (self, workspace);
  return self;
}

void
along_deployment_item_update (AlongDeploymentItem *self,
                              AlongWorkspace *workspace,
                              AlongDossier *dossier,
                              GPtrArray *progress,
                              gboolean names)
{
  g_autoptr (GPtrArray) before = NULL;
  gboolean other;

  g_return_if_fail (ALONG_IS_DEPLOYMENT_ITEM (self));
  g_return_if_fail (ALONG_IS_WORKSPACE (workspace));
  g_return_if_fail (ALONG_IS_DOSSIER (dossier));

  other = g_set_object (&self->dossier, dossier);
  if (other)
    count_days (self, workspace);
  before = self->progress;
  self->progress = progress != NULL ? g_ptr_array_ref (progress) : NULL;
  find_next (self);
  if (other || names)
    take_names (self, workspace);
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}

AlongDossier *
along_deployment_item_get_dossier (AlongDeploymentItem *self)
{
  g_return_val_if_fail (ALONG_IS_DEPLOYMENT_ITEM (self), NULL);

  return self->dossier;
}

const AlongDeployment *
along_deployment_item_get_deployment (AlongDeploymentItem *self)
{
  g_return_val_if_fail (ALONG_IS_DEPLOYMENT_ITEM (self), NULL);

  return along_dossier_get_deployment (self->dossier);
}

const char *
along_deployment_item_get_id (AlongDeploymentItem *self)
{
  return along_deployment_item_get_deployment (self)->id;
}

const char *
along_deployment_item_get_name (AlongDeploymentItem *self)
{
  g_return_val_if_fail (ALONG_IS_DEPLOYMENT_ITEM (self), NULL);

  return self->name;
}

const char *
along_deployment_item_get_lead_name (AlongDeploymentItem *self)
{
  g_return_val_if_fail (ALONG_IS_DEPLOYMENT_ITEM (self), NULL);

  return self->lead_name;
}

const char *
along_deployment_item_get_search_key (AlongDeploymentItem *self)
{
  const AlongDeployment *deployment;
  g_autofree char *text = NULL;

  g_return_val_if_fail (ALONG_IS_DEPLOYMENT_ITEM (self), NULL);

  if (self->search_key == NULL)
    {
      deployment = along_deployment_item_get_deployment (self);
      text = g_strdup_printf ("%s %d %s %s", self->name, deployment->who.id, self->lead_name,
                              along_region_get_name (deployment->region));
      self->search_key = along_text_search_key (text);
    }
  return self->search_key;
}

AlongDays
along_deployment_item_get_approved (AlongDeploymentItem *self)
{
  g_return_val_if_fail (ALONG_IS_DEPLOYMENT_ITEM (self), 0);

  return self->approved;
}

AlongDays
along_deployment_item_get_used (AlongDeploymentItem *self)
{
  g_return_val_if_fail (ALONG_IS_DEPLOYMENT_ITEM (self), 0);

  return self->used;
}

AlongProgress *
along_deployment_item_get_progress (AlongDeploymentItem *self)
{
  g_return_val_if_fail (ALONG_IS_DEPLOYMENT_ITEM (self), NULL);

  return self->progress != NULL && self->progress->len > 0 ? g_ptr_array_index (self->progress, 0)
                                                           : NULL;
}

GPtrArray *
along_deployment_item_get_all_progress (AlongDeploymentItem *self)
{
  g_return_val_if_fail (ALONG_IS_DEPLOYMENT_ITEM (self), NULL);

  return self->progress;
}

const AlongStepProgress *
along_deployment_item_get_next (AlongDeploymentItem *self, AlongProgress **of)
{
  g_return_val_if_fail (ALONG_IS_DEPLOYMENT_ITEM (self), NULL);

  if (of != NULL)
    *of = self->next_of;
  return self->next;
}

int
along_deployment_item_compare_names (gconstpointer a, gconstpointer b, gpointer user_data)
{
  return strcmp (get_collation_key ((AlongDeploymentItem *) a),
                 get_collation_key ((AlongDeploymentItem *) b));
}

/* Statuses are in the order in which they matter. */
int
along_deployment_item_compare (gconstpointer a, gconstpointer b, gpointer user_data)
{
  const AlongDeploymentItem *first = a;
  const AlongDeploymentItem *second = b;
  const AlongDeployment *of_first = along_dossier_get_deployment (first->dossier);
  const AlongDeployment *of_second = along_dossier_get_deployment (second->dossier);
  AlongDate due = deadline_of (first->next);
  AlongDate other = deadline_of (second->next);

  if (of_first->status != of_second->status)
    return of_first->status - of_second->status;
  if (due != other)
    return due < other ? -1 : 1;
  return along_deployment_item_compare_names (a, b, user_data);
}
