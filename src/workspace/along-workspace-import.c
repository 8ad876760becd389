/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "along-workspace-import.h"

#include "along-import-job.h"
#include "along-imported-signatures.h"
#include "along-recording.h"
#include "along-workspace-private.h"

#include <glib/gi18n.h>

typedef struct
{
  char *path;
  char *author;
  AlongDefinitions *definitions;
  GPtrArray *sources;
  gboolean dry_run;

  AlongImportProgress progress;
  gpointer progress_data;
  GMainContext *context; /* where progress is told; NULL: in the importing thread */
  GCancellable *cancellable;

  gboolean changed;
} Job;

static void
job_free (Job *job)
{
  g_free (job->path);
  g_free (job->author);
  g_object_unref (job->definitions);
  g_ptr_array_unref (job->sources);
  g_clear_pointer (&job->context, g_main_context_unref);
  g_clear_object (&job->cancellable);
  g_free (job);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Job, job_free)

/* Progress on its way to the window's thread ----------------------------------------------------
 */

typedef struct
{
  AlongImportProgress progress;
  gpointer progress_data;
  GCancellable *cancellable;
  char *name;
  guint64 done, total, rows;
} Tidings;

static void
tidings_free (gpointer data)
{
  Tidings *tidings = data;

  g_clear_object (&tidings->cancellable);
  g_free (tidings->name);
  g_free (tidings);
}

/* Whoever cancelled does not want to hear any more, and may be gone. */
static gboolean
tell_cb (gpointer data)
{
  Tidings *tidings = data;

  if (!g_cancellable_is_cancelled (tidings->cancellable))
    tidings->progress (tidings->name, tidings->done, tidings->total, tidings->rows,
                       tidings->progress_data);
  return G_SOURCE_REMOVE;
}

static void
progress_cb (const char *name, guint64 done, guint64 total, guint64 rows, gpointer user_data)
{
  Job *job = user_data;
  Tidings *tidings;

  if (job->progress == NULL)
    return;
  if (job->context == NULL)
    {
      job->progress (name, done, total, rows, job->progress_data);
      return;
    }

  tidings = g_new0 (Tidings, 1);
  *tidings = (Tidings){
    job->progress, job->progress_data, NULL, g_strdup (name), done, total, rows
  };
  g_set_object (&tidings->cancellable, job->cancellable);
  g_main_context_invoke_full (job->context, G_PRIORITY_DEFAULT, tell_cb, tidings, tidings_free);
}

/* The job ---------------------------------------------------------------------------------------
 */

static char *
dup_subject (GPtrArray *sources)
{
  if (sources->len == 1)
    return g_strdup (along_import_source_get_name (g_ptr_array_index (sources, 0)));

  return g_strdup_printf (ngettext ("%u file", "%u files", sources->len), sources->len);
}

static GPtrArray *
run_dry (AlongDatabase *database, Job *job, GError **error)
{
  g_autoptr (GPtrArray) reports = NULL;

  if (!along_database_begin (database, error))
    return NULL;
  along_import_run (database, job->definitions, job->sources, progress_cb, job, job->cancellable,
                    &reports, error);
  along_database_rollback (database);

  return g_steal_pointer (&reports);
}

static GPtrArray *
run_recorded (AlongDatabase *database, Job *job, GError **error)
{
  g_autoptr (AlongRecording) recording = along_recording_begin (database, error);
  g_autoptr (GPtrArray) reports = NULL;
  g_autofree char *subject = dup_subject (job->sources);
  AlongHistoryLabel label = { .kind = (char *) "import", .subject = subject };

  if (recording == NULL ||
      !along_import_run (database, job->definitions, job->sources, progress_cb, job,
                         job->cancellable, &reports, error) ||
      !along_imported_signatures_seal (database, job->definitions, error) ||
      !along_recording_commit (recording, &label, job->author, &job->changed, error))
    return NULL;

  return g_steal_pointer (&reports);
}

static GPtrArray *
run (AlongDatabase *database, Job *job, GError **error)
{
  GPtrArray *reports;

  along_database_set_cancellable (database, job->cancellable);
  reports = job->dry_run ? run_dry (database, job, error) : run_recorded (database, job, error);
  along_database_set_cancellable (database, NULL);

  return reports;
}

static void
import_thread (GTask *task, gpointer source, gpointer task_data, GCancellable *cancellable)
{
  Job *job = task_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) reports = NULL;
  g_autoptr (AlongDatabase)
      database = along_workspace_open_connection (job->path, ALONG_DATABASE_READ_WRITE, &error);

  if (database != NULL)
    reports = run (database, job, &error);

  if (reports != NULL)
    g_task_return_pointer (task, g_steal_pointer (&reports), (GDestroyNotify) g_ptr_array_unref);
  else
    g_task_return_error (task, g_steal_pointer (&error));
}

static Job *
job_new (AlongWorkspace *self,
         GPtrArray *sources,
         gboolean dry_run,
         AlongImportProgress progress,
         gpointer progress_data,
         GCancellable *cancellable)
{
  Job *job = g_new0 (Job, 1);

  job->path = g_strdup (along_workspace_get_path (self));
  job->author = g_strdup (along_workspace_get_author (self));
  job->definitions = g_object_ref (along_workspace_get_definitions (self));
  job->sources = g_ptr_array_ref (sources);
  job->dry_run = dry_run;
  job->progress = progress;
  job->progress_data = progress_data;
  g_set_object (&job->cancellable, cancellable);
  return job;
}

static void
finish_job (AlongWorkspace *self, const Job *job)
{
  g_autofree char *subject = NULL;
  g_autofree char *sentence = NULL;

  if (!job->changed)
    return;

  along_workspace_take_up_changes (self, TRUE);
  subject = dup_subject (job->sources);
  sentence = g_strdup_printf (_ ("Imported %s"), subject);
  along_workspace_announce (self, sentence, TRUE);
}

static void
imported_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  AlongWorkspace *self = ALONG_WORKSPACE (source);
  g_autoptr (GTask) outer = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) reports = g_task_propagate_pointer (G_TASK (result), &error);

  along_workspace_set_busy (self, FALSE);
  if (reports == NULL)
    {
      g_task_return_error (outer, g_steal_pointer (&error));
      return;
    }

  finish_job (self, g_task_get_task_data (G_TASK (result)));
  g_task_return_pointer (outer, g_steal_pointer (&reports), (GDestroyNotify) g_ptr_array_unref);
}

void
along_workspace_import_async (AlongWorkspace *self,
                              GPtrArray *sources,
                              gboolean dry_run,
                              AlongImportProgress progress,
                              gpointer progress_data,
                              GCancellable *cancellable,
                              GAsyncReadyCallback callback,
                              gpointer user_data)
{
  g_autoptr (GTask) outer = NULL;
  g_autoptr (GTask) task = NULL;
  GError *error = NULL;
  Job *job;

  g_return_if_fail (ALONG_IS_WORKSPACE (self));
  g_return_if_fail (sources != NULL);

  outer = g_task_new (self, NULL, callback, user_data);
  g_task_set_source_tag (outer, along_workspace_import_async);
  if (!along_workspace_check_idle (self, &error))
    {
      g_task_return_error (outer, error);
      return;
    }

  job = job_new (self, sources, dry_run, progress, progress_data, cancellable);
  job->context = g_main_context_ref_thread_default ();
  along_workspace_set_busy (self, TRUE);
  task = g_task_new (self, NULL, imported_cb, g_steal_pointer (&outer));
  g_task_set_source_tag (task, along_workspace_import_async);
  g_task_set_task_data (task, job, (GDestroyNotify) job_free);
  g_task_run_in_thread (task, import_thread);
}

GPtrArray *
along_workspace_import_finish (AlongWorkspace *self, GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (g_task_is_valid (result, self), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}

GPtrArray *
along_workspace_import (AlongWorkspace *self,
                        GPtrArray *sources,
                        gboolean dry_run,
                        AlongImportProgress progress,
                        gpointer progress_data,
                        GError **error)
{
  g_autoptr (Job) job = NULL;
  g_autoptr (GPtrArray) reports = NULL;

  g_return_val_if_fail (ALONG_IS_WORKSPACE (self), NULL);

  if (!along_workspace_check_idle (self, error))
    return NULL;

  job = job_new (self, sources, dry_run, progress, progress_data, NULL);
  reports = run (along_workspace_get_database (self), job, error);
  if (reports != NULL)
    finish_job (self, job);

  return g_steal_pointer (&reports);
}
