/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-ui"

#include "config.h"

#include "along-school-dialogs.h"

#include <math.h>

#include <glib/gi18n.h>

#include "along-form-dialog.h"
#include "along-workspace-commands.h"

typedef struct
{
  AlongContext *context;
  char *programme;
  char *cohort; /* (nullable) */
  gint32 urn;
  AlongFormDialog *dialog; /* unowned: it owns this */
  GtkEditable *name;
  GtkEditable *email;
  GtkEditable *note;
  GtkSpinButton *places; /* (nullable), as @days */
  GtkSpinButton *days;
} Form;

static void
form_free (gpointer data, GClosure *closure)
{
  Form *form = data;

  g_object_unref (form->context);
  g_free (form->programme);
  g_free (form->cohort);
  g_free (form);
}

static gboolean
accepted_cb (AlongFormDialog *dialog, Form *form)
{
  g_autoptr (GError) error = NULL;
  AlongLead lead = {
    .programme = form->programme,
    .who = { ALONG_PARTICIPANT_SCHOOL, form->urn },
    .contact_name = gtk_editable_get_text (form->name),
    .contact_email = gtk_editable_get_text (form->email),
    .note = gtk_editable_get_text (form->note),
    .active = TRUE,
  };
  AlongLeadCapacity capacity = { .cohort = form->cohort };

  if (form->cohort != NULL)
    {
      capacity.places = gtk_spin_button_get_value_as_int (form->places);
      capacity.days = lround (gtk_spin_button_get_value (form->days) * ALONG_DAYS_PER_DAY);
    }

  if (along_workspace_save_lead (along_context_get_workspace (form->context), &lead,
                                 form->cohort != NULL ? &capacity : NULL, NULL, &error))
    return TRUE;

  along_form_dialog_fail (dialog, error);
  return FALSE;
}

static GtkEditable *
add_entry (Form *form, const char *title)
{
  GtkWidget *row = adw_entry_row_new ();

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  along_form_dialog_add_row (form->dialog, row);

  return GTK_EDITABLE (row);
}

static void
add_capacity (Form *form, AlongProgramme *programme)
{
  AlongDays days = along_programme_get_lead_days (programme);

  along_form_dialog_add_row (form->dialog,
                             along_form_dialog_create_number_row (
                                 _ ("Places"), _ ("Partners it takes in this cohort"), 99, 1,
                                 along_programme_get_lead_places (programme), &form->places));
  along_form_dialog_add_row (form->dialog,
                             along_form_dialog_create_number_row (
                                 _ ("Days"), _ ("Of support it can give in this cohort"), 999, 0.25,
                                 days < 0 ? 0 : (double) days / ALONG_DAYS_PER_DAY, &form->days));
  gtk_spin_button_set_digits (form->days, 2);
}

static void
describe (Form *form, AlongProgramme *programme, const AlongCohort *cohort)
{
  const char *school = along_register_get_name (
      along_workspace_get_register (along_context_get_workspace (form->context)),
      (AlongParticipant){ ALONG_PARTICIPANT_SCHOOL, form->urn });
  g_autofree char *text = cohort != NULL
                              ? g_strdup_printf (_ ("%s supports partners of %s, in %s."), school,
                                                 along_programme_get_name (programme), cohort->name)
                              : g_strdup_printf (_ ("%s supports partners of %s."), school,
                                                 along_programme_get_name (programme));

  along_form_dialog_set_description (form->dialog, text);
}

void
along_lead_dialog_present (GtkWidget *parent, AlongContext *context, gint32 urn)
{
  AlongProgramme *programme = along_context_get_programme (context);
  const AlongCohort *cohort = NULL;
  Form *form;

  g_return_if_fail (programme != NULL);

  if (along_context_get_cohort (context) != NULL)
    cohort = along_caseload_find_cohort (
        along_workspace_get_caseload (along_context_get_workspace (context)),
        along_context_get_cohort (context));

  form = g_new0 (Form, 1);
  form->context = g_object_ref (context);
  form->programme = g_strdup (along_programme_get_id (programme));
  form->cohort = cohort != NULL ? g_strdup (cohort->id) : NULL;
  form->urn = urn;
  form->dialog = along_form_dialog_new (parent, _ ("Make Lead"), _ ("_Make Lead"));
  g_signal_connect_data (form->dialog, "accepted", G_CALLBACK (accepted_cb), form, form_free, 0);

  describe (form, programme, cohort);
  if (cohort != NULL)
    add_capacity (form, programme);
  form->name = add_entry (form, _ ("Contact"));
  form->email = add_entry (form, _ ("Email"));
  form->note = add_entry (form, _ ("Note"));

  along_form_dialog_present (form->dialog, GTK_WIDGET (form->name));
}
