/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "along-progress-private.h"

/* How far the judging has come. By step: */
typedef struct
{
  gboolean started;
  gboolean passed; /* nobody waits for it any more */
  AlongDate over;  /* since when, if that is known */
} Judged;

typedef struct
{
  AlongProgress *self;
  AlongClock *clock;
  const AlongProgressOptions *options;
  const AlongDeployment *deployment;
  const AlongEnhancement *enhancement; /* (nullable): that the process is about */
  AlongStale *stale;                   /* by step */
  Judged *judged;                      /* by step */
} Judging;

typedef enum
{
  NEED_NO,
  NEED_UNDECIDED,
  NEED_YES,
} Need;

/* The last of the option that was not withdrawn; NULL when there is none. */
static const AlongEnhancement *
find_enhancement (AlongDossier *dossier, const char *option)
{
  const GArray *all = along_dossier_get (dossier, ALONG_DOSSIER_ENHANCEMENTS);

  for (guint i = all->len; i > 0; i--)
    {
      const AlongEnhancement *it = along_dossier_item (all, AlongEnhancement, i - 1);

      if (g_str_equal (it->option, option) && it->state != ALONG_ENHANCEMENT_WITHDRAWN)
        return it;
    }
  return NULL;
}

/* Records lie in order of time, which is nearly that of the steps: each is looked for from where
 * the one before was found. */
static void
take_records (AlongProgress *self)
{
  const AlongProcess *process = self->process;
  const GArray *records = along_dossier_get (self->dossier, ALONG_DOSSIER_STEPS);
  guint last = 0;

  for (guint i = 0; i < records->len; i++)
    {
      const AlongStepRecord *record = along_dossier_item (records, AlongStepRecord, i);

      if (!g_str_equal (record->process, process->id))
        continue;
      for (guint n = 0; n < process->n_steps; n++)
        {
          guint index = process->order[(last + n) % process->n_steps];

          if (!g_str_equal (process->steps[index].id, record->step))
            continue;
          if (self->steps[index].record == NULL)
            self->steps[index].record = record;
          last += n + 1;
          break;
        }
    }
}

static void
take_mirrored_records (AlongProgress *self)
{
  for (guint i = 0; i < self->process->n_steps; i++)
    {
      const AlongStep *step = &self->process->steps[i];

      self->steps[i].step = step;
      if (self->steps[i].record == NULL && *step->mirror_process != '\0')
        self->steps[i].record = along_dossier_find_step (self->dossier, step->mirror_process,
                                                         step->mirror_step);
    }
}

static AlongDate
find_event (Judging *judging, AlongEventKind event)
{
  const AlongEnhancement *enhancement = judging->enhancement;

  if (event == ALONG_EVENT_OPENED)
    return judging->deployment->opened;
  if (enhancement == NULL)
    return ALONG_DATE_NONE;

  switch (event)
    {
    case ALONG_EVENT_REQUESTED:
      return enhancement->requested;
    case ALONG_EVENT_DECIDED:
      return enhancement->decided;
    case ALONG_EVENT_STARTS:
      return enhancement->starts;
    case ALONG_EVENT_ENDS:
      return enhancement->ends;
    case ALONG_EVENT_NONE:
    case ALONG_EVENT_OPENED:
    default:
      return ALONG_DATE_NONE;
    }
}

/* Whether the clock of a step has started, and since when as far as that is known. */
static gboolean
find_start (Judging *judging, const AlongStep *step, AlongDate *start)
{
  AlongDate first = ALONG_DATE_NONE;
  gboolean any = step->start_any.n == 0;

  *start = ALONG_DATE_NONE;
  if (step->start_event != ALONG_EVENT_NONE)
    {
      *start = find_event (judging, step->start_event);
      if (*start == ALONG_DATE_NONE)
        return FALSE;
    }
  for (guint i = 0; i < step->start_all.n; i++)
    {
      const Judged *other = &judging->judged[step->start_all.steps[i]];

      if (!other->passed)
        return FALSE;
      *start = MAX (*start, other->over);
    }
  for (guint i = 0; i < step->start_any.n; i++)
    {
      const Judged *other = &judging->judged[step->start_any.steps[i]];

      if (other->passed && (!any || other->over < first))
        first = other->over;
      any = any || other->passed;
    }
  *start = MAX (*start, first);
  return any;
}

static Need
find_need (Judging *judging, const AlongStep *step)
{
  Need best = step->n_needs == 0 ? NEED_YES : NEED_NO;

  if (*judging->self->process->enhancement != '\0' && judging->enhancement == NULL)
    return NEED_NO;
  for (guint i = 0; i < step->n_needs; i++)
    {
      const AlongNeed *need = &step->needs[i];
      const AlongStepProgress *other = need->step != ALONG_NO_STEP
                                           ? &judging->self->steps[need->step]
                                           : NULL;

      if (other == NULL && find_enhancement (judging->self->dossier, need->word) != NULL)
        return NEED_YES;
      if (other == NULL || other->status == ALONG_STEP_STATUS_NOT_NEEDED)
        continue;
      if (other->status != ALONG_STEP_STATUS_DONE)
        best = NEED_UNDECIDED;
      else if (g_str_equal (other->record->answer, need->word))
        return NEED_YES;
    }
  return best;
}

static void
find_due (Judging *judging, guint index, gboolean started)
{
  AlongStepProgress *it = &judging->self->steps[index];
  const AlongLimit *limit = &it->step->limit;
  AlongDate since = it->start;

  if (!started || limit->unit == ALONG_LIMIT_NONE)
    return;
  if (limit->since != ALONG_NO_STEP)
    since = judging->judged[limit->since].passed ? judging->judged[limit->since].over
                                                 : ALONG_DATE_NONE;
  it->due = along_progress_find_due (limit, it->start, since, judging->deployment->completion,
                                     judging->clock, judging->options);
}

static void
find_target (Judging *judging, AlongStepProgress *it)
{
  AlongClock *clock = judging->clock;
  AlongDate today = judging->options->today;

  if (!it->step->target || judging->options->target_days <= 0 || it->start == ALONG_DATE_NONE)
    return;
  it->target = along_clock_add_working_days (clock, it->start, judging->options->target_days);
  it->target_left = it->target < today ? -along_clock_count_working_days (clock, it->target, today)
                                       : along_clock_count_working_days (clock, today, it->target);
}

/* A step that is open today. */
static void
judge_open (Judging *judging, AlongStepProgress *it)
{
  AlongClock *clock = judging->clock;
  AlongDate today = judging->options->today;

  it->status = ALONG_STEP_STATUS_DUE;
  it->held = along_clock_is_held (clock, today);
  find_target (judging, it);
  if (it->due == ALONG_DATE_NONE)
    {
      if (it->step->limit.unit == ALONG_LIMIT_WORKING_DAYS)
        it->days_left = it->step->limit.count -
                        along_clock_count_working_days (clock, it->start, today);
    }
  else if (it->due < today && along_clock_count_days (clock, it->due, today) > 0)
    {
      it->status = ALONG_STEP_STATUS_OVERDUE;
      it->days_late = along_clock_count_working_days (clock, it->due, today);
    }
  else
    it->days_left = along_clock_count_working_days (clock, today, it->due);
}

static void
judge_recorded (Judging *judging, AlongStepProgress *it, Judged *judged)
{
  const AlongAnswer *answer = along_step_find_answer (it->step, it->record->answer);

  judged->over = it->done = it->record->date;
  judged->passed = answer == NULL || answer->back == ALONG_NO_STEP;
  if (it->record->state == ALONG_STEP_NOT_NEEDED)
    it->status = ALONG_STEP_STATUS_NOT_NEEDED;
  else
    {
      it->status = ALONG_STEP_STATUS_DONE;
      if (it->due != ALONG_DATE_NONE)
        it->days_late = along_clock_count_working_days (judging->clock, it->due, it->done);
    }
}

static void
judge_step (Judging *judging, guint index)
{
  AlongStepProgress *it = &judging->self->steps[index];
  Judged *judged = &judging->judged[index];
  const AlongStale *stale = &judging->stale[index];
  Need need = find_need (judging, it->step);

  judged->started = find_start (judging, it->step, &it->start);
  it->again = along_stale_covers (stale, judging->self->dossier, it->record);
  /* What was sent back has its clock from then, also once it has been done again. */
  if (judged->started)
    it->start = MAX (it->start, MAX (stale->before, stale->up_to));
  find_due (judging, index, judged->started);

  if (it->record != NULL && !it->again)
    judge_recorded (judging, it, judged);
  else if (need == NEED_NO)
    {
      /* Whoever waits for it waits for what it would have waited for. */
      it->status = ALONG_STEP_STATUS_NOT_NEEDED;
      it->due = ALONG_DATE_NONE;
      judged->passed = judged->started;
      judged->over = it->start;
    }
  else if (judged->started && need == NEED_YES && judging->self->halt != ALONG_HALT_STOPPED)
    judge_open (judging, it);
  else
    {
      it->status = ALONG_STEP_STATUS_WAITING;
      it->due = ALONG_DATE_NONE;
    }
}

void
along_progress_judge (AlongProgress *self, AlongClock *clock, const AlongProgressOptions *options)
{
  const AlongProcess *process = self->process;
  g_autofree Judged *judged = g_new0 (Judged, process->n_steps + 1);
  g_autofree AlongStale *stale = g_new0 (AlongStale, process->n_steps + 1);
  Judging judging = { .self = self,
                      .clock = clock,
                      .options = options,
                      .deployment = along_dossier_get_deployment (self->dossier),
                      .stale = stale,
                      .judged = judged };

  if (*process->enhancement != '\0')
    judging.enhancement = find_enhancement (self->dossier, process->enhancement);
  take_records (self);
  take_mirrored_records (self);
  along_progress_find_stale (self, stale);
  for (guint i = 0; i < process->n_steps; i++)
    judge_step (&judging, process->order[i]);
}
