/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-process-check"

#include "config.h"

#include "along-process-private.h"

#include <glib/gi18n.h>

/* The words that gates may use, besides those of forms, which are checked with the forms. */
typedef struct
{
  const AlongDelivery *delivery;
  const AlongFunding *funding;
} Words;

static gboolean
has_item (const AlongChecklist *checklist, const char *id)
{
  for (guint i = 0; checklist != NULL && i < checklist->n_items; i++)
    if (g_str_equal (checklist->items[i].id, id))
      return TRUE;
  return FALSE;
}

static void
check_gate (AlongJsonItem item, const AlongGate *gate, const Words *words)
{
  const AlongChecklist *checklist;

  switch (gate->kind)
    {
    case ALONG_GATE_DOCUMENT_SENT:
    case ALONG_GATE_DOCUMENT_RECEIVED:
      if (along_delivery_find_document (words->delivery, gate->subject) == NULL)
        along_json_item_fail (item, "document", _ ("there is no document “%s”"), gate->subject);
      break;
    case ALONG_GATE_CONTACT:
      if (along_delivery_find_role (words->delivery, gate->subject) == NULL)
        along_json_item_fail (item, "role", _ ("there is no role “%s”"), gate->subject);
      break;
    case ALONG_GATE_TICK:
      checklist = along_delivery_find_checklist (words->delivery, gate->subject);
      if (checklist == NULL)
        along_json_item_fail (item, "checklist", _ ("there is no checklist “%s”"), gate->subject);
      else if (*gate->item != '\0' && !has_item (checklist, gate->item))
        along_json_item_fail (item, "item", _ ("the checklist has no item “%s”"), gate->item);
      break;
    case ALONG_GATE_CLAIM:
      if (along_funding_find_payment (words->funding, gate->subject) == NULL)
        along_json_item_fail (item, "payment", _ ("there is no payment “%s”"), gate->subject);
      break;
    case ALONG_GATE_ENHANCEMENT:
      if (along_funding_find_option (words->funding, gate->subject) == NULL)
        along_json_item_fail (item, "option", _ ("there is no option “%s”"), gate->subject);
      break;
    case ALONG_GATE_SECTION:
    case ALONG_GATE_SIGNATURE:
    case ALONG_GATE_MATCH:
    case ALONG_GATE_COMPLETION:
    case ALONG_GATE_ANSWER:
    default:
      break;
    }
}

static void
check_needs (AlongJsonItem item,
             const AlongProcess *process,
             const AlongStep *step,
             const Words *words)
{
  for (guint i = 0; i < step->n_needs; i++)
    {
      const AlongNeed *need = &step->needs[i];
      AlongJsonItem need_item = along_json_item_get_element (item, "needed", i, NULL);

      if (need->step == ALONG_NO_STEP && words->funding != NULL &&
          along_funding_find_option (words->funding, need->word) == NULL)
        along_json_item_fail (need_item, "enhancement", _ ("there is no option “%s”"), need->word);
      if (need->step != ALONG_NO_STEP &&
          along_step_find_answer (&process->steps[need->step], need->word) == NULL)
        along_json_item_fail (need_item, "answer", _ ("“%s” cannot be answered “%s”"),
                              process->steps[need->step].id, need->word);
    }
}

static void
check_step (AlongJsonItem item,
            const AlongProcess *process,
            const AlongStep *step,
            const Words *words)
{
  check_needs (item, process, step, words);
  for (guint i = 0; words->delivery != NULL && words->funding != NULL && i < step->n_gates; i++)
    check_gate (along_json_item_get_element (item, "gates", i, NULL), &step->gates[i], words);
}

void
along_processes_check (AlongJsonItem root,
                       const GArray *processes,
                       const AlongDelivery *delivery,
                       const AlongFunding *funding)
{
  Words words = { delivery, funding };

  for (guint i = 0; i < processes->len; i++)
    {
      const AlongProcess *process = &g_array_index (processes, AlongProcess, i);
      AlongJsonItem item = along_json_item_get_element (root, "processes", i, NULL);

      if (*process->enhancement != '\0' && funding != NULL &&
          along_funding_find_option (funding, process->enhancement) == NULL)
        along_json_item_fail (item, "enhancement", _ ("there is no option “%s”"),
                              process->enhancement);
      for (guint j = 0; j < process->n_steps; j++)
        {
          const AlongStep *step = &process->steps[j];
          AlongJsonItem stage = along_json_item_get_element (item, "stages", step->stage, NULL);

          check_step (along_json_item_get_element (
                          stage, "steps", j - process->stages[step->stage].first_step, NULL),
                      process, step, &words);
        }
    }
}
