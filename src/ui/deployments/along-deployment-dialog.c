/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-deployments"

#include "config.h"

#include "along-deployment-dialog.h"

#include "along-academic-year.h"
#include "along-choice-row.h"
#include "along-date-row.h"
#include "along-deployment-choices.h"
#include "along-deployment-words.h"
#include "along-form-dialog.h"
#include "along-participant-row.h"
#include "along-workspace-deployments.h"

#include <glib/gi18n.h>

/* @parent: weak. */
typedef struct
{
  AlongContext *context;
  AlongProgramme *programme;
  int academic_year;
  char *application;
  GtkWidget *parent;
  AlongFormDialog *dialog; /* unowned: it owns this */
  AlongParticipantRow *who;
  AdwComboRow *pathway;
  AdwComboRow *reason;
  AdwComboRow *lead;
  AlongDateRow *opened;
  GtkEditable *note;
} Form;

static void
form_free (gpointer data, GClosure *closure)
{
  Form *form = data;

  g_clear_weak_pointer (&form->parent);
  g_object_unref (form->context);
  g_object_unref (form->programme);
  g_free (form->application);
  g_free (form);
}

static const char *
get_id (AdwComboRow *row)
{
  const char *id = along_choice_row_get_id (row);

  return id != NULL ? id : "";
}

static gboolean
accepted_cb (AlongFormDialog *dialog, Form *form)
{
  AlongDeployment draft = {
    .id = "",
    .programme = along_programme_get_id (form->programme),
    .pathway = get_id (form->pathway),
    .who = along_participant_row_get_participant (form->who),
    .academic_year = form->academic_year,
    .reason = get_id (form->reason),
    .lead = get_id (form->lead),
    .application = form->application,
    .opened = along_date_row_get_date (form->opened),
    .note = gtk_editable_get_text (form->note),
  };
  g_autofree char *id = NULL;
  g_autoptr (GError) error = NULL;

  if (!along_workspace_open_deployment (along_context_get_workspace (form->context), &draft, &id,
                                        &error))
    {
      along_form_dialog_fail (dialog, error);
      return FALSE;
    }
  if (form->parent != NULL)
    gtk_widget_activate_action (form->parent, "win.show-deployment", "s", id);
  return TRUE;
}

static void
check_cb (Form *form)
{
  const char *missing = NULL;

  if (along_participant_row_get_participant (form->who).id == 0)
    missing = _ ("Choose a school or trust from what is found");
  else if (along_choice_row_get_id (form->pathway) == NULL)
    missing = _ ("The programme has no pathway for it");
  else if (along_date_row_get_problem (form->opened) != NULL)
    missing = along_date_row_get_problem (form->opened);
  else if (along_date_row_get_date (form->opened) > along_date_today ())
    missing = _ ("The day lies in the future");
  along_form_dialog_set_complete (form->dialog, missing == NULL, missing);
}

static void
fill (AdwComboRow *row, GListModel *choices, const char *selected)
{
  along_choice_row_set (row, choices, selected);
  g_object_unref (choices);
}

/* The year too, where the programme's name does not tell it; and what there was before. */
static void
describe (Form *form)
{
  const char *name = along_programme_get_name (form->programme);
  g_autofree char *year = along_academic_year_format (form->academic_year);
  g_autofree char *text = strstr (name, year) != NULL ? g_strdup (name)
                                                      : g_strdup_printf ("%s, %s", name, year);
  g_autofree char *earlier = along_deployment_words_dup_earlier (
      along_context_get_workspace (form->context),
      along_participant_row_get_participant (form->who));
  g_autofree char *both = g_strjoin ("\n", text, earlier, NULL);
  g_autofree char *escaped = g_markup_escape_text (both, -1);

  along_form_dialog_set_description (form->dialog, escaped);
}

/* Pathways and criteria are those of the school or trust. */
static void
chosen_cb (Form *form)
{
  AlongParticipant who = along_participant_row_get_participant (form->who);
  AlongWorkspace *workspace = along_context_get_workspace (form->context);
  g_autofree char *pathway = g_strdup (along_choice_row_get_id (form->pathway));

  fill (form->pathway, along_deployment_choices_list_pathways (form->programme, who.kind), pathway);
  fill (
      form->reason,
      along_deployment_choices_list_reasons (workspace, form->programme, form->academic_year, who),
      NULL);
  gtk_widget_set_sensitive (GTK_WIDGET (form->reason), who.id != 0);
  describe (form);
  check_cb (form);
}

static AdwComboRow *
add_choice (Form *form, const char *title)
{
  GtkWidget *row = adw_combo_row_new ();

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  along_form_dialog_add_row (form->dialog, row);
  return ADW_COMBO_ROW (row);
}

static void
add_rows (Form *form, const AlongDeployment *draft)
{
  AlongWorkspace *workspace = along_context_get_workspace (form->context);

  form->who = ALONG_PARTICIPANT_ROW (
      along_participant_row_new (workspace, _ ("School or trust: name, town or number")));
  along_form_dialog_add_row (form->dialog, GTK_WIDGET (form->who));
  form->pathway = add_choice (form, _ ("Pathway"));
  form->reason = add_choice (form, _ ("Eligible because"));
  adw_combo_row_set_use_subtitle (form->reason, TRUE);
  form->lead = add_choice (form, along_programme_get_lead_title (form->programme));
  fill (form->lead,
        along_deployment_choices_list_leads (workspace, form->programme, _ ("Not matched yet")),
        draft != NULL ? draft->lead : NULL);
  form->opened = g_object_new (ALONG_TYPE_DATE_ROW, "title", _ ("Identified as eligible on"),
                               "date", along_date_today (), NULL);
  along_form_dialog_add_row (form->dialog, GTK_WIDGET (form->opened));
  form->note = GTK_EDITABLE (adw_entry_row_new ());
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (form->note), _ ("Note"));
  along_form_dialog_add_row (form->dialog, GTK_WIDGET (form->note));

  g_signal_connect_swapped (form->who, "chosen", G_CALLBACK (chosen_cb), form);
  g_signal_connect_swapped (form->opened, "notify::date", G_CALLBACK (check_cb), form);
}

void
along_deployment_dialog_present (GtkWidget *parent,
                                 AlongContext *context,
                                 const AlongDeployment *draft)
{
  AlongProgramme *programme = along_context_get_programme (context);
  Form *form;

  g_return_if_fail (GTK_IS_WIDGET (parent));
  g_return_if_fail (programme != NULL);

  form = g_new0 (Form, 1);
  form->context = g_object_ref (context);
  form->programme = g_object_ref (programme);
  form->academic_year = along_context_get_academic_year (context);
  form->application = g_strdup (draft != NULL && draft->application != NULL ? draft->application
                                                                            : "");
  g_set_weak_pointer (&form->parent, parent);
  form->dialog = along_form_dialog_new (parent, _ ("New Deployment"), _ ("_Start"));
  g_signal_connect_data (form->dialog, "accepted", G_CALLBACK (accepted_cb), form, form_free, 0);

  add_rows (form, draft);
  if (draft != NULL)
    along_participant_row_set_participant (form->who, draft->who);
  chosen_cb (form);
  if (draft != NULL && draft->pathway != NULL)
    along_choice_row_select (form->pathway, draft->pathway);
  along_form_dialog_present (form->dialog, GTK_WIDGET (form->who));
}

void
along_deployment_dialog_present_for (GtkWidget *parent,
                                     AlongContext *context,
                                     const char *application)
{
  AlongCaseload *caseload = along_workspace_get_caseload (along_context_get_workspace (context));
  const AlongApplication *found = along_caseload_find_application (caseload, application);
  const AlongPairing *pairing;
  AlongDeployment draft = { 0 };

  if (found == NULL)
    return;
  pairing = along_caseload_find_current_pairing (caseload, application);
  draft.who = found->who;
  draft.pathway = found->pathway;
  draft.application = found->id;
  draft.lead = pairing != NULL ? pairing->lead : NULL;
  along_deployment_dialog_present (parent, context, &draft);
}
