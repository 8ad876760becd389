/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "along-progress-private.h"

/* When the last match ended that another followed, or has to follow. */
static AlongDate
find_rematch (AlongProgress *self)
{
  const AlongDeployment *deployment = along_dossier_get_deployment (self->dossier);
  const GArray *matches = along_dossier_get (self->dossier, ALONG_DOSSIER_MATCHES);
  gboolean vacant = *deployment->lead == '\0' && deployment->status != ALONG_DEPLOYMENT_COMPLETED;
  AlongDate latest = ALONG_DATE_NONE;
  AlongDate last_from = ALONG_DATE_NONE;

  for (guint i = 0; i < matches->len; i++)
    last_from = MAX (last_from, along_dossier_item (matches, AlongMatchRecord, i)->from);
  for (guint i = 0; i < matches->len; i++)
    {
      const AlongMatchRecord *match = along_dossier_item (matches, AlongMatchRecord, i);

      if (match->until != ALONG_DATE_NONE &&
          (vacant || (match->from < last_from && match->until <= last_from)))
        latest = MAX (latest, match->until);
    }
  return latest;
}

static void
go_back_on_rematch (AlongProgress *self, AlongStale *stale)
{
  const AlongProcess *process = self->process;
  AlongDate rematch = process->rematch != ALONG_NO_STEP ? find_rematch (self) : ALONG_DATE_NONE;
  g_autofree gboolean *waiting = NULL;

  if (rematch == ALONG_DATE_NONE)
    return;

  waiting = along_process_list_waiting (process, (guint) process->rematch);
  for (guint i = 0; i < process->n_steps; i++)
    if (waiting[i] || (int) i == process->rematch)
      stale[i].before = rematch;
}

/* After an answer that sends back, the step it names and all that wait for it are open again, until
 * they are done later than the answer was given. */
static void
go_back_on_answer (AlongProgress *self, guint step, AlongStale *stale)
{
  const AlongProcess *process = self->process;
  const AlongStepRecord *record = self->steps[step].record;
  const AlongAnswer *answer;
  g_autofree gboolean *waiting = NULL;

  if (process->steps[step].n_answers == 0 || record == NULL || record->state != ALONG_STEP_DONE ||
      record->date < stale[step].before)
    return;
  answer = along_step_find_answer (&process->steps[step], record->answer);
  if (answer == NULL || answer->back == ALONG_NO_STEP)
    return;

  waiting = along_process_list_waiting (process, (guint) answer->back);
  for (guint i = 0; i < process->n_steps; i++)
    if (waiting[i] || (int) i == answer->back)
      stale[i].up_to = MAX (stale[i].up_to, record->date);
}

/* On the day of the answer itself only the correction that ending it again leaves tells it from
 * what was there before. */
static gboolean
was_done_again (AlongDossier *dossier, const AlongStepRecord *record)
{
  const GArray *corrections = along_dossier_get (dossier, ALONG_DOSSIER_CORRECTIONS);

  for (guint i = 0; i < corrections->len; i++)
    {
      const AlongCorrection *it = along_dossier_item (corrections, AlongCorrection, i);

      if (it->now == record->date && g_str_equal (it->process, record->process) &&
          g_str_equal (it->step, record->step))
        return TRUE;
    }
  return FALSE;
}

gboolean
along_stale_covers (const AlongStale *self, AlongDossier *dossier, const AlongStepRecord *record)
{
  if (record == NULL)
    return FALSE;
  if (record->date < self->before || record->date < self->up_to)
    return TRUE;
  return record->date == self->up_to && !was_done_again (dossier, record);
}

void
along_progress_find_stale (AlongProgress *self, AlongStale *stale)
{
  go_back_on_rematch (self, stale);
  for (guint i = 0; i < self->process->n_steps; i++)
    go_back_on_answer (self, i, stale);
}
