/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-ui"

#include "config.h"

#include "along-school-dialogs.h"

#include <glib/gi18n.h>

#include "along-academic-year.h"
#include "along-date-row.h"
#include "along-form-dialog.h"
#include "along-text.h"
#include "along-workspace-commands.h"

typedef struct
{
  AlongContext *context;
  char *programme;
  int academic_year;
  gint32 urn;
  AlongFormDialog *dialog; /* unowned: it owns this */
  AdwComboRow *kind;
  GtkEditable *author;
  AlongDateRow *made;
  GtkEditable *reason;
} Form;

static void
form_free (gpointer data, GClosure *closure)
{
  Form *form = data;

  g_object_unref (form->context);
  g_free (form->programme);
  g_free (form);
}

static gboolean
accepted_cb (AlongFormDialog *dialog, Form *form)
{
  g_autoptr (GError) error = NULL;
  AlongFlag flag = {
    .programme = form->programme,
    .who = { ALONG_PARTICIPANT_SCHOOL, form->urn },
    .kind = adw_combo_row_get_selected (form->kind),
    .academic_year = form->academic_year,
    .reason = gtk_editable_get_text (form->reason),
    .author = gtk_editable_get_text (form->author),
    .made = along_date_row_get_date (form->made),
  };

  if (along_workspace_save_flag (along_context_get_workspace (form->context), &flag, NULL, &error))
    return TRUE;

  along_form_dialog_fail (dialog, error);
  return FALSE;
}

/* A decision counts only with who, when and why. */
static void
check_cb (Form *form)
{
  const char *missing = NULL;

  if (along_text_is_blank (gtk_editable_get_text (form->reason)))
    missing = _ ("Give the reason");
  else if (along_text_is_blank (gtk_editable_get_text (form->author)))
    missing = _ ("Say who decided");
  else if (along_date_row_get_problem (form->made) != NULL)
    missing = along_date_row_get_problem (form->made);
  else if (along_date_row_get_date (form->made) > along_date_today ())
    missing = _ ("The day lies in the future");

  along_form_dialog_set_complete (form->dialog, missing == NULL, missing);
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

static void
describe (Form *form, AlongProgramme *programme)
{
  g_autofree char *year = along_academic_year_format (form->academic_year);
  g_autofree char *text = g_strdup_printf (
      _ ("A named person’s decision on %s for %s in %s. It is shown wherever its eligibility is."),
      along_register_get_name (
          along_workspace_get_register (along_context_get_workspace (form->context)),
          (AlongParticipant){ ALONG_PARTICIPANT_SCHOOL, form->urn }),
      along_programme_get_name (programme), year);

  along_form_dialog_set_description (form->dialog, text);
}

void
along_flag_dialog_present (GtkWidget *parent, AlongContext *context, gint32 urn)
{
  const char *const kinds[] = { _ ("In need of immediate support"),
                                _ ("Exception: eligible without a criterion"),
                                _ ("Held not to be eligible"), NULL };
  AlongProgramme *programme = along_context_get_programme (context);
  const char *author = along_workspace_get_author (along_context_get_workspace (context));
  Form *form;

  g_return_if_fail (programme != NULL);

  form = g_new0 (Form, 1);
  form->context = g_object_ref (context);
  form->programme = g_strdup (along_programme_get_id (programme));
  form->academic_year = along_context_get_academic_year (context);
  form->urn = urn;
  form->dialog = along_form_dialog_new (parent, _ ("Flag School"), _ ("_Flag"));
  g_signal_connect_data (form->dialog, "accepted", G_CALLBACK (accepted_cb), form, form_free, 0);

  describe (form, programme);
  form->kind = ADW_COMBO_ROW (along_form_dialog_create_choice_row (_ ("Decision"), kinds));
  along_form_dialog_add_row (form->dialog, GTK_WIDGET (form->kind));
  form->reason = add_entry (form, _ ("Reason"), "");
  form->author = add_entry (form, _ ("Decided by"), author != NULL ? author : "");
  form->made = g_object_new (ALONG_TYPE_DATE_ROW, "title", _ ("Decided on"), "date",
                             along_date_today (), NULL);
  g_signal_connect_swapped (form->made, "notify::date", G_CALLBACK (check_cb), form);
  along_form_dialog_add_row (form->dialog, GTK_WIDGET (form->made));
  check_cb (form);
  along_form_dialog_present (form->dialog, GTK_WIDGET (form->reason));
}
