/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-impact-answer"

#include "along-impact-answer.h"

#include "along-impact-row.h"

typedef struct
{
  AlongFrameworks *frameworks;
  AlongRegister *reg;
  AlongCaseload *caseload;
  AlongImpactQuestion question;
  char *programme;
  char *cohort;
} Job;

G_STATIC_ASSERT (ALONG_MAX_AREAS <= 64);

static void
job_free (gpointer data)
{
  Job *job = data;

  g_object_unref (job->frameworks);
  g_object_unref (job->reg);
  g_object_unref (job->caseload);
  g_free (job->programme);
  g_free (job->cohort);
  g_free (job);
}

void
along_impact_answer_free (AlongImpactAnswer *answer)
{
  g_clear_object (&answer->impact);
  g_clear_object (&answer->rows);
  g_free (answer);
}

static guint64
find_areas (AlongRegister *reg)
{
  guint64 areas = 0;

  for (guint i = 0; i < along_register_get_n_schools (reg); i++)
    {
      guint n;
      const AlongInspection *inspections = along_register_get_inspections (
          reg, along_register_get_school (reg, i), &n);

      for (guint j = 0; j < n; j++)
        for (guint area = 0; inspections[j].graded && area < ALONG_MAX_AREAS; area++)
          if (inspections[j].grades[area] != ALONG_GRADE_NONE)
            areas |= G_GUINT64_CONSTANT (1) << area;
    }
  return areas;
}

static void
run_cb (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  Job *job = data;
  AlongImpactAnswer *answer = g_new0 (AlongImpactAnswer, 1);

  answer->impact = along_impact_new (job->frameworks, job->reg, job->caseload, &job->question);
  answer->rows = along_impact_row_list (job->frameworks, answer->impact);
  answer->areas = find_areas (job->reg);
  g_task_return_pointer (task, answer, (GDestroyNotify) along_impact_answer_free);
}

void
along_impact_answer_async (AlongFrameworks *frameworks,
                           AlongRegister *reg,
                           AlongCaseload *caseload,
                           const AlongImpactQuestion *question,
                           GCancellable *cancellable,
                           GAsyncReadyCallback callback,
                           gpointer user_data)
{
  g_autoptr (GTask) task = NULL;
  Job *job;

  g_return_if_fail (ALONG_IS_FRAMEWORKS (frameworks));
  g_return_if_fail (ALONG_IS_REGISTER (reg));
  g_return_if_fail (ALONG_IS_CASELOAD (caseload));
  g_return_if_fail (question != NULL);

  job = g_new0 (Job, 1);
  job->frameworks = g_object_ref (frameworks);
  job->reg = g_object_ref (reg);
  job->caseload = g_object_ref (caseload);
  job->question = *question;
  job->question.programme = job->programme = g_strdup (question->programme);
  job->question.cohort = job->cohort = g_strdup (question->cohort);

  task = g_task_new (NULL, cancellable, callback, user_data);
  g_task_set_source_tag (task, along_impact_answer_async);
  g_task_set_task_data (task, job, job_free);
  g_task_run_in_thread (task, run_cb);
}

AlongImpactAnswer *
along_impact_answer_finish (GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (g_task_is_valid (result, NULL), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}
