/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-deployments"

#include "config.h"

#include "along-suspend-dialog.h"

#include "along-date-row.h"
#include "along-form-dialog.h"
#include "along-text.h"
#include "along-workspace-deployments.h"

#include <glib/gi18n.h>

typedef struct
{
  AlongContext *context;
  char *deployment;
  AlongSuspendKind kind;
  AlongFormDialog *dialog; /* unowned: it owns this */
  AlongDateRow *date;
  GtkEditable *reason; /* (nullable) */
} Form;

static const struct
{
  const char *title;
  const char *accept;
  const char *body;
  const char *date;
} texts[] = {
  [ALONG_SUSPEND_PAUSE] = { N_ ("Pause Deployment"), N_ ("_Pause"),
                            N_ ("Its clocks stand still until it is resumed."),
                            N_ ("Paused from") },
  [ALONG_SUSPEND_STOP] = { N_ ("Stop Deployment"), N_ ("_Stop"),
                           N_ ("It is over before its end; nothing is due any more. It can be "
                               "resumed later."),
                           N_ ("Stopped from") },
  [ALONG_SUSPEND_RESUME] = { N_ ("Resume Deployment"), N_ ("_Resume"),
                             N_ ("Clocks go again, with the days that were left."),
                             N_ ("Goes on from") },
};

static void
form_free (gpointer data, GClosure *closure)
{
  Form *form = data;

  g_object_unref (form->context);
  g_free (form->deployment);
  g_free (form);
}

static gboolean
accepted_cb (AlongFormDialog *dialog, Form *form)
{
  AlongWorkspace *workspace = along_context_get_workspace (form->context);
  AlongDate date = along_date_row_get_date (form->date);
  g_autoptr (GError) error = NULL;
  gboolean done;

  if (form->kind == ALONG_SUSPEND_RESUME)
    done = along_workspace_resume_deployment (workspace, form->deployment, date, &error);
  else
    done = along_workspace_suspend_deployment (workspace, form->deployment,
                                               form->kind == ALONG_SUSPEND_STOP, date,
                                               gtk_editable_get_text (form->reason), &error);
  if (!done)
    along_form_dialog_fail (dialog, error);
  return done;
}

static void
check_cb (Form *form)
{
  const char *missing = NULL;

  if (along_date_row_get_problem (form->date) != NULL)
    missing = along_date_row_get_problem (form->date);
  else if (form->reason != NULL && along_text_is_blank (gtk_editable_get_text (form->reason)))
    missing = _ ("Give the reason");
  along_form_dialog_set_complete (form->dialog, missing == NULL, missing);
}

static void
add_rows (Form *form)
{
  form->date = g_object_new (ALONG_TYPE_DATE_ROW, "title", _ (texts[form->kind].date), "date",
                             along_date_today (), NULL);
  g_signal_connect_swapped (form->date, "notify::date", G_CALLBACK (check_cb), form);
  along_form_dialog_add_row (form->dialog, GTK_WIDGET (form->date));
  if (form->kind == ALONG_SUSPEND_RESUME)
    return;
  form->reason = GTK_EDITABLE (adw_entry_row_new ());
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (form->reason), _ ("Reason"));
  g_signal_connect_swapped (form->reason, "changed", G_CALLBACK (check_cb), form);
  along_form_dialog_add_row (form->dialog, GTK_WIDGET (form->reason));
}

void
along_suspend_dialog_present (GtkWidget *parent,
                              AlongContext *context,
                              const char *deployment,
                              AlongSuspendKind kind)
{
  Form *form;

  g_return_if_fail (GTK_IS_WIDGET (parent));
  g_return_if_fail (ALONG_IS_CONTEXT (context) && deployment != NULL);

  form = g_new0 (Form, 1);
  form->context = g_object_ref (context);
  form->deployment = g_strdup (deployment);
  form->kind = kind;
  form->dialog = along_form_dialog_new (parent, _ (texts[kind].title), _ (texts[kind].accept));
  g_signal_connect_data (form->dialog, "accepted", G_CALLBACK (accepted_cb), form, form_free, 0);
  along_form_dialog_set_description (form->dialog, _ (texts[kind].body));
  add_rows (form);
  check_cb (form);
  along_form_dialog_present (form->dialog, form->reason != NULL ? GTK_WIDGET (form->reason)
                                                                : GTK_WIDGET (form->date));
}
