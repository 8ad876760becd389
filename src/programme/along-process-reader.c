/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-process-reader"

#include "config.h"

#include "along-process-private.h"

#include <glib/gi18n.h>

void
along_partners_read (AlongJsonItem root, GPtrArray *memory, GArray *partners)
{
  static const char *const keys[] = { "id", "name", "abbreviation", "note", "source", NULL };

  for (guint i = 0; i < along_json_item_get_length (root, "partners", 0); i++)
    {
      AlongJsonItem item = along_json_item_get_element (root, "partners", i, keys);
      AlongPartner partner = { .id = along_json_item_get_id (item, "id"),
                               .name = along_json_item_get_string (item, "name", NULL),
                               .abbreviation = along_json_item_get_string (item, "abbreviation",
                                                                           ""),
                               .note = along_json_item_get_string (item, "note", ""),
                               .source = along_json_item_get_string (item, "source", NULL) };

      for (guint j = 0; j < partners->len; j++)
        if (g_str_equal (g_array_index (partners, AlongPartner, j).id, partner.id))
          along_json_item_fail (item, "id", _ ("“%s” is there twice"), partner.id);
      g_array_append_val (partners, partner);
    }
}

static guint
read_partner (AlongJsonItem item, const AlongProcess *process)
{
  const char *id = along_json_item_get_id (item, "partner");

  for (guint i = 0; i < process->n_partners; i++)
    if (g_str_equal (process->partners[i].id, id))
      return i;
  along_json_item_fail (item, "partner", _ ("there is no partner “%s”"), id);
  return 0;
}

/* The ids first, as steps name steps that come later. */
static void
read_stages (AlongProcess *process, AlongJsonItem item, GArray *stages, GArray *steps)
{
  static const char *const keys[] = { "id", "name", "note", "steps", NULL };

  for (guint i = 0; i < along_json_item_get_length (item, "stages", 1); i++)
    {
      AlongJsonItem stage_item = along_json_item_get_element (item, "stages", i, keys);
      AlongStage stage = { .id = along_json_item_get_id (stage_item, "id"),
                           .name = along_json_item_get_string (stage_item, "name", NULL),
                           .note = along_json_item_get_string (stage_item, "note", ""),
                           .first_step = steps->len,
                           .n_steps = along_json_item_get_length (stage_item, "steps", 1) };

      for (guint j = 0; j < stages->len; j++)
        if (g_str_equal (g_array_index (stages, AlongStage, j).id, stage.id))
          along_json_item_fail (stage_item, "id", _ ("“%s” is there twice"), stage.id);
      for (guint j = 0; j < stage.n_steps; j++)
        {
          AlongJsonItem step_item = along_json_item_get_element (stage_item, "steps", j, NULL);
          AlongStep step = { .id = along_json_item_get_id (step_item, "id"), .stage = i };

          for (guint k = 0; k < steps->len; k++)
            if (g_str_equal (g_array_index (steps, AlongStep, k).id, step.id))
              along_json_item_fail (step_item, "id", _ ("“%s” is there twice"), step.id);
          step.partner = read_partner (step_item, process);
          g_array_append_val (steps, step);
        }
      g_array_append_val (stages, stage);
    }
}

static void
read_steps (AlongProcess *process, AlongJsonItem item, GPtrArray *memory)
{
  for (guint i = 0; i < process->n_stages; i++)
    {
      AlongJsonItem stage = along_json_item_get_element (item, "stages", i, NULL);

      for (guint j = 0; j < process->stages[i].n_steps; j++)
        along_step_read (along_json_item_get_element (stage, "steps", j, NULL), memory, process,
                         (AlongStep *) &process->steps[process->stages[i].first_step + j]);
    }
}

static void
check_order (AlongProcess *process, AlongJsonItem item, GPtrArray *memory)
{
  guint culprit;

  if (!along_process_sort (process, memory, &culprit))
    {
      const AlongStep *step = &process->steps[culprit];
      AlongJsonItem stage = along_json_item_get_element (item, "stages", step->stage, NULL);

      along_json_item_fail_element (
          stage, "steps", culprit - process->stages[step->stage].first_step,
          _ ("“%s” waits for itself, through the steps that it waits for"), step->id);
    }
}

static AlongProcess
read_process (AlongJsonItem item, GPtrArray *memory, const GArray *partners)
{
  GArray *stages = g_array_new (FALSE, TRUE, sizeof (AlongStage));
  GArray *steps = g_array_new (FALSE, TRUE, sizeof (AlongStep));
  AlongProcess process = { .id = along_json_item_get_id (item, "id"),
                           .name = along_json_item_get_string (item, "name", NULL),
                           .summary = along_json_item_get_string (item, "summary", ""),
                           .source = along_json_item_get_string (item, "source", NULL),
                           .enhancement = along_json_item_get_string (item, "enhancement", ""),
                           .partners = (gpointer) partners->data,
                           .n_partners = partners->len };

  read_stages (&process, item, stages, steps);
  process.n_stages = stages->len;
  process.stages = (gpointer) g_array_free (stages, FALSE);
  process.n_steps = steps->len;
  process.steps = (gpointer) g_array_free (steps, FALSE);
  g_ptr_array_add (memory, (gpointer) process.stages);
  g_ptr_array_add (memory, (gpointer) process.steps);

  process.rematch = along_step_read_reference (item, "rematch", &process);
  read_steps (&process, item, memory);
  check_order (&process, item, memory);
  return process;
}

/* A deed that stands in two processes must be named from both sides, or the two would disagree. */
static void
check_mirrors (AlongJsonItem root, const GArray *processes)
{
  for (guint i = 0; i < processes->len; i++)
    {
      const AlongProcess *process = &g_array_index (processes, AlongProcess, i);
      AlongJsonItem item = along_json_item_get_element (root, "processes", i, NULL);

      for (guint j = 0; j < process->n_steps; j++)
        {
          const AlongStep *step = &process->steps[j];
          const AlongStep *other = NULL;
          AlongJsonItem stage = along_json_item_get_element (item, "stages", step->stage, NULL);

          for (guint k = 0; k < processes->len; k++)
            if (g_str_equal (g_array_index (processes, AlongProcess, k).id, step->mirror_process))
              other = along_process_get_step (&g_array_index (processes, AlongProcess, k),
                                              step->mirror_step);
          if (*step->mirror_process != '\0' && (other == NULL || other == step ||
                                                !g_str_equal (other->mirror_process, process->id) ||
                                                !g_str_equal (other->mirror_step, step->id)))
            along_json_item_fail_element (stage, "steps",
                                          j - process->stages[step->stage].first_step,
                                          _ ("“%s” of “%s” does not mirror “%s”"),
                                          step->mirror_step, step->mirror_process, step->id);
        }
    }
}

void
along_processes_read (AlongJsonItem root,
                      GPtrArray *memory,
                      const GArray *partners,
                      GArray *processes)
{
  static const char *const keys[] = { "id",          "name",    "summary", "source",
                                      "enhancement", "rematch", "stages",  NULL };

  for (guint i = 0; i < along_json_item_get_length (root, "processes", 0); i++)
    {
      AlongJsonItem item = along_json_item_get_element (root, "processes", i, keys);
      AlongProcess process = read_process (item, memory, partners);

      for (guint j = 0; j < processes->len; j++)
        if (g_str_equal (g_array_index (processes, AlongProcess, j).id, process.id))
          along_json_item_fail (item, "id", _ ("“%s” is there twice"), process.id);
      g_array_append_val (processes, process);
    }
  check_mirrors (root, processes);
}
