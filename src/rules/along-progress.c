/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "along-progress-private.h"

static gboolean
is_open (const AlongStepProgress *step)
{
  return step->status == ALONG_STEP_STATUS_DUE || step->status == ALONG_STEP_STATUS_OVERDUE;
}

/* Deadlines first and the earlier before the later; optional steps last. */
static gboolean
is_more_urgent (const AlongStepProgress *a, const AlongStepProgress *b)
{
  if (b == NULL || a->step->optional != b->step->optional)
    return b == NULL || b->step->optional;
  if ((a->due == ALONG_DATE_NONE) != (b->due == ALONG_DATE_NONE))
    return a->due != ALONG_DATE_NONE;
  return a->due < b->due;
}

static gboolean
is_in (AlongDate date, const AlongSuspension *suspension)
{
  return suspension->from <= date &&
         (suspension->until == ALONG_DATE_NONE || date < suspension->until);
}

static AlongHalt
find_halt (AlongProgress *self)
{
  const GArray *suspensions = along_dossier_get (self->dossier, ALONG_DOSSIER_SUSPENSIONS);
  int status = along_dossier_get_deployment (self->dossier)->status;
  AlongHalt halt = ALONG_HALT_NONE;

  if (status == ALONG_DEPLOYMENT_STOPPED)
    return ALONG_HALT_STOPPED;
  if (status == ALONG_DEPLOYMENT_PAUSED)
    halt = ALONG_HALT_PAUSED;
  for (guint i = 0; i < suspensions->len; i++)
    {
      const AlongSuspension *suspension = along_dossier_item (suspensions, AlongSuspension, i);

      if (is_in (self->today, suspension))
        halt = MAX (halt, suspension->stop ? ALONG_HALT_STOPPED : ALONG_HALT_PAUSED);
    }
  return halt;
}

static AlongClock *
make_clock (AlongProgress *self, const AlongProgressOptions *options)
{
  const GArray *suspensions = along_dossier_get (self->dossier, ALONG_DOSSIER_SUSPENSIONS);
  AlongClock *clock = along_clock_new (options->calendar);

  if (options->school_holidays)
    along_clock_hold_school_holidays (clock, along_dossier_get_deployment (self->dossier)->region);
  for (guint i = 0; i < suspensions->len; i++)
    {
      const AlongSuspension *suspension = along_dossier_item (suspensions, AlongSuspension, i);

      /* One that ends on the day on which it begins holds nothing. */
      if (suspension->until == ALONG_DATE_NONE)
        along_clock_hold (clock, suspension->from, ALONG_DATE_NONE);
      else if (suspension->until > suspension->from)
        along_clock_hold (clock, suspension->from, suspension->until - 1);
    }
  return clock;
}

static void
find_stage (AlongProgress *self)
{
  guint waiting = self->process->n_stages;

  self->stage = self->process->n_stages;
  for (guint i = 0; i < self->process->n_steps; i++)
    {
      const AlongStepProgress *it = &self->steps[i];

      if (it->step->optional)
        continue;
      if (is_open (it))
        self->stage = MIN (self->stage, it->step->stage);
      else if (it->status == ALONG_STEP_STATUS_WAITING)
        waiting = MIN (waiting, it->step->stage);
    }
  if (self->stage == self->process->n_stages)
    self->stage = waiting;
}

static void
find_movers (AlongProgress *self)
{
  const AlongProcess *process = self->process;
  g_autofree const AlongStepProgress **urgent = g_new0 (const AlongStepProgress *,
                                                        process->n_partners + 1);

  for (guint i = 0; i < process->n_steps; i++)
    {
      const AlongStepProgress *it = &self->steps[i];

      if (!is_open (it))
        continue;
      if (is_more_urgent (it, self->next))
        self->next = it;
      if (!it->step->optional && self->halt == ALONG_HALT_NONE &&
          is_more_urgent (it, urgent[it->step->partner]))
        urgent[it->step->partner] = it;
    }

  /* The most urgent first: few enough to look for it each time. */
  self->movers = g_new (guint, process->n_partners + 1);
  for (guint n = 0; n < process->n_partners; n++)
    {
      guint best = process->n_partners;

      for (guint i = 0; i < process->n_partners; i++)
        if (urgent[i] != NULL &&
            (best == process->n_partners || is_more_urgent (urgent[i], urgent[best])))
          best = i;
      if (best == process->n_partners)
        break;
      self->movers[self->n_movers++] = best;
      urgent[best] = NULL;
    }
}

AlongProgress *
along_progress_new (const AlongProcess *process,
                    AlongDossier *dossier,
                    const AlongProgressOptions *options)
{
  g_autoptr (AlongClock) clock = NULL;
  AlongProgress *self;

  g_return_val_if_fail (process != NULL && options != NULL && options->calendar != NULL, NULL);
  g_return_val_if_fail (ALONG_IS_DOSSIER (dossier), NULL);

  self = g_new0 (AlongProgress, 1);
  self->references = 1;
  self->process = process;
  self->dossier = g_object_ref (dossier);
  self->today = options->today;
  self->steps = g_new0 (AlongStepProgress, process->n_steps + 1);
  self->halt = find_halt (self);
  clock = make_clock (self, options);
  along_progress_judge (self, clock, options);
  find_stage (self);
  find_movers (self);
  return self;
}

AlongProgress *
along_progress_ref (AlongProgress *self)
{
  g_atomic_int_inc (&self->references);
  return self;
}

void
along_progress_unref (AlongProgress *self)
{
  if (!g_atomic_int_dec_and_test (&self->references))
    return;

  g_object_unref (self->dossier);
  g_free (self->steps);
  g_free (self->movers);
  g_free (self);
}

const AlongProcess *
along_progress_get_process (AlongProgress *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->process;
}

AlongDossier *
along_progress_get_dossier (AlongProgress *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->dossier;
}

AlongDate
along_progress_get_today (AlongProgress *self)
{
  g_return_val_if_fail (self != NULL, ALONG_DATE_NONE);

  return self->today;
}

AlongHalt
along_progress_get_halt (AlongProgress *self)
{
  g_return_val_if_fail (self != NULL, ALONG_HALT_NONE);

  return self->halt;
}

gboolean
along_progress_is_watched (AlongProgress *self)
{
  AlongDeploymentStatus status;

  g_return_val_if_fail (self != NULL, FALSE);

  status = along_dossier_get_deployment (self->dossier)->status;
  return self->halt == ALONG_HALT_NONE &&
         (status == ALONG_DEPLOYMENT_ACTIVE || status == ALONG_DEPLOYMENT_COMPLETED);
}

const AlongStepProgress *
along_progress_get_steps (AlongProgress *self, guint *n)
{
  g_return_val_if_fail (self != NULL, NULL);

  if (n != NULL)
    *n = self->process->n_steps;
  return self->steps;
}

const AlongStepProgress *
along_progress_find_step (AlongProgress *self, const char *id)
{
  int index;

  g_return_val_if_fail (self != NULL, NULL);

  index = along_process_find_step (self->process, id);
  return index != ALONG_NO_STEP ? &self->steps[index] : NULL;
}

guint
along_progress_get_stage (AlongProgress *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->stage;
}

gboolean
along_progress_is_complete (AlongProgress *self)
{
  g_return_val_if_fail (self != NULL, FALSE);

  return self->stage == self->process->n_stages;
}

const AlongStepProgress *
along_progress_get_next (AlongProgress *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->next;
}

const guint *
along_progress_get_movers (AlongProgress *self, guint *n)
{
  g_return_val_if_fail (self != NULL && n != NULL, NULL);

  *n = self->n_movers;
  return self->movers;
}

guint
along_progress_count (AlongProgress *self, int stage, AlongStepStatus status)
{
  guint n = 0;

  g_return_val_if_fail (self != NULL, 0);

  for (guint i = 0; i < self->process->n_steps; i++)
    if (self->steps[i].status == status && !self->steps[i].step->optional &&
        (stage < 0 || self->steps[i].step->stage == (guint) stage))
      n++;
  return n;
}
