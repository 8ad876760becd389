/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-step-reader"

#include "config.h"

#include "along-process-private.h"

#include <glib/gi18n.h>

/* No deadline of a programme is further away; a greater number is a slip. */
#define MAX_COUNT 250

static gboolean
find_word (const char *const *words, const char *word, guint *index)
{
  for (guint i = 0; words[i] != NULL; i++)
    if (g_str_equal (words[i], word))
      {
        *index = i;
        return TRUE;
      }
  return FALSE;
}

/* One of @words, which an error lists. */
static guint
read_word (AlongJsonItem item, const char *key, const char *const *words)
{
  const char *word = along_json_item_get_string (item, key, NULL);
  guint index = 0;

  if (!find_word (words, word, &index))
    {
      g_autofree char *known = g_strjoinv (", ", (char **) words);

      along_json_item_fail (item, key, _ ("“%s” is not known; known are: %s"), word, known);
    }
  return index;
}

int
along_step_read_reference (AlongJsonItem item, const char *key, const AlongProcess *process)
{
  const char *id = along_json_item_get_string (item, key, "");
  int step = along_process_find_step (process, id);

  if (*id != '\0' && step == ALONG_NO_STEP)
    along_json_item_fail (item, key, _ ("there is no step “%s”"), id);
  return step;
}

void
along_limit_read (AlongJsonItem item, const AlongProcess *process, AlongLimit *limit)
{
  static const char *const keys[] = { "unit",   "count",   "since", "printed",
                                      "number", "reading", "ours",  NULL };
  static const char *const units[] = { "working-days", "weeks",         "months", "term",
                                       "completion",   "term-or-weeks", NULL };
  AlongJsonItem object;

  limit->unit = ALONG_LIMIT_NONE;
  limit->since = ALONG_NO_STEP;
  limit->printed = limit->number = limit->reading = "";
  if (!along_json_item_has (item, "limit"))
    return;

  object = along_json_item_get_object (item, "limit", keys);
  limit->unit = ALONG_LIMIT_WORKING_DAYS + read_word (object, "unit", units);
  if (limit->unit != ALONG_LIMIT_COMPLETION)
    limit->count = along_json_item_get_int (object, "count", 1, MAX_COUNT);
  else if (along_json_item_has (object, "count"))
    along_json_item_fail (object, "count", _ ("a date has no count"));
  limit->since = along_step_read_reference (object, "since", process);
  limit->ours = along_json_item_get_boolean_or (object, "ours", FALSE);
  limit->printed = along_json_item_get_string (object, "printed", limit->ours ? "" : NULL);
  limit->number = along_json_item_get_string (object, "number", "");
  limit->reading = along_json_item_get_string (object, "reading", NULL);
}

static AlongStepSet
read_set (AlongJsonItem item, const char *key, GPtrArray *memory, const AlongProcess *process)
{
  guint n = along_json_item_get_length (item, key, 0);
  int *steps = g_new0 (int, n + 1);

  g_ptr_array_add (memory, steps);
  for (guint i = 0; i < n; i++)
    {
      const char *id = along_json_item_get_text (item, key, i);

      steps[i] = along_process_find_step (process, id);
      if (steps[i] == ALONG_NO_STEP)
        {
          along_json_item_fail_element (item, key, i, _ ("there is no step “%s”"), id);
          steps[i] = 0;
        }
    }
  return (AlongStepSet){ steps, n };
}

static void
read_start (AlongJsonItem item, GPtrArray *memory, const AlongProcess *process, AlongStep *step)
{
  static const char *const keys[] = { "event", "all", "any", NULL };
  static const char *const events[] = { "opened", "requested", "decided", "starts", "ends", NULL };
  AlongJsonItem start = along_json_item_get_object (item, "start", keys);

  if (along_json_item_has (start, "event"))
    step->start_event = ALONG_EVENT_OPENED + read_word (start, "event", events);
  if (step->start_event > ALONG_EVENT_OPENED && *process->enhancement == '\0')
    along_json_item_fail (start, "event", _ ("the process is not about an enhancement"));
  step->start_all = read_set (start, "all", memory, process);
  step->start_any = read_set (start, "any", memory, process);
  if (step->start_event == ALONG_EVENT_NONE && step->start_all.n + step->start_any.n == 0)
    along_json_item_fail (item, "start", _ ("names neither an event nor a step"));
}

static void
read_answers (AlongJsonItem item, GPtrArray *memory, const AlongProcess *process, AlongStep *step)
{
  static const char *const keys[] = { "question", "answers", NULL };
  static const char *const answer_keys[] = { "id", "name", "back", "decides", NULL };
  AlongJsonItem asks;
  AlongAnswer *answers;

  step->question = "";
  if (!along_json_item_has (item, "asks"))
    return;

  asks = along_json_item_get_object (item, "asks", keys);
  step->question = along_json_item_get_string (asks, "question", NULL);
  step->n_answers = along_json_item_get_length (asks, "answers", 2);
  answers = g_new0 (AlongAnswer, step->n_answers + 1);
  g_ptr_array_add (memory, answers);
  for (guint i = 0; i < step->n_answers; i++)
    {
      AlongJsonItem answer = along_json_item_get_element (asks, "answers", i, answer_keys);

      answers[i].id = along_json_item_get_id (answer, "id");
      answers[i].name = along_json_item_get_string (answer, "name", NULL);
      answers[i].back = along_step_read_reference (answer, "back", process);
      answers[i].decides = along_json_item_has (answer, "decides")
                               ? (int) read_word (answer, "decides",
                                                  along_process_enhancement_states)
                               : ALONG_DECIDES_NOTHING;
    }
  step->answers = answers;
}

static void
read_gates (AlongJsonItem item, GPtrArray *memory, const AlongProcess *process, AlongStep *step)
{
  AlongGate *gates;

  step->n_gates = along_json_item_get_length (item, "gates", 0);
  gates = g_new0 (AlongGate, step->n_gates + 1);
  g_ptr_array_add (memory, gates);
  for (guint i = 0; i < step->n_gates; i++)
    along_gate_read (along_json_item_get_element (item, "gates", i, NULL), process, &gates[i]);
  step->gates = gates;
}

static void
read_needs (AlongJsonItem item, GPtrArray *memory, const AlongProcess *process, AlongStep *step)
{
  static const char *const keys[] = { "step", "answer", "enhancement", NULL };
  AlongNeed *needs;

  step->n_needs = along_json_item_get_length (item, "needed", 0);
  needs = g_new0 (AlongNeed, step->n_needs + 1);
  g_ptr_array_add (memory, needs);
  for (guint i = 0; i < step->n_needs; i++)
    {
      AlongJsonItem need = along_json_item_get_element (item, "needed", i, keys);

      needs[i].step = along_step_read_reference (need, "step", process);
      needs[i].word = along_json_item_get_string (
          need, needs[i].step != ALONG_NO_STEP ? "answer" : "enhancement", NULL);
    }
  step->needs = needs;
}

static void
read_sets (AlongJsonItem item, AlongStep *step)
{
  static const char *const words[] = { "completion",  "approved", "lead",
                                       "enhancement", "decision", NULL };

  for (guint i = 0; i < along_json_item_get_length (item, "sets", 0); i++)
    {
      const char *word = along_json_item_get_text (item, "sets", i);
      guint index;

      if (find_word (words, word, &index))
        step->sets |= 1u << index;
      else
        along_json_item_fail_element (item, "sets", i, _ ("“%s” is not known"), word);
    }
}

/* Whoever decides must say what each answer comes to. */
static void
check_decision (AlongJsonItem item, const AlongStep *step)
{
  if ((step->sets & ALONG_SETS_DECISION) != 0 && step->n_answers == 0)
    along_json_item_fail (item, "sets", _ ("a decision needs answers"));
  for (guint i = 0; i < step->n_answers; i++)
    if (((step->sets & ALONG_SETS_DECISION) != 0) !=
        (step->answers[i].decides != ALONG_DECIDES_NOTHING))
      along_json_item_fail (item, "asks",
                            _ ("answers say what they decide where the step sets the "
                               "decision, and only there"));
}

static void
read_mirror (AlongJsonItem item, AlongStep *step)
{
  static const char *const keys[] = { "process", "step", NULL };
  AlongJsonItem mirror;

  step->mirror_process = step->mirror_step = "";
  if (!along_json_item_has (item, "mirror"))
    return;

  mirror = along_json_item_get_object (item, "mirror", keys);
  step->mirror_process = along_json_item_get_id (mirror, "process");
  step->mirror_step = along_json_item_get_id (mirror, "step");
}

void
along_step_read (AlongJsonItem item,
                 GPtrArray *memory,
                 const AlongProcess *process,
                 AlongStep *step)
{
  static const char *const keys[] = { "id",     "partner", "text",   "note",  "source", "limit",
                                      "start",  "pair",    "asks",   "gates", "needed", "optional",
                                      "target", "sets",    "mirror", NULL };

  along_json_item_allow (item, keys);
  step->text = along_json_item_get_string (item, "text", NULL);
  step->note = along_json_item_get_string (item, "note", "");
  step->source = along_json_item_get_string (item, "source", NULL);
  step->optional = along_json_item_get_boolean_or (item, "optional", FALSE);
  step->pair = along_step_read_reference (item, "pair", process);
  along_limit_read (item, process, &step->limit);
  step->target = along_json_item_get_boolean_or (item, "target", FALSE);
  if (step->target && step->limit.unit != ALONG_LIMIT_NONE)
    along_json_item_fail (item, "target", _ ("a step with a limit has no target"));
  read_start (item, memory, process, step);
  read_answers (item, memory, process, step);
  read_gates (item, memory, process, step);
  read_needs (item, memory, process, step);
  read_sets (item, step);
  check_decision (item, step);
  read_mirror (item, step);
}
