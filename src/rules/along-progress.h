/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-calendar.h"
#include "along-dossier.h"
#include "along-process.h"

G_BEGIN_DECLS

typedef enum
{
  ALONG_STEP_STATUS_WAITING, /* for other steps, or for nothing any more: stopped */
  ALONG_STEP_STATUS_DUE,     /* its clock runs, or it is open without a limit */
  ALONG_STEP_STATUS_OVERDUE, /* the deadline was before today */
  ALONG_STEP_STATUS_DONE,
  ALONG_STEP_STATUS_NOT_NEEDED, /* said so, or nobody chose what it belongs to */
  ALONG_N_STEP_STATUSES,
} AlongStepStatus;

/* Which end of "within one academic term or 12 weeks" holds (domain E-34). */
typedef enum
{
  ALONG_TERM_OR_WEEKS_LATER,
  ALONG_TERM_OR_WEEKS_EARLIER,
  ALONG_TERM_OR_WEEKS_TERM,
  ALONG_TERM_OR_WEEKS_WEEKS,
} AlongTermOrWeeks;

/* @calendar: with the team's own school holidays, where @school_holidays is to heed them.
 * @school_holidays: clocks stand still in them. @target_days: working days that the team allows
 * itself where a step has a target and no limit (domain E-31); 0 for no target. */
typedef struct
{
  AlongCalendar *calendar;
  AlongDate today;
  gboolean school_holidays;
  AlongTermOrWeeks term_or_weeks;
  int target_days;
} AlongProgressOptions;

/* The most that a target can be. */
#define ALONG_MAX_TARGET_DAYS 250

/* @start: the day on which the clock started, so that the day after is day 1. @due: the last day,
 * or %ALONG_DATE_NONE: no limit, or a pause without an end. @done: when it was over. @days_left:
 * working days after today up to @due (DUE only); while the clock is held, those that remain.
 * @days_late: working days after @due up to today (OVERDUE), or up to @done (DONE, 0 when in time).
 * @held: the clock stands still today. @again: it has to be done again, since a later answer or a
 * new match sent it back; @record is then what was said before. @target: of an open step, the day
 * by which the team means to have done it, or %ALONG_DATE_NONE; no deadline, so that nothing is
 * late by it. @target_left: working days up to it, or negative: since. @record: (nullable) */
typedef struct
{
  const AlongStep *step;
  AlongStepStatus status;
  AlongDate start;
  AlongDate due;
  AlongDate done;
  int days_left;
  int days_late;
  AlongDate target;
  int target_left;
  gboolean held;
  gboolean again;
  const AlongStepRecord *record;
} AlongStepProgress;

typedef enum
{
  ALONG_HALT_NONE,
  ALONG_HALT_PAUSED,
  ALONG_HALT_STOPPED,
} AlongHalt;

/**
 * AlongProgress:
 *
 * Where one deployment is in one process on one day: a pure function of its records. Immutable,
 * reference counted; any thread may read it. It keeps the dossier alive; the process must live as
 * long.
 */
typedef struct _AlongProgress AlongProgress;

AlongProgress *along_progress_new (const AlongProcess *process,
                                   AlongDossier *dossier,
                                   const AlongProgressOptions *options);
AlongProgress *along_progress_ref (AlongProgress *self);
void along_progress_unref (AlongProgress *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (AlongProgress, along_progress_unref)

const AlongProcess *along_progress_get_process (AlongProgress *self);
AlongDossier *along_progress_get_dossier (AlongProgress *self);
AlongDate along_progress_get_today (AlongProgress *self);
AlongHalt along_progress_get_halt (AlongProgress *self);

/* Whether limits of a deployment's processes may run: while it is active, and when it is completed,
 * since a funded trust partnership lasts 12 months and goes on after it. */
gboolean along_progress_is_watched (AlongProgress *self);

/* By the index of the step in the process. */
const AlongStepProgress *along_progress_get_steps (AlongProgress *self, guint *n);
/* (nullable) */
const AlongStepProgress *along_progress_find_step (AlongProgress *self, const char *id);

/* The first stage with a step that somebody has to do, else the first with one that waits; the
 * number of stages when all is over. */
guint along_progress_get_stage (AlongProgress *self);
/* Whether no step that is needed is left; optional ones may be. */
gboolean along_progress_is_complete (AlongProgress *self);

/* (nullable): whichever of the steps that are due or overdue has the earliest deadline; without
 * deadlines the first. Optional steps only when there is no other. */
const AlongStepProgress *along_progress_get_next (AlongProgress *self);

/* (array length=n): partners, by index, whose move it is; most urgent first. */
const guint *along_progress_get_movers (AlongProgress *self, guint *n);

/* How many steps of the stage, or of all stages for -1, have the status; optional ones apart. */
guint along_progress_count (AlongProgress *self, int stage, AlongStepStatus status);

/* (transfer full): "Due Friday 12 January 2024, in 3 working days", "4 working days late" … */
char *along_step_progress_dup_text (const AlongStepProgress *self, AlongDate today);

/* "Due", "Overdue" …: the word alone. */
const char *along_step_status_get_name (AlongStepStatus status);

G_END_DECLS
