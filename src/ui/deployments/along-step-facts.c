/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-deployments"

#include "config.h"

#include "along-step-facts.h"

#include "along-deployment-words.h"
#include "along-gate-check.h"
#include "along-workspace-deployments.h"
#include "along-workspace-progress.h"

#include <glib/gi18n.h>

static void
add_fact (AlongFormDialog *dialog, const char *icon, const char *title, const char *text)
{
  GtkWidget *row = adw_action_row_new ();

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  adw_action_row_set_title_lines (ADW_ACTION_ROW (row), 0);
  if (text != NULL && *text != '\0')
    adw_action_row_set_subtitle (ADW_ACTION_ROW (row), text);
  adw_action_row_set_subtitle_lines (ADW_ACTION_ROW (row), 0);
  if (icon != NULL)
    adw_action_row_set_icon_name (ADW_ACTION_ROW (row), icon);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), FALSE);
  along_form_dialog_add_row (dialog, row);
}

static void
add_state (AlongFormDialog *dialog, const AlongStepProgress *step, AlongDate today)
{
  g_autofree char *text = along_step_progress_dup_text (step, today);
  const char *note = step->record != NULL ? step->record->note : "";

  if (step->again)
    add_fact (dialog, along_step_words_get_icon (step), _ ("To do again"),
              _ ("A later answer or a new match sent it back."));
  else
    add_fact (dialog, along_step_words_get_icon (step), text, note);
}

/* "3 working days after “Contact the system leader …”", and how the source is read. */
static void
add_limit (AlongFormDialog *dialog, const AlongProcess *process, const AlongStep *step)
{
  g_autofree char *limit = along_limit_dup_text (&step->limit);
  g_autoptr (GString) text = g_string_new (step->limit.reading);

  if (*limit == '\0')
    return;
  if (step->limit.since != ALONG_NO_STEP)
    g_string_append_printf (text, _ ("%sCounted from: %s"), text->len > 0 ? "\n" : "",
                            process->steps[step->limit.since].text);
  if (*step->limit.printed != '\0')
    g_string_append_printf (text, _ ("%sPrinted as “%s”"), text->len > 0 ? "\n" : "",
                            step->limit.printed);
  if (*step->limit.number != '\0')
    g_string_append_printf (text, " (%s)", step->limit.number);
  if (step->limit.ours)
    g_string_append_printf (text, "%s%s", text->len > 0 ? "\n" : "",
                            _ ("No source gives this limit."));
  add_fact (dialog, "preferences-system-time-symbolic", limit, text->str);
}

static void
add_target (AlongFormDialog *dialog, AlongContext *context, const AlongStep *step)
{
  const AlongProgressOptions *options = along_workspace_get_progress_options (
      along_context_get_workspace (context));
  guint n = (guint) options->target_days;
  g_autofree char *text = NULL;

  if (!step->target || n == 0)
    return;
  text = g_strdup_printf (ngettext ("Target: %u working day", "Target: %u working days", n), n);
  add_fact (dialog, "preferences-system-time-symbolic", text,
            _ ("Set by the team under Preferences, Deadlines"));
}

static void
add_notes (AlongFormDialog *dialog, const AlongProcess *process, const AlongStep *step)
{
  const char *notes[] = { process->stages[step->stage].note, step->note };

  for (guint i = 0; i < G_N_ELEMENTS (notes); i++)
    if (*notes[i] != '\0')
      add_fact (dialog, "dialog-information-symbolic", notes[i], NULL);
}

/* Whether the form itself asks for what is missing. */
static gboolean
is_asked_for (const AlongGateVerdict *verdict, AlongSets sets)
{
  switch (verdict->reason)
    {
    case ALONG_GATE_REASON_NO_LEAD:
      return (sets & ALONG_SETS_LEAD) != 0;
    case ALONG_GATE_REASON_NO_COMPLETION:
      return (sets & ALONG_SETS_COMPLETION) != 0;
    case ALONG_GATE_REASON_NOT_DECIDED:
      return (sets & ALONG_SETS_DECISION) != 0;
    default:
      return FALSE;
    }
}

/* What speaks against ending it; only of a step that is not over. */
static void
add_gates (AlongFormDialog *dialog, AlongContext *context, AlongProgress *progress, guint index)
{
  const AlongStepProgress *step = &along_progress_get_steps (progress, NULL)[index];
  AlongWorkspace *workspace = along_context_get_workspace (context);
  g_autoptr (GArray) verdicts = NULL;

  if (step->record != NULL && !step->again)
    return;
  verdicts = along_workspace_check_step (workspace, progress, index);
  for (guint i = 0; i < verdicts->len; i++)
    {
      const AlongGateVerdict *verdict = &g_array_index (verdicts, AlongGateVerdict, i);
      g_autofree char *text = along_gate_verdict_dup_text (verdict);
      gboolean blocks = verdict->severity == ALONG_SEVERITY_BLOCK;

      if (is_asked_for (verdict, step->step->sets))
        continue;
      add_fact (dialog, blocks ? "changes-prevent-symbolic" : "dialog-warning-symbolic", text,
                blocks ? _ ("The step cannot end before this") : _ ("A reminder only"));
    }
}

static void
add_corrections (AlongFormDialog *dialog, AlongProgress *progress, const AlongStep *step)
{
  const GArray *corrections = along_dossier_get (along_progress_get_dossier (progress),
                                                 ALONG_DOSSIER_CORRECTIONS);
  const char *process = along_progress_get_process (progress)->id;

  for (guint i = 0; i < corrections->len; i++)
    {
      const AlongCorrection *it = along_dossier_item (corrections, AlongCorrection, i);
      g_autofree char *was = along_date_format (it->was);
      g_autofree char *now = along_date_format (it->now);
      g_autofree char *made = along_date_format (it->made);
      g_autofree char *title = NULL;
      g_autofree char *text = NULL;

      if (!g_str_equal (it->process, process) || !g_str_equal (it->step, step->id))
        continue;
      title = it->now != ALONG_DATE_NONE
                  ? g_strdup_printf (_ ("Date changed from %s to %s"), was, now)
                  : g_strdup_printf (_ ("Taken back; it was done on %s"), was);
      /* Translators: a reason, who gave it and when */
      text = g_strdup_printf (_ ("%s (%s, %s)"), it->reason, it->author, made);
      add_fact (dialog, "document-edit-symbolic", title, text);
    }
}

void
along_step_facts_add (AlongFormDialog *dialog,
                      AlongContext *context,
                      AlongProgress *progress,
                      guint index)
{
  const AlongProcess *process;
  const AlongStepProgress *step;
  g_autofree char *description = NULL;
  g_autofree char *escaped = NULL;

  g_return_if_fail (ALONG_IS_FORM_DIALOG (dialog));
  g_return_if_fail (ALONG_IS_CONTEXT (context) && progress != NULL);

  process = along_progress_get_process (progress);
  step = &along_progress_get_steps (progress, NULL)[index];
  description = g_strdup_printf ("%s: %s", process->partners[step->step->partner].name,
                                 step->step->text);
  escaped = g_markup_escape_text (description, -1);
  along_form_dialog_set_description (dialog, escaped);
  gtk_window_set_title (GTK_WINDOW (dialog), process->stages[step->step->stage].name);
  add_state (dialog, step, along_progress_get_today (progress));
  add_limit (dialog, process, step->step);
  add_target (dialog, context, step->step);
  add_notes (dialog, process, step->step);
  add_gates (dialog, context, progress, index);
  add_corrections (dialog, progress, step->step);
}
