/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-deployments"

#include "config.h"

#include "along-match-dialog.h"

#include "along-choice-row.h"
#include "along-date-row.h"
#include "along-deployment-choices.h"
#include "along-deployment-words.h"
#include "along-form-dialog.h"
#include "along-text.h"
#include "along-workspace-deployments.h"

#include <glib/gi18n.h>

/* @reason: (nullable): asked for only when there is a lead to be replaced. */
typedef struct
{
  AlongContext *context;
  AlongDossier *dossier;
  AlongFormDialog *dialog; /* unowned: it owns this */
  AdwComboRow *lead;
  GtkEditable *leader;
  AdwComboRow *kind;
  AlongDateRow *from;
  GtkEditable *conflict;
  GtkEditable *reason;
} Form;

static void
form_free (gpointer data, GClosure *closure)
{
  Form *form = data;

  g_object_unref (form->context);
  g_object_unref (form->dossier);
  g_free (form);
}

static gboolean
accepted_cb (AlongFormDialog *dialog, Form *form)
{
  const char *kind = along_choice_row_get_id (form->kind);
  AlongMatchRecord match = {
    .id = "",
    .lead = along_choice_row_get_id (form->lead),
    .leader = gtk_editable_get_text (form->leader),
    .leader_kind = kind != NULL ? kind : "",
    .from = along_date_row_get_date (form->from),
    .conflict = gtk_editable_get_text (form->conflict),
    .reason = "",
  };
  g_autoptr (GError) error = NULL;

  if (along_workspace_match_deployment (
          along_context_get_workspace (form->context),
          along_dossier_get_deployment (form->dossier)->id, &match,
          form->reason != NULL ? gtk_editable_get_text (form->reason) : "", &error))
    return TRUE;
  along_form_dialog_fail (dialog, error);
  return FALSE;
}

static void
check_cb (Form *form)
{
  const char *missing = NULL;

  if (along_choice_row_get_id (form->lead) == NULL)
    missing = _ ("Choose who is matched");
  else if (along_date_row_get_problem (form->from) != NULL)
    missing = along_date_row_get_problem (form->from);
  else if (!along_text_is_blank (gtk_editable_get_text (form->conflict)))
    missing = _ ("Whoever has a conflict of interest cannot be matched");
  else if (form->reason != NULL && along_text_is_blank (gtk_editable_get_text (form->reason)))
    missing = _ ("Say why it is matched again");
  along_form_dialog_set_complete (form->dialog, missing == NULL, missing);
}

/* The person that is known of the lead. */
static void
lead_chosen_cb (Form *form)
{
  AlongCaseload *caseload = along_workspace_get_caseload (
      along_context_get_workspace (form->context));
  const char *id = along_choice_row_get_id (form->lead);
  const AlongLead *lead = id != NULL ? along_caseload_find_lead (caseload, id) : NULL;

  gtk_editable_set_text (form->leader, lead != NULL ? lead->contact_name : "");
  check_cb (form);
}

static GtkEditable *
add_entry (Form *form, const char *title)
{
  GtkWidget *row = adw_entry_row_new ();

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  g_signal_connect_swapped (row, "changed", G_CALLBACK (check_cb), form);
  along_form_dialog_add_row (form->dialog, row);
  return GTK_EDITABLE (row);
}

static AdwComboRow *
add_choice (Form *form, const char *title, GListModel *choices)
{
  GtkWidget *row = adw_combo_row_new ();

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  along_choice_row_set (ADW_COMBO_ROW (row), choices, NULL);
  g_object_unref (choices);
  along_form_dialog_add_row (form->dialog, row);
  return ADW_COMBO_ROW (row);
}

static void
add_rows (Form *form, AlongProgramme *programme)
{
  AlongWorkspace *workspace = along_context_get_workspace (form->context);

  form->lead = add_choice (
      form, along_programme_get_lead_title (programme),
      along_deployment_choices_list_leads (workspace, programme, _ ("Nobody yet")));
  form->from = g_object_new (ALONG_TYPE_DATE_ROW, "title", _ ("Matched on"), "date",
                             along_date_today (), NULL);
  form->leader = GTK_EDITABLE (adw_entry_row_new ());
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (form->leader), _ ("Person"));
  along_form_dialog_add_row (form->dialog, GTK_WIDGET (form->leader));
  form->kind = add_choice (form, _ ("Is a"),
                           along_deployment_choices_list_leader_kinds (programme));
  along_form_dialog_add_row (form->dialog, GTK_WIDGET (form->from));
  form->conflict = add_entry (form, _ ("Conflict of interest, if any"));
  if (*along_dossier_get_deployment (form->dossier)->lead != '\0')
    form->reason = add_entry (form, _ ("Why it is matched again"));
  g_signal_connect_swapped (form->lead, "notify::selected", G_CALLBACK (lead_chosen_cb), form);
  g_signal_connect_swapped (form->from, "notify::date", G_CALLBACK (check_cb), form);
}

void
along_match_dialog_present (GtkWidget *parent, AlongContext *context, AlongDossier *dossier)
{
  AlongProgramme *programme;
  gboolean again;
  Form *form;

  g_return_if_fail (GTK_IS_WIDGET (parent));
  g_return_if_fail (ALONG_IS_CONTEXT (context) && ALONG_IS_DOSSIER (dossier));

  programme = along_deployment_words_find_programme (along_context_get_workspace (context),
                                                     along_dossier_get_deployment (dossier));
  if (programme == NULL)
    return;
  again = *along_dossier_get_deployment (dossier)->lead != '\0';
  form = g_new0 (Form, 1);
  form->context = g_object_ref (context);
  form->dossier = g_object_ref (dossier);
  form->dialog = along_form_dialog_new (parent, again ? _ ("Match Again") : _ ("Match"),
                                        _ ("_Match"));
  g_signal_connect_data (form->dialog, "accepted", G_CALLBACK (accepted_cb), form, form_free, 0);
  if (again)
    along_form_dialog_set_description (form->dialog,
                                       _ ("The match before is kept with its dates, and the steps "
                                          "that a new match begins again are taken back."));
  add_rows (form, programme);
  check_cb (form);
  along_form_dialog_present (form->dialog, GTK_WIDGET (form->lead));
}
