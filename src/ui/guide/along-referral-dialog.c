/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-guide"

#include "config.h"

#include "along-referral-dialog.h"

#include "along-date-row.h"
#include "along-form-dialog.h"
#include "along-text.h"
#include "along-workspace-deployments.h"

#include <glib/gi18n.h>

typedef struct
{
  AlongContext *context;
  char *id;
  char *deployment;
  char *entry;
  AlongFormDialog *dialog; /* unowned: it owns this */
  AlongDateRow *date;
  GtkEditable *by;
  GtkEditable *outcome;
} Form;

static void
form_free (gpointer data, GClosure *closure)
{
  Form *form = data;

  g_object_unref (form->context);
  g_free (form->id);
  g_free (form->deployment);
  g_free (form->entry);
  g_free (form);
}

static gboolean
accepted_cb (AlongFormDialog *dialog, Form *form)
{
  const AlongReferral referral = {
    .id = form->id,
    .deployment = form->deployment,
    .entry = form->entry,
    .date = along_date_row_get_date (form->date),
    .by = gtk_editable_get_text (form->by),
    .outcome = gtk_editable_get_text (form->outcome),
  };
  g_autoptr (GError) error = NULL;

  if (along_workspace_save_record (along_context_get_workspace (form->context),
                                   ALONG_DOSSIER_REFERRALS, &referral, NULL, &error))
    return TRUE;
  along_form_dialog_fail (dialog, error);
  return FALSE;
}

static void
check_cb (Form *form)
{
  const char *missing = NULL;

  if (along_date_row_get_problem (form->date) != NULL)
    missing = along_date_row_get_problem (form->date);
  else if (along_text_is_blank (gtk_editable_get_text (form->by)))
    missing = _ ("Say who referred them");
  along_form_dialog_set_complete (form->dialog, missing == NULL, missing);
}

static GtkEditable *
add_text (Form *form, const char *title, const char *text)
{
  GtkWidget *row = adw_entry_row_new ();

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  gtk_editable_set_text (GTK_EDITABLE (row), text);
  g_signal_connect_swapped (row, "changed", G_CALLBACK (check_cb), form);
  along_form_dialog_add_row (form->dialog, row);
  return GTK_EDITABLE (row);
}

static void
add_rows (Form *form, const AlongReferral *referral)
{
  AlongWorkspace *workspace = along_context_get_workspace (form->context);
  const char *author = along_workspace_get_author (workspace);
  const char *by = along_text_is_blank (referral->by) ? author : referral->by;

  form->date = g_object_new (
      ALONG_TYPE_DATE_ROW, "title", _ ("Date"), "date",
      referral->date != ALONG_DATE_NONE ? referral->date : along_date_today (), NULL);
  along_form_dialog_add_row (form->dialog, GTK_WIDGET (form->date));
  form->by = add_text (form, _ ("Referred by"), by != NULL ? by : "");
  form->outcome = add_text (form, _ ("Outcome, as far as it is known"),
                            referral->outcome != NULL ? referral->outcome : "");
  g_signal_connect_swapped (form->date, "notify::date", G_CALLBACK (check_cb), form);
}

void
along_referral_dialog_present (GtkWidget *parent,
                               AlongContext *context,
                               const AlongReferral *referral)
{
  Form *form;
  AlongGuide *guide;
  const AlongGuideEntry *entry;
  gboolean known;

  g_return_if_fail (GTK_IS_WIDGET (parent));
  g_return_if_fail (ALONG_IS_CONTEXT (context) && referral != NULL);

  guide = along_definitions_get_guide (
      along_workspace_get_definitions (along_context_get_workspace (context)));
  entry = along_guide_find (guide, referral->entry);
  known = referral->id != NULL && *referral->id != '\0';
  form = g_new0 (Form, 1);
  form->context = g_object_ref (context);
  form->id = g_strdup (known ? referral->id : "");
  form->deployment = g_strdup (referral->deployment);
  form->entry = g_strdup (referral->entry);
  form->dialog = along_form_dialog_new (parent, known ? _ ("Referral") : _ ("Log Referral"),
                                        known ? _ ("_Save") : _ ("_Log"));
  g_signal_connect_data (form->dialog, "accepted", G_CALLBACK (accepted_cb), form, form_free, 0);
  if (entry != NULL)
    {
      g_autofree char *escaped = g_markup_escape_text (entry->name, -1);

      along_form_dialog_set_description (form->dialog, escaped);
    }
  add_rows (form, referral);
  check_cb (form);
  along_form_dialog_present (form->dialog, GTK_WIDGET (form->outcome));
}
