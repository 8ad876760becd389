/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-deployments"

#include "along-progress-terms.h"

#include "along-workspace-docket.h"
#include "along-workspace-progress.h"

struct _AlongProgressTerms
{
  gatomicrefcount references;
  AlongDefinitions *definitions;
  const GArray *holidays; /* of @docket */
  AlongDocket *docket;
  AlongProgressOptions options;
};

AlongProgressTerms *
along_progress_terms_new (AlongWorkspace *workspace)
{
  AlongProgressTerms *self;
  AlongDocket *docket;

  g_return_val_if_fail (ALONG_IS_WORKSPACE (workspace), NULL);

  docket = along_workspace_get_docket (workspace);
  self = g_new0 (AlongProgressTerms, 1);
  g_atomic_ref_count_init (&self->references);
  self->definitions = g_object_ref (along_workspace_get_definitions (workspace));
  if (docket != NULL)
    {
      self->docket = g_object_ref (docket);
      self->holidays = along_docket_get (docket, ALONG_DOCKET_HOLIDAYS);
    }
  self->options = *along_workspace_get_progress_options (workspace);
  along_calendar_ref (self->options.calendar);
  return self;
}

AlongProgressTerms *
along_progress_terms_ref (AlongProgressTerms *self)
{
  g_atomic_ref_count_inc (&self->references);
  return self;
}

void
along_progress_terms_unref (AlongProgressTerms *self)
{
  if (!g_atomic_ref_count_dec (&self->references))
    return;
  along_calendar_unref (self->options.calendar);
  g_clear_object (&self->docket);
  g_clear_object (&self->definitions);
  g_free (self);
}

const AlongProgressOptions *
along_progress_terms_get_options (AlongProgressTerms *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return &self->options;
}

static gboolean
holidays_equal (const GArray *a, const GArray *b)
{
  guint n = a != NULL ? a->len : 0;

  if (n != (b != NULL ? b->len : 0))
    return FALSE;
  for (guint i = 0; i < n; i++)
    {
      const AlongHoliday *one = along_dossier_item (a, AlongHoliday, i);
      const AlongHoliday *other = along_dossier_item (b, AlongHoliday, i);

      if (one->region != other->region || one->first != other->first || one->last != other->last)
        return FALSE;
    }
  return TRUE;
}

gboolean
along_progress_terms_equal (AlongProgressTerms *a, AlongProgressTerms *b)
{
  if (a == NULL || b == NULL)
    return a == b;
  return a->definitions == b->definitions && a->options.today == b->options.today &&
         a->options.school_holidays == b->options.school_holidays &&
         a->options.term_or_weeks == b->options.term_or_weeks &&
         a->options.target_days == b->options.target_days &&
         holidays_equal (a->holidays, b->holidays);
}

/* An enhancement's own process begins when it is asked for. */
static gboolean
goes_through (AlongDossier *dossier, const AlongProcess *process)
{
  const GArray *enhancements = along_dossier_get (dossier, ALONG_DOSSIER_ENHANCEMENTS);

  if (*process->enhancement == '\0')
    return TRUE;
  for (guint i = 0; i < enhancements->len; i++)
    {
      const AlongEnhancement *it = along_dossier_item (enhancements, AlongEnhancement, i);

      if (g_str_equal (it->option, process->enhancement) &&
          it->state != ALONG_ENHANCEMENT_WITHDRAWN && it->state != ALONG_ENHANCEMENT_NOTED)
        return TRUE;
    }
  return FALSE;
}

GPtrArray *
along_progress_terms_judge (AlongProgressTerms *self, AlongDossier *dossier)
{
  GPtrArray *all = g_ptr_array_new_with_free_func ((GDestroyNotify) along_progress_unref);
  AlongProgramme *programme;
  const AlongProcess *processes;
  guint n;

  g_return_val_if_fail (self != NULL, all);
  g_return_val_if_fail (ALONG_IS_DOSSIER (dossier), all);

  programme = along_definitions_find_programme (self->definitions,
                                                along_dossier_get_deployment (dossier)->programme);
  if (programme == NULL)
    return all;
  processes = along_programme_get_processes (programme, &n);
  for (guint i = 0; i < n; i++)
    if (goes_through (dossier, &processes[i]))
      g_ptr_array_add (all, along_progress_new (&processes[i], dossier, &self->options));
  return all;
}

GPtrArray *
along_progress_terms_judge_all (AlongProgressTerms *self, GPtrArray *dossiers)
{
  GPtrArray *all = g_ptr_array_new_with_free_func ((GDestroyNotify) g_ptr_array_unref);

  g_return_val_if_fail (self != NULL && dossiers != NULL, all);

  for (guint i = 0; i < dossiers->len; i++)
    g_ptr_array_add (all, along_progress_terms_judge (self, g_ptr_array_index (dossiers, i)));
  return all;
}

typedef struct
{
  AlongProgressTerms *terms;
  GPtrArray *dossiers;
} Job;

static void
job_free (gpointer data)
{
  Job *job = data;

  along_progress_terms_unref (job->terms);
  g_ptr_array_unref (job->dossiers);
  g_free (job);
}

static void
judge_thread (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  Job *job = data;

  g_task_return_pointer (task, along_progress_terms_judge_all (job->terms, job->dossiers),
                         (GDestroyNotify) g_ptr_array_unref);
}

void
along_progress_terms_judge_async (AlongProgressTerms *self,
                                  gpointer source,
                                  GPtrArray *dossiers,
                                  GCancellable *cancellable,
                                  GAsyncReadyCallback callback,
                                  gpointer user_data)
{
  g_autoptr (GTask) task = g_task_new (source, cancellable, callback, user_data);
  Job *job = g_new0 (Job, 1);

  job->terms = along_progress_terms_ref (self);
  job->dossiers = g_ptr_array_ref (dossiers);
  g_task_set_task_data (task, job, job_free);
  g_task_run_in_thread (task, judge_thread);
}

GPtrArray *
along_progress_terms_judge_finish (GAsyncResult *result)
{
  return g_task_propagate_pointer (G_TASK (result), NULL);
}
