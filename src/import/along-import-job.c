/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-import-job"

#include "config.h"

#include "along-import-job.h"

#include "along-import-source-private.h"
#include "along-participants-import.h"
#include "along-table-import.h"

#include <glib/gi18n.h>

#define PROGRESS_INTERVAL (G_TIME_SPAN_SECOND / 10)

typedef struct
{
  const char *name;
  AlongImportProgress progress;
  gpointer user_data;
  gint64 last;
} Job;

/* What others refer to comes first. */
static const int order[ALONG_N_IMPORT_KINDS] = {
  [ALONG_IMPORT_GROUPS] = 1,       [ALONG_IMPORT_REGISTER] = 2, [ALONG_IMPORT_LINKS] = 3,
  [ALONG_IMPORT_GROUP_LINKS] = 4,  [ALONG_IMPORT_OFSTED] = 5,   [ALONG_IMPORT_HISTORY] = 6,
  [ALONG_IMPORT_PARTICIPANTS] = 7, [ALONG_IMPORT_LEADS] = 8,    [ALONG_IMPORT_PARTNERS] = 9,
};

static void
progress_cb (guint64 done, guint64 total, guint64 rows, gpointer data)
{
  Job *self = data;
  gint64 now = g_get_monotonic_time ();

  if (self->progress == NULL || now - self->last < PROGRESS_INTERVAL)
    return;

  self->last = now;
  self->progress (self->name, done, total, rows, self->user_data);
}

/* Whatever stopped it when it was cancelled, it was cancelled. */
static void
translate_error (GError **error)
{
  if (!g_error_matches (*error, G_IO_ERROR, G_IO_ERROR_CANCELLED) &&
      !g_error_matches (*error, ALONG_STORE_ERROR, ALONG_STORE_ERROR_CANCELLED))
    return;

  g_clear_error (error);
  g_set_error_literal (error, ALONG_IMPORT_ERROR, ALONG_IMPORT_ERROR_CANCELLED,
                       _ ("The import was cancelled. Nothing was changed."));
}

/* (element-type AlongImportSource): in the order in which they are read; those of one kind as they
 * were given, so that of two months' files the later one may be given last. */
static GArray *
sort_sources (GPtrArray *sources)
{
  GArray *indices = g_array_new (FALSE, FALSE, sizeof (guint));

  for (int rank = 0; rank <= ALONG_N_IMPORT_KINDS; rank++)
    for (guint i = 0; i < sources->len; i++)
      if (order[along_import_source_get_kind (sources->pdata[i])] == rank)
        g_array_append_val (indices, i);

  return indices;
}

static AlongImportReport *
import_source (Job *job,
               const AlongImporterContext *context,
               GCancellable *cancellable,
               GError **error)
{
  AlongImportSource *source = context->source;
  g_autoptr (AlongImportReport)
      report = along_import_report_new (along_import_source_get_path (source));
  g_autoptr (GPtrArray) issues = g_ptr_array_new ();
  gboolean ok;

  g_free (report->name);
  report->name = g_strdup (along_import_source_get_name (source));
  report->kind = along_import_source_get_kind (source);
  along_import_source_describe (source, report->unknown_columns, issues);
  for (guint i = 0; i < issues->len; i++)
    along_import_report_take_issue (report, issues->pdata[i]);

  job->name = report->name;
  if (report->kind == ALONG_IMPORT_PARTICIPANTS)
    ok = along_participants_import_run (context, report, cancellable, error);
  else
    ok = along_table_import_run (context, report, progress_cb, job, cancellable, error);

  return ok ? g_steal_pointer (&report) : NULL;
}

static gboolean
import_all (AlongImporterContext *context,
            GPtrArray *sources,
            Job *job,
            GPtrArray *reports,
            GCancellable *cancellable,
            GError **error)
{
  g_autoptr (GArray) indices = sort_sources (sources);

  for (guint i = 0; i < indices->len; i++)
    {
      guint index = g_array_index (indices, guint, i);
      AlongImportReport *report;

      context->source = sources->pdata[index];
      report = import_source (job, context, cancellable, error);
      if (report == NULL)
        return FALSE;
      reports->pdata[index] = report;
    }

  return TRUE;
}

static void
free_report (gpointer report)
{
  if (report != NULL)
    along_import_report_free (report);
}

gboolean
along_import_run (AlongDatabase *database,
                  AlongDefinitions *definitions,
                  GPtrArray *sources,
                  AlongImportProgress progress,
                  gpointer user_data,
                  GCancellable *cancellable,
                  GPtrArray **reports,
                  GError **error)
{
  g_autoptr (GPtrArray) made = g_ptr_array_new_with_free_func (free_report);
  g_autoptr (GError) local_error = NULL;
  AlongImporterContext context = { .database = database,
                                   .definitions = definitions,
                                   .frameworks = along_definitions_get_frameworks (definitions),
                                   .today = along_date_today () };
  Job job = { .progress = progress, .user_data = user_data };

  g_return_val_if_fail (ALONG_IS_DATABASE (database) && ALONG_IS_DEFINITIONS (definitions), FALSE);
  g_return_val_if_fail (sources != NULL, FALSE);

  for (guint i = 0; i < sources->len; i++)
    if (!along_import_source_check (sources->pdata[i], error))
      return FALSE;

  g_ptr_array_set_size (made, (int) sources->len);
  if (!import_all (&context, sources, &job, made, cancellable, &local_error))
    {
      translate_error (&local_error);
      g_propagate_error (error, g_steal_pointer (&local_error));
      return FALSE;
    }

  if (reports != NULL)
    *reports = g_steal_pointer (&made);
  return TRUE;
}
