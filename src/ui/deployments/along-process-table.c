/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-deployments"

#include "config.h"

#include "along-process-table.h"

#include "along-deployment-words.h"

#include <glib/gi18n.h>

static char *
dup_iso (AlongDate date)
{
  char buffer[ALONG_DATE_ISO_SIZE];

  return g_strdup (along_date_to_iso (date, buffer));
}

static void
add_step (AlongChartTable *table, const AlongProcess *process, const AlongStepProgress *step)
{
  const AlongStepRecord *record = step->again ? NULL : step->record;
  const AlongAnswer *answer = record != NULL ? along_step_find_answer (step->step, record->answer)
                                             : NULL;
  GStrv cells = g_new0 (char *, 12);

  cells[0] = g_strdup_printf ("%u", step->step->stage + 1);
  cells[1] = g_strdup (process->stages[step->step->stage].name);
  cells[2] = g_strdup (process->partners[step->step->partner].name);
  cells[3] = g_strdup (step->step->text);
  cells[4] = g_strdup (along_step_words_get_state (step));
  cells[5] = along_limit_dup_text (&step->step->limit);
  cells[6] = dup_iso (step->due);
  cells[7] = dup_iso (step->done);
  cells[8] = g_strdup_printf ("%d", step->days_late);
  cells[9] = g_strdup (record != NULL ? record->by : "");
  cells[10] = g_strdup (answer != NULL ? answer->name : record != NULL ? record->note : "");
  along_chart_table_take_row (table, cells);
}

AlongChartTable *
along_process_table_new (AlongProgress *progress, const char *title)
{
  const AlongProcess *process;
  const AlongStepProgress *steps;
  AlongChartTable *table;
  guint n;

  g_return_val_if_fail (progress != NULL, NULL);

  table = along_chart_table_new (title);
  along_chart_table_add_column (table, _ ("No."), TRUE);
  along_chart_table_add_column (table, _ ("Stage"), FALSE);
  along_chart_table_add_column (table, _ ("Partner"), FALSE);
  along_chart_table_add_column (table, _ ("Step"), FALSE);
  along_chart_table_add_column (table, _ ("State"), FALSE);
  along_chart_table_add_column (table, _ ("Limit"), FALSE);
  along_chart_table_add_column (table, _ ("Due"), FALSE);
  along_chart_table_add_column (table, _ ("Done"), FALSE);
  along_chart_table_add_column (table, _ ("Working days late"), TRUE);
  along_chart_table_add_column (table, _ ("By"), FALSE);
  along_chart_table_add_column (table, _ ("Answer or note"), FALSE);

  process = along_progress_get_process (progress);
  steps = along_progress_get_steps (progress, &n);
  for (guint i = 0; i < n; i++)
    add_step (table, process, &steps[i]);
  return table;
}
