/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-ui"

#include "config.h"

#include "along-digits.h"
#include "along-school-dialogs.h"

#include <glib/gi18n.h>

#include "along-form-dialog.h"
#include "along-workspace-commands.h"

typedef struct
{
  AlongContext *context;
  char *cohort;
  GArray *urns;
  AlongFormDialog *dialog; /* unowned: it owns this */
  AdwComboRow *pathway;
  AdwComboRow *status;
  GPtrArray *pathways; /* ids, as the choices */
} Form;

static void
form_free (gpointer data, GClosure *closure)
{
  Form *form = data;

  g_object_unref (form->context);
  g_free (form->cohort);
  g_array_unref (form->urns);
  g_ptr_array_unref (form->pathways);
  g_free (form);
}

static gboolean
accepted_cb (AlongFormDialog *dialog, Form *form)
{
  g_autoptr (GError) error = NULL;
  g_autofree AlongParticipant *participants = g_new (AlongParticipant, form->urns->len);
  AlongApplicationStatus status = adw_combo_row_get_selected (form->status) == 0
                                      ? ALONG_APPLICATION_ACCEPTED
                                      : ALONG_APPLICATION_RECEIVED;
  guint pathway = adw_combo_row_get_selected (form->pathway);

  for (guint i = 0; i < form->urns->len; i++)
    participants[i] = (AlongParticipant){ ALONG_PARTICIPANT_SCHOOL,
                                          g_array_index (form->urns, gint32, i) };

  if (along_workspace_add_applications (along_context_get_workspace (form->context), form->cohort,
                                        g_ptr_array_index (form->pathways, pathway), status,
                                        participants, form->urns->len, NULL, &error))
    return TRUE;

  along_form_dialog_fail (dialog, error);
  return FALSE;
}

static void
add_pathways (Form *form, AlongProgramme *programme)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) names = NULL;
  guint n;
  const AlongPathway *pathways = along_programme_get_pathways (programme, &n);

  for (guint i = 0; i < n; i++)
    if (pathways[i].open && pathways[i].kind == ALONG_PARTICIPANT_SCHOOL)
      {
        g_strv_builder_add (builder, pathways[i].name);
        g_ptr_array_add (form->pathways, (gpointer) pathways[i].id);
      }

  names = g_strv_builder_end (builder);
  form->pathway = ADW_COMBO_ROW (
      along_form_dialog_create_choice_row (_ ("Pathway"), (const char *const *) names));
  along_form_dialog_add_row (form->dialog, GTK_WIDGET (form->pathway));
  along_form_dialog_set_complete (
      form->dialog, form->pathways->len > 0,
      form->pathways->len > 0 ? NULL : _ ("The programme has no pathway for schools"));
}

static guint
count_not_eligible (AlongContext *context, GArray *urns)
{
  g_autoptr (AlongEligibility) eligibility = along_context_dup_eligibility (context);
  guint n = 0;

  for (guint i = 0; eligibility != NULL && i < urns->len; i++)
    {
      AlongEligibilityVerdict verdict = along_eligibility_get_verdict (
          eligibility,
          (AlongParticipant){ ALONG_PARTICIPANT_SCHOOL, g_array_index (urns, gint32, i) });

      n += verdict != ALONG_ELIGIBILITY_YES && verdict != ALONG_ELIGIBILITY_EXCEPTION;
    }

  return n;
}

static char *
describe (Form *form, const AlongCohort *cohort)
{
  guint n_not = count_not_eligible (form->context, form->urns);
  g_autofree char *what = NULL;

  if (form->urns->len == 1)
    what = g_strdup_printf (
        _ ("%s joins %s."),
        along_register_get_name (
            along_workspace_get_register (along_context_get_workspace (form->context)),
            (AlongParticipant){ ALONG_PARTICIPANT_SCHOOL, g_array_index (form->urns, gint32, 0) }),
        cohort->name);
  else
    what = g_strdup_printf (ngettext ("%s school joins %s. Those already in it stay as they are.",
                                      "%s schools join %s. Those already in it stay as they are.",
                                      form->urns->len),
                            along_digits (form->urns->len).text, cohort->name);

  if (n_not == 0)
    return g_steal_pointer (&what);
  if (form->urns->len == 1)
    return g_strdup_printf (_ ("%s It is not eligible: flag it as an exception if it should be."),
                            what);
  return g_strdup_printf (
      ngettext ("%s %s of them is not eligible.", "%s %s of them are not eligible.", n_not), what,
      along_digits (n_not).text);
}

void
along_add_dialog_present (GtkWidget *parent, AlongContext *context, GArray *urns)
{
  const char *const statuses[] = { _ ("Accepted: ready to be paired"),
                                   _ ("Received: still to be decided"), NULL };
  const AlongCohort *cohort = along_caseload_find_cohort (
      along_workspace_get_caseload (along_context_get_workspace (context)),
      along_context_get_cohort (context));
  AlongProgramme *programme = along_context_get_programme (context);
  g_autofree char *description = NULL;
  Form *form;

  g_return_if_fail (cohort != NULL && programme != NULL);
  g_return_if_fail (urns != NULL && urns->len > 0);

  form = g_new0 (Form, 1);
  form->context = g_object_ref (context);
  form->cohort = g_strdup (cohort->id);
  form->urns = g_array_ref (urns);
  form->pathways = g_ptr_array_new ();
  form->dialog = along_form_dialog_new (parent, _ ("Add to Cohort"), _ ("_Add"));
  g_signal_connect_data (form->dialog, "accepted", G_CALLBACK (accepted_cb), form, form_free, 0);

  description = describe (form, cohort);
  along_form_dialog_set_description (form->dialog, description);
  add_pathways (form, programme);
  form->status = ADW_COMBO_ROW (along_form_dialog_create_choice_row (_ ("Application"), statuses));
  along_form_dialog_add_row (form->dialog, GTK_WIDGET (form->status));

  along_form_dialog_present (form->dialog, GTK_WIDGET (form->pathway));
}
