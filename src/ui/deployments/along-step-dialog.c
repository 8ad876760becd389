/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-deployments"

#include "config.h"

#include "along-step-dialog.h"

#include "along-choice-row.h"
#include "along-date-row.h"
#include "along-form-dialog.h"
#include "along-step-facts.h"
#include "along-step-settings.h"
#include "along-step-undoing.h"
#include "along-text.h"
#include "along-workspace-deployments.h"

#include <glib/gi18n.h>

/* The rows are NULL where the step does not ask for what they hold. */
typedef struct
{
  AlongContext *context;
  AlongProgress *progress;
  guint step;
  AlongFormDialog *dialog; /* unowned: it owns this */
  AlongDateRow *date;
  GtkEditable *by;
  AdwComboRow *answer;
  AlongStepSettings *settings;
  GtkEditable *note;
  GtkEditable *reason;
} Form;

static void
form_free (gpointer data, GClosure *closure)
{
  Form *form = data;

  g_object_unref (form->context);
  along_progress_unref (form->progress);
  g_free (form);
}

static const AlongStepProgress *
get_step (Form *form)
{
  return &along_progress_get_steps (form->progress, NULL)[form->step];
}

/* Whether it is over, so that what is said of it is put right. */
static gboolean
is_over (const AlongStepProgress *step)
{
  return step->record != NULL && !step->again;
}

static gboolean
accepted_cb (AlongFormDialog *dialog, Form *form)
{
  const AlongStepProgress *step = get_step (form);
  const AlongStepEffects *effects = NULL;
  const char *answer = form->answer != NULL ? along_choice_row_get_id (form->answer) : NULL;
  AlongStepRecord record = {
    .deployment = along_dossier_get_deployment (along_progress_get_dossier (form->progress))->id,
    .process = along_progress_get_process (form->progress)->id,
    .step = step->step->id,
    .state = is_over (step) ? step->record->state : ALONG_STEP_DONE,
    .date = along_date_row_get_date (form->date),
    .by = gtk_editable_get_text (form->by),
    .answer = answer != NULL ? answer : "",
    .note = gtk_editable_get_text (form->note),
  };
  g_autoptr (GError) error = NULL;

  if (form->settings != NULL)
    effects = along_step_settings_read (form->settings, record.date);
  if (along_workspace_finish_step (
          along_context_get_workspace (form->context), &record, effects,
          form->reason != NULL ? gtk_editable_get_text (form->reason) : NULL, &error))
    return TRUE;
  along_form_dialog_fail (dialog, error);
  return FALSE;
}

/* (nullable): what is missing still. */
static const char *
find_missing (Form *form)
{
  const AlongStepProgress *step = get_step (form);
  AlongDate date = along_date_row_get_date (form->date);

  if (date == ALONG_DATE_NONE)
    return along_date_row_get_problem (form->date);
  if (date > along_date_today ())
    return _ ("The day lies in the future");
  if (along_text_is_blank (gtk_editable_get_text (form->by)))
    return _ ("Say who did it");
  if (form->answer != NULL && along_choice_row_get_id (form->answer) == NULL)
    return _ ("Choose the answer");
  if (form->reason != NULL && date != step->record->date &&
      along_text_is_blank (gtk_editable_get_text (form->reason)))
    return _ ("Say why the date is changed");
  return form->settings != NULL ? along_step_settings_find_missing (form->settings) : NULL;
}

static void
check_cb (gpointer data)
{
  Form *form = data;
  const char *missing = find_missing (form);

  along_form_dialog_set_complete (form->dialog, missing == NULL, missing);
}

static void
answered_cb (Form *form)
{
  if (form->settings != NULL)
    along_step_settings_show_answer (
        form->settings,
        along_step_find_answer (get_step (form)->step, along_choice_row_get_id (form->answer)));
  check_cb (form);
}

static GtkEditable *
add_entry (Form *form, const char *title, const char *text)
{
  GtkWidget *row = adw_entry_row_new ();

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  gtk_editable_set_text (GTK_EDITABLE (row), text);
  g_signal_connect_swapped (row, "changed", G_CALLBACK (check_cb), form);
  along_form_dialog_add_row (form->dialog, row);
  return GTK_EDITABLE (row);
}

static AlongDateRow *
add_date (Form *form, const char *title, AlongDate date)
{
  GtkWidget *row = g_object_new (ALONG_TYPE_DATE_ROW, "title", title, "date", date, NULL);

  g_signal_connect_swapped (row, "notify::date", G_CALLBACK (check_cb), form);
  along_form_dialog_add_row (form->dialog, row);
  return ALONG_DATE_ROW (row);
}

/* Nothing is chosen at first, so that nobody says yes by not looking. */
static void
add_answer (Form *form)
{
  const AlongStepProgress *step = get_step (form);
  g_autoptr (GListStore) choices = g_list_store_new (ALONG_TYPE_CHOICE);

  if (step->step->n_answers == 0)
    return;
  along_choice_append (choices, NULL, _ ("Not said yet"));
  for (guint i = 0; i < step->step->n_answers; i++)
    along_choice_append (choices, step->step->answers[i].id, step->step->answers[i].name);
  form->answer = ADW_COMBO_ROW (adw_combo_row_new ());
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (form->answer), *step->step->question != '\0'
                                                                         ? step->step->question
                                                                         : _ ("Answer"));
  along_choice_row_set (form->answer, G_LIST_MODEL (choices),
                        is_over (step) ? step->record->answer : NULL);
  g_signal_connect_swapped (form->answer, "notify::selected", G_CALLBACK (answered_cb), form);
  along_form_dialog_add_row (form->dialog, GTK_WIDGET (form->answer));
}

static void
add_rows (Form *form)
{
  const AlongStepProgress *step = get_step (form);
  const char *author = along_workspace_get_author (along_context_get_workspace (form->context));
  gboolean over = is_over (step);

  form->date = add_date (
      form, over && step->record->state == ALONG_STEP_NOT_NEEDED ? _ ("Said on") : _ ("Done on"),
      over ? step->record->date : along_date_today ());
  form->by = add_entry (form, _ ("By"), over ? step->record->by : author != NULL ? author : "");
  add_answer (form);
  if (!over)
    form->settings = along_step_settings_add (form->dialog, form->context, form->progress,
                                              form->step, check_cb, form);
  form->note = add_entry (form, _ ("Note"), over ? step->record->note : "");
  if (over)
    form->reason = add_entry (form, _ ("Why the date is changed"), "");
}

void
along_step_dialog_present (GtkWidget *parent,
                           AlongContext *context,
                           AlongProgress *progress,
                           guint step)
{
  Form *form;
  gboolean over;

  g_return_if_fail (GTK_IS_WIDGET (parent));
  g_return_if_fail (ALONG_IS_CONTEXT (context));
  g_return_if_fail (progress != NULL && step < along_progress_get_process (progress)->n_steps);

  form = g_new0 (Form, 1);
  form->context = g_object_ref (context);
  form->progress = along_progress_ref (progress);
  form->step = step;
  over = is_over (get_step (form));
  form->dialog = along_form_dialog_new (parent, _ ("Step"),
                                        over ? _ ("_Save") : _ ("_Mark as done"));
  g_signal_connect_data (form->dialog, "accepted", G_CALLBACK (accepted_cb), form, form_free, 0);

  along_step_facts_add (form->dialog, context, progress, step);
  add_rows (form);
  along_step_undoing_add (form->dialog, context, progress, step);
  check_cb (form);
  along_form_dialog_present (form->dialog, GTK_WIDGET (form->date));
}
