/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "along-process-private.h"

#include <glib/gi18n.h>

/* What a calendar week is on a path that is counted in working days. */
#define DAYS_OF_WEEK 5

int
along_process_find_step (const AlongProcess *self, const char *id)
{
  g_return_val_if_fail (self != NULL, ALONG_NO_STEP);

  for (guint i = 0; id != NULL && i < self->n_steps; i++)
    if (g_str_equal (self->steps[i].id, id))
      return (int) i;
  return ALONG_NO_STEP;
}

const AlongStep *
along_process_get_step (const AlongProcess *self, const char *id)
{
  int index = along_process_find_step (self, id);

  return index != ALONG_NO_STEP ? &self->steps[index] : NULL;
}

const AlongAnswer *
along_step_find_answer (const AlongStep *self, const char *id)
{
  g_return_val_if_fail (self != NULL, NULL);

  for (guint i = 0; id != NULL && i < self->n_answers; i++)
    if (g_str_equal (self->answers[i].id, id))
      return &self->answers[i];
  return NULL;
}

void
along_process_visit_waits (const AlongProcess *self,
                           guint step,
                           AlongStepVisit visit,
                           gpointer data)
{
  const AlongStep *it = &self->steps[step];

  for (guint i = 0; i < it->start_all.n; i++)
    visit ((guint) it->start_all.steps[i], data);
  for (guint i = 0; i < it->start_any.n; i++)
    visit ((guint) it->start_any.steps[i], data);
  for (guint i = 0; i < it->n_needs; i++)
    if (it->needs[i].step != ALONG_NO_STEP)
      visit ((guint) it->needs[i].step, data);
  if (it->limit.since != ALONG_NO_STEP)
    visit ((guint) it->limit.since, data);
}

typedef struct
{
  const AlongProcess *process;
  guint *order;
  guint n;
  guint8 *seen; /* 0 not yet, 1 on the way, 2 in the order */
  int culprit;
} Sorting;

static void
sort_from (guint step, gpointer data)
{
  Sorting *sorting = data;

  if (sorting->seen[step] == 1)
    sorting->culprit = (int) step;
  if (sorting->seen[step] != 0)
    return;

  sorting->seen[step] = 1;
  along_process_visit_waits (sorting->process, step, sort_from, sorting);
  sorting->seen[step] = 2;
  sorting->order[sorting->n++] = step;
}

gboolean
along_process_sort (AlongProcess *process, GPtrArray *memory, guint *culprit)
{
  g_autofree guint8 *seen = g_new0 (guint8, process->n_steps + 1);
  Sorting sorting = { process, g_new0 (guint, process->n_steps + 1), 0, seen, ALONG_NO_STEP };

  g_ptr_array_add (memory, sorting.order);
  process->order = sorting.order;
  for (guint i = 0; i < process->n_steps; i++)
    sort_from (i, &sorting);
  *culprit = (guint) MAX (sorting.culprit, 0);
  return sorting.culprit == ALONG_NO_STEP;
}

typedef struct
{
  const int *values; /* by step: days up to its end, or -1 where it does not wait for the first */
  int best;
} Best;

static void
take_best (guint step, gpointer data)
{
  Best *best = data;

  best->best = MAX (best->best, best->values[step]);
}

static int
count_days (const AlongProcess *self, guint step, gboolean in_series)
{
  const AlongStep *it = &self->steps[step];
  int days = 0;

  if (it->limit.unit == ALONG_LIMIT_WORKING_DAYS)
    days = it->limit.count;
  else if (it->limit.unit == ALONG_LIMIT_WEEKS)
    days = it->limit.count * DAYS_OF_WEEK;
  /* The two steps of a pair are one exchange, which takes as long as the longer. */
  if (!in_series && it->pair != ALONG_NO_STEP)
    days = MAX (days - count_days (self, (guint) it->pair, TRUE), 0);
  return days;
}

/* Days from the start of @from to the end of each step that waits for it. */
static int *
measure_from (const AlongProcess *self, guint from, gboolean in_series)
{
  int *values = g_new (int, self->n_steps);

  for (guint i = 0; i < self->n_steps; i++)
    {
      guint step = self->order[i];
      Best best = { values, -1 };

      if (step == from)
        best.best = 0;
      else
        along_process_visit_waits (self, step, take_best, &best);
      values[step] = best.best >= 0 ? best.best + count_days (self, step, in_series || step == from)
                                    : -1;
    }
  return values;
}

int
along_process_count_critical_path (const AlongProcess *self,
                                   guint from,
                                   guint to,
                                   gboolean in_series)
{
  g_autofree int *values = NULL;

  g_return_val_if_fail (self != NULL && from < self->n_steps && to < self->n_steps, -1);

  values = measure_from (self, from, in_series);
  return values[to];
}

gboolean *
along_process_list_waiting (const AlongProcess *self, guint on)
{
  g_autofree int *values = NULL;
  gboolean *waiting;

  g_return_val_if_fail (self != NULL && on < self->n_steps, NULL);

  values = measure_from (self, on, TRUE);
  waiting = g_new (gboolean, self->n_steps);
  for (guint i = 0; i < self->n_steps; i++)
    waiting[i] = i != on && values[i] >= 0;
  return waiting;
}

gboolean
along_process_waits (const AlongProcess *self, guint step, guint on)
{
  g_autofree gboolean *waiting = along_process_list_waiting (self, on);

  g_return_val_if_fail (waiting != NULL && step < self->n_steps, FALSE);

  return waiting[step];
}

char *
along_limit_dup_text (const AlongLimit *self)
{
  guint n = (guint) self->count;

  switch (self->unit)
    {
    case ALONG_LIMIT_WORKING_DAYS:
      return g_strdup_printf (ngettext ("%u working day", "%u working days", n), n);
    case ALONG_LIMIT_WEEKS:
      return g_strdup_printf (ngettext ("%u week", "%u weeks", n), n);
    case ALONG_LIMIT_MONTHS:
      return g_strdup_printf (ngettext ("%u month", "%u months", n), n);
    case ALONG_LIMIT_TERM:
      if (n == 1)
        return g_strdup (_ ("By the end of the first term"));
      if (n == 2)
        return g_strdup (_ ("By the end of the second term"));
      return g_strdup_printf (_ ("By the end of term %u"), n);
    case ALONG_LIMIT_COMPLETION:
      return g_strdup (_ ("On the date confirmed for completion"));
    case ALONG_LIMIT_TERM_OR_WEEKS:
      return g_strdup_printf (ngettext ("One term or %u week", "One term or %u weeks", n), n);
    case ALONG_LIMIT_NONE:
    default:
      return g_strdup ("");
    }
}
