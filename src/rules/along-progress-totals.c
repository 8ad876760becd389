/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "along-progress-totals.h"

AlongProgressTotals *
along_progress_totals_new (const AlongProcess *process)
{
  AlongProgressTotals *self;

  g_return_val_if_fail (process != NULL, NULL);

  self = g_new0 (AlongProgressTotals, 1);
  self->process = process;
  self->stages = g_new0 (AlongProgressTotal, process->n_stages + 1);
  self->partners = g_new0 (AlongProgressTotal, process->n_partners + 1);
  return self;
}

void
along_progress_totals_free (AlongProgressTotals *self)
{
  g_free (self->stages);
  g_free (self->partners);
  g_free (self);
}

/* Optional steps are nobody's duty. */
static void
add_steps (AlongProgressTotals *self, AlongProgress *progress, gboolean *late)
{
  guint n;
  const AlongStepProgress *steps = along_progress_get_steps (progress, &n);

  for (guint i = 0; i < n; i++)
    {
      const AlongStep *step = steps[i].step;

      if (step->optional)
        continue;
      if (steps[i].status == ALONG_STEP_STATUS_DUE)
        {
          self->stages[step->stage].due++;
          self->partners[step->partner].due++;
        }
      else if (steps[i].status == ALONG_STEP_STATUS_OVERDUE)
        {
          self->stages[step->stage].overdue++;
          self->partners[step->partner].overdue++;
          late[step->partner] = TRUE;
        }
    }
}

void
along_progress_totals_add (AlongProgressTotals *self, AlongProgress *progress)
{
  g_autofree gboolean *late = NULL;
  guint n_movers, stage;
  const guint *movers;

  g_return_if_fail (self != NULL && progress != NULL);
  g_return_if_fail (along_progress_get_process (progress) == self->process);

  if (along_progress_get_halt (progress) != ALONG_HALT_NONE)
    {
      if (along_progress_get_halt (progress) == ALONG_HALT_PAUSED)
        self->paused++;
      else
        self->stopped++;
      return;
    }

  late = g_new0 (gboolean, self->process->n_partners + 1);
  add_steps (self, progress, late);
  movers = along_progress_get_movers (progress, &n_movers);
  for (guint i = 0; i < n_movers; i++)
    {
      self->partners[movers[i]].deployments++;
      self->partners[movers[i]].late += late[movers[i]] ? 1 : 0;
    }
  stage = along_progress_get_stage (progress);
  self->stages[stage].deployments++;
  if (along_progress_count (progress, (int) stage, ALONG_STEP_STATUS_OVERDUE) > 0)
    self->stages[stage].late++;
}
