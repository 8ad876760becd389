/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* A process is stages from left to right, and in each stage steps of partners. All of it is read
 * from the members "partners" and "processes" of a programme and checked; texts are never NULL and
 * live as long as the programme. Steps refer to steps of the same process by index. */

#define ALONG_NO_STEP (-1)

/* Who acts: a lane of the page. @abbreviation: "RG", or "" where there is none. */
typedef struct
{
  const char *id;
  const char *name;
  const char *abbreviation;
  const char *note;
  const char *source;
} AlongPartner;

typedef enum
{
  ALONG_LIMIT_NONE,
  ALONG_LIMIT_WORKING_DAYS,
  ALONG_LIMIT_WEEKS,      /* calendar weeks */
  ALONG_LIMIT_MONTHS,     /* calendar months */
  ALONG_LIMIT_TERM,       /* within the term that is @count-th from the start, itself the first */
  ALONG_LIMIT_COMPLETION, /* on the date of completion confirmed at deployment */
  ALONG_LIMIT_TERM_OR_WEEKS, /* end of the next full term, or @count weeks: domain E-34 */
} AlongLimitUnit;

/* @since: the step whose end starts the count, or %ALONG_NO_STEP where the step's own start does.
 * @printed: as the source has it ("4 Weeks"). @number: in the register of deadlines ("SLA-01"), or
 * "". @reading: how the source is read. @ours: no source gives this limit. */
typedef struct
{
  AlongLimitUnit unit;
  int count;
  int since;
  gboolean ours;
  const char *printed;
  const char *number;
  const char *reading;
} AlongLimit;

/* What starts a clock beside the end of other steps. */
typedef enum
{
  ALONG_EVENT_NONE,
  ALONG_EVENT_OPENED,    /* of the deployment */
  ALONG_EVENT_REQUESTED, /* of the enhancement that the process is about … */
  ALONG_EVENT_DECIDED,
  ALONG_EVENT_STARTS,
  ALONG_EVENT_ENDS,
} AlongEventKind;

typedef struct
{
  const int *steps;
  guint n;
} AlongStepSet;

typedef enum
{
  ALONG_GATE_DOCUMENT_SENT,
  ALONG_GATE_DOCUMENT_RECEIVED,
  ALONG_GATE_SECTION,     /* @subject: the form, @item: the section that must be complete */
  ALONG_GATE_SIGNATURE,   /* @subject: the form, or "" for any; @item: the role that must sign */
  ALONG_GATE_CLAIM,       /* @subject: the payment, @state: what it must have reached */
  ALONG_GATE_TICK,        /* @subject: the checklist, @item: "" for what facts give as all of it */
  ALONG_GATE_CONTACT,     /* @subject: the role that somebody must have */
  ALONG_GATE_MATCH,       /* a lead is matched and has no conflict */
  ALONG_GATE_COMPLETION,  /* the date of completion is confirmed */
  ALONG_GATE_ENHANCEMENT, /* @subject: the option, "" for any; @state: what it must be */
  ALONG_GATE_ANSWER,      /* @step has the answer @item */
} AlongGateKind;

/* What must be there before a step can end. @text: what that is, for people. @warns: it only
 * warns. */
typedef struct
{
  AlongGateKind kind;
  gboolean warns;
  int step;
  int state; /* AlongClaimState or AlongEnhancementState */
  const char *subject;
  const char *item;
  const char *text;
} AlongGate;

#define ALONG_DECIDES_NOTHING (-1)

/* An answer that a step asks for. @back: the step that has to be done again after it, or
 * %ALONG_NO_STEP. @decides: AlongEnhancementState, of a step that sets the decision, or
 * %ALONG_DECIDES_NOTHING. */
typedef struct
{
  const char *id;
  const char *name;
  int back;
  int decides;
} AlongAnswer;

/* What the user gives when ending the step, besides date and name. */
typedef enum
{
  ALONG_SETS_COMPLETION = 1 << 0,  /* the deployment's date of completion */
  ALONG_SETS_APPROVED = 1 << 1,    /* the days that may be claimed */
  ALONG_SETS_LEAD = 1 << 2,        /* the lead that is matched */
  ALONG_SETS_ENHANCEMENT = 1 << 3, /* the enhancement asked for */
  ALONG_SETS_DECISION = 1 << 4,    /* the decision about it */
} AlongSets;

/* When a step is needed at all: where any of these holds, or always when there are none. */
typedef struct
{
  int step; /* that has the answer @word, or %ALONG_NO_STEP: the option @word was asked for */
  const char *word;
} AlongNeed;

/* @pair: the step with which it is one exchange, counted once on a critical path. @start_all: all
 * of these must be over, @start_any: one of these. @optional: nobody waits for it. @target: no
 * source limits it, and a team may set itself a target in working days instead (domain E-31). */
typedef struct
{
  const char *id;
  guint stage;
  guint partner;
  const char *text;
  const char *note;
  const char *source;
  AlongLimit limit;
  AlongEventKind start_event;
  AlongStepSet start_all;
  AlongStepSet start_any;
  int pair;
  const char *question;
  const AlongAnswer *answers;
  guint n_answers;
  const AlongGate *gates;
  guint n_gates;
  const AlongNeed *needs;
  guint n_needs;
  AlongSets sets;
  gboolean optional;
  gboolean target;
  const char *mirror_process;
  const char *mirror_step;
} AlongStep;

/* A column. @name: the heading as printed. Its steps are @n_steps from @first_step, in the order of
 * the partners. */
typedef struct
{
  const char *id;
  const char *name;
  const char *note;
  guint first_step;
  guint n_steps;
} AlongStage;

/* @enhancement: the option that the process is about, or "" for that of the deployment itself.
 * @rematch: the step that a new match goes back to, or %ALONG_NO_STEP. @order: all steps, each
 * after those that it waits for. */
typedef struct
{
  const char *id;
  const char *name;
  const char *summary;
  const char *source;
  const char *enhancement;
  const AlongPartner *partners; /* the programme's */
  guint n_partners;
  const AlongStage *stages;
  guint n_stages;
  const AlongStep *steps;
  guint n_steps;
  const guint *order;
  int rematch;
} AlongProcess;

/* Index of the step, or %ALONG_NO_STEP. @id: (nullable) */
int along_process_find_step (const AlongProcess *self, const char *id);
/* (nullable) */
const AlongStep *along_process_get_step (const AlongProcess *self, const char *id);
/* (nullable): @id: (nullable) */
const AlongAnswer *along_step_find_answer (const AlongStep *self, const char *id);

/* (transfer full) (array): for each step whether it waits for @on, directly or through others. */
gboolean *along_process_list_waiting (const AlongProcess *self, guint on);
/* Whether @step cannot start before @on is over, directly or through others. */
gboolean along_process_waits (const AlongProcess *self, guint step, guint on);

/**
 * along_process_count_critical_path:
 * @from, @to: steps, both counted
 * @in_series: count both steps of a pair, one after the other
 *
 * Returns: the working days from the start of @from to the end of @to when every limit is used to
 * the full, a week as five; milestones as none. -1 when @to does not wait for @from.
 */
int along_process_count_critical_path (const AlongProcess *self,
                                       guint from,
                                       guint to,
                                       gboolean in_series);

/* (transfer full): "3 working days", "4 weeks", "second term" …; "" where there is no limit. */
char *along_limit_dup_text (const AlongLimit *self);

G_END_DECLS
