/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-deployments"

#include "config.h"

#include "along-step-settings.h"

#include "along-date-row.h"
#include "along-delivery-words.h"
#include "along-deployment-words.h"
#include "along-enhancement-dialog.h"
#include "along-enhancement-rules.h"
#include "along-funding.h"
#include "along-match-rows.h"
#include "along-text.h"
#include "along-workspace-progress.h"

#include <glib/gi18n.h>
#include <math.h>

#define MOST_DAYS 400

/* The rows are NULL where the step does not ask for what they hold. */
struct _AlongStepSettings
{
  AlongContext *context;
  AlongDossier *dossier;
  AlongFormDialog *dialog; /* unowned: it owns this */
  void (*changed) (gpointer data);
  gpointer data;
  AlongMatchRows *match;
  AlongDateRow *completion;
  GtkSpinButton *approved;
  const AlongProcess *process;
  const AlongStep *step;
  const AlongEnhancement *asked; /* of the dossier */
  const AlongAnswer *answer;     /* (nullable): as chosen */
  GtkEditable *rationale;
  AlongDateRow *starts;
  AlongDateRow *ends;

  AlongDeployment deployment;
  AlongMatchRecord matched;
  AlongEnhancement decision;
  AlongStepEffects effects;
};

static void
settings_free (gpointer data)
{
  AlongStepSettings *self = data;

  g_object_unref (self->dossier);
  g_object_unref (self->context);
  g_free (self);
}

static void
changed_cb (AlongStepSettings *self)
{
  self->changed (self->data);
}

static AlongDateRow *
add_date (AlongStepSettings *self, const char *title, AlongDate date)
{
  GtkWidget *row = g_object_new (ALONG_TYPE_DATE_ROW, "title", title, "date", date, "optional",
                                 TRUE, NULL);

  g_signal_connect_swapped (row, "notify::date", G_CALLBACK (changed_cb), self);
  along_form_dialog_add_row (self->dialog, row);
  return ALONG_DATE_ROW (row);
}

static void
add_days (AlongStepSettings *self)
{
  double days = (double) along_dossier_get_deployment (self->dossier)->approved;

  along_form_dialog_add_row (self->dialog,
                             along_form_dialog_create_number_row (
                                 _ ("Days approved"), _ ("As many as may be claimed"), MOST_DAYS,
                                 0.25, days / ALONG_DAYS_PER_DAY, &self->approved));
}

/* Enhanced support ----------------------------------------------------------------------------- */

static const AlongSupportOption *
find_option (AlongStepSettings *self, const char *id)
{
  AlongProgramme *programme = along_deployment_words_find_programme (
      along_context_get_workspace (self->context), along_dossier_get_deployment (self->dossier));

  return along_funding_find_option (along_programme_get_funding (programme), id);
}

static void
add_asked (AlongStepSettings *self, const AlongSupportOption *option)
{
  g_autofree char *days = self->asked->days > 0 ? along_delivery_words_dup_days (self->asked->days)
                                                : g_strdup ("");
  g_autofree char *date = along_date_format (self->asked->requested);
  /* Translators: a date */
  g_autofree char *when = g_strdup_printf (_ ("asked for on %s"), date);
  g_autofree char *text = along_delivery_words_join (days, when, self->asked->context, NULL);
  GtkWidget *row = adw_action_row_new ();

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), option->name);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), text);
  adw_action_row_set_subtitle_lines (ADW_ACTION_ROW (row), 3);
  along_form_dialog_add_row (self->dialog, row);
}

static void
add_decision (AlongStepSettings *self)
{
  const AlongProgressOptions *options = along_workspace_get_progress_options (
      along_context_get_workspace (self->context));
  const AlongSupportOption *option = find_option (self, self->asked->option);

  if (option == NULL)
    return;
  add_asked (self, option);
  self->starts = add_date (self, _ ("Begins on"), along_date_today ());
  self->ends = add_date (self, _ ("To be over by"),
                         along_enhancement_get_end (option, options->calendar,
                                                    options->term_or_weeks, along_date_today ()));
  self->rationale = GTK_EDITABLE (adw_entry_row_new ());
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->rationale), _ ("Rationale"));
  g_signal_connect_swapped (self->rationale, "changed", G_CALLBACK (changed_cb), self);
  along_form_dialog_add_row (self->dialog, GTK_WIDGET (self->rationale));
}

/* The form gives way to the one that asks, over the page where the step then waits. */
static void
request_cb (GtkWidget *row, AlongStepSettings *self)
{
  GtkWindow *parent = gtk_window_get_transient_for (GTK_WINDOW (self->dialog));
  g_autoptr (AlongContext) context = g_object_ref (self->context);
  g_autoptr (AlongDossier) dossier = g_object_ref (self->dossier);
  g_autofree char *option = g_strdup (g_object_get_data (G_OBJECT (row), "along-option"));

  gtk_window_close (GTK_WINDOW (self->dialog));
  if (parent != NULL)
    along_enhancement_dialog_request_for (GTK_WIDGET (parent), context, dossier, option);
}

static void
add_request (AlongStepSettings *self, const char *id)
{
  const AlongSupportOption *option = find_option (self, id);
  GtkWidget *row;
  g_autofree char *title = NULL;

  if (option == NULL)
    return;
  row = adw_action_row_new ();
  /* Translators: a kind of support: "Additional days" */
  title = g_strdup_printf (_ ("Ask for it: %s…"), option->name);
  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  adw_action_row_set_icon_name (ADW_ACTION_ROW (row), "list-add-symbolic");
  adw_action_row_add_suffix (ADW_ACTION_ROW (row),
                             gtk_image_new_from_icon_name ("go-next-symbolic"));
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  g_object_set_data_full (G_OBJECT (row), "along-option", g_strdup (id), g_free);
  g_signal_connect (row, "activated", G_CALLBACK (request_cb), self);
  along_form_dialog_add_row (self->dialog, row);
}

/* Only where nothing has been asked for that the step is about. */
static void
add_requests (AlongStepSettings *self)
{
  const AlongProcess *process = self->process;
  const AlongStep *step = self->step;
  const GArray *enhancements = along_dossier_get (self->dossier, ALONG_DOSSIER_ENHANCEMENTS);

  for (guint i = 0; i < enhancements->len; i++)
    if (along_enhancement_is_live (along_dossier_item (enhancements, AlongEnhancement, i)))
      return;
  if (*process->enhancement != '\0')
    add_request (self, process->enhancement);
  for (guint i = 0; i < step->n_needs; i++)
    if (step->needs[i].step == ALONG_NO_STEP)
      add_request (self, step->needs[i].word);
}

AlongStepSettings *
along_step_settings_add (AlongFormDialog *dialog,
                         AlongContext *context,
                         AlongProgress *progress,
                         guint index,
                         void (*changed) (gpointer data),
                         gpointer data)
{
  AlongStepSettings *self = g_new0 (AlongStepSettings, 1);
  const AlongProcess *process = along_progress_get_process (progress);
  const AlongStep *step = &process->steps[index];

  self->context = g_object_ref (context);
  self->dossier = g_object_ref (along_progress_get_dossier (progress));
  self->process = process;
  self->step = step;
  self->dialog = dialog;
  self->changed = changed;
  self->data = data;
  g_object_set_data_full (G_OBJECT (dialog), "along-step-settings", self, settings_free);
  if ((step->sets & ALONG_SETS_LEAD) != 0)
    self->match = along_match_rows_add (dialog, context, self->dossier, TRUE, changed, data);
  if ((step->sets & ALONG_SETS_COMPLETION) != 0)
    self->completion = add_date (self, _ ("Completion confirmed for"),
                                 along_dossier_get_deployment (self->dossier)->completion);
  if ((step->sets & ALONG_SETS_APPROVED) != 0 && (step->sets & ALONG_SETS_DECISION) == 0)
    add_days (self);
  if ((step->sets & ALONG_SETS_DECISION) != 0)
    self->asked = along_enhancement_find_asked (self->dossier, process, step);
  if (self->asked != NULL)
    add_decision (self);
  if ((step->sets & (ALONG_SETS_ENHANCEMENT | ALONG_SETS_DECISION)) != 0)
    add_requests (self);
  along_step_settings_show_answer (self, NULL);
  return self;
}

static gboolean
decides (AlongStepSettings *self, AlongEnhancementState state)
{
  return self->answer != NULL && self->answer->decides == (int) state;
}

void
along_step_settings_show_answer (AlongStepSettings *self, const AlongAnswer *answer)
{
  gboolean approves;

  self->answer = answer;
  approves = decides (self, ALONG_ENHANCEMENT_APPROVED);
  if (self->rationale == NULL)
    return;
  gtk_widget_set_visible (GTK_WIDGET (self->starts), approves);
  gtk_widget_set_visible (GTK_WIDGET (self->ends), approves);
}

/* What nobody has asked for is neither approved nor declined. */
static gboolean
has_nothing_to_decide (AlongStepSettings *self)
{
  return (self->step->sets & ALONG_SETS_DECISION) != 0 && self->asked == NULL &&
         self->answer != NULL &&
         !along_enhancement_is_decided (self->dossier, self->process, self->step,
                                        (AlongEnhancementState) self->answer->decides);
}

const char *
along_step_settings_find_missing (AlongStepSettings *self)
{
  if (has_nothing_to_decide (self))
    return _ ("Nothing was asked for, or it was decided otherwise");
  if (self->rationale != NULL && decides (self, ALONG_ENHANCEMENT_DECLINED) &&
      along_text_is_blank (gtk_editable_get_text (self->rationale)))
    return _ ("Say why it is declined");
  return self->match != NULL ? along_match_rows_find_missing (self->match) : NULL;
}

const AlongStepEffects *
along_step_settings_read (AlongStepSettings *self, AlongDate date)
{
  self->deployment = *along_dossier_get_deployment (self->dossier);
  self->effects = (AlongStepEffects){ .deployment = &self->deployment };
  if (self->completion != NULL)
    self->deployment.completion = along_date_row_get_date (self->completion);
  if (self->approved != NULL)
    self->deployment.approved = (AlongDays) lround (gtk_spin_button_get_value (self->approved) *
                                                    ALONG_DAYS_PER_DAY);
  if (self->match != NULL &&
      along_match_rows_read (self->match, date, &self->matched, &self->effects.match_reason))
    self->effects.match = &self->matched;
  if (self->rationale != NULL)
    {
      gboolean declines = decides (self, ALONG_ENHANCEMENT_DECLINED);

      self->decision = *self->asked;
      self->decision.rationale = gtk_editable_get_text (self->rationale);
      self->decision.starts = declines ? ALONG_DATE_NONE : along_date_row_get_date (self->starts);
      self->decision.ends = declines ? ALONG_DATE_NONE : along_date_row_get_date (self->ends);
      self->effects.decision = &self->decision;
    }
  return &self->effects;
}
